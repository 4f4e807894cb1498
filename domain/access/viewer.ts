/** Roles are additive: everyone is an employee; these are granted on top. */
export const grantedRoles = ['champion', 'hr', 'it', 'admin'] as const;
export type GrantedRole = (typeof grantedRoles)[number];

export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Each language by its own name. */
export const languageNames: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

declare const proven: unique symbol;

/**
 * The person asking, proven by a session. Only server/auth and the test factories make one.
 * `employeeId` and `sessionId` are null for the system itself, which runs jobs and set-up.
 */
export type Viewer = {
  readonly employeeId: string | null;
  readonly departmentId: string | null;
  readonly roles: readonly GrantedRole[];
  readonly isManager: boolean;
  readonly isSystem: boolean;
  readonly sessionId: string | null;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly name: string;
  readonly [proven]: true;
};

export type ViewerFacts = Omit<Viewer, typeof proven>;

/** Brands facts that the caller has checked against the store. Only server/auth and test factories call it; server/access.test.ts proves that. */
export function provenViewer(facts: ViewerFacts): Viewer {
  // The brand exists for the compiler alone; there is nothing to set at run time.
  return facts as Viewer;
}
