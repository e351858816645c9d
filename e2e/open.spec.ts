import { expect, test } from '@playwright/test';
import type { FileAtHand } from './designer.ts';
import { Designer } from './designer.ts';

const library: FileAtHand = {
  name: 'library.cardinal',
  content: `cardinal 1 Library

[app]

Author
  name char 100

Book 16,0
  title char 200
  author fk

:note 0,12 "Lent for four weeks."
`,
};

test('a file dropped on the window opens as a design of its own', async ({ page }) => {
  const designer = await new Designer(page).openExample('Post and comments');
  await designer.expectSaved();
  const own = await designer.code('Django');
  await designer.dropFiles(library);
  await expect(designer.announcement).toHaveText('Opened “Library” as a new design.');
  await designer.expectDesignName('Library');
  await expect(designer.relation('Book.author')).toBeAttached();
  await expect(designer.note('Lent for four weeks.')).toBeVisible();
  await designer.expectSaved();

  await designer.chooseForDesign('Designs…');
  const listed = designer.dialog.getByRole('list', { name: 'Designs' }).getByRole('listitem');
  await expect(listed).toHaveText([/^Library/, /^Post and comments/]);
  await listed.getByRole('button', { name: 'Post and comments', exact: true }).click();
  await expect.poll(() => designer.code('Django')).toBe(own);
});

const rubbish: readonly (readonly [what: string, file: FileAtHand, why: RegExp])[] = [
  [
    'a picture',
    { name: 'holiday.png', content: '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR' },
    /^holiday\.png can’t be read\. The picture carries no design\. .+/,
  ],
  ['an empty file', { name: 'empty.cardinal', content: '' }, /^empty\.cardinal can’t be read\. .+/],
  [
    'a design that breaks off',
    {
      name: 'half.cardinal',
      content: library.content.replace('title char 200', 'title char "200'),
    },
    /^half\.cardinal can’t be read\. Line 9: .+/,
  ],
  [
    'a design of a version to come',
    { name: 'later.cardinal', content: 'cardinal 2 Later\n' },
    /^later\.cardinal can’t be read\. Line 1: .+ newer Cardinal/,
  ],
];

for (const [what, file, why] of rubbish) {
  test(`${what} dropped on the window is refused with its reason, and nothing is lost`, async ({
    page,
  }) => {
    const designer = await new Designer(page).openExample('Post and comments');
    const own = await designer.code('Django');
    await designer.dropFiles(file);
    await expect(designer.announcement).toHaveText(why);
    await designer.expectDesignName('Post and comments');
    expect(await designer.code('Django')).toBe(own);
    await designer.expectSaved();
    await designer.chooseForDesign('Designs…');
    const listed = designer.dialog.getByRole('list', { name: 'Designs' }).getByRole('listitem');
    await expect(listed).toHaveText([/^Post and comments/]);
  });
}
