// Which groups may be shown.
import { MINIMUM_GROUP } from '@/domain/statistics/small-groups';
import { suppressTable as suppressInTable } from '@/domain/statistics/small-groups-table';
import { suppressTree, type GroupNode } from '@/domain/statistics/small-groups-tree';
import { z } from 'zod';
import { command } from './command';
import { atMost, count, fields, name, record, wholeFrom } from './fields';

const k = wholeFrom(MINIMUM_GROUP);

const node: z.ZodType<GroupNode> = fields({
  id: name,
  respondents: count,
  supporters: count.optional(),
  get children() {
    return z.array(node, { error: 'must be a list of nodes' }).default([]);
  },
}).superRefine(atMost('supporters', 'respondents'));

export const suppress = command(fields({ k, tree: node }).superRefine(oncePerId), ({ k: minimum, tree }) => {
  const { published, hidden } = suppressTree(tree, minimum);
  return { published, hidden };
});

function oncePerId({ tree }: { tree: GroupNode }, context: z.RefinementCtx): void {
  const ids = idsIn(tree);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) context.addIssue({ code: 'custom', path: ['tree'], message: `holds "${twice}" twice` });
}

function idsIn({ id, children }: GroupNode): readonly string[] {
  return [id, ...children.flatMap(idsIn)];
}

export const suppressTable = command(
  fields({ k, cells: record(count), supporters: record(count).optional() }).superRefine((table, context) => {
    for (const [field, counts] of Object.entries({ cells: table.cells, supporters: table.supporters ?? {} })) {
      const wrong = Object.keys(counts).find((key) => !/^[^|]+\|[^|]+$/.test(key));
      if (wrong === undefined) continue;
      context.addIssue({ code: 'custom', path: [field], message: `has a key "${wrong}" that is not "row|column"` });
    }
  }),
  (table) => {
    const { published, hidden } = suppressInTable(table);
    return { published, hidden };
  },
);
