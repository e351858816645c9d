/** Every target Cardinal writes, in the order the tabs show them. */
import { djangoExporter } from './django/djangoExporter.ts';
import type { Exporter } from './exporter.ts';
import { sqlExporter } from './sql/sqlExporter.ts';
import { typescriptExporter } from './typescript/typescriptExporter.ts';

export const exporters: readonly Exporter[] = [djangoExporter, typescriptExporter, sqlExporter];
