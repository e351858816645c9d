import { code, integer, text } from './option.ts';
import { defineFieldType } from './fieldType.ts';

export const fileField = defineFieldType({
  id: 'FileField',
  label: 'File',
  short: 'File',
  text: 'file',
  value: 'file',
  category: 'File',
  summary: 'An uploaded file; the column holds its path.',
  options: {
    upload_to: text(
      'data',
      'Upload to',
      'Folder below MEDIA_ROOT; strftime patterns such as %Y/%m are filled in.',
      { default: '' },
    ),
    storage: code('data', 'Storage', 'A storage, or a callable that gives one.'),
    max_length: integer('data', 'Longest text', 'The most characters the column holds.', {
      min: 1,
      default: 100,
    }),
  },
});
