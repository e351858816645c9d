import { changeRelationKind } from '../core/commands/relations.ts';
import type { RelationKind } from '../core/fieldTypes/fieldType.ts';
import type { FieldId } from '../core/fieldTypes/values.ts';
import { resolve } from '../core/schema/resolve.ts';
import { relationSentence, toldOf } from '../core/schema/sentences.ts';
import { announce, run, workspace } from './workspace.ts';

/** Says what a relation means now. */
export function sayRelation(field: FieldId): void {
  const { drawn } = resolve(workspace.getState().design);
  const relation = drawn.find((one) => one.field.id === field);
  if (relation) announce(relationSentence(toldOf(relation)));
}

/** Makes a relation one of another kind and says what it means then, so that nobody has to look for it. */
export function changeKind(field: FieldId, kind: RelationKind): void {
  if (run(changeRelationKind, { field, kind })) sayRelation(field);
}
