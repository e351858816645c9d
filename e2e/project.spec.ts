import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';

const models = `from django.conf import settings
from django.db import models


class Status(models.TextChoices):
    OPEN = "open", "Open"
    SENT = "sent", "Sent"


class Order(models.Model):
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    status = models.CharField(max_length=9, choices=Status.choices, default=Status.OPEN)

    def total(self):
        return sum(line.price for line in self.lines.all())


class Line(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    price = models.DecimalField(max_digits=8, decimal_places=2)
`;

test('a models.py dropped on the window opens as a design, and its code is there', async ({
  page,
}) => {
  const designer = await new Designer(page).openExample('Post and comments');
  await designer.expectSaved();
  await designer.dropFiles({ name: 'models.py', content: models });
  await expect(designer.announcement).toContainText('2 models from 1 file');
  await expect(designer.model('Order')).toBeVisible();
  await expect(designer.relation('Line.order')).toBeAttached();
  const code = await designer.code('Django');
  expect(code).toContain('default=Status.OPEN');
  expect(code).toContain('    def total(self):\n        return sum(line.price');
});

test('broken Python says where, and opens what it can', async ({ page }) => {
  const designer = await new Designer(page).openExample('Post and comments');
  await designer.expectSaved();
  await designer.dropFiles({
    name: 'models.py',
    content: `${models}\n\nclass Note(models.Model):\n    text = models.TextField(\n`,
  });
  await expect(designer.announcement).toContainText('is broken');
  await expect(designer.model('Line')).toBeVisible();
});

test('Python without models is no project, and nothing is lost', async ({ page }) => {
  const designer = await new Designer(page).openExample('Post and comments');
  await designer.expectSaved();
  await designer.dropFiles({ name: 'views.py', content: 'def index(request):\n    pass\n' });
  await expect(designer.announcement).toHaveText('No models of Django were found.');
  await designer.expectDesignName('Post and comments');
});
