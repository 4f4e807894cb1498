'use client';

import { type FormEvent, useState } from 'react';
import { inputClass } from '@/components/forms/field-frame';
import { FileBox } from '@/components/forms/file-box';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type Locale, locales } from '@/domain/access/viewer';
import { IMAGE_MAX_BYTES, imageMarkdown, type UploadComplaint } from '@/domain/training/media';
import { upload, UPLOAD } from './upload';
import type { EditorWords } from './words';

/** Longer than this is a text of its own. */
export const ALT_MAX = 300;

type PictureFormProps = {
  /** The page of the lesson, to come back to without scripts. */
  address: string;
  /** The picture that was uploaded just now without scripts, with its words. */
  uploaded: { mediaId: string; alt: Record<Locale, string> } | null;
  problem: UploadComplaint | null;
  words: EditorWords;
};

type Outcome = 'none' | 'sending' | 'inserted' | { problem: string };

/**
 * Uploads a picture and puts it into both texts of the lesson, each with its own words. Without scripts the page comes
 * back with the two lines to put in by hand.
 */
export function PictureForm({ address, uploaded, problem, words }: PictureFormProps) {
  const [outcome, setOutcome] = useState<Outcome>(problem ? { problem: words.upload.problems[problem] } : 'none');

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const file = data.get('file');
    const alt = { nl: String(data.get('alt.nl')).trim(), en: String(data.get('alt.en')).trim() };
    if (!(file instanceof File) || file.size === 0) return setOutcome({ problem: words.upload.problems.missing });
    if (!alt.nl || !alt.en) return setOutcome({ problem: words.upload.problems.alt });
    if (file.size > IMAGE_MAX_BYTES) return setOutcome({ problem: words.upload.problems.large });
    setOutcome('sending');
    const answer = await upload('image', file);
    if (!answer.ok) return setOutcome({ problem: words.upload.problems[answer.problem] });
    for (const locale of locales) insert(locale, imageMarkdown(alt[locale], answer.mediaId));
    form.reset();
    setOutcome('inserted');
  }

  return (
    <form
      action={UPLOAD}
      method="post"
      encType="multipart/form-data"
      onSubmit={(event) => void send(event)}
      noValidate
      className="stack"
    >
      <input type="hidden" name="back" value={address} />
      {uploaded && <ByHand {...{ uploaded, words }} />}
      <div className="flex flex-col gap-1.5">
        <label htmlFor="picture-file" className="font-semibold">
          {words.picture.file}
        </label>
        <p id="picture-hint" className="text-sm text-ink-soft">
          {words.picture.hint}
        </p>
        <FileBox
          id="picture-file"
          name="file"
          accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
          required
          aria-describedby="picture-hint"
        />
      </div>
      <div className="grid gap-x-6 gap-y-4 lg:grid-cols-2">
        {locales.map((locale) => (
          <div key={locale} className="flex flex-col gap-1.5">
            <label htmlFor={`picture-alt-${locale}`} className="font-semibold">
              {words.picture.alt} <span className="font-normal text-ink-soft">({words.languages[locale]})</span>
            </label>
            <input
              id={`picture-alt-${locale}`}
              name={`alt.${locale}`}
              lang={locale}
              required
              maxLength={ALT_MAX}
              autoComplete="off"
              className={`${inputClass} w-full`}
            />
          </div>
        ))}
      </div>
      <div>
        <button type="submit" aria-disabled={outcome === 'sending' || undefined} className={buttonClass('quiet')}>
          {words.picture.submit}
        </button>
      </div>
      <p role="status" className={typeof outcome === 'object' ? 'font-semibold text-danger' : undefined}>
        {outcome === 'sending' && words.upload.sending}
        {outcome === 'inserted' && words.picture.inserted}
        {typeof outcome === 'object' && outcome.problem}
      </p>
    </form>
  );
}

/** Puts a line where the cursor was in the lesson's text, or at its end. */
function insert(locale: Locale, markdown: string): void {
  const [body] = document.getElementsByName(`body.${locale}`);
  if (!(body instanceof HTMLTextAreaElement)) return;
  const at = body.selectionEnd || body.value.length;
  const [before, after] = [body.value.slice(0, at), body.value.slice(at)];
  const gap = (text: string) => (text === '' || /\n\n$|^\n\n/.test(text) ? '' : '\n\n');
  body.setRangeText(`${gap(before)}${markdown}${gap(after)}`, at, at, 'end');
  // The preview and the saving listen to what is typed.
  body.dispatchEvent(new Event('input', { bubbles: true }));
}

function ByHand({
  uploaded: { mediaId, alt },
  words,
}: {
  uploaded: { mediaId: string; alt: Record<Locale, string> };
  words: EditorWords;
}) {
  return (
    <Notice tone="success" title={words.picture.uploaded} live>
      {locales.map((locale) => (
        <p key={locale} className="mt-2">
          {words.languages[locale]}: <code className="break-all">{imageMarkdown(alt[locale], mediaId)}</code>
        </p>
      ))}
    </Notice>
  );
}
