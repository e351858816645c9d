/**
 * What the shop sells.
 *
 * One row a variant: a shirt in three sizes is three products.
 */
export interface Product {
  readonly id: string;
  /**
   * Shown in lists, in the basket and on the invoice; keep it short, and say
   * the size last so that variants sort together.
   */
  name: string;
  slug: string;
  /** Before tax. */
  price: DecimalString;
  weight: number | null;
  stock: number;
  views: bigint;
  active: boolean;
  attributes: Json;
  manual: string | null;
  photo: string;
  readonly checksum: Base64String;
  released: DateString | null;
  opens: TimeString;
  delivery: DurationString;
  readonly added: DateTimeString;
  readonly changed: DateTimeString;
  seen_from: string | null;
  readonly total: DecimalString;
  readonly orderline_set: OrderLine[];
}

export interface ProductCreate {
  name: string;
  slug: string;
  price: DecimalString;
  weight?: number | null;
  stock?: number;
  views?: bigint;
  active?: boolean;
  attributes?: Json;
  manual?: FileUpload;
  photo: FileUpload;
  released?: DateString | null;
  opens: TimeString;
  delivery: DurationString;
  seen_from?: string | null;
}

export type ProductUpdate = Partial<ProductCreate>;

export type OrderStatus =
  | "draft"
  | "awaiting-payment"
  | "paid"
  | "partly-shipped"
  | "shipped"
  | "returned";

export const orderStatusLabels: Record<OrderStatus, string> = {
  draft: "Draft",
  "awaiting-payment": "Awaiting payment",
  paid: "Paid",
  "partly-shipped": "Partly shipped",
  shipped: "Shipped",
  returned: 'Returned to "sender"',
};

export type OrderPriority = -1 | 0 | 1;

export const orderPriorityLabels: Record<OrderPriority, string> = {
  "-1": "Low",
  0: "Normal",
  1: "High",
};

export type OrderGiftWrap = "red" | "blue";

export const orderGiftWrapLabels: Record<OrderGiftWrap, string> = {
  red: "Red",
  blue: "Blue",
};

export interface Order {
  readonly id: number;
  status: OrderStatus;
  priority: OrderPriority;
  gift_wrap: OrderGiftWrap | "";
  readonly lines: OrderLine[];
}

export interface OrderCreate {
  status?: OrderStatus;
  priority?: OrderPriority;
  gift_wrap?: OrderGiftWrap | "";
}

export type OrderUpdate = Partial<OrderCreate>;

export interface OrderLine {
  order: number;
  number: number;
  product: string;
  readonly pk: [order: number, number: number];
}

export interface OrderLineCreate {
  order: number;
  number: number;
  product: string;
}

export type OrderLineUpdate = Partial<OrderLineCreate>;

export interface Audit {
  readonly id: number;
  readonly at: DateTimeString;
}

export type AuditCreate = Record<string, never>;

export type AuditUpdate = Partial<AuditCreate>;

/** A moment in ISO 8601: "2026-05-31T18:30:00Z". */
export type DateTimeString = string;

/** A day in ISO 8601: "2026-05-31". */
export type DateString = string;

/** A time of day in ISO 8601: "18:30:00". */
export type TimeString = string;

/** A span of time, days first when there are any: "3 18:30:00". */
export type DurationString = string;

/**
 * An exact decimal: "9.90". It is text because a JavaScript number would round
 * it; compute with a decimal library.
 */
export type DecimalString = string;

/** Any JSON value. */
export type Json =
  string | number | boolean | null | Json[] | { [key: string]: Json };

/** Bytes in base64. */
export type Base64String = string;

/**
 * A file to upload; what holds one is sent as FormData, and what is read back
 * is the URL.
 */
export type FileUpload = Blob;
