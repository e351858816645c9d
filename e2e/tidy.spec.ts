import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';
import { boxOf } from './places.ts';

const heap = `cardinal 1 Heap

[shop]

Order 1,1
  product fk Product

Product 2,2
  category fk Category

Category 3,1
  name char 20

[people]

Person 4,2
  name char 20

:note 4,8 "Ask first"
`;

/** Whether a model stands to the left of another, clear of it. */
async function isLeftOf(designer: Designer, left: string, right: string): Promise<boolean> {
  const [a, b] = await Promise.all([left, right].map((name) => boxOf(designer.model(name))));
  return a !== undefined && b !== undefined && a.x + a.width < b.x;
}

for (const [how, tidy] of Object.entries({
  'the key': (designer: Designer) => designer.page.keyboard.press('Shift+T'),
  'the button': (designer: Designer) =>
    designer.page
      .getByRole('toolbar', { name: 'Canvas tools' })
      .getByRole('button', { name: 'Tidy everything' })
      .click(),
})) {
  test(`a heap of models is tidied by ${how}, as one step`, async ({ page }) => {
    const designer = await new Designer(page).open();
    await designer.openText(heap);
    const places = await designer.places();
    await tidy(designer);
    await expect(page.getByRole('status').getByText('Tidied 4 models.')).toBeVisible();
    await expect.poll(() => isLeftOf(designer, 'Category', 'Product')).toBe(true);
    await expect.poll(() => isLeftOf(designer, 'Product', 'Order')).toBe(true);
    await expect(designer.model('Person')).toBeInViewport({ ratio: 1 });

    await designer.undoButton.click();
    await expect.poll(() => designer.places()).toEqual(places);
    await designer.redoButton.click();
    await expect.poll(() => isLeftOf(designer, 'Category', 'Product')).toBe(true);
  });
}

test('an app is tidied by itself, and so are models that are selected', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(heap);
  const before = await designer.places();
  await designer.outline.getByRole('treeitem', { name: /^Person,/ }).click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tidy the app');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText(/^(Tidied )?1 model\b/)).toBeVisible();
  const after = await designer.places();
  expect({ ...after, Person: '' }).toEqual({ ...before, Person: '' });

  await designer.outline.getByRole('treeitem', { name: /^Order,/ }).click();
  await designer.outline
    .getByRole('treeitem', { name: /^Product,/ })
    .click({ modifiers: ['ControlOrMeta'] });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tidy the selected');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText('Tidied 2 models.')).toBeVisible();
  await expect.poll(() => isLeftOf(designer, 'Product', 'Order')).toBe(true);
  const { Category: place } = await designer.places();
  expect(place).toBe(before['Category']);
});

test('selected models are lined up and spaced from the inspector, each as one step', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(heap);
  const before = await designer.places();
  await designer.outline.getByRole('treeitem', { name: /^Order,/ }).click();
  for (const name of ['Product', 'Category']) {
    await designer.outline
      .getByRole('treeitem', { name: new RegExp(`^${name},`) })
      .click({ modifiers: ['ControlOrMeta'] });
  }
  const arrange = designer.inspector.getByRole('group', { name: 'Arrange' });
  await arrange.getByRole('button', { name: 'Align left edges' }).click();
  await expect
    .poll(async () => {
      const boxes = await Promise.all(
        ['Order', 'Product', 'Category'].map((name) => boxOf(designer.model(name))),
      );
      return new Set(boxes.map(({ x }) => Math.round(x))).size;
    })
    .toBe(1);
  await expect(designer.undoButton).toHaveAccessibleName(/Undo/);
  await designer.undoButton.click();
  await expect.poll(() => designer.places()).toEqual(before);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('distribute vert');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('status').getByText('Distribute vertically: 3 models.'),
  ).toBeVisible();
});
