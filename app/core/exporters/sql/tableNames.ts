import type { OptionValue } from '../../fieldTypes/values.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import type { Dialect } from './dialect.ts';
import { fitted } from './names.ts';

/** The text an option says, or null for none. */
export const textOption = (value: OptionValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The table's name as it fits the database; one that was given is taken as it is. */
export const tableName = ({ concrete }: ResolvedModel, { nameLimit }: Dialect): string =>
  textOption(concrete.meta['db_table']) ?? fitted(concrete.table, nameLimit);
