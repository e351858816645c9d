import type { Database, Design } from '../../design/design.ts';
import { freeName, pascalCase } from '../../design/names.ts';
import { findInstalled } from '../../schema/installed.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import type { ExportedFile } from '../exporter.ts';
import { inStyle } from './inStyle.ts';
import { pyString } from './python/strings.ts';
import type { Style } from './python/style.ts';

/**
 * Everything around the models that a project needs to run at once: `manage.py`, a package with settings and addresses, and
 * in each app what makes it a package with migrations.
 *
 * @param written The models that have a class in one of the files.
 */
export function projectFiles(
  schema: Schema,
  written: readonly ResolvedModel[],
  style: Style,
): readonly ExportedFile[] {
  const file = (path: string, text: string): ExportedFile => ({
    path,
    text: inStyle(text, style),
    origins: [],
  });
  const apps = [...new Set(written.map(({ model }) => model.app))];
  const name = freeName('config', apps);
  return [
    file('manage.py', manage(name)),
    file(`${name}/__init__.py`, ''),
    file(`${name}/settings.py`, settings(schema, apps, name)),
    file(`${name}/urls.py`, urls),
    file(`${name}/wsgi.py`, wsgi(name)),
    ...apps.flatMap((app) => [
      file(`${app}/__init__.py`, ''),
      file(`${app}/apps.py`, appConfig(app)),
      file(`${app}/migrations/__init__.py`, ''),
    ]),
  ];
}

const manage = (name: string): string => `import os
import sys


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "${name}.settings")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
`;

const urls = `from django.contrib import admin
from django.urls import path

urlpatterns = [
    path("admin/", admin.site.urls),
]
`;

const wsgi = (name: string): string => `import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "${name}.settings")

application = get_wsgi_application()
`;

const appConfig = (app: string): string => `from django.apps import AppConfig


class ${pascalCase(app)}Config(AppConfig):
    name = "${app}"
`;

function settings(schema: Schema, apps: readonly string[], name: string): string {
  const { design } = schema;
  const { defaultAutoField, database } = design.settings;
  const user = schema.authUser?.label ?? null;
  const installed = [...contribApps(design), ...apps];
  const hasSites = installed.includes('django.contrib.sites');
  return `import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

# Set both in the environment before anybody else can reach the site.
SECRET_KEY = os.environ.get("SECRET_KEY", "for-development-only")
DEBUG = os.environ.get("DEBUG", "1") == "1"
ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "localhost 127.0.0.1").split()

INSTALLED_APPS = [
${installed.map((app) => `    ${pyString(app)},`).join('\n')}
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "${name}.urls"
WSGI_APPLICATION = "${name}.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

${databases[database]}

DEFAULT_AUTO_FIELD = "django.db.models.${defaultAutoField}"
${user === null ? '' : `AUTH_USER_MODEL = ${pyString(user)}\n`}${hasSites ? 'SITE_ID = 1\n' : ''}
USE_TZ = True
STATIC_URL = "static/"
MEDIA_URL = "media/"
MEDIA_ROOT = BASE_DIR / "media"
`;
}

const server = (engine: string, port: number): string => `DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.${engine}",
        "NAME": os.environ.get("DB_NAME", "app"),
        "USER": os.environ.get("DB_USER", "app"),
        "PASSWORD": os.environ.get("DB_PASSWORD", ""),
        "HOST": os.environ.get("DB_HOST", "localhost"),
        "PORT": os.environ.get("DB_PORT", "${port}"),
    }
}`;

const databases: Readonly<Record<Database, string>> = {
  sqlite: `DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": BASE_DIR / "db.sqlite3",
    }
}`,
  postgresql: server('postgresql', 5432),
  mysql: server('mysql', 3306),
};

/** Django's own apps: those the admin needs, those whose models are referred to, and that of PostgreSQL's fields. */
const contribApps = ({ models, settings: { database } }: Design): readonly string[] => [
  ...new Set([
    'django.contrib.admin',
    'django.contrib.auth',
    'django.contrib.contenttypes',
    'django.contrib.sessions',
    'django.contrib.messages',
    'django.contrib.staticfiles',
    ...(database === 'postgresql' ? ['django.contrib.postgres'] : []),
    ...models.flatMap(({ external, app, name }) =>
      external ? (findInstalled(`${app}.${name}`)?.from ?? []) : [],
    ),
  ]),
];
