-- SQLite, as Django 5.2 makes it: sqlmigrate meta 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "meta_parent" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(200) NOT NULL
);

CREATE TABLE "all of it" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "number" integer NOT NULL,
    "at" date NOT NULL,
    -- each Full has exactly one Parent: NOT NULL
    -- each Parent has any number of Fulls: nothing limits it
    "parent_id" bigint NOT NULL REFERENCES "meta_parent" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "n" CHECK ("number" >= 0)
);

CREATE TABLE "meta_ordered" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    -- each Ordered has exactly one Parent: NOT NULL
    -- each Parent has any number of Ordereds: nothing limits it
    "parent_id" bigint NOT NULL REFERENCES "meta_parent" ("id") DEFERRABLE INITIALLY DEFERRED,
    "_order" integer NOT NULL
);

CREATE TABLE "meta_swapped" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(200) NOT NULL
);

-- Elsewhere has no table: managed is False
CREATE UNIQUE INDEX "all of it_parent_id_number_c0ed6e20_uniq" ON "all of it" ("parent_id", "number");
CREATE INDEX "all of it_parent_id_79451346" ON "all of it" ("parent_id");
CREATE INDEX "by_at" ON "all of it" ("at");
CREATE INDEX "meta_ordered_parent_id_8cc243f7" ON "meta_ordered" ("parent_id");
