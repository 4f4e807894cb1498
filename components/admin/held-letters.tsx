import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import type { FormAction } from '@/components/forms/form-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { getTranslations } from '@/i18n/server';

type HeldLettersProps = { count: number; send: FormAction; discard: FormAction };

/** Letters from before mail could be sent, and what to do with them. Both are asked first: neither can be taken back. */
export async function HeldLetters({ count, send, discard }: HeldLettersProps) {
  const t = await getTranslations('admin');
  return (
    <Section title={t('held.title', { count })} intro={t('held.intro')}>
      <div className="flex flex-col gap-4">
        <ActionForm action={send}>
          <ConfirmButton
            variant="quiet"
            label={t('held.send', { count })}
            what={t('held.whatSend')}
            confirm={t('held.confirmSend')}
          />
        </ActionForm>
        <ActionForm action={discard}>
          <ConfirmButton
            label={t('held.discard', { count })}
            what={t('held.whatDiscard')}
            confirm={t('held.confirmDiscard')}
          />
        </ActionForm>
      </div>
    </Section>
  );
}

type HeldOutcomeProps = { outcome: { queued?: number; skipped: number; discarded?: number } };

/** What has just become of them. */
export async function HeldOutcome({ outcome: { queued, skipped, discarded } }: HeldOutcomeProps) {
  if (queued === undefined && discarded === undefined) return null;
  const t = await getTranslations('admin');
  return (
    <div className="mb-10">
      <Notice tone="success" live>
        {discarded === undefined
          ? t('held.sent', { queued: queued ?? 0, skipped })
          : t('held.discarded', { count: discarded })}
      </Notice>
    </div>
  );
}
