/** Changed files as a patch that `git apply` and `patch -p1` take: the unified format, with three lines around each change. */
import type { RewrittenFile } from './rewrite.ts';
import { difference } from './words.ts';

const AROUND = 3;

export const patch = (files: readonly RewrittenFile[]): string => files.map(ofFile).join('');

function ofFile({ path, before, after }: RewrittenFile): string {
  const old = linesOf(before ?? '');
  const next = linesOf(after);
  const steps = difference(old, next);
  const hunks: (typeof steps)[number][][] = [];
  for (const step of steps) {
    const last = hunks.at(-1)?.at(-1);
    if (last && step.from - last.to <= 2 * AROUND) hunks.at(-1)?.push(step);
    else hunks.push([step]);
  }
  const name = before === null ? '/dev/null' : `a/${path}`;
  const mode = before === null ? 'new file mode 100644\n' : '';
  const head = `diff --git a/${path} b/${path}\n${mode}--- ${name}\n+++ b/${path}\n`;
  return head + hunks.map((steps_) => hunk(steps_, old, next)).join('');
}

/** The lines of a text with their breaks. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function hunk(
  steps: readonly ReturnType<typeof difference>[number][],
  old: readonly string[],
  next: readonly string[],
): string {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return '';
  const from = Math.max(0, first.from - AROUND);
  const to = Math.min(old.length, last.to + AROUND);
  const lines: string[] = [];
  let at = from;
  for (const step of steps) {
    lines.push(...old.slice(at, step.from).map((line) => ` ${line}`));
    lines.push(...old.slice(step.from, step.to).map((line) => `-${line}`));
    lines.push(...next.slice(step.start, step.end).map((line) => `+${line}`));
    at = step.to;
  }
  lines.push(...old.slice(at, to).map((line) => ` ${line}`));
  const start = first.start - (first.from - from);
  const count = last.end + (to - last.to) - start;
  const place = (line: number, length: number): string =>
    `${length === 0 ? line : line + 1}${length === 1 ? '' : `,${length}`}`;
  const head = `@@ -${place(from, to - from)} +${place(start, count)} @@\n`;
  return (
    head +
    lines
      .map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))
      .join('')
  );
}
