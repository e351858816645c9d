import { expect, test } from 'vitest';
import { findFieldType } from '../fieldTypes/catalogue.ts';
import { limitsOf } from './limits.ts';

const limits = (id: string, options = {}) => ({ type: findFieldType(id), options });

test('SQLite takes any number of 64 bits, other databases as many as the column is wide', () => {
  const small = limits('PositiveSmallIntegerField');
  expect(limitsOf(small, 'sqlite')).toMatchObject({ min: 0, max: 2 ** 63 - 1 });
  expect(limitsOf(small, 'postgresql')).toMatchObject({ min: 0, max: 2 ** 15 - 1 });
  expect(limitsOf(limits('IntegerField'))).toMatchObject({ min: -(2 ** 31), max: 2 ** 31 - 1 });
});

test('the length of a long text is for forms alone, that of a path for databases that measure', () => {
  const text = limits('TextField', { max_length: 17 });
  expect(limitsOf(text).maxLength).toBe(17);
  expect(limitsOf(text, 'postgresql').maxLength).toBe(Infinity);
  const path = limits('FilePathField', { max_length: 17 });
  expect(limitsOf(path, 'postgresql').maxLength).toBe(17);
  expect(limitsOf(path, 'sqlite').maxLength).toBe(Infinity);
  expect(limitsOf(limits('CharField', { max_length: 17 }), 'sqlite').maxLength).toBe(17);
});
