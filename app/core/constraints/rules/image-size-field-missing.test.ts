import { aDesign, missing } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { imageSizeFieldMissing } from './image-size-field-missing.ts';

const picture = (width_field: GivenOption) =>
  aDesign('A', { Picture: { width: 'IntegerField', file: ['ImageField', { width_field }] } });

testRule(imageSizeFieldMissing, {
  valid: {
    'a field of the model': picture('width'),
    'a name that is there after all': picture(missing('width')),
  },
  invalid: {
    'a field that is gone': {
      design: picture(missing('breadth')),
      at: ['Picture.file'],
      says: 'width_field of Picture.file names the field breadth, which Picture does not have.',
      fixes: ['Remove width_field'],
    },
  },
});
