import { describe, expect, test } from 'vitest';
import { decide, nextQuestion } from './notSure.ts';
import type { Answers } from './notSure.ts';

const shop = { x: 'Product', y: 'Category' };

describe('what the answers come to', () => {
  test.each<[string, Answers, object]>([
    [
      'many X share one Y: a key on X',
      { severalTargets: false, severalOwners: true },
      { kind: 'oneToMany', holder: 'x', through: false },
    ],
    [
      'one X has many Y: the key stands on Y',
      { severalTargets: true, severalOwners: false },
      { kind: 'oneToMany', holder: 'y', through: false },
    ],
    [
      'several both ways: many to many',
      { severalTargets: true, severalOwners: true, carriesData: false },
      { kind: 'manyToMany', holder: 'x', through: false },
    ],
    [
      'several both ways with data on the link: through a model',
      { severalTargets: true, severalOwners: true, carriesData: true },
      { kind: 'manyToMany', holder: 'x', through: true },
    ],
    [
      'one each, X extends Y: one to one on X',
      { severalTargets: false, severalOwners: false, extends: true },
      { kind: 'oneToOne', holder: 'x', through: false },
    ],
    [
      'one each, Y comes later: one to one on Y',
      { severalTargets: false, severalOwners: false, extends: false },
      { kind: 'oneToOne', holder: 'y', through: false },
    ],
  ])('%s', (_, answers, want) => {
    expect(decide(shop, answers)).toMatchObject(want);
    expect(nextQuestion(shop, answers)).toBeNull();
  });

  test('the reason names the field class, its model and what is enforced', () => {
    expect(decide(shop, { severalTargets: false, severalOwners: true })?.reason).toBe(
      'Several Products can share a Category, and a Product has one: a ForeignKey on Product. The database makes sure ' +
        'that the Category exists; nothing makes a Category have a Product.',
    );
  });

  test('a model that exists elsewhere is never given a field', () => {
    const pair = { x: 'Order', y: 'User', yExternal: true };
    const all = [true, false].flatMap((severalTargets) =>
      [true, false].flatMap((severalOwners) =>
        [true, false].map((last) => ({
          severalTargets,
          severalOwners,
          extends: last,
          carriesData: last,
        })),
      ),
    );
    for (const answers of all) expect(decide(pair, answers)?.holder).toBe('x');
  });
});

describe('the questions', () => {
  test('are asked only as far as they matter', () => {
    const asked = (answers: Answers) => nextQuestion(shop, answers)?.id;
    expect(asked({})).toBe('severalTargets');
    expect(asked({ severalTargets: false })).toBe('severalOwners');
    expect(asked({ severalTargets: false, severalOwners: true })).toBeUndefined();
    expect(asked({ severalTargets: false, severalOwners: false })).toBe('extends');
    expect(asked({ severalTargets: true, severalOwners: true })).toBe('carriesData');
  });

  test('speak of the models by name', () => {
    expect(nextQuestion(shop, {})?.text).toBe('Can one Product have several Categories?');
  });
});

describe('one model connected to itself', () => {
  const tree = { x: 'Category', y: 'Category', same: true };

  test('is asked in words that tell the two ends apart', () => {
    const first = nextQuestion(tree, {})?.text;
    const second = nextQuestion(tree, { severalTargets: false })?.text;
    expect(first).toBe('Can one Category point at several other Categories?');
    expect(second).toBe('Can several Categories point at the same one?');
  });

  test.each<[Answers, string]>([
    [{ severalTargets: false, severalOwners: true }, 'oneToMany'],
    [{ severalTargets: true, severalOwners: false }, 'oneToMany'],
    [{ severalTargets: false, severalOwners: false }, 'oneToOne'],
    [{ severalTargets: true, severalOwners: true, carriesData: false }, 'manyToMany'],
  ])('%j: %s', (answers, kind) => {
    expect(nextQuestion(tree, answers)).toBeNull();
    expect(decide(tree, answers)).toMatchObject({ kind, holder: 'x' });
    expect(decide(tree, answers)?.reason).toContain('from Category to itself');
  });
});
