import type { DateString } from "./scalars.js";
import type { User as WorkUser } from "./work.js";

export interface User {
  readonly id: number;
  born: DateString;
  boss: WorkUser | null;
}

export interface UserCreate {
  born: DateString;
  boss?: number | null;
}

export type UserUpdate = Partial<UserCreate>;
