import { z } from "zod";
import type {
  Auto,
  Big,
  Choice,
  ChoiceCreate,
  ChoiceUpdate,
  Composite,
  CompositeCreate,
  CompositeUpdate,
  Data,
  DataCreate,
  DataUpdate,
  Moment,
  MomentCreate,
  MomentUpdate,
  Natural,
  NaturalCreate,
  NaturalUpdate,
  NumberModel,
  NumberModelCreate,
  NumberModelUpdate,
  Small,
  SmallCreate,
  SmallUpdate,
  Text,
  TextCreate,
  TextUpdate,
} from "./kinds.js";

export const dateTimeStringSchema = z.iso.datetime({
  offset: true,
  local: true,
});

export const dateStringSchema = z.iso.date();

export const timeStringSchema = z.iso.time();

export const durationStringSchema = z
  .string()
  .regex(/^(-?\d+ )?\d{2}:\d{2}:\d{2}(\.\d{6})?$/);

export const bigIntegerStringSchema = z.string().regex(/^-?\d+$/);

export const base64StringSchema = z.base64();

export const fileUploadSchema = z.instanceof(Blob);

export const choiceStatusSchema = z.literal(["draft", "in_review"]);

export const choiceSizeSchema = z.literal(["S", "M", "XL"]);

export const choiceLevelSchema = z.literal([1, 2]);

export const choiceLanguageSchema = z.literal(["de", "fr"]);

export const choiceGroupedSchema = z.literal(["vinyl", "cd", "dvd", "other"]);

export const choiceTranslatedSchema = z.literal(["new", "old"]);

export const choiceDoubtfulSchema = z.literal(["a"]);

export const choiceOddSchema = z.literal(["2nd", "", "mro"]);

export const textSchema = z.object({
  id: z.int(),
  char: z.string(),
  unlimited: z.string(),
  collated: z.string(),
  text: z.string(),
  email: z.string(),
  url: z.string(),
  slug: z.string(),
  ip: z.string().nullable(),
  any_ip: z.string(),
  regex: z.string(),
}) satisfies z.ZodType<Text>;

export const textCreateSchema = z.object({
  char: z.string().max(40),
  unlimited: z.string().exactOptional(),
  collated: z.string().max(20),
  text: z.string().exactOptional(),
  email: z.string().max(100),
  url: z.string().max(200).exactOptional(),
  slug: z.string().max(60),
  ip: z.string().nullable().exactOptional(),
  any_ip: z.string(),
  regex: z.string().max(8),
}) satisfies z.ZodType<TextCreate>;

export const textUpdateSchema = z.object({
  char: z.string().max(40).exactOptional(),
  unlimited: z.string().exactOptional(),
  collated: z.string().max(20).exactOptional(),
  text: z.string().exactOptional(),
  email: z.string().max(100).exactOptional(),
  url: z.string().max(200).exactOptional(),
  slug: z.string().max(60).exactOptional(),
  ip: z.string().nullable().exactOptional(),
  any_ip: z.string().exactOptional(),
  regex: z.string().max(8).exactOptional(),
}) satisfies z.ZodType<TextUpdate>;

export const numberModelSchema = z.object({
  id: z.int(),
  integer: z.int(),
  positive: z.int(),
  small: z.int(),
  positive_small: z.int(),
  big: bigIntegerStringSchema,
  positive_big: bigIntegerStringSchema.nullable(),
  decimal: z.number(),
  zero: z.number(),
  code_decimal: z.number(),
  ratio: z.number(),
  tiny: z.number(),
  doubled: bigIntegerStringSchema,
  virtual: bigIntegerStringSchema,
  answer: z.int(),
}) satisfies z.ZodType<NumberModel>;

export const numberModelCreateSchema = z.object({
  integer: z.int().exactOptional(),
  positive: z.int().exactOptional(),
  small: z.int(),
  positive_small: z.int(),
  big: bigIntegerStringSchema.exactOptional(),
  positive_big: bigIntegerStringSchema.nullable().exactOptional(),
  decimal: z.number().exactOptional(),
  zero: z.number().exactOptional(),
  code_decimal: z.number().exactOptional(),
  ratio: z.number().exactOptional(),
  tiny: z.number().exactOptional(),
  answer: z.int(),
}) satisfies z.ZodType<NumberModelCreate>;

