import { z } from "zod";
import type {
  Audit,
  Order,
  OrderCreate,
  OrderLine,
  OrderLineCreate,
  OrderLineUpdate,
  OrderUpdate,
  Product,
  ProductCreate,
  ProductUpdate,
} from "./shop.js";

export const dateTimeStringSchema = z.iso.datetime({
  offset: true,
  local: true,
});

export const dateStringSchema = z.iso.date();

export const timeStringSchema = z.iso.time();

export const durationStringSchema = z
  .string()
  .regex(/^(-?\d+ )?\d{2}:\d{2}:\d{2}(\.\d{6})?$/);

export const decimalStringSchema = z.string().regex(/^-?\d+(\.\d+)?$/);

export const jsonSchema = z.json();

export const base64StringSchema = z.base64();

export const fileUploadSchema = z.instanceof(Blob);

export const orderStatusSchema = z.literal([
  "draft",
  "awaiting-payment",
  "paid",
  "partly-shipped",
  "shipped",
  "returned",
]);

export const orderPrioritySchema = z.literal([-1, 0, 1]);

export const orderGiftWrapSchema = z.literal(["red", "blue"]);

export const productSchema = z.object({
  id: z.guid(),
  name: z.string(),
  slug: z.string(),
  price: decimalStringSchema,
  weight: z.number().nullable(),
  stock: z.int(),
  views: z.bigint(),
  active: z.boolean(),
  attributes: jsonSchema,
  manual: z.string().nullable(),
  photo: z.string(),
  checksum: base64StringSchema,
  released: dateStringSchema.nullable(),
  opens: timeStringSchema,
  delivery: durationStringSchema,
  added: dateTimeStringSchema,
  changed: dateTimeStringSchema,
  seen_from: z.string().nullable(),
  total: decimalStringSchema,
  get orderline_set(): z.ZodType<OrderLine[]> {
    return z.array(orderLineSchema);
  },
}) satisfies z.ZodType<Product>;

export const productCreateSchema = z.object({
  name: z.string().max(120),
  slug: z.string().max(50),
  price: decimalStringSchema,
  weight: z.number().nullable().exactOptional(),
  stock: z.int().exactOptional(),
  views: z.bigint().exactOptional(),
  active: z.boolean().exactOptional(),
  attributes: jsonSchema.exactOptional(),
  manual: fileUploadSchema.exactOptional(),
  photo: fileUploadSchema,
  released: dateStringSchema.nullable().exactOptional(),
  opens: timeStringSchema,
  delivery: durationStringSchema,
  seen_from: z.string().nullable().exactOptional(),
}) satisfies z.ZodType<ProductCreate>;

export const productUpdateSchema = z.object({
  name: z.string().max(120).exactOptional(),
  slug: z.string().max(50).exactOptional(),
  price: decimalStringSchema.exactOptional(),
  weight: z.number().nullable().exactOptional(),
  stock: z.int().exactOptional(),
  views: z.bigint().exactOptional(),
  active: z.boolean().exactOptional(),
  attributes: jsonSchema.exactOptional(),
  manual: fileUploadSchema.exactOptional(),
  photo: fileUploadSchema.exactOptional(),
  released: dateStringSchema.nullable().exactOptional(),
  opens: timeStringSchema.exactOptional(),
  delivery: durationStringSchema.exactOptional(),
  seen_from: z.string().nullable().exactOptional(),
}) satisfies z.ZodType<ProductUpdate>;

export const orderSchema = z.object({
  id: z.int(),
  status: orderStatusSchema,
  priority: orderPrioritySchema,
  gift_wrap: z.union([orderGiftWrapSchema, z.literal("")]),
  get lines(): z.ZodType<OrderLine[]> {
    return z.array(orderLineSchema);
  },
}) satisfies z.ZodType<Order>;

export const orderCreateSchema = z.object({
  status: orderStatusSchema.exactOptional(),
  priority: orderPrioritySchema.exactOptional(),
  gift_wrap: z.union([orderGiftWrapSchema, z.literal("")]).exactOptional(),
}) satisfies z.ZodType<OrderCreate>;

export const orderUpdateSchema = z.object({
  status: orderStatusSchema.exactOptional(),
  priority: orderPrioritySchema.exactOptional(),
  gift_wrap: z.union([orderGiftWrapSchema, z.literal("")]).exactOptional(),
}) satisfies z.ZodType<OrderUpdate>;

export const orderLineSchema = z.object({
  order: z.int(),
  number: z.int(),
  product: z.guid(),
  pk: z.tuple([z.int(), z.int()]),
}) satisfies z.ZodType<OrderLine>;

export const orderLineCreateSchema = z.object({
  order: z.int(),
  number: z.int(),
  product: z.guid(),
}) satisfies z.ZodType<OrderLineCreate>;

export const orderLineUpdateSchema = z.object({
  order: z.int().exactOptional(),
  number: z.int().exactOptional(),
  product: z.guid().exactOptional(),
}) satisfies z.ZodType<OrderLineUpdate>;

export const auditSchema = z.object({
  id: z.int(),
  at: dateTimeStringSchema,
}) satisfies z.ZodType<Audit>;

export const auditCreateSchema = z.strictObject({});

export const auditUpdateSchema = z.strictObject({});
