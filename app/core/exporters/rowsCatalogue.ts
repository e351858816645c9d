/** Targets for example rows, apart from those for code: a browser loads them when rows are asked for. */
import type { Exporter } from './exporter.ts';
import { fixtureExporter } from './fixture/fixtureExporter.ts';
import { rowsExporter } from './rows/rowsExporter.ts';

export const rowsExporters: readonly Exporter[] = [fixtureExporter, rowsExporter];
