import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { setSettings } from '../core/commands/design.ts';
import { encodeLink } from '../core/shareLink/encodeLink.ts';
import { print } from '../core/text/printDesign.ts';
import { aDesign, external, fk, missing } from '../testing/builders.ts';
import { main } from './main.ts';

const shop = aDesign('Shop', {
  'shop.Product': { name: ['CharField', { max_length: 80 }], price: 'DecimalField' },
  'orders.Order': { product: fk('shop.Product'), buyer: fk('auth.User') },
  'auth.User': external,
});
const broken = aDesign('Broken', {
  'app.Post': { author: fk('app.Gone'), title_: 'CharField' },
  'app.Gone': {},
});
const lost = aDesign('Lost', {
  'app.Post': { author: ['ForeignKey', { to: missing('app.Gone') }] },
});

const house: Readonly<Record<string, string>> = {
  'shop.cardinal': print(shop),
  'broken.cardinal': print(broken),
  'lost.cardinal': print(lost),
  'link.txt': `Look at this: https://cardinal.test/${encodeLink(shop)}\n`,
  'nonsense.cardinal': 'cardinal 1 X\n\nwhat is this (\n',
  'chosen.cardinal': print(
    setSettings.run(
      aDesign('Chosen', {
        'a.Thing': { price: 'DecimalField', count: 'BigIntegerField', rest: 'JSONField' },
      }),
      { exports: { 'typescript.decimals': 'number', 'typescript.big_integers': 'string' } },
    ),
  ),
  'site/shop/models.py': [
    'from django.db import models',
    'class Product(models.Model):',
    '    name = models.CharField(max_length=80)',
    '    maker = models.ForeignKey("makers.Maker", models.CASCADE)',
    '    def __len__(self): return 0',
  ].join('\n'),
  'site/makers/models.py': [
    'from django.db import models',
    'class Maker(models.Model):',
    '    name = models.CharField()',
  ].join('\n'),
  'empty/settings.py': 'X = 1\n',
  'mentions.cardinal': print(
    aDesign('Mentions', { 'a.Post': { x: 'CharField' } }, { notes: [`See ${encodeLink(broken)}`] }),
  ),
};

/** Runs a call in a house of files, and gives what it said and wrote. */
async function call(words: readonly string[], stdin = '') {
  let out = '';
  let err = '';
  const written: Record<string, string> = {};
  const code = await main(words, {
    stdin: () => Promise.resolve(stdin),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readFile: (path) => {
      const text = house[path];
      return text === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(text);
    },
    readSources: (path) => {
      const files = Object.keys(house).filter(
        (one) => one.endsWith('.py') && (one === path || one.startsWith(`${path}/`)),
      );
      const bytes = (one: string): Uint8Array => new TextEncoder().encode(house[one]);
      const found = files.map((one) => ({ path: one, bytes: bytes(one) }));
      return Promise.resolve(found.length > 0 ? found : null);
    },
    typefaces: {
      css: () =>
        Promise.resolve(
          "@font-face { font-family: 'Inter Variable'; font-weight: 100 900; src: url(a.woff2); unicode-range: U+0-FF; }",
        ),
      file: (url) => Promise.resolve(btoa(url)),
    },
    writeBytes: (path, bytes) => {
      written[path] = new TextDecoder().decode(bytes);
      return Promise.resolve();
    },
    writeFile: (path, text) => {
      written[path] = text;
      return Promise.resolve();
    },
  });
  return { code, out, err, written };
}

test('check is content with a sound design', async () => {
  const { code, out, err } = await call(['check', 'shop.cardinal']);
  expect(out).not.toContain('error');
  expect(err).toMatch(/^(Nothing found|Found .*)\.\n$/);
  expect(code).toBe(0);
});

test('check tells of errors, where they are and what mends them', async () => {
  const { code, out } = await call(['check', 'broken.cardinal']);
  expect(out).toMatch(/^error app\.Post\.title_: .*\[fields\.E001 [a-z-]+\]$/m);
  expect(code).toBe(1);
});

