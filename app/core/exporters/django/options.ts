import type { ChoicesOf } from '../exportOption.ts';
import { defineOptions } from '../exportOption.ts';

/** How a person may want a Django project written. */
export const djangoOptions = defineOptions({
  str: {
    kind: 'flag',
    label: '__str__',
    help: 'A method __str__ for each model that says which field shows it.',
    default: true,
  },
  annotations: {
    kind: 'flag',
    label: 'Type annotations',
    help: 'What type checkers cannot see without the mypy plugin of django-stubs: ids, ways back of relations, what __str__ returns. Nothing of it runs.',
    default: false,
  },
  line_length: {
    kind: 'integer',
    label: 'Line length',
    help: 'The columns a line may take, as line-length of black and ruff says; 79 is PEP 8.',
    min: 72,
    max: 320,
    default: 88,
  },
  layout: {
    kind: 'oneOf',
    label: 'Models of an app',
    help: 'One models.py, or a package models with a file for each model; either way they are imported from the same path.',
    values: { file: 'One file', package: 'A file each' },
    default: 'file',
  },
  quotes: {
    kind: 'oneOf',
    label: 'Quotes',
    help: 'Single is quote-style = "single" of ruff format, and black with --skip-string-normalization; code you wrote yourself keeps its own.',
    values: { double: 'Double', single: 'Single' },
    default: 'double',
  },
  admin: {
    kind: 'flag',
    label: 'admin.py',
    help: 'Registers each model with the admin: its columns, what is searched, pickers for relations.',
    default: false,
  },
  tests: {
    kind: 'flag',
    label: 'Tests of numbers',
    help: 'Adds tests/test_cardinality.py to each app that states numbers of rows which no constraint of a database keeps: it counts the rows of the fixtures you name there. Move an app’s own tests.py into the package tests.',
    default: false,
  },
  project: {
    kind: 'flag',
    label: 'Whole project',
    help: 'Adds manage.py, settings and what else a project needs to run at once.',
    default: false,
  },
});

export type DjangoChoices = ChoicesOf<typeof djangoOptions>;
