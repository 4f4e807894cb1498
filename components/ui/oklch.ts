/** A colour in OKLCH: lightness 0–1, chroma from 0, hue in degrees. */
export type Oklch = { l: number; c: number; h: number };

/** Reads `oklch(0.5 0.1 160)`; throws RangeError on anything else, also on a colour with transparency. */
export function parseOklch(text: string): Oklch {
  const match = /^oklch\(\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*\)$/.exec(text.trim());
  const [l, c, h] = (match?.slice(1) ?? []).map(Number);
  if (l === undefined || c === undefined || h === undefined) throw new RangeError(`not a plain oklch colour: ${text}`);
  return { l, c, h };
}

/**
 * Linear-light sRGB, clipped to what a screen can show.
 * @see Björn Ottosson, "A perceptual color space for image processing" (2020): the two matrices
 */
export function linearRgb({ l, c, h }: Oklch): [red: number, green: number, blue: number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

/**
 * Contrast from 1 (the same) to 21 (black on white).
 * @see WCAG 2.2, "contrast ratio" and "relative luminance"
 */
export function contrast(one: Oklch, other: Oklch): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: Oklch): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function clip(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
