import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Design } from '../app/core/design/design.ts';
import { encodeLink } from '../app/core/shareLink/encodeLink.ts';
import { aDesign } from '../app/testing/builders.ts';
import { Designer } from './designer.ts';
import { keyboardOf } from './hands.ts';

test('a link opens elsewhere as the same design, to be looked at, and never touches the reader’s own', async ({
  page,
  browser,
  baseURL,
}) => {
  const outside = watchRequests(page, baseURL);
  const author = await new Designer(page).openExample('Shop');
  await author.expectSaved();
  const link = await author.copyLink();
  expect(link.startsWith(`${baseURL}#`)).toBe(true);

  // Somebody else, with a design of their own.
  const reader = await openElsewhere(browser.newContext(), outside, baseURL);
  await reader.open();
  await keyboardOf(reader).drawModel('Mine', ['note text']);
  await reader.expectSaved();
  const own = await reader.code('Django');

  await reader.page.goto(link);
  await expect(reader.page.getByText('Shared design · read only')).toBeVisible();
  await expect(reader.models).toHaveCount(await author.models.count());
  expect(await reader.places()).toEqual(await author.places());

  // The same to the letter, in the panels and in the archive.
  for (const language of ['Django', 'TypeScript'] as const) {
    expect(await reader.code(language)).toBe(await author.code(language));
  }
  expect(await archiveOf(reader)).toEqual(await archiveOf(author));

  // Nothing can be changed.
  await expect(reader.undoButton).toHaveCount(0);
  await reader.model('Customer').getByText('Customer', { exact: true }).dblclick();
  await expect(reader.canvas.getByRole('textbox')).toHaveCount(0);
  await expect(reader.inspector.getByRole('textbox').first()).toBeDisabled();
  await reader.page.keyboard.press('Delete');
  await reader.page.keyboard.press('n');
  await expect(reader.models).toHaveCount(await author.models.count());

  // The reader's own design is where it was.
  await reader.page.getByRole('button', { name: 'Back to my designs' }).click();
  await expect(reader.model('Mine')).toBeVisible();
  await expect.poll(() => reader.code('Django')).toBe(own);

  // What is kept is the reader's, next to what they had.
  await reader.page.goto(link);
  await reader.page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(reader.announcement).toHaveText('“Shop” is yours now, and saved.');
  await keyboardOf(reader).drawModel('Voucher', ['code slug']);
  await expect(reader.models).toHaveCount((await author.models.count()) + 1);
  await reader.chooseForDesign('Designs…');
  const listed = reader.dialog.getByRole('list', { name: 'Designs' }).getByRole('listitem');
  await expect(listed).toHaveText([/^Shop/, /^Untitled/]);
  await listed.getByRole('button', { name: 'Untitled', exact: true }).click();
  await expect.poll(() => reader.code('Django')).toBe(own);

  expect(outside.asked).toEqual([]);
  await reader.page.context().close();
});

test('a link that was cut off or damaged says so, and leaves the reader’s design alone', async ({
  page,
  context,
  baseURL,
}) => {
  const designer = await new Designer(page).openExample('Post and comments');
  const link = await designer.copyLink();
  const code = await designer.code('Django');
  const middle = Math.floor(link.length / 2);
  const damaged = `${link.slice(0, middle)}${link[middle] === 'a' ? 'b' : 'a'}${link.slice(middle + 1)}`;
  const broken: Readonly<Record<string, string>> = {
    'The link was cut off': link.slice(0, -9),
    'The link is damaged': damaged,
    'No design in this link': `${baseURL}#hello`,
  };

  for (const [title, address] of Object.entries(broken)) {
    // In a tab of its own, and in the one that is at work.
    const fresh = new Designer(await context.newPage());
    for (const tab of [fresh, designer]) {
      await tab.page.goto(address);
      const dialog = tab.page.getByRole('dialog', { name: title });
      await expect(dialog).toContainText('Your own designs are as you left them.');
      await dialog.getByRole('button', { name: 'Go to my designs' }).click();
      await expect(tab.dialog).toBeHidden();
      await expect(tab.page).toHaveURL(baseURL ?? '');
      await expect.poll(() => tab.code('Django')).toBe(code);
    }
    await fresh.page.close();
  }
});

