import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';
import { middleOf } from './places.ts';

test('a note is written, moved, kept, shared, deleted and brought back', async ({
  page,
  browser,
}) => {
  const text = 'Comments of guests are checked first.';
  const designer = await new Designer(page).openExample('Post and comments');
  const code = await designer.code('Django');
  await page.getByRole('button', { name: 'Add note' }).click();
  const paper = designer.canvas.getByRole('textbox', { name: 'Text of the note' });
  await expect(paper).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
  await expect(paper).toHaveCount(0);
  const note = designer.note(text);
  await expect(note).toBeFocused();

  const written = await designer.placeOf(note);
  const start = await middleOf(note);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => designer.placeOf(note)).not.toBe(written);
  const moved = await designer.placeOf(note);
  // It is for people only.
  expect(await designer.code('Django')).toBe(code);
  await designer.expectSaved();

  await page.reload();
  await expect(note).toBeVisible();
  expect(await designer.placeOf(note)).toBe(moved);

  // Somebody else sees it where it is, and cannot write on it.
  const elsewhere = await browser.newContext();
  const reader = await new Designer(await elsewhere.newPage()).open(await designer.copyLink());
  await expect(reader.note(text)).toBeVisible();
  expect(await reader.placeOf(reader.note(text))).toBe(moved);
  await reader.note(text).dblclick();
  await expect(reader.inspector.getByRole('heading', { name: 'Note' })).toBeVisible();
  await expect(reader.canvas.getByRole('textbox')).toHaveCount(0);
  await elsewhere.close();

  await note.click();
  await expect(designer.inspector.getByRole('heading', { name: 'Note' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(designer.announcement).toHaveText('Deleted the note.');
  await expect(note).toHaveCount(0);
  await expect(designer.undoButton).toHaveAccessibleName(/^Undo delete note/i);
  await designer.undoButton.click();
  await expect(note).toBeVisible();
  expect(await designer.placeOf(note)).toBe(moved);
});

test('a note moved with the arrows is told as moved', async ({ page }) => {
  const designer = await new Designer(page).open();
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.keyboard.type('Ask the accountant');
  await page.keyboard.press('Escape');
  const note = designer.note('Ask the accountant');
  await expect(note).toBeFocused();
  const start = await designer.placeOf(note);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => designer.placeOf(note)).not.toBe(start);
  await expect(designer.undoButton).toHaveAccessibleName(/^Undo move/i);
  await page.keyboard.press('Control+z');
  await expect.poll(() => designer.placeOf(note)).toBe(start);
  await expect(designer.redoButton).toHaveAccessibleName(/^Redo move/i);
});

test('a note is put where the menu was opened, and written on in the inspector too', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.chooseOn(designer.canvas, 'Add note here');
  const paper = designer.canvas.getByRole('textbox', { name: 'Text of the note' });
  await expect(paper).toBeFocused();
  await page.keyboard.type('Ask the accountant');
  await page.keyboard.press('Escape');
  await designer.note('Ask the accountant').click();
  await designer.inspector.getByLabel('Text of the note').fill('Asked: keep it ten years.');
  await expect(designer.note('Asked: keep it ten years.')).toBeVisible();
  await designer.undoButton.click();
  await expect(designer.note('Ask the accountant')).toBeVisible();
});
