import 'server-only';
import { type ScaleValue, scaleValues } from '@/domain/support/instrument';

/** A stored item as the instrument knows it; null is "no opinion". The CHECK on the column keeps anything else out. */
export function asScale(stored: number | null): ScaleValue | null {
  return scaleValues.find((value) => value === stored) ?? null;
}
