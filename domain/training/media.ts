export const mediaKinds = ['image', 'video'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** Bytes of one stored piece. */
export const PIECE_BYTES = 1024 * 1024;
export const IMAGE_MAX_BYTES = 20 * 1024 * 1024;
/** Width × height: a picture of more is a mistake or a bomb. */
export const IMAGE_MAX_PIXELS = 40_000_000;
/** The longest side of a picture as it is kept. */
export const IMAGE_SIDE = 1600;
export const VIDEO_MAX_BYTES = 200 * 1024 * 1024;

/** Why an upload was refused. Each is one sentence in messages/ (authoring.upload.problems). */
export const uploadComplaints = ['missing', 'origin', 'type', 'large', 'pixels', 'broken', 'alt'] as const;
export type UploadComplaint = (typeof uploadComplaints)[number];

export const mediaAddress = (mediaId: string): string => `/api/media/${mediaId}`;

export type PictureSize = { readonly width: number; readonly height: number };

/**
 * The id of a picture ends with its size in pixels ("…-1600x900"), so that whoever draws a text keeps the right room
 * free for it without asking the store, also in the preview of a text that is being typed.
 */
export function pictureId(random: string, { width, height }: PictureSize): string {
  return `${random}-${width}x${height}`;
}

/** The size in the id of a picture; null when the id carries none. */
export function sizeInId(mediaId: string): PictureSize | null {
  const [, width, height] = /-(\d{1,5})x(\d{1,5})$/.exec(mediaId) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : null;
}

const MEDIA_ADDRESS = /^media:([0-9a-z-]{2,80})$/;

/** The medium that an address in a text names; null for any other address. */
export function mediaIdIn(address: string): string | null {
  return MEDIA_ADDRESS.exec(address)?.[1] ?? null;
}

/** How a picture stands in a text. */
export function imageMarkdown(alt: string, mediaId: string): string {
  // Brackets and backslashes would end the text too early.
  return `![${alt.trim().replace(/[\\[\]]/g, '\\$&')}](media:${mediaId})`;
}

/** The pictures in a Markdown text, in order: what they are said to show, and which they are. */
export function imagesIn(markdown: string): { alt: string; mediaId: string }[] {
  const found = markdown.matchAll(/!\[((?:\\.|[^\]\\])*)\]\(media:([0-9a-z-]{2,80})\)/g);
  return [...found].map(([, alt = '', mediaId = '']) => ({ alt, mediaId }));
}
