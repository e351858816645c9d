/** One line of a picture, as `canvas/edges/LineEdge` shows it. */
import type { Box, ModelBox } from '../drawing/boxes.ts';
import { courseOf, detourFor, endsOn, lookOf, pathOn, signsOf } from '../drawing/courses.ts';
import { crowsFoot } from '../drawing/crowsFoot.ts';
import type { Detour } from '../drawing/detour.ts';
import type { End, Ends } from '../drawing/geometry.ts';
import { controlsOf } from '../drawing/geometry.ts';
import type { Line } from '../drawing/lines.ts';
import { lineSentence } from '../drawing/lineSentence.ts';
import type { Position } from '../design/design.ts';
import type { Range } from '../schema/schema.ts';
import { group, leaf, words } from './markup.ts';

export interface DrawnLine {
  readonly markup: string;
  /** Its course lies in here. */
  readonly box: Box;
  /** What is written at its ends. */
  readonly labels: readonly string[];
}

/** @param boxes of all models, which it leads around */
export function drawLine(line: Line, toY: number, boxes: readonly ModelBox[]): DrawnLine {
  const course = courseOf(line, toY);
  const detour = detourFor(course, line.from.id, line.to.id, boxes);
  const ends = endsOn(course, detour);
  const signs = signsOf(line);
  const { ranges, descent } = signs;
  const look = lookOf(signs);
  const feet = ranges ? [foot(ranges.reverse, ends.source), foot(ranges.forward, ends.target)] : [];
  const isA = ranges && descent ? [{ end: ends.source, label: 'is a' }] : [];
  const labels = [...feet.flatMap(({ labelled }) => labelled), ...isA];
  const markup = group('g', {}, [
    words('title', {}, lineSentence(line)),
    leaf('path', {
      class: `c-line${look === 'plain' ? '' : ` c-${look}`}`,
      d: pathOn(ends, detour),
    }),
    ...feet.map((one) => one.markup),
    ...labels.map(drawLabel),
    ranges ? '' : triangle(ends.target),
  ]);
  return {
    markup,
    box: boxAround(extremes(ends, detour)),
    labels: labels.map(({ label }) => label),
  };
}

interface Labelled {
  readonly end: End;
  readonly label: string;
}

function foot(range: Range, end: End): { markup: string; labelled: Labelled[] } {
  const { path, ring, label } = crowsFoot(range, end.x, end.y, end.out);
  const markup = [
    leaf('path', { class: 'c-line', d: path }),
    ring ? leaf('circle', { class: 'c-line c-sign', cx: ring.x, cy: ring.y, r: ring.r }) : '',
  ].join('');
  return { markup, labelled: label === '' ? [] : [{ end, label }] };
}

const drawLabel = ({ end: { x, y, out }, label }: Labelled): string =>
  words(
    'text',
    { class: 'c-label', x: x + out * 26, y: y - 8, 'text-anchor': out === 1 ? 'start' : 'end' },
    label,
  );

/** The hollow triangle at the general end of a generalisation, its point at the model. */
function triangle({ x, y, out }: End): string {
  const base = x + out * 13;
  const d = `M${x} ${y}L${base} ${y - 7}V${y + 7}Z`;
  return leaf('path', { class: 'c-line c-base c-sign', d });
}

/** How far a line reaches: a curve comes three quarters of the way to control points that lie to one side of both ends. */
function extremes(ends: Ends, detour: Detour | null): readonly Position[] {
  const { source, target } = ends;
  if (detour?.kind === 'over') {
    return [source, target, { x: detour.left, y: detour.y }, { x: detour.right, y: detour.y }];
  }
  const outermost = detour?.kind === 'around' ? detour.x : controlsOf(ends)[0].x;
  const isBow = source.out === target.out;
  const outer = source.out === 1 ? Math.max(source.x, target.x) : Math.min(source.x, target.x);
  return isBow
    ? [source, target, { x: outer + 0.75 * (outermost - outer), y: source.y }]
    : [source, target];
}

function boxAround(points: readonly Position[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
