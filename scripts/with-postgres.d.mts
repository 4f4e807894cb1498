/** @param more settings of the server, beside or instead of the usual ones */
export function startPostgres(more?: Readonly<Record<string, string>>): Promise<{
  /** The connection string for node-postgres; without a name, for the database `postgres`. */
  url(database?: string): string;
  /** Makes an empty database and answers its connection string. */
  create(database: string): Promise<string>;
  /** Stops the server and removes its folder. */
  stop(): Promise<unknown>;
}>;
