import { expect, test } from 'vitest';
import { importLines } from './imports.ts';
import { usualStyle } from './style.ts';

const from = (module: string, name: string | null, as = name ?? module) => ({
  module,
  name,
  local: name ?? module,
  as,
});

test('imports stand in the order of isort, in three parts', () => {
  const lines = importLines(
    [
      from('shop.validators', 'isbn'),
      from('django.db', 'models'),
      from('django.core.validators', 'validate_email'),
      from('django.core.validators', 'MinValueValidator'),
      from('uuid', null),
      from('decimal', 'Decimal'),
      from('datetime', null),
      from('phonenumber_field.modelfields', 'PhoneNumberField'),
    ],
    new Set(['shop']),
    usualStyle,
  );
  expect(lines).toEqual([
    'import datetime',
    'import uuid',
    'from decimal import Decimal',
    '',
    'from django.core.validators import MinValueValidator, validate_email',
    'from django.db import models',
    'from phonenumber_field.modelfields import PhoneNumberField',
    '',
    'from shop.validators import isbn',
  ]);
});

test('many names of one module take a line each, another name takes a statement of its own', () => {
  const module = 'django.db.models.functions';
  const names = ['ExtractMinute', 'Concat', 'Extract', 'ExtractHour', 'ExtractYear', 'ExtractDay'];
  expect(
    importLines(
      [...names.map((name) => from(module, name)), from(module, 'Abs', 'AbsType')],
      new Set(),
      usualStyle,
    ),
  ).toEqual([
    'from django.db.models.functions import Abs as AbsType',
    'from django.db.models.functions import (',
    '    Concat,',
    '    Extract,',
    '    ExtractDay,',
    '    ExtractHour,',
    '    ExtractMinute,',
    '    ExtractYear,',
    ')',
  ]);
});

test('a line takes what the style gives it', () => {
  const [module, name] = ['django.contrib.postgres.fields', 'DateTimeRangeField'];
  const line = `from ${module} import ${name}`;
  const at = (lineLength: number) =>
    importLines([from(module, name)], new Set(), { ...usualStyle, lineLength });
  expect(at(line.length)).toEqual([line]);
  expect(at(line.length - 1)).toEqual([`from ${module} import (`, `    ${name},`, ')']);
});
