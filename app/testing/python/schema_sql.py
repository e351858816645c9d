"""The SQL a real Django would make for a project's tables, without a database server.

`sqlmigrate` only collects statements; of the server it wants a version and a few
settings, which databases.py gives it.
"""

import os
import sys

INSTALLED = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sites",
]


def set_up(root, labels, request):
    import django
    from databases import without_server_settings
    from django.conf import settings

    sys.dont_write_bytecode = True
    sys.path.insert(0, root)
    settings.configure(
        SECRET_KEY="test",
        AUTH_USER_MODEL=request.get("auth_user", "auth.User"),
        INSTALLED_APPS=[*INSTALLED, *labels],
        DATABASES={"default": without_server_settings(request["sql"])},
        DEFAULT_AUTO_FIELD=f"django.db.models.{request['auto_field']}",
        USE_TZ=True,
        TIME_ZONE="UTC",
        MEDIA_ROOT=os.path.join(root, "media"),
        LOGGING_CONFIG=None,
        SITE_ID=1,
    )
    django.setup()


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
        set_up(root, labels, request)
        return {"sql": sql_by_app(labels), "refused": None}
    except Exception as error:  # noqa: BLE001
        return {"sql": {}, "refused": f"{type(error).__name__}: {error}"}


def sql_by_app(labels):
    """For each app what `sqlmigrate` prints of its migrations, and its tables whole.

    The second is what the schema editor makes of the models as they are after all
    migrations: the same thing, unless tables point at each other in a circle and one is
    made without a key that a later operation adds.
    """
    from databases import without_server
    from django.core.management import call_command
    from django.db import connections
    from django.db.migrations.loader import MigrationLoader
    from django.db.migrations.operations import CreateModel

    connection = connections["default"]
    without_server(connection)
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
