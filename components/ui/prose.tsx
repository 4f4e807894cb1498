import type { ReactNode } from 'react';

/** `html` must come from our own Markdown renderer, which lets no markup of the author through. */
type ProseProps = { html: string; children?: never } | { children: ReactNode; html?: never };

/** Running text: lessons, policy paragraphs. */
export function Prose({ html, children }: ProseProps) {
  if (html !== undefined) return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
  return <div className="prose">{children}</div>;
}
