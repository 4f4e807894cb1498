import { notFound } from 'next/navigation';
import { z } from 'zod';
import { LessonEditor } from '@/components/training/authoring/lesson-editor';
import { PartNeighbours } from '@/components/training/authoring/part-neighbours';
import { PictureForm } from '@/components/training/authoring/picture-form';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { dayIn } from '@/domain/calendar/day';
import { sizeInId, uploadComplaints } from '@/domain/training/media';
import { getTranslations } from '@/i18n/server';
import { timeZone } from '@/server/organisation/current';
import { remove, save } from '../../actions';
import { partPage } from '../../part';

type Props = PageProps<'/programme/training/modules/[draftId]/lessons/[lessonId]'>;

/** What came of a picture that was uploaded without scripts. */
const address = z.object({
  picture: z
    .string()
    .refine((id) => sizeInId(id) !== null)
    .optional()
    .catch(undefined),
  nl: z.string().max(300).catch(''),
  en: z.string().max(300).catch(''),
  problem: z.enum(uploadComplaints).optional().catch(undefined),
});

export async function generateMetadata({ params }: Props) {
  const { draftId, lessonId } = await params;
  return { title: (await partPage(draftId, 'lesson', lessonId)).header.title };
}

export default async function LessonDraftPage({ params, searchParams }: Props) {
  const { draftId, lessonId } = await params;
  const said = address.parse(await searchParams);
  const { stored, header, shared } = await partPage(draftId, 'lesson', lessonId);
  if (stored.part.kind !== 'lesson') notFound();
  const at = { draftId, kind: 'lesson', id: lessonId } as const;

  const t = await getTranslations('authoring');
  return (
    <>
      <PageHeader {...header} />
      <LessonEditor
        key={lessonId}
        action={save.bind(null, at)}
        remove={remove.bind(null, at)}
        lesson={stored.part.content}
        today={dayIn(new Date(), await timeZone())}
        {...shared}
      >
        <Section title={t('part.pictures')} intro={t('part.picturesIntro')} id="pictures">
          <PictureForm
            address={shared.address}
            uploaded={said.picture ? { mediaId: said.picture, alt: { nl: said.nl, en: said.en } } : null}
            problem={said.problem ?? null}
            words={shared.words}
          />
        </Section>
      </LessonEditor>
      <PartNeighbours draftId={draftId} kind="lesson" previousId={stored.previousId} nextId={stored.nextId} />
    </>
  );
}
