import type { EditorWords } from './words';

/** The class of the radio by which one language alone is shown; the fields look for it (pair-field.tsx). */
const choices = ['both', 'nl', 'en'] as const;

/** On a phone the two languages stand under each other; this shows one of them alone. It needs no scripts. */
export function LanguageSwitch({ words }: { words: EditorWords }) {
  return (
    <fieldset className="no-print mb-6 lg:hidden">
      <legend className="text-sm text-ink-soft">{words.languages.show}</legend>
      <div className="mt-1 grid grid-cols-3 rounded border border-line-strong">
        {choices.map((choice) => (
          <label
            key={choice}
            className="flex min-h-11 items-center justify-center px-2 text-center has-checked:bg-accent-soft has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="$show"
              value={choice}
              defaultChecked={choice === 'both'}
              className={`sr-only show-${choice}`}
            />
            {words.languages[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
