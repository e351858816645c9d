import { aDesign, code } from '../builders.ts';

/** What `django.contrib.postgres` brings, and fields inside fields. */
export const postgres = () =>
  aDesign(
    'PostgreSQL',
    {
      'rooms.Room': {
        name: ['CharField', { max_length: 60 }],
        tags: [
          'ArrayField',
          {
            base_field: { nested: 'CharField', options: { max_length: 20, blank: true } },
            size: 8,
            default: code('list'),
            blank: true,
          },
        ],
        seats: [
          'ArrayField',
          {
            base_field: {
              nested: 'ArrayField',
              options: { base_field: { nested: 'BooleanField', options: {} }, size: 3 },
            },
            null: true,
            help_text: 'By row.',
          },
        ],
        prices: [
          'ArrayField',
          {
            base_field: {
              nested: 'DecimalField',
              options: {
                max_digits: 10,
                decimal_places: 2,
                null: true,
                validators: code('[MinValueValidator(0)]'),
              },
            },
          },
        ],
        days: ['ArrayField', { base_field: code('models.DateField()') }],
        labels: ['HStoreField', { default: code('dict') }],
        words: ['SearchVectorField', { null: true, editable: false }],
        area: [
          'GeneratedField',
          {
            expression: 'F("id") * 2',
            output_field: {
              nested: 'DecimalField',
              options: { max_digits: 20, decimal_places: 2 },
            },
            db_persist: true,
          },
        ],
        __str__: 'name',
      },
      'rooms.Booking': {
        ages: 'IntegerRangeField',
        numbers: ['BigIntegerRangeField', { null: true, blank: true }],
        rates: ['DecimalRangeField', { default_bounds: '[]' }],
        span: ['DateTimeRangeField', { default_bounds: '()', db_index: true }],
        days: ['DateRangeField', { unique: true }],
      },
    },
    { settings: { database: 'postgresql' } },
  );
