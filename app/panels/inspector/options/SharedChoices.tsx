import { keepChoicesApart, setSharedChoices } from '../../../core/commands/fields.ts';
import type { OwnedField } from '../../../core/design/enumerations.ts';
import { enumerationsOf, sharingWith } from '../../../core/design/enumerations.ts';
import { findField, findModel } from '../../../core/design/queries.ts';
import { isChoices, sameEnumeration } from '../../../core/fieldTypes/values.ts';
import type { Choices } from '../../../core/fieldTypes/values.ts';
import { useDesign } from '../../../state/hooks.ts';
import { run } from '../../../state/workspace.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import styles from './Options.module.css';
import type { WidgetProps } from './widget.ts';

type Props = Pick<WidgetProps, 'value' | 'set' | 'done' | 'disabled' | 'subject'>;

/** The fields that have the same enumeration; none for choices of a value inside the field. */
function useSharing({ value, subject }: Props): readonly OwnedField[] {
  const design = useDesign();
  if (subject.field === null) return [];
  const isOwn = findField(design, subject.field)?.options['choices'] === value;
  return isOwn ? sharingWith(design, subject.field) : [];
}

/** Sets choices wherever they are shared. */
export function useSetShared(props: Props): (choices: Choices | undefined) => void {
  const { field } = props.subject;
  const isShared = useSharing(props).length > 0;
  if (field === null || !isShared) return props.set;
  return (choices) => run(setSharedChoices, { field, choices }, { join: `${field} choices` });
}

const nameOf = ({ owner, field }: OwnedField): string => `${owner.name}.${field.name}`;

/** Says which fields share the choices, and offers to keep them apart or to take those of other fields. */
export function SharedChoices(props: Props) {
  const { value, set, done, disabled, subject } = props;
  const design = useDesign();
  const sharing = useSharing(props);
  const app = findModel(design, subject.owner)?.app ?? '';
  const others = enumerationsOf(design, app).filter(
    ({ choices }) => !isChoices(value) || !sameEnumeration(choices, value),
  );
  if (sharing.length === 0 && (others.length === 0 || disabled)) return null;
  return (
    <div className={styles.shared}>
      {sharing.length > 0 && <p>Shared with {sharing.map(nameOf).join(', ')}</p>}
      {!disabled && sharing.length > 0 && (
        <Button
          onClick={() => {
            done();
            if (subject.field !== null) run(keepChoicesApart, { field: subject.field });
          }}
        >
          Only here
        </Button>
      )}
      {!disabled && others.length > 0 && (
        <Menu
          items={others.map(({ choices, fields }) => ({
            label: `${choices.name ?? ''} (${fields.map(nameOf).join(', ')})`,
            onSelect: () => {
              done();
              set(choices);
              done();
            },
          }))}
        >
          <Button>Use the choices of …</Button>
        </Menu>
      )}
    </div>
  );
}
