import { getPersonNote } from '@/components/people/person-note';
import { Section } from '@/components/ui/section';
import type { AssignmentPreview, SomePeople } from '@/domain/training/report';
import { getTranslations } from '@/i18n/server';

/** Who would get a module and who would not, before anything happens. */
export async function AssignmentPreviewLists({ preview }: { preview: AssignmentPreview }) {
  const { gets, skipped } = preview;
  const t = await getTranslations('assignments');
  return (
    <>
      {gets.count > 0 && (
        <Section title={t('new.gets')}>
          <People people={gets} />
        </Section>
      )}
      {skipped.length > 0 && (
        <Section title={t('new.skipped')}>
          <div className="flex flex-col gap-6">
            {skipped.map((group) => (
              <div key={group.reason}>
                <h3 className="mb-1 text-base">{t(`new.reasons.${group.reason}`, { count: group.count })}</h3>
                <People people={group} />
              </div>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

/** The first few by name, each with what tells them apart from a namesake; the rest as a number. */
async function People({ people: { count, first } }: { people: SomePeople }) {
  const t = await getTranslations('assignments');
  const note = await getPersonNote();
  const more = count - first.length;
  return (
    <ul className="reading flex flex-col gap-1">
      {first.map((person) => (
        <li key={person.employeeNo} className="flex flex-wrap items-baseline gap-x-3">
          {person.name}
          <span className="text-sm text-ink-soft">{note(person)}</span>
        </li>
      ))}
      {more > 0 && <li className="text-ink-soft">{t('new.more', { count: more })}</li>}
    </ul>
  );
}
