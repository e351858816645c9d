import { z } from "zod";
import type { User, UserCreate, UserUpdate } from "./people.js";
import type { User as WorkUser } from "./work.js";
import { dateStringSchema } from "./scalars.zod.js";
import { userSchema as workUserSchema } from "./work.zod.js";

export const userSchema = z.object({
  id: z.int(),
  born: dateStringSchema,
  get boss(): z.ZodType<WorkUser | null> {
    return workUserSchema.nullable();
  },
}) satisfies z.ZodType<User>;

export const userCreateSchema = z.object({
  born: dateStringSchema,
  boss: z.int().nullable().exactOptional(),
}) satisfies z.ZodType<UserCreate>;

export const userUpdateSchema = z.object({
  born: dateStringSchema.exactOptional(),
  boss: z.int().nullable().exactOptional(),
}) satisfies z.ZodType<UserUpdate>;
