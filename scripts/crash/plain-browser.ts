export type FilledIn = (filledIn: Record<string, string>, by?: PlainBrowser) => Promise<number>;

/** A browser without scripts, as small as it gets: it fills in a form of a page and posts it, as people do. */
export class PlainBrowser {
  private readonly cookies: Map<string, string>;

  constructor(
    private readonly origin: string,
    cookies: Readonly<Record<string, string>> = {},
  ) {
    this.cookies = new Map(Object.entries(cookies));
  }

  /** The same browser, with its cookies, at another address: the server was started again on another port. */
  at(origin: string): PlainBrowser {
    return new PlainBrowser(origin, Object.fromEntries(this.cookies));
  }

  async read(path: string): Promise<string> {
    const answer = await fetch(this.origin + path, { headers: this.headers(), redirect: 'manual' });
    this.keep(answer);
    return answer.text();
  }

  /**
   * The form on a page that has a field with this name, ready to be filled in again and again, also by others who see
   * the same one. What filling it in answers is the status: 303 when it was taken.
   */
  async formWith(field: string, path: string): Promise<FilledIn> {
    const page = await this.read(path);
    const form = page.split(/(?=<form[\s>])/).find((part) => hiddenOrNot(part).includes(`name="${field}"`));
    if (!form) throw new Error(`no form with ${field} on ${path}`);
    const hidden = hiddenFields(hiddenOrNot(form));
    return async (filledIn, by = this) => {
      const body = new FormData();
      for (const [name, value] of [...hidden, ...Object.entries(filledIn)]) body.append(name, value);
      const headers = { ...by.headers(), origin: by.origin };
      const answer = await fetch(by.origin + path, { method: 'POST', headers, body, redirect: 'manual' });
      await answer.arrayBuffer();
      by.keep(answer);
      return answer.status;
    };
  }

  private headers(): Record<string, string> {
    return { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  private keep(answer: Response): void {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

const hiddenOrNot = (part: string) => part.slice(0, part.indexOf('</form>'));

function hiddenFields(form: string): [string, string][] {
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    attribute(tag, 'name'),
    attribute(tag, 'value'),
  ]);
}

function attribute(tag: string, name: string): string {
  const text = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
