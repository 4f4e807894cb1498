import type { Region } from './regions';

export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Fills in a sentence of ICU MessageFormat, as far as the sentences go that are said in the browser: `{name}`,
 * `{name, number}`, and `plural` and `select` with sentences inside. The whole language is ten times as much code, which
 * every page would load; plain-message.test.ts holds each of our sentences against it.
 */
export function plainMessage(message: string, values: MessageValues, locale: Region): string {
  const open = message.indexOf('{');
  if (open === -1) return message;
  const end = closing(message, open);
  const said = argument(message.slice(open + 1, end), values, locale);
  return message.slice(0, open) + said + plainMessage(message.slice(end + 1), values, locale);
}

function argument(text: string, values: MessageValues, locale: Region): string {
  const [name = '', kind, ...choices] = text.split(',').map((part) => part.trim());
  const value = values[name] ?? '';
  if (kind === undefined) return String(value);
  const number = new Intl.NumberFormat(locale).format(Number(value));
  if (kind === 'number') return number;
  const options = optionsIn(choices.join(', '));
  const chosen = kind === 'plural' ? pluralOf(Number(value), options, locale) : options.get(String(value));
  return plainMessage((chosen ?? options.get('other') ?? '').replaceAll('#', number), values, locale);
}

function pluralOf(count: number, options: ReadonlyMap<string, string>, locale: Region): string | undefined {
  return options.get(`=${count}`) ?? options.get(new Intl.PluralRules(locale).select(count));
}

/** "one {…} other {…}" by their words. */
function optionsIn(text: string): Map<string, string> {
  const options = new Map<string, string>();
  for (let at = text.indexOf('{'), from = 0; at !== -1; at = text.indexOf('{', from)) {
    const end = closing(text, at);
    options.set(text.slice(from, at).trim(), text.slice(at + 1, end));
    from = end + 1;
  }
  return options;
}

/** Where the brace that opens at `open` is closed. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
