/** What both ends of a generic relation have in common (django/contrib/contenttypes/fields.py, Django 5.2). */
import { flag } from './option.ts';

export const contentTypesFields = 'django.contrib.contenttypes.fields';
export const contentTypesApp = 'django.contrib.contenttypes in INSTALLED_APPS';

export const forConcreteModel = flag(
  'relation',
  'For the concrete model',
  'A proxy counts as the model whose table it shows.',
  { default: true },
);
