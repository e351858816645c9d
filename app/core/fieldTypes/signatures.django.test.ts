import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { pythonPath } from '../../testing/django.ts';
import { fieldTypes } from './catalogue.ts';
import type { Option } from './option.ts';

/** Arguments by which Django's own code makes fields, and the length that all take and few heed. */
const internal = ['name', 'rel', 'auto_created', 'from_fields', 'to_fields', 'max_length'];

/** Prints the arguments of every class, those of its bases too as far as they are handed on. */
const program = `
import importlib, inspect, json, sys
from django.conf import settings
settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"])
import django
django.setup()

def arguments(cls):
    found = []
    for base in cls.__mro__:
        init = base.__dict__.get("__init__")
        if init is None:
            continue
        parameters = list(inspect.signature(init).parameters.values())[1:]
        found += [p.name for p in parameters if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]
        if not any(p.kind == p.VAR_KEYWORD for p in parameters):
            break
    return sorted(set(found))

print(json.dumps({
    name: arguments(getattr(importlib.import_module(module), name))
    for name, module in json.loads(sys.argv[1]).items()
}))
`;

const modules = Object.fromEntries(
  fieldTypes.map(({ id, module = 'django.db.models' }) => [id, module]),
);
const output = execFileSync(pythonPath(), ['-c', program, JSON.stringify(modules)], {
  encoding: 'utf8',
});
const signatures = JSON.parse(output) as Readonly<Record<string, readonly string[]>>;

/** Written as any number of arguments, which have no names. */
const isSpread = (option: Option | undefined): boolean =>
  option?.positional === true && option.kind === 'fields';

test.each(fieldTypes.map((type) => [type.id, type] as const))(
  'every argument of %s is known, and no other',
  (id, { options, forced = {}, refused = [], pointless = [] }) => {
    const taken = new Set(signatures[id]);
    const ours = Object.keys(options).filter((name) => !options[name]?.statement);
    const named = ours.filter((name) => !isSpread(options[name]));
    const said = new Set([...ours, ...Object.keys(forced), ...refused, ...pointless, ...internal]);
    expect({
      lacking: [...taken].filter((name) => !said.has(name)),
      invented: named.filter((name) => !taken.has(name)),
    }).toEqual({ lacking: [], invented: [] });
  },
);