test('check --json says the same to programs', async () => {
  const { code, out, err } = await call(['check', '--json', 'broken.cardinal']);
  const said: unknown = JSON.parse(out);
  expect(said).toMatchObject({
    findings: expect.arrayContaining([
      {
        input: 'broken.cardinal',
        rule: expect.any(String),
        django: 'fields.E001',
        severity: 'error',
        model: 'app.Post',
        field: 'title_',
        message: expect.any(String),
        fixes: expect.any(Array),
      },
    ]),
  });
  expect(err).toBe('');
  expect(code).toBe(1);
});

test('check takes several designs, and says whose a finding is', async () => {
  const { code, out } = await call(['check', 'shop.cardinal', 'lost.cardinal']);
  expect(out).toMatch(/^lost\.cardinal: error app\.Post\.author: /m);
  expect(code).toBe(1);
});

test.each([
  ['a file', 'shop.cardinal', ''],
  ['a link', `https://cardinal.test/app/${encodeLink(shop)}`, ''],
  ['the end of a link', encodeLink(shop), ''],
  ['a link without its mark', encodeLink(shop).slice(1), ''],
  ['a file with a link', 'link.txt', ''],
  ['standard input', '-', print(shop)],
  ['a link on standard input', '-', encodeLink(shop)],
])('an input may be %s', async (_, input, stdin) => {
  const { code, out } = await call(['export', input, '--to', 'cardinal'], stdin);
  expect(out).toBe(print(shop));
  expect(code).toBe(0);
});

test("a design's own text is not mistaken for a link it mentions", async () => {
  const { out } = await call(['open', 'mentions.cardinal']);
  expect(out).toBe(house['mentions.cardinal']);
});

test('a picture carries the design it shows, unless that is not wanted', async () => {
  const svg = ['export', 'shop.cardinal', '--to', 'svg'];
  const { out, err } = await call([...svg, '--option', 'theme=dark']);
  expect(out).toMatch(/^<svg .*fill="#131418"/s);
  expect(out).toContain(`base64,${btoa('a.woff2')}`);
  expect(err).toBe('');
  expect((await call(['open', '-'], out)).out).toBe(house['shop.cardinal']);
  const { out: bare } = await call([...svg, '--option', 'design=false']);
  const { err: why, code } = await call(['open', '-'], bare);
  expect(why).toBe(
    "standard input can't be read: The picture carries no design. Only pictures that Cardinal made with their design do.\n",
  );
  expect(code).toBe(2);
});

test('several pictures are written as several files only', async () => {
  const words = ['export', 'shop.cardinal', 'broken.cardinal', '--to', 'svg'];
  expect((await call(words)).err).toContain('say where with --out DIR');
  const { written } = await call([...words, '--out', 'x']);
  expect(Object.keys(written)).toEqual(['x/shop.svg', 'x/broken.svg']);
});

test('of a design with nothing in it there is no picture', async () => {
  const { out, err } = await call(['export', '-', '--to', 'svg'], 'cardinal 1 Bare\n');
  expect([out, err]).toEqual(['', 'Bare: there is nothing to draw.\n']);
});

test('export prints several files, each under its path', async () => {
  const { out } = await call(['export', 'shop.cardinal', '--to', 'typescript']);
  expect(out).toMatch(/^\/\/ shop\.ts\n/);
  expect(out).toContain('\n\n// orders.ts\n');
});

test('export prints one file as it is', async () => {
  const { out } = await call(['export', 'broken.cardinal', '--to', 'typescript']);
  expect(out).toMatch(/^export interface Post/);
});

test('export --out writes the files into a folder', async () => {
  const { code, out, err, written } = await call([
    'export',
    'shop.cardinal',
    '--to=django',
    '--out',
    'build/',
  ]);
  expect(Object.keys(written)).toEqual(['build/shop/models.py', 'build/orders/models.py']);
  expect(out).toBe('');
  expect(err).toContain('build/shop/models.py\n');
  expect(code).toBe(0);
});

