import { z } from "zod";
import type {
  Author,
  AuthorCreate,
  AuthorUpdate,
  Device,
  DeviceCreate,
  DeviceUpdate,
  Editor,
  EditorCreate,
  EditorUpdate,
  Named,
  NamedCreate,
  NamedUpdate,
} from "./people.js";
import type { Book, Item } from "./stock.js";
import { dateStringSchema, dateTimeStringSchema } from "./scalars.zod.js";
import { bookSchema, itemSchema } from "./stock.zod.js";

export const authorIdSchema = z.int().brand<"people.Author">();

export const editorIdSchema = z.int().brand<"people.Editor">();

export const deviceIdSchema = z.int().brand<"people.Device">();

export const authorSchema = z.object({
  id: authorIdSchema,
  name: z.string(),
  born: dateStringSchema,
  get books(): z.ZodType<Book[]> {
    return z.array(bookSchema);
  },
}) satisfies z.ZodType<Author>;

export const authorCreateSchema = z.object({
  name: z.string().max(80),
  born: dateStringSchema,
}) satisfies z.ZodType<AuthorCreate>;

export const authorUpdateSchema = z.object({
  name: z.string().max(80).exactOptional(),
  born: dateStringSchema.exactOptional(),
}) satisfies z.ZodType<AuthorUpdate>;

export const namedSchema = z.object({
  name: z.string(),
  nick: z.string(),
}) satisfies z.ZodType<Named>;

export const namedCreateSchema = z.object({
  name: z.string().max(80),
  nick: z.string().max(200),
}) satisfies z.ZodType<NamedCreate>;

export const namedUpdateSchema = z.object({
  name: z.string().max(80).exactOptional(),
  nick: z.string().max(200).exactOptional(),
}) satisfies z.ZodType<NamedUpdate>;

export const editorSchema = z.object({
  id: editorIdSchema,
  name: z.string(),
  nick: z.string(),
  models: z.string(),
  get stock_item_made(): z.ZodType<Item[]> {
    return z.array(itemSchema);
  },
}) satisfies z.ZodType<Editor>;

export const editorCreateSchema = z.object({
  name: z.string().max(80),
  nick: z.string().max(200),
  models: z.string().max(200),
}) satisfies z.ZodType<EditorCreate>;

export const editorUpdateSchema = z.object({
  name: z.string().max(80).exactOptional(),
  nick: z.string().max(200).exactOptional(),
  models: z.string().max(200).exactOptional(),
}) satisfies z.ZodType<EditorUpdate>;

export const deviceSchema = z.object({
  id: deviceIdSchema,
  password: z.string(),
  last_login: dateTimeStringSchema.nullable(),
  is_superuser: z.boolean(),
  serial: z.string(),
  groups: z.array(z.int()),
  user_permissions: z.array(z.int()),
}) satisfies z.ZodType<Device>;

export const deviceCreateSchema = z.object({
  password: z.string().max(128),
  last_login: dateTimeStringSchema.nullable().exactOptional(),
  is_superuser: z.boolean().exactOptional(),
  serial: z.string().max(20),
  groups: z.array(z.int()).exactOptional(),
  user_permissions: z.array(z.int()).exactOptional(),
}) satisfies z.ZodType<DeviceCreate>;

export const deviceUpdateSchema = z.object({
  password: z.string().max(128).exactOptional(),
  last_login: dateTimeStringSchema.nullable().exactOptional(),
  is_superuser: z.boolean().exactOptional(),
  serial: z.string().max(20).exactOptional(),
  groups: z.array(z.int()).exactOptional(),
  user_permissions: z.array(z.int()).exactOptional(),
}) satisfies z.ZodType<DeviceUpdate>;
