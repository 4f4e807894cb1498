import { withQuery } from '@/components/ui/links';
import type { WavePlan } from '@/domain/training/waves';

export const ASSIGN = '/programme/training/assign';

/** A rule while it is put together in the address. */
export type RuleDraft = {
  moduleId: string;
  title: string;
  /** Its conditions, as words. */
  words: readonly string[];
  /** How departments take turns; null: everybody at once. */
  plan: WavePlan | null;
};

/** What the address of a rule being made says, for forms that add to it. */
export function ruleQuery({ moduleId, words, plan }: RuleDraft) {
  const turns = plan && { waves: String(plan.count), gap: String(plan.days), start: plan.firstDay };
  return { module: moduleId, rule: '1', when: words, ...turns };
}

export function ruleHref(draft: RuleDraft, changes: Partial<Pick<RuleDraft, 'words' | 'plan'>> = {}): string {
  return withQuery(ASSIGN, ruleQuery({ ...draft, ...changes }));
}
