import type { $brand } from "zod";
import type { Review } from "./catalog.js";
import type { Order } from "./orders.js";
import type { DateTimeString } from "./scalars.js";

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
