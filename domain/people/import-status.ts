export const importStatuses = ['checking', 'checked', 'importing', 'done', 'failed', 'cancelled'] as const;
export type ImportStatus = (typeof importStatuses)[number];
