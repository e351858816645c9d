import { useStore } from 'zustand';
import { fieldCode } from '../../core/exporters/django/djangoExporter.ts';
import type { FieldId } from '../../core/fieldTypes/values.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { acceptedCode, isAccepted } from '../../state/acceptedCode.ts';
import { useSettledDesign } from '../../state/hooks.ts';
import { Snippet } from '../code/Snippet.tsx';

/** The Python of one field, as it will stand in `models.py`. */
export function FieldCode({ field }: { readonly field: FieldId }) {
  const design = useSettledDesign();
  const pieces = useStore(acceptedCode, (state) => state.pieces);
  const code = fieldCode(resolve(design), field, { acceptedCode: isAccepted(design, pieces) });
  return code === '' ? null : <Snippet label="Python of this field" path="models.py" code={code} />;
}
