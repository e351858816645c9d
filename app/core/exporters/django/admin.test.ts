import { expect, test } from 'vitest';
import { aDesign, external, fk, m2m } from '../../../testing/builders.ts';
import type { ExportChoice } from '../../design/design.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

const design = aDesign('A', {
  'auth.AbstractUser': external,
  'shop.Tag': { name: ['CharField', { max_length: 20 }], __str__: 'name' },
  'shop.Base': { at: 'DateField', Meta: { abstract: true } },
  'shop.Product': {
    __bases__: ['Base'],
    text: 'TextField',
    kind: ['CharField', { max_length: 2, choices: { a: 'A' } }],
    live: 'BooleanField',
    tags: m2m('Tag'),
    links: m2m('Tag', { through: 'Link', related_name: '+' }),
  },
  'shop.Link': { tag: fk('Tag', { related_name: '+' }), product: fk('Product') },
  'shop.Key': {
    tag: 'IntegerField',
    at: 'IntegerField',
    pk: ['CompositePrimaryKey', { fields: ['tag', 'at'] }],
  },
  'people.User': { __bases__: ['auth.AbstractUser'] },
});

const filesWith = (exports: Readonly<Record<string, ExportChoice>>) =>
  new Map(
    djangoExporter
      .export(resolve({ ...design, settings: { ...design.settings, exports } }))
      .files.map(({ path, text }) => [path, text]),
  );

test('the admin has what a table shows, what is searched, and pickers of what can be searched', () => {
  expect(filesWith({ 'django.admin': true }).get('shop/admin.py'))
    .toBe(`from django.contrib import admin

from .models import Link, Product, Tag


@admin.register(Tag)
class TagAdmin(admin.ModelAdmin):
    list_display = ("name",)
    search_fields = ("name",)


@admin.register(Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = ("at", "kind", "live")
    list_filter = ("kind", "live")
    search_fields = ("text",)
    autocomplete_fields = ("tags",)


@admin.register(Link)
class LinkAdmin(admin.ModelAdmin):
    list_display = ("tag", "product")
    autocomplete_fields = ("tag", "product")
`);
});

test('a user of the project’s own has the admin Django has for users', () => {
  const files = filesWith({ 'django.admin': true, 'django.project': true });
  expect(files.get('people/admin.py')).toContain('@admin.register(User)\nclass UserAdmin(');
  // Nobody said that it is the user of the project.
  expect(files.get('config/settings.py')).not.toContain('AUTH_USER_MODEL');
  expect([...files.keys()].filter((path) => path.startsWith('people/'))).toEqual([
    'people/__init__.py',
    'people/apps.py',
    'people/migrations/__init__.py',
    'people/models.py',
    'people/admin.py',
  ]);
});

test('without being asked there are only models; without __str__ they have none', () => {
  expect([...filesWith({}).keys()]).toEqual(['shop/models.py', 'people/models.py']);
  expect(filesWith({}).get('shop/models.py')).toContain('def __str__');
  expect(filesWith({ 'django.str': false }).get('shop/models.py')).not.toContain('def __str__');
});
