import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { imageSizeFieldIsKey } from './image-size-field-is-key.ts';

const picture = (width_field: string) =>
  aDesign('A', {
    Picture: {
      number: ['IntegerField', { primary_key: true }],
      width: 'IntegerField',
      file: ['ImageField', { width_field }],
    },
  });

testRule(imageSizeFieldIsKey, {
  valid: { 'a field of its own': picture('width') },
  invalid: {
    'the primary key': {
      design: picture('number'),
      at: ['Picture.file'],
      says: 'width_field of Picture.file is number, the primary key of Picture: a picture would change which row it is.',
      fixes: ['Remove width_field'],
    },
  },
});
