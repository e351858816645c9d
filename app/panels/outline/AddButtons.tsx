import { Plus } from 'lucide-react';
import { addModel } from '../../actions/modelActions.ts';
import { addApp } from '../../core/commands/design.ts';
import { freeName } from '../../core/design/names.ts';
import { installedModels } from '../../core/schema/installed.ts';
import { addExternal } from '../../state/externals.ts';
import { useDesign, useEditable } from '../../state/hooks.ts';
import { run } from '../../state/workspace.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './Outline.module.css';
import { startRenaming } from './renaming.ts';

/** The ways to add to the outline. */
export function AddButtons() {
  const design = useDesign();
  const editable = useEditable();
  if (!editable) return null;

  const app = () => {
    const taken = design.apps.map(({ label }) => label);
    const label = freeName('app', taken);
    if (run(addApp, { label })) startRenaming(`app ${label}`);
  };
  const missing = installedModels.filter(
    ({ app: label, name }) =>
      !design.models.some((model) => model.app === label && model.name === name),
  );
  const installed = missing.map((model) => ({
    label: model.reference ?? `${model.app}.${model.name}`,
    onSelect: () => addExternal(model),
  }));

  return (
    <div className={styles.adds}>
      <Tooltip text="Add model" shortcut="N">
        <button type="button" className={styles.add} onClick={addModel.perform}>
          <Plus size={13} aria-hidden /> <span className="visually-hidden">Add </span>Model
        </button>
      </Tooltip>
      <button type="button" className={styles.add} onClick={app}>
        <Plus size={13} aria-hidden /> <span className="visually-hidden">Add </span>App
      </button>
      {installed.length > 0 && (
        <Menu items={installed}>
          <button type="button" className={styles.add}>
            <Plus size={13} aria-hidden /> <span className="visually-hidden">Add </span>Django
            <span className="visually-hidden"> model</span>
          </button>
        </Menu>
      )}
    </div>
  );
}
