'use client';

import { useEffect } from 'react';

/**
 * A scanned ticket brings its code behind the "#" of the address, the part that no browser sends to a server. It goes
 * into the field and out of the address, so that it stays in no history. Without scripts the code is typed from paper.
 */
export function CodeFromLink() {
  useEffect(() => {
    const code = location.hash.slice(1);
    const field = document.querySelector<HTMLInputElement>('input[name="ticket"]');
    if (!code || !field) return;
    field.value = code;
    history.replaceState(null, '', location.pathname);
  }, []);
  return null;
}
