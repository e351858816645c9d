import { z } from "zod";
import type {
  Coupon,
  CouponCreate,
  CouponUpdate,
  Order,
  OrderCreate,
  OrderLine,
  OrderLineCreate,
  OrderLineUpdate,
  OrderUpdate,
  Payment,
  PaymentCreate,
  PaymentUpdate,
  Shipment,
  ShipmentCreate,
  ShipmentUpdate,
} from "./orders.js";
import {
  dateStringSchema,
  dateTimeStringSchema,
  decimalStringSchema,
} from "./scalars.zod.js";

export const couponIdSchema = z.int().brand<"orders.Coupon">();

export const orderIdSchema = z.guid().brand<"orders.Order">();

export const orderStatusSchema = z.literal([
  "open",
  "paid",
  "shipped",
  "cancelled",
]);

export const orderLineIdSchema = z.int().brand<"orders.OrderLine">();

export const paymentIdSchema = z.int().brand<"orders.Payment">();

export const shipmentIdSchema = z.int().brand<"orders.Shipment">();

const categoryIdSchema = z.int().brand<"catalog.Category">();

const customerIdSchema = z.int().brand<"accounts.Customer">();

const addressIdSchema = z.int().brand<"accounts.Address">();

const variantIdSchema = z.int().brand<"catalog.Variant">();

export const couponSchema = z.object({
  id: couponIdSchema,
  code: z.string(),
  percent: decimalStringSchema,
  valid_until: dateStringSchema.nullable(),
  categories: z.array(categoryIdSchema),
  get orders(): z.ZodType<Order[]> {
    return z.array(orderSchema);
  },
}) satisfies z.ZodType<Coupon>;

export const couponCreateSchema = z.object({
  code: z.string().max(20),
  percent: decimalStringSchema.exactOptional(),
  valid_until: dateStringSchema.nullable().exactOptional(),
  categories: z.array(categoryIdSchema).exactOptional(),
}) satisfies z.ZodType<CouponCreate>;

export const couponUpdateSchema = z.object({
  code: z.string().max(20).exactOptional(),
  percent: decimalStringSchema.exactOptional(),
  valid_until: dateStringSchema.nullable().exactOptional(),
  categories: z.array(categoryIdSchema).exactOptional(),
}) satisfies z.ZodType<CouponUpdate>;

export const orderSchema = z.object({
  id: orderIdSchema,
  customer: customerIdSchema,
  shipping_address: addressIdSchema.nullable(),
  coupon: couponIdSchema.nullable(),
  status: orderStatusSchema,
  note: z.string(),
  placed_at: dateTimeStringSchema,
  get lines(): z.ZodType<OrderLine[]> {
    return z.array(orderLineSchema);
  },
  get payment(): z.ZodType<Payment | null> {
    return paymentSchema.nullable();
  },
  get shipments(): z.ZodType<Shipment[]> {
    return z.array(shipmentSchema);
  },
}) satisfies z.ZodType<Order>;

export const orderCreateSchema = z.object({
  customer: customerIdSchema,
  shipping_address: addressIdSchema.nullable().exactOptional(),
  coupon: couponIdSchema.nullable().exactOptional(),
  status: orderStatusSchema.exactOptional(),
  note: z.string().exactOptional(),
  placed_at: dateTimeStringSchema.exactOptional(),
}) satisfies z.ZodType<OrderCreate>;

export const orderUpdateSchema = z.object({
  customer: customerIdSchema.exactOptional(),
  shipping_address: addressIdSchema.nullable().exactOptional(),
  coupon: couponIdSchema.nullable().exactOptional(),
  status: orderStatusSchema.exactOptional(),
  note: z.string().exactOptional(),
  placed_at: dateTimeStringSchema.exactOptional(),
}) satisfies z.ZodType<OrderUpdate>;

export const orderLineSchema = z.object({
  id: orderLineIdSchema,
  order: orderIdSchema,
  variant: variantIdSchema,
  quantity: z.int(),
  unit_price: decimalStringSchema,
}) satisfies z.ZodType<OrderLine>;

export const orderLineCreateSchema = z.object({
  order: orderIdSchema,
  variant: variantIdSchema,
  quantity: z.int().exactOptional(),
  unit_price: decimalStringSchema,
}) satisfies z.ZodType<OrderLineCreate>;

export const orderLineUpdateSchema = z.object({
  order: orderIdSchema.exactOptional(),
  variant: variantIdSchema.exactOptional(),
  quantity: z.int().exactOptional(),
  unit_price: decimalStringSchema.exactOptional(),
}) satisfies z.ZodType<OrderLineUpdate>;

export const paymentSchema = z.object({
  id: paymentIdSchema,
  order: orderIdSchema,
  amount: decimalStringSchema,
  paid_at: dateTimeStringSchema.nullable(),
  reference: z.string(),
}) satisfies z.ZodType<Payment>;

export const paymentCreateSchema = z.object({
  order: orderIdSchema,
  amount: decimalStringSchema,
  paid_at: dateTimeStringSchema.nullable().exactOptional(),
  reference: z.string().max(60),
}) satisfies z.ZodType<PaymentCreate>;

export const paymentUpdateSchema = z.object({
  order: orderIdSchema.exactOptional(),
  amount: decimalStringSchema.exactOptional(),
  paid_at: dateTimeStringSchema.nullable().exactOptional(),
  reference: z.string().max(60).exactOptional(),
}) satisfies z.ZodType<PaymentUpdate>;

export const shipmentSchema = z.object({
  id: shipmentIdSchema,
  order: orderIdSchema,
  tracking_code: z.string(),
  shipped_at: dateTimeStringSchema.nullable(),
}) satisfies z.ZodType<Shipment>;

export const shipmentCreateSchema = z.object({
  order: orderIdSchema,
  tracking_code: z.string().max(60).exactOptional(),
  shipped_at: dateTimeStringSchema.nullable().exactOptional(),
}) satisfies z.ZodType<ShipmentCreate>;

export const shipmentUpdateSchema = z.object({
  order: orderIdSchema.exactOptional(),
  tracking_code: z.string().max(60).exactOptional(),
  shipped_at: dateTimeStringSchema.nullable().exactOptional(),
}) satisfies z.ZodType<ShipmentUpdate>;
