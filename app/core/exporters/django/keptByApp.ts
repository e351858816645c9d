import { sameItems } from '../../schema/sameItems.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';

/** What something was made from, and what it came to. */
interface Kept<Made> {
  readonly from: readonly unknown[];
  readonly made: Made;
}

/**
 * Makes something of each app, and makes it again only once an edit has changed what it is made from: the app's models, those
 * their relations lead to and come from, and what every model of the design is called and made of. A letter typed in one app
 * leaves the files of all others. `given` is what else it depends on.
 */
export function keptByApp<Made>(): (
  schema: Schema,
  app: string,
  models: readonly ResolvedModel[],
  given: readonly unknown[],
  make: () => Made,
) => Made {
  const kept = new Map<string, Kept<Made>>();
  return (schema, app, models, given, make) => {
    const from = [frameOf(schema), ...given, ...models.flatMap(partsOf)];
    const known = kept.get(app);
    if (known && sameItems(known.from, from)) return known.made;
    const made = make();
    kept.set(app, { from, made });
    return made;
  };
}

/** What a model is, and what stands at the other ends of its relations. */
const partsOf = ({ local, relations, concrete }: ResolvedModel): readonly unknown[] => [
  local,
  ...relations.flatMap(({ target, through }) => [target?.local, through?.local]),
  ...concrete.reverse.map(({ owner }) => owner.local),
];

const frames = new WeakMap<Schema, readonly unknown[]>();
let last: readonly unknown[] = [];

/** What all files depend on; the same object from version to version while it holds the same. */
function frameOf(schema: Schema): readonly unknown[] {
  let frame = frames.get(schema);
  if (!frame) {
    const { design, models, authUser } = schema;
    const next = [
      design.settings,
      design.apps,
      authUser?.id,
      ...models.flatMap(({ id, label, kind, model }) => [
        id,
        label,
        kind,
        model.external,
        model.bases,
        model.metaBases,
      ]),
    ];
    frame = sameItems(last, next) ? last : next;
    last = frame;
    frames.set(schema, frame);
  }
  return frame;
}
