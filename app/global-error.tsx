'use client';

import './globals.css';

const sentences = [
  {
    lang: 'nl',
    title: 'Draagvlak kon deze pagina niet tonen',
    text: 'Er ging bij ons iets stuk. Wat je had opgeslagen, is veilig. Probeer het over een paar minuten opnieuw.',
    reference: 'Kenmerk voor de beheerder',
    again: 'Probeer het opnieuw',
  },
  {
    lang: 'en',
    title: 'Draagvlak could not show this page',
    text: 'Something broke on our side. What you had saved is safe. Try again in a few minutes.',
    reference: 'Reference for the administrator',
    again: 'Try again',
  },
] as const;

/** The last resort, when even the frame around the pages broke: no menu, no settings, so it speaks both languages. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="nl" data-theme="system">
      <body>
        <title>Draagvlak</title>
        <main className="mx-auto flex max-w-md flex-col gap-10 px-4 py-16">
          {sentences.map(({ lang, title, text, reference, again }) => (
            <section key={lang} lang={lang}>
              <h1 className="text-xl">{title}</h1>
              <p className="mt-2">{text}</p>
              {error.digest && (
                <p className="mt-2 text-sm text-ink-soft">
                  {reference}: {error.digest}
                </p>
              )}
              <button type="button" onClick={retry} className="mt-4 min-h-11 rounded border border-line-strong px-4">
                {again}
              </button>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
