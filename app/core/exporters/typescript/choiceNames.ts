/** What the choices of fields are called: one name for all fields that share them. */
import type { Design } from '../../design/design.ts';
import { enumerationsOf } from '../../design/enumerations.ts';
import type { Enumeration } from '../../design/enumerations.ts';
import { pascalCase } from '../../design/names.ts';
import type { FieldId } from '../../fieldTypes/values.ts';
import { isChoices } from '../../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel } from '../../schema/schema.ts';
import { choicesOf } from './choices.ts';
import { letters } from './taken.ts';
import type { Taken } from './taken.ts';

export interface ChoiceNames {
  /** The model above which they stand. */
  readonly home: ResolvedModel;
  /** The union of the values: `PostStatus`. */
  readonly type: string;
  /** The constant with the labels: `postStatusLabels`. */
  readonly labels: string;
  /** What Zod checks a value with: `postStatusSchema`. */
  readonly schema: string;
}

interface ChoiceNaming {
  /** Names the choices that a model is the first to have. */
  readonly claim: (model: ResolvedModel, read: string, taken: Taken) => void;
  /** The names for a field's choices; the same for all fields that share them. */
  readonly choices: (model: ResolvedModel, field: ResolvedField) => ChoiceNames | undefined;
}

/**
 * Names by field: a field that a model inherits has those of the model that declares it, and fields of an app that share
 * an enumeration have one, called after it when several models have such a field.
 */
export function nameChoices(design: Design, models: readonly ResolvedModel[]): ChoiceNaming {
  const written = new Map(models.map((model) => [model.id, model]));
  const shared = enumerationsByField(design, models);
  const names = new Map<string, ChoiceNames>();
  /** What all fields with the same names have in common. */
  const placeOf = (model: ResolvedModel, field: ResolvedField): string => {
    const home = written.get(field.declaredIn) ?? model;
    const enumeration =
      home.id === field.declaredIn && field.field ? shared.get(field.field.id) : undefined;
    return JSON.stringify(
      enumeration
        ? [home.model.app, enumeration.choices]
        : [home.id, calledOf(field), choicesOf(field)],
    );
  };
  return {
    claim: (model, read, taken) => {
      for (const field of model.fields) {
        const isHome = field.declaredIn === model.id || !written.has(field.declaredIn);
        if (!isHome || !field.field || choicesOf(field).length === 0) continue;
        const place = placeOf(model, field);
        if (names.has(place)) continue;
        const word = letters(pascalCase(calledOf(field))) || 'Choice';
        const isShared = (shared.get(field.field.id)?.owners ?? 0) > 1;
        const wanted = isShared || word.startsWith(read) ? word : read + word;
        names.set(place, nameOne(model, wanted, taken));
      }
    },
    choices: (model, field) =>
      field.field && choicesOf(field).length > 0 ? names.get(placeOf(model, field)) : undefined,
  };
}

/** The choices that stand above a model, each once, with the first of its fields that has them. */
export function choicesOfHome(
  model: ResolvedModel,
  naming: Pick<ChoiceNaming, 'choices'>,
): readonly (readonly [ResolvedField, ChoiceNames])[] {
  const found = new Map<ChoiceNames, ResolvedField>();
  for (const field of model.fields) {
    const names = naming.choices(model, field);
    if (names?.home === model && !found.has(names)) found.set(names, field);
  }
  return [...found].map(([names, field]) => [field, names]);
}

type Shared = Pick<Enumeration, 'choices'> & {
  /** How many models have such a field in their class body. */
  readonly owners: number;
};

function enumerationsByField(
  design: Design,
  models: readonly ResolvedModel[],
): ReadonlyMap<FieldId, Shared> {
  const apps = new Set(models.map(({ model }) => model.app));
  return new Map(
    [...apps].flatMap((app) =>
      enumerationsOf(design, app).flatMap(({ choices, fields }) => {
        const owners = new Set(fields.map(({ owner }) => owner)).size;
        return fields.map(({ field }): [FieldId, Shared] => [field.id, { choices, owners }]);
      }),
    ),
  );
}

function calledOf(field: ResolvedField): string {
  const given = field.options['choices'];
  return (isChoices(given) ? given.name : undefined) ?? field.name;
}

function nameOne(home: ResolvedModel, wanted: string, taken: Taken): ChoiceNames {
  const { app } = home.model;
  const type = taken.claim(app, [wanted, `${wanted}Choice`]);
  const lower = type.charAt(0).toLowerCase() + type.slice(1);
  return {
    home,
    type,
    labels: taken.claim(app, [`${lower}Labels`]),
    schema: taken.claim(app, [`${lower}Schema`]),
  };
}
