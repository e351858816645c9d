import { z } from "zod";
import type {
  Order,
  OrderCreate,
  OrderUpdate,
  Parcel,
  ParcelCreate,
  ParcelUpdate,
  Status,
  StatusCreate,
  StatusUpdate,
} from "./shop.js";

export const statusChoiceSchema = z.literal(["open", "done"]);

export const levelSchema = z.literal([1]);

export const parcelStatusChoicesSchema = z.literal(["sent"]);

export const parcelOwnSchema = z.literal(["sent"]);

export const orderSchema = z.object({
  id: z.int(),
  status: statusChoiceSchema,
  before: statusChoiceSchema,
  Level: levelSchema,
}) satisfies z.ZodType<Order>;

export const orderCreateSchema = z.object({
  status: statusChoiceSchema.exactOptional(),
  before: statusChoiceSchema,
  Level: levelSchema,
}) satisfies z.ZodType<OrderCreate>;

export const orderUpdateSchema = z.object({
  status: statusChoiceSchema.exactOptional(),
  before: statusChoiceSchema.exactOptional(),
  Level: levelSchema.exactOptional(),
}) satisfies z.ZodType<OrderUpdate>;

export const statusSchema = z.object({
  id: z.int(),
  status: statusChoiceSchema,
  level: levelSchema,
}) satisfies z.ZodType<Status>;

export const statusCreateSchema = z.object({
  status: statusChoiceSchema,
  level: levelSchema,
}) satisfies z.ZodType<StatusCreate>;

export const statusUpdateSchema = z.object({
  status: statusChoiceSchema.exactOptional(),
  level: levelSchema.exactOptional(),
}) satisfies z.ZodType<StatusUpdate>;

export const parcelSchema = z.object({
  id: z.int(),
  status: parcelStatusChoicesSchema,
  again: parcelOwnSchema,
  as_text: parcelOwnSchema,
}) satisfies z.ZodType<Parcel>;

export const parcelCreateSchema = z.object({
  status: parcelStatusChoicesSchema,
  again: parcelOwnSchema,
  as_text: parcelOwnSchema,
}) satisfies z.ZodType<ParcelCreate>;

export const parcelUpdateSchema = z.object({
  status: parcelStatusChoicesSchema.exactOptional(),
  again: parcelOwnSchema.exactOptional(),
  as_text: parcelOwnSchema.exactOptional(),
}) satisfies z.ZodType<ParcelUpdate>;
