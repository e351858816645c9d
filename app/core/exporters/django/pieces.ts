/** What classes are made of, before names are settled and lines are broken: for whoever puts them into files that are there. */
import type { ModelId } from '../../fieldTypes/values.ts';
import type { Schema } from '../../schema/schema.ts';
import { appClasses } from './appClasses.ts';
import type { ClassBody } from './classBody.ts';
import { isWritableName } from './writing.ts';

/** The classes of all models that can be written, with all of their code. */
export function classPieces(schema: Schema): ReadonlyMap<ModelId, ClassBody> {
  const pieces = new Map<ModelId, ClassBody>();
  const own = schema.models.filter(({ model }) => !model.external && isWritableName(model.name));
  for (const { label } of schema.design.apps) {
    const models = own.filter(({ model }) => model.app === label);
    const { files } = appClasses(schema, label, models, {
      acceptedCode: true,
      str: true,
      layout: 'file',
      annotations: false,
    });
    for (const body of files.flatMap(({ bodies }) => bodies)) pieces.set(body.model.id, body);
  }
  return pieces;
}
