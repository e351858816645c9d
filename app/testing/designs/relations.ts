import { aDesign, code, external, fk, m2m, o2o } from '../builders.ts';

/** Every option of relations: to itself, across apps and back, through models, to fields that are no key. */
export const relations = () =>
  aDesign('Relations', {
    'people.Person': {
      name: 'CharField',
      email: ['EmailField', { unique: true }],
      user: o2o('auth.User', {
        null: true,
        blank: true,
        on_delete: 'SET_NULL',
        related_name: 'person',
      }),
      mother: fk('self', {
        null: true,
        blank: true,
        on_delete: 'SET_NULL',
        related_name: 'children_of_mother',
      }),
      friends: m2m('self', { blank: true }),
      follows: m2m('self', { symmetrical: false, related_name: 'followers', blank: true }),
      employer: fk('work.Company', {
        null: true,
        blank: true,
        on_delete: 'RESTRICT',
        related_name: 'staff',
      }),
      groups: m2m('auth.Group', { blank: true, db_table: 'people_in_groups', related_name: '+' }),
      Meta: { ordering: ['name'], default_related_name: 'people' },
      __str__: 'name',
    },
    'people.Badge': {
      person: o2o('Person', { primary_key: true }),
      issued_by: fk('Person', {
        on_delete: 'DO_NOTHING',
        db_constraint: false,
        related_name: 'badges_issued',
      }),
      by_email: fk('Person', {
        to_field: 'email',
        related_name: 'badges_by_email',
        related_query_name: 'badge_by_email',
      }),
      kind: fk('work.Kind', {
        on_delete: 'SET_DEFAULT',
        default: 1,
        db_index: false,
        related_name: '+',
      }),
    },
    'work.Company': {
      name: ['CharField', { max_length: 80, unique: true }],
      owner: fk('people.Person', {
        on_delete: 'PROTECT',
        related_name: 'companies',
        db_column: 'owner',
      }),
      members: m2m('people.Person', {
        through: 'Membership',
        through_fields: ['company', 'person'],
        related_name: 'member_of',
      }),
      partners: m2m('self', {
        through: 'Partnership',
        through_fields: ['buyer', 'seller'],
        symmetrical: false,
      }),
      __str__: 'name',
    },
    'work.Membership': {
      company: fk('Company'),
      person: fk('people.Person', {
        related_name: 'memberships',
        limit_choices_to: code('{"email__contains": "@"}'),
      }),
      inviter: fk('people.Person', {
        null: true,
        on_delete: 'SET_NULL',
        related_name: 'invitations',
      }),
      role: [
        'CharField',
        { max_length: 10, choices: { boss: 'Boss', hand: 'Hand' }, default: 'hand' },
      ],
      Meta: {
        unique_together: [['company', 'person']],
        constraints: code(
          '[models.UniqueConstraint(fields=["company", "inviter"], condition=Q(role="boss"), name="one_boss")]',
        ),
      },
    },
    'work.Partnership': {
      buyer: fk('Company', { related_name: 'sales' }),
      seller: fk('Company', { related_name: 'purchases' }),
      manager: fk('people.Person', {
        on_delete: code('models.SET(1)'),
        related_name: 'partnerships_managed',
        limit_choices_to: code('Q(name__startswith="A") | Q(email__endswith=".org")'),
      }),
      Meta: { order_with_respect_to: 'buyer' },
    },
    'work.Kind': {
      name: 'CharField',
      next: o2o('self', { null: true, blank: true, related_name: 'previous' }),
    },
    'work.Model_A': { b: fk('Model_B', { null: true, related_name: 'as_b' }) },
    'work.Model_B': { a: fk('Model_A', { null: true, related_name: 'as_a' }) },
    'auth.User': external,
    'auth.Group': external,
  });
