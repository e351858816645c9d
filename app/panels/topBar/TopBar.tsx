import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Action } from '../../actions/action.ts';
import * as design from '../../actions/designActions.ts';
import { redoStep, undoStep } from '../../actions/editActions.ts';
import { useAction } from '../../actions/useAction.ts';
import { useEditable } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { DesignName } from './DesignName.tsx';
import { Logo } from './Logo.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { ProblemsChip } from './ProblemsChip.tsx';
import { SaveState } from './SaveState.tsx';
import { SharedNotice } from './SharedNotice.tsx';
import styles from './TopBar.module.css';
import { useNarrow } from './useNarrow.ts';

/** Which design is open, how it stands, and the ways to take it away. */
export function TopBar() {
  const own = useEditable();
  const narrow = useNarrow();
  return (
    <header className={styles.bar}>
      <span className={styles.logo}>
        <Logo />
        <h1 className={styles.title}>Cardinal</h1>
      </span>
      <DesignName />
      {own && <SaveState />}
      <span className={styles.space} />
      {!own && <SharedNotice />}
      <ProblemsChip />
      {!narrow && own && (
        <>
          <Icon action={undoStep}>
            <Undo2 size={15} />
          </Icon>
          <Icon action={redoStep}>
            <Redo2 size={15} />
          </Icon>
        </>
      )}
      {!narrow && !own && <Button onClick={design.backToOwn.perform}>Back to my designs</Button>}
      {!narrow && own && <Button onClick={design.shareDesign.perform}>Share</Button>}
      {!narrow && (
        <Button look={own ? 'primary' : 'plain'} onClick={design.exportCode.perform}>
          Export
        </Button>
      )}
      {!own && (
        <Button look="primary" onClick={design.keepSharedCopy.perform}>
          Keep a copy
        </Button>
      )}
      <MoreMenu holdsButtons={narrow} own={own} />
    </header>
  );
}

function Icon({ action, children }: { readonly action: Action; readonly children: ReactNode }) {
  const { label, enabled, shortcut, perform } = useAction(action);
  return (
    <IconButton
      look="plain"
      label={label}
      shortcut={shortcut}
      disabled={!enabled}
      onClick={perform}
    >
      {children}
    </IconButton>
  );
}
