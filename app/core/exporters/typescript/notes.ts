/** What TypeScript can't say of the design, or what Django REST framework needs help with, in sentences. */
import { isCode } from '../../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation } from '../../schema/schema.ts';
import type { Names } from './names.ts';
import { kindOf } from './values.ts';

export function notesOn(models: readonly ResolvedModel[], names: Names): readonly string[] {
  const notes = models.flatMap((model) => [
    ...renamed(model, names),
    ...model.fields.flatMap((field) => fieldNotes(model, field)),
    ...model.relations.flatMap(relationNotes),
    ...lostReverses(model),
  ]);
  const sent = models
    .flatMap(({ relations }) => relations)
    .filter((relation) => isNested(relation))
    .map(place);
  if (sent.length > 0) {
    notes.push(
      `Nested when read, sent as an id: ${sent.join(', ')}. Django REST framework needs a serializer that says so, as its nested serializers are read-only.`,
    );
  }
  return [...new Set(notes)];
}

const place = (relation: ResolvedRelation): string =>
  `${relation.owner.label}.${relation.field.name}`;

const isNested = ({ field, target }: ResolvedRelation): boolean =>
  field.options['api'] === 'nested' && target !== null && !target.model.external;

function renamed(model: ResolvedModel, names: Names): string[] {
  const { read } = names.model(model);
  return read === model.model.name
    ? []
    : [`${model.label} is called ${read} in TypeScript, where its own name is taken.`];
}

function fieldNotes(model: ResolvedModel, field: ResolvedField): string[] {
  const at = `${model.label}.${field.name}`;
  if (isCode(field.options['choices'])) {
    return [`${at} takes its choices from Python code, so its type does not list them.`];
  }
  if (!field.type)
    return [`${at} is a ${field.typeId}, which Cardinal does not know; its type is unknown.`];
  if (field.type.value === 'generated' && kindOf(field) === undefined) {
    return [`${at} has an output field that Cardinal does not know; its type is unknown.`];
  }
  if (field.type.generic === 'key') {
    return [
      `${at} is generic: Django REST framework leaves it out unless a serializer of your own writes the row with the label of its model, as {"model": "blog.post", "row": {…}}.`,
    ];
  }
  if (field.type.generic) {
    return [
      `${at} is generic: Django REST framework leaves it out unless a serializer of your own names it.`,
    ];
  }
  if (field.type.value === 'tuple') {
    return [
      `${at} is a composite key, which Django REST framework has no field for; give it one that writes a list.`,
    ];
  }
  return [];
}

function relationNotes(relation: ResolvedRelation): string[] {
  const { target, field, accessor, targetName } = relation;
  const at = place(relation);
  if (!target) {
    const what = targetName === '' ? 'nothing' : `${targetName}, which is not in the design`;
    return [`${at} points at ${what}; its type is unknown.`];
  }
  if (field.options['api'] === 'nested' && target.model.external) {
    return [
      `${at} is given as an id: ${target.label} exists elsewhere, so its type is not written here.`,
    ];
  }
  const reverse = field.options['reverse_api'] ?? 'nested';
  if (isNested(relation) && accessor !== null && reverse === 'nested') {
    return [
      `${at} and ${target.label}.${accessor} each nest the other, which no JSON can hold: give one of them as an id.`,
    ];
  }
  return [];
}

/** Ways back whose name something else has: Django refuses them, and a type has room for one. */
function lostReverses(model: ResolvedModel): string[] {
  const taken = new Set(model.fields.map(({ name }) => name));
  return model.reverse.flatMap((relation) => {
    const { accessor, field } = relation;
    if (accessor === null || field.options['reverse_api'] === 'none') return [];
    if (!taken.has(accessor)) {
      taken.add(accessor);
      return [];
    }
    return [
      `${model.label} has two things called ${accessor}, so the way back from ${place(relation)} is left out.`,
    ];
  });
}
