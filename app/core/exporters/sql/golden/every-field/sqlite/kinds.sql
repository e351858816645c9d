-- SQLite, as Django 5.2 makes it: sqlmigrate kinds 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "kinds_text" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "char" varchar(40) NOT NULL UNIQUE,
    "unlimited" varchar NOT NULL,
    "collated" varchar(20) COLLATE nocase NOT NULL,
    "text" text NOT NULL,
    "email" varchar(100) NOT NULL,
    "url" varchar(200) NOT NULL,
    "slug" varchar(60) NOT NULL,
    "ip" char(39) NULL,
    "any_ip" char(39) NOT NULL,
    "regex" varchar(8) NOT NULL
);

CREATE TABLE "kinds_number" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "integer" integer NOT NULL,
    "positive" integer unsigned NOT NULL CHECK ("positive" >= 0),
    "small" smallint NOT NULL,
    "positive_small" smallint unsigned NOT NULL CHECK ("positive_small" >= 0),
    "big" bigint NOT NULL,
    "positive_big" bigint unsigned NULL CHECK ("positive_big" >= 0),
    "decimal" decimal NOT NULL,
    "zero" decimal NOT NULL,
    "code_decimal" decimal NOT NULL,
    "ratio" real NOT NULL,
    "tiny" real NOT NULL,
    "doubled" bigint GENERATED ALWAYS AS (("integer" * 2)) STORED,
    "virtual" bigint GENERATED ALWAYS AS (COALESCE("positive_big", 0)) VIRTUAL,
    "answer" integer DEFAULT 42 NOT NULL
);

CREATE TABLE "kinds_moment" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "date" date NOT NULL,
    "today" date NOT NULL,
    "time" time NOT NULL,
    "datetime" datetime NOT NULL,
    "now" datetime NOT NULL,
    "database_now" datetime DEFAULT (STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW')) NOT NULL,
    "created" datetime NOT NULL,
    "updated" datetime NOT NULL,
    "title" varchar(20) NOT NULL,
    "duration" bigint NOT NULL,
    "hour" bigint NOT NULL
);

CREATE TABLE "kinds_data" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "flag" bool NOT NULL,
    "unsure" bool NULL,
    "uuid" char(32) NOT NULL UNIQUE,
    "fixed_uuid" char(32) NOT NULL,
    "json" text NOT NULL CHECK ((JSON_VALID("json") OR "json" IS NULL)),
    "list" text NOT NULL CHECK ((JSON_VALID("list") OR "list" IS NULL)),
    "text_json" text NOT NULL CHECK ((JSON_VALID("text_json") OR "text_json" IS NULL)),
    "binary" BLOB NOT NULL,
    "file" varchar(100) NOT NULL,
    "picture" varchar(100) NOT NULL,
    "width" integer unsigned NULL CHECK ("width" >= 0),
    "height" integer unsigned NULL CHECK ("height" >= 0),
    "path" varchar(100) NOT NULL,
    "the column" integer NULL
);

CREATE TABLE "kinds_choice" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "status" varchar(12) NOT NULL,
    "size" varchar(2) NOT NULL,
    "level" smallint unsigned NOT NULL CHECK ("level" >= 0),
    "named" varchar(2) NOT NULL,
    "grouped" varchar(5) NOT NULL,
    "translated" varchar(4) NOT NULL,
    "rate" decimal NOT NULL,
    "from_settings" varchar(10) NOT NULL,
    "inline" integer NOT NULL,
    "doubtful" varchar(5) NOT NULL,
    "odd" varchar(5) NOT NULL
);

CREATE TABLE "kinds_small" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(200) NOT NULL
);

CREATE TABLE "kinds_auto" (
    "number" integer NOT NULL PRIMARY KEY AUTOINCREMENT
);

CREATE TABLE "kinds_big" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT
);

CREATE TABLE "kinds_natural" (
    "code" varchar(10) NOT NULL PRIMARY KEY
);

CREATE TABLE "kinds_of_composite" (
    "number" integer NOT NULL,
    "price" decimal NOT NULL,
    -- each Composite has exactly one Natural: NOT NULL
    -- each Natural has any number of Composites: nothing limits it
    "tenant_id" varchar(10) NOT NULL REFERENCES "kinds_natural" ("code") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "price_not_negative" CHECK (("price" >= '0' AND NOT ("number" = 0))),
    PRIMARY KEY ("tenant_id", "number")
);

CREATE INDEX "kinds_number_integer_ab1c4701" ON "kinds_number" ("integer");
CREATE UNIQUE INDEX "one_number" ON "kinds_of_composite" ((LOWER("tenant_id")), "number");
CREATE INDEX "kinds_of_composite_tenant_id_097962bb" ON "kinds_of_composite" ("tenant_id");
CREATE INDEX "price_idx" ON "kinds_of_composite" ("price", "number" DESC);
CREATE INDEX "price_desc_idx" ON "kinds_of_composite" ("price" DESC);
