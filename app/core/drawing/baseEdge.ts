/** What a base is called as a line; a relation is called by its field. */
import type { BaseOf } from '../design/bases.ts';
import type { ModelId } from '../fieldTypes/values.ts';

const BETWEEN = '>';

export const baseEdge = ({ model, base }: BaseOf): string => model + BETWEEN + base;

/** The base a line is, or null for a relation. */
export function readBaseEdge(edge: string): BaseOf | null {
  const [model, base] = edge.split(BETWEEN);
  return base === undefined ? null : { model: model as ModelId, base: base as ModelId };
}
