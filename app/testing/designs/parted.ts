import type { Design } from '../../core/design/design.ts';
import { setAppCode } from '../../core/commands/design.ts';
import { aDesign, code, fk, m2m } from '../builders.ts';

const desk = aDesign('Parted', {
  'desk.Ticket': {
    title: ['CharField', { max_length: 80, validators: code('[loud, lower]') }],
    weight: ['IntegerField', { default: code('HEAVY') }],
    owner: fk('Agent', { related_name: 'tickets' }),
    copies: m2m('Class', { related_name: 'tickets' }),
    __code__: 'def age(self):\n    from .ages import age\n\n    return age(self, REFERENCE)',
  },
  // Each names the other in its code: a class body can use a name only once it is there.
  'desk.Agent': {
    name: ['CharField', { max_length: 40 }],
    __code__: 'def boss(self):\n    return Boss.objects.filter(tickets__owner=self).first()',
  },
  'desk.Boss': { __bases__: ['Agent'], since: 'DateField' },
  // Names that a module cannot have.
  'desk.Class': { size: ['IntegerField', { default: code('LIGHT') }] },
  'desk.Größe': { ticket: fk('Ticket') },
  'desk.queue': { ticket: fk('Ticket') },
  'desk.Common': { __bases__: [code('Loud'), 'Ticket'] },
  'desk.漢': { ticket: fk('Boss') },
});

const kept = `from datetime import date

from .rules import lower

HEAVY, LIGHT = 9, 1
REFERENCE: date = date(2020, 1, 1)
later: int


def loud(text):
    assert text.isupper()


class Loud:
    pass
`;

/** An app whose classes, functions and names need each other across the files of a package. */
export function parted(): Design {
  const app = desk.apps[0]?.label ?? '';
  return setAppCode.run(desk, { app, code: kept });
}
