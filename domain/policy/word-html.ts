// Word files become Markdown by way of the plain HTML that mammoth makes of them. That HTML is well-formed and knows few
// elements; whatever else might come is read as the text in it, so nothing gets through that is not text.

export type HtmlElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
};
export type HtmlNode = string | HtmlElement;

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*(\/?)>|([^<]+|<)/g;
const VOID = new Set(['br', 'img', 'hr']);
/** Deeper than any document goes; a file made to exhaust us is cut off here and read as flat text. */
const DEEPEST = 60;

/** The nodes of mammoth's HTML. */
export function readHtml(html: string): HtmlNode[] {
  const root: HtmlElement = { tag: '', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  for (const [, slash, tag, attributes, selfClosing, text] of html.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(withoutEntities(text));
    else if (slash) closeTo(open, tag);
    else if (tag) {
      const element: HtmlElement = { tag, attributes: attributesIn(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (!selfClosing && !VOID.has(tag) && open.length < DEEPEST) open.push(element);
    }
  }
  return root.children;
}

function closeTo(open: HtmlElement[], tag: string | undefined): void {
  const at = open.findLastIndex((element) => element.tag === tag);
  if (at > 0) open.length = at;
}

function attributesIn(text: string): Record<string, string> {
  const pairs = text.matchAll(/([a-z-]+)="([^"]*)"/g);
  return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, withoutEntities(value)]));
}

/** mammoth escapes these four and no others. */
function withoutEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

export function isElement(node: HtmlNode, ...tags: string[]): node is HtmlElement {
  return typeof node !== 'string' && (tags.length === 0 || tags.includes(node.tag));
}

/** The text in nodes and all below them. */
export function textIn(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textIn(node.children))).join('');
}
