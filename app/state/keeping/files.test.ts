import { expect, test } from 'vitest';
import { readFile } from './files.ts';

test('a folder that was dropped, or a file that is gone, is said to be unreadable', async () => {
  const folder = new File([], 'models');
  folder.text = () => Promise.reject(new DOMException('', 'NotFoundError'));
  expect(await readFile(folder)).toEqual({
    ok: false,
    why: 'models can’t be read. The browser can’t open it.',
  });
});
