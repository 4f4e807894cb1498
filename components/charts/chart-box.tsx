'use client';

import type { ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';

/**
 * As wide as its place, and as high as it will be from the start: nothing below it jumps. Until the place has been
 * measured the picture is as wide as on a desk; the box cuts that off, or the page of a phone would move sideways.
 */
export function ChartBox({ height, children }: { height: number; children: ReactElement }) {
  return (
    <div className="chart-picture keep-colour min-w-0 overflow-clip [overflow-clip-margin:4px]" style={{ height }}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
        {children}
      </ResponsiveContainer>
    </div>
  );
}
