import type { Design } from '../design/design.ts';
import type { ModelId, Options } from '../fieldTypes/values.ts';
import type { Drawing } from './drawing.ts';
import { choicesOf, drawing } from './drawing.ts';

const money: Options = { max_digits: 10, decimal_places: 2 };

/** A whole shop: what is sold, who buys it, and what becomes of an order. */
export function shop(): Design {
  const draw = drawing('Shop');
  const accounts = drawAccounts(draw);
  const catalog = drawCatalog(draw, accounts);
  drawOrders(draw, accounts, catalog);
  return draw.design();
}

interface Accounts {
  readonly customer: ModelId;
  readonly address: ModelId;
}

function drawAccounts({ model, external, field, relate, meta, display }: Drawing): Accounts {
  const user = external('auth.User', 0, 0);

  const customer = model('accounts.Customer', 400, 0, 'Somebody who has bought or may buy.');
  relate(customer, 'oneToOne', user, 'user', { related_name: 'customer' });
  const name = field(customer, 'name', 'CharField', { max_length: 120 });
  field(customer, 'phone', 'CharField', { max_length: 30, blank: true });
  field(customer, 'newsletter', 'BooleanField', { default: false });
  field(customer, 'joined_at', 'DateTimeField', { auto_now_add: true });
  display(customer, name);
  meta(customer, 'ordering', [{ field: name }]);

  const address = model('accounts.Address', 800, 0);
  relate(address, 'oneToMany', customer, 'customer', { related_name: 'addresses' });
  const street = field(address, 'street', 'CharField', { max_length: 200 });
  field(address, 'postal_code', 'CharField', { max_length: 12 });
  field(address, 'city', 'CharField', { max_length: 100 });
  field(address, 'country', 'CharField', {
    max_length: 2,
    help_text: 'ISO 3166 code: DE, FR, US.',
  });
  display(address, street);
  meta(address, 'verbose_name_plural', 'addresses');

  return { customer, address };
}

interface Catalog {
  readonly variant: ModelId;
  readonly category: ModelId;
}

function drawCatalog(draw: Drawing, { customer }: Accounts): Catalog {
  const { model, field, relate, meta, display } = draw;

  const category = model('catalog.Category', 0, 480, 'A shelf; shelves stand in shelves.');
  const categoryName = field(category, 'name', 'CharField', { max_length: 100 });
  field(category, 'slug', 'SlugField', { unique: true });
  relate(category, 'oneToMany', category, 'parent', { related_name: 'children' });
  display(category, categoryName);
  meta(category, 'ordering', [{ field: categoryName }]);
  meta(category, 'verbose_name_plural', 'categories');

  const brand = model('catalog.Brand', 0, 840);
  const brandName = field(brand, 'name', 'CharField', { max_length: 100, unique: true });
  field(brand, 'website', 'URLField', { blank: true });
  display(brand, brandName);
  meta(brand, 'ordering', [{ field: brandName }]);

  const tag = model('catalog.Tag', 0, 1120);
  const tagName = field(tag, 'name', 'CharField', { max_length: 50, unique: true });
  display(tag, tagName);
  meta(tag, 'ordering', [{ field: tagName }]);

  const product = model(
    'catalog.Product',
    400,
    480,
    'What is described once and sold in variants.',
  );
  const productName = field(product, 'name', 'CharField', { max_length: 200 });
  field(product, 'slug', 'SlugField', { unique: true });
  field(product, 'description', 'TextField', { blank: true });
  field(product, 'status', 'CharField', {
    max_length: 10,
    choices: choicesOf({ draft: 'Draft', live: 'On sale', retired: 'No longer sold' }),
    default: 'draft',
  });
  relate(product, 'oneToMany', category, 'category', {
    on_delete: 'PROTECT',
    related_name: 'products',
  });
  relate(product, 'oneToMany', brand, 'brand', {
    on_delete: 'SET_NULL',
    null: true,
    blank: true,
    related_name: 'products',
  });
  relate(product, 'manyToMany', tag, 'tags', { blank: true, related_name: 'products' });
  field(product, 'created_at', 'DateTimeField', { auto_now_add: true });
  field(product, 'updated_at', 'DateTimeField', { auto_now: true });
  display(product, productName);
  meta(product, 'ordering', [{ field: productName }]);

  const image = model('catalog.ProductImage', 400, 1060);
  const imageProduct = relate(image, 'oneToMany', product, 'product', { related_name: 'images' });
  field(image, 'file', 'FileField', { upload_to: 'products/%Y/' });
  field(image, 'caption', 'CharField', { max_length: 200, blank: true });
  const position = field(image, 'position', 'PositiveSmallIntegerField', { default: 0 });
  meta(image, 'ordering', [{ field: imageProduct }, { field: position }]);

  const variant = model('catalog.Variant', 800, 480);
  relate(variant, 'oneToMany', product, 'product', { related_name: 'variants' });
  const sku = field(variant, 'sku', 'CharField', { max_length: 40, unique: true });
  field(variant, 'size', 'CharField', {
    max_length: 2,
    blank: true,
    choices: choicesOf({ S: 'Small', M: 'Medium', L: 'Large', XL: 'Extra large' }),
  });
  field(variant, 'price', 'DecimalField', money);
  field(variant, 'weight', 'PositiveIntegerField', { default: 0, help_text: 'In grams.' });
  field(variant, 'stock', 'PositiveIntegerField', { default: 0 });
  display(variant, sku);
  meta(variant, 'ordering', [{ field: sku }]);

  drawSuppliers(draw, variant);
  drawReviews(draw, product, customer);
  return { variant, category };
}

