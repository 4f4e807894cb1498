/** A look after this long begins a new visit; what is sooner, such as a reload, belongs to the one before. */
const VISIT_ENDS_MS = 30 * 60 * 1000;
/** Looks that follow each other faster are not noted one by one: a page that is read need not write each time. */
const NOTED_EVERY_MS = 60 * 1000;

/** `newsSince`: the last look of the visit before; null during the first. `seenAt`: the last look of this one. */
export type Visit = { readonly newsSince: Date | null; readonly seenAt: Date };

/** What a look at `now` makes of the visit as it was noted last (null: never), and whether that has to be noted. */
export function lookAt(known: Visit | null, now: Date): { visit: Visit; isNoted: boolean } {
  if (!known) return { visit: { newsSince: null, seenAt: now }, isNoted: true };
  const since = now.getTime() - known.seenAt.getTime();
  if (since > VISIT_ENDS_MS) return { visit: { newsSince: known.seenAt, seenAt: now }, isNoted: true };
  return { visit: { newsSince: known.newsSince, seenAt: now }, isNoted: since >= NOTED_EVERY_MS };
}
