import type { ReactNode } from 'react';

export type LineIconProps = {
  size: number;
  strokeWidth?: number;
  className?: string;
  /** It always is; callers say so too, for whoever reads them. */
  'aria-hidden'?: true;
};
export type LineIcon = (props: LineIconProps) => ReactNode;

/**
 * The icons of lucide that we use (lucide.dev, ISC licence), each as one line on a grid of 24. Its own component for
 * React runs in the browser: every icon of every page was then drawn twice, and sent along as data besides.
 * Always beside a word, so a screen reader passes over it.
 */
export function drawn(line: string): LineIcon {
  return function Drawn({ size, strokeWidth = 2, className }) {
    return (
      <svg
        aria-hidden
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={strokeWidth}
        strokeLinecap="round"
        strokeLinejoin="round"
        className={className}
      >
        <path d={line} />
      </svg>
    );
  };
}

// These are drawn in forms, so also in the browser; a module of its own takes the others out of what is loaded there.
export const ArrowDown = /* @__PURE__ */ drawn('M12 5v14M19 12l-7 7-7-7');
export const ArrowUp = /* @__PURE__ */ drawn('M5 12l7-7 7 7M12 19V5');
export const CircleAlert = /* @__PURE__ */ drawn('M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0zM12 8L12 12M12 16L12.01 16');
