/** The picture of a large design: what its models and lines look like where they are not mounted. */
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { meets } from '../../core/drawing/boxes.ts';
import type { Box } from '../../core/drawing/boxes.ts';
import { bundlesOf } from '../edges/farPaths.ts';
import type { Bundle } from '../edges/farPaths.ts';
import type { LineEdge } from '../edges/toEdges.ts';
import { HEAD, ROW, WIDTH } from '../../core/drawing/rows.ts';
import type { Row } from '../../core/drawing/rows.ts';
import type { FlowNode, ModelNodeType } from '../toNodes.ts';
import { NEAR, TITLES } from './sight.ts';

/** The colours and the typeface of the theme. */
export interface Look {
  readonly panel: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly edge: string;
  readonly ink: string;
  readonly ink3: string;
  readonly accent: string;
  readonly warn: string;
  readonly err: string;
  readonly sans: string;
  readonly hues: readonly string[];
}

const HUES = 8;

/** The theme as it is now; where the system forces its colours, those. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const isForced = window.matchMedia('(forced-colors: active)').matches;
  const colour = (name: string, forced: string) => (isForced ? forced : value(name));
  return {
    panel: colour('panel', 'Canvas'),
    line: colour('line', 'CanvasText'),
    lineStrong: colour('line-strong', 'CanvasText'),
    edge: colour('edge', 'CanvasText'),
    ink: colour('ink', 'CanvasText'),
    ink3: colour('ink3', 'CanvasText'),
    accent: colour('accent', 'Highlight'),
    warn: colour('warn', 'CanvasText'),
    err: colour('err', 'CanvasText'),
    sans: value('sans'),
    hues: Array.from({ length: HUES }, (_, n) => colour(`hue-${n}`, 'CanvasText')),
  };
}

/** How grave the problems of models are. */
export type Marks = ReadonlyMap<ModelId, { readonly errors: number; readonly warnings: number }>;

export interface Scene {
  readonly nodes: readonly FlowNode[];
  readonly lines: readonly Stroke[];
  readonly marks: Marks;
}

/** Lines that look alike. */
interface Stroke {
  readonly look: Bundle['look'];
  readonly path: Path2D;
}

export const sceneOf = (
  nodes: readonly FlowNode[],
  edges: readonly LineEdge[],
  marks: Marks,
): Scene => ({
  nodes,
  marks,
  lines: bundlesOf(edges).map(({ look, path }) => ({ look, path: new Path2D(path) })),
});

/** The part of the canvas that is painted, how many pixels one of the canvas takes, and the zoom it is seen at. */
export interface Sheet {
  readonly area: Box;
  readonly scale: number;
  readonly zoom: number;
}

type Context = CanvasRenderingContext2D;

export function paint(context: Context, scene: Scene, sheet: Sheet, look: Look): void {
  const { area, scale } = sheet;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  for (const stroke of scene.lines) paintLines(context, stroke, look);
  for (const node of scene.nodes) {
    if (!meets(boxOf(node), area)) continue;
    if (node.type === 'note') paintNote(context, node, look);
    else paintModel(context, node, scene.marks.get(node.data.id), sheet, look);
  }
}

export const boxOf = ({ position: { x, y }, width = 0, height = 0 }: FlowNode): Box => ({
  x,
  y,
  width,
  height,
});

const dashes: Readonly<Record<Bundle['look'], readonly number[]>> = {
  plain: [],
  through: [5, 4],
  generic: [1, 5],
  base: [],
};

