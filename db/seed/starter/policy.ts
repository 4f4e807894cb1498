import type { Bilingual } from '@/domain/training/content';
import { basis } from './policy/basis';
import { conduct } from './policy/conduct';
import { goals } from './policy/goals';
import { people } from './policy/people';

/**
 * A social media policy to begin from, in two to three pages: goals, owner, employees, technical means, listening; then
 * conduct, and what it rests on. What only the organisation can know stands in square brackets.
 */
export function starterPolicy(organisation: string): { title: Bilingual; paragraphs: Bilingual[] } {
  const filled = ({ nl, en }: Bilingual): Bilingual => ({
    nl: withName(nl, organisation),
    en: withName(en, organisation),
  });
  return {
    title: filled({ nl: 'Socialmediabeleid van {organisation}', en: 'Social media policy of {organisation}' }),
    paragraphs: [...goals, ...people, ...conduct, ...basis].map(filled),
  };
}

function withName(text: string, organisation: string): string {
  // The name is text: what Markdown would take for a mark in it is none.
  return text.replaceAll('{organisation}', () => organisation.replace(/[\\`*_[\]<]/g, '\\$&'));
}
