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
import type { ThemeName } from './palettes.ts';
import { palettes } from './palettes.ts';
import type { Part, Picture } from './picture.ts';
import { MONO, SANS, styleOf } from './style.ts';

/** Air around what is drawn, in pixels of the canvas. */
const MARGIN = { x: 40, y: 40 };

/** What stands at the ends of a line reaches so far beyond its course. */
const SIGNS = { x: 60, y: 24 };

export interface PictureCall {
  readonly theme: ThemeName;
  /** What is drawn; without it, everything. A line is drawn where both its models are. */
  readonly only?: ReadonlySet<ModelId | NoteId>;
}

export interface Drawn {
  readonly picture: Picture;
  /** Everything that is written in it, by the typeface it is written in. */
  readonly letters: ReadonlyMap<string, ReadonlySet<string>>;
}

/** @returns null where there is nothing to draw. */
export function drawPicture(schema: Schema, { theme, only }: PictureCall): Drawn | null {
  const { design } = schema;
  const isDrawn = (id: ModelId | NoteId): boolean => only?.has(id) ?? true;
  const boxes = boxesOfModels(schema).filter(({ id }) => isDrawn(id));
  const notes = design.notes.filter(({ id }) => isDrawn(id));
  const lines = drawLines(schema, isDrawn);
  const bounds = boundsOf([...boxes, ...notes.map(boxOfNote), ...lines.map(({ box }) => box)]);
  if (!bounds || boxes.length + notes.length === 0) return null;
  const palette = palettes[theme];
  const hues = new Map(design.apps.map(({ label, hue }) => [label, palette.hues[hue]]));
  const models = boxes.flatMap((box): readonly Part[] => {
    const model = schema.byId.get(box.id);
    if (!model) return [];
    const hue = hues.get(model.model.app) ?? palette.hues[0];
    return [{ box, markup: drawModel(box, model, schema, hue) }];
  });
  const parts = [
    ...lines.map(({ box, markup }) => ({ box: grown(box, SIGNS), markup })),
    ...notes.map((note) => ({ box: boxOfNote(note), markup: drawNote(note) })),
    ...models,
  ];
  const { name } = design;
  const picture: Picture = {
    name,
    bounds: grown(bounds, MARGIN),
    ground: palette.bg,
    style: styleOf(palette),
    parts,
  };
  return {
    picture,
    letters: new Map([
      [SANS, lettersIn(parts.map(({ markup }) => markup))],
      [MONO, lettersIn(lines.flatMap(({ labels }) => labels))],
    ]),
  };
}

function lettersIn(texts: readonly string[]): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const text of texts) for (const letter of text) letters.add(letter);
  return letters;
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
