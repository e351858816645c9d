"""The SQL a real Django would make for a project's tables, without a database server.

`sqlmigrate` only collects statements; of the server it wants a version and a few
settings. Those are given here, and nothing else is ever asked of it.
"""

import os
import sys
from contextlib import nullcontext

PARTS = {
    "sqlite": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"},
    "postgresql": {"ENGINE": "django.db.backends.postgresql", "NAME": "none"},
    "mysql": {"ENGINE": "django.db.backends.mysql", "NAME": "none"},
}
INSTALLED = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sites",
]


def set_up(root, labels, database, auto_field):
    import django
    from django.conf import settings

    sys.dont_write_bytecode = True
    sys.path.insert(0, root)
    if database == "mysql":
        import pymysql

        pymysql.install_as_MySQLdb()
    settings.configure(
        SECRET_KEY="test",
        INSTALLED_APPS=[*INSTALLED, *labels],
        DATABASES={"default": PARTS[database]},
        DEFAULT_AUTO_FIELD=f"django.db.models.{auto_field}",
        USE_TZ=True,
        TIME_ZONE="UTC",
        MEDIA_ROOT=os.path.join(root, "media"),
        LOGGING_CONFIG=None,
        SITE_ID=1,
    )
    django.setup()


def without_server(connection):
    """Answer what the schema editor asks of PostgreSQL 17 or MySQL 8.4."""
    if connection.vendor == "postgresql":
        from django.db.backends.postgresql.psycopg_any import get_adapters_template
        from psycopg import Binary
        from psycopg._queries import PostgresClientQuery
        from psycopg.adapt import Transformer
        from psycopg.types.string import BytesDumper

        class HexDumper(BytesDumper):
            """As on a connection; without one psycopg writes the older form."""

            def quote(self, obj):
                return b"'\\x%s'::bytea" % bytes(obj).hex().encode()

        context = get_adapters_template(True, connection.timezone)
        context.register_dumper(bytes, HexDumper)

        def unwrapped(param):
            return param.obj if isinstance(param, Binary) else param

        def merged(sql, params):
            if not params:
                return sql
            query = PostgresClientQuery(Transformer(context))
            query.convert(sql, [unwrapped(param) for param in params])
            return query.query.decode()

        connection.__dict__["pg_version"] = 170000
        connection.ops.compose_sql = merged
        # Of a collation that exists, most are deterministic.
        editor = connection.SchemaEditorClass
        editor._is_collation_deterministic = lambda self, name: True
    elif connection.vendor == "mysql":
        import pymysql.converters

        connection.__dict__["mysql_server_data"] = {
            "version": "8.4.0",
            "sql_mode": "STRICT_TRANS_TABLES",
            "default_storage_engine": "InnoDB",
            "sql_auto_is_null": False,
            "lower_case_table_names": False,
            "has_zoneinfo_database": True,
        }
        connection.introspection.get_storage_engine = lambda cursor, table: "InnoDB"
        connection.cursor = nullcontext
        editor = connection.SchemaEditorClass
        editor.quote_value = lambda self, value: pymysql.converters.escape_item(
            value, "utf8mb4", pymysql.converters.encoders
        )


def is_comment(statement):
    return statement.startswith("--")


def collected(connection, work):
    """The statements `work` gives to a schema editor, without comments."""
    editor = connection.schema_editor(collect_sql=True, atomic=False)
    with editor:
        work(editor)
    return [one for one in editor.collected_sql if not is_comment(one)]


def schema_sql(root, labels, request):
    """The SQL of every app; or as a text why Django makes none of these files."""
    try:
        set_up(root, labels, request["sql"], request["auto_field"])
        return {"sql": sql_by_app(labels), "refused": None}
    except Exception as error:  # noqa: BLE001
        return {"sql": {}, "refused": f"{type(error).__name__}: {error}"}


def sql_by_app(labels):
    """For each app what `sqlmigrate` prints of its migrations, and its tables whole.

    The second is what the schema editor makes of the models as they are after all
    migrations: the same thing, unless tables point at each other in a circle and one is
    made without a key that a later operation adds.
    """
    from django.core.management import call_command
    from django.db import connections
    from django.db.migrations.loader import MigrationLoader
    from django.db.migrations.operations import CreateModel

    connection = connections["default"]
    without_server(connection)
    MigrationLoader.check_consistent_history = lambda self, connection: None
    call_command(
        "makemigrations", *labels, interactive=False, verbosity=0, skip_checks=True
    )
    loader = MigrationLoader(None)
    state = loader.project_state()
    answer = {}
    for label in labels:
        names = sorted(name for app, name in loader.disk_migrations if app == label)
        migrations = [loader.disk_migrations[label, name] for name in names]
        printed = []
        for migration in migrations:
            before = loader.project_state((label, migration.name), at_end=False)
            printed += collected(
                connection,
                lambda editor, migration=migration, before=before: migration.apply(
                    before, editor, collect_sql=True
                ),
            )

        def make(editor, label=label):
            for model in state.apps.get_app_config(label).get_models():
                if model._meta.can_migrate(connection):
                    editor.create_model(model)

        answer[label] = {
            "printed": printed,
            "at_once": all(
                isinstance(one, CreateModel)
                for migration in migrations
                for one in migration.operations
            ),
            "tables": collected(connection, make),
        }
    return answer
