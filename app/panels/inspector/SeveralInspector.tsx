import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Action } from '../../actions/action.ts';
import { arrangements } from '../../actions/layoutActions.ts';
import { useAction } from '../../actions/useAction.ts';
import { setModelApp } from '../../core/commands/models.ts';
import { findModel } from '../../core/design/queries.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { useDesign, useEditable } from '../../state/hooks.ts';
import { deleteSelected, duplicateSelected } from '../../state/selected.ts';
import { run, selectModel } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Inspector.module.css';
import { AppPicker } from './model/AppPicker.tsx';

/** What can be done with several models at once. */
export function SeveralInspector({ models: ids }: { readonly models: readonly ModelId[] }) {
  const design = useDesign();
  const editable = useEditable();
  const models = ids.flatMap((id) => findModel(design, id) ?? []);
  const apps = new Set(models.map(({ app }) => app));
  const [only] = apps;
  return (
    <>
      <h2 className={styles.title}>{models.length} models</h2>
      <ul className={styles.names}>
        {models.map(({ id, name, app }) => (
          <li key={id}>
            <button type="button" className={styles.link} onClick={() => selectModel(id)}>
              {name}
            </button>{' '}
            <span className={styles.label}>{app}</span>
          </li>
        ))}
      </ul>
      <AppPicker
        app={apps.size === 1 && only !== undefined ? only : ''}
        onPick={(app) => run(setModelApp, { models: ids, app })}
      />
      {editable && (
        <div className={styles.tools} role="group" aria-label="Arrange">
          {arrangements.map((action) => (
            <Arrange key={action.id} action={action} />
          ))}
        </div>
      )}
      {editable && (
        <div className={styles.buttons}>
          <Button onClick={duplicateSelected}>Duplicate</Button>
          <Button look="danger" onClick={deleteSelected}>
            Delete
          </Button>
        </div>
      )}
    </>
  );
}

const icons: Readonly<Record<string, LucideIcon>> = {
  'align.left': AlignStartVertical,
  'align.centre': AlignCenterVertical,
  'align.right': AlignEndVertical,
  'align.top': AlignStartHorizontal,
  'align.middle': AlignCenterHorizontal,
  'align.bottom': AlignEndHorizontal,
  'distribute.x': AlignHorizontalDistributeCenter,
  'distribute.y': AlignVerticalDistributeCenter,
};

function Arrange({ action }: { readonly action: Action }) {
  const { label, enabled, perform } = useAction(action);
  const Icon = icons[action.id];
  return (
    <IconButton label={label} disabled={!enabled} onClick={perform}>
      {Icon && <Icon size={16} />}
    </IconButton>
  );
}
