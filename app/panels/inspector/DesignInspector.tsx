import { useId } from 'react';
import { renameApp, renameDesign, setAppCode, setSettings } from '../../core/commands/design.ts';
import type { App, Design, Settings } from '../../core/design/design.ts';
import { useDesign, useEditable, useSchema } from '../../state/hooks.ts';
import { addModelHere } from '../../state/stage.ts';
import { openDialog } from '../../state/view.ts';
import { endStep, run } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { CodeArea } from '../code/CodeArea.tsx';
import { DatabaseSelect } from '../code/DatabaseSelect.tsx';
import { CommitInput } from './CommitInput.tsx';
import { Disclosure } from './Disclosure.tsx';
import styles from './Inspector.module.css';
import { Hues } from './model/Hues.tsx';
import own from './model/Model.module.css';
import { NameInput } from './NameInput.tsx';
import { Row } from './Row.tsx';
import { UserRow } from './UserRow.tsx';

type AutoField = Settings['defaultAutoField'];

const autoFields: Readonly<Record<AutoField, string>> = {
  BigAutoField: 'BigAutoField',
  AutoField: 'AutoField',
  SmallAutoField: 'SmallAutoField',
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The design as a whole, and ways to begin one. */
export function DesignInspector() {
  const design = useDesign();
  const editable = useEditable();
  const relations = useSchema().drawn.filter(({ implicit }) => !implicit).length;
  return (
    <>
      <h2 className={styles.title}>{design.name}</h2>
      <p className={styles.sub}>
        {counted(design.models.length, 'model')}, {counted(relations, 'relation')},{' '}
        {counted(design.apps.length, 'app')}
      </p>
      <NameInput
        label="Name"
        mono={false}
        value={design.name}
        onChange={(name) => run(renameDesign, { name }, { join: 'design name' })}
      />
      <DefaultKey design={design} />
      <DatabaseRow />
      <UserRow />
      <Apps design={design} />
      {editable && (
        <div className={styles.buttons}>
          <Button onClick={() => addModelHere()}>Add a model</Button>
          <Button onClick={() => openDialog('examples')}>Start from an example</Button>
        </div>
      )}
    </>
  );
}

function DefaultKey({ design }: { readonly design: Design }) {
  const id = useId();
  return (
    <Row
      htmlFor={id}
      label="Usual primary key"
      hint={
        <>
          <code>DEFAULT_AUTO_FIELD</code> · the <code>id</code> of models that declare none
        </>
      }
    >
      <Select
        id={id}
        disabled={!useEditable()}
        value={design.settings.defaultAutoField}
        options={autoFields}
        onChange={(next) => run(setSettings, { defaultAutoField: next as AutoField })}
      />
    </Row>
  );
}

function DatabaseRow() {
  const id = useId();
  return (
    <Row
      htmlFor={id}
      label="Database"
      hint="What columns and constraints become, and which checks apply"
    >
      <DatabaseSelect id={id} />
    </Row>
  );
}

function Apps({ design }: { readonly design: Design }) {
  const editable = useEditable();
  if (design.apps.length === 0) return null;
  return (
    <section aria-label="Apps">
      <h3 className={styles.heading}>Apps</h3>
      {design.apps.map((app) => {
        const models = design.models.filter((model) => model.app === app.label);
        const isWritten = app.code !== '' || models.some(({ external }) => !external);
        return (
          <div key={app.label} className={own.app}>
            <div className={own.appLine}>
              <CommitInput
                label={`Label of the app ${app.label}`}
                value={app.label}
                disabled={!editable}
                onCommit={(label) => run(renameApp, { app: app.label, label })}
              />
              <span className={own.appCount}>{counted(models.length, 'model')}</span>
            </div>
            <Hues app={app} />
            {isWritten && <AppCode app={app} />}
          </div>
        );
      })}
    </section>
  );
}

/** Python above the classes of an app's `models.py`: mixins, managers, functions. */
function AppCode({ app: { label, code } }: { readonly app: App }) {
  const lines = code === '' ? '' : counted(code.split('\n').length, 'line');
  return (
    <Disclosure name={`code ${label}`} title="Code above the models" note={lines}>
      <CodeArea
        label={`Code of the app ${label}`}
        path="models.py"
        placeholder={'class PublishedManager(models.Manager):\n    …'}
        value={code}
        disabled={!useEditable()}
        onChange={(next) => run(setAppCode, { app: label, code: next }, { join: `code ${label}` })}
        onDone={endStep}
      />
    </Disclosure>
  );
}