test("export writes as its options say, in place of the design's own choices", async () => {
  const words = ['export', 'chosen.cardinal', '--to', 'typescript'];
  expect((await call(words)).out).toMatch(/price: number;[^]*count: BigIntegerString;/);
  const { out, code } = await call([
    ...words,
    '--option',
    'decimals=string',
    '--option=json=unknown',
  ]);
  expect(out).toMatch(/price: DecimalString;[^]*count: BigIntegerString;[^]*rest: unknown;/);
  expect(code).toBe(0);
});

test('export refuses designs that write the same file', async () => {
  const { code, err } = await call([
    'export',
    'broken.cardinal',
    'lost.cardinal',
    '--to',
    'django',
  ]);
  expect(err).toContain('Two of the designs write app/models.py; export them apart.\n');
  expect(code).toBe(2);
});

test('export --to cardinal names the file after the design', async () => {
  const { written } = await call(['export', 'shop.cardinal', '--to', 'cardinal', '--out', 'x']);
  expect(written).toEqual({ 'x/shop.cardinal': print(shop) });
});

test('link prints the part from # on, or the whole address', async () => {
  expect((await call(['link', 'shop.cardinal'])).out).toBe(`${encodeLink(shop)}\n`);
  const { out } = await call(['link', 'shop.cardinal', '--base', 'https://x.test/app/#old']);
  expect(out).toBe(`https://x.test/app/${encodeLink(shop)}\n`);
});

test('open prints or writes the text of a link', async () => {
  expect((await call(['open', encodeLink(shop)])).out).toBe(print(shop));
  const { written } = await call(['open', encodeLink(shop), '--out', 'a/b.cardinal']);
  expect(written).toEqual({ 'a/b.cardinal': print(shop) });
});

