/** What a design changes in the files it was opened from. */
import type { Design } from '../../core/design/design.ts';
import { withIdsOf } from '../../core/design/sameIds.ts';
import type { Encoding } from '../../core/importers/python/decode.ts';
import { decodePython, encodePython } from '../../core/importers/python/decode.ts';
import { readProject } from '../../core/importers/python/readProject.ts';
import { patch } from '../../core/rewrite/patch.ts';
import { rewrite } from '../../core/rewrite/rewrite.ts';
import type { GivenFile } from './projectQuestions.ts';
import type { Rename } from './renames.ts';
import { calledAsNow } from './renames.ts';

/** A question for the worker. */
export interface AskedChanges {
  readonly files: readonly GivenFile[];
  readonly wanted: Design;
  readonly renames: readonly Rename[];
}

export interface ChangedFile {
  /** As it was given, and from the project’s own folder. */
  readonly path: string;
  readonly shown: string;
  /** Null for a new file. */
  readonly before: string | null;
  readonly after: string;
  /** What is to be written, in the encoding the file had. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface FileChanges {
  readonly files: readonly ChangedFile[];
  readonly notes: readonly string[];
  /** What `git apply` takes in the project's folder. */
  readonly patch: Uint8Array<ArrayBuffer>;
}

/** The smallest edit of the files that makes them say what the design says; made in a worker. */
export function changesOf({ files, wanted, renames }: AskedChanges): FileChanges {
  const root = rootOf(files);
  const encodings = new Map<string, Encoding>();
  const sources = files.flatMap(({ path, bytes }) => {
    const read = decodePython(bytes);
    if (!read.ok) return [];
    encodings.set(path, read.encoding);
    return [{ path, text: read.text }];
  });
  const read = readProject(sources);
  const known = withIdsOf(calledAsNow(read.design, renames), wanted);
  const made = rewrite(sources, known, read);
  const unwritable: string[] = [];
  const changed = made.files.flatMap((file): readonly (ChangedFile & { lines: Uint8Array })[] => {
    const encoding = encodings.get(file.path) ?? 'utf-8';
    const shown = without(root, file.path);
    const bytes = encodePython(file.after, encoding);
    const lines = encodePython(patch([{ ...file, path: shown }]), encoding);
    if (bytes && lines) return [{ ...file, shown, bytes: new Uint8Array(bytes), lines }];
    unwritable.push(`${shown} stays as it is: latin-1 has no sign for what is new in it.`);
    return [];
  });
  return {
    files: changed.map(({ lines: _, ...file }) => file),
    // Some begin with the file they are about.
    notes: [...unwritable, ...made.notes.map((note) => without(root, note))],
    patch: joined(changed.map(({ lines }) => lines)),
  };
}

/** The folder that all of the files lie in, with its slash; empty where there is none. */
function rootOf([first, ...others]: readonly GivenFile[]): string {
  const root = first?.path.slice(0, first.path.indexOf('/') + 1) ?? '';
  return others.every(({ path }) => path.startsWith(root)) ? root : '';
}

const without = (root: string, text: string): string =>
  text.startsWith(root) ? text.slice(root.length) : text;

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
