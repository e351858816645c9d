import { z } from "zod";
import type { PhotoObject, PostObject } from "./blog.js";
import type {
  Remark,
  RemarkCreate,
  RemarkUpdate,
  Tag,
  TagCreate,
  TagUpdate,
} from "./tags.js";
import { photoObjectSchema, postObjectSchema } from "./blog.zod.js";
import { bigIntegerSchema } from "./scalars.zod.js";

export const tagSchema = z.object({
  id: z.int(),
  name: z.string(),
  content_type: z.int(),
  object_id: bigIntegerSchema,
  get content_object(): z.ZodType<PostObject | PhotoObject> {
    return z.discriminatedUnion("model", [postObjectSchema, photoObjectSchema]);
  },
}) satisfies z.ZodType<Tag>;

export const tagCreateSchema = z.object({
  name: z.string().max(40),
  content_type: z.int(),
  object_id: bigIntegerSchema,
}) satisfies z.ZodType<TagCreate>;

export const tagUpdateSchema = z.object({
  name: z.string().max(40).exactOptional(),
  content_type: z.int().exactOptional(),
  object_id: bigIntegerSchema.exactOptional(),
}) satisfies z.ZodType<TagUpdate>;

export const remarkSchema = z.object({
  id: z.int(),
  text: z.string(),
  kind: z.int(),
  number: z.string(),
  get about(): z.ZodType<PhotoObject> {
    return photoObjectSchema;
  },
}) satisfies z.ZodType<Remark>;

export const remarkCreateSchema = z.object({
  text: z.string(),
  kind: z.int(),
  number: z.string().max(36),
}) satisfies z.ZodType<RemarkCreate>;

export const remarkUpdateSchema = z.object({
  text: z.string().exactOptional(),
  kind: z.int().exactOptional(),
  number: z.string().max(36).exactOptional(),
}) satisfies z.ZodType<RemarkUpdate>;
