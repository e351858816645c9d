import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { anyRows, usualSettings } from '../design/design.ts';
import type { App, Design, Model } from '../design/design.ts';
import { parse } from '../text/parseDesign.ts';
import { decodeLink } from './decodeLink.ts';
import { dictionary1 } from './dictionary1.ts';
import { encodeLink } from './encodeLink.ts';

const folder = fileURLToPath(new URL('links/', import.meta.url));
const read = (name: string): string => readFileSync(folder + name, 'utf8');
const files = readdirSync(folder);
const names = files.filter((file) => file.endsWith('.link')).map((file) => file.slice(0, -5));

type Earlier = Omit<Design, 'apps' | 'models'> & {
  readonly apps: readonly Omit<App, 'code'>[];
  readonly models: readonly Omit<
    Model,
    'bases' | 'metaBases' | 'managers' | 'rows' | 'muted' | 'code'
  >[];
};

/** What a design was when its link was made, with what designs have learned to say since: nothing, in each case. */
const asOfToday = (design: Earlier): unknown => ({
  ...design,
  settings: { ...usualSettings, ...design.settings },
  apps: design.apps.map((app) => ({ code: '', ...app })),
  models: design.models.map((model) => ({
    bases: [],
    metaBases: [],
    managers: [],
    rows: anyRows,
    muted: [],
    code: '',
    ...model,
  })),
});

describe('links that were given away', () => {
  test('are enough to say something', () => expect(names.length).toBeGreaterThanOrEqual(46));

  test.each(names)('%s opens with its text', (name) => {
    expect(decodeLink(read(`${name}.link`))).toEqual({ ok: true, text: read(`${name}.cardinal`) });
  });

  test.each(files.filter((file) => file.endsWith('.json')))('%s means what it meant', (file) => {
    const parsed = parse(read(`${file.slice(0, -5)}.cardinal`));
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.design).toEqual(asOfToday(JSON.parse(read(file)) as Earlier));
  });

  test.each(names)('%s gives its text through a new link too', (name) => {
    const text = read(`${name}.cardinal`);
    expect(decodeLink(encodeLink(text))).toEqual({ ok: true, text });
  });
});

test('the dictionary of version 1 is the very one that links were written with', () => {
  const hash = createHash('sha256').update(dictionary1).digest('hex');
  expect(hash).toBe('6887c612c500be5463b7f12e92eb47eea34bde66d670712132843c2d73124e52');
});

describe('the length of a link', () => {
  test.each([
    ['clinic', 830],
    ['everything', 780],
    ['sixty-models', 870],
  ])('of %s is at most %i characters', (name, most) => {
    expect(encodeLink(read(`${name}.cardinal`)).length - 1).toBeLessThanOrEqual(most);
  });
});