export const numberModelUpdateSchema = z.object({
  integer: z.int().exactOptional(),
  positive: z.int().exactOptional(),
  small: z.int().exactOptional(),
  positive_small: z.int().exactOptional(),
  big: bigIntegerStringSchema.exactOptional(),
  positive_big: bigIntegerStringSchema.nullable().exactOptional(),
  decimal: z.number().exactOptional(),
  zero: z.number().exactOptional(),
  code_decimal: z.number().exactOptional(),
  ratio: z.number().exactOptional(),
  tiny: z.number().exactOptional(),
  answer: z.int().exactOptional(),
}) satisfies z.ZodType<NumberModelUpdate>;

export const momentSchema = z.object({
  id: z.int(),
  date: dateStringSchema,
  today: dateStringSchema,
  time: timeStringSchema,
  datetime: dateTimeStringSchema,
  now: dateTimeStringSchema,
  database_now: dateTimeStringSchema,
  created: dateTimeStringSchema,
  updated: dateTimeStringSchema,
  title: z.string(),
  duration: durationStringSchema,
  hour: durationStringSchema,
}) satisfies z.ZodType<Moment>;

export const momentCreateSchema = z.object({
  date: dateStringSchema.exactOptional(),
  today: dateStringSchema.exactOptional(),
  time: timeStringSchema.exactOptional(),
  datetime: dateTimeStringSchema.exactOptional(),
  now: dateTimeStringSchema.exactOptional(),
  database_now: dateTimeStringSchema,
  title: z.string().max(20),
  duration: durationStringSchema.exactOptional(),
  hour: durationStringSchema.exactOptional(),
}) satisfies z.ZodType<MomentCreate>;

export const momentUpdateSchema = z.object({
  date: dateStringSchema.exactOptional(),
  today: dateStringSchema.exactOptional(),
  time: timeStringSchema.exactOptional(),
  datetime: dateTimeStringSchema.exactOptional(),
  now: dateTimeStringSchema.exactOptional(),
  database_now: dateTimeStringSchema.exactOptional(),
  title: z.string().max(20).exactOptional(),
  duration: durationStringSchema.exactOptional(),
  hour: durationStringSchema.exactOptional(),
}) satisfies z.ZodType<MomentUpdate>;

