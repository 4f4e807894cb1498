import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { Markdown } from './markdown';

const html = (text: string) => renderToStaticMarkup(createElement(Markdown, { text }));

test('headings come right under the title of the page', () => {
  expect(html('### One\n\n#### Two')).toContain('<h2>One</h2>\n<h3>Two</h3>');
});

test('a link to a page is a link', () => {
  expect(html('[the law](https://wetten.overheid.nl)')).toContain('<a href="https://wetten.overheid.nl">the law</a>');
});

test('a table is a table', () => {
  expect(html('| a | b |\n| - | -: |\n| 1 | 2 |')).toMatch(/<table>[^]*<td align="right">2<\/td>[^]*<\/table>/);
});

describe('pictures', () => {
  test('that were uploaded keep their room free and wait until they are near', () => {
    expect(html('![Two *red* "coats" & more](media:3f2a-1600x900)')).toContain(
      '<img src="/api/media/3f2a-1600x900" alt="Two red &quot;coats&quot; &amp; more" width="1600" height="900" loading="lazy" decoding="async" />',
    );
  });

  test('that were uploaded stand in a link, a table, or by reference', () => {
    for (const text of [
      '[![a](media:ab-1x2)](https://a.example)',
      '| x |\n| - |\n| ![a](media:ab-1x2) |',
      '![a][p]\n\n[p]: media:ab-1x2',
      '![a](media:ab-1x2 "its title")',
    ]) {
      expect(html(text)).toContain('src="/api/media/ab-1x2"');
    }
  });

  test('each get their own address, whatever stands between', () => {
    const text =
      '![a](https://x.example/a.png) ![b](media:bb-1x1) `![c](media:cc-1x1)` ![d](data:x) ![e](media:ee-1x1)';
    const found = [...html(text).matchAll(/<img src="([^"]*)" alt="(.)"/g)].map(([, src, alt]) => `${alt} ${src}`);
    expect(found).toEqual(['b /api/media/bb-1x1', 'e /api/media/ee-1x1']);
  });

  test.each([
    '![the words](https://elsewhere.example/pixel.gif)',
    '![the words](http://elsewhere.example/pixel.gif)',
    '![the words](//elsewhere.example/pixel.gif)',
    '![the words](/api/media/ab-1x1)',
    '![the words](../sign-out)',
    '![the words](media:../../api/auth/signout-1x1)',
    '![the words](media:no-size)',
    '![the words](MEDIA:ab-1x1)',
    '![the words](data:image/svg+xml;base64,PHN2Zz4=)',
    '![the words](javascript:alert(1))',
  ])('of any other kind are their words: %s', (text) => {
    expect(html(text)).toContain('the words');
    expect(html(text)).not.toContain('<img');
  });
});

/** Tags that our texts can become; whatever else came out would be somebody's markup. */
const HARMLESS =
  /^<(\/?(div|p|h[1-6]|em|strong|a|ul|ol|li|blockquote|code|pre|table|thead|tbody|tr)|br \/|hr \/|div class="prose"|a href="(https?:\/\/[^"]*|mailto:[^"]*|[^":]*)"( title="[^"]*")?|\/?t[hd]( align="(left|right|center)")?|ol start="\d+"|code class="language-[^"]*")>$/;

