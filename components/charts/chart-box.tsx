'use client';

import type { ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';

/** As wide as its place, and as high as it will be from the start: nothing below it jumps. */
export function ChartBox({ height, children }: { height: number; children: ReactElement }) {
  return (
    <div className="chart-picture keep-colour" style={{ height }}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
        {children}
      </ResponsiveContainer>
    </div>
  );
}
