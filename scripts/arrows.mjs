#!/usr/bin/env node
/**
 * Keeps the picture of the folders (app/README.md) true. Reads every import in app/, also type-only and dynamic ones and
 * workers' addresses, and says where one runs against an arrow. `node scripts/arrows.mjs` prints `file:line rule: …`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { filesUnder } from './files.mjs';
import { root } from './shell.mjs';

/* ---- The picture: each folder, and the folders it may use. Nothing else is allowed, except a folder using itself. ---- */

/** app/core: each row may use what stands in the rows above it; siblings do not know one another. */
const core = {
  fieldTypes: [],

  design: ['fieldTypes'],

  text: ['fieldTypes', 'design'],
  commands: ['fieldTypes', 'design'],
  schema: ['fieldTypes', 'design'],

  cardinality: ['fieldTypes', 'design', 'text', 'commands', 'schema'],

  rows: ['fieldTypes', 'design', 'schema', 'cardinality'],
  drawing: ['fieldTypes', 'design', 'schema'],

  constraints: ['fieldTypes', 'design', 'commands', 'schema', 'cardinality', 'rows'], // a fix is a command
  exporters: ['fieldTypes', 'design', 'schema', 'cardinality', 'rows'],
  importers: ['fieldTypes', 'design', 'text', 'commands', 'schema', 'cardinality'],
  evolution: ['fieldTypes', 'design', 'text', 'commands', 'schema', 'cardinality'],
  shareLink: ['fieldTypes', 'design', 'text', 'commands', 'schema', 'cardinality'], // a link is compressed text
  picture: ['fieldTypes', 'design', 'text', 'commands', 'schema', 'drawing', 'shareLink'], // packed as a link is
  rewrite: ['fieldTypes', 'design', 'schema', 'importers', 'exporters'], // files as they were read, to what a design says
  examples: ['fieldTypes', 'design', 'text', 'commands', 'schema'],
};
const wholeCore = Object.keys(core);

/** What a test may use besides what its folder may use. */
const forTests = new Set([...wholeCore, 'testing', 'outside app/']);

/** @type {Record<string, string[]>} */
const mayUse = {
  ...core,

  state: [...wholeCore],
  actions: [...wholeCore, 'state'],
  ui: [],
  canvas: [...wholeCore, 'state', 'actions', 'ui'],
  panels: [...wholeCore, 'state', 'actions', 'ui'],
  main: [...wholeCore, 'state', 'actions', 'ui', 'canvas', 'panels'], // the files that lie in app/ itself

  cli: [...wholeCore],
  testing: [...wholeCore, 'state', 'outside app/'], // used by tests alone
  docs: [],
};

/** The packages that app/core may use: they compute, and touch nothing outside. */
const purePackages = new Set(['@lezer/common', '@lezer/python', 'fflate', 'valibot']);

/** What app/core may not touch: its answers depend on its arguments alone. */
const outsideWorld = new Set(
  [
    'document window navigator self globalThis process',
    'localStorage sessionStorage indexedDB fetch XMLHttpRequest WebSocket',
    'crypto performance setTimeout setInterval requestAnimationFrame',
  ].flatMap((line) => line.split(' ')),
);

/* ---- What one file says ---- */

/**
 * @typedef {{ to: string, at: number, isType: boolean }} Import `at` is an offset into the text
 * @typedef {{ at: number, what: string }} Touch
 * @typedef {{ at: string, rule: string, message: string }} Violation
 */

/**
 * @param {string} path
 * @param {string} text
 * @returns {{ imports: Import[], touches: Touch[] }}
 */
function read(path, text) {
  /** @type {Import[]} */ const imports = [];
  /** @type {Touch[]} */ const touches = [];
  /** @type {Set<string>} */ const ownNames = new Set();
  /** @type {Touch[]} */ const names = [];

  walk(parseSync(path, text).program, (node, parent, key) => {
    const source = importedBy(node);
    if (source !== undefined)
      imports.push({ to: source, at: node.start, isType: isTypeOnly(node) });

    if (node.type === 'Identifier') {
      if (isDeclaration(parent, key)) ownNames.add(node.name);
      else if (!isMemberName(parent, key)) names.push({ at: node.start, what: node.name });
    }
    const clock = clockOrDice(node);
    if (clock !== undefined) touches.push({ at: node.start, what: clock });
  });
  touches.push(...names.filter(({ what }) => outsideWorld.has(what) && !ownNames.has(what)));
  return { imports, touches };
}

/** @typedef {{ type: string, start: number, [key: string]: any }} Node of the syntax tree, in ESTree's form */

/**
 * @param {Node} node
 * @param {(node: Node, parent: Node | undefined, key: string) => void} visit
 * @param {Node} [parent]
 * @param {string} [key] under which the parent holds the node
 */
function walk(node, visit, parent, key = '') {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, visit, node, name);
    }
  }
}

/**
 * What a statement or an expression imports: a static, dynamic or type import, a re-export, a `new URL('./worker.ts', …)`.
 * @param {Node} node
 * @returns {string | undefined}
 */
function importedBy(node) {
  const isModule = /^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$|^TSImportType$/;
  if (isModule.test(node.type)) return node['source']?.value;
  const isWorker = node.type === 'NewExpression' && node['callee'].name === 'URL';
  const [address, base] = isWorker ? node['arguments'] : [];
  return base?.object?.type === 'MetaProperty' ? address.value : undefined;
}

/**
 * Gone before the program runs: types alone cannot make a cycle of loading. A dynamic import waits until all is loaded.
 * @param {Node} node
 */
