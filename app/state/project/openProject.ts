/** A Django project's Python files, opened as a design. */
import type { Read } from '../keeping/files.ts';
import { askWorker } from '../askWorker.ts';
import type { Answer, Asked, GivenFile } from './projectQuestions.ts';

/** The name of the folder the files lie in, or of the one file's. */
function nameOf(files: readonly GivenFile[]): string {
  const [first, ...more] = files;
  const parts = first?.path.split('/') ?? [];
  const isShared = more.every(({ path }) => path.split('/')[0] === parts[0]);
  if (parts.length > 1 && isShared) return parts[0] ?? 'Project';
  return more.length === 0 ? (parts.at(-1) ?? '').replace(/\.py$/, '') || 'Project' : 'Project';
}

/** Reads the files in a worker; what was read says in its notes how much was understood. */
export async function readFiles(files: readonly GivenFile[]): Promise<Read> {
  const answer = await asked({ name: nameOf(files), files });
  if (!answer) return { ok: false, why: 'This browser lets the page have no worker to read it.' };
  const { design, report, left } = answer;
  if (report.files === 0) {
    return { ok: false, why: ['No models of Django were found.', ...left].join(' ') };
  }
  const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
  const own = design.models.filter(({ external }) => !external).length;
  const read = `${count(own, 'model')} from ${count(report.files, 'file')}; ${report.statements - report.kept.length} of ${count(report.statements, 'statement')} are understood, the others are kept as text.`;
  const broken = report.broken
    .slice(0, 3)
    .map(({ path, line }) => `${path}, line ${line}, is broken.`);
  return { ok: true, design, notes: [read, ...broken, ...left.slice(0, 3)] };
}

const asked = (question: Asked): Promise<Answer | null> =>
  new Promise((done) => {
    const start = () =>
      new Worker(new URL('./projectWorker.ts', import.meta.url), { type: 'module' });
    const stop = askWorker<Asked, Answer>(
      start,
      question,
      (answer) => {
        stop();
        done(answer);
      },
      () => done(null),
    );
  });

/** Whether a pasted text is Python with models, and no link or design. */
export const looksLikeModels = (text: string): boolean =>
  /^class\s+\w+\s*\([^)]*\)\s*:/m.test(text) && /\bmodels\b|\bModel\b/.test(text);

/** Pasted Python, as the `models.py` of an app. */
export const asFile = (text: string): GivenFile => ({
  path: 'app/models.py',
  bytes: new TextEncoder().encode(text),
});
