import { describe, expect, test } from 'vitest';
import { blockLines, readBlock, splitImports } from './block.ts';
import { importsOfBlock } from './blockImports.ts';

const read = (code: string) => {
  const block = readBlock(code);
  if (!block) throw new Error('it can be read');
  return block;
};
const needs = (code: string) =>
  importsOfBlock(read(code)).map(({ module, name }) => (name ? `${module}:${name}` : module));

test('is indented as a whole, but not inside texts that are values', () => {
  const code = '\n  X = """a\n b"""\n\n  def f(self):\n      """One.\n\n      Two.\n      """\n';
  expect(blockLines(read(code), 1)).toEqual([
    '    X = """a',
    ' b"""',
    '',
    '    def f(self):',
    '        """One.',
    '',
    '        Two.',
    '        """',
  ]);
});

test.each(['f(', '")', 'x = "a\nb"', '"""', ']', 'a = "\u202e"', '', ' \n', 'x\u0000'])(
  '%j is not kept',
  (code) => {
    expect(readBlock(code)).toBeNull();
  },
);

test('names what it defines at its margin', () => {
  const code =
    'import a.b\nfrom c import (\n    d,\n    e as f,\n)\nG = 1\nh: int = 2\n@x\ndef i(j):\n    k = 1\nasync def l(): pass\nclass M(N):\n    o = 1\np == 1\n';
  expect([...read(code).defines]).toEqual(['a', 'd', 'f', 'G', 'h', 'i', 'l', 'M']);
});

describe('imports', () => {
  test('are those of the names it uses and does not give itself', () => {
    expect(needs('def f(self):\n    return timezone.now() - datetime.timedelta(days=1)')).toEqual([
      'django.utils:timezone',
      'datetime',
    ]);
    expect(needs('def f(self, timezone):\n    return timezone.now()')).toEqual([]);
    expect(needs('def f(self):\n    uuid = self.uuid\n    return uuid.hex')).toEqual([]);
    expect(needs('def f(self):\n    return self.models.x, g(models=1), f"{models.Q}"')).toEqual([
      'django.db:models',
    ]);
    expect(needs('def f(self):\n    # uuid.uuid4\n    return "uuid.uuid4" + settings.ANY')).toEqual(
      ['django.conf:settings'],
    );
  });

  test('at the top are told apart from the rest', () => {
    const { imports, rest } = splitImports(
      read(
        'import os\nimport a.b as c\n\nfrom .x import (\n    y,\n    z as w,\n)\n\nV = 1\nimport late\n',
      ),
    );
    expect(imports.map(({ module, name, as }) => `${module}:${name ?? ''}:${as}`)).toEqual([
      'os::os',
      'a.b::c',
      '.x:y:y',
      '.x:z:w',
    ]);
    expect(rest?.lines).toEqual(['V = 1', 'import late']);
  });

  test('with remarks, or of everything, stay where they are', () => {
    expect(splitImports(read('import a  # noqa\nx = 1')).imports).toEqual([]);
    expect(splitImports(read('from a import *\nx = 1')).imports).toEqual([]);
    expect(splitImports(read('import a')).rest).toBeNull();
  });
});
