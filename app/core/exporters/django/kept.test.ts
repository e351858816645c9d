import { describe, expect, test } from 'vitest';
import type { GivenModel } from '../../../testing/builders.ts';
import { aDesign, code } from '../../../testing/builders.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

const write = (
  models: Readonly<Record<string, GivenModel>>,
  { acceptedCode = true, appCode = '' } = {},
) => {
  const design = aDesign('A', models);
  const apps = design.apps.map((app, i) => (i === 0 ? { ...app, code: appCode } : app));
  const { files, notes } = djangoExporter.export(resolve({ ...design, apps }), { acceptedCode });
  return { text: files.map(({ text }) => text).join('\n'), notes };
};

describe('managers', () => {
  test('stand after the fields, before Meta', () => {
    const { text } = write({
      A: {
        a: 'IntegerField',
        Meta: { ordering: ['a'] },
        __managers__: { objects: 'models.Manager()', live: 'lib.managers.Live()' },
      },
    });
    expect(text).toContain('from lib.managers import Live\n');
    expect(text).toContain(
      '    a = models.IntegerField()\n\n    objects = models.Manager()\n    live = Live()\n\n    class Meta:\n',
    );
  });

  test('of free code are left out until accepted', () => {
    const managers = { objects: 'models.Manager()', live: 'lib.Live()' };
    const { text, notes } = write({ A: { __managers__: managers } }, { acceptedCode: false });
    expect(text).toContain(
      '    objects = models.Manager()\n    # Cardinal: not written until accepted: live = lib.Live()\n',
    );
    expect(notes).toEqual(['app.A: the manager live is not written until accepted.']);
  });
});

describe('code of a class', () => {
  const total = 'def total(self):\n    return timezone.now()';

  test('stands last, with what it needs imported', () => {
    const { text } = write({ A: { name: 'CharField', __str__: 'name', __code__: total } });
    expect(text).toContain('from django.utils import timezone\n');
    expect(text).toContain(
      '        return self.name\n\n    def total(self):\n        return timezone.now()\n',
    );
  });

  test('is left out until accepted, and said so', () => {
    const { text, notes } = write({ A: { __code__: total } }, { acceptedCode: false });
    expect(text).toContain(
      'class A(models.Model):\n    # Cardinal: not written until accepted: 2 lines of code\n    pass\n',
    );
    expect(notes).toEqual(['app.A: its code is not written until accepted.']);
  });

  test('that is no whole Python is never written', () => {
    const { text, notes } = write({ A: { __code__: 'def f(:\n    x = """' } });
    expect(text).not.toContain('def f');
    expect(notes).toEqual(['app.A: its code is not written, for it is no whole Python.']);
  });

  test('with its own __str__ takes the place of the generated one', () => {
    const __code__ = 'def __str__(self):\n    return "A"';
    const { text } = write({ A: { name: 'CharField', __str__: 'name', __code__ } });
    expect(text.match(/def __str__/g)).toHaveLength(1);
    expect(text).toContain('        return "A"\n');
  });
});

describe('code of an app', () => {
  const appCode =
    'import math\nfrom datetime import timezone\n\nfrom .managers import Live\n\nLIMIT = 5\n\n\ndef one():\n    return uuid.uuid4()';

  test('has its imports among the others and the rest above the classes', () => {
    const fields: GivenModel = {
      a: ['IntegerField', { default: code('one') }],
      b: ['IntegerField', { default: code('timezone.now') }],
      __managers__: { live: 'Live()' },
    };
    const { text, notes } = write({ A: fields }, { appCode });
    expect(text).toBe(
      `import math
import uuid
from datetime import timezone

from django.db import models

from .managers import Live

LIMIT = 5


def one():
    return uuid.uuid4()


class A(models.Model):
    a = models.IntegerField(default=one)
    b = models.IntegerField(default=timezone.now)

    live = Live()
`,
    );
    expect(notes).toEqual([]);
  });

  test('is left out until accepted, and said so', () => {
    const { text, notes } = write({ A: {} }, { appCode, acceptedCode: false });
    expect(text).toContain(
      'from django.db import models\n\n# Cardinal: not written until accepted: 10 lines of code\n\n\nclass A',
    );
    expect(notes).toEqual(['app: its code is not written until accepted.']);
  });
});

test('apps that take base classes from each other are told', () => {
  const { notes } = write({
    'a.A': { Meta: { abstract: true } },
    'b.B': { __bases__: ['a.A'], Meta: { abstract: true } },
    'a.C': { __bases__: ['b.B'] },
    'c.D': { __bases__: ['b.B'] },
  });
  expect(notes).toEqual([
    'Python cannot import the apps a, b: each takes base classes from another of them.',
  ]);
});
