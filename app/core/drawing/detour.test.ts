import { describe, expect, test } from 'vitest';
import { detouredPath, detourOf, endsWith } from './detour.ts';
import { endsOf } from './geometry.ts';

const box = (x: number, y: number) => ({ x, y, width: 220, height: 88 });

describe('a line between two models', () => {
  const across = endsOf({ x: 0, y: 0 }, 47, { x: 900, y: 0 }, 47);

  test('goes straight when nothing stands between', () => {
    expect(detourOf(across, [box(400, 300), box(400, -200)])).toBeNull();
  });

  test('passes below a model that stands higher than the line', () => {
    const detour = detourOf(across, [box(400, -20)]);
    expect(detour).toMatchObject({ kind: 'over' });
    expect(detour?.kind === 'over' && detour.y).toBeGreaterThan(68);
  });

  test('passes what stands beside what is in the way, too', () => {
    const detour = detourOf(across, [box(400, -20), box(420, 80)]);
    expect(detour?.kind === 'over' && detour.y).toBeLessThan(-20);
  });

  test('begins and ends where it did', () => {
    const detour = detourOf(across, [box(400, -20)]);
    const path = detour ? detouredPath(endsWith(across, detour), detour) : '';
    expect(path).toMatch(/^M220 47C.* 900 47$/);
  });
});

test('a bow between models one above the other goes around a third', () => {
  const bow = endsOf({ x: 0, y: 0 }, 47, { x: 0, y: 600 }, 47);
  const detour = detourOf(bow, [box(230, 260)]);
  expect(detour?.kind).toBe('around');
});
