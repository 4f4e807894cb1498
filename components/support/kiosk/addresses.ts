import { withQuery } from '@/components/ui/links';

export const ticketsAddress = (roundId: string) => `/programme/rounds/${roundId}/tickets`;

export function sheetAddress(roundId: string, sheetId: string, page = 1): string {
  return withQuery(`${ticketsAddress(roundId)}/${sheetId}`, {}, { page: page > 1 ? String(page) : undefined });
}
