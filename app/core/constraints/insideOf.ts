/** The field inside another: what an array holds, what a generated column gives. */
import { isNested } from '../fieldTypes/values.ts';
import type { Nested, Options } from '../fieldTypes/values.ts';

/** The option that holds the field inside, by the class that has one. */
const holders: ReadonlyMap<string, string> = new Map([
  ['ArrayField', 'base_field'],
  ['GeneratedField', 'output_field'],
]);

/** The field inside, where it is said as such and not as Python. */
export function insideOf(type: string, options: Options): Nested | undefined {
  const value = options[holders.get(type) ?? ''];
  return isNested(value) ? value : undefined;
}
