import { orNotFound } from '@/app/refusals';
import { QuizFigures } from '@/components/training/item-figures';
import { ItemQuestion, ProvisionalBadge } from '@/components/training/item-question';
import { ButtonLink } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { withQuery } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Tabs } from '@/components/ui/tabs';
import { sureness } from '@/domain/training/item-flags';
import { itemsAddress } from '@/domain/training/item-snapshot';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { type ModuleItems, moduleItems } from '@/server/training/items/queries';

export async function generateMetadata() {
  return { title: (await getTranslations('items'))('title') };
}

export default async function ModuleItemsPage(props: PageProps<'/programme/training/items/[moduleId]'>) {
  const viewer = await requireViewer();
  const { moduleId } = await props.params;
  const { show } = itemsAddress.parse(await props.searchParams);
  const items = await orNotFound(moduleItems(viewer, moduleId));
  const { quiz, title } = items;

  const t = await getTranslations('items');
  const date = await getDateText();
  return (
    <>
      <PageHeader
        title={t('one.title', { title: title[viewer.locale] })}
        back={{ href: '/programme/training/items', label: t('one.back') }}
        lead={await leadOf(items)}
        meta={
          quiz && (
            <>
              {sureness(quiz.people) === 'provisional' && <ProvisionalBadge />}
              <span>{t('one.counted', { date: date(quiz.takenAt) })}</span>
            </>
          )
        }
        action={<ButtonLink href={`/programme/training/modules/${moduleId}`}>{t('one.edit')}</ButtonLink>}
      />
      {quiz && (
        <>
          <Section title={t('quiz.title')}>
            <QuizFigures figures={quiz} people={quiz.people} sittings={quiz.sittings} version={quiz.version} />
            {!quiz.isNewest && (
              <div className="mt-6">
                <Notice>{t('quiz.older', { version: quiz.version })}</Notice>
              </div>
            )}
          </Section>
          <Section title={t('questions.title')}>
            <Questions items={items} show={show} />
          </Section>
        </>
      )}
      <Disclosure summary={t('one.whyWait')} className="mt-6">
        <p className="reading">{t('one.whyWaitText')}</p>
      </Disclosure>
    </>
  );
}

async function leadOf({ quiz, needed, questions }: ModuleItems): Promise<string> {
  const t = await getTranslations('items');
  if (!quiz) return needed > 0 ? t('one.needed', { needed }) : t('one.soon');
  return t('one.lead', {
    flagged: questions.filter(({ flags }) => flags.length > 0).length,
    questions: questions.length,
  });
}

/** Those that deserve a look first; all of them one press away. */
async function Questions({ items, show }: { items: ModuleItems; show: 'flagged' | 'all' }) {
  const t = await getTranslations('items');
  const placed = items.questions.map((one, index) => ({ ...one, place: index + 1 }));
  const flagged = placed.filter(({ flags }) => flags.length > 0);
  const shown = show === 'all' || flagged.length === 0 ? placed : flagged;
  const path = `/programme/training/items/${items.moduleId}`;
  return (
    <>
      {flagged.length > 0 && (
        <Tabs
          label={t('questions.views')}
          items={[
            { href: path, label: t('questions.flagged'), count: flagged.length, current: show === 'flagged' },
            {
              href: withQuery(path, { show: 'all' }),
              label: t('questions.all'),
              count: placed.length,
              current: show === 'all',
            },
          ]}
        />
      )}
      <div>
        {shown.map(({ question, place, figures, flags }) => (
          <ItemQuestion key={question.id} question={question} place={place} figures={figures} flags={flags} />
        ))}
      </div>
    </>
  );
}
