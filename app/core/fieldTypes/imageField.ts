import { maxLength } from './lengthOption.ts';
import { storage, uploadTo } from './fileOptions.ts';
import { field } from './option.ts';
import { varchar } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const imageField = defineFieldType({
  id: 'ImageField',
  label: 'Image',
  short: 'Image',
  text: 'image',
  value: 'file',
  column: varchar,
  needs: 'the Pillow package',
  category: 'File',
  signature: ['verbose_name', 'name', 'width_field', 'height_field'],
  summary: 'An uploaded image; needs the Pillow package.',
  options: {
    upload_to: uploadTo,
    height_field: field('data', 'Height field', 'The field that is given the height on save.', {
      of: 'owner',
    }),
    width_field: field('data', 'Width field', 'The field that is given the width on save.', {
      of: 'owner',
    }),
    storage,
    max_length: maxLength({ default: 100 }),
  },
});
