import 'server-only';
import { desc, eq } from 'drizzle-orm';
import { policyVersions } from '@/db/schema';
import type { Reader } from '@/db/store';
import { askingVersion, type VersionInForce } from '@/domain/policy/acknowledgement';
import { canonicalText } from '@/domain/policy/canonical';
import type { PolicyContent } from '@/domain/policy/model';
import { type Locale, locales } from '@/domain/access/viewer';
import { sha256 } from '@/server/auth/tokens';

export type PublishedVersion = VersionInForce & {
  readonly publishedAt: Date;
  /** SHA-256 of the canonical text in each language, hexadecimal. */
  readonly hash: Readonly<Record<Locale, string>>;
};

/** The published versions without their texts, newest first. */
export async function publishedVersions(read: Reader): Promise<PublishedVersion[]> {
  const rows = await read
    .select({
      id: policyVersions.id,
      number: policyVersions.number,
      change: policyVersions.change,
      publishedAt: policyVersions.publishedAt,
      nl: policyVersions.hashNl,
      en: policyVersions.hashEn,
    })
    .from(policyVersions)
    .where(eq(policyVersions.status, 'published'))
    .orderBy(desc(policyVersions.number));
  return rows.flatMap(({ change, publishedAt, nl, en, ...row }) =>
    // The columns are null in drafts only.
    change && publishedAt && nl && en ? [{ ...row, change, publishedAt, hash: { nl, en } }] : [],
  );
}

/** The version in force and the one that asks for it to be acknowledged; null while nothing was published. */
export async function versionsInForce(
  read: Reader,
): Promise<{ current: PublishedVersion; asking: PublishedVersion; all: readonly PublishedVersion[] } | null> {
  const all = await publishedVersions(read);
  const [current] = all;
  const asking = current && askingVersion(all, current.number);
  return current && asking ? { current, asking, all } : null;
}

/** The fingerprint of a text in each language. */
export function hashesOf(content: PolicyContent): Record<Locale, string> {
  const [nl, en] = locales.map((locale) => sha256(canonicalText(content, locale)));
  return { nl: nl ?? '', en: en ?? '' };
}
