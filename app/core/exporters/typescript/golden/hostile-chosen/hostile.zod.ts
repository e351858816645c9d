import { z } from "zod";
import type {
  Choices,
  ChoicesCreate,
  ChoicesUpdate,
  Classes,
  ClassesCreate,
  ClassesUpdate,
  Codes,
  CodesCreate,
  CodesUpdate,
  Empty,
  Lost,
  LostCreate,
  LostUpdate,
  Numbers,
  NumbersCreate,
  NumbersUpdate,
  Texts,
  TextsCreate,
  TextsUpdate,
} from "./hostile.js";

export const dateStringSchema = z.iso.date();

export const durationStringSchema = z
  .string()
  .regex(/^(-?\d+ )?\d{2}:\d{2}:\d{2}(\.\d{6})?$/);

export const decimalStringSchema = z.string().regex(/^-?\d+(\.\d+)?$/);

export const jsonSchema = z.json();

export const base64StringSchema = z.base64();

export const fileUploadSchema = z.instanceof(Blob);

export const choicesKindSchema = z.literal([
  'it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n',
  "\n",
  '"""',
  "'",
  "",
  "None",
  "class",
  "mro",
  "é",
  "a b",
  "a-b",
  "__",
  "x",
]);

export const choicesLevelSchema = z.literal([-1, 0, 1]);

export const textsSchema = z.object({
  id: z.int(),
  quotes: z.string(),
  lines: z.string(),
  marks: z.string(),
  halves: z.string(),
  script: z.string(),
  long: z.string(),
  all: z.string(),
  single: z.string(),
  double: z.string(),
  triple: z.string(),
  backslash: z.string(),
  bytes: base64StringSchema,
  json: jsonSchema,
  path: z.string(),
  upload: z.string(),
  wide: z.string(),
  get lost_set(): z.ZodType<Lost[]> {
    return z.array(lostSchema);
  },
}) satisfies z.ZodType<Texts>;

export const textsCreateSchema = z.object({
  quotes: z.string().max(200).exactOptional(),
  lines: z.string().exactOptional(),
  marks: z.string().exactOptional(),
  halves: z.string().exactOptional(),
  script: z.string().exactOptional(),
  long: z.string(),
  all: z.string(),
  single: z.string().max(5).exactOptional(),
  double: z.string().max(5).exactOptional(),
  triple: z.string().max(5).exactOptional(),
  backslash: z.string().max(5).exactOptional(),
  json: jsonSchema.exactOptional(),
  path: z.string().max(100),
  upload: fileUploadSchema,
  wide: z.string(),
}) satisfies z.ZodType<TextsCreate>;

export const textsUpdateSchema = z.object({
  quotes: z.string().max(200).exactOptional(),
  lines: z.string().exactOptional(),
  marks: z.string().exactOptional(),
  halves: z.string().exactOptional(),
  script: z.string().exactOptional(),
  long: z.string().exactOptional(),
  all: z.string().exactOptional(),
  single: z.string().max(5).exactOptional(),
  double: z.string().max(5).exactOptional(),
  triple: z.string().max(5).exactOptional(),
  backslash: z.string().max(5).exactOptional(),
  json: jsonSchema.exactOptional(),
  path: z.string().max(100).exactOptional(),
  upload: fileUploadSchema.exactOptional(),
  wide: z.string().exactOptional(),
}) satisfies z.ZodType<TextsUpdate>;

export const choicesSchema = z.object({
  id: z.int(),
  kind: choicesKindSchema,
  level: choicesLevelSchema,
}) satisfies z.ZodType<Choices>;

export const choicesCreateSchema = z.object({
  kind: choicesKindSchema.exactOptional(),
  level: choicesLevelSchema.exactOptional(),
}) satisfies z.ZodType<ChoicesCreate>;

export const choicesUpdateSchema = z.object({
  kind: choicesKindSchema.exactOptional(),
  level: choicesLevelSchema.exactOptional(),
}) satisfies z.ZodType<ChoicesUpdate>;

export const numbersSchema = z.object({
  id: z.int(),
  no_number: z.int(),
  zeros: z.int(),
  huge: z.int(),
  decimal: decimalStringSchema,
  date: dateStringSchema,
  duration: durationStringSchema.nullable(),
}) satisfies z.ZodType<Numbers>;

