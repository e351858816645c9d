import { shallow } from 'zustand/shallow';
import type { Finding, Severity } from '../../core/constraints/rule.ts';
import type { Design } from '../../core/design/design.ts';
import type { ModelKind, Schema } from '../../core/schema/schema.ts';
import type { FindingsByPlace } from '../../state/derived.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';

export interface AppRow {
  readonly kind: 'app';
  readonly key: string;
  readonly label: string;
  readonly hue: number;
  readonly open: boolean;
  readonly count: number;
}

export interface ModelRow {
  readonly kind: 'model';
  readonly key: ModelId;
  readonly name: string;
  readonly external: boolean;
  /** What the class is: with a table, `abstract`, or a `proxy`. */
  readonly what: ModelKind;
  /** Fields Django will see: those it adds count too. */
  readonly fields: number;
  /** The gravest of its findings, hints left aside. */
  readonly severity: Severity | null;
  readonly findings: number;
}

export type Row = AppRow | ModelRow;

const isGrave = ({ severity }: Finding): boolean => severity !== 'info';

/** The outline from top to bottom, without what is folded away. */
export function rowsOf(
  design: Design,
  schema: Schema,
  findings: FindingsByPlace,
  folded: ReadonlySet<string>,
): readonly Row[] {
  return design.apps.flatMap(({ label, hue }): readonly Row[] => {
    const models = design.models.filter(({ app }) => app === label);
    const open = !folded.has(label);
    const head: AppRow = {
      kind: 'app',
      key: `app ${label}`,
      label,
      hue,
      open,
      count: models.length,
    };
    if (!open) return [head];
    const rows = models.map(({ id, name, external }): ModelRow => {
      const grave = (findings.models.get(id) ?? []).filter(isGrave);
      return {
        kind: 'model',
        key: id,
        name,
        external,
        what: schema.byId.get(id)?.kind ?? 'concrete',
        fields: schema.byId.get(id)?.fields.length ?? 0,
        severity: grave[0]?.severity ?? null,
        findings: grave.length,
      };
    });
    return [head, ...rows];
  });
}

/** Gives the very rows of the last time as long as all of them say the same. */
export function rowKeeper(): (rows: readonly Row[]) => readonly Row[] {
  let last: readonly Row[] = [];
  return (rows) => {
    const isSame = rows.length === last.length && rows.every((row, n) => shallow(row, last[n]));
    if (!isSame) last = rows;
    return last;
  };
}
