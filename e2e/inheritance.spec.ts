import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';
import type { Hand } from './hands.ts';
import { keyboardOf, mouseOf } from './hands.ts';

const hands: Readonly<Record<string, (designer: Designer) => Hand>> = {
  mouse: mouseOf,
  keyboard: keyboardOf,
};

const KIND = {
  kind: 'Restaurant is a kind of Place',
  sentence: 'Each Restaurant is a Place: it shares its key.',
};

for (const [tool, handOf] of Object.entries(hands)) {
  test(`makes one model from another with the ${tool} alone, and undoes it`, async ({ page }) => {
    const designer = await new Designer(page).open();
    const hand = handOf(designer);
    const line = designer.canvas.getByRole('img', { name: KIND.sentence });
    await hand.drawModel('Place', ['name char 100']);
    await hand.drawModel('Restaurant', ['stars int']);
    await hand.connect('Restaurant', 'Place', KIND);

    await expect(line).toBeAttached();
    await expect(designer.announcement).toHaveText(KIND.sentence);
    await expect(designer.model('Restaurant')).toHaveAccessibleName(/, made of Place, 2 fields/);
    await expect(designer.field('Restaurant', 'place_ptr')).toBeVisible();
    await expect(designer.inspector.getByRole('heading', { level: 2 })).toHaveText(
      'Restaurant → Place',
    );
    const django = () => designer.codeAsShown('Django');
    await expect.poll(django).toContain('class Restaurant(Place):');
    await expect(designer.chip(/^Valid/)).toBeVisible();

    // The line is selected: it can be deleted at once, and brought back.
    await (tool === 'mouse'
      ? designer.inspector.getByRole('button', { name: 'Remove base' }).click()
      : page.keyboard.press('Delete'));
    await expect(line).toHaveCount(0);
    await expect.poll(django).toContain('class Restaurant(models.Model):');
    await expect(designer.undoButton).toHaveAccessibleName(/^Undo remove base/);
    await hand.undo();
    await expect(line).toBeAttached();
    await hand.undo();
    await expect(line).toHaveCount(0);
    await expect(designer.field('Restaurant', 'id')).toBeVisible();
  });
}

test('an abstract base lends its fields, and a model can have one of them itself', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  const { inspector } = designer;
  const hand = keyboardOf(designer);
  await hand.drawModel('Stamped', ['created datetime']);
  await inspector.getByRole('radio', { name: 'Abstract base' }).click();
  await expect(designer.model('Stamped')).toHaveAccessibleName(/, abstract, 1 field/);
  await expect(
    designer.outline.getByRole('treeitem', { name: /^Stamped, abstract/ }),
  ).toBeVisible();

  await hand.drawModel('Post', ['title char 200']);
  await hand.connect('Post', 'Stamped', {
    kind: 'Post shares the fields of Stamped',
    sentence: 'They become columns of its own table.',
  });
  await expect
    .poll(() => designer.codeAsShown('Django'))
    .toMatch(/class Post\(Stamped\):\s+title = /);

  await inspector.getByRole('button', { name: 'Go to Post' }).click();
  await expect(inspector.getByRole('region', { name: 'Fields from Stamped' })).toContainText(
    'created',
  );
  await expect(designer.field('Post', 'created')).toHaveCount(0);
  await inspector.getByRole('button', { name: 'Override created here' }).click();
  await expect(designer.field('Post', 'created')).toBeVisible();
  await expect.poll(() => designer.codeAsShown('Django')).toMatch(/title = .*\s+created = /);
  await expect(designer.chip(/^Valid/)).toBeVisible();
});

test('what several models have in common becomes a base of all of them, in one step', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  const hand = keyboardOf(designer);
  await hand.drawModel('Film', ['title char 200', 'length int']);
  await hand.drawModel('Book', ['title char 200', 'pages int']);
  const django = () => designer.codeAsShown('Django');
  await expect.poll(django).toContain('pages = ');
  const apart = await django();

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('extract abstract base');
  await page.keyboard.press('Enter');
  await expect(designer.canvas.getByRole('textbox', { name: /^Name of model/ })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Work');
  await page.keyboard.press('Enter');
  await expect.poll(django).toContain('class Film(Work):');
  await expect.poll(django).toMatch(/class Work\(models\.Model\):\s+title = [^]*abstract = True/);
  await page.keyboard.press('Escape');
  await expect(designer.chip(/^Valid/)).toBeVisible();

  // The name, and then the base with all that moved into it.
  await expect(designer.undoButton).toHaveAccessibleName(/^Undo rename model/);
  await hand.undo();
  await expect(designer.undoButton).toHaveAccessibleName(/^Undo extract abstract base/);
  await hand.undo();
  await expect.poll(django).toBe(apart);
});

test('asks for a constraint in words, and follows a field that is renamed', async ({ page }) => {
  const designer = await new Designer(page).open();
  const { inspector } = designer;
  await keyboardOf(designer).drawModel('Seat', ['row int', 'number int']);
  await page.keyboard.press('Escape');
  await designer.model('Seat').click();
  await inspector.getByRole('button', { name: /^Constraints and indexes/ }).click();
  await inspector.getByRole('button', { name: 'Add Unique', exact: true }).click();
  const constraint = inspector.getByRole('group', { name: 'Unique seat_unique' });
  await constraint.getByRole('combobox', { name: 'Add a field' }).selectOption('number');
  const django = () => designer.codeAsShown('Django');
  await expect.poll(django).toMatch(/fields=[[(]"row", "number"[\])]/);

  await inspector.getByRole('textbox', { name: 'Name of row' }).fill('line');
  await expect.poll(django).toMatch(/fields=[[(]"line", "number"[\])]/);
  await expect(designer.chip(/^Valid/)).toBeVisible();
});
