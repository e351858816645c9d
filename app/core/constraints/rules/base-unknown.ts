import { isCode } from '../../fieldTypes/values.ts';
import type { Base } from '../../design/design.ts';
import { findInstalled } from '../../schema/installed.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { defineRule } from '../rule.ts';
import { listed, writtenModels } from '../scan.ts';

export const baseUnknown = defineRule({
  id: 'base-unknown',
  severity: 'info',
  django: null,
  what: 'A base of a model is a class that Cardinal does not know.',
  why: 'It may bring fields and options, so what is said of the model may be too much or too little.',
  check: (schema) =>
    writtenModels(schema).flatMap((model) => {
      const names = [...model.model.bases.flatMap(pythonName), ...model.bases.flatMap(unknownName)];
      if (names.length === 0) return [];
      return [
        {
          message: `${model.model.name} is made of ${listed(names)}, and Cardinal can't see what that brings.`,
          at: { model: model.id },
        },
      ];
    }),
});

const plain = /^(?:(?:django\.db\.)?models\.Model|Model|object)$/;

const pythonName = (base: Base): readonly string[] =>
  isCode(base) && !plain.test(base.code) ? [base.code] : [];

const unknownName = ({ model, label }: ResolvedModel): readonly string[] =>
  model.external && !findInstalled(label) ? [label] : [];
