import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';

const shop = `cardinal 1 Shop

[shop]

Order
  status char 9 choices:Status(open,done)

Invoice
  status char 9 choices:Status(open,done)
  kind char 9 choices:Kind(a)
`;

test('choices that fields share change together, until one keeps its own', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(shop);
  await designer.field('Order', 'status').click();
  const { inspector } = designer;
  await inspector.getByRole('button', { name: 'More options' }).click();
  await expect(inspector.getByText('Shared with Invoice.status')).toBeVisible();

  await inspector.getByRole('textbox', { name: 'Add a choice' }).fill('Lost');
  await page.keyboard.press('Enter');
  expect(await designer.codeAsShown('Django')).toContain('class Status(models.TextChoices)');
  await designer.field('Invoice', 'status').click();
  await expect(inspector.getByRole('textbox', { name: 'Shown for choice 3' })).toHaveValue('Lost');
  await designer.undoButton.click();
  await expect(inspector.getByRole('textbox', { name: 'Shown for choice 3' })).toBeHidden();
  await designer.field('Invoice', 'status').click();
  await expect(inspector.getByRole('textbox', { name: 'Shown for choice 2' })).toBeVisible();
  await expect(inspector.getByRole('textbox', { name: 'Shown for choice 3' })).toBeHidden();
  await expect(inspector.getByText('Shared with Order.status')).toBeVisible();

  await inspector.getByRole('button', { name: 'Only here' }).click();
  await expect(inspector.getByText(/^Shared with/)).toBeHidden();
  await expect(inspector.getByRole('textbox', { name: 'Class name' })).toHaveValue('InvoiceStatus');

  await inspector.getByRole('button', { name: 'Use the choices of …' }).click();
  await page.getByRole('menuitem', { name: 'Status (Order.status)' }).click();
  await expect(inspector.getByText('Shared with Order.status')).toBeVisible();
});
