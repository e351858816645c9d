import { expect, test } from 'vitest';
import { checkDesign } from '../constraints/checkDesign.ts';
import { heard } from '../constraints/muting.ts';
import { resolve } from '../schema/resolve.ts';
import { examples } from './catalogue.ts';

test.each(examples)('$title leaves nothing to mend', ({ design: draw }) => {
  const design = draw();
  const { told } = heard(design, checkDesign(resolve(design)));
  expect(told.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});
