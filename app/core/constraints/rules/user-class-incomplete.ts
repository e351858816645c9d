import { addBase } from '../../commands/bases.ts';
import { change } from '../../commands/command.ts';
import { setSettings } from '../../commands/design.ts';
import { addModel, setModelCode } from '../../commands/models.ts';
import type { Design, Model } from '../../design/design.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { fix } from '../fixes.ts';
import type { Fix } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../scan.ts';
import { lackingNames } from '../userClass.ts';

export const userClassIncomplete = defineRule({
  id: 'user-class-incomplete',
  severity: 'error',
  django: null,
  what: 'The class of the project’s user does not say what Django asks every user.',
  why: 'How one logs in, and whether one has, Django reads from attributes of the class; its checks fail where there are none.',
  check: ({ authUser }) => {
    if (!authUser || authUser.model.external || authUser.kind === 'abstract') return [];
    const lacking = lackingNames(authUser);
    if (lacking.length === 0) return [];
    return [
      {
        message: `${authUser.model.name} is the project’s user and has no ${listed(lacking, 'or')}.`,
        at: { model: authUser.id },
        fixes: [
          ...(lacking.join() === 'USERNAME_FIELD' ? logInBy(authUser) : [makeOfDjangos(authUser)]),
          fix('Use Django’s own user', change(setSettings, { authUser: null })),
        ],
      },
    ];
  },
});

/** By a text that no two can have. */
function logInBy({ id, model, fields }: ResolvedModel): readonly Fix[] {
  const found = fields.find(({ unique, type }) => unique && type?.value === 'text');
  if (!found) return [];
  const code = [`USERNAME_FIELD = "${found.name}"`, ...(model.code ? [model.code] : [])].join('\n');
  return [fix(`Log in by ${found.name}`, change(setModelCode, { model: id, code }))];
}

/** Gives the model all that Django's own user has, which is an abstract base for that purpose. */
function makeOfDjangos({ id, model: { name, position } }: ResolvedModel): Fix {
  const base = { app: 'auth', name: 'AbstractUser' };
  const label = `Make ${name} from ${base.app}.${base.name}`;
  const apply = (before: Design): Design => {
    const isBase = (model: Model): boolean => model.app === base.app && model.name === base.name;
    const above = { x: position.x, y: position.y - 160 };
    const design = before.models.some(isBase)
      ? before
      : addModel.run(before, { ...base, position: above, external: true });
    const found = design.models.find(isBase);
    return found ? addBase.run(design, { model: id, base: found.id }) : design;
  };
  return { label, change: { label, apply } };
}
