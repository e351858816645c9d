-- SQLite, as Django 5.2 makes it: sqlmigrate other 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "other_status" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(200) NOT NULL,
    -- each Status has exactly one Status: NOT NULL
    -- each Status has any number of Statuses: nothing limits it
    "mine_id" bigint NOT NULL REFERENCES "names_status" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX "other_status_mine_id_31cae127" ON "other_status" ("mine_id");
