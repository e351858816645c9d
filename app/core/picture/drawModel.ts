/** One model of a picture, as `canvas/nodes/ModelNode` shows it. */
import { classLine, headOf, middleOf, originOf, rowsOf, HEAD, WIDTH } from '../drawing/rows.ts';
import type { Row } from '../drawing/rows.ts';
import type { ModelBox } from '../drawing/boxes.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import { group, leaf, words } from './markup.ts';
import type { Type } from './textWidth.ts';
import { cut, widthOf } from './textWidth.ts';

const BORDER = 1;
const PADDING = 12;
const GAP = 8;
/** Where names of models and of fields begin, and where what stands at the right ends. */
const TITLE = 24;
const FIELD = 44;
const RIGHT = WIDTH - BORDER - PADDING;

/** What of the row's inside the name and the type may take at the most, as in the style sheet of the canvas. */
const INSIDE = WIDTH - 2 * BORDER - 2 * PADDING;
const NAME_SHARE = 0.66;
const TYPE_SHARE = 0.6;
/** The origin of a model gives way to its name until so much is left of it. */
const LEAST_ORIGIN = 44;

const nameType: Type = { size: 13, weight: 650 };
const fieldType: Type = { size: 13, weight: 500 };
const typeType: Type = { size: 11.5, weight: 400 };
const smallType: Type = { size: 11, weight: 400 };
const markType: Type = { size: 10, weight: 400 };

/** From the middle of a line of text to its base line, as a share of its size: Inter rises 0.969 and falls 0.241. */
const BASE_LINE = 0.364;

/** The base line of a text in the middle of its line. */
export const baseLine = (middle: number, { size }: Type): number => middle + BASE_LINE * size;

export function drawModel(
  { x, y, width, height }: ModelBox,
  resolved: ResolvedModel,
  schema: Schema,
  hue: string | undefined,
): string {
  const head = headOf(resolved);
  return group('g', { class: 'c-text' }, [
    leaf('rect', {
      class: `c-box${borderOf(resolved)}`,
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      rx: 9.5,
    }),
    leaf('rect', { x: x + 13, y: y + 10, width: 3, height: 16, rx: 2, fill: hue }),
    ...drawHead(x, y, resolved, schema),
    leaf('rect', { class: 'c-rule', x: x + 1, y: y + head, width: width - 2, height: 1 }),
    ...rowsOf(resolved, schema).flatMap((row, n) => drawRow(x, y + middleOf(head, n), row)),
  ]);
}

const borderOf = ({ kind, model }: ResolvedModel): string =>
  kind === 'concrete' ? (model.external ? ' c-external' : '') : ` c-${kind}`;

function drawHead(x: number, y: number, resolved: ResolvedModel, schema: Schema): string[] {
  const { kind, model } = resolved;
  const line = classLine(resolved, schema);
  // The second line takes a pixel of the first.
  const middle = y + HEAD / 2 + (line === '' ? 0.5 : 0);
  const room = RIGHT - TITLE;
  const origin = originOf(resolved);
  const atLeast = Math.min(LEAST_ORIGIN, widthOf(origin, smallType));
  const name = cut(model.name || 'Unnamed', room - GAP - atLeast, nameType);
  const left = Math.max(LEAST_ORIGIN, room - GAP - widthOf(name, nameType));
  const drawn = [
    text(`c-name${kind === 'abstract' ? ' c-italic' : ''}`, x + TITLE, middle, name, nameType),
    text('c-origin', x + RIGHT, middle, cut(origin, left, smallType), smallType),
  ];
  if (line === '') return drawn;
  const kindLine = cut(line, room, smallType);
  return [...drawn, text('c-kind', x + TITLE, y + HEAD + 1.5, kindLine, smallType)];
}

function drawRow(x: number, middle: number, row: Row): string[] {
  const name = cut(row.name || 'unnamed', INSIDE * NAME_SHARE, fieldType);
  const left = RIGHT - FIELD - GAP - widthOf(name, fieldType);
  const type = cut(row.type, Math.min(left, INSIDE * TYPE_SHARE), typeType);
  return [
    row.mark === '' ? '' : text('c-mark', x + BORDER + PADDING, middle, row.mark, markType),
    text('c-field', x + FIELD, middle, name, fieldType),
    text('c-type', x + RIGHT, middle, type, typeType),
  ];
}

const text = (look: string, x: number, middle: number, content: string, type: Type): string =>
  words('text', { class: look, x, y: baseLine(middle, type) }, content);
