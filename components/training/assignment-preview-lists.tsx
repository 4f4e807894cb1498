import { Section } from '@/components/ui/section';
import type { AssignmentPreview, SomePeople } from '@/domain/training/report';
import { getFormatter, getTranslations } from '@/i18n/server';

/** Who would get a module and who would not, before anything happens. */
export async function AssignmentPreviewLists({ preview }: { preview: AssignmentPreview }) {
  const { gets, skipped } = preview;
  const t = await getTranslations('assignments');
  return (
    <>
      {gets.count > 0 && (
        <Section title={t('new.gets')}>
          <p className="reading">
            <Names people={gets} />
          </p>
        </Section>
      )}
      {skipped.length > 0 && (
        <Section title={t('new.skipped')}>
          <ul className="reading flex flex-col gap-4">
            {skipped.map((group) => (
              <li key={group.reason}>
                <span className="font-semibold">{t(`new.reasons.${group.reason}`, { count: group.count })}</span>
                <span className="block text-ink-soft">
                  <Names people={group} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** The first few by name, the rest as a number. */
async function Names({ people: { count, names } }: { people: SomePeople }) {
  const t = await getTranslations('assignments');
  const format = await getFormatter();
  const more = count - names.length;
  if (more > 0) return t('new.namesMore', { names: names.join(', '), count: more });
  return format.list(names);
}
