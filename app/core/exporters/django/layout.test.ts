import { expect, test } from 'vitest';
import { enumerations } from '../../../testing/designs/enumerations.ts';
import { parted } from '../../../testing/designs/parted.ts';
import { choosing } from '../../../testing/designs/samples.ts';
import type { Design } from '../../design/design.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter, fieldCode } from './djangoExporter.ts';

const inPackages = (design: Design): Design =>
  choosing({ name: '', design: () => design }, { 'django.layout': 'package' }).design();

const write = (design: Design, acceptedCode = true) =>
  djangoExporter.export(resolve(design), { acceptedCode }).files;

const files = write(inPackages(parted()));
const textOf = (module: string): string =>
  files.find(({ path }) => path === `desk/models/${module}.py`)?.text ?? '';

test('each model has a module, whose name is neither a keyword nor that of a class', () => {
  expect(files.map(({ path }) => path.replace(/^desk\/models\/(.*)\.py$/, '$1'))).toEqual([
    '__init__',
    'agent',
    'class_model',
    'ticket',
    'grosse',
    'queue_model',
    'common',
    'model',
    'common2',
  ]);
});

test('the package gives what one file would give, under the same path', () => {
  expect(textOf('__init__')).toBe(`from .agent import Agent, Boss
from .class_model import Class
from .common import Common
from .common2 import HEAVY, LIGHT, REFERENCE, Loud, loud
from .grosse import Größe
from .model import 漢
from .queue_model import queue
from .ticket import Ticket

__all__ = [
    "HEAVY",
    "LIGHT",
    "REFERENCE",
    "Agent",
    "Boss",
    "Class",
    "Common",
    "Größe",
    "Loud",
    "Ticket",
    "loud",
    "queue",
    "漢",
]
`);
});

test('kept code is imported where it is used, and what it takes by relative paths is one step up', () => {
  expect(textOf('ticket')).toContain(
    'from ..rules import lower\nfrom .common2 import HEAVY, REFERENCE, loud\n',
  );
  expect(textOf('ticket')).toContain('        from ..ages import age\n');
  expect(textOf('common2')).toContain('from datetime import date\n\nHEAVY, LIGHT = 9, 1\n');
});

test('models that need the names of each other share a module; relations need none', () => {
  expect(textOf('agent')).toMatch(/class Agent\(models\.Model\)[^]*class Boss\(Agent\)/);
  expect(textOf('ticket')).toContain('models.ForeignKey("Agent", ');
});

test('enumerations that models share have a module of their own', () => {
  const own = write(inPackages(enumerations()));
  expect(own.map(({ path }) => path)).toEqual([
    'shop/models/__init__.py',
    'shop/models/order.py',
    'shop/models/status.py',
    'shop/models/parcel.py',
    'shop/models/choices.py',
  ]);
  expect(own.at(1)?.text).toContain('from .choices import LevelChoices, StatusChoices\n');
  expect(own.at(1)?.text).toContain('default=StatusChoices.OPEN');
  expect(own.at(-1)?.text).toContain('class StatusChoices(models.TextChoices):\n');
});

test('the code of one field is the same in both layouts', () => {
  const design = enumerations();
  const inOther = inPackages(design);
  for (const { id } of design.models.flatMap(({ fields }) => fields)) {
    expect(fieldCode(resolve(inOther), id)).toBe(fieldCode(resolve(design), id));
    expect(fieldCode(resolve(design), id)).toContain('choices=');
  }
});

test('code that is not accepted is named in the module it would stand in', () => {
  const own = write(inPackages(parted()), false);
  expect(own.at(-1)).toMatchObject({
    path: 'desk/models/common2.py',
    text: '# Cardinal: not written until accepted: 15 lines of code\n',
  });
});
