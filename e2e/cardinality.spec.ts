import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';

const ring = `cardinal 1 Badges

[club]

Team
  name char 80

Captain
  team fk Team on_delete:CASCADE reverse_min:2 reverse_max:2
  badge one Badge on_delete:CASCADE

Badge
  team one Team on_delete:CASCADE
`;

const keys = ['Captain.team', 'Captain.badge', 'Badge.team'];

test('numbers that can only be kept by no rows are told step by step, lit up, mended, and come back', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(ring);
  const problem = designer.problem('cardinality contradiction');
  await expect(problem).toContainText(
    'Each Team has exactly 2 Captains, and each Captain belongs to exactly one Team: captains = 2 × teams.',
  );
  await expect(problem).toContainText(
    'Together teams ≥ 2 × teams, which only 0 teams can meet, so no Team, Captain or Badge can ever be stored.',
  );

  // Every edge of the ring lights up with the finding, and goes out with it.
  const lit = designer.canvas.locator('[data-strength="selected"]');
  await expect(lit).toHaveCount(0);
  await problem.locator('[data-problem]').click();
  await expect(lit).toHaveCount(keys.length);
  await page.keyboard.press('Escape');
  await expect(lit).toHaveCount(0);

  const before = await designer.code('Django');
  await designer.fix('cardinality contradiction', 'Let a Team have only 1 Captain');
  await expect(problem).toHaveCount(0);
  await designer.undoButton.click();
  await expect(problem).toHaveCount(1);
  await expect.poll(() => designer.code('Django')).toBe(before);
  await designer.redoButton.click();
  await expect(problem).toHaveCount(0);
});

test('two required one-to-ones facing each other are one piece of advice that says the choice', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Desks\n\n[office]\n\nDesk\n  owner one Employee on_delete:CASCADE related_name:owned\n\nEmployee\n  desk one Desk on_delete:CASCADE related_name:used\n',
  );
  const twice = designer.problem('one fact twice');
  await expect(twice).toContainText(
    'each Desk has exactly one Employee and each Employee exactly one Desk, though the drawing says at most one. Keep only Desk.owner if an Employee may be without a Desk',
  );
  await expect(designer.problem('')).toHaveCount(2);
  await expect(designer.problem('required cycle')).toHaveCount(1);
  await designer.fix('required cycle', /Desk\.owner/);
  await expect(twice).not.toContainText('As both are required');
  await expect(designer.problem('required cycle')).toHaveCount(0);
  await designer.undoButton.click();
  await expect(twice).toContainText('As both are required');
  await designer.fix('one fact twice', 'Drop Employee.desk');
  await expect(designer.problem('')).toHaveCount(0);
});

test('the numbers of a relation are a sentence to fill in', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Teams\n\n[club]\n\nTeam\n  name char 80\n\nPlayer\n  team fk Team on_delete:CASCADE\n',
  );
  await designer.field('Player', 'team').click();
  await designer.inspector.getByLabel('Least Players of each Team').fill('2');
  await designer.inspector.getByLabel('Most Players of each Team').fill('5');
  await expect(designer.inspector).toContainText('A Team has 2 to 5 Players');
  await expect(designer.inspector).toContainText('Enforced by nothing but a test');
  await expect(designer.canvas.getByText('2–5')).toBeVisible();

  // The database can keep the most, by a number for each player.
  await designer.inspector
    .getByRole('button', { name: 'Have the database keep the most' })
    .press('Enter');
  await expect(designer.field('Player', 'slot')).toBeVisible();
  // The button is gone; whoever pressed it is still at the numbers.
  await expect(designer.inspector.getByLabel('Least Players of each Team')).toBeFocused();
  await expect(designer.inspector).toContainText(
    '“At most 5” is enforced by the database, “at least 2” by nothing but a test',
  );
  await designer.undoButton.click();
  await expect(designer.inspector).toContainText('Enforced by nothing but a test');

  // Or a clean() does, where forms and the admin save them.
  await designer.inspector
    .getByRole('button', { name: 'Have clean() keep the most' })
    .press('Enter');
  await expect(designer.inspector).toContainText(
    '“At most 5” is enforced by validation alone: a clean() that the Django export writes, “at least 2” by nothing but a test',
  );
  await expect(designer.inspector).toContainText(
    'No clean() can tell of “at least 2”: a Team is saved before the Players that point at it.',
  );
  await designer.inspector.getByRole('button', { name: 'Leave clean() out' }).press('Enter');
  await expect(designer.inspector).toContainText('Enforced by nothing but a test');

  // More at least than at most is told at once.
  await designer.inspector.getByLabel('Least Players of each Team').fill('7');
  await expect(designer.problem('range empty')).toContainText('at least 7 and at most 5');
  await designer.fix('range empty', 'Drop “at most 5”');
  await expect(designer.inspector).toContainText('A Team has at least 7 Players');
  await expect(designer.problem('range empty')).toHaveCount(0);
});

