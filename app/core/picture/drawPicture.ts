/** A design as a picture: SVG that looks like the canvas at rest, everything that is there, whatever is on screen. */
import type { Note, NoteId } from '../design/design.ts';
import type { ModelId } from '../fieldTypes/values.ts';
import type { Box } from '../drawing/boxes.ts';
import { boundsOf, boxesOfModels, grown, NOTE } from '../drawing/boxes.ts';
import { arrivalsOf, linesOf } from '../drawing/lines.ts';
import { headOf, middleOf } from '../drawing/rows.ts';
import type { Schema } from '../schema/schema.ts';
import type { DrawnLine } from './drawLine.ts';
import { drawLine } from './drawLine.ts';
import { drawModel } from './drawModel.ts';
import { drawNote } from './drawNote.ts';
import { group, leaf, short, words } from './markup.ts';
import type { ThemeName } from './palettes.ts';
import { palettes } from './palettes.ts';
import { MONO, SANS, styleOf } from './style.ts';

/** Air around what is drawn, in pixels of the canvas. */
const MARGIN = { x: 40, y: 40 };

export interface PictureCall {
  readonly theme: ThemeName;
  /** What is drawn; without it, everything. A line is drawn where both its models are. */
  readonly only?: ReadonlySet<ModelId | NoteId>;
}

export interface Picture {
  /** In pixels, at full size. */
  readonly width: number;
  readonly height: number;
  /** Everything that is written in it, by the typeface it is written in. */
  readonly letters: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * The picture itself, a file by itself.
   * @param faces `@font-face` rules of the style sheet; empty to leave the typefaces to who looks at it
   * @param metadata an element to be carried along; empty for none
   */
  readonly svg: (faces: string, metadata: string) => string;
}

/** @returns null where there is nothing to draw. */
export function drawPicture(schema: Schema, { theme, only }: PictureCall): Picture | null {
  const { design } = schema;
  const isDrawn = (id: ModelId | NoteId): boolean => only?.has(id) ?? true;
  const all = boxesOfModels(schema);
  const boxes = all.filter(({ id }) => isDrawn(id));
  const notes = design.notes.filter(({ id }) => isDrawn(id));
  const lines = drawLines(schema, isDrawn);
  const bounds = boundsOf([
    ...boxes,
    ...notes.map(boxOfNote),
    ...lines.flatMap(({ around }) => around).map(pointBox),
  ]);
  if (!bounds || boxes.length + notes.length === 0) return null;
  const palette = palettes[theme];
  const hues = new Map(design.apps.map(({ label, hue }) => [label, palette.hues[hue]]));
  const models = boxes.flatMap((box) => {
    const model = schema.byId.get(box.id);
    if (!model) return [];
    return [drawModel(box, model, schema, hues.get(model.model.app) ?? palette.hues[0])];
  });
  const drawn = [...lines.map(({ markup }) => markup), ...notes.map(drawNote), ...models];
  const { x, y, width, height } = grown(bounds, MARGIN);
  return {
    width,
    height,
    letters: new Map([
      [SANS, new Set(drawn.join(''))],
      [MONO, new Set(lines.flatMap(({ labels }) => labels).join(''))],
    ]),
    svg: (faces, metadata) =>
      `${group(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          width,
          height,
          viewBox: [x, y, width, height].map(short).join(' '),
          role: 'img',
        },
        [
          words('title', {}, design.name),
          metadata,
          group('style', {}, [faces, styleOf(palette)]),
          leaf('rect', { x, y, width, height, fill: palette.bg }),
          ...drawn,
        ].map((part) => `\n${part}`),
      )}\n`,
  };
}

function drawLines(schema: Schema, isDrawn: (id: ModelId) => boolean): readonly DrawnLine[] {
  const lines = linesOf(schema);
  // Where lines arrive, and what they lead around, is as on the canvas, though some of it be left out.
  const arrivals = arrivalsOf(lines);
  const boxes = boxesOfModels(schema);
  return lines
    .filter(({ from, to }) => isDrawn(from.id) && isDrawn(to.id))
    .map((line) => drawLine(line, arrivals.get(line) ?? middleOf(headOf(line.to), -1), boxes));
}

const boxOfNote = ({ position: { x, y } }: Note): Box => ({ x, y, ...NOTE });

const pointBox = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({
  x,
  y,
  width: 0,
  height: 0,
});
