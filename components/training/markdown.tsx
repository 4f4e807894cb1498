import { micromark } from 'micromark';
import { Prose } from '@/components/ui/prose';

/**
 * A lesson's text. Markup and dangerous addresses in it are shown as they were typed, never run: that is how micromark
 * works unless asked otherwise. Headings in texts start at ###; on a page they come right under its title.
 */
export function Markdown({ text }: { text: string }) {
  return <Prose html={raisedHeadings(micromark(text))} />;
}

/** h3 becomes h2, and so on. The only tags in the text are micromark's own, so nothing else can match. */
function raisedHeadings(html: string): string {
  return html.replace(/<(\/?)h([3-6])>/g, (_, slash: string, level: string) => `<${slash}h${Number(level) - 1}>`);
}
