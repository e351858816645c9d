import { z } from "zod";
import type {
  Photo,
  PhotoCreate,
  PhotoObject,
  PhotoUpdate,
  Post,
  PostCreate,
  PostObject,
  PostUpdate,
} from "./blog.js";

export const postSchema = z.object({
  id: z.int(),
  title: z.string(),
  tags: z.array(z.int()),
}) satisfies z.ZodType<Post>;

export const postObjectSchema = z.object({
  model: z.literal("blog.post"),
  row: postSchema,
}) satisfies z.ZodType<PostObject>;

export const postCreateSchema = z.object({
  title: z.string().max(80),
}) satisfies z.ZodType<PostCreate>;

export const postUpdateSchema = z.object({
  title: z.string().max(80).exactOptional(),
}) satisfies z.ZodType<PostUpdate>;

export const photoSchema = z.object({
  id: z.guid(),
  tags: z.array(z.int()),
  remarks: z.array(z.int()),
}) satisfies z.ZodType<Photo>;

export const photoObjectSchema = z.object({
  model: z.literal("blog.photo"),
  row: photoSchema,
}) satisfies z.ZodType<PhotoObject>;

export const photoCreateSchema = z.object({
  id: z.guid().exactOptional(),
}) satisfies z.ZodType<PhotoCreate>;

export const photoUpdateSchema = z.object({
  id: z.guid().exactOptional(),
}) satisfies z.ZodType<PhotoUpdate>;