test('the menu of a line and the palette have a test written of what nothing else keeps', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Teams\n\n[club]\n\nTeam\n  :rows 1..9\n  name char 80\n\nPlayer\n  team fk Team on_delete:CASCADE reverse_min:2 reverse_max:5\n',
  );
  const said = designer.inspector.getByText(/nothing but a test, which the Django export writes$/);
  const line = designer.relation('Player.team');
  await designer.chooseOn(line, 'Write a test of its numbers');
  await expect(said).toHaveText(/^Enforced by nothing but a test/);
  await expect(designer.announcement).toHaveText(
    'The Django export writes tests/test_cardinality.py.',
  );
  // Once is enough: there is none to write any more, but the database may still keep the most.
  await designer.chooseOn(line, 'Have the database keep the most');
  await expect(said).toContainText('“At most 5” is enforced by the database');
  await designer.undoButton.click();
  await designer.undoButton.click();
  await expect(said).toHaveCount(0);

  await designer.model('Team').getByText('Team', { exact: true }).click();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or run' }).fill('write test');
  await page.keyboard.press('Enter');
  await expect(said).toHaveCount(1);
  const files = await designer.exportFiles('Django');
  expect(files.map(({ path }) => path)).toContain('club/tests/test_cardinality.py');
});

test('a model tells what deleting one of its rows does, and leads there', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Blog\n\n[blog]\n\nUser\n  name char 80\n\nPost\n  author fk User on_delete:CASCADE reverse_max:9\n\n' +
      'Comment\n  post fk Post on_delete:CASCADE reverse_max:5\n\nReport\n  comment fk Comment on_delete:PROTECT\n',
  );
  await designer.model('User').getByText('User', { exact: true }).click();
  const consequences = designer.inspector.getByRole('button', { name: 'If a User is deleted …' });
  const litLines = designer.canvas.locator('[data-strength="pointed"]');
  await consequences.hover();
  await expect(litLines).toHaveCount(2);
  for (const name of ['User', 'Post', 'Comment']) {
    await expect(designer.model(name).locator('[data-kind][data-lit]')).toHaveCount(1);
  }
  await expect(designer.model('Report').locator('[data-kind][data-lit]')).toHaveCount(0);
  await designer.inspector.getByRole('heading', { name: 'User' }).hover();
  await expect(litLines).toHaveCount(0);
  await consequences.focus();
  await expect(litLines).toHaveCount(2);
  await consequences.press('Enter');
  const told = designer.inspector.getByRole('listitem');
  await expect(told.filter({ hasText: 'at most 45 Comments go with it' })).toContainText(
    'Post.author → Comment.post',
  );
  await expect(told.filter({ hasText: 'is refused as long as there is a Report' })).toBeVisible();
  await told.filter({ hasText: 'Comments go with it' }).getByRole('button').click();
  await expect(designer.inspector.getByRole('heading', { name: 'Comment' })).toBeVisible();
  await expect(designer.canvas.locator('[data-strength="selected"]')).toHaveCount(2);
});

