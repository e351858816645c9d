import { z } from "zod";

export const dateTimeStringSchema = z.iso.datetime({
  offset: true,
  local: true,
});

export const dateStringSchema = z.iso.date();

export const durationStringSchema = z
  .string()
  .regex(/^(-?\d+ )?\d{2}:\d{2}:\d{2}(\.\d{6})?$/);

export const decimalStringSchema = z.string().regex(/^-?\d+(\.\d+)?$/);

export const fileUploadSchema = z.instanceof(Blob);
