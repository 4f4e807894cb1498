import type { SupportShares } from '@/domain/support/figures';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

const kinds = [
  { kind: 'for', look: 'bg-for' },
  { kind: 'neutral', look: 'bg-neutral' },
  { kind: 'against', look: 'bg-against' },
  { kind: 'notHeard', look: 'hatched' },
] as const;

/** One round as a single bar of all who were invited, with its numbers in words under it. Needs no scripts. */
export async function ShareStrip({ shares }: { shares: SupportShares }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  return (
    <div className="keep-colour">
      <div aria-hidden className="flex h-10 gap-0.5">
        {kinds.map(({ kind, look }) => (
          <div key={kind} className={look} style={{ width: `calc(100% * ${shares[kind]})` }} />
        ))}
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-8 gap-y-2">
        {kinds.map(({ kind, look }) => (
          <li key={kind} className="flex items-baseline gap-2">
            <span aria-hidden className={`size-3.5 shrink-0 translate-y-0.5 ${look}`} />
            <span className="tabular font-semibold">{words.percent(shares[kind])}</span>
            <span className="text-ink-soft">{t(`names.${kind}`).toLowerCase()}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
