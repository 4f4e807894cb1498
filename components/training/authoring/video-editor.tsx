'use client';

import { type ChangeEvent, useState } from 'react';
import { Field } from '@/components/forms/field';
import { FileBox } from '@/components/forms/file-box';
import type { DraftLesson } from '@/domain/training/draft';
import { VIDEO_FROM, type VideoOrigin, videoOrigins } from '@/domain/training/draft-form';
import { mediaAddress, VIDEO_MAX_BYTES } from '@/domain/training/media';
import { PairField } from './pair-field';
import { upload } from './upload';
import { useTouched } from './use-draft';
import type { EditorWords } from './words';

type Video = DraftLesson['video'];

/** A film beside the lesson: none, a file, or an address elsewhere; always with everything that is said in it. */
export function VideoEditor({ video, words }: { video: Video; words: EditorWords }) {
  const blank = { nl: '', en: '' };
  const origin = originOf(video);
  return (
    <fieldset className="group/film min-w-0">
      <legend className="mb-1.5 font-semibold">{words.video.from}</legend>
      <div className="flex flex-col">
        {videoOrigins.map((one) => (
          <label key={one} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name={VIDEO_FROM}
              value={one}
              defaultChecked={one === origin}
              className={`film-${one} size-5 accent-accent`}
            />
            {words.video[one]}
          </label>
        ))}
      </div>
      <div className="stack mt-4 group-has-[.film-none:checked]/film:hidden">
        <div className="group-has-[.film-address:checked]/film:hidden">
          <FilmFile mediaId={video && 'mediaId' in video.from ? video.from.mediaId : ''} words={words} />
        </div>
        <div className="group-has-[.film-file:checked]/film:hidden">
          <Field
            name="video.address"
            type="url"
            label={words.video.url}
            hint={words.video.urlHint}
            defaultValue={video && 'url' in video.from ? video.from.url : ''}
          />
        </div>
        <PairField name="video.title" label={words.video.title} text={video?.title ?? blank} words={words} />
        <PairField
          name="video.transcript"
          label={words.video.transcript}
          hint={words.video.transcriptHint}
          text={video?.transcript ?? blank}
          rows={4}
          words={words}
        />
      </div>
    </fieldset>
  );
}

function originOf(video: Video): VideoOrigin {
  if (!video) return 'none';
  return 'mediaId' in video.from ? 'file' : 'address';
}

type Sending = 'none' | 'sending' | 'sent' | { problem: string };

function FilmFile({ mediaId, words }: { mediaId: string; words: EditorWords }) {
  const [current, setCurrent] = useState(mediaId);
  const [sending, setSending] = useState<Sending>('none');
  const touched = useTouched();

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    if (!file) return;
    if (file.size > VIDEO_MAX_BYTES) return setSending({ problem: words.upload.problems.largeFilm });
    setSending('sending');
    const answer = await upload('video', file);
    if (!answer.ok) {
      const problem = answer.problem === 'large' ? 'largeFilm' : answer.problem;
      return setSending({ problem: words.upload.problems[problem === 'type' ? 'typeFilm' : problem] });
    }
    setCurrent(answer.mediaId);
    setSending('sent');
    touched();
  }

  return (
    <div className="flex flex-col gap-1.5">
      <input type="hidden" name="video.file" value={current} />
      <label htmlFor="film-file" className="font-semibold">
        {words.video.choose}
      </label>
      <p id="film-file-hint" className="text-sm text-ink-soft">
        {words.video.chooseHint}
      </p>
      <noscript>
        <p className="text-sm">{words.video.noScripts}</p>
      </noscript>
      <FileBox
        id="film-file"
        accept="video/mp4,video/webm"
        aria-describedby="film-file-hint"
        onChange={(event) => void send(event)}
      />
      <p role="status" className={typeof sending === 'object' ? 'font-semibold text-danger' : undefined}>
        {sending === 'sending' && words.upload.sending}
        {sending === 'sent' && words.video.sent}
        {typeof sending === 'object' && sending.problem}
      </p>
      {current && (
        <a href={mediaAddress(current)} target="_blank" rel="noopener" className="inline-flex min-h-11 items-center">
          {words.video.look}
        </a>
      )}
    </div>
  );
}