test.each([
  ['a missing file', ['check', 'none.cardinal'], /^none\.cardinal can't be read: no such file\n$/],
  ['a text it cannot understand', ['check', 'nonsense.cardinal'], /^nonsense\.cardinal:3: /],
  ['a damaged link', ['open', encodeLink(shop).replace(/.{6}$/, 'AAAAAz')], /were lost or changed/],
  [
    'a link that was cut off',
    ['open', encodeLink(shop).slice(0, -9)],
    /end of this link is missing/,
  ],
  ['an address without a design', ['open', 'https://x.test/'], /not a link to a design/],
  ['standard input twice', ['check', '-', '-'], /once only/],
])('an input that can not be read: %s', async (_, words, reason) => {
  const { code, out, err } = await call(words);
  expect(err).toMatch(reason);
  expect(out).toBe('');
  expect(code).toBe(2);
});

test('a link among several inputs goes by its place', async () => {
  const links = [encodeLink(shop), encodeLink(lost), encodeLink(shop).slice(0, -9)];
  const { out } = await call(['check', ...links.slice(0, 2)]);
  expect(out).toMatch(/^input 2: error app\.Post\.author: /m);
  const { err } = await call(['check', ...links, 'none.cardinal']);
  expect(err).toMatch(
    /^input 3 can't be read: The end of this link is missing\..*\nnone\.cardinal /,
  );
});

test('every input that can not be read is named', async () => {
  const { err } = await call(['check', 'none.cardinal', 'nonsense.cardinal', 'shop.cardinal']);
  expect(err).toMatch(/^none\.cardinal .*\nnonsense\.cardinal:3: /);
});

test.each([
  ['nothing', [], 'say what to do'],
  ['an unknown command', ['draw'], 'there is no command draw.'],
  ['an unknown option', ['--loud'], 'there is no option --loud.'],
  [
    'an unknown option of a command',
    ['check', 'x', '--to'],
    'check has no option --to; it has --json.',
  ],
  ['no input', ['check'], 'check needs an input.'],
  ['two links to open', ['open', 'a', 'b'], 'open takes one input, not 2.'],
  ['an option without its value', ['export', 'x', '--to'], '--to needs a value'],
  [
    'an option with an empty value',
    ['export', 'x', '--to', 'django', '--out', ''],
    '--out needs a',
  ],
  ['an option with nothing after =', ['open', 'x', '--out='], '--out needs a value'],
  ['a value too many', ['check', 'x', '--json=yes'], '--json takes no value.'],
  [
    'no target',
    ['export', 'x'],
    'export needs --to django|typescript|sql|fixture|rows|mermaid|svg|cardinal.',
  ],
  [
    'an option the target has not',
    ['export', 'x', '--to', 'typescript', '--option', 'quotes=single'],
    'typescript has no option quotes; it has zod, ',
  ],
  [
    'an option of what has none',
    ['export', 'x', '--to', 'cardinal', '--option', 'constructor=1'],
    'cardinal has no option constructor; it has none.',
  ],
  [
    'an option with a value it does not take',
    ['export', 'x', '--to', 'typescript', '--option', 'decimals=float'],
    'the option decimals takes string, number: decimals=VALUE.',
  ],
  ['an unknown target', ['export', 'x', '--to', 'java'], 'There is no target java'],
])('a call it can not understand: %s', async (_, words, reason) => {
  const { code, out, err } = await call(words);
  expect(err).toContain(`cardinal: ${reason}`);
  expect(err).toContain('\nUsage:\n  cardinal check ');
  expect(out).toBe('');
  expect(code).toBe(2);
});

test.each([[['--help']], [['check', '--help']], [['--version']]])('%j is told', async (words) => {
  const { code, out, err } = await call(words);
  expect(out).not.toBe('');
  expect(err).toBe('');
  expect(code).toBe(0);
});

test('after -- a word is an input whatever it looks like', async () => {
  expect((await call(['check', '--', '--json'])).err).toContain("--json can't be read");
});

test('no name of a design speaks to the terminal', async () => {
  const design = aDesign('\u001b[2J', { 'app.Evil\u001b[31m': { x_: 'CharField' } });
  const { out, err } = await call(['check', encodeLink(design)]);
  expect(out + err).not.toContain('\u001b');
});

test('no name of a design leads out of the folder', async () => {
  const design = aDesign('../../up', { '../../etc.Evil': { x: 'CharField' } });
  for (const to of ['django', 'typescript', 'cardinal']) {
    const { written } = await call(['export', encodeLink(design), '--to', to, '--out', 'safe']);
    for (const path of Object.keys(written)) expect(path).toMatch(/^safe\/[^/.]+\.\w+$/);
  }
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect((await call(['--version'])).out).toBe(`${version}\n`);
});

const ring = print(
  aDesign('Club', {
    'club.Team': { captain: fk('Player') },
    'club.Player': { team: fk('Team'), town: fk('Town') },
    'club.Town': {},
    'club.Fan': { of: fk('Team') },
  }),
);

test('order says step by step which tables can be filled, and what stands in the way', async () => {
  const { code, out } = await call(['order', '-'], ring);
  const [first, second, told, fix, third] = out.split('\n');
  expect([first, second, third]).toEqual([
    '1. club.Town',
    '2. club.Team, club.Player',
    '3. club.Fan',
  ]);
  expect(told).toMatch(/^   ring: Team\.captain needs a Player and Player\.team needs a Team: /);
  expect(fix).toBe('   fix: Allow NULL in club.Team.captain');
  expect(code).toBe(0);
});

test('order --json says the same to programs', async () => {
  const { code, out } = await call(['order', '--json', '-'], ring);
  expect(JSON.parse(out)).toEqual({
    steps: [['club.Town'], ['club.Team', 'club.Player'], ['club.Fan']],
    rings: [
      {
        models: ['club.Team', 'club.Player'],
        keys: ['club.Team.captain', 'club.Player.team'],
        insertable: 'no-key',
        loosen: ['club.Team.captain'],
        message: expect.stringContaining('whichever came first could not be saved'),
      },
    ],
  });
  expect(code).toBe(0);
});

test('order of a design without tables says that there are none', async () => {
  const { out, err, code } = await call(['order', '-'], print(aDesign('Empty', {})));
  expect([out, err, code]).toEqual(['', 'There is no table to fill.\n', 0]);
});

test('import reads the models of a project, and says what is kept as it is', async () => {
  const { code, err, written } = await call(['import', 'site', '--out', 'site.cardinal']);
  expect(code).toBe(0);
  expect(written['site.cardinal']).toContain('  maker fk\n');
  expect(err).toBe(
    'site.cardinal\nRead 7 of 8 statements; 1 are kept as they are:\n  site/shop/models.py:5: def __len__(self): return 0 (a function)\n',
  );
});

test('Python files are one project', async () => {
  const { out } = await call(['import', 'site/shop/models.py', 'site/makers/models.py']);
  expect(out).toMatch(/^cardinal 1 the project\n/);
  expect(out).not.toContain('external');
});

test('what holds no models is no project', async () => {
  expect(await call(['import', 'empty'])).toMatchObject({
    code: 2,
    err: 'empty holds no models of Django.\n',
  });
  expect((await call(['import', 'shop.cardinal'])).code).toBe(2);
});

test('check takes a project, whose own code needs nobody’s leave', async () => {
  const { code, out } = await call(['check', 'site', '--json']);
  const { findings } = JSON.parse(out) as { findings: { rule: string; django: string | null }[] };
  expect(code).toBe(0);
  expect(findings.map(({ rule }) => rule)).not.toContain('free-expression');
});

test('state prints what was read', async () => {
  const { out } = await call(['state', 'site', '--json']);
  expect(JSON.parse(out)).toMatchObject({
    apps: ['shop', 'makers'],
    models: [
      {
        app: 'shop',
        name: 'Product',
        fields: [
          { name: 'name', class: 'CharField', arguments: { max_length: 80 }, relation: null },
          {
            name: 'maker',
            class: 'ForeignKey',
            arguments: { to: 'makers.Maker', on_delete: 'CASCADE' },
            relation: 'oneToMany',
            target: 'makers.Maker',
          },
        ],
      },
      {
        app: 'makers',
        name: 'Maker',
        fields: [{ name: 'name', class: 'CharField', arguments: {} }],
      },
    ],
    read: { statements: 8, files: 2, kept: [{ line: 5 }] },
  });
  expect((await call(['state', 'site'])).out).toContain('  maker: ForeignKey → makers.Maker\n');
});

const longer = (text: string): string => text.replace('name char 80', 'name char 120');

test('rewrite changes what a design says otherwise, and nothing else', async () => {
  const { out } = await call(['import', 'site']);
  const edited = longer(out);
  const { code, written } = await call(['rewrite', 'site', '--to', '-', '--write'], edited);
  expect(code).toBe(0);
  const before = house['site/shop/models.py'] ?? '';
  expect(written).toEqual({ 'site/shop/models.py': before.replace('80', '120') });
  const asked = await call(['rewrite', 'site', '--to', '-'], edited);
  expect(asked.written).toEqual({});
  expect(asked.out).toContain('--- a/shop/models.py\n+++ b/shop/models.py\n');
  expect(asked.out).toContain('+    name = models.CharField(max_length=120)\n');
  const same = await call(['rewrite', 'site', '--to', '-', '--diff'], out);
  expect([same.out, same.err]).toEqual(['', 'The files say so already.\n']);
});

test.each([
  [['rewrite', 'site']],
  [['rewrite', 'site', '--to', 'shop.cardinal', '--diff', '--write']],
  [['rewrite', 'shop.cardinal', '--to', 'shop.cardinal']],
])('%j is refused', async (words) => {
  expect(await call(words)).toMatchObject({ code: 2, out: '', written: {} });
});

test('order takes a project', async () => {
  expect((await call(['order', 'site'])).out).toBe('1. makers.Maker\n2. shop.Product\n');
});
