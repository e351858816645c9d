import { aDesign, code, external, fk, m2m, o2o } from '../builders.ts';
import type { Design } from '../../core/design/design.ts';

const stockCode = `from decimal import ROUND_UP, Decimal

from django.core.exceptions import ValidationError

STEP = Decimal("0.05")


def positive(value):
    if value < 0:
        raise ValidationError("Must not be negative.")


class LiveQuerySet(models.QuerySet):
    def live(self):
        return self.filter(ended=None)`;

const itemCode = `@property
def gross(self):
    """The price with tax, rounded up.

    In steps of five cents.
    """
    return (self.price * Decimal("1.2")).quantize(STEP, ROUND_UP)

def end(self):
    self.ended = timezone.now()
    self.save(update_fields=["ended"])`;

/** Classes made of others in every way Django knows, in several apps. */
export function inheritance(): Design {
  const design = aDesign(
    'Inheritance',
    {
      'stock.Item': {
        __bases__: ['common.Stamped', 'common.Named'],
        __meta_bases__: ['common.Stamped'],
        __managers__: { objects: 'LiveQuerySet.as_manager()', plain: 'models.Manager()' },
        __code__: itemCode,
        __doc__: 'Something that is sold.',
        price: [
          'DecimalField',
          { max_digits: 8, decimal_places: 2, validators: code('[positive]') },
        ],
        status: ['CharField', { max_length: 10, choices: { new: 'New', old: 'Used' } }],
        Meta: { verbose_name: 'article', default_manager_name: 'plain' },
      },
      'stock.Book': {
        __bases__: ['Item'],
        pages: 'PositiveIntegerField',
        author: fk('people.Author', { related_name: 'books' }),
        Meta: { ordering: ['pages'] },
      },
      'stock.Atlas': {
        __bases__: ['Book'],
        bound: o2o('Book', { parent_link: true, related_name: 'atlas_of' }),
        maps: m2m('Item', { related_name: 'shown_in' }),
      },
      'stock.OldItem': {
        __bases__: ['Item'],
        __managers__: { objects: 'models.Manager()' },
        Meta: { proxy: true, ordering: ['-price'] },
      },
      'people.Author': { __bases__: ['common.Named'], born: 'DateField' },
      'people.Named': { __bases__: ['common.Named'], nick: 'CharField', Meta: { abstract: true } },
      'people.Editor': {
        __bases__: ['people.Named'],
        __code__: 'def __str__(self):\n    return self.nick',
        models: 'CharField',
      },
      'people.Device': {
        __bases__: ['auth.AbstractBaseUser', 'auth.PermissionsMixin'],
        __managers__: { objects: 'BaseUserManager()' },
        __code__: 'USERNAME_FIELD = "serial"',
        serial: ['CharField', { max_length: 20, unique: true }],
        groups: m2m('auth.Group', { blank: true, related_name: '+' }),
        user_permissions: m2m('auth.Permission', { blank: true, related_name: '+' }),
      },
      'common.Stamped': {
        made: ['DateTimeField', { auto_now_add: true }],
        ended: ['DateTimeField', { null: true, blank: true }],
        source: fk('Source', { null: true, on_delete: 'SET_NULL', related_name: '+' }),
        maker: fk('people.Editor', { related_name: '%(app_label)s_%(class)s_made' }),
        before: fk('self', { null: true, blank: true, on_delete: 'SET_NULL', related_name: '+' }),
        Meta: { abstract: true, ordering: ['-made'] },
      },
      'common.Named': {
        name: ['CharField', { max_length: 80 }],
        __str__: 'name',
        Meta: { abstract: true },
      },
      'common.Source': { url: 'URLField' },
      'auth.AbstractBaseUser': external,
      'auth.PermissionsMixin': external,
      'auth.Group': external,
      'auth.Permission': external,
    },
    {},
  );
  const apps = design.apps.map((app) =>
    app.label === 'stock' ? { ...app, code: stockCode } : app,
  );
  return { ...design, apps };
}
