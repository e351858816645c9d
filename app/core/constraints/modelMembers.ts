/**
 * Names that Django's `Model` class already uses, and what stops working when a field or a way back takes one
 * (django/db/models/base.py, Django 5.2). Names whose loss is harmless are not listed.
 */
const lost: Readonly<Record<string, string>> = {
  save: 'saving rows',
  save_base: 'saving rows',
  _state: 'creating rows',
  _get_pk_val: 'saving rows',
  _is_pk_set: 'saving rows',
  _save_table: 'saving rows',
  _save_parents: 'saving rows',
  _do_insert: 'saving rows',
  delete: 'deleting rows',
  clean: 'forms and the admin',
  clean_fields: 'forms and the admin',
  full_clean: 'forms and the admin',
  validate_unique: 'forms and the admin',
  validate_constraints: 'forms and the admin',
  get_constraints: 'forms and the admin',
  from_db: 'reading rows',
  self: 'creating rows by keyword',
};

/** What stops working when the name is taken, or undefined for a name that can be taken. */
export const lostWith = (name: string): string | undefined =>
  Object.hasOwn(lost, name)
    ? lost[name]
    : name.startsWith('_check_')
      ? 'the system checks'
      : undefined;

const neededAtImport = new Set(
  'objects _meta Meta _default_manager _base_manager mro add_to_class _prepare'.split(' '),
);

/** Whether a class body with such an attribute cannot be imported. */
export const breaksImport = (name: string): boolean =>
  neededAtImport.has(name) || /^__(dict|class|module)__$/.test(name);
