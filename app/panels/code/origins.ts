import type { Place } from '../../core/constraints/rule.ts';
import type { ExportedFile, Origin } from '../../core/exporters/exporter.ts';
import type { Selection } from '../../state/workspace.ts';

/** The lines that what is selected produced, as ranges in order; lines count from 1. */
export function linesOf(
  { origins }: ExportedFile,
  { models, field }: Selection,
): readonly Origin[] {
  if (field !== null) return origins.filter((origin) => origin.field === field);
  if (models.length === 0) return [];
  return origins.filter((origin) => origin.field === undefined && models.includes(origin.model));
}

export const isWithin = (ranges: readonly Origin[], line: number): boolean =>
  ranges.some(({ from, to }) => line >= from && line <= to);

/** What produced a line: the field if it is one's, else the model, else nothing. */
export function producerOf({ origins }: ExportedFile, line: number): Place | null {
  const around = origins.filter((origin) => isWithin([origin], line));
  const found = around.find(({ field }) => field !== undefined) ?? around[0];
  if (!found) return null;
  return found.field === undefined
    ? { model: found.model }
    : { model: found.model, field: found.field };
}

/** The lines that lead back to something, in order. */
export function leadingLines({ origins }: ExportedFile): readonly number[] {
  const lines = new Set<number>();
  for (const { from, to } of origins) for (let line = from; line <= to; line += 1) lines.add(line);
  return [...lines].toSorted((a, b) => a - b);
}
