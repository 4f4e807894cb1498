import { z } from 'zod';

// What the address of a list may say, whatever it is a list of. What it says wrongly counts as not said.

/** Rows on one page: enough to look through, few enough to draw at once. */
export const ROWS_PER_PAGE = 50;

/** Words that were searched for; '' finds everything. */
export const searchedFor = z.string().trim().max(100).catch('');

/** The id of what the list is narrowed down to; '' is no limit. */
export const narrowedTo = z.string().max(60).catch('');

/** From 1. A page after the last one is a question for whoever knows how many there are. */
export const pageNumber = z.coerce.number().int().min(1).max(1_000_000).catch(1);

const directions = ['asc', 'desc'] as const;

/** In which direction the list is sorted; `usual` where the address does not say. */
export const direction = (usual: (typeof directions)[number]) => z.enum(directions).catch(usual);
