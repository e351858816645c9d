#!/usr/bin/env node
/** `npm test`: everything, on a fresh clone too. A part that can't be run says why, and the others go on. */
import { ensureBrowser } from './browser.mjs';
import { quickParts } from './check.mjs';
import { playwrightPart, runParts, toolPart, vitestPart } from './parts.mjs';
import { ensurePython } from './python.mjs';
import { tools } from './shell.mjs';

await runParts([
  ...quickParts,
  vitestPart('real', 'real', async () => ({ CARDINAL_PYTHON: await ensurePython() })),
  toolPart('build', [tools.vite, 'build']),
  {
    ...playwrightPart('journeys', async () => {
      await ensureBrowser();
      // Journeys hand what they exported to real Django.
      return { CARDINAL_PYTHON: await ensurePython() };
    }),
    needs: 'build',
  },
]);
