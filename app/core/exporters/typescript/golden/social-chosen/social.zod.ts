import { z } from "zod";
import type {
  Comment,
  CommentCreate,
  CommentUpdate,
  Follow,
  FollowCreate,
  FollowUpdate,
  Post,
  PostCreate,
  PostUpdate,
  Tag,
  TagCreate,
  TagUpdate,
  User,
  UserCreate,
  UserProfile,
  UserProfileCreate,
  UserProfileUpdate,
  UserUpdate,
} from "./social.js";

export const dateStringSchema = z.iso.date();

export const fileUploadSchema = z.instanceof(Blob);

export const userSchema = z.object({
  id: z.int(),
  name: z.string(),
  friends: z.array(z.int()),
  follows: z.array(z.int()),
  get followers(): z.ZodType<User[]> {
    return z.array(userSchema);
  },
  get profile(): z.ZodType<UserProfile | null> {
    return userProfileSchema.nullable();
  },
  follow_in: z.array(z.int()),
  posts: z.array(z.int()),
}) satisfies z.ZodType<User>;

export const userCreateSchema = z.object({
  name: z.string().max(80),
  friends: z.array(z.int()).exactOptional(),
}) satisfies z.ZodType<UserCreate>;

export const userUpdateSchema = z.object({
  name: z.string().max(80).exactOptional(),
  friends: z.array(z.int()).exactOptional(),
}) satisfies z.ZodType<UserUpdate>;

export const userProfileSchema = z.object({
  id: z.int(),
  user: z.int(),
  avatar: z.string().nullable(),
  mentor: z.int().nullable(),
}) satisfies z.ZodType<UserProfile>;

export const userProfileCreateSchema = z.object({
  user: z.int(),
  avatar: fileUploadSchema.exactOptional(),
  mentor: z.int().nullable().exactOptional(),
}) satisfies z.ZodType<UserProfileCreate>;

export const userProfileUpdateSchema = z.object({
  user: z.int().exactOptional(),
  avatar: fileUploadSchema.exactOptional(),
  mentor: z.int().nullable().exactOptional(),
}) satisfies z.ZodType<UserProfileUpdate>;

export const followSchema = z.object({
  id: z.int(),
  follower: z.int(),
  followed: z.int(),
  since: dateStringSchema,
}) satisfies z.ZodType<Follow>;

export const followCreateSchema = z.object({
  follower: z.int(),
  followed: z.int(),
}) satisfies z.ZodType<FollowCreate>;

export const followUpdateSchema = z.object({
  follower: z.int().exactOptional(),
  followed: z.int().exactOptional(),
}) satisfies z.ZodType<FollowUpdate>;

export const postSchema = z.object({
  id: z.int(),
  get author(): z.ZodType<User> {
    return userSchema;
  },
  tags: z.array(z.string()),
  get topics(): z.ZodType<Tag[]> {
    return z.array(tagSchema);
  },
  title: z.string(),
  get comments(): z.ZodType<Comment[]> {
    return z.array(commentSchema);
  },
}) satisfies z.ZodType<Post>;

export const postCreateSchema = z.object({
  author: z.int(),
  tags: z.array(z.string()).exactOptional(),
  topics: z.array(z.string()),
  title: z.string().max(200),
}) satisfies z.ZodType<PostCreate>;

export const postUpdateSchema = z.object({
  author: z.int().exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  topics: z.array(z.string()).exactOptional(),
  title: z.string().max(200).exactOptional(),
}) satisfies z.ZodType<PostUpdate>;

export const tagSchema = z.object({
  label: z.string(),
  posts: z.array(z.int()),
}) satisfies z.ZodType<Tag>;

export const tagCreateSchema = z.object({
  label: z.string().max(40),
}) satisfies z.ZodType<TagCreate>;

export const tagUpdateSchema = z.object({
  label: z.string().max(40).exactOptional(),
}) satisfies z.ZodType<TagUpdate>;

export const commentSchema = z.object({
  id: z.int(),
  post: z.int(),
  by: z.int().nullable(),
  parent: z.int().nullable(),
  text: z.string(),
  get replies(): z.ZodType<Comment[]> {
    return z.array(commentSchema);
  },
}) satisfies z.ZodType<Comment>;

export const commentCreateSchema = z.object({
  post: z.int(),
  by: z.int().nullable().exactOptional(),
  parent: z.int().nullable().exactOptional(),
  text: z.string(),
}) satisfies z.ZodType<CommentCreate>;

export const commentUpdateSchema = z.object({
  post: z.int().exactOptional(),
  by: z.int().nullable().exactOptional(),
  parent: z.int().nullable().exactOptional(),
  text: z.string().exactOptional(),
}) satisfies z.ZodType<CommentUpdate>;
