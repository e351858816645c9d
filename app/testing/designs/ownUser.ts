import { setSettings } from '../../core/commands/design.ts';
import type { Design } from '../../core/design/design.ts';
import { aDesign, external, fk, m2m, modelIn } from '../builders.ts';
import type { GivenOptions } from '../builders.ts';

/** The design whose project has this model in the place of Django's own user. */
export const withUser = (design: Design, name: string): Design =>
  setSettings.run(design, { authUser: { model: modelIn(design, name).id } });

/** What a user made of `AbstractBaseUser` says of how it logs in. */
export const logsIn = 'USERNAME_FIELD = "name"';

/** A user from the ground up with a key of its own, and what refers to it, by its name and by the setting. */
export const groundUp = (): Design =>
  withUser(
    aDesign('Ground up', {
      'auth.User': external,
      'auth.AbstractBaseUser': external,
      'people.Person': {
        __bases__: ['auth.AbstractBaseUser'],
        name: ['CharField', { max_length: 30, primary_key: true }],
        sponsor: fk('auth.User', { null: true, blank: true, on_delete: 'SET_NULL' }),
        friends: m2m('auth.User', { blank: true, related_name: 'friends_of' }),
        __code__: logsIn,
      },
      'shop.Order': { buyer: fk('auth.User'), seller: fk('people.Person', { related_name: '+' }) },
      'shop.Basket': { of: m2m('auth.User') },
    }),
    'people.Person',
  );

/** A user with all that Django's own has, which brings two many-to-manys along. */
export const madeOfDjangos = (): Design =>
  withUser(
    aDesign('Made of Django’s', {
      'auth.AbstractUser': external,
      'people.Member': { __bases__: ['auth.AbstractUser'], phone: 'CharField' },
    }),
    'people.Member',
  );

/** A user whose class says this, with a unique `name` and an `email`. */
export function loggingIn(
  code: string,
  { isUser = true, Meta = {} }: { isUser?: boolean; Meta?: GivenOptions } = {},
): Design {
  const design = aDesign('Logging in', {
    'auth.AbstractBaseUser': external,
    'people.Person': {
      __bases__: ['auth.AbstractBaseUser'],
      name: ['CharField', { max_length: 30, unique: true }],
      email: 'EmailField',
      __code__: code,
      Meta,
    },
  });
  return isUser ? withUser(design, 'Person') : design;
}
