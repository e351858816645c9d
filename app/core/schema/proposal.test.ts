import { expect, test } from 'vitest';
import { extendsByName, propose } from './proposal.ts';

const model = (name: string, external = false) => ({ name, external });

test('a line from X to Y proposes that each X belongs to one Y', () => {
  expect(propose(model('Product'), model('Category'))).toEqual({
    holder: 'from',
    kinds: ['oneToMany', 'oneToOne', 'manyToMany'],
    canSwap: true,
  });
});

test('a model that exists elsewhere never holds the field', () => {
  expect(propose(model('User', true), model('Order'))).toMatchObject({
    holder: 'to',
    canSwap: false,
  });
  expect(propose(model('Order'), model('User', true))).toMatchObject({
    holder: 'from',
    canSwap: false,
  });
});

test('a profile is proposed as one to one, on the profile, whichever way it was dragged', () => {
  expect(propose(model('UserProfile'), model('User', true))).toMatchObject({
    holder: 'from',
    kinds: ['oneToOne', 'oneToMany', 'manyToMany'],
  });
  expect(propose(model('User', true), model('UserProfile'))).toMatchObject({
    holder: 'to',
    kinds: ['oneToOne', 'oneToMany', 'manyToMany'],
  });
  expect(propose(model('Order'), model('OrderDetails'))).toMatchObject({
    holder: 'to',
    kinds: ['oneToOne', 'oneToMany', 'manyToMany'],
  });
});

test('so is a model whose name is that of a part, whatever the other is called', () => {
  expect(propose(model('Person'), model('ContactInformation'))).toMatchObject({
    holder: 'to',
    kinds: ['oneToOne', 'oneToMany', 'manyToMany'],
  });
  expect(propose(model('Profile'), model('User', true))).toMatchObject({
    holder: 'from',
    kinds: ['oneToOne', 'oneToMany', 'manyToMany'],
  });
  expect(propose(model('UserProfile'), model('Settings'))).toMatchObject({
    holder: 'from',
    kinds: ['oneToMany', 'oneToOne', 'manyToMany'],
  });
});

test.each([
  ['UserProfile', 'User', true],
  ['ContactInformation', 'Contact', true],
  ['OrderItem', 'Order', false],
  ['Profile', 'User', false],
  ['Users', 'User', false],
])('%s adds to %s: %s', (name, base, want) => {
  expect(extendsByName(name, base)).toBe(want);
});
