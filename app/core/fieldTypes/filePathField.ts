import { maxLength } from './lengthOption.ts';
import { flag, text } from './option.ts';
import { varchar } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const filePathField = defineFieldType({
  id: 'FilePathField',
  label: 'Path of a file',
  short: 'FilePath',
  text: 'filepath',
  value: 'text',
  format: 'path',
  column: varchar,
  category: 'File',
  signature: ['verbose_name', 'name', 'path', 'match', 'recursive', 'allow_files', 'allow_folders'],
  summary: 'The name of a file in a folder of the server.',
  options: {
    path: text('data', 'Folder', 'The folder whose files can be chosen.', { default: '' }),
    match: text('data', 'Pattern', 'A regular expression that file names must match.', {
      default: null,
    }),
    recursive: flag('data', 'Recursive', 'Look into folders inside the folder too.'),
    allow_files: flag('data', 'Allow files', 'Files can be chosen.', { default: true }),
    allow_folders: flag('data', 'Allow folders', 'Folders can be chosen.'),
    max_length: maxLength({ default: 100 }),
  },
});
