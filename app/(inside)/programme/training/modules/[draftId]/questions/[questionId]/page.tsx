import { notFound } from 'next/navigation';
import { PartNeighbours } from '@/components/training/authoring/part-neighbours';
import { QuestionEditor } from '@/components/training/authoring/question-editor';
import { PageHeader } from '@/components/ui/page-header';
import { remove, save } from '../../actions';
import { partPage } from '../../part';

type Props = PageProps<'/programme/training/modules/[draftId]/questions/[questionId]'>;

export async function generateMetadata({ params }: Props) {
  const { draftId, questionId } = await params;
  return { title: (await partPage(draftId, 'question', questionId)).header.title };
}

export default async function QuestionDraftPage({ params }: Props) {
  const { draftId, questionId } = await params;
  const { stored, header, shared } = await partPage(draftId, 'question', questionId);
  if (stored.part.kind !== 'question') notFound();
  const at = { draftId, kind: 'question', id: questionId } as const;
  return (
    <>
      <PageHeader {...header} />
      <QuestionEditor
        key={questionId}
        action={save.bind(null, at)}
        remove={remove.bind(null, at)}
        question={stored.part.content}
        {...shared}
      />
      <PartNeighbours draftId={draftId} kind="question" previousId={stored.previousId} nextId={stored.nextId} />
    </>
  );
}
