#!/usr/bin/env node
/** `npm start`: installs and builds what is missing, then serves the built app and prints its address. */
import { parseArgs } from 'node:util';
import { isStale } from './files.mjs';
import { ensureNodeModules } from './nodeModules.mjs';
import { root } from './shell.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log('npm start [-- --port 4173] [--host 127.0.0.1]');
  process.exit(0);
}

await ensureNodeModules();
const { build, preview } = await import('vite');

const sources = ['app', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
if (isStale('dist/index.html', sources)) await build({ root, logLevel: 'warn' });

const server = await preview({
  root,
  preview: {
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
    ...(values.host === undefined ? {} : { host: values.host }),
  },
});
console.log('Cardinal is running. Ctrl-C stops it.');
server.printUrls();
