import path from 'node:path';
import { createImportGraph, importsOf, wayBetween } from './imports.mjs';

/**
 * A lint rule: no file imports itself by way of others, however long the way. It says the same as import/no-cycle, but
 * reads each file once; that one takes longer than all other rules together.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noCircles = {
  meta: { type: 'problem', schema: [], messages: { circle: 'This import leads back here: {{way}}.' } },
  create(context) {
    const root = context.cwd;
    const file = context.filename;
    const importsFrom = graphOf(root);
    return {
      'Program:exit'(program) {
        // As it is written now, which in an editor is not yet what is on disk.
        for (const imported of importsOf(file, context.sourceCode.text, root)) {
          const way = wayBetween(imported, file, importsFrom);
          if (!way) continue;
          const names = way.map((one) => path.relative(root, one));
          context.report({ node: program, messageId: 'circle', data: { way: names.join(' → ') } });
        }
      },
    };
  },
};

const graphs = new Map();

function graphOf(root) {
  if (!graphs.has(root)) graphs.set(root, createImportGraph(root));
  return graphs.get(root);
}
