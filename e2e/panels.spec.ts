import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';
import { boxOf } from './places.ts';

test('a link without positions is shorter, has a code for a camera, and opens with nothing on top of another', async ({
  page,
  browser,
}) => {
  const author = await new Designer(page).openExample('Shop');
  const count = await author.models.count();
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const link = author.dialog.getByRole('textbox', { name: 'Link to the design' });
  await expect(link).toHaveValue(/#/);
  const whole = await link.inputValue();

  await author.dialog.getByRole('switch', { name: 'Without positions' }).click();
  await expect(link).not.toHaveValue(whole);
  const shorter = await link.inputValue();
  expect(shorter.length).toBeLessThan(whole.length);

  await author.dialog.getByRole('button', { name: 'QR code' }).click();
  const code = author.dialog.getByRole('img', { name: 'QR code of the link to the design' });
  // A camera wants dark on white, by night as well.
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(code.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)');
    await expect(code.locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)');
  }
  const { width, height } = await boxOf(code);
  expect(width).toBe(height);

  const reader = new Designer(await (await browser.newContext()).newPage());
  await reader.open(shorter);
  await expect(reader.models).toHaveCount(count);
  const boxes = await Promise.all((await reader.models.all()).map(boxOf));
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
      expect(isBeside || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
    }
  });
  await reader.page.context().close();
});

