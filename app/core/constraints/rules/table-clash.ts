import { freeName } from '../../design/names.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { removeFromMeta, setInMeta } from '../fixes.ts';
import { isModel, tablesOf } from '../linkTables.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const tableClash = defineRule({
  id: 'table-clash',
  severity: 'error',
  django: 'models.E028',
  what: 'Several models are kept in the same table.',
  why: 'A table is made once: migrate would fail, or rows of two kinds would mix.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    [...tablesOf(schema)].flatMap(([table, users]) => {
      if (users.length < 2) return [];
      const models = users.flatMap(({ of }) => (isModel(of) ? of : []));
      const own = models.filter(({ model }) => !model.external);
      const last = own.at(-1);
      const labels = new Set(models.map(({ label }) => label.toLowerCase()));
      if (!last || labels.size < 2) return [];
      const free = freeName(table, tablesOf(schema).keys());
      return [
        {
          message: `${listed(models.map(({ label }) => label))} are kept in the same table ${table}.`,
          at: { model: last.id },
          also: models.filter((model) => model !== last).map(({ id }) => ({ model: id })),
          fixes: [
            ...(isStatedHere(last) && table !== `${last.model.app}_${last.modelName}`
              ? [removeFromMeta(last.id, 'db_table')]
              : []),
            setInMeta(`Use the table ${free}`, last.id, 'db_table', free),
          ],
        },
      ];
    }),
  ),
});

/** Whether it is the model itself that names the table, and no base would once it does not. */
const isStatedHere = ({ model, ancestors }: ResolvedModel): boolean =>
  model.meta['db_table'] !== undefined &&
  ancestors.every(({ meta }) => meta['db_table'] === undefined);
