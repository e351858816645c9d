import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';

const accounts = `cardinal 1 Accounts

[accounts]

User
  name char 40
  email email unique

Profile
  user one User on_delete:CASCADE
  is_public bool

Visit
  user fk User on_delete:CASCADE
`;

test('rows are made, changed, brought, and what they break is told on the row and on the line', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(accounts);
  await page.getByRole('tab', { name: 'Rows' }).click();
  const rows = page.getByRole('region', { name: 'Example rows' });
  const cell = (name: string, row: number) =>
    rows.getByRole('textbox', { name: `${name} of row ${row}`, exact: true });
  const broken = rows.getByRole('list', { name: 'Broken by these rows' });

  // The fewest rows, and more of them; other ones, and the same ones for a person who comes back.
  await expect(cell('name', 1)).toHaveValue('Ada Lovelace');
  await expect(cell('name', 2)).toHaveCount(0);
  await rows.getByRole('combobox', { name: 'How many rows' }).selectOption('3 of each');
  await expect(cell('email', 3)).toHaveValue('alan@example.com');
  await rows.getByRole('button', { name: 'Other rows' }).click();
  await expect(cell('name', 1)).not.toHaveValue('Ada Lovelace');
  await expect(broken).toHaveCount(0);

  // A value that is not unique shows on its row, in words.
  const first = await cell('email', 1).inputValue();
  await cell('email', 2).fill(first);
  await cell('email', 2).press('Enter');
  await expect(cell('email', 1)).toHaveAttribute('aria-invalid', 'true');
  await expect(cell('email', 2)).toHaveAccessibleDescription(
    `Two rows of User have the email ${first}.`,
  );
  await rows.getByRole('button', { name: 'Make them again' }).click();
  await expect(broken).toHaveCount(0);

  // Rows of one's own, in which two profiles are of one user.
  await rows
    .getByRole('combobox', { name: 'Rows of' })
    .selectOption({ label: 'accounts.Profile (3)' });
  await rows.getByRole('button', { name: 'Bring rows' }).click();
  const text = designer.dialog.getByRole('textbox');
  const take = designer.dialog.getByRole('button', { name: 'Take these rows' });
  await text.fill('shoe\n1');
  await take.click();
  await expect(designer.dialog.getByRole('alert')).toContainText('id, user, is_public');
  await text.fill('user;is_public\n1;yes\n1;no');
  await take.click();
  await expect(cell('user', 2)).toHaveValue('1');
  await expect(broken).toHaveText('Two Profiles for one User: 1, of at most one.');
  await expect(designer.canvas.getByText('Two Profiles for one User')).toBeVisible();
  await broken.getByRole('button').click();
  await expect(designer.canvas.locator('[data-strength="selected"]')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).include('section').analyze();
  expect(violations).toEqual([]);

  // They stay with the design in this browser, and are no part of it.
  await expect(designer.undoButton).toBeDisabled();
  await designer.expectSaved();
  await page.reload();
  await page.getByRole('tab', { name: 'Rows' }).click();
  await expect(broken).toHaveText('Two Profiles for one User: 1, of at most one.');
  await page.getByRole('tab', { name: 'Problems' }).click();
  await expect(designer.canvas.getByText('Two Profiles for one User')).toHaveCount(0);
});

test('a key that never repeats in the rows brought is asked about, and a yes can be undone', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(accounts);
  await page.getByRole('tab', { name: 'Rows' }).click();
  const rows = page.getByRole('region', { name: 'Example rows' });
  await rows.getByRole('combobox', { name: 'How many rows' }).selectOption('3 of each');
  await rows
    .getByRole('combobox', { name: 'Rows of' })
    .selectOption({ label: 'accounts.Visit (3)' });
  await rows.getByRole('button', { name: 'Bring rows' }).click();
  await designer.dialog.getByRole('textbox').fill('user_id\n1\n2\n3');
  await designer.dialog.getByRole('button', { name: 'Take these rows' }).click();
  const asked = rows.getByRole('list', { name: 'Ask the data' });
  await expect(asked).toContainText('No User repeats in 3 rows of Visit');
  await asked.getByRole('button').click();
  await expect(asked).toHaveCount(0);
  expect(await designer.code('Django')).toContain('user = models.OneToOneField(');
  await designer.undoButton.click();
  await expect(asked).toBeVisible();
});

test('rows are taken away as a fixture and as constants', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(accounts);
  await page.getByRole('tab', { name: 'Rows' }).click();
  const rows = page.getByRole('region', { name: 'Example rows' });
  const fixture = await designer.download(() =>
    rows.getByRole('button', { name: 'Download fixture' }).click(),
  );
  expect(fixture.suggestedFilename()).toBe('accounts.json');
  const entries = JSON.parse(await readFile(await fixture.path(), 'utf8')) as { model: string }[];
  expect(entries.map(({ model }) => model)).toEqual([
    'accounts.user',
    'accounts.profile',
    'accounts.visit',
  ]);
  const constants = await designer.download(() =>
    rows.getByRole('button', { name: 'Download TypeScript' }).click(),
  );
  expect(await readFile(await constants.path(), 'utf8')).toContain('export const users = [');
});

