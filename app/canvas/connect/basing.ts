/** Making one of two models a base of the other, as the popup that connects them offers it. */
import { addBase } from '../../core/commands/bases.ts';
import { hasBase, isMadeOf } from '../../core/design/bases.ts';
import type { BaseOf } from '../../core/design/bases.ts';
import type { Design } from '../../core/design/design.ts';
import { findModel } from '../../core/design/queries.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import type { DescentKind } from '../../core/schema/descent.ts';
import { resolve } from '../../core/schema/resolve.ts';
import type { Target } from '../../state/connecting.ts';
import { describeTarget, withTarget } from './making.ts';

export interface Basing {
  readonly from: ModelId;
  readonly target: Target;
  /** Whether the model the line started from gets the other as its base, or is the base. */
  readonly child: 'from' | 'to';
}

/** What a base would mean, or null where the one can't be made from the other. */
export function offeredBase(design: Design, { from, target, child }: Basing): DescentKind | null {
  const there = target.kind === 'model' ? target.id : null;
  const [model, base] = child === 'from' ? [from, there] : [there, from];
  if (model === base) return null;
  const external = model
    ? findModel(design, model)?.external
    : describeTarget(design, target)?.external;
  if (external !== false) return null;
  if (model && base && (hasBase(design, { model, base }) || isMadeOf(design, base, model)))
    return null;
  const { byId } = resolve(design);
  if (base && byId.get(base)?.kind === 'abstract') return 'fields';
  return model && byId.get(model)?.kind === 'proxy' ? 'proxy' : 'rows';
}

/** The design with the base, and which it is. */
export function withBase(
  design: Design,
  { from, target, child }: Basing,
): { readonly design: Design; readonly made: BaseOf } | null {
  const start = findModel(design, from);
  if (!start) return null;
  const { design: next, id } = withTarget(design, target, start);
  const made = child === 'from' ? { model: from, base: id } : { model: id, base: from };
  return { design: addBase.run(next, made), made };
}
