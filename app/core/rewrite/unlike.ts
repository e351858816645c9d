/** What two designs of one project say differently, in words: the design that was wanted, and the one the files hold. */
import type { Design, Field, Model } from '../design/design.ts';
import { namedMembers } from '../design/memberNames.ts';
import { findField, findModel, modelLabel } from '../design/queries.ts';
import { replaceReferences } from '../design/references.ts';
import { withIdsOf } from '../design/sameIds.ts';
import { classPieces } from '../exporters/django/pieces.ts';
import { stringValue } from '../importers/python/strings.ts';
import type { Py } from '../exporters/django/python/py.ts';
import { findFieldType } from '../fieldTypes/catalogue.ts';
import { isChoices, isFieldRef, isModelRef, sameValue } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import { resolve } from '../schema/resolve.ts';

/**
 * One sentence a difference; positions, hues and what only Cardinal states are none.
 * @param before The design the files held before: code of theirs that nobody changed is not compared.
 */
export function unlike(wanted: Design, read: Design, before: Design): readonly string[] {
  const sameCode = exportedAlike(wanted, read);
  const here = named(withIdsOf(wanted, read));
  const notes: string[] = [];
  const all = named(wanted);
  for (const model of all.models.filter(({ external }) => !external)) {
    const other = here.models.find(({ id }) => id === model.id);
    const label = modelLabel(model);
    if (!other || other.external) notes.push(`${label} could not be written.`);
    else notes.push(...unlikeModel(model, other, label, before, sameCode));
  }
  for (const model of here.models.filter(({ external }) => !external)) {
    if (!all.models.some(({ id }) => id === model.id)) {
      notes.push(`${modelLabel(model)} is still there.`);
    }
  }
  return notes;
}

/** The design with names in the place of references: one that leads nowhere may lead somewhere once it is read again. */
const named = (design: Design): Design =>
  replaceReferences(design, (value) => {
    if (isModelRef(value)) {
      const model = findModel(design, value.model);
      return { missing: model ? modelLabel(model) : value.model };
    }
    if (!isFieldRef(value)) return value;
    const name = findField(design, value.field)?.name ?? value.field;
    return { missing: (value.descending ? '-' : '') + name };
  });

function unlikeModel(
  model: Model,
  other: Model,
  label: string,
  before: Design,
  sameCode: SameCode,
): readonly string[] {
  const notes: string[] = [];
  const say = (what: string): void => {
    notes.push(`${label}: ${what} not written.`);
  };
  if (modelLabel(other) !== label) say('its name is');
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  if (!same(model.bases, other.bases)) say('its bases are');
  if (!same(model.metaBases, other.metaBases)) say('the bases of Meta are');
  if (!same(model.managers.map(squeezed), other.managers.map(squeezed))) say('its managers are');
  if (model.note.trim() !== other.note.trim()) say('its description is');
  // What shows a field of a base is a method like any other.
  const isOwn = model.fields.some(({ id }) => id === model.display);
  if ((isOwn || model.display === null) && !sameCode(label, '__str__')) say('how it is shown is');
  // Lists of choices that stand among it are changed with the choices.
  const isSaid = before.models.some(({ id, code }) => id === model.id && code === model.code);
  if (!isSaid && words(model.code) !== words(other.code)) say('its code is');
  for (const name of new Set([...Object.keys(model.meta), ...Object.keys(other.meta)])) {
    if (name === 'app_label' || sameCode(label, `Meta ${name}`)) continue;
    if (!sameWords(model.meta[name], other.meta[name])) {
      say(`Meta.${name} is`);
    }
  }
  if (
    !same(
      model.fields.map(({ id }) => id),
      other.fields.map(({ id }) => id),
    )
  ) {
    say('the order of its fields is');
  }
  for (const field of model.fields) {
    const here = other.fields.find(({ id }) => id === field.id);
    if (here && sameCode(label, field.name)) continue;
    if (here) notes.push(...unlikeField(field, here, label));
    else notes.push(`${label}.${field.name}: not written.`);
  }
  return notes;
}

/** Whether a field, or an option of `Meta`, is exported alike: the same may be said in more than one way. */
type SameCode = (label: string, name: string) => boolean;

function exportedAlike(wanted: Design, read: Design): SameCode {
  const [a, b] = [wanted, read].map((design) => {
    const pieces = [...classPieces(resolve(design)).values()];
    const said = pieces.flatMap(({ model, fields, meta, display }) => [
      [`${model.label} __str__`, display] as const,
      ...fields.map(({ name, value }) => [`${model.label} ${name}`, value] as const),
      ...meta.map(({ name, value }) => [`${model.label} Meta ${name}`, value] as const),
    ]);
    return new Map(said.map(([at, value]) => [at, JSON.stringify(value, byPath)]));
  });
  return (label, name) => a?.get(`${label} ${name}`) === b?.get(`${label} ${name}`);
}

/**
 * A name of code by what it is imported as in the end, for `JSON.stringify`: `models.Q` and `Q` are the same; texts
 * go without their quotes, for a class is named by either.
 */
export function byPath(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('literal' in value && typeof value.literal === 'string') {
    return stringValue(value.literal) ?? value.literal;
  }
  if ('kind' in value && value.kind === 'text' && 'text' in value) return value.text;
  if (!('rest' in value) || !('from' in value)) return value;
  const { from, rest } = value as Extract<Py, { kind: 'imported' }>;
  return [from?.module, from?.name, ...rest].filter(Boolean).join('.');
}

function unlikeField(field: Field, here: Field, label: string): readonly string[] {
  const at = `${label}.${field.name}`;
  if (here.name !== field.name || here.type !== field.type) return [`${at}: not written.`];
  const [wanted, written] = [field.options['choices'], here.options['choices']];
  if (isChoices(wanted) && isChoices(written) && wanted.name !== undefined) {
    if (written.name !== wanted.name && sameWords(wanted, written)) {
      return [`${at}: its choices are still called ${written.name ?? 'nothing'}.`];
    }
  }
  const known = findFieldType(field.type)?.options ?? {};
  const names = new Set([...Object.keys(field.options), ...Object.keys(here.options)]);
  return [...names].flatMap((name) => {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (option?.statement || sameWords(field.options[name], here.options[name])) return [];
    return [`${at}: ${name} is not written.`];
  });
}

const squeezed = ({ name, code }: { name: string; code: string }): string =>
  `${name} ${words(code)}`;

/** Code without its spaces, quotes and last commas, which are a matter of style. */
const words = (code: string): string =>
  code
    .replaceAll(/,?\s*(?=[)\]}])/g, '')
    .replaceAll(/\s+/g, '')
    .replaceAll("'", '"');

function sameWords(a: OptionValue | undefined, b: OptionValue | undefined): boolean {
  if (sameValue(a, b)) return true;
  if (isChoices(a) && isChoices(b)) {
    const members = [a, b].map(({ choices }) =>
      JSON.stringify(
        namedMembers(choices).map(({ name, choice: { member: _, ...rest } }) => [name, rest]),
      ),
    );
    return members[0] === members[1];
  }
  const plain = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? words(value) : value;
  return JSON.stringify(a ?? null, plain) === JSON.stringify(b ?? null, plain);
}
