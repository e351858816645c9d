import type { FieldId, ModelId } from '../../fieldTypes/values.ts';
import type { ExportedFile, Origin } from '../exporter.ts';

/** Collects the lines of one file and remembers which part of the design they came from. */
export class Writer {
  private readonly lines: string[] = [];
  private readonly origins: Origin[] = [];

  add(...lines: readonly string[]): void {
    this.lines.push(...lines);
  }

  /** An empty line, unless the file has none yet or ends with one. */
  gap(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
  }

  /** Everything another writer has collected, after a gap. */
  append(other: Writer): void {
    if (other.lines.length === 0) return;
    this.gap();
    const by = this.lines.length;
    this.lines.push(...other.lines);
    for (const origin of other.origins) {
      this.origins.push({ ...origin, from: origin.from + by, to: origin.to + by });
    }
  }

  /** What `write` adds comes from this model, or from this field as seen from the model. */
  from(model: ModelId, field: FieldId | undefined, write: () => void): void {
    const start = this.lines.length + 1;
    const at = this.origins.length;
    write();
    const to = this.lines.length;
    if (to < start) return;
    this.origins.splice(
      at,
      0,
      field === undefined ? { from: start, to, model } : { from: start, to, model, field },
    );
  }

  file(path: string): ExportedFile {
    return { path, text: this.lines.join('\n') + '\n', origins: this.origins };
  }
}
