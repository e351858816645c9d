/** Names as they matter to rules: those that others have, those that clash with what Django makes, and any. */
import fc from 'fast-check';
import { fieldsIn, modelAt, nth, pick } from './anyOf.ts';
import type { InDesign } from './anyOf.ts';

const always = (...names: readonly string[]): fc.Arbitrary<InDesign<string>> =>
  fc.constantFrom(...names).map((name) => () => name);

const any = fc.string().map(
  (name): InDesign<string> =>
    () =>
      name,
);

/** The name of some model, in a form that Django makes of it. */
const ofModels = (...forms: readonly ((name: string) => string)[]) =>
  fc.tuple(nth, fc.constantFrom(...forms)).map(([n, form]): InDesign<string> => (design) => {
    const model = modelAt(n)(design);
    return form(model?.name ?? '');
  });

const ofFields = (...forms: readonly ((name: string) => string)[]) =>
  fc.tuple(nth, fc.constantFrom(...forms)).map(
    ([n, form]): InDesign<string> =>
      (design) =>
        form(pick(fieldsIn(design), n)?.name ?? 'id'),
  );

const same = (name: string): string => name;
const lower = (name: string): string => name.toLowerCase();

export const anyModelName = fc.oneof(
  always('Post', 'Comment', 'User', 'class', '', '_Post', 'Post_', 'Old__Post', 'N'.repeat(101)),
  ofModels(
    same,
    lower,
    (name) => `${name}_tags`,
    (name) => `${name}s`,
  ),
  any,
);

export const anyFieldName = fc.oneof(
  always('title', 'id', 'pk', 'class', '', 'objects', 'check', 'a__b', 'a_', 'n'.repeat(64)),
  ofModels(
    lower,
    (name) => `${lower(name)}_set`,
    (name) => `${lower(name)}_ptr`,
  ),
  ofFields(
    same,
    same,
    (name) => `${name}_id`,
    (name) => name.replace(/_id$/, ''),
  ),
  any,
);

/** The name of a table that some model has where it does not say another, or that keeps its links. */
export const anyTableName = fc
  .tuple(nth, nth, fc.boolean())
  .map(([n, m, isLinks]): InDesign<string> => (design) => {
    const { app = 'a', name = 'b', fields = [] } = modelAt(n)(design) ?? {};
    const table = `${app}_${lower(name)}`;
    return isLinks ? `${table}_${pick(fields, m)?.name ?? 'tags'}` : table;
  });

/** An app's label: one of the design, one of Django's, and what is none. */
export const anyAppLabel = fc.oneof(
  always('blog', 'shop', 'auth', 'admin', 'models', 'no label', ''),
  nth.map(
    (n): InDesign<string> =>
      ({ apps }) =>
        pick(apps, n)?.label ?? 'blog',
  ),
);
