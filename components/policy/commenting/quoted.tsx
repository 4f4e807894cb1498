import { ParagraphText } from '@/components/policy/paragraph-text';
import type { Locale } from '@/domain/access/viewer';

/** A paragraph that is talked about, set apart from what is said. */
export function Quoted({ label, text, locale }: { label: string; text: string; locale: Locale }) {
  return (
    <div className="reading">
      <p className="mb-1 text-sm text-ink-soft">{label}</p>
      <div className="border-s-2 border-line-strong ps-4">
        <ParagraphText text={text} locale={locale} />
      </div>
    </div>
  );
}
