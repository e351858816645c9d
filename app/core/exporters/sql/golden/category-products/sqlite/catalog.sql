-- SQLite, as Django 5.2 makes it: sqlmigrate catalog 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "catalog_category" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(100) NOT NULL UNIQUE,
    "slug" varchar(50) NOT NULL UNIQUE
);

CREATE TABLE "catalog_product" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(200) NOT NULL,
    "price" decimal NOT NULL,
    "in_stock" bool NOT NULL,
    -- each Product has exactly one Category: NOT NULL
    -- each Category has any number of Products: nothing limits it
    "category_id" bigint NOT NULL REFERENCES "catalog_category" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX "catalog_product_category_id_35bf920b" ON "catalog_product" ("category_id");
