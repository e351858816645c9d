/** Edges of the canvas as what is selected: a relation by its field, a base by the two models. */
import { baseEdge, readBaseEdge } from '../../core/drawing/baseEdge.ts';
import type { FieldId } from '../../core/fieldTypes/values.ts';
import type { Selection } from '../../state/workspace.ts';
import { select, selectField } from '../../state/workspace.ts';

export function selectEdge(edge: string): void {
  const base = readBaseEdge(edge);
  if (base) select({ base });
  else selectField(edge as FieldId);
}

/** The edge that is selected, if one is. */
export const selectedEdge = ({ field, base }: Selection): string | null =>
  base ? baseEdge(base) : field;
