import { expect, test } from 'vitest';
import { decodePython, encodePython } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each<[string, Uint8Array, string, 'utf-8' | 'latin-1']>([
  ['UTF-8', utf8('name = "größe"\r\n'), 'name = "größe"\r\n', 'utf-8'],
  ['a mark at the beginning', utf8('\ufeffx = 1'), '\ufeffx = 1', 'utf-8'],
  [
    'a cookie',
    latin1('# -*- coding: latin-1 -*-\nx = "é"'),
    '# -*- coding: latin-1 -*-\nx = "é"',
    'latin-1',
  ],
  [
    'a cookie in the second line',
    latin1('#!/x\n# vim: coding=iso_8859_1\n"é"'),
    '#!/x\n# vim: coding=iso_8859_1\n"é"',
    'latin-1',
  ],
  [
    'no cookie in the third',
    utf8('x\n\n# coding: latin-1\n"é"'),
    'x\n\n# coding: latin-1\n"é"',
    'utf-8',
  ],
])('%s is read and written back as it was', (_, bytes, text, encoding) => {
  expect(decodePython(bytes)).toEqual({ ok: true, text, encoding });
  expect(encodePython(text, encoding)).toEqual(bytes);
});

test.each<[string, Uint8Array]>([
  ['another encoding', latin1('# coding: koi8-r\n')],
  ['bytes that are no UTF-8', latin1('x = "é"')],
  ['no text', latin1('\0\0\0')],
])('%s is told', (_, bytes) => {
  expect(decodePython(bytes).ok).toBe(false);
});

test('what latin-1 has no sign for is not written', () => {
  expect(encodePython('“', 'latin-1')).toBeNull();
});
