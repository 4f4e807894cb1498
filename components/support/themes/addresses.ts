export const roundAddress = (roundId: string): string => `/programme/rounds/${roundId}`;
export const themesAddress = (roundId: string): string => `${roundAddress(roundId)}/themes`;
export const themeAddress = (roundId: string, themeId: string): string => `${themesAddress(roundId)}/${themeId}`;
