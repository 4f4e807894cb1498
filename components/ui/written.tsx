/** What somebody wrote, with the line breaks they put in and, where it is another than that of the page, its language. */
export function Written({ lang, children }: { lang: string | undefined; children: string }) {
  return (
    <span lang={lang} className="whitespace-pre-line">
      {children}
    </span>
  );
}
