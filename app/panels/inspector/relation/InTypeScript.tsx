import { useId } from 'react';
import { api, reverseApi } from '../../../core/fieldTypes/relationOptions.ts';
import type { Option } from '../../../core/fieldTypes/option.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';
import type { ResolvedRelation } from '../../../core/schema/schema.ts';
import { useEditable } from '../../../state/hooks.ts';
import { endStep } from '../../../state/workspace.ts';
import { Disclosure } from '../Disclosure.tsx';
import { OneOfControl } from '../options/OneOfControl.tsx';
import { Row } from '../Row.tsx';

interface Props {
  readonly relation: ResolvedRelation;
  readonly set: (name: string, value: OptionValue | undefined) => void;
}

/** How the types of the API see both ends. */
export function InTypeScript({ relation, set }: Props) {
  const { owner, field, target, accessor } = relation;
  return (
    <Disclosure name="typescript" title="In TypeScript">
      <End
        name="api"
        option={api}
        label={`${owner.model.name}.${field.name}`}
        relation={relation}
        set={set}
      />
      {target && accessor !== null && (
        <End
          name="reverse_api"
          option={reverseApi}
          label={`${target.model.name}.${accessor}`}
          relation={relation}
          set={set}
        />
      )}
    </Disclosure>
  );
}

type EndProps = Props & { readonly name: string; readonly option: Option; readonly label: string };

function End({ name, option, label, relation: { owner, field }, set }: EndProps) {
  const id = useId();
  return (
    <Row htmlFor={id} label={<code>{label}</code>}>
      <OneOfControl
        id={id}
        label={label}
        option={option}
        subject={{ owner: owner.id, field: field.id, value: 'relation' }}
        value={field.options[name]}
        set={(value) => set(name, value)}
        done={endStep}
        disabled={!useEditable()}
      />
    </Row>
  );
}
