import type { Piece } from '@/domain/policy/difference';
import { getTranslations } from '@/i18n/server';

/**
 * A text with what came and what went. Underlined and struck through, so that it can be read without colours; whoever
 * listens hears a word before each.
 */
export async function WordPieces({ pieces }: { pieces: readonly Piece[] }) {
  const t = await getTranslations('policy');
  return (
    <span className="whitespace-pre-line">
      {pieces.map(({ kind, text }, at) => {
        if (kind === 'same') return text;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={at} className={marks[kind]}>
            <span className="sr-only">{` [${t(`changes.${kind}`)} `}</span>
            {text}
            <span className="sr-only">] </span>
          </Mark>
        );
      })}
    </span>
  );
}

export const marks = {
  added: 'keep-colour mx-0.5 bg-accent-soft underline decoration-2 underline-offset-4',
  removed: 'mx-0.5 text-ink-soft line-through decoration-2',
} as const;
