/** Numbers of rows: contradictions, deletes that can't be, and advice. */
import type { Rule } from '../rule.ts';
import { cardinalityContradiction } from '../rules/cardinality-contradiction.ts';
import { deleteBreaksCheck } from '../rules/delete-breaks-check.ts';
import { deleteBreaksMinimum } from '../rules/delete-breaks-minimum.ts';
import { deleteLeftToDatabase } from '../rules/delete-left-to-database.ts';
import { deleteMeetsSibling } from '../rules/delete-meets-sibling.ts';
import { deleteNeverSucceeds } from '../rules/delete-never-succeeds.ts';
import { deleteRestrictedByOtherWay } from '../rules/delete-restricted-by-other-way.ts';
import { forcedEnd } from '../rules/forced-end.ts';
import { impliedOneToOne } from '../rules/implied-one-to-one.ts';
import { mergeableModels } from '../rules/mergeable-models.ts';
import { oneFactTwice } from '../rules/one-fact-twice.ts';
import { rangeEmpty } from '../rules/range-empty.ts';
import { redundantBound } from '../rules/redundant-bound.ts';
import { rowsRangeEmpty } from '../rules/rows-range-empty.ts';
import { tooManyRowsNeeded } from '../rules/too-many-rows-needed.ts';
import { twoRoutes } from '../rules/two-routes.ts';

export const rowCounts: readonly Rule[] = [
  rangeEmpty,
  rowsRangeEmpty,
  cardinalityContradiction,
  tooManyRowsNeeded,
  impliedOneToOne,
  mergeableModels,
  twoRoutes,
  oneFactTwice,
  forcedEnd,
  redundantBound,
  deleteNeverSucceeds,
  deleteBreaksCheck,
  deleteBreaksMinimum,
  deleteMeetsSibling,
  deleteRestrictedByOtherWay,
  deleteLeftToDatabase,
];
