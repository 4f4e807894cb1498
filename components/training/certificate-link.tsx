import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { getTranslations } from '@/i18n/server';

type CertificateLinkProps = {
  /** Null: nobody else can see the certificate. */
  address: string | null;
  share: FormAction;
  stopSharing: FormAction;
};

/** The address under which others can check a certificate: made when its owner asks, switched off when they want. */
export async function CertificateLink({ address, share, stopSharing }: CertificateLinkProps) {
  const t = await getTranslations('certificates');
  if (!address) {
    return (
      <ActionForm action={share}>
        <SubmitButton variant="quiet">{t('link.make')}</SubmitButton>
      </ActionForm>
    );
  }
  return (
    <>
      <p className="reading mb-6">
        <a href={address} className="inline-flex min-h-11 items-center wrap-anywhere">
          {address}
        </a>
      </p>
      <ActionForm action={stopSharing}>
        <ConfirmButton label={t('link.stop')} what={t('link.stopWhat')} confirm={t('link.stopConfirm')} />
      </ActionForm>
    </>
  );
}
