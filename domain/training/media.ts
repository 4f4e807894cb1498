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

export const mediaAddress = (mediaId: string): string => `/api/media/${mediaId}`;
