import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { absoluteUploadPath } from './absolute-upload-path.ts';

const scan = (upload_to: string) => aDesign('A', { Scan: { file: ['FileField', { upload_to }] } });

testRule(absoluteUploadPath, {
  valid: { 'a relative path': scan('scans/%Y') },
  invalid: {
    'a path from the root': {
      design: scan('/scans'),
      at: ['Scan.file'],
      fixes: ['Upload to scans'],
    },
    'a slash alone': {
      design: scan('/'),
      at: ['Scan.file'],
      fixes: ['Upload to MEDIA_ROOT itself'],
    },
  },
});
