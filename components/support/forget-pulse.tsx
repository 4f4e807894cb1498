'use client';

import { useEffect } from 'react';
import { forgetPulse, tabStorage } from './kept-pulse';

/** Stands on pages where nothing has to be kept any more: sent, closed, signed out. */
export function ForgetPulse() {
  useEffect(() => forgetPulse(tabStorage()), []);
  return null;
}