function paintLines(context: Context, { look: kind, path }: Stroke, { edge }: Look): void {
  context.strokeStyle = edge;
  context.lineWidth = kind === 'base' ? 1.2 : 1.5;
  context.lineCap = kind === 'generic' ? 'round' : 'butt';
  context.globalAlpha = kind === 'through' ? 0.75 : 1;
  context.setLineDash([...dashes[kind]]);
  context.stroke(path);
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function paintNote(context: Context, node: FlowNode, { panel, warn, accent }: Look): void {
  const { x, y, width, height } = boxOf(node);
  context.fillStyle = panel;
  context.fillRect(x, y, width, height);
  context.fillStyle = warn;
  context.globalAlpha = 0.12;
  context.fillRect(x, y, width, height);
  context.globalAlpha = node.selected ? 1 : 0.35;
  context.strokeStyle = node.selected ? accent : warn;
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  context.globalAlpha = 1;
}

function paintModel(
  context: Context,
  node: ModelNodeType,
  mark: { readonly errors: number; readonly warnings: number } | undefined,
  { zoom }: Sheet,
  look: Look,
): void {
  const { x, y, width, height } = boxOf(node);
  const { data, selected } = node;
  const isPlain = data.kind === 'concrete' && !data.external;
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, 10);
  context.fillStyle = look.panel;
  context.fill();
  const worst = mark && (mark.errors > 0 ? look.err : mark.warnings > 0 ? look.warn : undefined);
  context.strokeStyle = selected ? look.accent : (worst ?? (isPlain ? look.line : look.lineStrong));
  // A border thinner than a pixel would fade.
  context.lineWidth = Math.max(selected ? 2 : 1, 1 / zoom);
  if (!isPlain) context.setLineDash([4, 3]);
  context.stroke();
  context.setLineDash([]);
  if (zoom >= NEAR) paintRows(context, node, look);
  else paintTitle(context, node, zoom, look);
  if (worst) paintMark(context, x + width, y, zoom, worst);
}

/** Far away only the name is told, larger. */
function paintTitle(context: Context, node: ModelNodeType, zoom: number, look: Look): void {
  const { x, y, width, height } = boxOf(node);
  const { hue, kind, name } = node.data;
  context.fillStyle = look.hues[hue] ?? look.edge;
  context.beginPath();
  context.roundRect(x + 6, y + 8, 8, height - 16, 4);
  context.fill();
  if (zoom < TITLES) return;
  context.fillStyle = look.ink;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.font = `${kind === 'abstract' ? 'italic ' : ''}650 30px ${look.sans}`;
  context.fillText(cut(context, name || 'Unnamed', width - 35), x + 23, y + height / 2);
}

function paintRows(context: Context, node: ModelNodeType, look: Look): void {
  const { x, y, width, height } = boxOf(node);
  const { hue, kind, name, origin, line, rows } = node.data;
  const head = height - rows.length * ROW - REST;
  context.fillStyle = look.hues[hue] ?? look.edge;
  context.fillRect(x + 13, y + 10, 3, 16);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillStyle = look.ink;
  context.font = `${kind === 'abstract' ? 'italic ' : ''}650 13px ${look.sans}`;
  const title = cut(context, name || 'Unnamed', width - 85);
  context.fillText(title, x + 23, y + HEAD / 2);
  context.font = `11px ${look.sans}`;
  context.fillStyle = look.ink3;
  if (line !== '') context.fillText(cut(context, line, width - 35), x + 23, y + HEAD + 1);
  context.textAlign = 'right';
  context.fillText(cut(context, origin, 80), x + width - 13, y + HEAD / 2);
  context.fillStyle = look.line;
  context.fillRect(x + 1, y + head - 1, width - 2, 1);
  rows.forEach((row, n) => paintRow(context, row, x, y + head + (n + 0.5) * ROW, look));
}

/** What a model has besides its head and rows: its borders. */
const REST = 2;

function paintRow(context: Context, { mark, name, type }: Row, x: number, y: number, look: Look) {
  context.textAlign = 'left';
  context.fillStyle = look.ink3;
  context.font = `10px ${look.sans}`;
  context.fillText(mark, x + 13, y);
  context.fillStyle = look.ink;
  context.font = `500 13px ${look.sans}`;
  const left = cut(context, name, 130);
  context.fillText(left, x + 44, y);
  const room = WIDTH - 44 - 13 - 8 - context.measureText(left).width;
  context.textAlign = 'right';
  context.fillStyle = look.ink3;
  context.font = `11.5px ${look.sans}`;
  context.fillText(cut(context, type, room), x + WIDTH - 13, y);
}

/** A spot that says there is a problem, no smaller than it can be seen. */
function paintMark(context: Context, x: number, y: number, zoom: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, Math.min(24, Math.max(9, 4 / zoom)), 0, 2 * Math.PI);
  context.fill();
}

/** The text, or as much of it as has room, with dots. */
function cut(context: Context, text: string, room: number): string {
  const { width } = context.measureText(text);
  if (width <= room) return text;
  const letters = [...text];
  const kept = Math.max(0, Math.floor((letters.length * room) / width) - 1);
  return `${letters.slice(0, kept).join('')}…`;
}
