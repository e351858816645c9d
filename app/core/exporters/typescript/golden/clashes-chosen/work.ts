import type { User as PeopleUser } from "./people.js";
import type { DateString, DecimalStringValue } from "./scalars.js";

export interface User {
  readonly id: number;
  paid: DecimalStringValue;
  since: DateString;
  readonly user_set: PeopleUser[];
}

export interface UserCreate {
  paid: DecimalStringValue;
  since: DateString;
}

export type UserUpdate = Partial<UserCreate>;

export type PostStateChoice = "a";

export const postStateChoiceLabels: Record<PostStateChoice, string> = {
  a: "A",
};

export interface Post {
  readonly id: number;
  state: PostStateChoice;
}

export interface PostCreateInput {
  state?: PostStateChoice;
}

export type PostUpdate = Partial<PostCreateInput>;

export interface PostCreate {
  readonly id: number;
}

export type PostCreateCreate = Record<string, never>;

export type PostCreateUpdate = Partial<PostCreateCreate>;

export interface PostState {
  readonly id: number;
}

export type PostStateCreate = Record<string, never>;

export type PostStateUpdate = Partial<PostStateCreate>;

export interface RecordModel {
  readonly id: number;
  class: string;
  new: boolean;
}

export interface RecordModelCreate {
  class: string;
  new: boolean;
}

export type RecordModelUpdate = Partial<RecordModelCreate>;

export interface DecimalString {
  readonly id: number;
  rate: DecimalStringValue;
}

export interface DecimalStringCreate {
  rate: DecimalStringValue;
}

export type DecimalStringUpdate = Partial<DecimalStringCreate>;

export type TrapKind = "__proto__x" | '"' | 'it\'s "it"';

export const trapKindLabels: Record<TrapKind, string> = {
  __proto__x: "\\",
  '"': '"',
  'it\'s "it"': "${x}\n</script>",
};

/** *\/ export const x = 1; /* \@ts-nocheck */
export interface Trap {
  readonly id: number;
  /** \@ts-expect-error */
  "a-b": string;
  kind: TrapKind;
}

export interface TrapCreate {
  "a-b": string;
  kind: TrapKind;
}

export type TrapUpdate = Partial<TrapCreate>;

export type AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameAnotherVeryLongNameOfAField =
  "a";

export const aVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameAnotherVeryLongNameOfAFieldLabels: Record<
  AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameAnotherVeryLongNameOfAField,
  string
> = {
  a: "A",
};

export interface AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSame {
  readonly id: number;
  another_very_long_name_of_a_field:
    | AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameAnotherVeryLongNameOfAField
    | ""
    | null;
}

export interface AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameCreate {
  another_very_long_name_of_a_field?:
    | AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameAnotherVeryLongNameOfAField
    | ""
    | null;
}

export type AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameUpdate =
  Partial<AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSameCreate>;
