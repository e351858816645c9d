import type { ExportedFile } from '../../core/exporters/exporter.ts';
import type { Highlighter, Lines } from './tokens.ts';

/**
 * Lines of a file, highlighted model by model: what an edit leaves as it was is neither parsed nor drawn again, because
 * its lines keep their identity. One keeper serves one panel.
 */
export function blockKeeper(): (file: ExportedFile, highlight: Highlighter) => Lines {
  let known = new Map<string, Lines>();
  let knownBy: Highlighter | null = null;
  return (file, highlight) => {
    if (knownBy !== highlight) known = new Map();
    knownBy = highlight;
    const next = new Map<string, Lines>();
    const lines = blocksOf(file).flatMap((text) => {
      const block = known.get(text) ?? next.get(text) ?? highlight(text);
      next.set(text, block);
      return block;
    });
    known = next;
    return lines;
  };
}

/** The file cut before and after each model, without the line breaks at the cuts. */
function blocksOf({ text, origins }: ExportedFile): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const cuts = new Set<number>([0, lines.length]);
  for (const { from, to, field } of origins) {
    if (field !== undefined) continue;
    cuts.add(from - 1);
    cuts.add(Math.min(to, lines.length));
  }
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => lines.slice(start, sorted[i + 1]).join('\n'));
}
