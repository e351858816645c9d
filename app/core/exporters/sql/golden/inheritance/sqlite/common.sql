-- SQLite, as Django 5.2 makes it: sqlmigrate common 0001

CREATE TABLE "common_source" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "url" varchar(200) NOT NULL
);
