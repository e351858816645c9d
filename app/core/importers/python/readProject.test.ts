/** What is read of Python as people write it, told in the text of the design. */
import { expect, test } from 'vitest';
import { print } from '../../text/printDesign.ts';
import type { SourceFile } from './module.ts';
import { readProject } from './readProject.ts';

const files = (texts: Readonly<Record<string, string>>): readonly SourceFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));

/** The lines of the design below its title, without places and blank lines. */
const linesOf = (texts: Readonly<Record<string, string>>): readonly string[] =>
  print(readProject(files(texts)).design)
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.replace(/ -?\d+,-?\d+(?= external$|$)/, ''));

const shop = (body: string, head = 'from django.db import models\n'): readonly string[] =>
  linesOf({ 'shop/models.py': `${head}\n${body}` });

test.each<[string, string, string]>([
  ['models.X', 'from django.db import models', 'models.CharField(max_length=9)'],
  ['an alias', 'from django.db import models as m', 'm.CharField(max_length=9)'],
  [
    'names by themselves',
    'from django.db.models import CharField, Model',
    'CharField(max_length=9)',
  ],
  ['names with others', 'from django.db.models import CharField as Text', 'Text(max_length=9)'],
  ['everything', 'from django.db.models import *', 'CharField(max_length=9)'],
  ['GeoDjango', 'from django.contrib.gis.db import models', 'models.CharField(max_length=9)'],
  ['the module itself', 'import django.db.models', 'django.db.models.CharField(max_length=9)'],
  [
    'another name in the file',
    'from django.db import models\nText = models.CharField',
    'Text(max_length=9)',
  ],
])('a field by %s', (_, head, field) => {
  const base = ['from django.db import models as base', head, '', 'class A(base.Model):'].join(
    '\n',
  );
  expect(linesOf({ 'shop/models.py': `${base}\n    name = ${field}\n` })).toEqual([
    '[shop]',
    ...(head.includes('Text = ') ? [':code shop "Text = models.CharField"'] : []),
    'A',
    '  name char 9',
  ]);
});

test('a class called as one of Django’s is Django’s only if its import says so', () => {
  const texts = {
    'shop/fields.py': 'from django.db import models\nclass CharField(models.CharField): pass\n',
    'shop/models.py': [
      'from django.db import models',
      'from .fields import CharField',
      'from somewhere import TextField',
      'class A(models.Model):',
      '    name = CharField(9, max_length=9)',
      '    text = TextField("x", kind=1)',
    ].join('\n'),
  };
  expect(linesOf(texts)).toEqual([
    '[shop]',
    'A',
    '  name shop.fields.CharField "*":[9] max_length:9',
    '  text somewhere.TextField "*":["x"] kind:1',
  ]);
});

test.each<[string, string]>([
  ['max_length=MAX', 'char 40'],
  ['max_length=settings.MAX', 'char max_length:settings.MAX'],
  ['_("Name"), max_length=9', 'char 9 verbose_name:`_("Name")`'],
  ['"Name", None, True, 9', 'char 9 verbose_name:Name primary_key'],
  ['max_length=9, help_text="One "\n        "two"', 'char 9 help_text:"One two"'],
  ['max_length=9, default=Kind.BIG', 'char 9 ="b"'],
  [
    'max_length=9, choices=Kind.choices, default=Kind.BIG',
    'char 9 choices:Kind(b=Big@BIG,s=_"Small"@SMALL) ="b"',
  ],
  ['max_length=9, choices=Kind', 'char 9 choices:Kind(b=Big@BIG,s=_"Small"@SMALL)'],
  ['max_length=9, choices=PAIRS', 'char 9 choices:x,y=_"Y"'],
  ['max_length=9, choices=[*PAIRS]', 'char 9 choices:x,y=_"Y"'],
  ['max_length=9, choices=pairs()', 'char 9 choices:=pairs()'],
  ['max_length=9, choices=PAIRS + [("z", "Z")]', 'char 9 choices:x,y=_"Y",z'],
  ['max_length=9, validators=[check]', 'char 9 validators:`[check]`'],
  ['max_length=9, default=timezone.now', 'char 9 =timezone.now'],
  ['max_length=9, default=now', 'char 9 =timezone.now'],
  ['max_length=9, default=lambda: MAX', 'char 9 =`lambda: MAX`'],
  ['max_length=9, default=uuid4', 'char 9 =uuid4'],
  ['max_length=9, null=False, blank=True', 'char 9 blank'],
  ['max_length=9, editable=not MAX', 'char 9 editable:`not MAX`'],
])('CharField(%s)', (args, written) => {
  const head = [
    'import uuid',
    'from uuid import uuid4',
    'from django.conf import settings',
    'from django.db import models',
    'from django.utils import timezone',
    'from django.utils.timezone import now',
    'from django.utils.translation import gettext_lazy as _',
    'MAX = 40',
    'PAIRS = [("x", "X"), ("y", _("Y"))]',
    'class Kind(models.TextChoices):',
    '    BIG = "b"',
    '    SMALL = "s", _("Small")',
    'def check(value): pass',
  ].join('\n');
  const lines = shop(`class A(models.Model):\n    name = models.CharField(${args})\n`, head);
  expect(lines.find((line) => line.startsWith('  name '))).toBe(`  name ${written}`);
});

