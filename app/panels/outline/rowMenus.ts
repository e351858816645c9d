import { deleteApp, setAppHue } from '../../core/commands/design.ts';
import { deleteModelsAndRelations, duplicateModels } from '../../core/commands/models.ts';
import { startConnecting } from '../../state/connecting.ts';
import { focusOn } from '../../state/focus.ts';
import { startField } from '../../state/newField.ts';
import { run, select, workspace } from '../../state/workspace.ts';
import { afterMenu } from '../../ui/afterMenu.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { startRenaming } from './renaming.ts';
import type { AppRow, ModelRow, Row } from './rows.ts';

const appMenu = ({ key, label, hue, count }: AppRow): readonly MenuItem[] => [
  { label: 'Rename', shortcut: 'F2', onSelect: () => afterMenu(() => startRenaming(key)) },
  {
    label: 'Select its models',
    disabled: count === 0,
    onSelect: () => {
      const { models } = workspace.getState().design;
      select({ models: models.filter(({ app }) => app === label).map(({ id }) => id) });
    },
  },
  { label: 'Another colour', onSelect: () => run(setAppHue, { app: label, hue: hue + 1 }) },
  {
    label: 'Delete app',
    danger: true,
    disabled: count > 0,
    onSelect: () => run(deleteApp, { app: label }),
  },
];

const modelMenu = ({ key, external }: ModelRow): readonly MenuItem[] => [
  { label: 'Rename', shortcut: 'F2', onSelect: () => afterMenu(() => startRenaming(key)) },
  {
    label: 'Add field',
    disabled: external,
    onSelect: () => {
      focusOn({ model: key });
      afterMenu(() => startField(key));
    },
  },
  { label: 'Connect…', onSelect: () => afterMenu(() => startConnecting(key)) },
  { label: 'Duplicate', onSelect: () => run(duplicateModels, { models: [key] }) },
  'rule',
  {
    label: 'Delete',
    danger: true,
    onSelect: () => run(deleteModelsAndRelations, { models: [key] }),
  },
];

/** What the right button offers on a row. */
export const rowMenu = (row: Row): readonly MenuItem[] =>
  row.kind === 'app' ? appMenu(row) : modelMenu(row);
