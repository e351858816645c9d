-- SQLite, as Django 5.2 makes it: sqlmigrate tags 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "tags_tag" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(40) NOT NULL,
    "object_id" bigint unsigned NOT NULL CHECK ("object_id" >= 0),
    -- each Tag has exactly one ContentType: NOT NULL
    -- each ContentType has any number of Tags: nothing limits it
    "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "tags_remark" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" text NOT NULL,
    "number" varchar(36) NOT NULL,
    -- each Remark has exactly one ContentType: NOT NULL
    -- each ContentType has any number of Remarks: nothing limits it
    "kind_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE UNIQUE INDEX "tags_tag_name_content_type_id_object_id_265d3370_uniq" ON "tags_tag" ("name", "content_type_id", "object_id");
CREATE INDEX "tags_tag_content_type_id_4e1e53a7" ON "tags_tag" ("content_type_id");
CREATE INDEX "tags_remark_kind_id_60107fd0" ON "tags_remark" ("kind_id");