test.each<[string, string]>([
  ['"self", on_delete=models.CASCADE', 'fk self'],
  ['"A", models.SET_NULL, null=True', 'fk self set_null'],
  ['A2, on_delete=PROTECT', 'fk B protect'],
  ['"shop.B", on_delete=deletion.DO_NOTHING', 'fk B do_nothing'],
  ['"shop.b", on_delete=models.CASCADE', 'fk B'],
  ['other.C, on_delete=models.CASCADE', 'fk other.C'],
  ['"other.C", on_delete=models.CASCADE', 'fk other.C'],
  ['settings.AUTH_USER_MODEL, on_delete=models.CASCADE', 'fk auth.User'],
  ['User, on_delete=models.CASCADE', 'fk auth.User'],
  ['get_user_model(), on_delete=models.CASCADE', 'fk auth.User'],
  ['"Gone", on_delete=models.CASCADE', 'fk shop.Gone'],
  ['to="tags.Tag", on_delete=models.SET(fallback)', 'fk tags.Tag on_delete:`models.SET(fallback)`'],
])('ForeignKey(%s)', (args, written) => {
  const texts = {
    'other/models.py': 'from django.db import models\nclass C(models.Model): pass\n',
    'shop/models.py': [
      'from django.conf import settings',
      'from django.contrib.auth import get_user_model',
      'from django.db import models',
      'from django.db.models import PROTECT, deletion',
      'from other import models as other',
      'User = get_user_model()',
      'def fallback(): pass',
      'class B(models.Model): pass',
      'A2 = B',
      'class A(models.Model):',
      `    key = models.ForeignKey(${args})`,
    ].join('\n'),
  };
  expect(linesOf(texts).find((line) => line.startsWith('  key '))).toBe(`  key ${written}`);
});

test('classes are models by their bases, over files, aliases and circles', () => {
  const texts = {
    'core/base.py': [
      'from django.db import models',
      'class Stamped(models.Model):',
      '    made = models.DateTimeField(auto_now_add=True)',
      '    class Meta:',
      '        abstract = True',
      'class Mixin: pass',
      'class Loop(Loop2): pass',
      'class Loop2(Loop): pass',
    ].join('\n'),
    'core/forms.py':
      'from django import forms\nclass Form(forms.ModelForm):\n    name = forms.CharField()\n',
    'core/models/__init__.py': 'from .thing import *\n',
    'core/models/thing.py': [
      'from ..base import Stamped as Base, Mixin',
      'from model_utils.models import TimeStampedModel',
      'class Thing(Mixin, Base): pass',
      'class Other(TimeStampedModel): pass',
      'class Manager2(Unknown): pass',
    ].join('\n'),
  };
  expect(linesOf(texts)).toEqual([
    '[core]',
    ':code core "class Mixin: pass"',
    ':code core "class Loop(Loop2): pass"',
    ':code core "class Loop2(Loop): pass"',
    ':code core ""',
    ':code core ""',
    ':code core "class Manager2(Unknown): pass"',
    'Stamped',
    '  made datetime auto_now_add',
    '  Meta.abstract',
    'Thing',
    '  :bases `Mixin`,Stamped',
    'Other',
    '  :bases `model_utils.models.TimeStampedModel`',
  ]);
});

test('an app is called as its AppConfig says, else as its folder; Meta.app_label comes first', () => {
  const model = 'from django.db import models\nclass A(models.Model):\n    pass\n';
  const texts = {
    'site/one/apps.py':
      'from django.apps import AppConfig\nclass C(AppConfig):\n    name = "site.one"\n    label = "first"\n',
    'site/one/models.py': model,
    'site/two/apps.py':
      'from django.apps import AppConfig\nclass C(AppConfig):\n    name = "site.second"\n',
    'site/two/models/a.py': model,
    'site/three/models.py': `${model}class B(models.Model):\n    class Meta:\n        app_label = "first"\n`,
  };
  expect(linesOf(texts)).toEqual(['[first]', 'A', 'B', '[second]', 'A', '[three]', 'A']);
});

