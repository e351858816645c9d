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

export const itemIdSchema = z.int().brand<"stock.Item">();

export const itemStatusSchema = z.literal(["new", "old"]);

const sourceIdSchema = z.int().brand<"common.Source">();

const editorIdSchema = z.int().brand<"people.Editor">();

const authorIdSchema = z.int().brand<"people.Author">();

export const itemSchema = z.object({
  id: itemIdSchema,
  made: dateTimeStringSchema,
  ended: dateTimeStringSchema.nullable(),
  source: sourceIdSchema.nullable(),
  maker: editorIdSchema,
  before: itemIdSchema.nullable(),
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
  source: sourceIdSchema.nullable().exactOptional(),
  maker: editorIdSchema,
  before: itemIdSchema.nullable().exactOptional(),
  name: z.string().max(80),
  price: decimalStringSchema,
  status: itemStatusSchema,
}) satisfies z.ZodType<ItemCreate>;

export const itemUpdateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: sourceIdSchema.nullable().exactOptional(),
  maker: editorIdSchema.exactOptional(),
  before: itemIdSchema.nullable().exactOptional(),
  name: z.string().max(80).exactOptional(),
  price: decimalStringSchema.exactOptional(),
  status: itemStatusSchema.exactOptional(),
}) satisfies z.ZodType<ItemUpdate>;

export const bookSchema = z.object({
  id: itemIdSchema,
  made: dateTimeStringSchema,
  ended: dateTimeStringSchema.nullable(),
  source: sourceIdSchema.nullable(),
  maker: editorIdSchema,
  before: itemIdSchema.nullable(),
  name: z.string(),
  price: decimalStringSchema,
  status: itemStatusSchema,
  pages: z.int(),
  author: authorIdSchema,
  get atlas_of(): z.ZodType<Atlas | null> {
    return atlasSchema.nullable();
  },
  get shown_in(): z.ZodType<Atlas[]> {
    return z.array(atlasSchema);
  },
}) satisfies z.ZodType<Book>;

export const bookCreateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: sourceIdSchema.nullable().exactOptional(),
  maker: editorIdSchema,
  before: itemIdSchema.nullable().exactOptional(),
  name: z.string().max(80),
  price: decimalStringSchema,
  status: itemStatusSchema,
  pages: z.int(),
  author: authorIdSchema,
}) satisfies z.ZodType<BookCreate>;

export const bookUpdateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: sourceIdSchema.nullable().exactOptional(),
  maker: editorIdSchema.exactOptional(),
  before: itemIdSchema.nullable().exactOptional(),
  name: z.string().max(80).exactOptional(),
  price: decimalStringSchema.exactOptional(),
  status: itemStatusSchema.exactOptional(),
  pages: z.int().exactOptional(),
  author: authorIdSchema.exactOptional(),
}) satisfies z.ZodType<BookUpdate>;

export const atlasSchema = z.object({
  id: itemIdSchema,
  made: dateTimeStringSchema,
  ended: dateTimeStringSchema.nullable(),
  source: sourceIdSchema.nullable(),
  maker: editorIdSchema,
  before: itemIdSchema.nullable(),
  name: z.string(),
  price: decimalStringSchema,
  status: itemStatusSchema,
  pages: z.int(),
  author: authorIdSchema,
  maps: z.array(itemIdSchema),
  get shown_in(): z.ZodType<Atlas[]> {
    return z.array(atlasSchema);
  },
}) satisfies z.ZodType<Atlas>;

export const atlasCreateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: sourceIdSchema.nullable().exactOptional(),
  maker: editorIdSchema,
  before: itemIdSchema.nullable().exactOptional(),
  name: z.string().max(80),
  price: decimalStringSchema,
  status: itemStatusSchema,
  pages: z.int(),
  author: authorIdSchema,
  maps: z.array(itemIdSchema),
}) satisfies z.ZodType<AtlasCreate>;

export const atlasUpdateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: sourceIdSchema.nullable().exactOptional(),
  maker: editorIdSchema.exactOptional(),
  before: itemIdSchema.nullable().exactOptional(),
  name: z.string().max(80).exactOptional(),
  price: decimalStringSchema.exactOptional(),
  status: itemStatusSchema.exactOptional(),
  pages: z.int().exactOptional(),
  author: authorIdSchema.exactOptional(),
  maps: z.array(itemIdSchema).exactOptional(),
}) satisfies z.ZodType<AtlasUpdate>;

export const oldItemSchema = z.object({
  id: itemIdSchema,
  made: dateTimeStringSchema,
  ended: dateTimeStringSchema.nullable(),
  source: sourceIdSchema.nullable(),
  maker: editorIdSchema,
  before: itemIdSchema.nullable(),
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
  source: sourceIdSchema.nullable().exactOptional(),
  maker: editorIdSchema,
  before: itemIdSchema.nullable().exactOptional(),
  name: z.string().max(80),
  price: decimalStringSchema,
  status: itemStatusSchema,
}) satisfies z.ZodType<OldItemCreate>;

export const oldItemUpdateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: sourceIdSchema.nullable().exactOptional(),
  maker: editorIdSchema.exactOptional(),
  before: itemIdSchema.nullable().exactOptional(),
  name: z.string().max(80).exactOptional(),
  price: decimalStringSchema.exactOptional(),
  status: itemStatusSchema.exactOptional(),
}) satisfies z.ZodType<OldItemUpdate>;
