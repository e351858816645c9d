import { z } from "zod";

export const dateTimeStringSchema = z.iso.datetime({
  offset: true,
  local: true,
});

export const dateStringSchema = z.iso.date();

export const decimalStringSchema = z.string().regex(/^-?\d+(\.\d+)?$/);
