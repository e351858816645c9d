import { useId } from 'react';
import { renameApp, renameDesign, setSettings } from '../../core/commands/design.ts';
import type { Design, Settings } from '../../core/design/design.ts';
import { useDesign, useEditable, useSchema } from '../../state/hooks.ts';
import { addModelHere } from '../../state/stage.ts';
import { openDialog } from '../../state/view.ts';
import { run } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { CommitInput } from './CommitInput.tsx';
import styles from './Inspector.module.css';
import { Hues } from './model/Hues.tsx';
import own from './model/Model.module.css';
import { NameInput } from './NameInput.tsx';
import { Row } from './Row.tsx';

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

function Apps({ design }: { readonly design: Design }) {
  const editable = useEditable();
  if (design.apps.length === 0) return null;
  return (
    <section aria-label="Apps">
      <h3 className={styles.heading}>Apps</h3>
      {design.apps.map((app) => {
        const models = design.models.filter((model) => model.app === app.label).length;
        return (
          <div key={app.label} className={own.app}>
            <div className={own.appLine}>
              <CommitInput
                label={`Label of the app ${app.label}`}
                value={app.label}
                disabled={!editable}
                onCommit={(label) => run(renameApp, { app: app.label, label })}
              />
              <span className={own.appCount}>{counted(models, 'model')}</span>
            </div>
            <Hues app={app} />
          </div>
        );
      })}
    </section>
  );
}
