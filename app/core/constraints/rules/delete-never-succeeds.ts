import { mayBeStopped, stopsOf } from '../../cardinality/deletes.ts';
import type { Stop } from '../../cardinality/deletes.ts';
import { quantity } from '../../schema/sentences.ts';
import { plural } from '../../design/names.ts';
import type { ResolvedModel, ResolvedRelation } from '../../schema/schema.ts';
import { remove, set } from '../fixes.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf, writtenModels } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const deleteNeverSucceeds = defineRule({
  id: 'delete-never-succeeds',
  severity: 'warning',
  django: null,
  what: 'A row can never be deleted, since there is always another that protects it.',
  why: 'Deleting one raises an error every time; whoever wants to has to delete the other rows first, which breaks a number that is stated.',
  reach: 'design',
  check: keptWithWiring((schema) => {
    const stopped = new Map<string, { readonly stop: Stop; readonly models: ResolvedModel[] }>();
    const isDoubtful = mayBeStopped(schema);
    for (const model of writtenModels(schema)) {
      if (model.kind !== 'concrete' || !isDoubtful(model)) continue;
      for (const stop of stopsOf(model)) {
        if (!stop.isAlways) continue;
        const { owner, field } = stop.relation;
        const key = `${owner.concrete.id} ${field.id}`;
        const known = stopped.get(key);
        if (known) known.models.push(model);
        else stopped.set(key, { stop, models: [model] });
      }
    }
    return [...stopped.values()].map(({ stop, models }) => report(stop.relation, models));
  }),
});

function report(relation: ResolvedRelation, models: readonly ResolvedModel[]): Report {
  const { field, owner, target, reverse } = relation;
  const names = models.map(({ model }) => model.name);
  const what = owner.model.name;
  const isStated = typeof field.options['reverse_min'] === 'number';
  return {
    message: `No ${listed(names, 'or')} can ever be deleted: each ${target?.model.name ?? ''} has ${quantity(reverse)} ${reverse.max === 1 || (reverse.min === 1 && reverse.max === Infinity) ? what : plural(what)}, and ${namedRelation(relation)} refuses (${String(field.options['on_delete'])}).`,
    at: placeOf(relation),
    also: models.map(({ id }) => ({ model: id })),
    fixes: [
      set('Delete them along (CASCADE)', field.id, 'on_delete', 'CASCADE'),
      ...(isStated
        ? [remove(field.id, 'reverse_min', `Drop “at least ${relation.reverse.min}”`)]
        : []),
    ],
  };
}
