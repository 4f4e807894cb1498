import { delimiters, type Delimiter } from './csv-safe';
import { fold } from './folding';
import { personFields, type PersonField } from './model';

/** Which column, counted from 0, holds which field. A field without a column is left as it is in the store. */
export type ColumnMapping = Readonly<Partial<Record<PersonField, number>>>;

/** A column of the file: its place, counted from 0, and its heading as written. */
export type Column = { readonly index: number; readonly name: string };

export type RecognisedColumns = {
  readonly mapping: ColumnMapping;
  /** How many columns the heading has: a row with more cells than that has shifted. */
  readonly width: number;
  /** Required fields that no column gives: the import cannot start. */
  readonly missing: readonly PersonField[];
  /** Columns that we do not read. */
  readonly leftOver: readonly Column[];
  /** Fields that several columns claim: which one is used, which ones are not. */
  readonly duplicates: readonly {
    readonly field: PersonField;
    readonly used: Column;
    readonly unused: readonly Column[];
  }[];
};

/**
 * Fields that need a column. First name is among them although its cells may be empty: a file without that column was
 * not understood, and importing everyone without a first name would be worse than asking.
 */
export const requiredColumns = ['employeeNo', 'firstName', 'lastName', 'email', 'department'] as const;

/**
 * Headings that HR systems write, the surest first: a "Manager number" is used before a "Manager", which may hold a
 * name. Compared without case, accents, signs and what stands in brackets; "number", "nummer" and "nr" all count as
 * "no".
 */
const headings: Readonly<Record<PersonField, readonly string[]>> = {
  employeeNo: [
    'employee no',
    'employee id',
    'personnel no',
    'personnel id',
    'staff no',
    'staff id',
    'worker id',
    'emp no',
    'emp id',
    'personeelsnummer',
    'personeel nr',
    'personeels id',
    'medewerkernummer',
    'medewerkersnummer',
    'medewerker id',
    'werknemernummer',
    'werknemersnummer',
    'pers nr',
    'pnr',
  ],
  firstName: ['first name', 'given name', 'forename', 'voornaam', 'roepnaam', 'voornamen', 'first names'],
  namePrefix: [
    'name prefix',
    'surname prefix',
    'last name prefix',
    'infix',
    'tussenvoegsel',
    'tussenvoegsels',
    'voorvoegsel',
    'voorvoegsels',
    'prefix',
  ],
  lastName: ['last name', 'surname', 'family name', 'achternaam', 'familienaam', 'geslachtsnaam'],
  email: [
    'work email',
    'business email',
    'email werk',
    'werkmail',
    'zakelijk e-mailadres',
    'zakelijke e-mail',
    'email',
    'email address',
    'e-mailadres',
    'mailadres',
    'mail',
  ],
  department: [
    'department',
    'department name',
    'dept',
    'afdeling',
    'afdelingsnaam',
    'naam afdeling',
    'organisatie-eenheid',
    'organisatorische eenheid',
    'org unit',
    'organisational unit',
    'organizational unit',
    'business unit',
    'team',
  ],
  jobTitle: [
    'job title',
    'functie',
    'functienaam',
    'functietitel',
    'functieomschrijving',
    'omschrijving functie',
    'function',
    'position',
    'position title',
    'job',
    'role',
  ],
  managerNo: [
    'manager no',
    'manager id',
    'manager employee no',
    'manager employee id',
    'supervisor no',
    'supervisor id',
    'personeelsnummer leidinggevende',
    'personeelsnummer manager',
    'leidinggevende nr',
    'manager personeelsnummer',
    'medewerkernummer leidinggevende',
    'reports to no',
    'reports to',
    'leidinggevende',
    'manager',
    'supervisor',
    'chef',
  ],
  location: [
    'location',
    'work location',
    'locatie',
    'werklocatie',
    'standplaats',
    'vestiging',
    'site',
    'office',
    'werkplek',
  ],
  startDate: [
    'start date',
    'hire date',
    'date of hire',
    'employment date',
    'employed since',
    'date of employment',
    'date joined',
    'joined',
    'startdatum',
    'datum in dienst',
    'in dienst',
    'in dienst sinds',
    'in dienst per',
    'indiensttreding',
    'datum indiensttreding',
    'ingangsdatum',
  ],
  language: ['language', 'preferred language', 'taal', 'voorkeurstaal', 'taalcode', 'language code', 'lang'],
};

type Claim = { readonly field: PersonField; readonly rank: number };
const claimOf = new Map<string, Claim>(
  personFields.flatMap((field) =>
    headings[field].map((heading, rank) => [headingKey(heading), { field, rank }] as const),
  ),
);

/**
 * Finds the columns by their headings, in Dutch or English. Of several columns for one field the surest heading is
 * used, of equal ones the first; the others are named, so that HR can see what happened.
 */
export function recogniseColumns(header: readonly string[]): RecognisedColumns {
  const leftOver: Column[] = [];
  const claims = new Map<PersonField, { column: Column; rank: number }[]>();
  header.forEach((name, index) => {
    const column = { index, name: name.replace(/^\ufeff/, '').trim() };
    const claim = claimOf.get(headingKey(name));
    if (claim === undefined) leftOver.push(column);
    else claims.set(claim.field, [...(claims.get(claim.field) ?? []), { column, rank: claim.rank }]);
  });

  const mapping: Partial<Record<PersonField, number>> = {};
  const duplicates: RecognisedColumns['duplicates'][number][] = [];
  for (const [field, found] of claims) {
    const [used, ...unused] = found.toSorted((a, b) => a.rank - b.rank).map((claim) => claim.column);
    if (used === undefined) continue;
    mapping[field] = used.index;
    if (unused.length > 0) duplicates.push({ field, used, unused });
  }
  return { mapping, width: header.length, missing: missingColumns(mapping), leftOver, duplicates };
}

/** The required fields without a column: when there are any, the import cannot start. */
export function missingColumns(mapping: ColumnMapping): PersonField[] {
  return requiredColumns.filter((field) => mapping[field] === undefined);
}

/** The sign that parts the cells, by how often it occurs outside quotes in the heading; ';' when none does. */
export function guessDelimiter(firstLine: string): Delimiter {
  const bare = firstLine.replace(/"(?:[^"]|"")*"/g, '');
  let best: Delimiter = ';';
  let most = 0;
  for (const delimiter of delimiters) {
    const count = bare.split(delimiter).length - 1;
    if (count > most) [best, most] = [delimiter, count];
  }
  return best;
}

function headingKey(heading: string): string {
  return fold(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ''))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?:number|nummer|num|nr)(?=$|leidinggevende$|manager$)/, 'no');
}
