import type { Action } from '../../actions/action.ts';
import { actions } from '../../actions/catalogue.ts';
import { labelOf } from '../../actions/useAction.ts';
import { closeDialog } from '../../state/view.ts';
import { workspace } from '../../state/workspace.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Keys } from '../../ui/Keys.tsx';
import styles from './Dialogs.module.css';

const groups: readonly Action['group'][] = [
  'Model',
  'Field',
  'Relation',
  'Edit',
  'View',
  'Design',
  'Help',
];

/** Labels that name a step say only what the key does: "Undo". */
const plain = (action: Action): string =>
  typeof action.label === 'string'
    ? action.label
    : labelOf(action, { ...workspace.getInitialState() });

/** Every key there is. */
export function ShortcutsDialog() {
  return (
    <Dialog title="Shortcuts" open onClose={closeDialog} width={720}>
      <div className={styles.columns}>
        {groups.map((group) => {
          const listed = actions.filter(
            ({ shortcuts, ...rest }) => shortcuts && rest.group === group,
          );
          return listed.length === 0 ? null : (
            <section key={group} className={styles.group} aria-label={group}>
              <h3 className={styles.heading}>{group}</h3>
              <dl className={styles.keys}>
                {listed.map((action) => (
                  <div key={action.id}>
                    <dt>{plain(action)}</dt>
                    <dd>
                      {action.shortcuts?.slice(0, 2).map((keys) => (
                        <Keys key={keys} keys={keys} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
