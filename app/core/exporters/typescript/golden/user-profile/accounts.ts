/** What a person tells about themselves. */
export interface UserProfile {
  readonly id: number;
  user: number;
  display_name: string;
  bio: string;
  birth_date: DateString | null;
  website: string;
}

export interface UserProfileCreate {
  user: number;
  display_name: string;
  bio?: string;
  birth_date?: DateString | null;
  website?: string;
}

export type UserProfileUpdate = Partial<UserProfileCreate>;

/** A day in ISO 8601: "2026-05-31". */
export type DateString = string;
