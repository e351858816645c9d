-- SQLite, as Django 5.2 makes it: sqlmigrate work 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "work_company" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(80) NOT NULL UNIQUE,
    -- each Company has exactly one Person: NOT NULL
    -- each Person has any number of Companies: nothing limits it
    "owner" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED
);

-- Company.members: a row links Company and Person; no pair twice: UNIQUE
CREATE TABLE "work_membership" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "role" varchar(10) NOT NULL,
    -- each Membership has exactly one Company: NOT NULL
    -- each Company has any number of Memberships: nothing limits it
    "company_id" bigint NOT NULL REFERENCES "work_company" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Membership has at most one Person: NULL stands for none
    -- each Person has any number of Memberships: nothing limits it
    "inviter_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Membership has exactly one Person: NOT NULL
    -- each Person has any number of Memberships: nothing limits it
    "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED
);

-- Company.partners: a row links Company and Company; nothing keeps a pair from being linked twice
CREATE TABLE "work_partnership" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    -- each Partnership has exactly one Company: NOT NULL
    -- each Company has any number of Partnerships: nothing limits it
    "buyer_id" bigint NOT NULL REFERENCES "work_company" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Partnership has exactly one Person: NOT NULL
    -- each Person has any number of Partnerships: nothing limits it
    "manager_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Partnership has exactly one Company: NOT NULL
    -- each Company has any number of Partnerships: nothing limits it
    "seller_id" bigint NOT NULL REFERENCES "work_company" ("id") DEFERRABLE INITIALLY DEFERRED,
    "_order" integer NOT NULL
);

CREATE TABLE "work_kind" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(200) NOT NULL,
    -- each Kind has at most one Kind as its next: NULL stands for none
    -- each Kind is the next of at most one Kind: UNIQUE
    "next_id" bigint NULL UNIQUE REFERENCES "work_kind" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "work_model_b" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    -- each Model_B has at most one Model_A: NULL stands for none
    -- each Model_A has any number of Model_Bs: nothing limits it
    "a_id" bigint NULL REFERENCES "work_model_a" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "work_model_a" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    -- each Model_A has at most one Model_B: NULL stands for none
    -- each Model_B has any number of Model_As: nothing limits it
    "b_id" bigint NULL REFERENCES "work_model_b" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX "work_company_owner_5476ca89" ON "work_company" ("owner");
CREATE UNIQUE INDEX "work_membership_company_id_person_id_7c4ff80d_uniq" ON "work_membership" ("company_id", "person_id");
CREATE UNIQUE INDEX "one_boss" ON "work_membership" ("company_id", "inviter_id") WHERE "role" = 'boss';
CREATE INDEX "work_membership_company_id_21e02f67" ON "work_membership" ("company_id");
CREATE INDEX "work_membership_inviter_id_a5a84c39" ON "work_membership" ("inviter_id");
CREATE INDEX "work_membership_person_id_a8aa7d1c" ON "work_membership" ("person_id");
CREATE INDEX "work_partnership_buyer_id_fbbbff54" ON "work_partnership" ("buyer_id");
CREATE INDEX "work_partnership_manager_id_a0554241" ON "work_partnership" ("manager_id");
CREATE INDEX "work_partnership_seller_id_dcf0784c" ON "work_partnership" ("seller_id");
CREATE INDEX "work_model_b_a_id_d1280706" ON "work_model_b" ("a_id");
CREATE INDEX "work_model_a_b_id_2fc7a80d" ON "work_model_a" ("b_id");
