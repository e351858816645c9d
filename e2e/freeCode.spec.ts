import { expect, test } from '@playwright/test';
import { encodeLink } from '../app/core/shareLink/encodeLink.ts';
import { Designer } from './designer.ts';

const textWith = (code: string): string => `cardinal 1 "From a stranger"

[app]

Ticket
  number int =\`${code}\`
  title char 200
`;

/** What stands in the code before what is left out of it. */
const leftOut = '# Cardinal: not written until accepted: ';

test('Python code in a link is shown, and left out until its reader has accepted it', async ({
  page,
}) => {
  const designer = await new Designer(page).open(`./${encodeLink(textWith('evil()'))}`);
  const caution = page.getByRole('banner').getByText('Contains 1 Python expression');
  await expect(caution).toBeVisible();
  await expect(designer.chip('1 warning')).toBeVisible();
  const warning = designer.problem('free expression');
  await expect(warning).toContainText('default of Ticket.number runs the code evil()');
  expect(await designer.code('Django')).toContain(`${leftOut}default=evil()\n`);
  const [careful] = await designer.exportFiles('Django');
  expect(careful?.text).toContain('number = models.IntegerField()');
  expect(careful?.text).not.toMatch(/^[^#\n]*evil/m);

  // It is read word for word where the code would stand, and accepted there.
  const unread = page.getByRole('group').filter({ hasText: '1 left out: read it first' });
  await unread.getByText('1 left out').click();
  await expect(unread.getByRole('listitem')).toHaveText('app.Ticket.number default: evil()');
  await unread.getByRole('button', { name: /write it out/ }).click();
  await expect
    .poll(() => designer.code('Django'))
    .toContain('number = models.IntegerField(default=evil())');
  await expect(unread).toHaveCount(0);
  await expect(warning).toHaveCount(0);
  await expect(designer.chip(/^Valid/)).toBeVisible();
  await expect(caution).toHaveCount(0);
  const [whole] = await designer.exportFiles('Django');
  expect(whole?.text).toBe(await designer.code('Django'));

  // Another piece is another matter.
  await page.goto(`./${encodeLink(textWith('worse()'))}`);
  await expect(designer.problem('runs the code worse()')).toBeVisible();
  await expect.poll(() => designer.code('Django')).toContain(`${leftOut}default=worse()\n`);
});

test('Python code in a file is accepted on the way out', async ({ page }) => {
  const designer = await new Designer(page).open();
  const lambda = 'lambda: open("secret").read()';
  await designer.dropFiles({ name: 'stranger.cardinal', content: textWith(lambda) });
  await designer.expectDesignName('From a stranger');
  await expect(designer.problem('free expression')).toBeVisible();

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const piece = designer.dialog.getByRole('region', { name: 'Python code' });
  await expect(piece.getByRole('listitem')).toHaveText(`Ticket.number.default${lambda}`);
  await piece.getByRole('button', { name: 'Accept and write it out' }).click();
  await expect(piece).toContainText('You have accepted this code');
  await page.keyboard.press('Escape');

  const [models] = await designer.exportFiles('Django');
  expect(models?.text).toContain(lambda);
  await expect(designer.problem('free expression')).toHaveCount(0);
  await expect(designer.chip(/^Valid/)).toBeVisible();

  // What was accepted counts while the page is open: whoever comes after is asked again.
  await designer.expectSaved();
  await page.reload();
  await expect(designer.problem('free expression')).toBeVisible();
  await expect.poll(() => designer.code('Django')).toContain(`${leftOut}default=lambda`);
});
