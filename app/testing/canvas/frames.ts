/** Reads from a trace of Chromium what the main thread of a page did in each frame. */

/** What is read of an event of a trace (Chromium's Trace Event Format); times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** How long it took by the clock, and how much of that the thread was running. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: unknown };
}

/** What has to be recorded for `workOf`. */
export const categories = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  '__metadata',
];

/** Where in a frame Chromium begins to render it. */
export const RENDERING = 'AnimationFrame::Render';

/** Milliseconds. */
export interface Work {
  /** The time the thread was running for each frame, of frames for which it ran at all. */
  readonly frames: readonly number[];
  /** The longest task: by the time the thread was running, and by the clock. */
  readonly longest: number;
  readonly longestByClock: number;
}

/**
 * The work of a page's main thread. A task is what its loop runs in one go; a frame's work is all tasks since the frame before
 * it: input, scripts, style, layout, painting. Tasks are counted by the time the thread ran, so that other programs on the
 * machine are not counted. Rastering and compositing happen on other threads.
 */
export function workOf(events: readonly TraceEvent[], pid: number): Work {
  const main = events.find(
    (event) =>
      event.pid === pid && event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
  )?.tid;
  const own = events.filter((event) => event.pid === pid && event.tid === main);
  const tasks = own
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .toSorted((a, b) => a.ts - b.ts);
  const begins = own
    .filter(({ name, ph }) => name === RENDERING && ph === 'b')
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const frames: number[] = [];
  let sum = 0;
  let next = 0;
  for (const task of tasks) {
    sum += ran(task);
    const from = next;
    while ((begins[next] ?? Infinity) <= task.ts + (task.dur ?? 0)) next += 1;
    if (next === from) continue;
    frames.push(sum);
    sum = 0;
  }
  return {
    frames,
    longest: Math.max(0, ...tasks.map(ran)),
    longestByClock: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
  };
}

const ran = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;

/** The value that a share of the values does not exceed; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
