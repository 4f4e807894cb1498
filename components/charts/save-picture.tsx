'use client';

import { type MouseEvent, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { PictureText } from './picture-file';

export type SavePictureProps = PictureText & {
  label: string;
  /** Without ".png". */
  file: string;
  /** What to say when the browser cannot do it. */
  failed: string;
};

/** Saves the picture of the chart that it stands in. What it takes to draw it is loaded when somebody wants it. */
export function SavePicture({ label, file, failed, ...text }: SavePictureProps) {
  const [hasFailed, setFailed] = useState(false);
  const save = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const picture = currentTarget.closest('figure')?.querySelector('svg[role=img]');
    try {
      const { savePicture } = await import('./picture-file');
      if (!(picture instanceof SVGSVGElement)) throw new Error('there is no picture');
      await savePicture(picture, file, text);
      setFailed(false);
    } catch {
      // Said below: what a browser gives as the reason helps nobody who reads it.
      setFailed(true);
    }
  };
  return (
    <div className="needs-scripts flex flex-wrap items-center gap-3">
      <button type="button" className={buttonClass('quiet', 'small')} onClick={save}>
        {label}
      </button>
      <p role="status" className="text-sm not-empty:py-1">
        {hasFailed && failed}
      </p>
    </div>
  );
}
