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

export const orderStatusSchema = z.literal([
  "open",
  "paid",
  "shipped",
  "cancelled",
]);

export const couponSchema = z.object({
  id: z.int(),
  code: z.string(),
  percent: decimalStringSchema,
  valid_until: dateStringSchema.nullable(),
  categories: z.array(z.int()),
  get orders(): z.ZodType<Order[]> {
    return z.array(orderSchema);
  },
}) satisfies z.ZodType<Coupon>;

export const couponCreateSchema = z.object({
  code: z.string().max(20),
  percent: decimalStringSchema.exactOptional(),
  valid_until: dateStringSchema.nullable().exactOptional(),
  categories: z.array(z.int()).exactOptional(),
}) satisfies z.ZodType<CouponCreate>;

export const couponUpdateSchema = z.object({
  code: z.string().max(20).exactOptional(),
  percent: decimalStringSchema.exactOptional(),
  valid_until: dateStringSchema.nullable().exactOptional(),
  categories: z.array(z.int()).exactOptional(),
}) satisfies z.ZodType<CouponUpdate>;

export const orderSchema = z.object({
  id: z.guid(),
  customer: z.int(),
  shipping_address: z.int().nullable(),
  coupon: z.int().nullable(),
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
  customer: z.int(),
  shipping_address: z.int().nullable().exactOptional(),
  coupon: z.int().nullable().exactOptional(),
  status: orderStatusSchema.exactOptional(),
  note: z.string().exactOptional(),
  placed_at: dateTimeStringSchema.exactOptional(),
}) satisfies z.ZodType<OrderCreate>;

export const orderUpdateSchema = z.object({
  customer: z.int().exactOptional(),
  shipping_address: z.int().nullable().exactOptional(),
  coupon: z.int().nullable().exactOptional(),
  status: orderStatusSchema.exactOptional(),
  note: z.string().exactOptional(),
  placed_at: dateTimeStringSchema.exactOptional(),
}) satisfies z.ZodType<OrderUpdate>;

export const orderLineSchema = z.object({
  id: z.int(),
  order: z.guid(),
  variant: z.int(),
  quantity: z.int(),
  unit_price: decimalStringSchema,
}) satisfies z.ZodType<OrderLine>;

export const orderLineCreateSchema = z.object({
  order: z.guid(),
  variant: z.int(),
  quantity: z.int().exactOptional(),
  unit_price: decimalStringSchema,
}) satisfies z.ZodType<OrderLineCreate>;

export const orderLineUpdateSchema = z.object({
  order: z.guid().exactOptional(),
  variant: z.int().exactOptional(),
  quantity: z.int().exactOptional(),
  unit_price: decimalStringSchema.exactOptional(),
}) satisfies z.ZodType<OrderLineUpdate>;

export const paymentSchema = z.object({
  id: z.int(),
  order: z.guid(),
  amount: decimalStringSchema,
  paid_at: dateTimeStringSchema.nullable(),
  reference: z.string(),
}) satisfies z.ZodType<Payment>;

export const paymentCreateSchema = z.object({
  order: z.guid(),
  amount: decimalStringSchema,
  paid_at: dateTimeStringSchema.nullable().exactOptional(),
  reference: z.string().max(60),
}) satisfies z.ZodType<PaymentCreate>;

export const paymentUpdateSchema = z.object({
  order: z.guid().exactOptional(),
  amount: decimalStringSchema.exactOptional(),
  paid_at: dateTimeStringSchema.nullable().exactOptional(),
  reference: z.string().max(60).exactOptional(),
}) satisfies z.ZodType<PaymentUpdate>;

export const shipmentSchema = z.object({
  id: z.int(),
  order: z.guid(),
  tracking_code: z.string(),
  shipped_at: dateTimeStringSchema.nullable(),
}) satisfies z.ZodType<Shipment>;

export const shipmentCreateSchema = z.object({
  order: z.guid(),
  tracking_code: z.string().max(60).exactOptional(),
  shipped_at: dateTimeStringSchema.nullable().exactOptional(),
}) satisfies z.ZodType<ShipmentCreate>;

export const shipmentUpdateSchema = z.object({
  order: z.guid().exactOptional(),
  tracking_code: z.string().max(60).exactOptional(),
  shipped_at: dateTimeStringSchema.nullable().exactOptional(),
}) satisfies z.ZodType<ShipmentUpdate>;
