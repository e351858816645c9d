/** Designs on whose fields, bases and relations Cardinal and Django once said different things, as small as they could be made. */
import { setSettings } from '../../core/commands/design.ts';
import type { Design } from '../../core/design/design.ts';
import type { GivenOption } from '../optionsByName.ts';
import { aDesign, external, fk, m2m, missing, o2o } from '../builders.ts';

export const onceDiffered: Readonly<Record<string, () => Design>> = {
  'two ways back of one name, from a model that models.py has later': () =>
    aDesign('A', {
      Book: {
        tags: m2m('Author', {
          through: 'Book',
          through_fields: [missing('author'), missing('no')],
        }),
        books: fk('self', { related_query_name: 'author' }),
      },
      Author: { tag: m2m('Book') },
    }),
  'a link to a parent whose name an ancestor’s field has': () =>
    aDesign('A', {
      Tag: { author_ptr: o2o('Author') },
      Author: { __bases__: ['Tag'] },
      Poet: { __bases__: ['Author'] },
    }),
  'a generic key by a key to a model that is missing': () =>
    aDesign('A', {
      Value: {
        object_id: 'IntegerField',
        name: ['ForeignKey', { to: missing('app.Comment') }],
        status: ['GenericForeignKey', { ct_field: missing('name') }],
      },
    }),
  'a generic key whose name a way back takes': () =>
    aDesign('A', {
      Status: { status: 'GenericForeignKey', next: o2o('self', { null: true }) },
    }),
  'a many-to-many through a model of Django’s own': () =>
    aDesign('A', {
      Person: {},
      Post: {
        readers: m2m('Person', { through: 'auth.User', through_fields: [] }),
        others: m2m('Person', {
          through: 'auth.User',
          through_fields: [missing('username'), missing('groups')],
        }),
        both: m2m('self', { through: 'auth.User' }),
      },
      'auth.User': external,
    }),
  'a key to a many-to-many that says it is the primary key': () =>
    aDesign('A', {
      Person: { code: m2m('Person', { primary_key: true }) },
      Badge: { person: fk('Person', { to_field: 'code' }) },
    }),
  'a many-to-many to an abstract class, through a model with a key to it': () =>
    aDesign('A', {
      'b.Base': { Meta: { abstract: true } },
      Post: { members: m2m('b.Base', { through: 'Member' }) },
      Member: { post: fk('Post'), target: fk('b.Base') },
    }),
  'a generic relation to an abstract class': () =>
    aDesign('A', {
      Tag: {
        content_type: fk('contenttypes.ContentType'),
        object_id: 'IntegerField',
        row: 'GenericForeignKey',
        Meta: { abstract: true },
      },
      Post: { tags: ['GenericRelation', { to: 'Tag' }] },
      'contenttypes.ContentType': external,
    }),
  'two tables of links by the same name, one by way of a proxy': () =>
    aDesign('A', {
      Person: { tags: m2m('Person', { related_name: '+' }) },
      Member: {
        __bases__: ['Person'],
        likes: m2m('Person', { related_name: '+', db_table: 'app_person_tags' }),
        Meta: { proxy: true },
      },
    }),
  'keys by the attribute of a key, which is not unique, and by the key itself': () =>
    aDesign('A', {
      Person: {
        best: o2o('Person', { null: true }),
        other: fk('Person', { null: true, related_name: '+' }),
      },
      Badge: {
        a: ['ForeignKey', { to: 'Person', to_field: missing('best_id'), related_name: '+' }],
        b: ['ForeignKey', { to: 'Person', to_field: missing('other_id'), related_name: '+' }],
        c: ['ForeignKey', { to: 'Person', to_field: missing('other'), related_name: '+' }],
      },
    }),
  'a key to a way back of Django’s own user': () =>
    aDesign('A', {
      Badge: {
        a: ['ForeignKey', { to: 'auth.User', to_field: missing('logentry') }],
        b: ['ForeignKey', { to: 'auth.User', to_field: missing('badge'), related_name: '+' }],
      },
      'auth.User': external,
    }),
  'a user beside Django’s own': () =>
    aDesign('A', {
      'people.Member': { __bases__: ['auth.AbstractUser'] },
      'people.Robot': { __bases__: ['auth.AbstractBaseUser', 'auth.PermissionsMixin'] },
      'people.Club': { groups: m2m('auth.Group', { related_name: 'user_set' }) },
      'auth.AbstractUser': external,
      'auth.AbstractBaseUser': external,
      'auth.PermissionsMixin': external,
      'auth.Group': external,
    }),
  'a user without groups in the place of Django’s own': () => {
    const design = aDesign('A', {
      'people.Member': {
        __bases__: ['auth.AbstractBaseUser'],
        name: ['CharField', { unique: true }],
        __code__: "USERNAME_FIELD = 'name'",
      },
      'people.Club': { groups: m2m('auth.Group', { related_name: 'user_set' }) },
      'people.Log': { by: fk('people.Member', { related_name: 'logentry_set' }) },
      'auth.AbstractBaseUser': external,
      'auth.Group': external,
    });
    const [member] = design.models;
    return member ? setSettings.run(design, { authUser: { model: member.id } }) : design;
  },
  'a many-to-many to an abstract model of the same app, through itself': () =>
    aDesign('A', {
      Base: { Meta: { abstract: true } },
      Author: {
        base: o2o('Base'),
        bases: m2m('Base', { through: 'Author' }),
        next: o2o('self', { on_delete: 'PROTECT' }),
      },
    }),
  'two keys to an abstract model of the same app': () =>
    aDesign('A', {
      Base: { Meta: { abstract: true } },
      Author: {
        name: fk('Base'),
        other: fk('Base'),
        bases: m2m('Base', { through: 'Author' }),
      },
    }),
  'an abstract model of another app on the other side, and the fields to take': () =>
    aDesign('A', {
      'far.Base': { Meta: { abstract: true } },
      'app.Author': {
        bases: m2m('far.Base', { through: 'Link', through_fields: ['author', 'base'] }),
      },
      'app.Link': { author: fk('Author'), base: fk('far.Base') },
    }),
  'a table that a proxy of the model between has too': () =>
    aDesign('A', {
      'b.Book': { Meta: { db_table: 'a_author' } },
      'a.Author': { authors: m2m('self', { through: 'Author', to: missing('a.Nowhere') }) },
      'a.Poet': { __bases__: ['Author'], Meta: { proxy: true } },
    }),
  'links to a proxy whose table Django manages': () =>
    aDesign('A', {
      Book: {},
      Reprint: { __bases__: ['Book'], Meta: { proxy: true } },
      Shelf: { books: m2m('Reprint', { db_table: 'app_book' }), Meta: { managed: false } },
    }),
  'a Meta that extends that of a class made of it': () =>
    aDesign('A', {
      A__Book: { __bases__: ['Base'] },
      First: { __meta_bases__: ['A__Book'] },
      Base: { __bases__: ['First'], Meta: { abstract: true } },
    }),
  'a table that Django makes for another many-to-many': () =>
    aDesign('A', {
      Book: {
        places: m2m('self', { to: missing('a.Nowhere'), through: missing('app.Author_Tag') }),
      },
      Author: { tag: m2m('Book') },
    }),
  'an abstract model of the name of such a table': () =>
    aDesign('A', {
      Book: { places: m2m('self', { to: missing('a.Nowhere'), through: 'Author_Tag' }) },
      Author: { tag: m2m('Book') },
      Author_Tag: { Meta: { abstract: true } },
    }),
  'a generic relation that is said to be the key': () =>
    aDesign('A', {
      Index: { list: ['GenericRelation', { to: 'Index', primary_key: true, null: true }] },
    }),
  'bytes to choose from without a label': () =>
    aDesign('A', { Book: { cover: ['BinaryField', { choices: { '': '' } }] } }),
  'relations to tables that Django makes for links': () =>
    aDesign('A', {
      Author: {
        id: ['ManyToManyField', { to: missing('Author_ID') }],
        books: m2m('Book'),
        twin: ['ForeignKey', { to: missing('Author_books'), on_delete: 'PROTECT' }],
      },
      Book: { key: ['ForeignKey', { to: missing('Author_books'), on_delete: 'PROTECT' }] },
    }),
  'a property over a key that it has taken the name of': () =>
    aDesign('A', {
      Group: {},
      Tag: { author: fk('Group') },
      Author: {
        __bases__: ['Tag'],
        author_id: fk('Group', { related_name: '+' }),
        __code__: '@property\ndef author_id(self):\n    return 1',
      },
    }),
  'a manager that code beside it does not give': () =>
    aDesign('A', {
      Book: { __code__: 'number = 5', Meta: { default_manager_name: 'published' } },
    }),
  'a key of the name of an attribute, which a child extends and others point at': () =>
    aDesign('A', {
      Author: { author_id: ['UUIDField', { primary_key: true }], author: fk('Author') },
      Writer: { __bases__: ['Author'] },
      Book: { author: fk('Author') },
    }),
  'relations to the table of one’s own links': () =>
    aDesign('A', {
      'b.Author': {
        id: ['ManyToManyField', { to: missing('b.Author_ID') }],
        author_set: ['OneToOneField', { to: missing('b.Author_ID'), on_delete: 'PROTECT' }],
      },
    }),
  'links to the table of links, from a model with a composite key': () =>
    aDesign('A', {
      'b.Author': {
        id: ['ManyToManyField', { to: missing('b.Author_ID') }],
        pk: ['CompositePrimaryKey', { fields: ['name', 'born'].map(missing) as GivenOption }],
        name: 'CharField',
        born: 'DateField',
      },
    }),
  'two ways back of one name, one of which through_fields means': () =>
    aDesign('A', {
      'b.Tag': {
        author: o2o('a.Tag'),
        others: m2m('self', {
          through: 'a.Tag',
          through_fields: ['title', 'tag'].map(missing) as GivenOption,
        }),
      },
      'a.Tag': { books: o2o('a.Tag') },
    }),
  'two composite keys': () =>
    aDesign('A', {
      Book: {
        count: ['CompositePrimaryKey', { fields: ['title', 'list'].map(missing) as GivenOption }],
        list: ['CompositePrimaryKey', { fields: ['sold', 'title'].map(missing) as GivenOption }],
        title: 'CharField',
        sold: 'DateField',
      },
    }),
};
