-- SQLite, as Django 5.2 makes it: sqlmigrate names 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "names_status" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(200) NOT NULL
);

CREATE TABLE "names_decimal" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "value" decimal NOT NULL
);

CREATE TABLE "names_q" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "a" integer NOT NULL,
    CONSTRAINT "a_not_negative" CHECK ("a" >= 0)
);

CREATE TABLE "names_shadows" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "models" text NOT NULL CHECK ((JSON_VALID("models") OR "models" IS NULL)),
    "timezone" varchar(40) NOT NULL,
    "created" datetime NOT NULL,
    "uuid" char(32) NOT NULL,
    "other" char(32) NOT NULL,
    "dict" text NOT NULL CHECK ((JSON_VALID("dict") OR "dict" IS NULL)),
    "list" text NOT NULL CHECK ((JSON_VALID("list") OR "list" IS NULL)),
    "second_list" text NOT NULL CHECK ((JSON_VALID("second_list") OR "second_list" IS NULL)),
    "settings" text NOT NULL CHECK ((JSON_VALID("settings") OR "settings" IS NULL)),
    "datetime" datetime NULL,
    "date" date NOT NULL,
    "end" date NOT NULL,
    "Status" varchar(9) NOT NULL,
    "state" varchar(9) NOT NULL,
    "str" integer NOT NULL,
    "match" varchar(9) NOT NULL,
    "a_very_long_name_of_a_field_that_leaves_little_room_for_anything_else_on_its_line" text NOT NULL,
    "größe" integer NOT NULL
);

CREATE TABLE "names_shadowed" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "same" varchar(9) NOT NULL,
    "twice" varchar(9) NOT NULL,
    "clash" varchar(9) NOT NULL,
    -- each Shadowed has exactly one Status: NOT NULL
    -- each Status has any number of Shadoweds: nothing limits it
    "Status_id" bigint NOT NULL REFERENCES "names_status" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Shadowed has exactly one Status: NOT NULL
    -- each Status has any number of Shadoweds: nothing limits it
    "again_id" bigint NOT NULL REFERENCES "names_status" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "names_aardvark" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT
);

CREATE TABLE "names_zebra" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "empty" text NOT NULL,
    -- each Zebra has exactly one Aardvark: NOT NULL
    -- each Aardvark has any number of Zebras: nothing limits it
    "first_id" bigint NOT NULL REFERENCES "names_aardvark" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "names_a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_It.later: each A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_It has any number of Zebras, a row for each
-- each Zebra has any number of A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_Its
CREATE TABLE "names_a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it_later" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it_id" bigint NOT NULL REFERENCES "names_a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it" ("id") DEFERRABLE INITIALLY DEFERRED,
    "zebra_id" bigint NOT NULL REFERENCES "names_zebra" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX "names_shadowed_Status_id_c4e96f29" ON "names_shadowed" ("Status_id");
CREATE INDEX "names_shadowed_again_id_3e9f2246" ON "names_shadowed" ("again_id");
CREATE INDEX "names_zebra_first_id_8219cce1" ON "names_zebra" ("first_id");

-- no A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_It is linked twice with the same Zebra
CREATE UNIQUE INDEX "names_a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it_later_a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it_id_zebra_id_81e7a313_uniq" ON "names_a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it_later" ("a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it_id", "zebra_id");

CREATE INDEX "names_a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it_later_a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it_id_cc4e5ac4" ON "names_a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it_later" ("a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it_id");
CREATE INDEX "names_a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it_later_zebra_id_386809ca" ON "names_a_model_with_a_name_so_long_that_not_even_the_line_of_its_class_has_room_for_it_later" ("zebra_id");