test('Meta in its many forms', () => {
  const body = [
    'class Base(models.Model):',
    '    made = models.DateField()',
    '    class Meta:',
    '        abstract = True',
    '        ordering = ["-made", "a__b", F("x").desc(), "?"]',
    'class A(Base):',
    '    a = models.IntegerField()',
    '    b = models.IntegerField()',
    '    class Meta(Base.Meta):',
    '        ordering = "a", "-made"',
    '        unique_together = ("a", "b")',
    '        index_together = [["a", "b"]]',
    '        verbose_name = "thing"',
    '        constraints = [',
    '            # each once',
    '            models.UniqueConstraint(fields=["a"], name="%(class)s_a"),',
    '        ]',
    '        indexes = [*Base.Meta.indexes, models.Index(fields=["b"])]',
    'class B(models.Model):',
    '    a = models.IntegerField()',
    '    b = models.IntegerField()',
    '    class Meta:',
    '        unique_together = (("a", "b"), ["b"])',
    '        managed = False',
  ].join('\n');
  expect(shop(body, 'from django.db import models\nfrom django.db.models import F\n')).toEqual([
    '[shop]',
    'Base',
    '  made date',
    '  Meta.abstract',
    '  Meta.ordering -made,a__b,`F("x").desc()`,?"?"',
    'A',
    '  :bases Base',
    '  a int',
    '  b int',
    '  Meta.verbose_name thing',
    '  Meta.ordering a,-&Base/made',
    '  Meta.unique_together a,b',
    '  Meta.constraints `[ models.UniqueConstraint(fields=["a"], name="%(class)s_a"), ]`',
    '  Meta.indexes `[*Base.Meta.indexes, models.Index(fields=["b"])]`',
    '  Meta.index_together `[["a", "b"]]`',
    '  :meta_bases Base',
    'B',
    '  a int',
    '  b int',
    '  Meta.unique_together a,b;b',
    '  Meta.managed false',
  ]);
});

test('what is not understood is kept, with the remarks above it, and counted', () => {
  const text = [
    '"""The shop."""',
    'from django.db import models',
    'from .signals import saved',
    '',
    'RATE = 3',
    '',
    '',
    'class A(models.Model):',
    '    """A thing."""',
    '',
    '    # of the class',
    '    LIMIT = 5',
    '    name = models.CharField(max_length=LIMIT)',
    '    things = ThingManager()',
    '    tracker = Tracker()',
    '',
    '    @property',
    '    def double(self):',
    '        return self.name * RATE',
    '',
    '',
    'saved.connect(A)',
  ].join('\n');
  const { design, report } = readProject(files({ 'shop/models.py': text }));
  expect(report.kept.map(({ line, what }) => [line, what])).toEqual([
    [12, 'a value'],
    [15, 'a value'],
    [17, 'a function'],
    [1, 'a remark'],
    [5, 'a value'],
    [22, 'a call'],
  ]);
  expect([report.statements, report.files]).toEqual([12, 1]);
  expect(design.models[0]).toMatchObject({
    note: 'A thing.',
    managers: [{ name: 'things', code: 'ThingManager()' }],
    code: '# of the class\nLIMIT = 5\ntracker = Tracker()\n\n@property\ndef double(self):\n    return self.name * RATE',
  });
  expect(design.apps[0]?.code).toBe(
    'from shop.signals import saved\n\n\nRATE = 3\n\n\nsaved.connect(A)',
  );
});

test('the user of a project', () => {
  const user = [
    'from django.contrib.auth.models import AbstractUser',
    'class Person(AbstractUser):',
    '    pass',
  ].join('\n');
  const post = [
    'from django.conf import settings',
    'from django.db import models',
    'class Post(models.Model):',
    '    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE)',
  ].join('\n');
  const told = readProject(files({ 'people/models.py': user, 'blog/models.py': post })).design;
  const person = told.models.find(({ name }) => name === 'Person');
  expect(told.settings.authUser).toEqual({ model: person?.id });
  expect(told.models.find(({ name }) => name === 'Post')?.fields[0]?.options['to']).toEqual({
    model: person?.id,
  });
  const settings = [
    'AUTH_USER_MODEL = "blog.Post"',
    'DEFAULT_AUTO_FIELD = "django.db.models.AutoField"',
    'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql"}}',
  ].join('\n');
  const said = readProject(
    files({ 'people/models.py': user, 'blog/models.py': post, 'site/settings.py': settings }),
  ).design;
  const named = said.models.find(({ name }) => name === 'Post');
  expect(said.settings).toMatchObject({
    authUser: { model: named?.id },
    defaultAutoField: 'AutoField',
    database: 'postgresql',
  });
});

test('broken Python costs what is broken, and is named', () => {
  const text = [
    'from django.db import models',
    'class A(models.Model):',
    '    name = models.CharField(max_length=9)',
    '    def broken(self',
    '        return 1',
    '    def fine(self):',
    '        return 2',
    'class B(models.Model):',
    '    size = models.IntegerField()',
  ].join('\n');
  const { design, report } = readProject(files({ 'shop/models.py': text }));
  expect(
    design.models.map(({ name, fields }) => [name, fields.map((field) => field.name)]),
  ).toEqual([
    ['A', ['name']],
    ['B', ['size']],
  ]);
  expect(report.broken.length).toBeGreaterThan(0);
});

test('a file in no folder has an app of its own, and what it imports from beside it lies there', () => {
  const text = [
    'from django.db import models',
    'from .validators import positive',
    'class A(models.Model):',
    '    size = models.IntegerField(validators=[positive])',
  ].join('\n');
  expect(linesOf({ 'models.py': text })).toEqual([
    '[app]',
    'A',
    '  size int validators:`[app.validators.positive]`',
  ]);
});
