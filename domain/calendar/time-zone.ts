/** Time zones to choose from: IANA names that this JavaScript engine knows. */
export function timeZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
}

export function isTimeZone(zone: string): boolean {
  return timeZones().includes(zone);
}
