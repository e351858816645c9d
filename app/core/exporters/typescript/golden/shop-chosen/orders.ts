import type { DateString, DateTimeString, DecimalString } from "./scalars.js";

export interface Coupon {
  readonly id: number;
  code: string;
  percent: DecimalString;
  valid_until: DateString | null;
  categories: number[];
  readonly orders: Order[];
}

export interface CouponCreate {
  code: string;
  percent?: DecimalString;
  valid_until?: DateString | null;
  categories?: number[];
}

export type CouponUpdate = Partial<CouponCreate>;

export type OrderStatus = "open" | "paid" | "shipped" | "cancelled";

export const orderStatusLabels: Record<OrderStatus, string> = {
  open: "Open",
  paid: "Paid",
  shipped: "Shipped",
  cancelled: "Cancelled",
};

/** Kept for the books, so a customer with orders stays. */
export interface Order {
  readonly id: string;
  customer: number;
  shipping_address: number | null;
  coupon: number | null;
  status: OrderStatus;
  note: string;
  placed_at: DateTimeString;
  readonly lines: OrderLine[];
  readonly payment: Payment | null;
  readonly shipments: Shipment[];
}

export interface OrderCreate {
  customer: number;
  shipping_address?: number | null;
  coupon?: number | null;
  status?: OrderStatus;
  note?: string;
  placed_at?: DateTimeString;
}

export type OrderUpdate = Partial<OrderCreate>;

export interface OrderLine {
  readonly id: number;
  order: string;
  variant: number;
  quantity: number;
  unit_price: DecimalString;
}

export interface OrderLineCreate {
  order: string;
  variant: number;
  quantity?: number;
  unit_price: DecimalString;
}

export type OrderLineUpdate = Partial<OrderLineCreate>;

export interface Payment {
  readonly id: number;
  order: string;
  amount: DecimalString;
  paid_at: DateTimeString | null;
  reference: string;
}

export interface PaymentCreate {
  order: string;
  amount: DecimalString;
  paid_at?: DateTimeString | null;
  reference: string;
}

export type PaymentUpdate = Partial<PaymentCreate>;

export interface Shipment {
  readonly id: number;
  order: string;
  tracking_code: string;
  shipped_at: DateTimeString | null;
}

export interface ShipmentCreate {
  order: string;
  tracking_code?: string;
  shipped_at?: DateTimeString | null;
}

export type ShipmentUpdate = Partial<ShipmentCreate>;
