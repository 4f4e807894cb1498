import 'server-only';

/** What whoever installs Draagvlak can do about it, by the code that Node or the engine gives. */
const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'No database answers at the address in DATABASE_URL. Is PostgreSQL running, and is the port right?',
  ENOTFOUND: 'The name of the database server in DATABASE_URL is not known here. Is it spelt right?',
  EAI_AGAIN: 'The name of the database server in DATABASE_URL could not be looked up. Does DNS work on this machine?',
  EHOSTUNREACH: 'The database server in DATABASE_URL cannot be reached from here. Is there a firewall in between?',
  ETIMEDOUT: 'The database server in DATABASE_URL does not answer. Is there a firewall in between?',
  ECONNRESET:
    'The server in DATABASE_URL hung up. Does PostgreSQL listen there, and does it ask for TLS (add ?sslmode=require)?',
  'no-tls':
    'The PostgreSQL server in DATABASE_URL does not speak TLS. Take sslmode out of the address, or set TLS up there.',
  '28P01': 'PostgreSQL does not take the user or the password in DATABASE_URL.',
  '28000': 'PostgreSQL does not let the user in DATABASE_URL in from this machine (see pg_hba.conf).',
  '3D000': 'The database named in DATABASE_URL does not exist. Make it first, for instance with createdb.',
  '42501': 'The user in DATABASE_URL may not make tables in this database. Make that user the owner of the database.',
  SQLITE_NOTADB:
    'The file draagvlak.db in the data folder is not a database. Put back a backup, or choose another DATA_DIR.',
  SQLITE_CORRUPT: 'The database in the data folder is damaged. Put back a backup.',
  SQLITE_CANTOPEN: 'The database in the data folder cannot be opened. May this account read and write in DATA_DIR?',
  SQLITE_READONLY: 'The database in the data folder cannot be written to. May this account write in DATA_DIR?',
  SQLITE_FULL: 'The disk with the data folder is full.',
  SQLITE_BUSY: 'Another program is using the database in the data folder. Stop it first.',
};

/** What pg says in words only, and the code that it comes down to. */
const withoutCode = [
  { sign: /timeout expired/, code: 'ETIMEDOUT' },
  { sign: /terminated unexpectedly/, code: 'ECONNRESET' },
  { sign: /does not support SSL/, code: 'no-tls' },
];

/**
 * Why the server could not start: one sentence where somebody can do something about it, the error itself where it is
 * ours. Addresses and passwords stay out; the code is there to look up.
 */
export function startFailure(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'WrongSetting') return cause.message;
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    const known = sentences[code] ?? sentences[code.split('_').slice(0, 2).join('_')];
    if (known) return `${known} (${code})`;
    const said = withoutCode.find(({ sign }) => sign.test(cause.message));
    if (said) return `${sentences[said.code]}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
