import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteModels, moveModels } from '../../core/commands/models.ts';
import type { Design } from '../../core/design/design.ts';
import { aDesign, fk, modelIn } from '../../testing/builders.ts';
import { READY } from '../askWorker.ts';
import { open, run, workspace } from '../workspace.ts';
import type { Answer, Asked } from './layoutQuestions.ts';
import { layPiece } from './layPiece.ts';
import { cancelTidying, tidy, tidying } from './tidy.ts';

/** A worker that answers when it is told to. */
class Slow extends EventTarget {
  static last: Slow | null = null;
  asked: Asked | null = null;
  ended = false;

  constructor() {
    super();
    Slow.last = this;
  }

  postMessage(asked: Asked): void {
    this.asked = asked;
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: Answer | typeof READY): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  finish(): void {
    const { pieces, manner } = this.asked ?? { pieces: [], manner: 'layered' };
    for (const [piece, one] of pieces.entries()) this.say({ piece, laid: layPiece(one, manner) });
  }
}

const shop = aDesign('Shop', { Order: { product: fk('Product') }, Product: {} });

function begin(design: Design): Slow {
  open(design, { kind: 'own', id: 'here' });
  tidy(design.models.map(({ id }) => id));
  const worker = Slow.last;
  if (!worker) throw new Error('a worker is asked');
  worker.say(READY);
  return worker;
}

const xOf = (name: string): number => modelIn(workspace.getState().design, name).position.x;

beforeEach(() => void vi.stubGlobal('Worker', Slow));
afterEach(() => {
  cancelTidying();
  vi.unstubAllGlobals();
});

test('models are tidied as one step once the worker is done', () => {
  const worker = begin(shop);
  expect(tidying.getState().current).toEqual({ done: 0, of: 2 });
  worker.finish();
  expect(tidying.getState().current).toBeNull();
  expect(xOf('Product')).toBeLessThan(xOf('Order'));
  expect(workspace.getState().past.map(({ label }) => label)).toEqual(['Tidy']);
});

test('what is given up moves nothing', () => {
  const worker = begin(shop);
  expect(cancelTidying()).toBe(true);
  expect(worker.ended).toBe(true);
  worker.finish();
  expect(workspace.getState().design).toBe(shop);
});

test('another design that is opened meanwhile is left alone', () => {
  const worker = begin(shop);
  const other = aDesign('Other', { A: { b: fk('B') }, B: {} });
  open(other, { kind: 'own', id: 'there' });
  expect(worker.ended).toBe(true);
  worker.finish();
  expect(workspace.getState().design).toBe(other);
});

test('what is deleted or moved meanwhile stays so', () => {
  const three = aDesign('Three', { Order: { product: fk('Product') }, Product: {}, Note: {} });
  open(three, { kind: 'own', id: 'here' });
  const [order, product, note] = three.models;
  if (!order || !product || !note) throw new Error('there are three');
  tidy([order.id, product.id]);
  Slow.last?.say(READY);
  run(moveModels, { positions: { [note.id]: { x: 4000, y: 4000 } } });
  run(deleteModels, { models: [order.id] });
  Slow.last?.finish();
  const { design } = workspace.getState();
  expect(design.models.map(({ name }) => name)).toEqual(['Product', 'Note']);
  expect(modelIn(design, 'Note').position).toEqual({ x: 4000, y: 4000 });
  expect(Number.isFinite(xOf('Product'))).toBe(true);
});

test('where there are no workers that is said, and nothing is left to stop', () => {
  vi.stubGlobal('Worker', undefined);
  open(shop, { kind: 'own', id: 'here' });
  tidy(shop.models.map(({ id }) => id));
  expect(workspace.getState().announcement.tone).toBe('refused');
  expect(tidying.getState().current).toBeNull();
  expect(cancelTidying()).toBe(false);
});
