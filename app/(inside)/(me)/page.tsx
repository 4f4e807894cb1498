import { NextThing } from '@/components/me/next-thing';
import { Badge } from '@/components/ui/badge';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Progress } from '@/components/ui/progress';
import { Section } from '@/components/ui/section';
import { type Todo, TodoList } from '@/components/ui/todo-list';
import { can } from '@/domain/access/policy';
import { getTranslations } from '@/i18n/server';
import { comingUp } from './coming-up';
import { requireSelf } from './self';
import { inWords, type Sentence, waitingFor } from './tasks';

/** How many things to do are seen at once, besides the first; the rest is a press away. */
const SHOWN = 3;

export async function generateMetadata() {
  return { title: (await getTranslations('me'))('today.title') };
}

export default async function TodayPage() {
  const { viewer, employeeId, today } = await requireSelf();
  const waiting = await waitingFor(viewer, employeeId, today);
  const [first, ...rest] = await Promise.all(waiting.tasks.map((task) => inWords(task, waiting.modules, today)));

  const t = await getTranslations('me');
  return (
    <>
      <PageHeader
        title={t('today.title')}
        lead={first ? t('today.lead', { count: rest.length + 1 }) : t('today.upToDate')}
      />
      {first && <First task={first} />}
      {rest.length > 0 && (
        <Section title={t('today.rest')}>
          <TodoList items={rest.slice(0, SHOWN).map(asTodo)} label={t('today.rest')} />
          {rest.length > SHOWN && <Later items={rest.slice(SHOWN).map(asTodo)} />}
        </Section>
      )}
      {!first && <ComingUp sentences={await comingUp(viewer, employeeId, waiting, today)} />}
      {can(viewer, 'training.report') && (
        <p className="mt-16">
          <PageLink href="/programme" className="inline-flex min-h-11 items-center">
            {t('today.programme')}
          </PageLink>
        </p>
      )}
    </>
  );
}

async function First({ task }: { task: Sentence }) {
  const training = await getTranslations('training');
  const { title, href, button, lessons } = task;
  return (
    <NextThing title={title} note={<Note {...task} />} href={href} button={button}>
      {lessons && (
        <Progress
          value={lessons.read}
          max={lessons.all}
          label={title}
          text={training('lessonsRead', lessons)}
          hideLabel
        />
      )}
    </NextThing>
  );
}

async function Later({ items }: { items: Todo[] }) {
  const t = await getTranslations('me');
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center font-semibold underline decoration-line-strong underline-offset-4">
        {t('today.more', { count: items.length })}
      </summary>
      <TodoList items={items} label={t('today.more', { count: items.length })} />
    </details>
  );
}

async function ComingUp({ sentences }: { sentences: { href: string; title: string }[] }) {
  const t = await getTranslations('me');
  return (
    <Section title={t('today.comes')}>
      {sentences.length > 0 ? (
        <TodoList items={sentences} label={t('today.comes')} />
      ) : (
        <p className="reading">{t('today.comesNothing')}</p>
      )}
    </Section>
  );
}

/** When, and how long; only what presses stands out. */
function Note({ when, tone, note }: Sentence) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-4">
      {when && <Badge tone={tone}>{when}</Badge>}
      <span>{note}</span>
    </span>
  );
}

const asTodo = (task: Sentence): Todo => ({ href: task.href, title: task.title, note: <Note {...task} /> });
