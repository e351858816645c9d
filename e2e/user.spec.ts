import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';

const club = `cardinal 1 Club

[people]

Member
  :bases auth.AbstractUser
  nickname char 20

[club]

Card 16,0
  holder fk auth.User

[auth]

User 32,0 external

AbstractUser 0,16 external
`;

test('makes a model the user of the project, and follows it until that is undone', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(club);
  const user = designer.inspector.getByRole('button', { name: /^User: / });
  const holder = (target: string) => designer.field('Card', 'holder').getByText(`→ ${target}`);
  await expect(user).toHaveText('auth.User');
  await expect(holder('User')).toBeVisible();

  await designer.inspector.getByRole('button', { name: 'Make Member the user' }).click();
  await expect(user).toHaveText('Member');
  await expect(holder('Member')).toBeVisible();
  const line = designer.canvas.getByRole('img', { name: /Card.*Member|Member.*Card/ });
  await expect(line).toBeAttached();

  await designer.undoButton.click();
  await expect(user).toHaveText('auth.User');
  await expect(line).toHaveCount(0);

  // Any model can be chosen from the list.
  await user.click();
  await page.getByRole('option', { name: /^Card/ }).click();
  await expect(user).toHaveText('Card');
});
