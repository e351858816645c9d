-- SQLite, as Django 5.2 makes it: sqlmigrate blog 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "blog_post" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(200) NOT NULL,
    "slug" varchar(50) NOT NULL UNIQUE,
    "body" text NOT NULL,
    "published_at" datetime NULL
);

CREATE TABLE "blog_comment" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "author_name" varchar(80) NOT NULL,
    "body" text NOT NULL,
    "created_at" datetime NOT NULL,
    -- each Comment has exactly one Post: NOT NULL
    -- each Post has any number of Comments: nothing limits it
    "post_id" bigint NOT NULL REFERENCES "blog_post" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX "blog_comment_post_id_580e96ef" ON "blog_comment" ("post_id");