test('many rows are made beside the page, which tells that they are and can call it off', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(accounts);
  await page.getByRole('tab', { name: 'Rows' }).click();
  const rows = page.getByRole('region', { name: 'Example rows' });
  const cell = (row: number) =>
    rows.getByRole('textbox', { name: `name of row ${row}`, exact: true });
  const amount = rows.getByRole('combobox', { name: 'How many rows' });
  const progress = rows.getByRole('progressbar', { name: 'Making rows' });
  const fixture = rows.getByRole('button', { name: 'Download fixture' });
  await expect(cell(1)).toBeVisible();

  // The next worker never comes: the rows of before stay until there are others.
  await page.route(/rowsWorker/, () => {});
  await amount.selectOption('500 of each');
  await expect(progress).toBeVisible();
  await expect(rows.getByRole('status')).toHaveText('Making rows…');
  await expect(cell(1)).toHaveValue('Ada Lovelace');
  await expect(fixture).toBeDisabled();
  const { violations } = await new AxeBuilder({ page }).include('section').analyze();
  expect(violations).toEqual([]);
  await rows.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(progress).toHaveCount(0);
  await expect(rows.getByRole('status')).toHaveText('Cancelled. These are the rows of before.');
  await expect(rows.getByRole('combobox', { name: 'Rows of' })).toBeFocused();
  await expect(cell(2)).toHaveCount(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });

  await rows.getByRole('button', { name: 'Make them after all' }).click();
  await expect(cell(100)).toBeVisible();
  await expect(cell(101)).toHaveCount(0);
  await expect(rows.getByRole('status')).toBeEmpty();
  await expect(fixture).toBeEnabled();

  // A hundred at a time, and what is added or broken behind them.
  await rows.getByRole('button', { name: 'Add row' }).click();
  await expect(cell(501)).toBeVisible();
  await expect(cell(500)).toBeVisible();
  await expect(cell(499)).toHaveCount(0);
  await cell(501).fill('Somebody else');
  await rows.getByRole('button', { name: 'Show 100 more of 501 rows' }).click();
  await expect(cell(200)).toBeVisible();
  await expect(cell(201)).toHaveCount(0);
  await expect(cell(501)).toHaveValue('Somebody else');
});

test('rows that cannot be made are told of, and can be asked for again', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(accounts);
  await page.route(/rowsWorker/, (route) => route.abort());
  await page.getByRole('tab', { name: 'Rows' }).click();
  const rows = page.getByRole('region', { name: 'Example rows' });
  await expect(rows.getByRole('status')).toHaveText('The rows could not be made. There are none.');
  await expect(rows.getByRole('button', { name: 'Download fixture' })).toBeDisabled();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await rows.getByRole('button', { name: 'Try again' }).click();
  const name = rows.getByRole('textbox', { name: 'name of row 1', exact: true });
  await expect(name).toHaveValue('Ada Lovelace');
  await expect(rows.getByRole('status')).toBeEmpty();
});

test('rows are of the latest design, whatever was going on when it changed', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(accounts);
  await page.route(/rowsWorker/, () => {});
  await page.getByRole('tab', { name: 'Rows' }).click();
  const rows = page.getByRole('region', { name: 'Example rows' });
  await expect(rows.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });

  // The design changes while nothing comes of the first making; then while nobody looks.
  await designer.openText(accounts.replace('name char 40', 'nickname char 40'));
  const nickname = rows.getByRole('textbox', { name: 'nickname of row 1', exact: true });
  await expect(nickname).toHaveValue(/./);
  await page.getByRole('tab', { name: 'Problems' }).click();
  await designer.openText(accounts.replace('name char 40', 'title char 40'));
  await page.getByRole('tab', { name: 'Rows' }).click();
  await expect(rows.getByRole('textbox', { name: 'title of row 1', exact: true })).toBeVisible();
  await expect(nickname).toHaveCount(0);
});

test('a one-to-one that repeats in the rows brought may be one of many', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(accounts);
  await page.getByRole('tab', { name: 'Rows' }).click();
  const rows = page.getByRole('region', { name: 'Example rows' });
  await rows
    .getByRole('combobox', { name: 'Rows of' })
    .selectOption({ label: 'accounts.Profile (1)' });
  await rows.getByRole('button', { name: 'Bring rows' }).click();
  await designer.dialog.getByRole('textbox').fill('user;is_public\n1;yes\n1;no');
  await designer.dialog.getByRole('button', { name: 'Take these rows' }).click();
  const asked = rows.getByRole('list', { name: 'Ask the data' });
  await expect(asked).toContainText(
    'The User 1 is in 2 rows of Profile: may a User have several Profiles?',
  );
  await asked.getByRole('button', { name: 'Make one to many' }).click();
  await expect(asked).toHaveCount(0);
  await expect(rows.getByRole('list', { name: 'Broken by these rows' })).toHaveCount(0);
  expect(await designer.code('Django')).toContain('user = models.ForeignKey(');
});
