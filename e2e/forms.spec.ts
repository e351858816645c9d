import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { Designer } from './designer.ts';

/** What forms say and offer, asked for part by part: each message by itself, each condition by itself. */
const design = `cardinal 1 Desk

[app]

Person
  email email unique error_messages:\`{"unique": _("Taken."), **shared}\`
  name char 80
  is_staff bool

Ticket
  number int
  owner fk Person related_name:tickets
  helper fk Person related_name:helps limit_choices_to:\`Q(is_staff=True) | Q(name="Ann")\`
`;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('each message of a field is a text of its own', async ({ page }) => {
      const designer = await new Designer(page).open();
      await designer.openText(design);
      const messages = await unfold(designer, 'Person', 'email', 'Error messages');
      const blank = messages.getByRole('textbox', { name: 'Left blank' });
      await expect(messages.getByRole('textbox', { name: 'Taken already' })).toHaveValue('Taken.');
      await expect(messages.getByText('**shared')).toBeVisible();
      await expectAccessible(page);

      await blank.fill('Who are you?');
      await expect
        .poll(() => codeOf(designer))
        .toContain('"unique": _("Taken."), **shared, "blank": _("Who are you?")');
      await messages.getByRole('switch', { name: 'Translated' }).click();
      await expect.poll(() => codeOf(designer)).toContain('"blank": "Who are you?"');

      // One step takes back the switch, the next all that was typed.
      await designer.undoButton.click();
      await expect.poll(() => codeOf(designer)).toContain('_("Who are you?")');
      await designer.undoButton.click();
      await expect(blank).toHaveValue('');
      await expect.poll(() => codeOf(designer)).not.toContain('blank');
    });

    test('rows to choose from are limited field by field', async ({ page }) => {
      const designer = await new Designer(page).open();
      await designer.openText(design);
      const limit = await unfold(designer, 'Ticket', 'owner', 'Limit choices to');
      const add = limit.getByRole('combobox', { name: 'Add a condition' });

      // From the keyboard alone: a field, what it is compared with, and the next field.
      await add.focus();
      await page.keyboard.type('is_staff');
      await page.keyboard.press('Enter');
      await expect(valueOf(limit, 'is_staff')).toBeFocused();
      await expect(valueOf(limit, 'is_staff')).toHaveValue('True');
      await add.focus();
      await page.keyboard.type('name__startswith');
      await page.keyboard.press('Enter');
      await expect(valueOf(limit, 'name__startswith')).toBeFocused();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('A n');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => codeOf(designer))
        .toContain('{"is_staff": True, "name__startswith": "A n"}');
      await expectAccessible(page);

      const compared = limit.getByRole('combobox', { name: 'Compared' }).first();
      await compared.fill('gone');
      await page.keyboard.press('Tab');
      await expect(compared).toHaveAccessibleDescription('Person has nothing called so.');
      await page.keyboard.press('ControlOrMeta+z');
      await expect(compared).toHaveValue('is_staff');

      await limit.getByRole('button', { name: 'Take is_staff away' }).click();
      await limit.getByRole('button', { name: 'Take name__startswith away' }).click();
      await expect.poll(() => codeOf(designer)).not.toContain('limit_choices_to');
    });
  });
}

test('completion offers the fields of the other model and what can be asked of them', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(design);
  const limit = await unfold(designer, 'Ticket', 'owner', 'Limit choices to');
  const add = limit.getByRole('combobox', { name: 'Add a condition' });
  const offers = () =>
    add.evaluate((input: HTMLInputElement) =>
      [...(input.list?.options ?? [])].map(({ value }) => value),
    );
  expect(await offers()).toEqual(['id', 'email', 'name', 'is_staff', 'pk', 'tickets', 'helps']);
  await add.fill('tickets__');
  expect(await offers()).toEqual(expect.arrayContaining(['tickets__number', 'tickets__isnull']));
});

test('Python that is more than a list of conditions is kept as it is', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(design);
  const limit = await unfold(designer, 'Ticket', 'helper', 'Limit choices to');
  const python = limit.getByRole('textbox', { name: 'Limit choices to' });
  await expect(python).toHaveValue('Q(is_staff=True) | Q(name="Ann")');
  await python.fill('Q(is_staff=False)');
  await expect(python).toBeFocused();
  await limit.getByRole('button', { name: 'Limit choices to: a Python expression' }).click();
  await expect(valueOf(limit, 'is_staff')).toHaveValue('False');
});

test('a preview of code breaks its lines between words, and copies them whole', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  const field = 'total generated expression:`F("price") * 2` output_field:models.IntegerField()';
  await designer.openText(`cardinal 1 Sum\n\n[app]\n\nLine\n  price int\n  ${field} db_persist\n`);
  await designer.field('Line', 'total').click();
  const preview = designer.inspector.getByRole('region', { name: 'Python of this field' });
  const type = preview.getByText('IntegerField', { exact: true });
  expect(await type.evaluate((word) => word.getClientRects().length)).toBe(1);
  await expect.poll(() => preview.textContent()).toContain('output_field=models.IntegerField()');
});

