import { expect, test } from 'vitest';
import type { TraceEvent } from './frames.ts';
import { quantile, RENDERING, workOf } from './frames.ts';

const PAGE = 7;
const MAIN = 3;

const named = (pid: number, tid: number, name: string): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  pid,
  tid,
  ts: 0,
  args: { name },
});

const task = (ts: number, dur: number, tdur = dur, tid = MAIN, pid = PAGE): TraceEvent => ({
  name: 'RunTask',
  ph: 'X',
  pid,
  tid,
  ts,
  dur,
  tdur,
});

const frame = (ts: number): TraceEvent => ({
  name: RENDERING,
  ph: 'b',
  pid: PAGE,
  tid: MAIN,
  ts,
});

const threads = [
  named(PAGE, MAIN, 'CrRendererMain'),
  named(PAGE, 4, 'Compositor'),
  named(8, MAIN, 'CrRendererMain'),
];

test('a frame is all tasks since the frame before it, as long as the thread ran', () => {
  const { frames } = workOf(
    [
      ...threads,
      task(0, 2000),
      task(5000, 6000, 4000),
      frame(5500),
      task(20_000, 1000),
      frame(20_100),
      task(40_000, 9000),
    ],
    PAGE,
  );
  expect(frames).toEqual([6, 1]);
});

test('other threads and other pages do not count', () => {
  const { frames, longest } = workOf(
    [
      ...threads,
      task(0, 1000),
      frame(500),
      task(0, 90_000, 90_000, 4),
      task(0, 80_000, 80_000, 3, 8),
    ],
    PAGE,
  );
  expect(frames).toEqual([1]);
  expect(longest).toBe(1);
});

test('the longest task is told by the time the thread ran and by the clock', () => {
  const work = workOf([...threads, task(0, 50_000, 10_000), task(60_000, 20_000)], PAGE);
  expect(work.longest).toBe(20);
  expect(work.longestByClock).toBe(50);
});

test('a quantile is one of the values', () => {
  const values = Array.from({ length: 20 }, (_, i) => 20 - i);
  expect(quantile(values, 0.5)).toBe(10);
  expect(quantile(values, 0.95)).toBe(19);
  expect(quantile([], 0.95)).toBe(0);
});
