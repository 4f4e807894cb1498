/** What stands around a picture once it has left the page. */
export type PictureText = {
  title: string;
  /** Under it, each on a line of its own: what it is, of how many, where it comes from. */
  lines: readonly string[];
};

/** Pixels on each side, and how many a pixel of the screen becomes: sharp on a slide too. */
const MARGIN = 28;
const SHARPNESS = 2;
const TITLE = { size: 22, step: 28 };
const LINE = { size: 14, step: 21 };

/** What the page says by its style sheet, and a picture has to say itself. */
const LOOK = [
  'display',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'text-anchor',
  'font-family',
  'font-size',
  'font-weight',
];

/**
 * Saves a picture of the page as a PNG file: on light ground whatever the page has, with its title and where it comes
 * from, so that it can stand alone.
 * @throws when the browser cannot draw it
 */
export async function savePicture(picture: SVGSVGElement, file: string, text: PictureText): Promise<void> {
  const { source, width, height } = standAlone(picture, text, await typeface());
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();

  const canvas = Object.assign(document.createElement('canvas'), {
    width: width * SHARPNESS,
    height: height * SHARPNESS,
  });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!bytes) throw new Error('no picture came of it');
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(bytes),
    download: `${file}.png`,
  });
  link.click();
  // Not at once: some browsers fetch it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function standAlone(picture: SVGSVGElement, { title, lines }: PictureText, face: string) {
  const { width: inner, height: drawn } = picture.getBoundingClientRect();
  const gutter = axisRoom(picture);
  const width = Math.ceil(inner + gutter + 2 * MARGIN);
  const { clone, ink, soft, paper, family } = inLight(() => asItLooks(picture));
  const above = wrapped(title, inner + gutter, `650 ${TITLE.size}px ${family}`);
  const below = lines.flatMap((line) => wrapped(line, inner + gutter, `${LINE.size}px ${family}`));
  const top = MARGIN + above.length * TITLE.step + 8;
  const height = Math.ceil(top + drawn + 16 + below.length * LINE.step + MARGIN);

  set(clone, { x: MARGIN + gutter, y: top, width: inner, height: drawn, overflow: 'visible' });
  const whole = set(element('svg'), { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': family });
  const style = element('style');
  style.textContent = face;
  whole.append(
    style,
    set(element('rect'), { width, height, fill: paper }),
    ...words(above, { ...TITLE, top: MARGIN + TITLE.size, fill: ink, weight: 650 }),
    clone,
    ...words(below, { ...LINE, top: top + drawn + 16 + LINE.size, fill: soft, weight: 400 }),
  );
  return { source: new XMLSerializer().serializeToString(whole), width, height };
}

/** How far what is drawn reaches out to the left of the picture: the words of its scale. */
function axisRoom(picture: SVGSVGElement): number {
  const left = picture.getBoundingClientRect().left;
  const lefts = [...picture.querySelectorAll('text')].map((word) => word.getBoundingClientRect().left);
  return Math.max(0, Math.ceil(left - Math.min(left, ...lefts)));
}

/** A copy that carries its look with it, and the colours and letters of the page around it. */
function asItLooks(picture: SVGSVGElement) {
  const clone = document.importNode(picture, true);
  const copies = [clone, ...clone.querySelectorAll('*')];
  for (const [index, original] of [picture, ...picture.querySelectorAll('*')].entries()) {
    const look = getComputedStyle(original);
    const copy = copies[index];
    if (!copy) continue;
    copy.removeAttribute('class');
    copy.setAttribute('style', LOOK.map((name) => `${name}:${look.getPropertyValue(name)}`).join(';'));
  }
  const page = getComputedStyle(document.body);
  const root = getComputedStyle(document.documentElement);
  return {
    clone,
    ink: root.color,
    soft: colourOf('--color-ink-soft'),
    paper: root.backgroundColor,
    family: page.fontFamily.replaceAll('"', "'"),
  };
}

/** Looks at the page in its light colours. It is dark again before anybody sees it: the browser draws afterwards. */
function inLight<Seen>(look: () => Seen): Seen {
  const { dataset } = document.documentElement;
  const theme = dataset.theme;
  // Colours would still be on their way from the ones before.
  const still = new CSSStyleSheet();
  still.replaceSync('* { transition-property: none !important }');
  document.adoptedStyleSheets.push(still);
  dataset.theme = 'light';
  try {
    return look();
  } finally {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  }
}

function colourOf(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = `var(${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The letters of the page as a rule that a picture can carry: it may fetch nothing. Without them it takes others. */
async function typeface(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const family = getComputedStyle(document.body).fontFamily.split(',')[0]?.replaceAll('"', '').trim();
  const rule = rules.find(
    (one): one is CSSFontFaceRule =>
      one instanceof CSSFontFaceRule && one.style.getPropertyValue('font-family').replaceAll('"', '') === family,
  );
  const address = /url\("?([^")]+)"?\)/.exec(rule?.style.getPropertyValue('src') ?? '')?.[1];
  if (!rule || !address) return '';
  const file = await fetch(new URL(address, rule.parentStyleSheet?.href ?? location.href));
  return rule.cssText.replace(/url\([^)]*\)/, `url(${await asDataUrl(await file.blob())})`);
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('a file cannot be read'));
    reader.readAsDataURL(blob);
  });
}

/** A sentence in lines that are no wider than this. */
function wrapped(sentence: string, width: number, font: string): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [sentence];
  context.font = font;
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

type Words = { top: number; size: number; step: number; fill: string; weight: number };

function words(lines: readonly string[], { top, size, step, fill, weight }: Words): SVGElement[] {
  return lines.map((line, index) => {
    const at = { x: MARGIN, y: top + index * step, 'font-size': size, 'font-weight': weight, fill };
    const text = set(element('text'), at);
    text.textContent = line;
    return text;
  });
}

function element(name: string): SVGElement {
  return document.createElementNS('http://www.w3.org/2000/svg', name);
}

function set<One extends Element>(one: One, attributes: Record<string, string | number>): One {
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, String(value));
  return one;
}
