/** What an edge is called: a relation by its field, a base by the two models. */
import type { BaseOf } from '../../core/design/bases.ts';
import type { FieldId, ModelId } from '../../core/fieldTypes/values.ts';
import type { Selection } from '../../state/workspace.ts';
import { select, selectField } from '../../state/workspace.ts';

const BETWEEN = '>';

export const baseEdge = ({ model, base }: BaseOf): string => model + BETWEEN + base;

/** The base an edge is, or null for a relation. */
export function readBaseEdge(edge: string): BaseOf | null {
  const [model, base] = edge.split(BETWEEN);
  return base === undefined ? null : { model: model as ModelId, base: base as ModelId };
}

export function selectEdge(edge: string): void {
  const base = readBaseEdge(edge);
  if (base) select({ base });
  else selectField(edge as FieldId);
}

/** The edge that is selected, if one is. */
export const selectedEdge = ({ field, base }: Selection): string | null =>
  base ? baseEdge(base) : field;
