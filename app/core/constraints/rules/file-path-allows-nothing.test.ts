import { aDesign } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { filePathAllowsNothing } from './file-path-allows-nothing.ts';

const theme = (options: GivenOptions) =>
  aDesign('A', { Theme: { path: ['FilePathField', options] } });

testRule(filePathAllowsNothing, {
  valid: { files: theme({}), folders: theme({ allow_files: false, allow_folders: true }) },
  invalid: {
    neither: {
      design: theme({ allow_files: false }),
      at: ['Theme.path'],
      fixes: ['Allow files', 'Allow folders'],
    },
  },
});
