import { aDesign, fk, missing } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { uniqueTogetherUnknownField } from './unique-together-unknown-field.ts';

const book = (unique_together: GivenOption) =>
  aDesign('A', {
    Author: {},
    Book: { title: 'CharField', author: fk('Author'), Meta: { unique_together } },
  });

testRule(uniqueTogetherUnknownField, {
  valid: {
    fields: book([['title', 'author']]),
    'one flat list': book(['title', 'author']),
    'the attribute of a key': book([['title', missing('author_id')]]),
  },
  invalid: {
    'a field that is not there': {
      design: book([['title', missing('year')]]),
      at: ['Book'],
      says: 'names year',
      fixes: ['Leave year out'],
    },
    'in a flat list': { design: book(['title', missing('year')]), at: ['Book'] },
    'pk, which is no field': { design: book([[missing('pk'), 'title']]), at: ['Book'] },
  },
});
