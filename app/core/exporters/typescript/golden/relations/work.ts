import type { Person } from "./people.js";

export interface Company {
  readonly id: number;
  name: string;
  owner: number;
  readonly members: number[];
  readonly partners: number[];
  readonly staff: Person[];
  readonly company_set: Company[];
  readonly membership_set: Membership[];
  readonly sales: Partnership[];
  readonly purchases: Partnership[];
}

export interface CompanyCreate {
  name: string;
  owner: number;
}

export type CompanyUpdate = Partial<CompanyCreate>;

export type MembershipRole = "boss" | "hand";

export const membershipRoleLabels: Record<MembershipRole, string> = {
  boss: "Boss",
  hand: "Hand",
};

export interface Membership {
  readonly id: number;
  company: number;
  person: number;
  inviter: number | null;
  role: MembershipRole;
}

export interface MembershipCreate {
  company: number;
  person: number;
  inviter?: number | null;
  role?: MembershipRole;
}

export type MembershipUpdate = Partial<MembershipCreate>;

export interface Partnership {
  readonly id: number;
  buyer: number;
  seller: number;
  manager: number;
}

export interface PartnershipCreate {
  buyer: number;
  seller: number;
  manager: number;
}

export type PartnershipUpdate = Partial<PartnershipCreate>;

export interface Kind {
  readonly id: number;
  name: string;
  next: number | null;
  readonly previous: Kind | null;
}

export interface KindCreate {
  name: string;
  next?: number | null;
}

export type KindUpdate = Partial<KindCreate>;

export interface Model_A {
  readonly id: number;
  b: number | null;
  readonly as_a: Model_B[];
}

export interface Model_ACreate {
  b?: number | null;
}

export type Model_AUpdate = Partial<Model_ACreate>;

export interface Model_B {
  readonly id: number;
  a: number | null;
  readonly as_b: Model_A[];
}

export interface Model_BCreate {
  a?: number | null;
}

export type Model_BUpdate = Partial<Model_BCreate>;
