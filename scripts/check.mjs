#!/usr/bin/env node
/** `npm run check`: what needs neither a browser nor Python. Quick enough for every save. */
import { fileURLToPath } from 'node:url';
import { runParts, toolPart, vitestPart } from './parts.mjs';
import { tools } from './shell.mjs';

export const quickParts = [
  toolPart('types', [tools.tsc]),
  toolPart('lint', [tools.oxlint, '--deny-warnings']),
  toolPart('format', [tools.prettier, '--check', '.']),
  toolPart('arrows', ['scripts/arrows.mjs']),
  vitestPart('core', 'core'),
  vitestPart('unit', 'unit'),
];

if (process.argv[1] === fileURLToPath(import.meta.url)) await runParts(quickParts);
