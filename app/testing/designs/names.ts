import { aDesign, code, fk, m2m } from '../builders.ts';

/** Names that are fine by themselves and meet others: of imports, of Python, of other models, of enumerations. */
export const names = () =>
  aDesign('Names', {
    'names.Status': { name: 'CharField' },
    'names.Decimal': {
      value: [
        'DecimalField',
        { max_digits: 5, decimal_places: 2, default: code('Decimal("1.5")') },
      ],
    },
    'names.Q': {
      a: ['IntegerField', { default: 0 }],
      Meta: {
        constraints: code('[models.CheckConstraint(condition=Q(a__gte=0), name="a_not_negative")]'),
      },
    },
    'names.Shadows': {
      models: ['JSONField', { default: code('dict') }],
      timezone: ['CharField', { max_length: 40, default: 'UTC' }],
      created: ['DateTimeField', { default: code('timezone.now') }],
      uuid: ['UUIDField', { default: code('uuid.uuid4') }],
      other: ['UUIDField', { default: code('uuid.uuid4') }],
      dict: ['JSONField', { default: code('dict') }],
      list: ['JSONField', { default: code('list') }],
      second_list: ['JSONField', { default: code('list') }],
      settings: ['JSONField', { default: code('dict') }],
      datetime: ['DateTimeField', { null: true }],
      date: ['DateField', { default: code('datetime.date.today') }],
      end: ['DateField', { default: code('date.today') }],
      Status: [
        'CharField',
        { max_length: 9, choices: { open: 'Open', done: 'Done' }, default: 'open' },
      ],
      state: [
        'CharField',
        { max_length: 9, choices: { open: 'Open', done: 'Done' }, default: 'done' },
      ],
      str: ['IntegerField', { default: 1 }],
      match: ['CharField', { max_length: 9, default: 'soft keyword' }],
      a_very_long_name_of_a_field_that_leaves_little_room_for_anything_else_on_its_line:
        'TextField',
      größe: ['IntegerField', { default: 1 }],
      __str__: 'str',
    },
    'names.Shadowed': {
      Status: fk('Status'),
      again: fk('Status', { related_name: '+' }),
      same: [
        'CharField',
        { max_length: 9, choices: { choices: [{ value: 'open', label: 'Open' }], name: 'Shared' } },
      ],
      twice: [
        'CharField',
        { max_length: 9, choices: { choices: [{ value: 'open', label: 'Open' }], name: 'Shared' } },
      ],
      clash: [
        'CharField',
        { max_length: 9, choices: { choices: [{ value: 'open', label: 'Open' }], name: 'Status' } },
      ],
    },
    'names.A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_It': {
      later: m2m('Zebra', { related_name: 'a_reverse_name_that_is_long_too' }),
    },
    'names.Zebra': { first: fk('Aardvark'), empty: ['TextField', { blank: true }] },
    'names.Aardvark': {},
    'other.Status': { name: 'CharField', mine: fk('names.Status', { related_name: 'others' }) },
  });