test('a link too long for a camera says so in place of the code', async ({ page }) => {
  const designer = await new Designer(page).open();
  // Text that no packing shortens much.
  const names = Array.from(
    { length: 600 },
    (_, i) => `x${((i * 7919 + 13) ** 3 % 2176782336).toString(36)}`,
  );
  await designer.openText(
    `cardinal 1 Long\n\n[shop]\n\nThing\n${names.map((n) => `  ${n} char 9\n`).join('')}`,
  );
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  await expect(designer.dialog.getByLabel('Link to the design')).toHaveValue(/#/);
  await designer.dialog.getByRole('button', { name: 'QR code' }).click();
  await expect(
    designer.dialog.getByText(/^A code holds 2,300 characters .* this link has/),
  ).toBeVisible();
  await expect(designer.dialog.getByRole('img')).toHaveCount(0);
});

test('the model that has the focus is the one that is connected, whatever else is selected', async ({
  page,
}) => {
  const designer = await new Designer(page).openExample('Post and comments');
  const popup = page.getByRole('dialog', { name: /^Connect/ });

  // Nothing is selected.
  await designer.model('Comment').focus();
  await page.keyboard.press('c');
  await expect(popup).toHaveAccessibleName('Connect Comment');
  await page.keyboard.press('Escape');
  await expect(popup).toBeHidden();

  // Another model is.
  await designer.model('Post').focus();
  await page.keyboard.press('c');
  await expect(popup).toHaveAccessibleName('Connect Post');
});

test('whoever types in the inspector goes on typing when another tab saves', async ({
  page,
  context,
}) => {
  const one = await new Designer(page).openExample('Category and products');
  await one.expectSaved();
  const other = await new Designer(await context.newPage()).open();
  await other.model('Product').getByText('name', { exact: true }).click();

  await one.model('Category').getByText('Category', { exact: true }).click();
  const note = one.inspector.getByRole('textbox', { name: 'Description' });
  await note.fill('What one finds in shelves.');
  await note.press('Home');
  await one.expectSaved();
  await expect(other.codePanel('Django')).toContainText('What one finds in shelves.');

  const name = other.inspector.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('title');
  await expect(one.field('Product', 'title')).toBeVisible();
  await expect(note).toBeFocused();
  await page.keyboard.type('Or ');
  await expect(note).toHaveValue('Or What one finds in shelves.');
});

test('whoever jumps to a model or a field by the palette goes on from there', async ({ page }) => {
  const designer = await new Designer(page).openExample('Shop');
  const jumpTo = async (name: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find or run' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(designer.dialog).toBeHidden();
  };
  await jumpTo('Shipment');
  await expect(designer.model('Shipment')).toBeFocused();
  await jumpTo('tracking_code');
  await expect(designer.field('Shipment', 'tracking_code')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(designer.field('Shipment', 'order')).toBeFocused();
});

test('the keyboard walks the lines of code and goes back from one to the canvas', async ({
  page,
}) => {
  const designer = await new Designer(page).openExample('Post and comments');
  const before = await designer.code('Django');
  const code = designer.codePanel('Django');
  await code.focus();
  await page.keyboard.press('ArrowDown');
  await expect(code.getByRole('button', { name: /^Line \d+: go to blog\.Post$/ })).toBeFocused();
  await page.keyboard.press('End');
  const last = code.getByRole('button', { name: /: go to blog\.Comment/ });
  await expect(last).toBeFocused();
  while (!(await code.getByRole('button', { name: /blog\.Comment\.post$/ }).isVisible())) {
    await page.keyboard.press('ArrowUp');
  }
  await expect(page.getByText('goes to the model or field')).toBeVisible();
  expect(await designer.codeAsShown('Django')).toBe(before);
  await page.keyboard.press('Enter');
  await expect(designer.field('Comment', 'post')).toBeFocused();
  await expect(page.getByText('goes to the model or field')).toBeHidden();
});

test('what explains an option belongs to its control, also where it is not seen', async ({
  page,
}) => {
  const designer = await new Designer(page).openExample('Post and comments');
  await designer.field('Post', 'title').click();
  const length = designer.inspector.getByRole('textbox', { name: /^Longest|^Max/ });
  await expect(length).toHaveAccessibleDescription(/\w+ \w+/);
  await designer.inspector.getByRole('button', { name: 'More options' }).click();
  await expect(
    designer.inspector.getByRole('switch', { name: /unique/i }).first(),
  ).toHaveAccessibleDescription(/\w+ \w+/);
  await expect(
    designer.inspector.getByRole('group', { name: /choices/i }).first(),
  ).toHaveAccessibleDescription(/\w+ \w+/);
});

test('Escape folds a list away where it was unfolded, and nothing else', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText('cardinal 1 Stranger\n\n[app]\n\nTicket\n  number int =`evil()`\n');
  const unread = page.getByText('1 left out: read it first');
  await unread.click();
  const accept = page.getByRole('button', { name: 'I have read it: write it out' });
  await accept.focus();
  await page.keyboard.press('Escape');
  await expect(accept).toBeHidden();
  await expect(unread).toBeFocused();
});

test('in a dialog, too, Escape folds a list away before it closes the dialog', async ({ page }) => {
  const designer = await new Designer(page).openExample('Shop');
  await designer.expectSaved();
  await designer.chooseForDesign('Delete design');
  await designer.chooseForDesign('Designs…');
  const deleted = designer.dialog.getByText(/^Deleted \(1\)/);
  await deleted.click();
  await designer.dialog.getByRole('button', { name: 'Restore' }).focus();
  await page.keyboard.press('Escape');
  await expect(deleted).toBeFocused();
  await expect(designer.dialog.getByRole('button', { name: 'Restore' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(designer.dialog).toBeHidden();
});

test('everything on the page lies in a landmark', async ({ page }) => {
  await new Designer(page).openExample('Shop');
  const { violations } = await new AxeBuilder({ page }).withTags(['best-practice']).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
});

test('each design is shown as it was left, and the link says nothing of it', async ({
  page,
  browser,
}) => {
  const designer = await new Designer(page).openExample('Shop');
  await designer.expectSaved();
  const view = () =>
    designer.canvas.locator('.react-flow__viewport').evaluate((element) => element.style.transform);
  const whole = await view();
  await page.keyboard.press('Control+0');
  await expect.poll(view).toMatch(/scale\(1\)$/);
  const left = await view();

  await designer.startFrom('Post and comments');
  await designer.expectSaved();
  await designer.chooseForDesign('Designs…');
  await designer.dialog.getByRole('button', { name: 'Shop', exact: true }).click();
  await expect.poll(view).toBe(left);
  await page.reload();
  await expect.poll(view).toBe(left);

  const link = await designer.copyLink();
  const reader = new Designer(await (await browser.newContext()).newPage());
  await reader.open(link);
  await expect
    .poll(() =>
      reader.canvas.locator('.react-flow__viewport').evaluate((element) => element.style.transform),
    )
    .toBe(whole);
  await reader.page.context().close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('every tab of the problems and the code is there to be read whole', async ({ page }) => {
    const designer = await new Designer(page).openExample('User and profile');
    await designer.chooseMore('Problems and code');
    for (const name of ['Problems', 'Rows', 'Order', 'Django', 'TypeScript', 'SQL']) {
      await expect(page.getByRole('tab', { name })).toBeInViewport({ ratio: 1 });
    }
  });
});

test('the SQL panel shows the tables of the chosen database, and what keeps to each number of rows', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Blog\n\n[blog]\n\nPost\n  title char 80\n\nComment 16,0\n  post fk Post\n\nCover 32,0\n  post one Post\n',
  );
  const before = await designer.code('SQL');
  expect(before).toContain('-- SQLite, as Django 5.2 makes it');
  expect(before).toContain('-- each Post has any number of Comments: nothing limits it');
  expect(before).toContain('-- each Post has at most one Cover: UNIQUE');
  expect(before).toContain('"post_id" bigint NOT NULL UNIQUE REFERENCES "blog_post"');

  // The relation changes, and the constraint goes with it.
  await designer.field('Cover', 'post').click();
  await designer.inspector.getByRole('radio', { name: 'One to many' }).click();
  const sql = designer.codePanel('SQL');
  await expect(sql).toContainText('-- each Post has any number of Covers: nothing limits it');
  expect(await designer.codeAsShown('SQL')).not.toContain('UNIQUE');
  await designer.undoButton.click();
  await expect(sql).toContainText('at most one Cover: UNIQUE');
  expect(await designer.codeAsShown('SQL')).toBe(before);

  // From a line back to the canvas.
  await sql.getByText('each Post has any number of Comments').click();
  await expect(designer.inspector).toContainText('Each Comment belongs to exactly one Post');

  await page.keyboard.press('Escape');
  const database = page.getByRole('tabpanel', { name: 'SQL' }).getByRole('combobox');
  await database.selectOption('PostgreSQL');
  await expect(sql).toContainText('-- PostgreSQL, as Django 5.2 makes it');
  await expect(sql).toContainText('GENERATED BY DEFAULT AS IDENTITY');
});

test('what was pasted to be opened is still there after a look into the palette', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.chooseForDesign('Open…');
  const box = designer.dialog.getByLabel('Or paste a link');
  await box.fill('cardinal 1 Half');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'Find or run' })).toBeFocused();
  await expect(box).toHaveCount(0);
  await page.keyboard.press('Escape');
  await designer.chooseForDesign('Open…');
  await expect(box).toHaveValue('cardinal 1 Half');

  // What comes next takes its place, and is forgotten once it is open.
  await expect(box).toBeFocused();
  await page.keyboard.insertText('cardinal 1 Whole\n\n[app]\n\nTicket\n');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(designer.model('Ticket')).toBeVisible();
  await designer.chooseForDesign('Open…');
  await expect(box).toHaveValue('');
});

