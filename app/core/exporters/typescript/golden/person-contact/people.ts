export interface Person {
  readonly id: number;
  first_name: string;
  last_name: string;
  date_of_birth: DateString | null;
  readonly contact_information: ContactInformation | null;
}

export interface PersonCreate {
  first_name: string;
  last_name: string;
  date_of_birth?: DateString | null;
}

export type PersonUpdate = Partial<PersonCreate>;

export interface ContactInformation {
  readonly id: number;
  person: number;
  email: string;
  phone_number: string;
  address: string;
}

export interface ContactInformationCreate {
  person: number;
  email: string;
  phone_number?: string;
  address?: string;
}

export type ContactInformationUpdate = Partial<ContactInformationCreate>;

/** A day in ISO 8601: "2026-05-31". */
export type DateString = string;
