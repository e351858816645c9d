import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renameDesign } from '../../core/commands/design.ts';
import { crossroads } from '../../testing/canvas/crossroads.ts';
import { FEW_MODELS } from '../settled.ts';
import { open, run } from '../workspace.ts';
import { whenQuiet } from './whenQuiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const openOf = (models: number) => open(crossroads(models), { kind: 'own', id: 'here' });
const type = (letters: string) => run(renameDesign, { name: letters });

test('a small design is not kept waiting', () => {
  openOf(FEW_MODELS);
  const task = vi.fn<() => void>();
  whenQuiet(task);
  vi.advanceTimersByTime(1);
  expect(task).toHaveBeenCalledOnce();
});

test('a large one waits for a pause in typing', () => {
  openOf(FEW_MODELS + 1);
  const task = vi.fn<() => void>();
  whenQuiet(task);
  for (const letters of ['a', 'ab', 'abc']) {
    vi.advanceTimersByTime(300);
    type(letters);
  }
  vi.advanceTimersByTime(300);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(task).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10_000);
  expect(task).toHaveBeenCalledOnce();
});

test('who never pauses is not waited for longer than three seconds', () => {
  openOf(FEW_MODELS + 1);
  const task = vi.fn<() => void>();
  whenQuiet(task);
  for (let n = 0; n < 31; n += 1) {
    vi.advanceTimersByTime(100);
    type(`name ${n}`);
  }
  expect(task).toHaveBeenCalledOnce();
});
