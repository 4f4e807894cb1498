import { NextResponse } from 'next/server';
import { dropTicket } from '../ticket-cookie';

/** The way out without sending: the browser lets go of the ticket, which stays good, and is back at the start. */
export async function GET(): Promise<NextResponse> {
  await dropTicket();
  return new NextResponse(null, { status: 303, headers: { location: '/kiosk' } });
}
