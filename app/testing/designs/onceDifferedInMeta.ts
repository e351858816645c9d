/** Designs on whose `Meta` Cardinal and Django once said different things, as small as they could be made. */
import type { Design } from '../../core/design/design.ts';
import type { GivenOption } from '../optionsByName.ts';
import { aDesign, code, fk, m2m, missing, o2o } from '../builders.ts';

export const onceDifferedInMeta: Readonly<Record<string, () => Design>> = {
  'a class whose Meta extends that of one made of it': () =>
    aDesign('A', {
      Author: {
        __bases__: ['Book'],
        Meta: {
          abstract: true,
          constraints: code('[models.UniqueConstraint(fields=["nowhere"], name="at")]'),
        },
      },
      Book: { __meta_bases__: ['Author'] },
    }),
  'a class whose Meta extends that of one that points past it': () =>
    aDesign('A', {
      Base: {
        next: fk('Late'),
        Meta: { abstract: true, indexes: code('[models.Index(fields=["nowhere"], name="at")]') },
      },
      Early: { __meta_bases__: ['Base'] },
      Late: { __bases__: ['Early'] },
    }),
  'a constraint that looks back along a one-to-one': () =>
    aDesign('A', {
      Book: {
        next: o2o('self', { related_name: 'books' }),
        Meta: {
          constraints: code(
            '[models.CheckConstraint(condition=Q(books__name="x"), name="a"), models.CheckConstraint(condition=Q(books__isnull=True), name="b")]',
          ),
        },
      },
    }),
  'a name beside lists in unique_together': () =>
    aDesign('A', {
      Book: {
        a: 'IntegerField',
        title: 'IntegerField',
        Meta: { unique_together: [['title'], 'title', 'a'] as GivenOption },
      },
    }),
  'orders by ways back, attributes and the names of others': () =>
    aDesign('A', {
      Author: {
        name: 'CharField',
        Meta: { ordering: [missing('book'), missing('books'), missing('name__x')] as GivenOption },
      },
      Book: {
        author: fk('Author'),
        Meta: {
          ordering: [
            missing('author_id'),
            missing('author__book'),
            missing('author_id__name'),
          ] as GivenOption,
        },
      },
    }),
  'an order with respect to a key to what is missing': () =>
    aDesign('A', {
      Status: {
        uuid: ['ForeignKey', { to: missing('app.Value') }],
        Meta: { order_with_respect_to: 'uuid' },
      },
    }),
  'permissions that are wrong in every way': () =>
    aDesign('A', {
      Book: {
        Meta: {
          permissions: code(
            `[("view_book", "Can see"), ("a", "A"), ("a", "B"), ("${'c'.repeat(101)}", "C"), ("d", "${'d'.repeat(256)}")]`,
          ),
        },
      },
      Base: { Meta: { abstract: true, permissions: code('(("a", "A"), ("a", "B"))') } },
      Essay: { __bases__: ['Base'] },
      Poem: { Meta: { default_permissions: code('[]'), permissions: code('[("add_poem", "A")]') } },
      Letter: {
        Meta: {
          default_permissions: code(`("${'x'.repeat(96)}",)`),
          verbose_name: 'y'.repeat(200),
        },
      },
    }),
  'an order by the way back over a model between without keys': () =>
    aDesign('A', {
      Tag: { Meta: { ordering: [missing('-author__isnull')] as GivenOption } },
      Author: {
        __bases__: ['Tag'],
        others: m2m('self', { through: 'Tag', related_query_name: 'author' }),
      },
    }),
  'an order by a lookup of a generated number': () =>
    aDesign('A', {
      Book: {
        title: [
          'GeneratedField',
          {
            expression: code('Value(1)'),
            output_field: { nested: 'IntegerField', options: {} },
            db_persist: false,
          },
        ],
        Meta: { ordering: ['title__year'] },
      },
    }),
  'an order by one of two ways back of one name': () =>
    aDesign('A', {
      Tag: { Meta: { ordering: [missing('-author__isnull')] as GivenOption } },
      Author: {
        __bases__: ['Tag'],
        others: m2m('self', { through: 'Tag', related_query_name: 'author' }),
        teacher: fk('self', { on_delete: 'PROTECT' }),
      },
    }),
  'an order along many-to-manys whose model between is not there, or lacks a key': () =>
    aDesign('A', {
      Base: { number: ['IntegerField'], Meta: { abstract: true } },
      Tag: { number: ['IntegerField'] },
      One: { tags: m2m('Tag', { through: 'Base' }), Meta: { ordering: ['tags__number'] } },
      Two: { tags: m2m('Tag', { through: 'Tag' }), Meta: { ordering: ['tags__number'] } },
      Three: {
        tags: ['ManyToManyField', { to: 'Tag', through: missing('Lost') }],
        Meta: { ordering: ['tags__number', missing('-tags__isnull')] as GivenOption },
      },
    }),
  'an order along a key to a field that is not there': () =>
    aDesign('A', {
      Book: {
        book: ['ForeignKey', { to: 'Book', on_delete: 'PROTECT', to_field: missing('username') }],
        name: fk('Book', { related_name: 'author' }),
        Meta: { ordering: ['book', missing('-book__author__name')] as GivenOption },
      },
    }),
  'an expression by the module in which Django has it': () =>
    aDesign('A', {
      Book: {
        pages: 'IntegerField',
        Meta: {
          constraints: code(
            '[models.CheckConstraint(condition=Q(pages=models.expressions.RawSQL("1", [])), name="one")]',
          ),
        },
      },
    }),
  'an order by lookups of arrays and ranges': () =>
    aDesign('A', {
      Book: {
        titles: ['ArrayField', { base_field: { nested: 'CharField', options: { max_length: 9 } } }],
        sold: 'DateRangeField',
        Meta: {
          ordering: ['titles__len', 'titles__0', 'titles__0_2', 'sold__startswith'].map(
            missing,
          ) as GivenOption,
        },
      },
      Author: {
        dates: ['ArrayField', { base_field: { nested: 'DateField', options: {} } }],
        Meta: { ordering: [missing('dates__year')] as GivenOption },
      },
      Tag: { used: 'DateRangeField', Meta: { ordering: [missing('used__year')] as GivenOption } },
    }),
  'a condition on a generated field whose kind is Python': () =>
    aDesign('A', {
      Book: {
        pages: [
          'GeneratedField',
          {
            expression: code('Value(1)'),
            output_field: code('models.IntegerField()'),
            db_persist: false,
          },
        ],
        Meta: {
          constraints: code('[models.CheckConstraint(condition=Q(pages__name="x"), name="one")]'),
        },
      },
    }),
};
