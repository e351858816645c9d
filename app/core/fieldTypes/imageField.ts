import { code, field, integer, text } from './option.ts';
import { defineFieldType } from './fieldType.ts';

export const imageField = defineFieldType({
  id: 'ImageField',
  label: 'Image',
  short: 'Image',
  text: 'image',
  value: 'file',
  category: 'File',
  summary: 'An uploaded image; needs the Pillow package.',
  options: {
    upload_to: text(
      'data',
      'Upload to',
      'Folder below MEDIA_ROOT; strftime patterns such as %Y/%m are filled in.',
      { default: '' },
    ),
    height_field: field('data', 'Height field', 'The field that is given the height on save.', {
      of: 'owner',
    }),
    width_field: field('data', 'Width field', 'The field that is given the width on save.', {
      of: 'owner',
    }),
    storage: code('data', 'Storage', 'A storage, or a callable that gives one.'),
    max_length: integer('data', 'Longest text', 'The most characters the column holds.', {
      min: 1,
      default: 100,
    }),
  },
});
