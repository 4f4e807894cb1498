export const responsibilityAddress = (id: string): string => `/responsibilities/${id}`;

/** The same page right after the answer, which it confirms. */
export const answeredAddress = (id: string): string => `${responsibilityAddress(id)}?answered=1`;