describe('hostile texts come out harmless', () => {
  test.each([
    // Scripts and other markup.
    '<script>alert(1)</script>',
    '<SCRIPT SRC=https://x.example/a.js></SCRIPT>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<script\n>alert(1)</script\n>',
    '<script/x>alert(1)</script>',
    '<iframe src="https://x.example"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<object data="x.swf"></object><embed src="x">',
    '<svg><script>alert(1)</script></svg>',
    '<svg/onload=alert(1)>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
    '<style>@import "https://x.example/a.css"</style>',
    '<link rel=stylesheet href=https://x.example/a.css>',
    '<meta http-equiv="refresh" content="0;url=https://x.example">',
    '<base href="https://x.example/">',
    '<form action="https://x.example"><input name=password><button>Sign in</button></form>',
    '<template><script>alert(1)</script></template>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<!-- --><script>alert(1)</script><!-- -->',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<?xml-stylesheet href="javascript:alert(1)"?>',
    // Event handlers.
    '<img src=x onerror=alert(1)>',
    '<img src="x" OnErRoR="alert(1)"/>',
    'text <b onclick="x()">bold</b>',
    '<body onload=alert(1)>',
    '<details open ontoggle=alert(1)>',
    '<video><source onerror="alert(1)"></video>',
    '<a href="#" onmouseover=alert(1)>x</a>',
    '<div style="background:url(javascript:alert(1))">x</div>',
    '![x" onerror="alert(1)](media:ab-1x1)',
    '![x](media:ab-1x1 "y\\" onload=\\"alert(1)")',
    '![x](media:ab-1x1"onerror="alert(1))',
    '[x](https://a.example "y\\" onclick=\\"alert(1)")',
    '[x](https://a.example/"onclick="alert(1))',
    '[x](<https://a.example/" onclick="alert(1)>)',
    // Addresses that run.
    '[press](javascript:alert(1))',
    '[press](JaVaScRiPt:alert(1))',
    '[press](javascript&colon;alert(1))',
    '[press](javascript&#58;alert(1))',
    '[press](javascript&#x3A;alert(1))',
    '[press](&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;:alert(1))',
    '[press](java&#10;script:alert(1))',
    '[press](java&Tab;script:alert(1))',
    '[press](<java\tscript:alert(1)>)',
    '[press](\u0001javascript:alert(1))',
    '[press]( javascript:alert(1))',
    '[press](< javascript:alert(1)>)',
    '[press](\\javascript:alert(1))',
    '[press](j\\avascript:alert(1))',
    '[press](javascript://x.example/%0aalert(1))',
    '[press](vbscript:msgbox(1))',
    '[press](data:text/html,<script>alert(1)</script>)',
    '[press](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    '[press](blob:https://x.example/1)',
    '[press](file:///etc/passwd)',
    '[press](media:ab-1x1)',
    '[press](view-source:https://x.example)',
    // Autolinks.
    '<javascript:alert(1)>',
    '<JAVASCRIPT:alert(1)>',
    '<data:text/html,hello>',
    '<vbscript:msgbox(1)>',
    '<file:///etc/passwd>',
    // By reference.
    '[press][x]\n\n[x]: javascript:alert(1)',
    '[press]\n\n[press]: <javascript:alert(1)>',
    '[press][]\n\n[press]: data:text/html,x "y"',
    '![x][y]\n\n[y]: javascript:alert(1)',
    '[x]: javascript:alert(1)\n\n> [x]',
    // In tables, code, lists and headings.
    '| a |\n| - |\n| <script>alert(1)</script> |',
    '| <img src=x onerror=alert(1)> |\n| - |\n| [x](javascript:alert(1)) |',
    '| a |\n| - onclick=alert(1) |\n| b |',
    '| a |\n| :-: |\n| ![x](javascript:alert(1)) |',
    '`<script>alert(1)</script>`',
    '```html"><script>alert(1)</script>\nx\n```',
    '``` " onclick="alert(1)\nx\n```',
    '- <script>alert(1)</script>\n- [x](javascript:alert(1))',
    '1. x\n\n   <img src=x onerror=alert(1)>',
    '### <script>alert(1)</script>',
    '<h3>not ours</h3>',
    '> <script>alert(1)</script>',
    '[![x](javascript:alert(1))](javascript:alert(2))',
    '![![x](javascript:alert(1))](media:ab-1x1)',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '\u0000<script>alert(1)</script>',
    '\ufeff<script>alert(1)</script>',
    '<img src="" alt="x" />',
    '&lt;img src="" alt="x" /&gt; ![y](media:ab-1x1)',
  ])('%s', (text) => {
    const own =
      /<img src="\/api\/media\/[0-9a-z-]+" alt="[^"]*" width="\d+" height="\d+" loading="lazy" decoding="async" \/>/g;
    const tags =
      html(text)
        .replace(own, '')
        .match(/<[^>]*>?/g) ?? [];
    expect(tags.filter((tag) => !HARMLESS.test(tag))).toEqual([]);
  });
});
