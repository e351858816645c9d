import { useId } from 'react';
import { setSettings } from '../../core/commands/design.ts';
import type { Settings } from '../../core/design/design.ts';
import { isMissing, isModelRef } from '../../core/fieldTypes/values.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { userCandidates } from '../../core/schema/authUser.ts';
import type { ResolvedModel } from '../../core/schema/schema.ts';
import { useDesign, useEditable, useSchema } from '../../state/hooks.ts';
import { run } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Inspector.module.css';
import { Picker } from './Picker.tsx';
import type { Pickable } from './Picker.tsx';
import { Row } from './Row.tsx';

/** Django's own user, as the list names it. */
const USUAL = 'auth.User';

const choose = (authUser: Settings['authUser']): void => void run(setSettings, { authUser });

/** Which model is the project's user; one that is made to be one is offered. */
export function UserRow() {
  const id = useId();
  const editable = useEditable();
  const { authUser } = useDesign().settings;
  const schema = useSchema();
  const { likely, others } = userCandidates(schema);
  const [offered] = authUser === null ? likely : [];
  const missing = authUser !== null && isMissing(authUser) ? authUser.missing : undefined;
  const chosen = authUser !== null && isModelRef(authUser) ? schema.authUser?.id : undefined;
  return (
    <>
      <Row
        htmlFor={id}
        label="User"
        hint={
          <>
            <code>AUTH_USER_MODEL</code> · the model of whoever logs in
          </>
        }
      >
        <Picker
          id={id}
          label="User"
          items={[
            { value: USUAL, label: USUAL, hint: 'Django’s own', group: '' },
            ...[...likely, ...others].map(itemOf),
          ]}
          value={missing === undefined ? (chosen ?? USUAL) : ''}
          placeholder={
            missing === undefined ? (schema.authUser?.label ?? '') : `${missing} (missing)`
          }
          disabled={!editable}
          onPick={(value) => choose(value === USUAL ? null : { model: value as ModelId })}
        />
      </Row>
      {offered && editable && (
        <div className={styles.buttons}>
          <Button onClick={() => choose({ model: offered.id })}>
            Make {offered.model.name} the user
          </Button>
        </div>
      )}
    </>
  );
}

const itemOf = ({ id, model }: ResolvedModel): Pickable => ({
  value: id,
  label: model.name,
  hint: model.app,
  group: model.app,
});
