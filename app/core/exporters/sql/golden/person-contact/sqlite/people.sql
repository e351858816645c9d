-- SQLite, as Django 5.2 makes it: sqlmigrate people 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "people_person" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "first_name" varchar(100) NOT NULL,
    "last_name" varchar(100) NOT NULL,
    "date_of_birth" date NULL
);

CREATE TABLE "people_contactinformation" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" varchar(254) NOT NULL UNIQUE,
    "phone_number" varchar(30) NOT NULL,
    "address" text NOT NULL,
    -- each ContactInformation has exactly one Person: NOT NULL
    -- each Person has at most one ContactInformation: UNIQUE
    "person_id" bigint NOT NULL UNIQUE REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED
);
