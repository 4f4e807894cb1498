'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { draftAddress } from '@/components/training/authoring/addresses';
import { toRoute } from '@/components/ui/links';
import { newModuleForm } from '@/domain/training/draft-new';
import { currentViewer } from '@/server/auth/session';
import { startModule } from '@/server/training/authoring/commands';

/** Begins a module, and leads to its draft. */
export async function create(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(newModuleForm, form);
  if (!read.ok) return read.state;

  const { titleNl, titleEn, topic, topicNl, topicEn } = read.value;
  let draftId: string;
  try {
    draftId = await startModule(viewer, {
      title: { nl: titleNl, en: titleEn },
      topic: { id: topic, name: { nl: topicNl, en: topicEn } },
    });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(draftAddress(draftId)));
}
