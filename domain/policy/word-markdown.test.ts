import { describe, expect, test } from 'vitest';
import { splitBlocks } from './blocks';
import { wordMarkdown } from './word-markdown';

const paragraphs = (html: string) => wordMarkdown(html, 'en').paragraphs;

describe('what mammoth makes of a Word file, as Markdown', () => {
  test('the title apart, headings by their level', () => {
    const read = wordMarkdown(
      '<h1 class="title">Our policy</h1><h1>Goals</h1><h3>A <strong>first</strong> one</h3>',
      'en',
    );
    expect(read.title).toBe('Our policy');
    expect(read.paragraphs).toEqual(['# Goals', '### A **first** one']);
  });

  test('lists: nested, numbered, with their text at the right depth', () => {
    const html =
      '<ul><li>one<ol><li>first</li><li>second<ul><li>deep</li></ul></li></ol></li><li>two</li></ul><ol><li>a</li><li>b</li></ol>';
    expect(paragraphs(html)).toEqual(['- one\n  1. first\n  2. second\n     - deep\n- two', '1. a\n2. b']);
  });

  test('a table, also with several paragraphs, a list or a bar in a cell', () => {
    const html =
      '<table><thead><tr><th><p>Who</p></th><th><p>What</p></th></tr></thead><tbody><tr><td><p>Champion</p><p>HR</p></td><td><ul><li>a|b</li><li>c</li></ul></td></tr></tbody></table>';
    expect(paragraphs(html)).toEqual(['| Who | What |\n| --- | --- |\n| Champion; HR | a\\|b; c |']);
  });

  test('merged cells keep their text, the others their column, and the editor is told', () => {
    const html =
      '<table><tr><td>h</td><td colspan="2">wide</td></tr><tr><td rowspan="2">tall</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>';
    const read = wordMarkdown(html, 'en');
    expect(read.paragraphs).toEqual(['| h | wide | |\n| --- | --- | --- |\n| tall | 1 | 2 |\n| | 3 | 4 |']);
    expect(read.notes).toEqual({ 'merged-cells': 2 });
  });

  test('emphasis stands against the words; where Markdown would not see it, the words stay plain', () => {
    expect(paragraphs('<p>We <strong>answer </strong>each <em>message</em>.</p>')).toEqual([
      'We **answer** each *message*.',
    ]);
    expect(paragraphs('<p><strong>Stop.</strong>Go</p>')).toEqual(['Stop.Go']);
  });

  test('links outside stay, links inside the document and dangerous ones become their words', () => {
    expect(
      paragraphs(
        '<p><a href="https://x.example/a(b)">law</a> <a href="#top">up</a> <a href="javascript:alert(1)">no</a></p>',
      ),
    ).toEqual(['[law](https://x.example/a%28b%29) up no']);
  });

  test('pictures: with and without a description, and one that could not be kept', () => {
    const read = wordMarkdown(
      '<p><img alt="A [wheelbarrow]" src="media:ab-10x20" /></p><p><img src="media:cd-1x1" /></p><p><img alt="A drawing" src="" /></p><p><img src="data:image/png;base64,xx" /></p>',
      'nl',
    );
    expect(read.paragraphs).toEqual([
      '![A \\[wheelbarrow\\]](media:ab-10x20)',
      '![Afbeelding zonder beschrijving](media:cd-1x1)',
      'A drawing',
    ]);
    expect(read.notes).toEqual({ 'picture-undescribed': 1, 'picture-left-out': 2 });
  });

  test('signs that Markdown would take for marks stay signs', () => {
    expect(
      paragraphs('<p># 1 * 2 _x_ &lt;b&gt; [y] file_name</p><p>1. First</p><p>- dash</p><p>&amp;amp;</p>'),
    ).toEqual(['\\# 1 \\* 2 \\_x\\_ \\<b> \\[y\\] file_name', '1\\. First', '\\- dash', '\\&amp;']);
  });

  test('line breaks within, none at the ends; empty paragraphs are gone', () => {
    expect(paragraphs('<p><br />one<br />two<br /></p><p> </p>')).toEqual(['one\\\ntwo']);
  });

  test('a quote and a note at the foot', () => {
    const read = wordMarkdown(
      '<blockquote><p>said</p></blockquote><p>x<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><ol><li id="footnote-1"><p> AVG <a href="#footnote-ref-1">↑</a></p></li></ol>',
      'en',
    );
    expect(read.paragraphs).toEqual(['> said', 'x\\[1\\]', '1. AVG']);
    expect(read.notes).toEqual({ footnotes: 1 });
  });

  test('every paragraph is one block when it is read again', () => {
    const html =
      '<p>a<br />b</p><ul><li>one<ul><li>x</li></ul></li><li><p>two</p><p>more</p></li></ul><table><tr><td>a</td></tr></table><blockquote><p>q</p><p>r</p></blockquote>';
    for (const text of paragraphs(html)) expect(splitBlocks(text).map((block) => block.text)).toEqual([text]);
  });

  test('an element that nobody knows is the text in it', () => {
    expect(paragraphs('<script>alert(1)</script><div><p>in</p></div><p>unclosed <strong>bold')).toEqual([
      'alert(1)',
      'in',
      'unclosed **bold**',
    ]);
  });
});