test('the order of inserts is told step by step, leads to models, and a ring is loosened', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Club\n\n[club]\n\nFan\n  of fk Team on_delete:CASCADE\n\nTeam\n  captain fk Player on_delete:CASCADE related_name:+\n\n' +
      'Player\n  team fk Team on_delete:CASCADE\n  town fk Town on_delete:CASCADE\n\nTown\n  name char 80\n',
  );
  await page.getByRole('tab', { name: 'Problems' }).focus();
  for (const name of ['Rows', 'Order']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name })).toBeFocused();
  }
  const order = page.getByRole('region', { name: 'Order of inserts' });
  const steps = order.getByRole('listitem');
  const models = (n: number) => steps.nth(n).getByTitle(/^Needs/);
  await expect(steps).toHaveCount(3);
  await expect(models(0)).toHaveText(['Town']);
  await expect(models(1)).toHaveText(['Team', 'Player']);
  await expect(models(2)).toHaveText(['Fan']);

  // A press on a model leads there, one on the ring lights up its keys.
  await models(2).press('Enter');
  await expect(designer.inspector.getByRole('heading', { name: 'Fan' })).toBeVisible();
  await order
    .getByRole('button', { name: /^Team\.captain needs a Player and Player\.team/ })
    .click();
  await expect(designer.canvas.locator('[data-strength="selected"]')).toHaveCount(2);

  const loosen = order.getByRole('button', { name: 'Allow NULL in Team.captain' });
  await loosen.click();
  await expect(loosen).toHaveCount(0);
  await expect(steps).toHaveCount(2);
  await expect(models(0)).toHaveText(['Team', 'Town']);
  await expect(models(1)).toHaveText(['Fan', 'Player']);
  await designer.undoButton.click();
  await expect(loosen).toBeVisible();

  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const { violations } = await new AxeBuilder({ page })
      .include('[aria-label="Order of inserts"]')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('rows that a model may not have are told with what asks for them, and mended', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Week\n\n[plan]\n\nWeekday\n  name char 9\n\nShift\n  weekday fk on_delete:CASCADE reverse_min:2\n',
  );
  await designer.model('Weekday').getByText('Weekday', { exact: true }).click();
  await designer.inspector.getByLabel('Least number of Weekdays').fill('7');
  await designer.inspector.getByLabel('Most Weekdays').fill('7');
  await expect(designer.model('Weekday')).toContainText('exactly 7 rows');
  const problem = designer.problem('too many rows needed');
  await expect(problem).toHaveCount(0);

  await designer.model('Shift').getByText('Shift', { exact: true }).click();
  await designer.inspector.getByLabel('Most Shifts').fill('10');
  await expect(problem).toContainText(
    '7 Weekdays need at least 14 Shifts, so there can be no data that meets this design.',
  );
  await problem.locator('[data-problem]').click();
  await expect(designer.canvas.locator('[data-strength="selected"]')).toHaveCount(1);
  await designer.fix('too many rows needed', 'Let there be 14 Shifts');
  await expect(problem).toHaveCount(0);
  await expect(designer.model('Shift')).toContainText('at most 14 rows');
  await designer.undoButton.click();
  await expect(problem).toHaveCount(1);
});

/** Three hundred models, twelve of which ask round a circle for twice as many of themselves. */
function largeDesign(): string {
  const lines = ['cardinal 1 Large', '', '[plant]'];
  for (let n = 0; n < 288; n += 1) {
    lines.push('', `Part${n} ${(n % 20) * 14},${Math.floor(n / 20) * 10}`, '  name char 80');
    if (n > 0) lines.push(`  whole fk Part${Math.floor(n / 2)} null on_delete:CASCADE`);
  }
  lines.push('', '[ring]');
  for (let n = 0; n < 12; n += 1) {
    const key =
      n === 1
        ? 'before fk Gear0 on_delete:CASCADE reverse_min:2 reverse_max:2'
        : `before one Gear${(n + 11) % 12} on_delete:CASCADE reverse_min:1`;
    lines.push('', `Gear${n} ${n * 14},-12`, `  ${key}`);
  }
  return `${lines.join('\n')}\n`;
}

