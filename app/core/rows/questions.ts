import { plural } from '../design/names.ts';
import type { RelationKind } from '../fieldTypes/fieldType.ts';
import type { ResolvedModel, ResolvedRelation } from '../schema/schema.ts';
import { cellText } from './kinds.ts';
import type { Row } from './population.ts';

/** What rows that a person brought let one ask about the design; an answer takes more than rows. */
export interface Question {
  readonly relation: ResolvedRelation;
  /** `No Category repeats in 12 rows of Product: has a Category at most one Product?` */
  readonly text: string;
  /** What a yes makes of the relation. */
  readonly kind: RelationKind;
}

/** Fewer rows say nothing. */
const ENOUGH = 3;

/** Keys of the model that may repeat, but never do in these rows; and one-to-ones that do. */
export const questionsOn = (model: ResolvedModel, rows: readonly Row[]): readonly Question[] =>
  model.relations.flatMap((relation): readonly Question[] => {
    if (relation.implicit || relation.kind === 'manyToMany') return [];
    const cells = rows.flatMap((row) => row[relation.field.name] ?? []);
    const keys = cells.filter((cell) => cell !== '').map(cellText);
    const target = relation.targetName.slice(relation.targetName.lastIndexOf('.') + 1);
    const { name } = model.model;
    const isAlone = new Set(keys).size === keys.length;
    if (relation.kind === 'oneToOne') {
      const twice = keys.find((key, i) => keys.indexOf(key) < i);
      // A key of its own can't become one of many.
      if (twice === undefined || relation.field.options['primary_key'] === true) return [];
      const count = keys.filter((key) => key === twice).length;
      const text = `The ${target} ${twice} is in ${count} rows of ${name}: may a ${target} have several ${plural(name)}?`;
      return [{ relation, text, kind: 'oneToMany' }];
    }
    if (relation.reverse.max <= 1 || keys.length < ENOUGH || !isAlone) return [];
    const text = `No ${target} repeats in ${keys.length} rows of ${name}: has a ${target} at most one ${name}?`;
    return [{ relation, text, kind: 'oneToOne' }];
  });
