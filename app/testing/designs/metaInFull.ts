import { aDesign, code, fk } from '../builders.ts';

/** Every option of `class Meta`. */
export const metaInFull = () =>
  aDesign('Meta in full', {
    'meta.Parent': { name: 'CharField' },
    'meta.Full': {
      parent: fk('Parent'),
      number: 'IntegerField',
      at: 'DateField',
      __managers__: { objects: 'models.Manager()', every: 'models.Manager()' },
      Meta: {
        verbose_name: 'full one',
        verbose_name_plural: 'full ones',
        ordering: ['-at', 'number'],
        get_latest_by: ['at'],
        default_related_name: 'full_ones',
        unique_together: [['parent', 'number']],
        constraints: code('[models.CheckConstraint(condition=models.Q(number__gte=0), name="n")]'),
        indexes: code('[models.Index(fields=["at"], name="by_at")]'),
        permissions: code('[("count_full", "Can count")]'),
        db_table: 'all of it',
        db_table_comment: 'Every option there is.',
        default_permissions: code('["add", "view"]'),
        select_on_save: true,
        base_manager_name: 'objects',
        default_manager_name: 'every',
        required_db_features: code('["supports_transactions"]'),
        required_db_vendor: 'sqlite',
      },
    },
    'meta.Ordered': {
      parent: fk('Parent', { related_name: '+' }),
      Meta: { order_with_respect_to: 'parent' },
    },
    'meta.Swapped': { name: 'CharField', Meta: { swappable: 'META_SWAPPED_MODEL' } },
    'meta.Elsewhere': { name: 'CharField', Meta: { managed: false, app_label: 'meta' } },
  });