test('a circle of twelve among three hundred models is found, lit up, mended, and comes back', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(largeDesign());
  const problem = designer.problem('cardinality contradiction');
  await expect(problem).toHaveCount(1);
  await expect(problem).toContainText(
    'Together gear0s ≥ 2 × gear0s, which only 0 gear0s can meet, so no Gear0',
  );
  await problem.locator('[data-problem]').click();
  await expect(designer.canvas.locator('[data-strength="selected"]')).toHaveCount(12);
  await designer.fix('cardinality contradiction', 'Let a Gear0 have only 1 Gear1');
  await expect(problem).toHaveCount(0);
  await designer.undoButton.click();
  await expect(problem).toHaveCount(1);
});

test('a model of one row can have the database keep it so', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText('cardinal 1 Site\n\n[web]\n\nSetting\n  name char 80\n');
  await designer.model('Setting').getByText('Setting', { exact: true }).click();
  await designer.inspector.getByLabel('Most Settings').fill('1');
  await expect(designer.inspector).toContainText('Enforced by nothing but a test');
  const keep = designer.inspector.getByRole('button', { name: 'Have the database keep it' });
  await keep.focus();
  await page.keyboard.press('Enter');
  await expect(keep).toHaveCount(0);
  await expect(designer.inspector).toContainText('“At most 1” is enforced by the database');
  await expect
    .poll(() => designer.code('Django'))
    .toMatch(/CheckConstraint\(\s*condition=models\.Q\(pk=1\)/);
  await expect(designer.chip(/^Valid/)).toBeVisible();
  await designer.undoButton.click();
  await expect(keep).toBeVisible();
});

test('a model with several keys can have the database keep exactly one of them', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  const key = 'null blank on_delete:CASCADE';
  await designer.openText(
    `cardinal 1 Blog\n\n[blog]\n\nPost\n\nPage\n\nTag\n\nAttachment\n  post fk ${key}\n  page fk ${key}\n  tag fk ${key}\n`,
  );
  await designer.model('Attachment').getByText('Attachment', { exact: true }).click();
  const section = designer.inspector.getByRole('region', { name: 'One of several keys' });
  await section.getByRole('checkbox', { name: 'tag' }).uncheck();
  const keep = section.getByRole('button', { name: 'Have the database see to it' });
  await keep.press('Enter');
  const stated = section.getByLabel('How many of post and page each Attachment has');
  await expect(stated).toHaveValue('one');
  await expect(stated).toBeFocused();
  await expect(section).toContainText('Enforced by the database');
  await expect(keep).toHaveCount(0);
  await expect
    .poll(() => designer.code('Django'))
    .toContain('models.Q(post__isnull=False, page__isnull=True)');
  await expect(designer.chip(/^Valid/)).toBeVisible();

  await stated.selectOption('at least one');
  await expect
    .poll(() => designer.code('Django'))
    .toMatch(/models\.Q\(post__isnull=False\)\s*\| models\.Q\(page__isnull=False\)/);
  await designer.undoButton.click();
  await expect(stated).toHaveValue('one');
  await designer.undoButton.click();
  await expect(keep).toBeVisible();
});

test('of models selected together, the keys between them can be kept to exactly one', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  const key = 'null blank on_delete:CASCADE';
  await designer.openText(
    `cardinal 1 Blog\n\n[blog]\n\nPost\n\nPage\n\nTag\n\nAttachment\n  post fk ${key}\n  page fk ${key}\n  tag fk ${key}\n`,
  );
  await designer.model('Attachment').getByText('Attachment', { exact: true }).click();
  for (const name of ['Post', 'Page']) {
    await designer
      .model(name)
      .getByText(name, { exact: true })
      .click({ modifiers: ['Shift'] });
  }
  await designer.chooseOn(
    designer.model('Attachment').getByText('Attachment', { exact: true }),
    'Exactly one of post and page',
  );
  const section = designer.inspector.getByRole('region', { name: 'One of several keys' });
  await expect(section.getByLabel('How many of post and page each Attachment has')).toHaveValue(
    'one',
  );
  await expect(designer.chip(/^Valid/)).toBeVisible();
});
