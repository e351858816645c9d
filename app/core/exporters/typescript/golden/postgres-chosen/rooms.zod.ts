import { z } from "zod";
import type {
  Booking,
  BookingCreate,
  BookingUpdate,
  Room,
  RoomCreate,
  RoomUpdate,
} from "./rooms.js";

export const dateStringSchema = z.iso.date();

export const decimalStringSchema = z.string().regex(/^-?\d+(\.\d+)?$/);

export const textMapSchema = z.record(z.string(), z.string().nullable());

export const rangeStringSchema = z.string();

export const roomSchema = z.object({
  id: z.int(),
  name: z.string(),
  tags: z.array(z.string()),
  seats: z.array(z.array(z.boolean())).nullable(),
  prices: z.array(decimalStringSchema.nullable()),
  days: z.array(dateStringSchema),
  labels: textMapSchema,
  words: z.string().nullable(),
  area: decimalStringSchema,
}) satisfies z.ZodType<Room>;

export const roomCreateSchema = z.object({
  name: z.string().max(60),
  tags: z.array(z.string()).exactOptional(),
  seats: z.array(z.array(z.boolean())).nullable().exactOptional(),
  prices: z.array(decimalStringSchema.nullable()),
  days: z.array(dateStringSchema),
  labels: textMapSchema.exactOptional(),
}) satisfies z.ZodType<RoomCreate>;

export const roomUpdateSchema = z.object({
  name: z.string().max(60).exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  seats: z.array(z.array(z.boolean())).nullable().exactOptional(),
  prices: z.array(decimalStringSchema.nullable()).exactOptional(),
  days: z.array(dateStringSchema).exactOptional(),
  labels: textMapSchema.exactOptional(),
}) satisfies z.ZodType<RoomUpdate>;

export const bookingSchema = z.object({
  id: z.int(),
  ages: rangeStringSchema,
  numbers: rangeStringSchema.nullable(),
  rates: rangeStringSchema,
  span: rangeStringSchema,
  days: rangeStringSchema,
}) satisfies z.ZodType<Booking>;

export const bookingCreateSchema = z.object({
  ages: rangeStringSchema,
  numbers: rangeStringSchema.nullable().exactOptional(),
  rates: rangeStringSchema,
  span: rangeStringSchema,
  days: rangeStringSchema,
}) satisfies z.ZodType<BookingCreate>;

export const bookingUpdateSchema = z.object({
  ages: rangeStringSchema.exactOptional(),
  numbers: rangeStringSchema.nullable().exactOptional(),
  rates: rangeStringSchema.exactOptional(),
  span: rangeStringSchema.exactOptional(),
  days: rangeStringSchema.exactOptional(),
}) satisfies z.ZodType<BookingUpdate>;
