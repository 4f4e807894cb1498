import { WhoSees } from '@/components/ui/who-sees';
import { getTranslations } from '@/i18n/server';

/** Said before anybody says anything. */
export async function WhoSeesComments() {
  const t = await getTranslations('policy-draft');
  return (
    <WhoSees
      summary={t('read.whoSees')}
      items={[t('read.seesWriters'), t('read.seesColleagues'), t('read.seesPublished')]}
    />
  );
}
