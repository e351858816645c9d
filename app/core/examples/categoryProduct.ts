import type { Design } from '../design/design.ts';
import { drawing } from './drawing.ts';

/** One to many: a category, and the products filed under it. */
export function categoryProduct(): Design {
  const { model, field, relate, meta, display, design } = drawing('Category and products');

  const category = model('catalog.Category', 0, 0);
  const title = field(category, 'name', 'CharField', { max_length: 100, unique: true });
  field(category, 'slug', 'SlugField', { unique: true });
  display(category, title);
  meta(category, 'ordering', [{ field: title }]);
  meta(category, 'verbose_name_plural', 'categories');

  const product = model('catalog.Product', 400, 0);
  relate(product, 'oneToMany', category, 'category', {
    on_delete: 'PROTECT',
    related_name: 'products',
  });
  const name = field(product, 'name', 'CharField', { max_length: 200 });
  field(product, 'price', 'DecimalField', { max_digits: 10, decimal_places: 2 });
  field(product, 'in_stock', 'BooleanField', { default: true });
  display(product, name);
  meta(product, 'ordering', [{ field: name }]);

  return design();
}