function isTypeOnly(node) {
  if (node.type === 'TSImportType' || node.type === 'ImportExpression') return true;
  if (node.type === 'NewExpression') return true;
  return (node['importKind'] ?? node['exportKind']) === 'type';
}

/**
 * A variable, a parameter or an import of the file's own.
 * @param {Node | undefined} parent
 * @param {string} key
 */
function isDeclaration(parent, key) {
  if (parent === undefined || parent.type.startsWith('TS')) return false;
  return key === 'params' || key === 'local' || key === 'id';
}

/**
 * A name after a dot or before a colon, and any name inside a type.
 * @param {Node | undefined} parent
 * @param {string} key
 */
function isMemberName(parent, key) {
  if (parent === undefined || parent['computed']) return false;
  if (parent.type.startsWith('TS')) return key !== 'expression';
  return key === 'property' || key === 'key';
}

/**
 * @param {Node} node
 * @returns {string | undefined}
 */
function clockOrDice(node) {
  if (node.type === 'MemberExpression') {
    const name = `${node['object'].name}.${node['property'].name}`;
    return ['Math.random', 'Date.now'].includes(name) ? name : undefined;
  }
  const isNow = node.type === 'NewExpression' && node['callee'].name === 'Date';
  return isNow && node['arguments'].length === 0 ? 'new Date()' : undefined;
}

/* ---- What the files say together ---- */

/** @param {string} path */
const isTest = (path) => /\.(test|bench)\.tsx?$/.test(path);

/**
 * The row of the table that a path belongs to.
 * @param {string} path
 */
function folderOf(path) {
  const [app, first = '', second = '', ...rest] = path.split('/');
  if (app !== 'app') return 'outside app/';
  if (second === '') return 'main';
  if (first !== 'core') return first;
  return rest.length === 0 ? 'core' : second;
}

/** @param {string} path */
const isCore = (path) => path.startsWith('app/core/');

/**
 * Checks files given as path → text.
 * @param {Map<string, string>} files
 * @param {(path: string) => boolean} [exists] for what is imported but not TypeScript
 * @returns {Violation[]}
 */
export function checkArrows(files, exists = (path) => files.has(path)) {
  /** @type {Violation[]} */ const violations = [];
  /** @type {Map<string, string[]>} */ const valueImports = new Map();

  for (const [path, text] of files) {
    /** @type {(at: number, rule: string, message: string) => void} */
    const report = (at, rule, message) => {
      const line = text.slice(0, at).split('\n').length;
      violations.push({ at: `${path}:${line}`, rule, message });
    };
    const folder = folderOf(path);
    const allowed = mayUse[folder];
    if (allowed === undefined) {
      report(
        0,
        'no-rule',
        `${folder} is no folder of the picture; scripts/arrows.mjs says who may use it`,
      );
      continue;
    }
    if (/\/index\.tsx?$/.test(path)) {
      report(0, 'no-barrel', 'import from the file that owns the thing');
    }

    const { imports, touches } = read(path, text);
    if (isCore(path) && !isTest(path)) {
      for (const { at, what } of touches) report(at, 'pure-core', `the core may not use ${what}`);
    }

    for (const { to, at, isType } of imports) {
      if (!to.startsWith('.')) {
        const name = to.split('/', to.startsWith('@') ? 2 : 1).join('/');
        if (isCore(path) && !isTest(path) && !purePackages.has(name)) {
          report(at, 'pure-core', `the core may not use the package ${to}`);
        }
        continue;
      }
      const target = posix.join(posix.dirname(path), to.replace(/\?.*$/, ''));
      if (!exists(target)) {
        report(at, 'whole-name', `${to} is no file; imports name the file, extension and all`);
        continue;
      }
      const used = folderOf(target);
      const fits =
        used === folder || allowed.includes(used) || (isTest(path) && forTests.has(used));
      if (!fits) {
        const list = allowed.length === 0 ? 'nothing of ours' : allowed.join(', ');
        report(at, 'arrows', `${folder} may not use ${used} (it may use ${list})`);
      }
      if (!isType && !isTest(path) && files.has(target)) {
        valueImports.set(path, [...(valueImports.get(path) ?? []), target]);
      }
    }
  }
  for (const cycle of cyclesIn(valueImports)) {
    violations.push({ at: `${cycle[0]}:1`, rule: 'no-cycle', message: cycle.join(' → ') });
  }
  return violations;
}

/**
 * Each way that leads from a file back to itself, once.
 * @param {Map<string, string[]>} uses
 * @returns {string[][]}
 */
function cyclesIn(uses) {
  /** @type {string[][]} */ const cycles = [];
  /** @type {Set<string>} */ const done = new Set();
  /** @type {(path: string, way: string[]) => void} */
  const follow = (path, way) => {
    const start = way.indexOf(path);
    if (start >= 0) cycles.push([...way.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    for (const next of uses.get(path) ?? []) follow(next, [...way, path]);
    done.add(path);
  };
  for (const path of uses.keys()) follow(path, []);
  return cycles;
}

/* ---- The command ---- */

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Golden files are what the exporters write: code of another project.
  const paths = filesUnder('app')
    .map((file) => file.path)
    .filter((path) => !path.includes('/golden/'));
  const code = paths.filter((path) => /\.tsx?$/.test(path));
  const files = new Map(code.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const violations = checkArrows(files, (path) => existsSync(join(root, path)));

  for (const { at, rule, message } of violations) console.error(`${at} ${rule}: ${message}`);
  console.log(`${files.size} files, ${violations.length} against the picture`);
  if (violations.length > 0) process.exitCode = 1;
}
