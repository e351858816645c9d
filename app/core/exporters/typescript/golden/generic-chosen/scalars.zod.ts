import { z } from "zod";

export const bigIntegerSchema = z.union([z.int(), z.bigint()]);
