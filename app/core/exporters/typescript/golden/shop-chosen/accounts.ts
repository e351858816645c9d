import type { Review } from "./catalog.js";
import type { Order } from "./orders.js";
import type { DateTimeString } from "./scalars.js";

/** Somebody who has bought or may buy. */
export interface Customer {
  readonly id: number;
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

export interface Address {
  readonly id: number;
  customer: number;
  street: string;
  postal_code: string;
  city: string;
  /** ISO 3166 code: DE, FR, US. */
  country: string;
  readonly orders: Order[];
}

export interface AddressCreate {
  customer: number;
  street: string;
  postal_code: string;
  city: string;
  country: string;
}

export type AddressUpdate = Partial<AddressCreate>;
