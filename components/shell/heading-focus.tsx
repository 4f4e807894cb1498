'use client';

import { useEffect } from 'react';

/**
 * After a step to another page, or to what comes next on this one, the control that was pressed is often gone, and the
 * focus with it: whoever works by keyboard would be at the top of the window, and a screen reader would say nothing.
 * Then the new heading gets the focus, or what the address names after its "#". What still has the focus keeps it.
 */
export function HeadingFocus() {
  useEffect(() => {
    const main = document.getElementById('main');
    if (!main) return;
    const seen = () => `${location.pathname}${location.search} ${headingIn(main)?.textContent}`;
    let before = seen();
    const observer = new MutationObserver(() => {
      const now = seen();
      if (now === before) return;
      before = now;
      if (document.activeElement === document.body) focusOn(named() ?? headingIn(main));
    });
    observer.observe(main, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, []);

  return null;
}

const headingIn = (main: HTMLElement) => main.querySelector('h1');
const named = () => document.getElementById(location.hash.slice(1));

/** It takes the focus this once: later presses beside a word must not put a ring around it. */
export function focusOn(target: HTMLElement | null): void {
  if (!target) return;
  if (!target.hasAttribute('tabindex')) {
    target.setAttribute('tabindex', '-1');
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}
