import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const parentLinkWithoutInheritance = defineRule({
  id: 'parent-link-without-inheritance',
  severity: 'error',
  django: null,
  what: 'A relation says parent_link, but its model does not extend the target.',
  why: 'makemigrations takes the target for a parent that stands before the model, and migrate fails where it does not.',
  check: (schema) =>
    fieldsStating(schema, 'parent_link')
      .filter(
        ({ model, field: { type, options, field } }) =>
          // The link by which it does extend its parent.
          !model.parents.some(({ link }) => link.field === field) &&
          type?.relation !== undefined &&
          // A primary key is made after its target all the same.
          options['primary_key'] !== true &&
          options['parent_link'] !== false &&
          options['parent_link'] !== 0,
      )
      .map((written) => ({
        message: `${named(written)} says parent_link, but ${written.model.model.name} ${written.model.parents.length === 0 ? 'has no parent' : 'extends another model'}.`,
        at: written.at,
        fixes: [remove(written.id, 'parent_link')],
      })),
});