test('nothing that lies outside of the window can push the page aside', async ({ page }) => {
  await new Designer(page).openExample('Shop');
  await page.setViewportSize({ width: 1000, height: 600 });
  const pushed = await page.evaluate(() => {
    for (const element of document.querySelectorAll('#root *')) element.scrollIntoView();
    const frames = ['html', 'body', '#root', '#root > *'].map((one) => document.querySelector(one));
    return frames.map((frame) => [frame?.scrollLeft, frame?.scrollTop]);
  });
  expect(pushed).toEqual(Array.from({ length: 4 }, () => [0, 0]));
});

test('the inspector keeps its title and the button that folds it clear of what scrolls', async ({
  page,
}) => {
  const designer = await new Designer(page).openExample('Shop');
  await designer.field('Product', 'name').click();
  await designer.inspector.getByRole('button', { name: 'More options' }).click();
  const fold = designer.inspector.getByRole('button', { name: 'Fold the inspector away' });
  const title = designer.inspector.getByRole('heading', { name: 'Product.name' });
  const editable = designer.inspector.getByRole('switch', { name: /editable/i });
  await editable.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const [button, head, row] = [await boxOf(fold), await boxOf(title), await boxOf(editable)];
  expect(row.y).toBeGreaterThanOrEqual(button.y + button.height);
  expect(head.y + head.height).toBeGreaterThanOrEqual(button.y + button.height);
  await expect(title).toBeInViewport();
});
