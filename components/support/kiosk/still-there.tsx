'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

/** Long enough to read the longest part; then whoever left is asked, and has time to say so. */
const QUIET_MS = 3 * 60_000;
const TO_ANSWER_MS = 60_000;
const SIGNS_OF_LIFE = ['input', 'keydown', 'pointerdown', 'scroll'] as const;

/**
 * On a device that many use: when nobody has touched it for a while, it asks, and then goes back to the start, so that
 * whoever comes next does not see what was chosen. Any key or touch is an answer.
 */
export function StillThere({ leave, question, yes }: { leave: string; question: string; yes: string }) {
  const [isAsking, setAsking] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const ask = () => {
      setAsking(true);
      timer = setTimeout(() => location.assign(leave), TO_ANSWER_MS);
    };
    const begin = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, QUIET_MS);
      setAsking(false);
    };
    timer = setTimeout(ask, QUIET_MS);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, begin, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, begin);
    };
  }, [leave]);

  return (
    <div role="alert">
      {isAsking && (
        <div className="fixed inset-x-4 bottom-4 z-30 mx-auto flex max-w-3xl flex-wrap items-center justify-between gap-4 rounded border border-line-strong bg-raised p-4 shadow-float">
          <p>{question}</p>
          {/* The press itself is the sign of life. */}
          <Button>{yes}</Button>
        </div>
      )}
    </div>
  );
}
