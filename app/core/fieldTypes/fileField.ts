import { maxLength } from './lengthOption.ts';
import { storage, uploadTo } from './fileOptions.ts';
import { varchar } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const fileField = defineFieldType({
  id: 'FileField',
  label: 'File',
  short: 'File',
  text: 'file',
  value: 'file',
  column: varchar,
  category: 'File',
  signature: ['verbose_name', 'name', 'upload_to', 'storage'],
  summary: 'An uploaded file; the column holds its path.',
  options: {
    upload_to: uploadTo,
    storage,
    max_length: maxLength({ default: 100 }),
  },
});
