import { useReactFlow, useStore as useFlow } from '@xyflow/react';
import { Cable, Maximize, MousePointer2, Square, StickyNote, Workflow } from 'lucide-react';
import { tidyUp } from '../../actions/layoutActions.ts';
import { useAction } from '../../actions/useAction.ts';
import { startConnecting } from '../../state/connecting.ts';
import { useEditable, useWorkspace } from '../../state/hooks.ts';
import { addModelHere, addNoteHere, stage } from '../../state/stage.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './ToolBar.module.css';

interface Props {
  /** True when dragging on empty canvas draws a selection instead of moving the view. */
  readonly selecting: boolean;
  readonly onSelecting: (selecting: boolean) => void;
}

const levels = [50, 75, 100, 150, 200];

/** The few tools one reaches for all the time, at the foot of the canvas. */
export function ToolBar({ selecting, onSelecting }: Props) {
  const editable = useEditable();
  const only = useWorkspace(({ selection }) =>
    selection.models.length === 1 ? selection.models[0] : undefined,
  );
  return (
    <div className={styles.bar} role="toolbar" aria-label="Canvas tools">
      <IconButton
        label="Select with a box"
        shortcut="Shift"
        aria-pressed={selecting}
        onClick={() => onSelecting(!selecting)}
      >
        <MousePointer2 size={16} />
      </IconButton>
      <IconButton
        label="Add model"
        shortcut="N"
        disabled={!editable}
        onClick={() => addModelHere()}
      >
        <Square size={16} />
      </IconButton>
      <IconButton
        label="Connect the selected model"
        shortcut="C"
        disabled={!editable || only === undefined}
        onClick={() => only !== undefined && startConnecting(only)}
      >
        <Cable size={16} />
      </IconButton>
      <IconButton label="Add note" disabled={!editable} onClick={() => addNoteHere()}>
        <StickyNote size={16} />
      </IconButton>
      <IconButton label="Show everything" shortcut="Shift+1" onClick={() => stage()?.fit()}>
        <Maximize size={16} />
      </IconButton>
      <TidyButton />
      <Zoom />
    </div>
  );
}

function TidyButton() {
  const { label, shortcut, enabled, perform } = useAction(tidyUp);
  return (
    <IconButton
      label={label}
      shortcut={shortcut}
      disabled={!enabled}
      className={styles.wide}
      onClick={perform}
    >
      <Workflow size={16} />
    </IconButton>
  );
}

function Zoom() {
  const percent = useFlow(({ transform }) => Math.round(transform[2] * 100));
  const { zoomTo } = useReactFlow();
  return (
    <Menu
      align="end"
      items={levels.map((level) => ({
        label: `${level} %`,
        checked: level === percent,
        onSelect: () => void zoomTo(level / 100),
      }))}
    >
      <Button look="quiet" className={styles.zoom ?? ''} aria-label={`Zoom, ${percent} percent`}>
        {percent} %
      </Button>
    </Menu>
  );
}
