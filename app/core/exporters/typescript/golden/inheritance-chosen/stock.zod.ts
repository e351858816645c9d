import { z } from "zod";
import type {
  Atlas,
  AtlasCreate,
  AtlasUpdate,
  Book,
  BookCreate,
  BookUpdate,
  Item,
  ItemCreate,
  ItemUpdate,
  OldItem,
  OldItemCreate,
  OldItemUpdate,
} from "./stock.js";
import { dateTimeStringSchema, decimalStringSchema } from "./scalars.zod.js";

export const itemStatusSchema = z.literal(["new", "old"]);

export const itemSchema = z.object({
  id: z.int(),
  made: dateTimeStringSchema,
  ended: dateTimeStringSchema.nullable(),
  source: z.int().nullable(),
  maker: z.int(),
  before: z.int().nullable(),
  name: z.string(),
  price: decimalStringSchema,
  status: itemStatusSchema,
  get book(): z.ZodType<Book | null> {
    return bookSchema.nullable();
  },
  get shown_in(): z.ZodType<Atlas[]> {
    return z.array(atlasSchema);
  },
}) satisfies z.ZodType<Item>;

export const itemCreateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: z.int().nullable().exactOptional(),
  maker: z.int(),
  before: z.int().nullable().exactOptional(),
  name: z.string().max(80),
  price: decimalStringSchema,
  status: itemStatusSchema,
}) satisfies z.ZodType<ItemCreate>;

export const itemUpdateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: z.int().nullable().exactOptional(),
  maker: z.int().exactOptional(),
  before: z.int().nullable().exactOptional(),
  name: z.string().max(80).exactOptional(),
  price: decimalStringSchema.exactOptional(),
  status: itemStatusSchema.exactOptional(),
}) satisfies z.ZodType<ItemUpdate>;

export const bookSchema = z.object({
  id: z.int(),
  made: dateTimeStringSchema,
  ended: dateTimeStringSchema.nullable(),
  source: z.int().nullable(),
  maker: z.int(),
  before: z.int().nullable(),
  name: z.string(),
  price: decimalStringSchema,
  status: itemStatusSchema,
  pages: z.int(),
  author: z.int(),
  get atlas_of(): z.ZodType<Atlas | null> {
    return atlasSchema.nullable();
  },
  get shown_in(): z.ZodType<Atlas[]> {
    return z.array(atlasSchema);
  },
}) satisfies z.ZodType<Book>;

export const bookCreateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: z.int().nullable().exactOptional(),
  maker: z.int(),
  before: z.int().nullable().exactOptional(),
  name: z.string().max(80),
  price: decimalStringSchema,
  status: itemStatusSchema,
  pages: z.int(),
  author: z.int(),
}) satisfies z.ZodType<BookCreate>;

export const bookUpdateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: z.int().nullable().exactOptional(),
  maker: z.int().exactOptional(),
  before: z.int().nullable().exactOptional(),
  name: z.string().max(80).exactOptional(),
  price: decimalStringSchema.exactOptional(),
  status: itemStatusSchema.exactOptional(),
  pages: z.int().exactOptional(),
  author: z.int().exactOptional(),
}) satisfies z.ZodType<BookUpdate>;

export const atlasSchema = z.object({
  id: z.int(),
  made: dateTimeStringSchema,
  ended: dateTimeStringSchema.nullable(),
  source: z.int().nullable(),
  maker: z.int(),
  before: z.int().nullable(),
  name: z.string(),
  price: decimalStringSchema,
  status: itemStatusSchema,
  pages: z.int(),
  author: z.int(),
  maps: z.array(z.int()),
  get shown_in(): z.ZodType<Atlas[]> {
    return z.array(atlasSchema);
  },
}) satisfies z.ZodType<Atlas>;

export const atlasCreateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: z.int().nullable().exactOptional(),
  maker: z.int(),
  before: z.int().nullable().exactOptional(),
  name: z.string().max(80),
  price: decimalStringSchema,
  status: itemStatusSchema,
  pages: z.int(),
  author: z.int(),
  maps: z.array(z.int()),
}) satisfies z.ZodType<AtlasCreate>;

export const atlasUpdateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: z.int().nullable().exactOptional(),
  maker: z.int().exactOptional(),
  before: z.int().nullable().exactOptional(),
  name: z.string().max(80).exactOptional(),
  price: decimalStringSchema.exactOptional(),
  status: itemStatusSchema.exactOptional(),
  pages: z.int().exactOptional(),
  author: z.int().exactOptional(),
  maps: z.array(z.int()).exactOptional(),
}) satisfies z.ZodType<AtlasUpdate>;

export const oldItemSchema = z.object({
  id: z.int(),
  made: dateTimeStringSchema,
  ended: dateTimeStringSchema.nullable(),
  source: z.int().nullable(),
  maker: z.int(),
  before: z.int().nullable(),
  name: z.string(),
  price: decimalStringSchema,
  status: itemStatusSchema,
  get book(): z.ZodType<Book | null> {
    return bookSchema.nullable();
  },
  get shown_in(): z.ZodType<Atlas[]> {
    return z.array(atlasSchema);
  },
}) satisfies z.ZodType<OldItem>;

export const oldItemCreateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: z.int().nullable().exactOptional(),
  maker: z.int(),
  before: z.int().nullable().exactOptional(),
  name: z.string().max(80),
  price: decimalStringSchema,
  status: itemStatusSchema,
}) satisfies z.ZodType<OldItemCreate>;

export const oldItemUpdateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: z.int().nullable().exactOptional(),
  maker: z.int().exactOptional(),
  before: z.int().nullable().exactOptional(),
  name: z.string().max(80).exactOptional(),
  price: decimalStringSchema.exactOptional(),
  status: itemStatusSchema.exactOptional(),
}) satisfies z.ZodType<OldItemUpdate>;
