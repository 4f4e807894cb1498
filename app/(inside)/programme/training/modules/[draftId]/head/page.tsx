import { notFound } from 'next/navigation';
import { HeadEditor } from '@/components/training/authoring/head-editor';
import { PageHeader } from '@/components/ui/page-header';
import { HEAD } from '@/domain/training/draft';
import { getTranslations } from '@/i18n/server';
import { save } from '../actions';
import { partPage } from '../part';

export async function generateMetadata() {
  return { title: (await getTranslations('authoring'))('part.head') };
}

export default async function HeadPage({ params }: PageProps<'/programme/training/modules/[draftId]/head'>) {
  const { draftId } = await params;
  const { stored, header, shared } = await partPage(draftId, 'head', HEAD);
  const { part } = stored;
  if (part.kind !== 'head') notFound();
  const { revision, stale, topics, lastSaved, address, words } = shared;
  return (
    <>
      <PageHeader {...header} />
      <HeadEditor
        action={save.bind(null, { draftId, kind: 'head', id: HEAD })}
        head={part.content}
        {...{ revision, stale, topics, lastSaved, address, words }}
      />
    </>
  );
}
