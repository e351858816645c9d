import { describe, expect, test } from 'vitest';
import type { GivenModel } from '../../../testing/builders.ts';
import { aDesign, code, external, fk, missing, modelIn } from '../../../testing/builders.ts';
import { setBases } from '../../commands/models.ts';
import { resolve } from '../../schema/resolve.ts';
import type { Design } from '../../design/design.ts';
import { djangoExporter } from './djangoExporter.ts';

const exported = (design: Design, acceptedCode = false) => {
  const { files, notes } = djangoExporter.export(resolve(design), { acceptedCode });
  return { text: files.map(({ text }) => text).join('\n'), notes };
};
const write = (models: Readonly<Record<string, GivenModel>>, acceptedCode = false) =>
  exported(aDesign('A', models), acceptedCode);
const classes = (text: string): readonly string[] => text.match(/^ *class .*$/gm) ?? [];
const abstract = { abstract: true };

describe('a class statement', () => {
  test('names the bases of the same file, which stand above it', () => {
    const { text } = write({
      Book: { __bases__: ['Stamped', 'Named'], by: fk('Author') },
      Author: { __bases__: ['Named'] },
      Named: { Meta: abstract },
      Stamped: { latest: fk('Book', { null: true, related_name: '+' }), Meta: abstract },
    });
    expect(classes(text)).toContain('class Book(Stamped, Named):');
    for (const base of ['Named', 'Stamped']) {
      expect(text.indexOf(`class ${base}(`)).toBeLessThan(text.indexOf('class Book('));
    }
    expect(text).toContain('models.ForeignKey(\n        "app.Book"');
  });

  test('imports those of other apps, under another name where that one is taken', () => {
    const { text } = write({
      'shop.Base': { Meta: abstract },
      'blog.Base': { __bases__: ['shop.Base'], Meta: abstract },
      'blog.Post': { __bases__: ['blog.Base', 'shop.Base'] },
    });
    expect(text).toContain('from shop.models import Base as ShopBase\n');
    expect(classes(text)).toContain('class Base(ShopBase):');
    expect(classes(text)).toContain('class Post(Base, ShopBase):');
  });

  test('imports those of Django', () => {
    const { text } = write({ 'auth.Group': external, Team: { __bases__: ['auth.Group'] } });
    expect(text).toContain('from django.contrib.auth.models import Group\n');
    expect(text).toContain('class Team(Group):\n    pass\n');
  });

  test('has Python as it is given, once accepted', () => {
    const models = {
      A: { __bases__: [code('mptt.models.MPTTModel'), code('mixins.Loud')] },
      B: { __bases__: [code('models.Model')] },
    };
    expect(classes(write(models, true).text)).toEqual([
      'class A(MPTTModel, Loud):',
      'class B(models.Model):',
    ]);
    const { text, notes } = write(models);
    expect(classes(text)).toEqual(['class A(models.Model):', 'class B(models.Model):']);
    expect(text).toContain('    # Cardinal: not written until accepted: base mixins.Loud\n');
    expect(notes).toContain('app.A: the base mixins.Loud is left out: not written until accepted.');
  });

  test('leaves out what is missing', () => {
    const { text, notes } = write({ A: { __bases__: [missing('lib.Base')] } });
    expect(text).toContain(
      'class A(models.Model):\n    # Cardinal: not written, for it is not in the design: base lib.Base\n    pass\n',
    );
    expect(notes).toEqual([
      'app.A: the base lib.Base is left out: not written, for it is not in the design.',
    ]);
  });

  test.each(['1e5', '"Base"', '[A]', 'A + B', 'A,', 'x = 1'])('leaves out %s', (given) => {
    const { text, notes } = write({ A: { __bases__: [code(given)] } }, true);
    expect(classes(text)).toEqual(['class A(models.Model):']);
    expect(notes).toEqual([
      `app.A: the base ${given} is left out: not written, for it is no Python class.`,
    ]);
  });

  test('leaves out what is in an app that cannot be imported', () => {
    const { text } = write({ "'.Base": external, A: { __bases__: ["'.Base"] } });
    expect(text).toContain("base '.Base\n");
    expect(classes(text)).toEqual(['class A(models.Model):']);
  });

  test('leaves out what leads back to the class', () => {
    const start = aDesign('A', { A: {}, B: { __bases__: ['A'] } });
    const [a, b] = [modelIn(start, 'A').id, modelIn(start, 'B').id];
    const { text, notes } = exported(setBases.run(start, { model: a, bases: [{ model: b }] }));
    expect(classes(text)).toHaveLength(2);
    expect(classes(text)[0]).toMatch(/^class [AB]\(models\.Model\):$/);
    expect(notes).toHaveLength(1);
  });
});

describe('Meta', () => {
  test('extends that of its bases', () => {
    const design = aDesign('A', {
      Base: { Meta: { ...abstract, ordering: ['pk'], managed: false } },
      A: { __bases__: ['Base'], __meta_bases__: ['Base'] },
      B: { __bases__: ['Base'], __meta_bases__: ['Base'] },
      C: { __meta_bases__: ['Base'] },
    });
    const models = design.models.map((one) =>
      one.name === 'A' || one.name === 'C' ? { ...one, meta: { managed: true } } : one,
    );
    const { text } = exported({ ...design, models });
    const said = '    class Meta(Base.Meta):\n        managed = True\n';
    expect(text.split(said)).toHaveLength(3);
    expect(text).toContain('    class Meta(Base.Meta):\n        pass\n');
  });

  test('extends none that is not there', () => {
    const { text, notes } = write({
      Base: { Meta: { ordering: ['pk'] } },
      A: { __bases__: ['Base'], __meta_bases__: ['Base'], Meta: { verbose_name: 'a' } },
    });
    expect(text).toContain('    class Meta:\n        # Cardinal: not written, for only abstract');
    expect(notes).toHaveLength(1);
  });
});

test('a model shows a field it has from a base', () => {
  const design = aDesign('A', {
    Named: { name: 'CharField', Meta: abstract },
    Book: { __bases__: ['Named'] },
  });
  const name = modelIn(design, 'Named').fields[0]?.id ?? null;
  const models = design.models.map((one) =>
    one.name === 'Book' ? { ...one, display: name } : one,
  );
  expect(exported({ ...design, models }).text).toContain('        return self.name\n');
});
