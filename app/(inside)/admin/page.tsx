import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { Field, SelectField, TextArea } from '@/components/forms/field';
import { languageOptions } from '@/components/forms/language-options';
import { SubmitButton } from '@/components/forms/submit-button';
import { SwitchHistory } from '@/components/admin/switch-history';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { dayIn } from '@/domain/calendar/day';
import { timeZones } from '@/domain/calendar/time-zone';
import { SWITCH_REASON_MAX } from '@/domain/trust/model';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { type MailState, mailState } from '@/server/notifications/queries';
import { type Organisation, organisation, timeZone } from '@/server/organisation/current';
import { type SwitchHistoryItem, switchHistory } from '@/server/trust/queries';
import { decideNamedLevels, saveOrganisation } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('organisation.title') };
}

export default async function AdminPage() {
  const viewer = await requireViewer();
  const decisions = await orNotFound(switchHistory(viewer, 'named-levels'));
  const mail = await orNotFound(mailState(viewer));
  const found = await organisation();

  const t = await getTranslations('admin');
  return (
    <>
      <PageHeader
        title={t('organisation.title')}
        lead={t('organisation.lead', {
          levels: decisions[0]?.isOn ? 'on' : 'off',
          mail: mail.hasServer ? 'server' : 'outbox',
        })}
      />
      {found && <Settings current={found} />}
      <NamedLevels decisions={decisions} />
      <Mail mail={mail} />
    </>
  );
}

async function Settings({ current }: { current: Organisation }) {
  const t = await getTranslations('admin');
  return (
    <Section title={t('organisation.settings')}>
      <ActionForm action={saveOrganisation}>
        <Field
          name="name"
          label={t('organisation.name')}
          hint={t('organisation.nameHint')}
          defaultValue={current.name}
          maxLength={120}
        />
        {/* After saving, the browser puts a field back to what it began with: a new one begins with what was saved. */}
        <RadioField
          key={`language ${current.locale}`}
          name="locale"
          legend={t('organisation.language')}
          hint={t('organisation.languageHint')}
          defaultValue={current.locale}
          options={languageOptions}
        />
        <SelectField
          key={current.timeZone}
          name="timeZone"
          label={t('organisation.timeZone')}
          hint={t('organisation.timeZoneHint')}
          defaultValue={current.timeZone}
          options={timeZones().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        />
        <SubmitButton>{t('organisation.save')}</SubmitButton>
      </ActionForm>
    </Section>
  );
}

/** The switch that decides who sees levels with a name, what it means for people, and what was decided before. */
async function NamedLevels({ decisions }: { decisions: readonly SwitchHistoryItem[] }) {
  const [current] = decisions;
  const today = dayIn(new Date(), await timeZone());
  const t = await getTranslations('admin');
  const date = await getDateText();
  const state = current
    ? t(current.isOn ? 'levels.isOn' : 'levels.isOff', { date: date(current.agreedOn) })
    : t('levels.isNew');
  return (
    <Section id="levels" title={t('levels.title')} intro={t('levels.intro')}>
      <p className="mb-4">
        <strong>{state}.</strong>
      </p>
      <DefinitionList
        items={[
          { term: t('levels.stateOff'), value: t('levels.whenOff') },
          { term: t('levels.stateOn'), value: t('levels.whenOn') },
          { term: t('levels.always'), value: t('levels.never') },
        ]}
      />
      {decisions.length > 0 && (
        <Section level={3} title={t('levels.history')}>
          <SwitchHistory decisions={decisions} />
        </Section>
      )}
      <Section level={3} title={t('levels.decide')} intro={t('levels.council')}>
        <ActionForm action={decideNamedLevels} done={t('levels.done')}>
          <RadioField
            name="state"
            legend={t('levels.state')}
            options={[
              { value: 'on', label: t('levels.on') },
              { value: 'off', label: t('levels.off') },
            ]}
          />
          <Field name="agreedOn" type="date" label={t('levels.agreedOn')} hint={t('levels.agreedOnHint')} max={today} />
          <TextArea
            name="reason"
            label={t('levels.why')}
            hint={t('levels.whyHint')}
            rows={3}
            maxLength={SWITCH_REASON_MAX}
          />
          <SubmitButton variant="quiet">{t('levels.submit')}</SubmitButton>
        </ActionForm>
      </Section>
    </Section>
  );
}

async function Mail({ mail: { hasServer, from, counts, dead } }: { mail: MailState }) {
  const t = await getTranslations('admin');
  const { queued, failed } = counts;
  // Without a server the ones with a dead link are of no use; with one they can still get a new link.
  const held = hasServer ? counts.held : counts.held - dead;
  return (
    <Section
      title={t('mail.title')}
      intro={hasServer ? t('mail.server', { from: from ?? 'none' }) : t('mail.noServer')}
    >
      {queued + held + failed > 0 && (
        <p className="reading mb-4">
          {t('mail.waiting', { queued, held, failed })} {hasServer && held > 0 && t('mail.heldHint', { held })}
        </p>
      )}
      <ButtonLink href="/admin/outbox">{t('mail.toOutbox')}</ButtonLink>
    </Section>
  );
}
