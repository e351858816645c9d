import { PanelRightClose } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { findField, findModel, findOwner } from '../../core/design/queries.ts';
import { findDescent } from '../../core/schema/descent.ts';
import { useSchema, useWorkspace } from '../../state/hooks.ts';
import { arrange } from '../../state/view.ts';
import { workspace } from '../../state/workspace.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { BaseInspector } from './base/BaseInspector.tsx';
import { DesignInspector } from './DesignInspector.tsx';
import { FieldInspector } from './field/FieldInspector.tsx';
import styles from './Inspector.module.css';
import { ModelInspector } from './model/ModelInspector.tsx';
import { NoteInspector } from './NoteInspector.tsx';
import { RelationInspector } from './relation/RelationInspector.tsx';
import { SeveralInspector } from './SeveralInspector.tsx';

/** Everything about what is selected; the design itself when nothing is. */
export function Inspector() {
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const subject = useWorkspace(
    ({ selection: { models, field, note, base } }) =>
      field ?? (base ? `${base.model} ${base.base}` : `${models.join(' ')} ${note}`),
  );
  const hadFocus = useRef(false);

  // What was pressed in here may lead to something else, and be gone with what it belonged to: the focus stays in here.
  useEffect(
    () =>
      workspace.subscribe((state, before) => {
        if (state.selection !== before.selection)
          hadFocus.current = frame.current?.contains(document.activeElement) ?? false;
      }),
    [],
  );
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hadFocus.current && isLost) scroller.current?.focus({ preventScroll: true });
    hadFocus.current = false;
  });

  return (
    <div ref={frame} className={styles.frame}>
      <div key={subject} ref={scroller} className={styles.inspector} tabIndex={-1}>
        <Selected />
      </div>
      <div className={styles.fold}>
        <IconButton label="Fold the inspector away" onClick={() => arrange({ inspector: false })}>
          <PanelRightClose size={15} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}

function Selected() {
  const { models, field: fieldId, note, base } = useWorkspace((state) => state.selection);
  const schema = useSchema();
  const { design } = schema;
  if (fieldId !== null) {
    const field = findField(design, fieldId);
    const owner = findOwner(design, fieldId);
    const resolved = owner && schema.byId.get(owner.id);
    const relation = resolved?.relations.find((one) => one.field.id === fieldId);
    if (relation) return <RelationInspector key={fieldId} relation={relation} />;
    if (field && owner) return <FieldInspector key={fieldId} field={field} owner={owner} />;
  }
  const descent = base && findDescent(schema, base);
  if (descent) return <BaseInspector descent={descent} />;
  const [first] = models;
  const model = first === undefined ? undefined : findModel(design, first);
  const resolved = model && schema.byId.get(model.id);
  if (models.length > 1) return <SeveralInspector models={models} />;
  if (resolved) return <ModelInspector key={resolved.id} resolved={resolved} />;
  const said = design.notes.find(({ id }) => id === note);
  return said ? <NoteInspector key={said.id} note={said} /> : <DesignInspector />;
}
