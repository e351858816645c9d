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

export interface CouponFilter {
  id?: CouponId;
  id__in?: readonly CouponId[];
  code?: string;
  code__in?: readonly string[];
  code__iexact?: string;
  code__icontains?: string;
  code__istartswith?: string;
  percent?: DecimalString;
  percent__in?: readonly DecimalString[];
  percent__gt?: DecimalString;
  percent__gte?: DecimalString;
  percent__lt?: DecimalString;
  percent__lte?: DecimalString;
  valid_until?: DateString;
  valid_until__in?: readonly DateString[];
  valid_until__gt?: DateString;
  valid_until__gte?: DateString;
  valid_until__lt?: DateString;
  valid_until__lte?: DateString;
  valid_until__year?: number;
  valid_until__isnull?: boolean;
  categories?: CategoryId;
  categories__in?: readonly CategoryId[];
  categories__isnull?: boolean;
}

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

export interface OrderFilter {
  id?: OrderId;
  id__in?: readonly OrderId[];
  customer?: CustomerId;
  customer__in?: readonly CustomerId[];
  shipping_address?: AddressId;
  shipping_address__in?: readonly AddressId[];
  shipping_address__isnull?: boolean;
  coupon?: CouponId;
  coupon__in?: readonly CouponId[];
  coupon__isnull?: boolean;
  status?: OrderStatus;
  status__in?: readonly OrderStatus[];
  note?: string;
  note__in?: readonly string[];
  note__iexact?: string;
  note__icontains?: string;
  note__istartswith?: string;
  placed_at?: DateTimeString;
  placed_at__in?: readonly DateTimeString[];
  placed_at__gt?: DateTimeString;
  placed_at__gte?: DateTimeString;
  placed_at__lt?: DateTimeString;
  placed_at__lte?: DateTimeString;
  placed_at__date?: DateString;
  placed_at__year?: number;
}

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

export interface OrderLineFilter {
  id?: OrderLineId;
  id__in?: readonly OrderLineId[];
  order?: OrderId;
  order__in?: readonly OrderId[];
  variant?: VariantId;
  variant__in?: readonly VariantId[];
  quantity?: number;
  quantity__in?: readonly number[];
  quantity__gt?: number;
  quantity__gte?: number;
  quantity__lt?: number;
  quantity__lte?: number;
  unit_price?: DecimalString;
  unit_price__in?: readonly DecimalString[];
  unit_price__gt?: DecimalString;
  unit_price__gte?: DecimalString;
  unit_price__lt?: DecimalString;
  unit_price__lte?: DecimalString;
}

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

export interface PaymentFilter {
  id?: PaymentId;
  id__in?: readonly PaymentId[];
  order?: OrderId;
  order__in?: readonly OrderId[];
  amount?: DecimalString;
  amount__in?: readonly DecimalString[];
  amount__gt?: DecimalString;
  amount__gte?: DecimalString;
  amount__lt?: DecimalString;
  amount__lte?: DecimalString;
  paid_at?: DateTimeString;
  paid_at__in?: readonly DateTimeString[];
  paid_at__gt?: DateTimeString;
  paid_at__gte?: DateTimeString;
  paid_at__lt?: DateTimeString;
  paid_at__lte?: DateTimeString;
  paid_at__date?: DateString;
  paid_at__year?: number;
  paid_at__isnull?: boolean;
  reference?: string;
  reference__in?: readonly string[];
  reference__iexact?: string;
  reference__icontains?: string;
  reference__istartswith?: string;
}

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

export interface ShipmentFilter {
  id?: ShipmentId;
  id__in?: readonly ShipmentId[];
  order?: OrderId;
  order__in?: readonly OrderId[];
  tracking_code?: string;
  tracking_code__in?: readonly string[];
  tracking_code__iexact?: string;
  tracking_code__icontains?: string;
  tracking_code__istartswith?: string;
  shipped_at?: DateTimeString;
  shipped_at__in?: readonly DateTimeString[];
  shipped_at__gt?: DateTimeString;
  shipped_at__gte?: DateTimeString;
  shipped_at__lt?: DateTimeString;
  shipped_at__lte?: DateTimeString;
  shipped_at__date?: DateString;
  shipped_at__year?: number;
  shipped_at__isnull?: boolean;
}