test('long Python is shown whole, keeps the lines it was pasted with, and ends its step with Enter', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  const long =
    'models.DecimalField(max_digits=12, decimal_places=2, help_text="net of tax, in cents")';
  const field = `total generated expression:\`F("price")\` output_field:\`${long}\``;
  await designer.openText(`cardinal 1 Sum\n\n[app]\n\nLine\n  price int\n  ${field} db_persist\n`);
  await designer.field('Line', 'total').click();
  const result = designer.inspector.getByRole('textbox', { name: /^Result/ });
  await expect(result).toHaveValue(long);
  expect(await hidesText(result)).toBe(false);

  const pasted = 'models.IntegerField(\n  null=True,  # none while it is open\n  blank=True,\n)';
  await result.fill(pasted);
  await expect.poll(() => codeOf(designer)).toContain('IntegerField(null=True, blank=True)');
  expect(await hidesText(result)).toBe(false);
  await result.press('Enter');
  await expect(result).toHaveValue(pasted);
  await result.press('x');
  await expect(result).not.toHaveValue(pasted);
  await result.press('Escape');
  await expect(result).toHaveValue(pasted);
  await expect(result).toBeFocused();
});

test('the focus follows a validator that is begun, and outlives one that is taken away', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(design);
  const validators = await unfold(designer, 'Person', 'name', 'Validators');
  const add = validators.getByRole('combobox', { name: 'Add to Validators' });
  await add.selectOption('One of my own');
  const box = validators.getByRole('textbox', { name: 'Validators 1' });
  await expect(box).toBeFocused();
  await box.press('Enter');
  await validators.getByRole('button', { name: 'Take validate away' }).press('Enter');
  await expect(box).toHaveCount(0);
  await expect(add).toBeFocused();
});

test('a default in Python is offered, shown whole, and put aside rather than lost', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText('cardinal 1 Desk\n\n[app]\n\nTicket\n  code char 200\n  opened date\n');
  await designer.field('Ticket', 'opened').click();
  const turn = designer.inspector.getByRole('button', { name: 'Default: a Python expression' });
  await turn.click();
  const box = designer.inspector.getByRole('textbox', { name: /^Default/ });
  await designer.inspector.getByRole('button', { name: 'datetime.date.today' }).press('Enter');
  await expect(box).toBeFocused();
  await expect.poll(() => codeOf(designer)).toContain('default=datetime.date.today');

  const long = 'functools.partial(datetime.date.fromisoformat, settings.FIRST_DAY_OF_THE_DESK)';
  await box.fill(long);
  expect(await hidesText(box)).toBe(false);
  await turn.click();
  await expect(designer.announcement).toHaveText('The Python is put aside; ƒ brings it back.');
  await expect.poll(() => codeOf(designer)).not.toContain('default');
  await expect(box).toHaveValue('');
  await turn.click();
  await expect(box).toHaveValue(long);
  await expect.poll(() => codeOf(designer)).toContain('default=functools.partial(');
});

test('code too long to colour is shown as it is, and can be gone on with', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(design);
  await designer.outline.getByText('Person', { exact: true }).click();
  await designer.inspector.getByRole('button', { name: 'Code in the class' }).click();
  const box = designer.inspector.getByRole('textbox', { name: 'Code in the class Person' });
  const shown = box.locator('xpath=preceding-sibling::pre');
  await box.fill('pass\n');
  await expect(shown.locator('span')).toHaveText(['pass']);
  const book = `# ${'word '.repeat(200)}\n`.repeat(60);
  await box.fill(book);
  await expect(shown.locator('span')).toHaveCount(0);
  await page.keyboard.insertText('return');
  await expect(box).toHaveValue(`${book}return`);
  expect(await shown.textContent()).toBe(`${book}return\n`);
});

/** Whether part of what stands in a box can only be seen by scrolling it. */
const hidesText = (box: Locator): Promise<boolean> =>
  box.evaluate(
    (area) => area.scrollHeight > area.clientHeight || area.scrollWidth > area.clientWidth,
  );

/** Goes to an option among those that are folded away. */
async function unfold(designer: Designer, model: string, field: string, option: string) {
  await designer.field(model, field).click();
  await designer.inspector.getByRole('button', { name: 'More options' }).click();
  return designer.inspector.getByRole('group', { name: new RegExp(`^${option}`) });
}

const valueOf = (limit: Locator, lookup: string): Locator =>
  limit.getByRole('group', { name: lookup, exact: true }).getByRole('combobox', { name: 'With' });

/** The Python of the field that is selected, on one line. */
const codeOf = async (designer: Designer): Promise<string> => {
  const code = await designer.inspector.getByLabel('Python of this field').textContent();
  return (code ?? '').replaceAll(/\s+/g, ' ').replaceAll('{ ', '{').replaceAll(/,? }/g, '}');
};

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
