import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import * as design from '../../actions/designActions.ts';
import { menuItem } from '../../actions/menuItem.ts';
import * as picture from '../../actions/pictureActions.ts';
import { renameDesign } from '../../core/commands/design.ts';
import { useEditable, useWorkspace } from '../../state/hooks.ts';
import { endStep, run } from '../../state/workspace.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { afterMenu } from '../../ui/afterMenu.ts';
import { Menu } from '../../ui/Menu.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './TopBar.module.css';

const NAME = 'name of the design';

const focusFirst = (input: HTMLInputElement | null): void => input?.focus();

/** The design's name: a menu of what can be done with designs, and the place to rename this one. */
export function DesignName() {
  const name = useWorkspace((state) => state.design.name);
  const editable = useEditable();
  // The menu's lines depend on where the design lives, and what it came from.
  useWorkspace((state) => state.source);
  useWorkspace((state) => state.hasFiles);
  const [renaming, setRenaming] = useState(false);

  if (renaming && editable) {
    return (
      <TextInput
        className={styles.rename}
        aria-label="Name of the design"
        ref={focusFirst}
        value={name}
        onFocus={(event) => event.target.select()}
        onChange={(next) => run(renameDesign, { name: next }, { join: NAME })}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        onDone={() => {
          endStep();
          setRenaming(false);
        }}
      />
    );
  }

  const items: readonly MenuItem[] = [
    { label: 'Rename…', disabled: !editable, onSelect: () => afterMenu(() => setRenaming(true)) },
    menuItem(design.openDesigns),
    'rule',
    menuItem(design.newDesign),
    menuItem(design.openDesign),
    menuItem(design.openExamples),
    'rule',
    menuItem(design.duplicateDesign),
    menuItem(design.downloadFile),
    menuItem(design.fileChanges),
    menuItem(design.copyDesignText),
    menuItem(picture.takePicture),
    menuItem(picture.printDiagram),
    'rule',
    { ...menuItem(design.deleteDesign), danger: true },
  ];
  return (
    <Menu items={items}>
      <button type="button" className={styles.name} aria-label={`Design: ${name || 'Untitled'}`}>
        <span aria-hidden>/</span>
        <span className={styles.nameText}>{name || 'Untitled'}</span>
        <ChevronDown size={14} aria-hidden />
      </button>
    </Menu>
  );
}
