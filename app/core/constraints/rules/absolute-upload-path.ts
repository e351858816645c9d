import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const absoluteUploadPath = defineRule({
  id: 'absolute-upload-path',
  severity: 'error',
  django: 'fields.E202',
  what: 'A file field uploads to a path that begins with a slash.',
  why: 'Uploads are kept below MEDIA_ROOT, so the path must be relative to it.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'upload_to').flatMap((written) => {
      const path = written.field.options['upload_to'];
      if (written.field.type?.value !== 'file' || typeof path !== 'string' || !path.startsWith('/'))
        return [];
      const relative = path.replace(/^\/+/, '');
      return [
        {
          message: `${named(written)} uploads to ${path}, which must be relative, without the slash in front.`,
          at: written.at,
          fixes: [
            set(
              relative === '' ? 'Upload to MEDIA_ROOT itself' : `Upload to ${relative}`,
              written.id,
              'upload_to',
              relative,
            ),
          ],
        },
      ];
    }),
});
