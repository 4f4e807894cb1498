import type { ReactNode } from 'react';

/** Our letters hold one address, alone on its line. */
const ADDRESS = /(https?:\/\/\S+)/;

/** The text of a letter as it was written, with its link to press for as long as that works. */
export function LetterText({ text, isDead }: { text: string; isDead: boolean }) {
  const pieces = text.split(ADDRESS).map((piece, index): ReactNode =>
    ADDRESS.test(piece) && !isDead ? (
      <a key={index} href={piece} rel="noreferrer" className="break-all">
        {piece}
      </a>
    ) : (
      piece
    ),
  );
  return (
    <div className="reading rounded border border-line bg-surface p-6 whitespace-pre-wrap wrap-anywhere">{pieces}</div>
  );
}