export const dataSchema = z.object({
  id: z.int(),
  flag: z.boolean(),
  unsure: z.boolean().nullable(),
  uuid: z.guid(),
  fixed_uuid: z.guid(),
  json: z.unknown(),
  list: z.unknown(),
  text_json: z.unknown(),
  binary: base64StringSchema,
  file: z.string(),
  picture: z.string().nullable(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  path: z.string(),
  column: z.int().nullable(),
}) satisfies z.ZodType<Data>;

export const dataCreateSchema = z.object({
  flag: z.boolean().exactOptional(),
  unsure: z.boolean().nullable().exactOptional(),
  fixed_uuid: z.guid().exactOptional(),
  json: z.unknown().exactOptional(),
  list: z.unknown().exactOptional(),
  text_json: z.unknown().exactOptional(),
  binary: base64StringSchema.exactOptional(),
  file: fileUploadSchema,
  picture: fileUploadSchema.exactOptional(),
  path: z.string().max(100),
  column: z.int().nullable().exactOptional(),
}) satisfies z.ZodType<DataCreate>;

export const dataUpdateSchema = z.object({
  flag: z.boolean().exactOptional(),
  unsure: z.boolean().nullable().exactOptional(),
  fixed_uuid: z.guid().exactOptional(),
  json: z.unknown().exactOptional(),
  list: z.unknown().exactOptional(),
  text_json: z.unknown().exactOptional(),
  binary: base64StringSchema.exactOptional(),
  file: fileUploadSchema.exactOptional(),
  picture: fileUploadSchema.exactOptional(),
  path: z.string().max(100).exactOptional(),
  column: z.int().nullable().exactOptional(),
}) satisfies z.ZodType<DataUpdate>;

export const choiceSchema = z.object({
  id: z.int(),
  status: choiceStatusSchema,
  size: z.union([choiceSizeSchema, z.literal("")]),
  level: choiceLevelSchema,
  named: choiceLanguageSchema,
  grouped: choiceGroupedSchema,
  translated: choiceTranslatedSchema,
  rate: z.number(),
  from_settings: z.string(),
  inline: z.int(),
  doubtful: choiceDoubtfulSchema,
  odd: choiceOddSchema,
}) satisfies z.ZodType<Choice>;

export const choiceCreateSchema = z.object({
  status: choiceStatusSchema.exactOptional(),
  size: z.union([choiceSizeSchema, z.literal("")]).exactOptional(),
  level: choiceLevelSchema.exactOptional(),
  named: choiceLanguageSchema,
  grouped: choiceGroupedSchema,
  translated: choiceTranslatedSchema,
  rate: z.number(),
  from_settings: z.string().max(10),
  inline: z.int(),
  doubtful: choiceDoubtfulSchema,
  odd: choiceOddSchema,
}) satisfies z.ZodType<ChoiceCreate>;

export const choiceUpdateSchema = z.object({
  status: choiceStatusSchema.exactOptional(),
  size: z.union([choiceSizeSchema, z.literal("")]).exactOptional(),
  level: choiceLevelSchema.exactOptional(),
  named: choiceLanguageSchema.exactOptional(),
  grouped: choiceGroupedSchema.exactOptional(),
  translated: choiceTranslatedSchema.exactOptional(),
  rate: z.number().exactOptional(),
  from_settings: z.string().max(10).exactOptional(),
  inline: z.int().exactOptional(),
  doubtful: choiceDoubtfulSchema.exactOptional(),
  odd: choiceOddSchema.exactOptional(),
}) satisfies z.ZodType<ChoiceUpdate>;

export const smallSchema = z.object({
  id: z.int(),
  name: z.string(),
}) satisfies z.ZodType<Small>;

export const smallCreateSchema = z.object({
  name: z.string().max(200),
}) satisfies z.ZodType<SmallCreate>;

export const smallUpdateSchema = z.object({
  name: z.string().max(200).exactOptional(),
}) satisfies z.ZodType<SmallUpdate>;

export const autoSchema = z.object({
  number: z.int(),
}) satisfies z.ZodType<Auto>;

export const autoCreateSchema = z.strictObject({});

export const autoUpdateSchema = z.strictObject({});

export const bigSchema = z.object({
  id: z.int(),
}) satisfies z.ZodType<Big>;

export const bigCreateSchema = z.strictObject({});

export const bigUpdateSchema = z.strictObject({});

export const naturalSchema = z.object({
  code: z.string(),
  get composite_set(): z.ZodType<Composite[]> {
    return z.array(compositeSchema);
  },
}) satisfies z.ZodType<Natural>;

export const naturalCreateSchema = z.object({
  code: z.string().max(10),
}) satisfies z.ZodType<NaturalCreate>;

export const naturalUpdateSchema = z.object({
  code: z.string().max(10).exactOptional(),
}) satisfies z.ZodType<NaturalUpdate>;

export const compositeSchema = z.object({
  pk: z.tuple([z.string(), z.int()]),
  tenant: z.string(),
  number: z.int(),
  price: z.number(),
}) satisfies z.ZodType<Composite>;

export const compositeCreateSchema = z.object({
  tenant: z.string(),
  number: z.int(),
  price: z.number(),
}) satisfies z.ZodType<CompositeCreate>;

export const compositeUpdateSchema = z.object({
  tenant: z.string().exactOptional(),
  number: z.int().exactOptional(),
  price: z.number().exactOptional(),
}) satisfies z.ZodType<CompositeUpdate>;
