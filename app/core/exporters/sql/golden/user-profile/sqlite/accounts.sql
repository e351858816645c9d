-- SQLite, as Django 5.2 makes it: sqlmigrate accounts 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "accounts_userprofile" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "display_name" varchar(80) NOT NULL,
    "bio" text NOT NULL,
    "birth_date" date NULL,
    "website" varchar(200) NOT NULL,
    -- each UserProfile has exactly one User: NOT NULL
    -- each User has at most one UserProfile: UNIQUE
    "user_id" integer NOT NULL UNIQUE REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED
);
