import { integer } from './option.ts';
import type { Option } from './option.ts';

/** `max_length` of a column that holds text; what Django assumes, or what a new field starts with, differs by class. */
export const maxLength = (rest: Pick<Option, 'default' | 'initial'>): Option =>
  integer('data', 'Longest text', 'The most characters the column holds.', { min: 1, ...rest });
