/** Rows that Django itself makes at every migrate, known by natural keys: a ContentType for each model, its Permissions. */
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import type { Cell } from './population.ts';

/** The natural keys of the rows Django makes of the model; null for a model whose rows are a person's. */
export function givenKeys(schema: Schema, model: ResolvedModel): readonly Cell[] | null {
  if (!model.model.external) return null;
  const label = model.label.toLowerCase();
  if (label !== 'contenttypes.contenttype' && label !== 'auth.permission') return null;
  const own = schema.models.filter(
    ({ kind, model: { external }, meta }) =>
      kind === 'concrete' && !external && meta['managed'] !== false,
  );
  const named = own.map(({ model: { app }, modelName }): readonly [string, string] => [
    app,
    modelName,
  ]);
  if (label === 'contenttypes.contenttype') return named;
  return own.flatMap(({ meta }, i): readonly Cell[] => {
    const [app = '', name = ''] = named[i] ?? [];
    return meta['default_permissions'] === undefined ? [[`add_${name}`, app, name]] : [];
  });
}
