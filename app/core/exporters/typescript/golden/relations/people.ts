import type { Company, Membership, Partnership } from "./work.js";

export interface Person {
  readonly id: number;
  name: string;
  email: string;
  user: number | null;
  mother: number | null;
  friends: number[];
  follows: number[];
  employer: number | null;
  groups: number[];
  readonly children_of_mother: Person[];
  readonly followers: Person[];
  readonly badge: Badge | null;
  readonly badges_issued: Badge[];
  readonly badges_by_email: Badge[];
  readonly companies: Company[];
  readonly member_of: Company[];
  readonly memberships: Membership[];
  readonly invitations: Membership[];
  readonly partnerships_managed: Partnership[];
}

export interface PersonCreate {
  name: string;
  email: string;
  user?: number | null;
  mother?: number | null;
  friends?: number[];
  follows?: number[];
  employer?: number | null;
  groups?: number[];
}

export type PersonUpdate = Partial<PersonCreate>;

export interface Badge {
  person: number;
  issued_by: number;
  by_email: string;
  kind: number;
}

export interface BadgeCreate {
  person: number;
  issued_by: number;
  by_email: string;
  kind?: number;
}

export type BadgeUpdate = Partial<BadgeCreate>;
