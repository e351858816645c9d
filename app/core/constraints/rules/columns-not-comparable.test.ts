import { aDesign, code, fk } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { columnsNotComparable } from './columns-not-comparable.ts';

const book = (condition: string, database: Database = 'postgresql') =>
  aDesign(
    'A',
    {
      Author: {},
      Book: {
        title: 'CharField',
        note: 'TextField',
        price: 'DecimalField',
        pages: 'IntegerField',
        day: 'DateField',
        seen: 'DateTimeField',
        author: fk('Author'),
        Meta: {
          constraints: code(`[models.CheckConstraint(condition=${condition}, name="c")]`),
        },
      },
    },
    { settings: { database } },
  );

testRule(columnsNotComparable, {
  valid: {
    'two numbers': book('Q(pages__gt=F("price"))'),
    'two texts': book('Q(title=F("note"))'),
    'a day and a moment': book('Q(seen__gte=F("day"))'),
    'a key and a number': book('Q(author=F("pages"))'),
    'a value': book('Q(title=5)'),
    'a part of the value': book('Q(day__year=F("pages"))'),
    'in SQLite, which compares anything': book('Q(title=F("pages"))', 'sqlite'),
  },
  invalid: {
    'a text and a number': {
      design: book('Q(title=F("pages"))'),
      at: ['Book'],
      says: 'The check constraint “c” of Book compares title with pages, which holds another kind of value.',
      fixes: ['Remove the constraint'],
    },
    'a day and a number': { design: book('~Q(day__lt=F("pages"))'), at: ['Book'] },
    'a key and a text': { design: book('Q(pages=1) & Q(author__exact=F("title"))'), at: ['Book'] },
  },
});
