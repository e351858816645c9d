/** Targets for documents, apart from those for code: they are taken away, and have no tab beside the canvas. */
import type { Exporter } from './exporter.ts';
import { mermaidExporter } from './mermaid/mermaidExporter.ts';

export const documentsExporters: readonly Exporter[] = [mermaidExporter];
