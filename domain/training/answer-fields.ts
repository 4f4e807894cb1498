// The fields of a form that asks a question: `option`, `option[]`, or one of these. Apart from the schema that reads
// them, because the browser needs no more than their names.

/** The choice in a step of a situation, from 1. */
export const stepField = (place: number): string => `step-${place}`;

/** Without scripts: the place that somebody chose for an item, from 1. */
export const placeField = (id: string): string => `place-${id}`;
