/** Named choices: fields of one app whose choices have one name and one content share an enumeration. */
import { isChoices, sameEnumeration } from '../fieldTypes/values.ts';
import type { Choices, FieldId } from '../fieldTypes/values.ts';
import type { Design, Field, Model } from './design.ts';
import { findField, findOwner } from './queries.ts';

export interface OwnedField {
  readonly owner: Model;
  readonly field: Field;
}

/** An enumeration and the fields it is for, in the order of the design. */
export interface Enumeration {
  readonly choices: Choices;
  readonly fields: readonly OwnedField[];
}

const known = new WeakMap<Design, Map<string, readonly Enumeration[]>>();

/** The named enumerations of an app, in the order they are met. */
export function enumerationsOf(design: Design, app: string): readonly Enumeration[] {
  const ofDesign = known.get(design) ?? new Map<string, readonly Enumeration[]>();
  known.set(design, ofDesign);
  let found = ofDesign.get(app);
  if (!found) {
    found = gather(design, app);
    ofDesign.set(app, found);
  }
  return found;
}

function gather(design: Design, app: string): readonly Enumeration[] {
  const found: { choices: Choices; fields: OwnedField[] }[] = [];
  for (const owner of design.models) {
    if (owner.app !== app || owner.external) continue;
    for (const field of owner.fields) {
      const { choices } = field.options;
      if (!isChoices(choices) || choices.name === undefined || choices.name === '') continue;
      const same = found.find((one) => sameEnumeration(one.choices, choices));
      if (same) same.fields.push({ owner, field });
      else found.push({ choices, fields: [{ owner, field }] });
    }
  }
  return found;
}

/** The other fields that have the enumeration of this one. */
export function sharingWith(design: Design, id: FieldId): readonly OwnedField[] {
  const owner = findOwner(design, id);
  const choices = findField(design, id)?.options['choices'];
  if (!owner || !isChoices(choices)) return [];
  return (
    enumerationsOf(design, owner.app)
      .find((one) => sameEnumeration(one.choices, choices))
      ?.fields.filter(({ field }) => field.id !== id) ?? []
  );
}
