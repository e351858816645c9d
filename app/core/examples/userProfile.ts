import type { Design } from '../design/design.ts';
import { drawing } from './drawing.ts';

/** One to one: the project's user, and what an app wants to know about them. */
export function userProfile(): Design {
  const { model, external, field, relate, meta, display, design } = drawing('User and profile');

  const user = external('auth.User', 0, 0);
  const profile = model('accounts.UserProfile', 400, 0, 'What a person tells about themselves.');
  relate(profile, 'oneToOne', user, 'user', { related_name: 'profile' });
  const name = field(profile, 'display_name', 'CharField', { max_length: 80 });
  field(profile, 'bio', 'TextField', { blank: true });
  field(profile, 'birth_date', 'DateField', { null: true, blank: true });
  field(profile, 'website', 'URLField', { blank: true });
  display(profile, name);
  meta(profile, 'ordering', [{ field: name }]);

  return design();
}
