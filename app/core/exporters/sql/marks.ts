/** Comments that say which part of a table enforces how many rows a relation may join; and what nothing enforces. */
import { plural, words } from '../../design/names.ts';
import type { ResolvedModel, ResolvedRelation } from '../../schema/schema.ts';
import { totallyUnique } from './together.ts';
import type { Table, TableColumn } from './tables.ts';

const named = (model: ResolvedModel | null, otherwise: string): string =>
  model?.model.name ?? otherwise;

/** The two ends of a key, above its column. */
export function keyMarks(column: TableColumn, relation: ResolvedRelation): readonly string[] {
  const { owner, target, targetName, reverse, field } = relation;
  const [here, there] = [owner.model.name, named(target, targetName)];
  const role = owner === target ? words(field.name) : null;
  const unchecked =
    column.key === null && target ? [`nothing checks that the ${there} exists`] : [];
  const isOne = reverse.max === 1;
  const back = role === null ? `each ${there} has` : `each ${there} is the ${role} of`;
  const others = isOne ? `at most one ${here}` : `any number of ${plural(here)}`;
  const enforcer = column.primaryKey ? 'PRIMARY KEY' : 'UNIQUE';
  return [
    `each ${here} has ${column.null ? 'at most' : 'exactly'} one ${there}` +
      `${role === null ? '' : ` as its ${role}`}: ` +
      (column.null ? 'NULL stands for none' : 'NOT NULL'),
    ...unchecked,
    `${back} ${others}: ${isOne ? enforcer : 'nothing limits it'}${atLeast(reverse.min, isOne)}`,
  ];
}

/** The least number a person asked for, which no database sees to. */
const atLeast = (min: number, isOne: boolean): string => {
  if (min === 0) return '';
  const number = isOne || min === 1 ? 'that there is one' : `that there are ${min}`;
  return isOne ? `; nothing enforces ${number}` : `, or enforces ${number}`;
};

/** The two ends of a many-to-many, above the table of its links. */
export function linkMarks({ link }: Table): readonly string[] {
  if (!link) return [];
  const { owner, target, targetName, symmetrical, reverse, field } = link;
  const [here, there] = [owner.model.name, named(target, targetName)];
  const least = reverse.min === 0 ? '' : `; nothing enforces at least ${reverse.min}`;
  return [
    `${here}.${field.name}: each ${here} has any number of ${plural(there)}, a row for each`,
    symmetrical
      ? 'linked both ways: Django writes a row for either'
      : `each ${there} has any number of ${plural(here)}${least}`,
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
