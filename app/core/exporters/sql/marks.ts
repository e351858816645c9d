/** Comments that say which part of a table enforces how many rows a relation may join; and what nothing enforces. */
import { plural, words } from '../../design/names.ts';
import type { Range, ResolvedModel, ResolvedRelation } from '../../schema/schema.ts';
import { quantity } from '../../schema/sentences.ts';
import { totallyUnique } from './together.ts';
import type { Table, TableColumn } from './table.ts';

const named = (model: ResolvedModel | null, otherwise: string): string =>
  model?.model.name ?? otherwise;

/** The two ends of a key, above its column. */
export function keyMarks(column: TableColumn, relation: ResolvedRelation): readonly string[] {
  const { owner, target, targetName, reverse, field } = relation;
  const [here, there] = [owner.model.name, named(target, targetName)];
  const role = owner === target ? words(field.name) : null;
  const unchecked =
    column.key === null && target ? [`nothing checks that the ${there} exists`] : [];
  const back = role === null ? `each ${there} has` : `each ${there} is the ${role} of`;
  const enforcer = column.primaryKey ? 'PRIMARY KEY' : 'UNIQUE';
  return [
    `each ${here} has ${column.null ? 'at most' : 'exactly'} one ${there}` +
      `${role === null ? '' : ` as its ${role}`}: ` +
      (column.null ? 'NULL stands for none' : 'NOT NULL'),
    ...unchecked,
    column.unique
      ? `${back} at most one ${here}: ${enforcer}${unenforced(reverse, 1)}`
      : `${back} any number of ${plural(here)}${unenforced(reverse, Infinity) || ': nothing limits it'}`,
  ];
}

/** What a person states beyond the most the database allows: nothing there sees to it. */
const unenforced = (range: Range, most: number): string =>
  range.min === 0 && range.max === most ? '' : `; nothing enforces "${quantity(range)}"`;

/** The two ends of a many-to-many, above the table of its links. */
export function linkMarks({ link }: Table): readonly string[] {
  if (!link) return [];
  const { owner, target, targetName, symmetrical, forward, reverse, field } = link;
  const [here, there] = [owner.model.name, named(target, targetName)];
  const stated = unenforced(forward, Infinity) || ', a row for each';
  return [
    `${here}.${field.name}: each ${here} has any number of ${plural(there)}${stated}`,
    symmetrical
      ? 'linked both ways: Django writes a row for either'
      : `each ${there} has any number of ${plural(here)}${unenforced(reverse, Infinity)}`,
  ];
}

/** Above what keeps a pair from being linked twice. */
export const pairMark = ({ owner, target, targetName }: ResolvedRelation): string =>
  owner === target
    ? `no two ${plural(owner.model.name)} are linked twice`
    : `no ${owner.model.name} is linked twice with the same ${named(target, targetName)}`;

/** What many-to-manys a model between two others serves, above its table. */
export function throughMarks(
  model: ResolvedModel,
  relations: readonly ResolvedRelation[],
): readonly string[] {
  const served = relations.filter(({ through }) => through?.concrete === model);
  return served.map((relation) => {
    const { owner, target, targetName, field } = relation;
    const keys = model.relations.filter(({ kind }) => kind !== 'manyToMany');
    const ends = [owner, target].map((end) => keys.filter((key) => key.target === end));
    const once = totallyUnique(model).some((names) =>
      ends.every(
        (found) => names.length === 2 && found.some((key) => names.includes(key.field.name)),
      ),
    );
    const pair = `${owner.model.name} and ${named(target, targetName)}`;
    const twice = once ? 'no pair twice: UNIQUE' : 'nothing keeps a pair from being linked twice';
    return `${owner.model.name}.${field.name}: a row links ${pair}; ${twice}`;
  });
}
