-- SQLite, as Django 5.2 makes it: sqlmigrate people 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "people_author" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(80) NOT NULL,
    "born" date NOT NULL
);

CREATE TABLE "people_editor" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(80) NOT NULL,
    "nick" varchar(200) NOT NULL,
    "models" varchar(200) NOT NULL
);

CREATE TABLE "people_device" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "password" varchar(128) NOT NULL,
    "last_login" datetime NULL,
    "is_superuser" bool NOT NULL,
    "serial" varchar(20) NOT NULL UNIQUE
);

-- Device.groups: each Device has any number of Groups, a row for each
-- each Group has any number of Devices
CREATE TABLE "people_device_groups" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "device_id" bigint NOT NULL REFERENCES "people_device" ("id") DEFERRABLE INITIALLY DEFERRED,
    "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED
);

-- Device.user_permissions: each Device has any number of Permissions, a row for each
-- each Permission has any number of Devices
CREATE TABLE "people_device_user_permissions" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "device_id" bigint NOT NULL REFERENCES "people_device" ("id") DEFERRABLE INITIALLY DEFERRED,
    "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED
);

-- no Device is linked twice with the same Group
CREATE UNIQUE INDEX "people_device_groups_device_id_group_id_8481c1f3_uniq" ON "people_device_groups" ("device_id", "group_id");

CREATE INDEX "people_device_groups_device_id_ab431762" ON "people_device_groups" ("device_id");
CREATE INDEX "people_device_groups_group_id_1f7457a7" ON "people_device_groups" ("group_id");

-- no Device is linked twice with the same Permission
CREATE UNIQUE INDEX "people_device_user_permissions_device_id_permission_id_9ae03125_uniq" ON "people_device_user_permissions" ("device_id", "permission_id");

CREATE INDEX "people_device_user_permissions_device_id_ad6b9317" ON "people_device_user_permissions" ("device_id");
CREATE INDEX "people_device_user_permissions_permission_id_03ff5469" ON "people_device_user_permissions" ("permission_id");
