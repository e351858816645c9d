import { z } from "zod";
import type {
  Named,
  NamedCreate,
  NamedUpdate,
  Source,
  SourceCreate,
  SourceUpdate,
  Stamped,
  StampedCreate,
  StampedUpdate,
} from "./common.js";
import { dateTimeStringSchema } from "./scalars.zod.js";

export const sourceIdSchema = z.int().brand<"common.Source">();

const editorIdSchema = z.int().brand<"people.Editor">();

export const stampedSchema = z.object({
  made: dateTimeStringSchema,
  ended: dateTimeStringSchema.nullable(),
  source: sourceIdSchema.nullable(),
  maker: editorIdSchema,
  before: z.int().nullable(),
}) satisfies z.ZodType<Stamped>;

export const stampedCreateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: sourceIdSchema.nullable().exactOptional(),
  maker: editorIdSchema,
  before: z.int().nullable().exactOptional(),
}) satisfies z.ZodType<StampedCreate>;

export const stampedUpdateSchema = z.object({
  ended: dateTimeStringSchema.nullable().exactOptional(),
  source: sourceIdSchema.nullable().exactOptional(),
  maker: editorIdSchema.exactOptional(),
  before: z.int().nullable().exactOptional(),
}) satisfies z.ZodType<StampedUpdate>;

export const namedSchema = z.object({
  name: z.string(),
}) satisfies z.ZodType<Named>;

export const namedCreateSchema = z.object({
  name: z.string().max(80),
}) satisfies z.ZodType<NamedCreate>;

export const namedUpdateSchema = z.object({
  name: z.string().max(80).exactOptional(),
}) satisfies z.ZodType<NamedUpdate>;

export const sourceSchema = z.object({
  id: sourceIdSchema,
  url: z.string(),
}) satisfies z.ZodType<Source>;

export const sourceCreateSchema = z.object({
  url: z.string().max(200),
}) satisfies z.ZodType<SourceCreate>;

export const sourceUpdateSchema = z.object({
  url: z.string().max(200).exactOptional(),
}) satisfies z.ZodType<SourceUpdate>;
