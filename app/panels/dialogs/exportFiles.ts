import type { ExportedFile, Exporter } from '../../core/exporters/exporter.ts';
import type { Schema } from '../../core/schema/schema.ts';
import { download, fileStem } from '../../state/keeping/files.ts';

export interface Taken {
  readonly files: readonly ExportedFile[];
  readonly notes: readonly string[];
}

/** What the chosen exporters make; with more than one, each has a folder of its own. */
export function takeFrom(
  chosen: readonly Exporter[],
  schema: Schema,
  acceptedCode: boolean,
): Taken {
  const made = chosen.map((exporter) => ({
    folder: chosen.length > 1 ? `${exporter.id}/` : '',
    ...exporter.export(schema, { acceptedCode }),
  }));
  return {
    files: made.flatMap(({ folder, files }) =>
      files.map((file) => ({ ...file, path: folder + file.path })),
    ),
    notes: [...new Set(made.flatMap(({ notes }) => notes))],
  };
}

/** The same files give the same bytes: every entry carries the earliest time the format knows. */
export async function zip(files: readonly ExportedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const mtime = new Date(1980, 0, 1);
  const entries = files.map(({ path, text }) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 6, mtime }));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** How the download will be called: the one file's name, or that of an archive. */
export const downloadName = (design: string, files: readonly ExportedFile[]): string =>
  files.length === 1 ? nameOf(files[0]?.path ?? '') : `${fileStem(design)}.zip`;

/** Downloads the one file, or all of them in an archive. */
export async function downloadFiles(design: string, files: readonly ExportedFile[]): Promise<void> {
  const name = downloadName(design, files);
  const [only, ...more] = files;
  if (only && more.length === 0) download(name, only.text);
  else download(name, await zip(files), 'application/zip');
}
