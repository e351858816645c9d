-- SQLite, as Django 5.2 makes it: sqlmigrate stock 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "stock_item" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "made" datetime NOT NULL,
    "ended" datetime NULL,
    "name" varchar(80) NOT NULL,
    "price" decimal NOT NULL,
    "status" varchar(10) NOT NULL,
    -- each Item has at most one Item as its before: NULL stands for none
    -- each Item is the before of any number of Items: nothing limits it
    "before_id" bigint NULL REFERENCES "stock_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Item has exactly one Editor: NOT NULL
    -- each Editor has any number of Items: nothing limits it
    "maker_id" bigint NOT NULL REFERENCES "people_editor" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Item has at most one Source: NULL stands for none
    -- each Source has any number of Items: nothing limits it
    "source_id" bigint NULL REFERENCES "common_source" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "stock_book" (
    -- each Book has exactly one Item: NOT NULL
    -- each Item has at most one Book: PRIMARY KEY
    "item_ptr_id" bigint NOT NULL PRIMARY KEY REFERENCES "stock_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    "pages" integer unsigned NOT NULL CHECK ("pages" >= 0),
    -- each Book has exactly one Author: NOT NULL
    -- each Author has any number of Books: nothing limits it
    "author_id" bigint NOT NULL REFERENCES "people_author" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "stock_atlas" (
    -- each Atlas has exactly one Book: NOT NULL
    -- each Book has at most one Atlas: PRIMARY KEY
    "bound_id" bigint NOT NULL PRIMARY KEY REFERENCES "stock_book" ("item_ptr_id") DEFERRABLE INITIALLY DEFERRED
);

-- Atlas.maps: each Atlas has any number of Items, a row for each
-- each Item has any number of Atlases
CREATE TABLE "stock_atlas_maps" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "atlas_id" bigint NOT NULL REFERENCES "stock_atlas" ("bound_id") DEFERRABLE INITIALLY DEFERRED,
    "item_id" bigint NOT NULL REFERENCES "stock_item" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX "stock_item_before_id_1da18a95" ON "stock_item" ("before_id");
CREATE INDEX "stock_item_maker_id_8c100646" ON "stock_item" ("maker_id");
CREATE INDEX "stock_item_source_id_690d7940" ON "stock_item" ("source_id");
CREATE INDEX "stock_book_author_id_9d3e41e5" ON "stock_book" ("author_id");

-- no Atlas is linked twice with the same Item
CREATE UNIQUE INDEX "stock_atlas_maps_atlas_id_item_id_d87b7026_uniq" ON "stock_atlas_maps" ("atlas_id", "item_id");

CREATE INDEX "stock_atlas_maps_atlas_id_28d6d88e" ON "stock_atlas_maps" ("atlas_id");
CREATE INDEX "stock_atlas_maps_item_id_c2691ee9" ON "stock_atlas_maps" ("item_id");
