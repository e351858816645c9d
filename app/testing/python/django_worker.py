"""Ask a real Django about files, one JSON object a line.

In:  {"id": 1, "files": {"shop/models.py": "..."}, "insert": false, "installed": true,
      "database": "sqlite", "auth_user": "auth.User"}
Out: {"id": 1, "import_error": null, "checks": [{"id", "level", "obj", "msg"}],
      "makemigrations": null, "migrate": null, "inserted": null}

An error is a text, null means that all went well; what comes after an error is not
tried and stays null. Each case runs in a forked child with a project and a database of
its own, so that none knows of another: SQLite in memory; or PostgreSQL, if the server
that databases.py names is there. Otherwise no database is there, and Django is told what
it asks of one: then nothing is migrated. Without "installed" the project has none of
Django's own apps, which is faster.

With "sql": "postgresql" (and "auto_field": "BigAutoField") it asks instead what tables
there would be in such a database: see schema_sql.py.
"""

import io
import json
import os
import re
import shutil
import signal
import sys
import tempfile
import traceback
from contextlib import redirect_stderr, redirect_stdout, suppress

SECONDS = 60
INSTALLED = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.sites",
]
# What the admin asks for.
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]


def warm():
    """Import what needs no settings, so that children start with it."""
    import importlib

    for name in (
        "sqlite3",
        "django.contrib.admin",
        "django.contrib.admin.checks",
        "django.contrib.auth.checks",
        "django.contrib.auth.management",
        "django.contrib.contenttypes.checks",
        "django.contrib.contenttypes.management",
        "django.contrib.sites.management",
        "django.core.checks.model_checks",
        "django.core.management.commands.check",
        "django.core.management.commands.makemigrations",
        "django.core.management.commands.migrate",
        "django.core.validators",
        "django.db.backends.sqlite3.base",
        "django.db.backends.sqlite3.schema",
        "django.db.migrations.autodetector",
        "django.db.migrations.executor",
        "django.db.migrations.loader",
        "django.db.migrations.writer",
        "django.db.models.functions",
        "django.forms",
        "PIL.Image",
    ):
        with suppress(Exception):
            importlib.import_module(name)


def write_project(root, files):
    labels = []
    for path, text in files.items():
        label = path.split("/")[0]
        target = os.path.join(root, *path.split("/"))
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8") as file:
            file.write(text)
        if label not in labels:
            labels.append(label)
            migrations = os.path.join(root, label, "migrations")
            os.makedirs(migrations, exist_ok=True)
            for folder in (os.path.join(root, label), migrations):
                open(os.path.join(folder, "__init__.py"), "a").close()
    return labels


def set_up(root, labels, request):
    import django
    from databases import is_there, settings_of, without_server
    from django.conf import settings

    installed = request.get("installed", True)
    database = request.get("database", "sqlite")
    sys.dont_write_bytecode = True
    sys.path.insert(0, root)
    settings.configure(
        SECRET_KEY="test",
        AUTH_USER_MODEL=request.get("auth_user", "auth.User"),
        INSTALLED_APPS=[*(INSTALLED if installed else ()), *labels],
        DATABASES={"default": settings_of(database)},
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        USE_TZ=True,
        MEDIA_ROOT=os.path.join(root, "media"),
        LOGGING_CONFIG=None,
        SITE_ID=1,
        **({"MIDDLEWARE": MIDDLEWARE, "TEMPLATES": TEMPLATES} if installed else {}),
    )
    if not is_there(database):
        from django.db import connections

        without_server(connections["default"])
    django.setup()


def checks():
    from django.core.checks import run_checks
    from django.db.models.base import ModelBase

    levels = {10: "DEBUG", 20: "INFO", 30: "WARNING", 40: "ERROR", 50: "CRITICAL"}
    found = []
    for message in run_checks(databases=["default"]):
        obj = message.obj
        if isinstance(obj, ModelBase):
            name = obj._meta.label
        else:
            name = None if obj is None else re.sub(r" at 0x[0-9a-f]+", "", str(obj))
        found.append(
            {
                "id": message.id,
                "level": levels.get(message.level, str(message.level)),
                "obj": name,
                "msg": str(message.msg),
            }
        )
    # Django goes through sets in places.
    return sorted(found, key=lambda one: (one["obj"] or "", one["id"], one["msg"]))


def command(*args, **options):
    """Run a management command; its error as a text, or None."""
    from django.core.management import call_command

    out = io.StringIO()
    try:
        with redirect_stdout(out), redirect_stderr(out):
            call_command(*args, interactive=False, verbosity=0, **options)
    except SystemExit as error:
        return "" if error.code in (0, None) else f"exit {error.code}: {out.getvalue()}"
    except Exception as error:  # noqa: BLE001
        return f"{type(error).__name__}: {error}"
    return None


def insert_rows(labels):
    """One row for every model, keys first; the models for which that failed."""
    from django.apps import apps
    from rows import Rows

    rows = Rows()
    models = [
        model for label in labels for model in apps.get_app_config(label).get_models()
    ]
    return {model._meta.label: rows.error_of(model) for model in models}


def answer(root, request):
    reply = {
        "import_error": None,
        "checks": [],
        "makemigrations": None,
        "migrate": None,
        "inserted": None,
    }
    labels = write_project(root, request["files"])
    if "sql" in request:
        from schema_sql import schema_sql

        return schema_sql(root, labels, request)
    database = request.get("database", "sqlite")
    try:
        set_up(root, labels, request)
    except BaseException as error:  # noqa: BLE001
        line = next(
            (
                f"{os.path.relpath(frame.filename, root)}:{frame.lineno}: "
                for frame in reversed(traceback.extract_tb(error.__traceback__))
                if frame.filename.startswith(root)
            ),
            "",
        )
        reply["import_error"] = f"{line}{type(error).__name__}: {error}"
        return reply
    from databases import own_schema

    with own_schema(database):
        ask(reply, labels, database, request)
    return reply


def ask(reply, labels, database, request):
    """Ask Django step by step, as far as it gets."""
    from databases import is_there

    reply["checks"] = checks()
    if any(one["level"] in ("ERROR", "CRITICAL") for one in reply["checks"]):
        return
    reply["makemigrations"] = command("makemigrations", *labels, skip_checks=True)
    if reply["makemigrations"] is None and is_there(database):
        reply["migrate"] = command("migrate")
        if reply["migrate"] is None and request.get("insert"):
            reply["inserted"] = insert_rows(labels)


def in_child(request):
    root = os.path.realpath(tempfile.mkdtemp(prefix="cardinal-"))
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(read)
            # The protocol's stream is not for what a case prints.
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            signal.alarm(SECONDS)
            try:
                reply = answer(root, request)
            except BaseException:  # noqa: BLE001
                reply = {"crash": traceback.format_exc()[-3000:]}
            with os.fdopen(write, "w", encoding="utf-8") as file:
                json.dump(reply, file)
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as file:
        text = file.read()
    _, status = os.waitpid(child, 0)
    shutil.rmtree(root, ignore_errors=True)
    return json.loads(text) if text else {"crash": f"ended with status {status}"}


def main():
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    # Ctrl-C reaches every process of a terminal; this one ends when its input does.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    warm()
    for line in sys.stdin:
        request = json.loads(line)
        reply = in_child(request)
        print(json.dumps({"id": request["id"], **reply}), flush=True)


if __name__ == "__main__":
    main()
