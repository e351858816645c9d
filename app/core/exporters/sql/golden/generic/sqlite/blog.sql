-- SQLite, as Django 5.2 makes it: sqlmigrate blog 0001

CREATE TABLE "blog_post" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(80) NOT NULL
);

CREATE TABLE "blog_photo" (
    "id" char(32) NOT NULL PRIMARY KEY
);
