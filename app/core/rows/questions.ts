import type { ResolvedModel, ResolvedRelation } from '../schema/schema.ts';
import { cellText } from './kinds.ts';
import type { Row } from './population.ts';

/** What rows that a person brought let one ask about the design; an answer takes more than rows. */
export interface Question {
  readonly relation: ResolvedRelation;
  /** `No Category repeats in 12 rows of Product: may a Category have one Product at most?` */
  readonly text: string;
}

/** Fewer rows say nothing. */
const ENOUGH = 3;

/** Keys of the model that may repeat, but never do in these rows. */
export const questionsOn = (model: ResolvedModel, rows: readonly Row[]): readonly Question[] =>
  model.relations.flatMap((relation) => {
    if (relation.kind !== 'oneToMany' || relation.reverse.max <= 1) return [];
    const cells = rows.flatMap((row) => row[relation.field.name] ?? []);
    const given = cells.filter((cell) => cell !== '');
    if (given.length < ENOUGH || new Set(given.map(cellText)).size < given.length) return [];
    const target = relation.targetName.slice(relation.targetName.lastIndexOf('.') + 1);
    const name = model.model.name;
    const text = `No ${target} repeats in ${given.length} rows of ${name}: has a ${target} at most one ${name}?`;
    return [{ relation, text }];
  });
