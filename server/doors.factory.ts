// What the table of commands is written with (access.test.ts).

/** For each way of calling a command: who gets past the door, and what to call it with. */
export type Doors = Record<string, { may: readonly string[]; with: unknown[] }[]>;

/** The employee that everybody in the table is. */
export const me = 'me';
export const everyone = ['employee', 'champion', 'hr', 'it', 'admin', 'manager'];

/** A door that opens for oneself, and for nobody to what is somebody else's. */
export function own(args: (employeeId: string) => unknown[]): Doors[string] {
  return [
    { may: everyone, with: args(me) },
    { may: [], with: args('somebody-else') },
  ];
}
