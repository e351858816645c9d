import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';
import { keyboardOf } from './hands.ts';

const themes = ['light', 'dark'] as const;

/** What opens over the workspace; the rest of the page is the same as without it. */
const dialog = '[role="dialog"]';

for (const theme of themes) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test('nobody is shut out of the workspace', async ({ page }) => {
      // Every state is read whole by axe: long on a slow machine.
      test.slow();
      const designer = await new Designer(page).open();
      await expectNothingFound(page);

      await keyboardOf(designer).drawModel('Alone', ['name__x char 10']);
      await expect(designer.chip('1 error')).toBeVisible();
      await expectNothingFound(page);

      await designer.startFrom('Shop');
      await designer.outline.getByRole('treeitem', { name: /^Product,/ }).click();
      await designer.field('Product', 'category').click();
      await expect(designer.inspector.getByRole('radio', { name: 'One to many' })).toBeChecked();
      await expectNothingFound(page);
    });

    test('nobody is shut out of what opens over it', async ({ page }) => {
      // Every state is read whole by axe: long on a slow machine.
      test.slow();
      const designer = await new Designer(page).openExample('Post and comments');
      await designer.model('Comment').getByText('Comment', { exact: true }).click();
      await page.keyboard.press('c');
      await expect(page.getByRole('dialog', { name: 'Connect Comment' })).toBeVisible();
      await expectNothingFound(page, dialog);
      await page.keyboard.type('Post');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('group', { name: 'Kind of relation' })).toBeVisible();
      await expectNothingFound(page);
      await page.keyboard.press('?');
      await expect(page.getByText('Question 1')).toBeVisible();
      await expectNothingFound(page, dialog);
      await page.keyboard.press('Escape');

      await page.keyboard.press('Control+k');
      await page.keyboard.type('comment');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectNothingFound(page, dialog);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Design: / }).click();
      await expectNothingFound(page, '[role="menu"]');
      await page.keyboard.press('Escape');

      const seen = async (title: string) => {
        await expect(page.getByRole('dialog', { name: title })).toBeVisible();
        await expectNothingFound(page, dialog);
        await page.keyboard.press('Escape');
        await expect(designer.dialog).toBeHidden();
      };
      for (const item of ['Designs', 'Open', 'Examples', 'Picture']) {
        await designer.chooseForDesign(`${item}…`);
        await seen(item);
      }
      await designer.chooseMore('Shortcuts');
      await seen('Shortcuts');
      await designer.chooseMore('About Cardinal');
      await seen('Cardinal');
      for (const button of ['Share', 'Export']) {
        await page.getByRole('button', { name: button, exact: true }).click();
        await seen(button);
      }
      await page.goto('./#1cabcdefgh');
      await expect(designer.dialog).toBeVisible();
      await expectNothingFound(page);
    });
  });
}

test('the theme can be chosen, and stays', async ({ page }) => {
  const designer = await new Designer(page).open();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await designer.chooseMore('Dark', 'Theme');
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.reload();
  await expect.poll(ground).toBe(dark);
});

test('each way to add to the outline says by name that it adds', async ({ page }) => {
  const { outline } = await new Designer(page).openExample('Shop');
  for (const name of ['Add Model', 'Add App', 'Add Django model']) {
    await expect(outline.getByRole('button', { name, exact: true })).toBeVisible();
  }
});

test('a book pasted where one finds is cut to what could be meant', async ({ page }) => {
  const designer = await new Designer(page).openExample('Shop');
  await page.keyboard.press('ControlOrMeta+k');
  const find = page.getByRole('combobox', { name: 'Find or run' });
  await expect(find).toBeFocused();
  await page.keyboard.insertText('Product and so on. '.repeat(5000));
  expect((await find.inputValue()).length).toBeLessThanOrEqual(200);
  await expect(designer.dialog).toContainText('Nothing is called so.');
});

test('every shortcut is listed', async ({ page }) => {
  const designer = await new Designer(page).open();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Shortcuts' });
  for (const what of [
    'Add model',
    'Connect…',
    'Add field',
    'Undo',
    'Find or run…',
    'Next problem',
  ]) {
    await expect(list.getByRole('term').filter({ hasText: what }).first()).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(designer.dialog).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a shared design can be read', async ({ page, browser }) => {
    const desk = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const author = await new Designer(await desk.newPage()).openExample('Post and comments');
    const link = await author.copyLink();
    const code = await author.code('Django');
    await desk.close();

    await page.goto(link);
    const reader = new Designer(page);
    const keep = page.getByRole('button', { name: 'Keep a copy' });
    await expect(keep).toBeVisible();
    expect(await roomAroundWords(keep)).toBeGreaterThanOrEqual(8);
    for (const name of ['Post', 'Comment']) {
      await expect(reader.model(name)).toBeInViewport({ ratio: 1 });
    }
    // Nothing runs out of the page sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await expectNothingFound(page);
    await reader.chooseMore('Problems and code');
    expect(await reader.code('Django')).toBe(code);
    await expectNothingFound(page);
  });
});

/** What axe finds against WCAG 2.2 AA, in words that name the places. */
async function expectNothingFound(page: Page, where = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(where)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
  expect(told).toEqual([]);
}

test('what adds something, and where a relation goes, is said by name', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Shop\n\n[app]\n\nOrder\n  customer fk\n\nCustomer\n  name char 80\n',
  );
  await designer.outline.getByRole('treeitem', { name: /^Order/ }).click();
  const { inspector } = designer;
  await inspector.getByRole('button', { name: 'customer points at Customer', exact: true }).click();
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(
    'Order.customer → Customer',
  );
  await designer.outline.getByRole('treeitem', { name: /^Order/ }).click();
  await inspector.getByRole('button', { name: 'Add Field', exact: true }).click();
  await expect(inspector.getByRole('textbox', { name: /^Name of / })).toHaveCount(2);
  await inspector.getByRole('button', { name: 'Managers' }).click();
  await inspector.getByRole('button', { name: 'Add Manager', exact: true }).click();
  await expect(
    inspector.getByRole('region', { name: 'Managers' }).getByRole('textbox'),
  ).not.toHaveCount(0);
});

/** How many pixels there are between the words of a button and its nearer side. */
const roomAroundWords = (button: Locator): Promise<number> =>
  button.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    const [inner, outer] = [words.getBoundingClientRect(), element.getBoundingClientRect()];
    return Math.min(inner.left - outer.left, outer.right - inner.right);
  });
