import type { $brand } from "zod";
import type { AddressId, CustomerId } from "./accounts.js";
import type { CategoryId, VariantId } from "./catalog.js";
import type { DateString, DateTimeString, DecimalString } from "./scalars.js";

export type CouponId = number & $brand<"orders.Coupon">;

export interface Coupon {
  readonly id: CouponId;
  code: string;
  percent: DecimalString;
  valid_until: DateString | null;
  categories: CategoryId[];
  readonly orders: Order[];
}

export interface CouponCreate {
  code: string;
  percent?: DecimalString;
  valid_until?: DateString | null;
  categories?: CategoryId[];
}

export type CouponUpdate = Partial<CouponCreate>;

export type OrderId = string & $brand<"orders.Order">;

export const OrderStatus = {
  OPEN: "open",
  PAID: "paid",
  SHIPPED: "shipped",
  CANCELLED: "cancelled",
} as const;

export type OrderStatus = (typeof OrderStatus)[keyof typeof OrderStatus];

export const orderStatusLabels: Record<OrderStatus, string> = {
  open: "Open",
  paid: "Paid",
  shipped: "Shipped",
  cancelled: "Cancelled",
};

/** Kept for the books, so a customer with orders stays. */
export interface Order {
  readonly id: OrderId;
  customer: CustomerId;
  shipping_address: AddressId | null;
  coupon: CouponId | null;
  status: OrderStatus;
  note: string;
  placed_at: DateTimeString;
  readonly lines: OrderLine[];
  readonly payment: Payment | null;
  readonly shipments: Shipment[];
}

export interface OrderCreate {
  customer: CustomerId;
  shipping_address?: AddressId | null;
  coupon?: CouponId | null;
  status?: OrderStatus;
  note?: string;
  placed_at?: DateTimeString;
}

export type OrderUpdate = Partial<OrderCreate>;

export type OrderLineId = number & $brand<"orders.OrderLine">;

export interface OrderLine {
  readonly id: OrderLineId;
  order: OrderId;
  variant: VariantId;
  quantity: number;
  unit_price: DecimalString;
}

export interface OrderLineCreate {
  order: OrderId;
  variant: VariantId;
  quantity?: number;
  unit_price: DecimalString;
}

export type OrderLineUpdate = Partial<OrderLineCreate>;

export type PaymentId = number & $brand<"orders.Payment">;

export interface Payment {
  readonly id: PaymentId;
  order: OrderId;
  amount: DecimalString;
  paid_at: DateTimeString | null;
  reference: string;
}

export interface PaymentCreate {
  order: OrderId;
  amount: DecimalString;
  paid_at?: DateTimeString | null;
  reference: string;
}

export type PaymentUpdate = Partial<PaymentCreate>;

export type ShipmentId = number & $brand<"orders.Shipment">;

export interface Shipment {
  readonly id: ShipmentId;
  order: OrderId;
  tracking_code: string;
  shipped_at: DateTimeString | null;
}

export interface ShipmentCreate {
  order: OrderId;
  tracking_code?: string;
  shipped_at?: DateTimeString | null;
}

export type ShipmentUpdate = Partial<ShipmentCreate>;
