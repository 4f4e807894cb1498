import type { ModuleContent } from '@/domain/training/content';
import { responding } from './responding';
import { whyWeDoThis } from './why-we-do-this';
import { yourVoiceAndRole } from './your-voice-and-role';

/** The modules that follow the basics, in the order in which they are offered. */
export const starterCurriculum: readonly ModuleContent[] = [whyWeDoThis, yourVoiceAndRole, responding];
