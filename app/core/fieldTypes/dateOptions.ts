/** Options of the fields that can take the time by themselves (`DateTimeCheckMixin` and the classes that use it). */
import { flag } from './option.ts';

export const autoOptions = {
  auto_now: flag(
    'data',
    'Set on every save',
    'Written anew each time the row is saved; not editable.',
  ),
  auto_now_add: flag('data', 'Set on creation', 'Written when the row is created; not editable.'),
};
