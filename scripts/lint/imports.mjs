import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What a name of ours can stand for, in the order in which bundlers look. */
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx'];

/**
 * The files of ours that a text imports while it runs: types are gone by then, and packages import nothing of ours.
 *
 * @param {string} file where the text stands: an absolute path
 * @param {string} root what `@/` stands for
 * @returns {string[]} absolute paths, each once
 */
export function importsOf(file, text, root) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  const names = source.statements.filter(isRunning).map(({ moduleSpecifier }) => moduleSpecifier.text);
  if (text.includes('import(')) names.push(...importedLater(source));
  return [...new Set(names.flatMap((name) => resolved(name, file, root) ?? []))];
}

/** The imports of a file as it is on disk. One run reads each file once. */
export function createImportGraph(root) {
  const known = new Map();
  return (file) => {
    if (!known.has(file)) known.set(file, importsOf(file, readFileSync(file, 'utf8'), root));
    return known.get(file);
  };
}

/** The way from one file to another along imports, both included; null when there is none. */
export function wayBetween(from, to, importsFrom) {
  const cameFrom = new Map([[from, null]]);
  for (const file of cameFrom.keys()) {
    if (file === to) return backFrom(file, cameFrom);
    for (const next of importsFrom(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return null;
}

function backFrom(end, cameFrom) {
  const way = [];
  for (let at = end; at !== null; at = cameFrom.get(at)) way.unshift(at);
  return way;
}

function isRunning(statement) {
  if (ts.isExportDeclaration(statement)) return Boolean(statement.moduleSpecifier) && !statement.isTypeOnly;
  if (!ts.isImportDeclaration(statement)) return false;
  const clause = statement.importClause;
  if (!clause) return true;
  if (clause.isTypeOnly) return false;
  const { namedBindings } = clause;
  const isAllTypes =
    namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.length > 0
      ? namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
      : false;
  return Boolean(clause.name) || !isAllTypes;
}

function importedLater(source) {
  const names = [];
  const visit = (node) => {
    const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const [name] = isImport ? node.arguments : [];
    if (name && ts.isStringLiteralLike(name)) names.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** Undefined for a package, and for what is no module: a style sheet, a message file. */
function resolved(name, file, root) {
  const place = name.startsWith('@/')
    ? path.join(root, name.slice(2))
    : name.startsWith('.')
      ? path.resolve(path.dirname(file), name)
      : null;
  if (place === null) return undefined;
  const found = ENDINGS.map((ending) => place + ending).find((one) => existsSync(one) && statSync(one).isFile());
  return found && /\.(ts|tsx|mjs|js)$/.test(found) ? found : undefined;
}
