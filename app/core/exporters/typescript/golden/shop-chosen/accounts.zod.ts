import { z } from "zod";
import type {
  Address,
  AddressCreate,
  AddressUpdate,
  Customer,
  CustomerCreate,
  CustomerUpdate,
} from "./accounts.js";
import type { Review } from "./catalog.js";
import type { Order } from "./orders.js";
import { reviewSchema } from "./catalog.zod.js";
import { orderSchema } from "./orders.zod.js";
import { dateTimeStringSchema } from "./scalars.zod.js";

export const customerIdSchema = z.int().brand<"accounts.Customer">();

export const addressIdSchema = z.int().brand<"accounts.Address">();

export const customerSchema = z.object({
  id: customerIdSchema,
  user: z.int(),
  name: z.string(),
  phone: z.string(),
  newsletter: z.boolean(),
  joined_at: dateTimeStringSchema,
  get addresses(): z.ZodType<Address[]> {
    return z.array(addressSchema);
  },
  get reviews(): z.ZodType<Review[]> {
    return z.array(reviewSchema);
  },
  get orders(): z.ZodType<Order[]> {
    return z.array(orderSchema);
  },
}) satisfies z.ZodType<Customer>;

export const customerCreateSchema = z.object({
  user: z.int(),
  name: z.string().max(120),
  phone: z.string().max(30).exactOptional(),
  newsletter: z.boolean().exactOptional(),
}) satisfies z.ZodType<CustomerCreate>;

export const customerUpdateSchema = z.object({
  user: z.int().exactOptional(),
  name: z.string().max(120).exactOptional(),
  phone: z.string().max(30).exactOptional(),
  newsletter: z.boolean().exactOptional(),
}) satisfies z.ZodType<CustomerUpdate>;

export const addressSchema = z.object({
  id: addressIdSchema,
  customer: customerIdSchema,
  street: z.string(),
  postal_code: z.string(),
  city: z.string(),
  country: z.string(),
  get orders(): z.ZodType<Order[]> {
    return z.array(orderSchema);
  },
}) satisfies z.ZodType<Address>;

export const addressCreateSchema = z.object({
  customer: customerIdSchema,
  street: z.string().max(200),
  postal_code: z.string().max(12),
  city: z.string().max(100),
  country: z.string().max(2),
}) satisfies z.ZodType<AddressCreate>;

export const addressUpdateSchema = z.object({
  customer: customerIdSchema.exactOptional(),
  street: z.string().max(200).exactOptional(),
  postal_code: z.string().max(12).exactOptional(),
  city: z.string().max(100).exactOptional(),
  country: z.string().max(2).exactOptional(),
}) satisfies z.ZodType<AddressUpdate>;