export const numbersCreateSchema = z.object({
  no_number: z.int().exactOptional(),
  zeros: z.int().exactOptional(),
  huge: z.int().exactOptional(),
  decimal: decimalStringSchema.exactOptional(),
  date: dateStringSchema.exactOptional(),
  duration: durationStringSchema.nullable().exactOptional(),
}) satisfies z.ZodType<NumbersCreate>;

export const numbersUpdateSchema = z.object({
  no_number: z.int().exactOptional(),
  zeros: z.int().exactOptional(),
  huge: z.int().exactOptional(),
  decimal: decimalStringSchema.exactOptional(),
  date: dateStringSchema.exactOptional(),
  duration: durationStringSchema.nullable().exactOptional(),
}) satisfies z.ZodType<NumbersUpdate>;

export const codesSchema = z.object({
  id: z.int(),
  call: z.int(),
  name: z.string(),
  evaluated: z.string(),
  anonymous: z.string(),
  statement: z.string(),
  comment: z.string(),
  semicolon: z.string(),
  unbalanced: z.string(),
  dunder: z.string(),
  format: z.string(),
  sql: z.string(),
  secret: z.string(),
  memory: z.string(),
  repeated: jsonSchema,
  fine: z.string(),
}) satisfies z.ZodType<Codes>;

export const codesCreateSchema = z.object({
  call: z.int().exactOptional(),
  name: z.string().exactOptional(),
  evaluated: z.string(),
  anonymous: z.string().exactOptional(),
  statement: z.string().exactOptional(),
  comment: z.string().exactOptional(),
  semicolon: z.string().exactOptional(),
  unbalanced: z.string().exactOptional(),
  dunder: z.string().exactOptional(),
  format: z.string().exactOptional(),
  secret: z.string(),
  memory: z.string().exactOptional(),
  repeated: jsonSchema.exactOptional(),
  fine: z.string().exactOptional(),
}) satisfies z.ZodType<CodesCreate>;

export const codesUpdateSchema = z.object({
  call: z.int().exactOptional(),
  name: z.string().exactOptional(),
  evaluated: z.string().exactOptional(),
  anonymous: z.string().exactOptional(),
  statement: z.string().exactOptional(),
  comment: z.string().exactOptional(),
  semicolon: z.string().exactOptional(),
  unbalanced: z.string().exactOptional(),
  dunder: z.string().exactOptional(),
  format: z.string().exactOptional(),
  secret: z.string().exactOptional(),
  memory: z.string().exactOptional(),
  repeated: jsonSchema.exactOptional(),
  fine: z.string().exactOptional(),
}) satisfies z.ZodType<CodesUpdate>;

export const classesSchema = z.object({
  id: z.int(),
  stranger: z.unknown(),
  installed: z.unknown(),
  not_a_name: z.unknown(),
}) satisfies z.ZodType<Classes>;

export const classesCreateSchema = z.object({
  stranger: z.unknown(),
  installed: z.unknown(),
  not_a_name: z.unknown(),
}) satisfies z.ZodType<ClassesCreate>;

export const classesUpdateSchema = z.object({
  stranger: z.unknown().exactOptional(),
  installed: z.unknown().exactOptional(),
  not_a_name: z.unknown().exactOptional(),
}) satisfies z.ZodType<ClassesUpdate>;

export const lostSchema = z.object({
  id: z.int(),
  gone: z.unknown(),
  nowhere: z.unknown(),
  kept: z.int(),
}) satisfies z.ZodType<Lost>;

export const lostCreateSchema = z.object({
  gone: z.unknown(),
  nowhere: z.unknown(),
  kept: z.int(),
}) satisfies z.ZodType<LostCreate>;

export const lostUpdateSchema = z.object({
  gone: z.unknown().exactOptional(),
  nowhere: z.unknown().exactOptional(),
  kept: z.int().exactOptional(),
}) satisfies z.ZodType<LostUpdate>;

export const emptySchema = z.object({
  id: z.int(),
}) satisfies z.ZodType<Empty>;

export const emptyCreateSchema = z.strictObject({});

export const emptyUpdateSchema = z.strictObject({});
