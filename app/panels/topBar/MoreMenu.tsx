import { Ellipsis } from 'lucide-react';
import type { Action } from '../../actions/action.ts';
import * as design from '../../actions/designActions.ts';
import * as edit from '../../actions/editActions.ts';
import { menuItem } from '../../actions/menuItem.ts';
import * as views from '../../actions/viewActions.ts';
import { useView, useWorkspace } from '../../state/hooks.ts';
import type { Theme } from '../../state/view.ts';
import { arrange } from '../../state/view.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { Menu } from '../../ui/Menu.tsx';

const themes: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};
const panels = { outline: 'Outline', inspector: 'Inspector', dock: 'Problems and code' } as const;

interface Props {
  /** True when there is no room for the buttons: then the menu holds what they do. */
  readonly holdsButtons: boolean;
  /** False for a shared design, which is only looked at. */
  readonly own: boolean;
}

/** What is not worth a button of its own, and on a narrow screen everything. */
export function MoreMenu({ holdsButtons, own }: Props) {
  const view = useView((state) => state);
  // Undo and redo are named after their steps.
  useWorkspace((state) => (holdsButtons ? state : null));
  const buttons: readonly Action[] = own
    ? [edit.undoStep, edit.redoStep, design.shareDesign, design.exportCode]
    : [design.exportCode, design.backToOwn];
  const items: readonly MenuItem[] = [
    ...(holdsButtons ? [...buttons.map(menuItem), 'rule' as const] : []),
    menuItem(views.palette),
    menuItem(design.copyDesignLink),
    'rule',
    ...Object.entries(panels).map(([panel, label]) => ({
      label,
      checked: view[panel as keyof typeof panels],
      onSelect: () => arrange({ [panel]: !view[panel as keyof typeof panels] }),
    })),
    {
      label: 'Map of the canvas',
      checked: view.minimap,
      onSelect: () => arrange({ minimap: !view.minimap }),
    },
    {
      label: 'Theme',
      items: Object.entries(themes).map(([theme, label]) => ({
        label,
        checked: view.theme === theme,
        onSelect: () => arrange({ theme: theme as Theme }),
      })),
    },
    'rule',
    menuItem(views.shortcuts),
    menuItem(views.about),
  ];
  return (
    <Menu items={items} align="end">
      <IconButton label="More">
        <Ellipsis size={16} />
      </IconButton>
    </Menu>
  );
}
