import { z } from "zod";
import type { User as PeopleUser } from "./people.js";
import type {
  AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSame,
  AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameCreate,
  AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameUpdate,
  DecimalString,
  DecimalStringCreate,
  DecimalStringUpdate,
  Post,
  PostCreate,
  PostCreateInput,
  PostState,
  PostUpdate,
  RecordModel,
  RecordModelCreate,
  RecordModelUpdate,
  Trap,
  TrapCreate,
  TrapUpdate,
  User,
  UserCreate,
  UserUpdate,
} from "./work.js";
import { userSchema as peopleUserSchema } from "./people.zod.js";
import { dateStringSchema, decimalStringValueSchema } from "./scalars.zod.js";

export const postStateChoiceSchema = z.literal(["a"]);

export const trapKindSchema = z.literal(["__proto__x", '"', 'it\'s "it"']);

export const aVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameAnotherVeryLongNameOfAFieldSchema =
  z.literal(["a"]);

export const userSchema = z.object({
  id: z.int(),
  paid: decimalStringValueSchema,
  since: dateStringSchema,
  get user_set(): z.ZodType<PeopleUser[]> {
    return z.array(peopleUserSchema);
  },
}) satisfies z.ZodType<User>;

export const userCreateSchema = z.object({
  paid: decimalStringValueSchema,
  since: dateStringSchema,
}) satisfies z.ZodType<UserCreate>;

export const userUpdateSchema = z.object({
  paid: decimalStringValueSchema.exactOptional(),
  since: dateStringSchema.exactOptional(),
}) satisfies z.ZodType<UserUpdate>;

export const postSchema = z.object({
  id: z.int(),
  state: postStateChoiceSchema,
}) satisfies z.ZodType<Post>;

export const postCreateInputSchema = z.object({
  state: postStateChoiceSchema.exactOptional(),
}) satisfies z.ZodType<PostCreateInput>;

export const postUpdateSchema = z.object({
  state: postStateChoiceSchema.exactOptional(),
}) satisfies z.ZodType<PostUpdate>;

export const postCreateSchema = z.object({
  id: z.int(),
}) satisfies z.ZodType<PostCreate>;

export const postCreateCreateSchema = z.strictObject({});

export const postCreateUpdateSchema = z.strictObject({});

export const postStateSchema = z.object({
  id: z.int(),
}) satisfies z.ZodType<PostState>;

export const postStateCreateSchema = z.strictObject({});

export const postStateUpdateSchema = z.strictObject({});

export const recordModelSchema = z.object({
  id: z.int(),
  class: z.string(),
  new: z.boolean(),
}) satisfies z.ZodType<RecordModel>;

export const recordModelCreateSchema = z.object({
  class: z.string().max(200),
  new: z.boolean(),
}) satisfies z.ZodType<RecordModelCreate>;

export const recordModelUpdateSchema = z.object({
  class: z.string().max(200).exactOptional(),
  new: z.boolean().exactOptional(),
}) satisfies z.ZodType<RecordModelUpdate>;

export const decimalStringSchema = z.object({
  id: z.int(),
  rate: decimalStringValueSchema,
}) satisfies z.ZodType<DecimalString>;

export const decimalStringCreateSchema = z.object({
  rate: decimalStringValueSchema,
}) satisfies z.ZodType<DecimalStringCreate>;

export const decimalStringUpdateSchema = z.object({
  rate: decimalStringValueSchema.exactOptional(),
}) satisfies z.ZodType<DecimalStringUpdate>;

export const trapSchema = z.object({
  id: z.int(),
  "a-b": z.string(),
  kind: trapKindSchema,
}) satisfies z.ZodType<Trap>;

export const trapCreateSchema = z.object({
  "a-b": z.string().max(200),
  kind: trapKindSchema,
}) satisfies z.ZodType<TrapCreate>;

export const trapUpdateSchema = z.object({
  "a-b": z.string().max(200).exactOptional(),
  kind: trapKindSchema.exactOptional(),
}) satisfies z.ZodType<TrapUpdate>;

export const aVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameSchema =
  z.object({
    id: z.int(),
    get another_very_long_name_of_a_field() {
      return z
        .union([
          aVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameAnotherVeryLongNameOfAFieldSchema,
          z.literal(""),
        ])
        .nullable();
    },
  }) satisfies z.ZodType<AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSame>;

export const aVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameCreateSchema =
  z.object({
    another_very_long_name_of_a_field: z
      .union([
        aVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameAnotherVeryLongNameOfAFieldSchema,
        z.literal(""),
      ])
      .nullable()
      .exactOptional(),
  }) satisfies z.ZodType<AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameCreate>;

export const aVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameUpdateSchema =
  z.object({
    another_very_long_name_of_a_field: z
      .union([
        aVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameAnotherVeryLongNameOfAFieldSchema,
        z.literal(""),
      ])
      .nullable()
      .exactOptional(),
  }) satisfies z.ZodType<AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameUpdate>;
