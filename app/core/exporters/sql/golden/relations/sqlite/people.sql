-- SQLite, as Django 5.2 makes it: sqlmigrate people 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "people_person" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(200) NOT NULL,
    "email" varchar(254) NOT NULL UNIQUE,
    -- each Person has at most one Company: NULL stands for none
    -- each Company has any number of People: nothing limits it
    "employer_id" bigint NULL REFERENCES "work_company" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Person has at most one Person as its mother: NULL stands for none
    -- each Person is the mother of any number of People: nothing limits it
    "mother_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Person has at most one User: NULL stands for none
    -- each User has at most one Person: UNIQUE
    "user_id" integer NULL UNIQUE REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED
);

-- Person.friends: each Person has any number of People, a row for each
-- linked both ways: Django writes a row for either
CREATE TABLE "people_person_friends" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "from_person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "to_person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED
);

-- Person.follows: each Person has any number of People, a row for each
-- each Person has any number of People
CREATE TABLE "people_person_follows" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "from_person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "to_person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED
);

-- Person.groups: each Person has any number of Groups, a row for each
-- each Group has any number of People
CREATE TABLE "people_in_groups" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "people_badge" (
    -- each Badge has exactly one Person: NOT NULL
    -- each Person has at most one Badge: PRIMARY KEY
    "person_id" bigint NOT NULL PRIMARY KEY REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Badge has exactly one Person: NOT NULL
    -- each Person has any number of Badges: nothing limits it
    "by_email_id" varchar(254) NOT NULL REFERENCES "people_person" ("email") DEFERRABLE INITIALLY DEFERRED,
    -- each Badge has exactly one Person: NOT NULL
    -- nothing checks that the Person exists
    -- each Person has any number of Badges: nothing limits it
    "issued_by_id" bigint NOT NULL,
    -- each Badge has exactly one Kind: NOT NULL
    -- each Kind has any number of Badges: nothing limits it
    "kind_id" bigint NOT NULL REFERENCES "work_kind" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX "people_person_employer_id_7a14f3a1" ON "people_person" ("employer_id");
CREATE INDEX "people_person_mother_id_7a822fd9" ON "people_person" ("mother_id");

-- no two People are linked twice
CREATE UNIQUE INDEX "people_person_friends_from_person_id_to_person_id_ec8e1a24_uniq" ON "people_person_friends" ("from_person_id", "to_person_id");

CREATE INDEX "people_person_friends_from_person_id_8679eccc" ON "people_person_friends" ("from_person_id");
CREATE INDEX "people_person_friends_to_person_id_72f558b9" ON "people_person_friends" ("to_person_id");

-- no two People are linked twice
CREATE UNIQUE INDEX "people_person_follows_from_person_id_to_person_id_8e150f51_uniq" ON "people_person_follows" ("from_person_id", "to_person_id");

CREATE INDEX "people_person_follows_from_person_id_bc81d2ca" ON "people_person_follows" ("from_person_id");
CREATE INDEX "people_person_follows_to_person_id_d3bd35d5" ON "people_person_follows" ("to_person_id");

-- no Person is linked twice with the same Group
CREATE UNIQUE INDEX "people_in_groups_person_id_group_id_13e90dad_uniq" ON "people_in_groups" ("person_id", "group_id");

CREATE INDEX "people_in_groups_person_id_a5edfbdb" ON "people_in_groups" ("person_id");
CREATE INDEX "people_in_groups_group_id_c5fac75e" ON "people_in_groups" ("group_id");
CREATE INDEX "people_badge_by_email_id_ee880394" ON "people_badge" ("by_email_id");
CREATE INDEX "people_badge_issued_by_id_93ddb7b3" ON "people_badge" ("issued_by_id");
