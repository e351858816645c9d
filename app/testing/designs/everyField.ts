import { aDesign, code, fk, number } from '../builders.ts';

/** Every field class, with the options that are its own and those that all share. */
export const everyField = () =>
  aDesign('Every field', {
    'kinds.Text': {
      char: ['CharField', { max_length: 40, unique: true, verbose_name: 'short text' }],
      unlimited: ['CharField', { max_length: undefined, blank: true }],
      collated: ['CharField', { max_length: 20, db_collation: 'nocase' }],
      text: ['TextField', { blank: true, default: '', help_text: 'As long as you like.' }],
      email: ['EmailField', { max_length: 100 }],
      url: ['URLField', { blank: true }],
      slug: ['SlugField', { max_length: 60, allow_unicode: true, db_index: false }],
      ip: ['GenericIPAddressField', { protocol: 'IPv4', null: true, blank: true }],
      any_ip: ['GenericIPAddressField', { unpack_ipv4: true }],
      regex: [
        'CharField',
        {
          max_length: 8,
          validators: code(
            '[RegexValidator(r"^[A-Z]\\d+$", message="A letter, then digits."), MinLengthValidator(2)]',
          ),
          error_messages: code('{"unique": _("Taken."), "blank": "Say something."}'),
        },
      ],
      Meta: { verbose_name: 'text', verbose_name_plural: 'texts' },
      __str__: 'char',
    },
    'kinds.Number': {
      integer: ['IntegerField', { default: -5, db_index: true }],
      positive: ['PositiveIntegerField', { default: 0 }],
      small: 'SmallIntegerField',
      positive_small: [
        'PositiveSmallIntegerField',
        { validators: code('[MinValueValidator(1), MaxValueValidator(5)]') },
      ],
      big: ['BigIntegerField', { default: number('9223372036854775807') }],
      positive_big: ['PositiveBigIntegerField', { null: true, blank: true }],
      decimal: ['DecimalField', { max_digits: 8, decimal_places: 3, default: number('9.900') }],
      zero: ['DecimalField', { max_digits: 5, decimal_places: 2, default: 0 }],
      code_decimal: [
        'DecimalField',
        { max_digits: 5, decimal_places: 2, default: code("Decimal('0.50')") },
      ],
      ratio: ['FloatField', { default: 0.5 }],
      tiny: ['FloatField', { default: number('1E-7') }],
      doubled: [
        'GeneratedField',
        {
          expression: code('F("integer") * 2'),
          output_field: code('models.BigIntegerField()'),
          db_persist: true,
        },
      ],
      virtual: [
        'GeneratedField',
        {
          expression: code('Coalesce("positive_big", Value(0))'),
          output_field: code('models.BigIntegerField()'),
          db_persist: false,
        },
      ],
      answer: ['IntegerField', { db_default: 42 }],
      __str__: 'decimal',
    },
    'kinds.Moment': {
      date: ['DateField', { default: '2024-02-29' }],
      today: ['DateField', { default: code('datetime.date.today') }],
      time: ['TimeField', { default: '12:30' }],
      datetime: ['DateTimeField', { default: '2024-02-29T12:30:15Z' }],
      now: ['DateTimeField', { default: code('timezone.now') }],
      database_now: ['DateTimeField', { db_default: code('Now()') }],
      created: ['DateTimeField', { auto_now_add: true }],
      updated: ['DateTimeField', { auto_now: true }],
      title: [
        'CharField',
        {
          max_length: 20,
          unique_for_date: 'date',
          unique_for_month: 'created',
          unique_for_year: 'date',
        },
      ],
      duration: ['DurationField', { default: '1 02:30:00' }],
      hour: ['DurationField', { default: code('timedelta(hours=1)') }],
      Meta: { get_latest_by: ['created'], ordering: ['-created', 'date'] },
      __str__: 'created',
    },
    'kinds.Data': {
      flag: ['BooleanField', { default: true }],
      unsure: ['BooleanField', { null: true }],
      uuid: ['UUIDField', { default: code('uuid.uuid4'), editable: false, unique: true }],
      fixed_uuid: ['UUIDField', { default: '6f1c3d1e-8a57-4b5e-9f2d-0c9a1b2c3d4e' }],
      json: ['JSONField', { default: code('dict'), encoder: code('DjangoJSONEncoder') }],
      list: ['JSONField', { default: [], blank: true }],
      text_json: ['JSONField', { default: 'x' }],
      binary: ['BinaryField', { max_length: 100, editable: true, default: 'é"' }],
      file: ['FileField', { upload_to: 'files/%Y/%m/' }],
      picture: [
        'ImageField',
        { upload_to: 'pictures/', width_field: 'width', height_field: 'height', blank: true },
      ],
      width: ['PositiveIntegerField', { null: true, editable: false }],
      height: ['PositiveIntegerField', { null: true, editable: false, serialize: false }],
      path: [
        'FilePathField',
        { path: '/srv/files', match: '.*\\.txt$', recursive: true, allow_folders: true },
      ],
      column: ['IntegerField', { db_column: 'the column', db_comment: 'Kept.', null: true }],
      __str__: 'uuid',
    },
    'kinds.Choice': {
      status: [
        'CharField',
        { max_length: 12, choices: { draft: 'Draft', in_review: 'In review' }, default: 'draft' },
      ],
      size: [
        'CharField',
        { max_length: 2, choices: { S: 'Small', M: 'Medium', XL: 'Extra large' }, blank: true },
      ],
      level: [
        'PositiveSmallIntegerField',
        {
          choices: [
            [1, 'Low'],
            [2, 'High', 'TOP'],
          ],
          default: 1,
        },
      ],
      named: [
        'CharField',
        {
          max_length: 2,
          choices: {
            choices: [
              { value: 'de', label: 'German' },
              { value: 'fr', label: 'French' },
            ],
            name: 'Language',
          },
        },
      ],
      grouped: [
        'CharField',
        {
          max_length: 5,
          choices: {
            choices: [
              { value: 'vinyl', label: 'Vinyl', group: 'Audio' },
              { value: 'cd', label: 'CD', group: 'Audio' },
              { value: 'dvd', label: 'DVD', group: 'Video', translated: true },
              { value: 'other', label: 'Other' },
            ],
          },
        },
      ],
      translated: [
        'CharField',
        {
          max_length: 4,
          verbose_name: code('_("state")'),
          choices: {
            choices: [
              { value: 'new', label: 'New', translated: true },
              { value: 'old', label: 'Old', translated: true },
            ],
          },
          validators: [code('MinLengthValidator(2)'), code('validate_slug')],
        },
      ],
      rate: [
        'DecimalField',
        {
          max_digits: 4,
          decimal_places: 2,
          choices: [
            ['7.00', 'Reduced'],
            ['19.00', 'Full'],
          ],
        },
      ],
      from_settings: ['CharField', { max_length: 10, choices: code('settings.LANGUAGES') }],
      inline: ['IntegerField', { choices: code('[(1, "One"), (2, "Two")]') }],
      doubtful: [
        'CharField',
        {
          max_length: 5,
          choices: [
            ['a', 'First'],
            ['a', 'Second'],
          ],
        },
      ],
      odd: [
        'CharField',
        {
          max_length: 5,
          choices: [
            ['2nd', '2nd'],
            ['', 'None'],
            ['mro', 'mro'],
          ],
        },
      ],
      __str__: 'status',
    },
    'kinds.Small': { id: 'SmallAutoField', name: 'CharField' },
    'kinds.Auto': { number: 'AutoField' },
    'kinds.Big': { id: ['BigAutoField', { verbose_name: 'number' }] },
    'kinds.Natural': {
      code: ['CharField', { max_length: 10, primary_key: true }],
      __str__: 'code',
    },
    'kinds.Composite': {
      pk: ['CompositePrimaryKey', { fields: ['tenant', 'number'] }],
      tenant: fk('Natural'),
      number: 'IntegerField',
      price: ['DecimalField', { max_digits: 10, decimal_places: 2 }],
      Meta: {
        constraints: code(
          '[models.CheckConstraint(condition=models.Q(price__gte=0) & ~models.Q(number=0), name="price_not_negative"),' +
            ' models.UniqueConstraint(Lower("tenant"), "number", name="one_number", violation_error_message="Number taken.")]',
        ),
        indexes: code(
          '[models.Index(fields=["price", "-number"], name="price_idx"), models.Index(F("price").desc(), name="price_desc_idx")]',
        ),
        permissions: code('[("can_publish", "Can publish")]'),
        db_table: 'kinds_of_composite',
        db_table_comment: 'Kept for the books.',
      },
    },
  });
