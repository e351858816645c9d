-- SQLite, as Django 5.2 makes it: sqlmigrate hostile 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "hostile_texts" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "quotes" varchar(200) NOT NULL,
    "lines" text NOT NULL,
    "marks" text NOT NULL,
    "halves" text NOT NULL,
    "script" text NOT NULL,
    "long" text NOT NULL,
    "all" text NOT NULL,
    "single" varchar(5) NOT NULL,
    "double" varchar(5) NOT NULL,
    "triple" varchar(5) NOT NULL,
    "backslash" varchar(5) NOT NULL,
    "bytes" BLOB NOT NULL,
    "json" text NOT NULL CHECK ((JSON_VALID("json") OR "json" IS NULL)),
    "path" varchar(100) NOT NULL,
    "upload" varchar(100) NOT NULL,
    "wide" text NOT NULL
);

CREATE TABLE "hostile_choices" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" varchar(200) NOT NULL,
    "level" integer NOT NULL
);

CREATE TABLE "hostile_numbers" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "no_number" integer NOT NULL,
    "zeros" integer NOT NULL,
    "huge" integer NOT NULL,
    "decimal" decimal NOT NULL,
    "date" date NOT NULL,
    "duration" bigint NULL
);

CREATE TABLE "hostile_codes" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "call" integer NOT NULL,
    "name" text NOT NULL,
    "evaluated" text NOT NULL,
    "anonymous" text NOT NULL,
    "statement" text NOT NULL,
    "comment" text NOT NULL,
    "semicolon" text NOT NULL,
    "unbalanced" text NOT NULL,
    "dunder" text NOT NULL,
    "format" text NOT NULL,
    -- computed, in Django's words: Lower("x", template="); DROP TABLE x; --")
    "sql" text,
    "secret" text NOT NULL,
    "memory" text NOT NULL,
    "repeated" text NOT NULL CHECK ((JSON_VALID("repeated") OR "repeated" IS NULL)),
    "fine" text NOT NULL
);

CREATE TABLE "hostile_classes" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT
    -- "stranger": SQLite has no column for this os.system
    -- "installed": SQLite has no column for this django.core.management.call_command
    -- "not_a_name": SQLite has no column for this x); import os; (
);

CREATE TABLE "hostile_lost" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    -- "gone_id": SQLite has no column for this ForeignKey
    -- each Lost has exactly one Texts: NOT NULL
    -- each Texts has any number of Losts: nothing limits it
    "kept_id" bigint NOT NULL REFERENCES "hostile_texts" ("id") DEFERRABLE INITIALLY DEFERRED
    -- "nowhere_id": SQLite has no column for this ForeignKey
);

CREATE TABLE "hostile_empty" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT
);

CREATE INDEX "hostile_lost_kept_id_6ea322f3" ON "hostile_lost" ("kept_id");
-- on hostile_empty, in Django's words: exec("1")
