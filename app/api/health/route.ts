import { health } from '@/server/health';

export const dynamic = 'force-dynamic';

/** For load balancers and people on call: 200 when the store answers and its tables are up to date, else 503 and why. */
export async function GET(): Promise<Response> {
  const state = await health();
  return Response.json(state, { status: state.ok ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
