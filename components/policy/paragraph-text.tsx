import { Markdown } from '@/components/training/markdown';
import type { Locale } from '@/domain/access/viewer';
import { headingOf } from '@/domain/policy/blocks';

/**
 * One paragraph of the policy in its language. The headings of a policy begin at ##, right under the title of the page;
 * those of lessons at ###, which is what `Markdown` expects.
 */
export function ParagraphText({ text, locale }: { text: string; locale: Locale }) {
  const level = headingOf(text)?.level;
  return (
    <div lang={locale}>
      <Markdown text={level !== undefined && level < 6 ? `#${text}` : text} />
    </div>
  );
}
