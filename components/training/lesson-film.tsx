'use client';

import { useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Play } from '@/components/ui/icons';

type LessonFilmProps = { address: string; label: string; title: string };

/** A film that loads once it is asked for. Without scripts the same button is a link to the file. */
export function LessonFilm({ address, label, title }: LessonFilmProps) {
  const [isAskedFor, setIsAskedFor] = useState(false);
  if (isAskedFor) {
    return (
      // What is said in it stands under it as text, in both languages.
      <video
        ref={(film) => film?.focus()}
        src={address}
        aria-label={title}
        controls
        autoPlay
        playsInline
        className="w-full rounded"
      >
        <a href={address}>{label}</a>
      </video>
    );
  }
  return (
    <a
      href={address}
      className={buttonClass('quiet')}
      onClick={(event) => {
        event.preventDefault();
        setIsAskedFor(true);
      }}
    >
      <Play aria-hidden size={18} />
      {label}
    </a>
  );
}
