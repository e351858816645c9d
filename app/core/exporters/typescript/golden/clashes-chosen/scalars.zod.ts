import { z } from "zod";

export const dateStringSchema = z.iso.date();

export const decimalStringValueSchema = z.string().regex(/^-?\d+(\.\d+)?$/);
