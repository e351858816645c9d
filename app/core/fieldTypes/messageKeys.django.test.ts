import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { pythonPath } from '../../testing/django.ts';
import { fieldTypes } from './catalogue.ts';
import { messagesOfAll } from './messageKeys.ts';

/** Prints the keys each class heeds: those of its messages, and the codes of the validators it makes itself. */
const program = `
import importlib, json, sys
from django.conf import settings
settings.configure(
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.postgres"],
    DATABASES={"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "none"}},
)
import django
django.setup()
from django.db import models

given = {
    "ForeignKey": [["a.B", models.CASCADE], {}],
    "OneToOneField": [["a.B", models.CASCADE], {}],
    "ManyToManyField": [["a.B"], {}],
    "GenericRelation": [["a.B"], {}],
    "ArrayField": [[models.IntegerField()], {"size": 3}],
    "CharField": [[], {"max_length": 5}],
    "BinaryField": [[], {"max_length": 5}],
    "DecimalField": [[], {"max_digits": 5, "decimal_places": 2}],
    "CompositePrimaryKey": [["a", "b"], {}],
    "GeneratedField": [
        [],
        {
            "expression": models.Value(1),
            "output_field": models.IntegerField(),
            "db_persist": True,
        },
    ],
}

def codes(validator):
    if isinstance(getattr(validator, "messages", None), dict):
        return list(validator.messages)
    return [getattr(validator, "code", "invalid")]

def keys(name, module):
    args, options = given.get(name, [[], {}])
    field = getattr(importlib.import_module(module), name)(*args, **options)
    found = set(field.error_messages)
    for validator in field.validators:
        found.update(codes(validator))
    return sorted(found)

print(json.dumps({name: keys(name, module) for name, module in json.loads(sys.argv[1]).items()}))
`;

const types = fieldTypes.filter(({ options }) => Object.hasOwn(options, 'error_messages'));
const modules = Object.fromEntries(
  types.map(({ id, module = 'django.db.models' }) => [id, module]),
);
const output = execFileSync(pythonPath(), ['-c', program, JSON.stringify(modules)], {
  encoding: 'utf8',
});
const heeded = JSON.parse(output) as Readonly<Record<string, readonly string[]>>;

test.each(types.map((type) => [type.id, type] as const))(
  'the keys of messages of %s are those Django heeds',
  (id, { messages = [] }) => {
    expect([...messagesOfAll, ...messages].toSorted()).toEqual(heeded[id]);
  },
);