function drawSuppliers(draw: Drawing, variant: ModelId): void {
  const { model, field, relate, meta, display } = draw;

  const supplier = model('catalog.Supplier', 1200, 480);
  const supply = model('catalog.Supply', 800, 900, 'What a supplier asks for a variant.');
  const name = field(supplier, 'name', 'CharField', { max_length: 200, unique: true });
  field(supplier, 'email', 'EmailField', { blank: true });
  relate(supplier, 'manyToMany', variant, 'variants', {
    through: { model: supply },
    related_name: 'suppliers',
  });
  display(supplier, name);
  meta(supplier, 'ordering', [{ field: name }]);

  const from = relate(supply, 'oneToMany', supplier, 'supplier', { related_name: 'supplies' });
  const what = relate(supply, 'oneToMany', variant, 'variant', { related_name: 'supplies' });
  field(supply, 'price', 'DecimalField', money);
  field(supply, 'lead_time', 'DurationField', { null: true, blank: true });
  meta(supply, 'unique_together', [[{ field: from }, { field: what }]]);
  meta(supply, 'verbose_name_plural', 'supplies');
}

function drawReviews(draw: Drawing, product: ModelId, customer: ModelId): void {
  const { model, field, relate, meta, display } = draw;

  const review = model('catalog.Review', 1200, 0);
  const of = relate(review, 'oneToMany', product, 'product', { related_name: 'reviews' });
  const by = relate(review, 'oneToMany', customer, 'customer', {
    on_delete: 'SET_NULL',
    null: true,
    blank: true,
    related_name: 'reviews',
  });
  field(review, 'rating', 'PositiveSmallIntegerField', {
    choices: {
      choices: [
        { value: 1, label: 'Poor' },
        { value: 2, label: 'Fair' },
        { value: 3, label: 'Good' },
        { value: 4, label: 'Very good' },
        { value: 5, label: 'Excellent' },
      ],
    },
  });
  const title = field(review, 'title', 'CharField', { max_length: 120 });
  field(review, 'body', 'TextField', { blank: true });
  const created = field(review, 'created_at', 'DateTimeField', { auto_now_add: true });
  display(review, title);
  meta(review, 'ordering', [{ field: created, descending: true }]);
  meta(review, 'unique_together', [[{ field: of }, { field: by }]]);
}

function drawOrders(draw: Drawing, accounts: Accounts, { variant, category }: Catalog): void {
  const { model, field, relate, meta, display, mute } = draw;

  const coupon = model('orders.Coupon', 1600, 0);
  const couponCode = field(coupon, 'code', 'CharField', { max_length: 20, unique: true });
  field(coupon, 'percent', 'DecimalField', {
    max_digits: 5,
    decimal_places: 2,
    default: { number: '10.00' },
  });
  field(coupon, 'valid_until', 'DateField', { null: true, blank: true });
  relate(coupon, 'manyToMany', category, 'categories', { blank: true, related_name: 'coupons' });
  display(coupon, couponCode);

  const order = model(
    'orders.Order',
    1600,
    480,
    'Kept for the books, so a customer with orders stays.',
  );
  const id = field(order, 'id', 'UUIDField', {
    primary_key: true,
    default: { code: 'uuid.uuid4' },
    editable: false,
  });
  const buyer = relate(order, 'oneToMany', accounts.customer, 'customer', {
    on_delete: 'PROTECT',
    related_name: 'orders',
  });
  // A present goes to the address of another customer.
  mute(order, buyer, 'two-routes');
  relate(order, 'oneToMany', accounts.address, 'shipping_address', {
    on_delete: 'SET_NULL',
    null: true,
    blank: true,
    related_name: 'orders',
  });
  relate(order, 'oneToMany', coupon, 'coupon', {
    on_delete: 'SET_NULL',
    null: true,
    blank: true,
    related_name: 'orders',
  });
  field(order, 'status', 'CharField', {
    max_length: 10,
    choices: choicesOf({
      open: 'Open',
      paid: 'Paid',
      shipped: 'Shipped',
      cancelled: 'Cancelled',
    }),
    default: 'open',
  });
  field(order, 'note', 'TextField', { blank: true });
  const placed = field(order, 'placed_at', 'DateTimeField', { default: { code: 'timezone.now' } });
  display(order, id);
  meta(order, 'ordering', [{ field: placed, descending: true }]);
  meta(order, 'get_latest_by', [{ field: placed }]);

  const line = model('orders.OrderLine', 1200, 900);
  const of = relate(line, 'oneToMany', order, 'order', { related_name: 'lines', reverse_min: 1 });
  mute(line, of, 'delete-breaks-minimum');
  const what = relate(line, 'oneToMany', variant, 'variant', {
    on_delete: 'PROTECT',
    related_name: 'order_lines',
  });
  field(line, 'quantity', 'PositiveIntegerField', { default: 1 });
  field(line, 'unit_price', 'DecimalField', money);
  meta(line, 'unique_together', [[{ field: of }, { field: what }]]);

  const payment = model('orders.Payment', 2000, 480);
  relate(payment, 'oneToOne', order, 'order', { on_delete: 'PROTECT', related_name: 'payment' });
  field(payment, 'amount', 'DecimalField', money);
  field(payment, 'paid_at', 'DateTimeField', { null: true, blank: true });
  const reference = field(payment, 'reference', 'CharField', { max_length: 60, unique: true });
  display(payment, reference);

  const shipment = model('orders.Shipment', 2000, 900);
  relate(shipment, 'oneToMany', order, 'order', { related_name: 'shipments' });
  const tracking = field(shipment, 'tracking_code', 'CharField', { max_length: 60, blank: true });
  field(shipment, 'shipped_at', 'DateTimeField', { null: true, blank: true });
  display(shipment, tracking);
}
