import { encodeQR } from 'qr';

/** An address as a QR code (ISO/IEC 18004), drawn on the server, with the white rim that it needs. */
export function TicketQr({ address, label }: { address: string; label: string }) {
  const { size, path } = qrPath(address);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="scanned size-30 shrink-0"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}

/** The dark squares as one path, each a unit wide, in a field of `size` units. */
export function qrPath(address: string): { size: number; path: string } {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
  const squares = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size: rows.length, path: squares.join('') };
}
