import type { $brand } from "zod";
import type { Review } from "./catalog.js";
import type { Order } from "./orders.js";
import type { DateString, DateTimeString } from "./scalars.js";

export type CustomerId = number & $brand<"accounts.Customer">;

/** Somebody who has bought or may buy. */
export interface Customer {
  readonly id: CustomerId;
  user: number;
  name: string;
  phone: string;
  newsletter: boolean;
  readonly joined_at: DateTimeString;
  readonly addresses: Address[];
  readonly reviews: Review[];
  readonly orders: Order[];
}

export interface CustomerCreate {
  user: number;
  name: string;
  phone?: string;
  newsletter?: boolean;
}

export type CustomerUpdate = Partial<CustomerCreate>;

export interface CustomerFilter {
  id?: CustomerId;
  id__in?: readonly CustomerId[];
  user?: number;
  user__in?: readonly number[];
  name?: string;
  name__in?: readonly string[];
  name__iexact?: string;
  name__icontains?: string;
  name__istartswith?: string;
  phone?: string;
  phone__in?: readonly string[];
  phone__iexact?: string;
  phone__icontains?: string;
  phone__istartswith?: string;
  newsletter?: boolean;
  joined_at?: DateTimeString;
  joined_at__in?: readonly DateTimeString[];
  joined_at__gt?: DateTimeString;
  joined_at__gte?: DateTimeString;
  joined_at__lt?: DateTimeString;
  joined_at__lte?: DateTimeString;
  joined_at__date?: DateString;
  joined_at__year?: number;
}

export type AddressId = number & $brand<"accounts.Address">;

export interface Address {
  readonly id: AddressId;
  customer: CustomerId;
  street: string;
  postal_code: string;
  city: string;
  /** ISO 3166 code: DE, FR, US. */
  country: string;
  readonly orders: Order[];
}

export interface AddressCreate {
  customer: CustomerId;
  street: string;
  postal_code: string;
  city: string;
  country: string;
}

export type AddressUpdate = Partial<AddressCreate>;

export interface AddressFilter {
  id?: AddressId;
  id__in?: readonly AddressId[];
  customer?: CustomerId;
  customer__in?: readonly CustomerId[];
  street?: string;
  street__in?: readonly string[];
  street__iexact?: string;
  street__icontains?: string;
  street__istartswith?: string;
  postal_code?: string;
  postal_code__in?: readonly string[];
  postal_code__iexact?: string;
  postal_code__icontains?: string;
  postal_code__istartswith?: string;
  city?: string;
  city__in?: readonly string[];
  city__iexact?: string;
  city__icontains?: string;
  city__istartswith?: string;
  country?: string;
  country__in?: readonly string[];
  country__iexact?: string;
  country__icontains?: string;
  country__istartswith?: string;
}
