import type { Page } from '@playwright/test';
import { barrierItem, type ScaleItemId, scaleItems } from '@/domain/support/instrument';
import { expect } from './fixtures';
import { type Language, words } from './words';

// The form of the pulse as people fill it in: all on one page, or one question a screen as it is on a phone.

type Value = 1 | 2 | 3 | 4 | 5;

export async function choose(page: Page, language: Language, id: ScaleItemId, value: Value): Promise<void> {
  const item = scaleItems.find((one) => one.id === id);
  const group = page.getByRole('radiogroup', { name: item?.question[language] });
  await group.getByRole('radio', { name: item?.labels[value - 1]?.[language], exact: true }).check();
}

export const barrier = (page: Page, language: Language, id: keyof typeof barrierItem.labels) =>
  page.getByRole('checkbox', { name: barrierItem.labels[id][language], exact: true });

/** All scales on one page. */
export async function chooseAll(page: Page, language: Language, value: Value): Promise<void> {
  for (const { id } of scaleItems) await choose(page, language, id, value);
}

/** Screen by screen, from the purpose to the question about barriers; each begins with the focus on its question. */
export async function stepThrough(page: Page, language: Language, value: Value): Promise<void> {
  const t = words(language, 'pulse-form');
  await page.getByRole('link', { name: t('begin') }).click();
  for (const [index, { id, question }] of scaleItems.entries()) {
    await expect(page.getByRole('heading', { level: 3, name: question[language] })).toBeFocused();
    await expect(page.getByRole('radiogroup')).toHaveCount(1);
    await expect(page.getByText(t('place', { number: index + 1, total: 7 }), { exact: true })).toBeInViewport();
    await choose(page, language, id, value);
    await page.getByRole('link', { name: t('next'), exact: true }).click();
  }
  await expect(page.getByRole('heading', { level: 3, name: barrierItem.question[language] })).toBeFocused();
}
