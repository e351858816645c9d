import { rename, renameClass } from '../fixes.ts';
import { makesOwnTable } from '../linkTables.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, writtenModels, writtenRelations } from '../scan.ts';

export const modelTakesLinkName = defineRule({
  id: 'model-takes-link-name',
  severity: 'error',
  django: null,
  what: 'A model has the name Django gives to the model of a many-to-many’s links.',
  why: 'One silently takes the place of the other: checks pass, and the model is missing from the migrations.',
  reach: 'design',
  check: (schema) => {
    const byLabel = new Map(
      writtenModels(schema)
        .filter(({ model }) => model.name.includes('_'))
        .map((model) => [model.label.toLowerCase(), model]),
    );
    if (byLabel.size === 0) return [];
    return writtenRelations(schema).flatMap((relation) => {
      if (!makesOwnTable(schema, relation)) return [];
      const { owner, field } = relation;
      const model = byLabel.get(`${owner.label}_${field.name}`.toLowerCase());
      const resolved = owner.fields.find((one) => one.field === field);
      if (!model || !resolved) return [];
      const place = { model: owner.id, field: field.id };
      return [
        {
          message: `${model.model.name} has the very name Django gives to the links of ${namedRelation(relation)}; one would replace the other.`,
          at: { model: model.id },
          also: [place],
          fixes: [
            renameClass(model, model.model.name.replaceAll('_', ''), schema.models),
            rename(
              { model: owner, field: resolved, id: field.id, at: place },
              `${field.name}_list`,
            ),
          ],
        },
      ];
    });
  },
});