const markup = '</script><img src=x onerror=alert(1)>';
const reversed = '\u202egnirts \u2066x';

test('a link made to do harm shows text and nothing else', async ({ page, baseURL }) => {
  const outside = watchRequests(page, baseURL);
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => alarms.push(error.message));

  const design = harmful();
  await new Designer(page).open(`./${encodeLink(design)}`);
  const designer = new Designer(page);
  await expect(page.getByText('Shared design · read only')).toBeVisible();
  await expect(designer.models).toHaveCount(3);
  await expect(designer.canvas.getByText(markup).first()).toBeVisible();
  await expect(page.getByRole('banner')).toContainText(markup);

  // Every place that tells of it: the inspector, the problems, both codes, the lists.
  await designer.outline.getByText(markup).first().click();
  await expect(designer.inspector).toContainText(markup);
  await expect(designer.problems).toContainText(markup);
  expect(await designer.code('Django')).toContain(`default="${markup}"`);
  expect(await designer.code('TypeScript')).toContain('interface Third');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('img');
  await expect(designer.dialog.getByText(markup).first()).toBeVisible();
  await page.keyboard.press('Escape');

  expect(await page.locator('img[src="x"], script:not([src])').count()).toBe(0);
  expect(alarms).toEqual([]);
  expect(outside.asked).toEqual([]);
});

/** Names no command would let through, as a link can carry them all the same, and texts that any may. */
function harmful(): Design {
  const texts = { help_text: markup + reversed, verbose_name: reversed };
  const design = aDesign(`${markup} ${reversed}`, {
    'shop.First': { one: ['TextField', {}] },
    'shop.Second': { two: ['TextField', {}] },
    'shop.Third': { three: ['CharField', { max_length: 99, default: markup, ...texts }] },
  });
  const [first, second, ...rest] = design.models;
  if (!first || !second) throw new Error('three models were made');
  const renamed = [
    { ...first, name: markup },
    { ...second, name: reversed, note: markup },
  ];
  return { ...design, models: [...renamed, ...rest] };
}

/** Requests that leave the page's own origin. */
function watchRequests(page: Page, baseURL: string | undefined): { readonly asked: string[] } {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const stays = /^(blob|data):/.test(url) || (baseURL !== undefined && url.startsWith(baseURL));
    if (!stays) asked.push(url);
  });
  return { asked };
}

async function openElsewhere(
  opening: Promise<BrowserContext>,
  outside: { readonly asked: string[] },
  baseURL: string | undefined,
): Promise<Designer> {
  const page = await (await opening).newPage();
  const { asked } = watchRequests(page, baseURL);
  page.on('close', () => outside.asked.push(...asked));
  return new Designer(page);
}

/** The archive of both languages, byte by byte. */
async function archiveOf(designer: Designer): Promise<Buffer> {
  const file = await designer.exportArchive('Django', 'TypeScript');
  return readFile(await file.path());
}

test('a design too large for a link says so, and is kept all the same', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText('cardinal 1 Library\n\n[app]\n\nBook\n  title char 200\n');
  const words = 'word '.repeat(60_000);
  await designer.field('Book', 'title').click();
  await designer.inspector.getByRole('button', { name: 'More options' }).click();
  const helpText = designer.inspector.getByRole('textbox', { name: /^Help text/ });
  await helpText.fill(words);
  await helpText.press('Enter');
  await designer.expectSaved();

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(designer.dialog.getByRole('alert')).toHaveText(
    'This design is too large for a link. Send the file instead.',
  );
  await expect(designer.dialog.getByRole('button', { name: 'QR code' })).toHaveCount(0);
  await expect(designer.announcement).not.toContainText('forbids');
  await page.keyboard.press('Escape');

  await page.reload();
  await designer.field('Book', 'title').click();
  await designer.inspector.getByRole('button', { name: 'More options' }).click();
  await expect(helpText).toHaveValue(words);
});
