import { expect, test } from 'vitest';
import { lastViewOf, noteView } from './lastView.ts';

function aStorage(kept = new Map<string, string>()) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test('each design has the view it was left with', () => {
  const storage = aStorage();
  noteView('a', { x: 10.5, y: -20, zoom: 0.75 }, storage);
  noteView('b', { x: 0, y: 0, zoom: 1 }, storage);
  noteView('a', { x: 30, y: 5, zoom: 1.25 }, storage);
  expect(lastViewOf('a', storage)).toEqual({ x: 30, y: 5, zoom: 1.25 });
  expect(lastViewOf('b', storage)).toEqual({ x: 0, y: 0, zoom: 1 });
  expect(lastViewOf('c', storage)).toBeUndefined();
});

test('of very many designs those looked at last are remembered', () => {
  const storage = aStorage();
  for (let i = 0; i < 101; i += 1) noteView(`d${i}`, { x: i, y: 0, zoom: 1 }, storage);
  expect(lastViewOf('d0', storage)).toBeUndefined();
  expect(lastViewOf('d1', storage)).toBeDefined();
});

test.each(['', '{}', 'null', '[["a",1,2]]', '[["a",1,null,1]]', '[["a",1,2,0]]', '[[7,1,2,1]]'])(
  'what is stored but not ours is passed over: %s',
  (stored) => {
    expect(lastViewOf('a', aStorage(new Map([['cardinal.views', stored]])))).toBeUndefined();
  },
);

test('a browser without storage remembers nothing and says nothing of it', () => {
  noteView('a', { x: 1, y: 1, zoom: 1 }, undefined);
  expect(lastViewOf('a', undefined)).toBeUndefined();
});
