import { z } from 'zod';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { SubmitButton } from '@/components/forms/submit-button';
import { MODULES, publishAddress } from '@/components/training/authoring/addresses';
import { DraftNeeds } from '@/components/training/authoring/draft-needs';
import { DraftParts } from '@/components/training/authoring/draft-parts';
import { StaleList } from '@/components/training/authoring/stale-list';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { inEither } from '@/domain/training/draft-texts';
import { offers } from '@/domain/training/publishing';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { type AuthoredDraft, type AuthoredModule, authoredModule } from '@/server/training/authoring/queries';
import { getMomentText } from '../moment';
import { add, begin, discard, move } from './actions';

type Props = PageProps<'/programme/training/modules/[draftId]'>;

/** What just happened: published, with what follows for how many; a part removed. */
const address = z.object({
  published: z.enum(offers).optional().catch(undefined),
  people: z.coerce.number().int().min(0).catch(0),
  removed: z.literal('1').optional().catch(undefined),
});

async function load(params: Props['params']): Promise<AuthoredModule> {
  const viewer = await requireViewer();
  return orNotFound(authoredModule(viewer, (await params).draftId));
}

async function titleOf({ draft, published }: AuthoredModule): Promise<string> {
  const t = await getTranslations('authoring');
  const title = draft?.draft.head.title ?? published?.title ?? { nl: '', en: '' };
  return inEither(title, await getLocale()) || t('list.untitled');
}

export async function generateMetadata({ params }: Props) {
  return { title: await titleOf(await load(params)) };
}

export default async function ModulePage({ params, searchParams }: Props) {
  const authored = await load(params);
  const said = address.parse(await searchParams);
  return authored.draft ? (
    <DraftPage authored={authored} draft={authored.draft} wasRemoved={said.removed !== undefined} />
  ) : (
    <PublishedPage authored={authored} offer={said.published} people={said.people} />
  );
}

type PublishedPageProps = { authored: AuthoredModule; offer: (typeof offers)[number] | undefined; people: number };

async function PublishedPage({ authored, offer, people }: PublishedPageProps) {
  const { id, published } = authored;
  const t = await getTranslations('authoring');
  const date = await getDateText();
  const [version, at] = [published?.version ?? 0, published?.at ?? new Date(0)];
  return (
    <>
      <PageHeader
        title={await titleOf(authored)}
        lead={t('module.lead', { version, date: date(at) })}
        back={{ href: MODULES, label: t('module.back') }}
      />
      {offer && (
        <div className="mb-10">
          <Notice tone="success" title={t('module.publishedNow', { version })} live>
            {t(`module.told.${offer}`, { people })}
          </Notice>
        </div>
      )}
      <p className="reading mb-4">{t('module.beginWhat')}</p>
      <ActionForm action={begin.bind(null, id)}>
        <SubmitButton>{t('module.begin')}</SubmitButton>
      </ActionForm>
      {published && (
        <Section title={t('module.change')}>
          <p className="reading">{t(`module.${published.change}`)}</p>
          {published.note && <p className="reading mt-2">{published.note}</p>}
        </Section>
      )}
    </>
  );
}

type DraftPageProps = { authored: AuthoredModule; draft: AuthoredDraft; wasRemoved: boolean };

async function DraftPage({ authored, draft, wasRemoved }: DraftPageProps) {
  const { id, published } = authored;
  const t = await getTranslations('authoring');
  const { when } = await getMomentText();
  const locale = await getLocale();
  const { head } = draft.draft;
  const saved = { name: draft.saved.by ?? '', when: when(draft.saved.at) };
  const isComplete = draft.problems.length === 0;
  return (
    <>
      <PageHeader
        title={await titleOf(authored)}
        lead={published ? t('module.draftLead', { version: published.version }) : t('module.draftLeadNew')}
        back={{ href: MODULES, label: t('module.back') }}
        meta={draft.saved.by ? t('module.savedBy', saved) : t('module.saved', saved)}
        action={
          isComplete && (
            <ButtonLink variant="filled" href={publishAddress(id)}>
              {t('module.publish')}
            </ButtonLink>
          )
        }
      />
      {wasRemoved && (
        <div className="mb-10">
          <Notice tone="success" live>
            {t('module.removed')}
          </Notice>
        </div>
      )}
      <DraftNeeds id={id} draft={draft.draft} problems={draft.problems} missing={draft.missing} />
      <StaleList id={id} draft={draft.draft} stale={draft.stale} />
      <Section
        title={t('module.head')}
        action={<ButtonLink href={`${MODULES}/${id}/head`}>{t('module.headEdit')}</ButtonLink>}
      >
        <DefinitionList
          items={[
            { term: t('editor.fields.purpose'), value: inEither(head.purpose, locale) || '–' },
            { term: t('editor.fields.topic'), value: inEither(head.topic.name, locale) || '–' },
            { term: t('editor.fields.minutes'), value: t('module.minutes', { minutes: head.minutes }) },
          ]}
        />
      </Section>
      <DraftParts
        id={id}
        draft={draft.draft}
        problems={draft.problems}
        add={add.bind(null, id)}
        move={move.bind(null, id)}
      />
      <div className="mt-16 border-t border-line pt-6">
        <ActionForm action={discard.bind(null, id)}>
          <ConfirmButton
            label={t('module.discard')}
            what={t(published ? 'module.discardWhat' : 'module.discardWhatNew')}
            confirm={t('module.discardConfirm')}
          />
        </ActionForm>
      </div>
    </>
  );
}
