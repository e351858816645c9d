/** Options of the fields whose column holds the path of a stored file (django/db/models/fields/files.py). */
import { code, text } from './option.ts';

export const uploadTo = text(
  'data',
  'Upload to',
  'Folder below MEDIA_ROOT; strftime patterns such as %Y/%m are filled in.',
  { default: '' },
);

export const storage = code('data', 'Storage', 'A storage, or a callable that gives one.');
