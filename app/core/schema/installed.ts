/**
 * Models of apps that nearly every Django project installs, with the fields they really have (Django 5.2:
 * the models.py of django/contrib/auth, contenttypes, sites, sessions and admin). A design only refers to them. All of
 * these apps are taken as installed, as in a new project: what they point at has their ways back.
 */
import type { Code, Options } from '../fieldTypes/values.ts';
import type { ReverseName } from './schema.ts';

export interface InstalledField {
  readonly name: string;
  readonly type: string;
  readonly options: Options;
  /** For a relation, the label of its target. */
  readonly to?: string;
}

export interface InstalledModel {
  readonly app: string;
  readonly name: string;
  /** True for one that has no table, made to be a base. */
  readonly abstract?: true;
  /** The app to install: `django.contrib.auth`. */
  readonly from: string;
  /** The table, where it is not called `app_model`. */
  readonly table?: string;
  /** How Python refers to it where not by its label. */
  readonly reference?: string;
  /** Why one would refer to it. */
  readonly summary: string;
  readonly fields: readonly InstalledField[];
  readonly reverse: readonly ReverseName[];
}

const id: InstalledField = { name: 'id', type: 'AutoField', options: { primary_key: true } };
const char = (name: string, max_length: number, options: Options = {}): InstalledField => ({
  name,
  type: 'CharField',
  options: { max_length, ...options },
});
const bool = (name: string, value: boolean): InstalledField => ({
  name,
  type: 'BooleanField',
  options: { default: value },
});
const long = (name: string, options: Options = {}): InstalledField => ({
  name,
  type: 'TextField',
  options,
});
const now: Code = { code: 'timezone.now' };
const datetime = (name: string, options: Options = {}): InstalledField => ({
  name,
  type: 'DateTimeField',
  options,
});
const key = (name: string, to: string, options: Options): InstalledField => ({
  name,
  type: 'ForeignKey',
  options,
  to,
});
const many = (name: string, to: string): InstalledField => ({
  name,
  type: 'ManyToManyField',
  options: { blank: true },
  to,
});

const password: readonly InstalledField[] = [
  char('password', 128),
  datetime('last_login', { null: true, blank: true }),
];
const person: readonly InstalledField[] = [
  char('username', 150, { unique: true }),
  char('first_name', 150, { blank: true }),
  char('last_name', 150, { blank: true }),
  { name: 'email', type: 'EmailField', options: { blank: true } },
  bool('is_staff', false),
  bool('is_active', true),
  datetime('date_joined', { default: now }),
];
const memberships = [many('groups', 'auth.Group'), many('user_permissions', 'auth.Permission')];

export const installedModels: readonly InstalledModel[] = [
  {
    app: 'auth',
    name: 'User',
    from: 'django.contrib.auth',
    reference: 'settings.AUTH_USER_MODEL',
    summary:
      'Whoever logs in. Written as settings.AUTH_USER_MODEL, so that a project can bring its own user.',
    fields: [id, ...password, bool('is_superuser', false), ...person, ...memberships],
    reverse: [{ accessor: 'logentry_set', queryName: 'logentry', from: 'admin.LogEntry.user' }],
  },
  {
    app: 'auth',
    name: 'Group',
    from: 'django.contrib.auth',
    summary: 'A named set of permissions that users can have.',
    fields: [id, char('name', 150, { unique: true }), many('permissions', 'auth.Permission')],
    reverse: [{ accessor: 'user_set', queryName: 'user', from: 'auth.User.groups' }],
  },
  {
    app: 'auth',
    name: 'Permission',
    from: 'django.contrib.auth',
    summary: 'The right to do one thing with one model.',
    fields: [
      id,
      char('name', 255),
      key('content_type', 'contenttypes.ContentType', { on_delete: 'CASCADE' }),
      char('codename', 100),
    ],
    reverse: [
      { accessor: 'group_set', queryName: 'group', from: 'auth.Group.permissions' },
      { accessor: 'user_set', queryName: 'user', from: 'auth.User.user_permissions' },
    ],
  },
  {
    app: 'contenttypes',
    name: 'ContentType',
    from: 'django.contrib.contenttypes',
    table: 'django_content_type',
    summary: 'A row for every model of the project, for relations to any of them.',
    fields: [id, char('app_label', 100), char('model', 100)],
    reverse: [
      { accessor: 'permission_set', queryName: 'permission', from: 'auth.Permission.content_type' },
      { accessor: 'logentry_set', queryName: 'logentry', from: 'admin.LogEntry.content_type' },
    ],
  },
  {
    app: 'sites',
    name: 'Site',
    from: 'django.contrib.sites',
    table: 'django_site',
    summary: 'One of the web sites a project serves.',
    fields: [id, char('domain', 100, { unique: true }), char('name', 50)],
    reverse: [],
  },
  {
    app: 'sessions',
    name: 'Session',
    from: 'django.contrib.sessions',
    table: 'django_session',
    summary: 'What the site remembers of a visitor.',
    fields: [
      char('session_key', 40, { primary_key: true }),
      long('session_data'),
      datetime('expire_date', { db_index: true }),
    ],
    reverse: [],
  },
  {
    app: 'admin',
    name: 'LogEntry',
    from: 'django.contrib.admin',
    table: 'django_admin_log',
    summary: 'What somebody added, changed or deleted in the admin.',
    fields: [
      id,
      datetime('action_time', { default: now, editable: false }),
      key('user', 'auth.User', { on_delete: 'CASCADE' }),
      key('content_type', 'contenttypes.ContentType', {
        on_delete: 'SET_NULL',
        null: true,
        blank: true,
      }),
      long('object_id', { null: true, blank: true }),
      char('object_repr', 200),
      { name: 'action_flag', type: 'PositiveSmallIntegerField', options: {} },
      long('change_message', { blank: true }),
    ],
    reverse: [],
  },
];

/** Classes of installed apps that are bases of a project's own models; no relation can point at them. */
export const installedBases: readonly InstalledModel[] = [
  {
    app: 'auth',
    name: 'AbstractUser',
    abstract: true,
    from: 'django.contrib.auth',
    summary: 'Everything Django’s user has, for a project’s own user with more fields.',
    fields: [...password, bool('is_superuser', false), ...memberships, ...person],
    reverse: [],
  },
  {
    app: 'auth',
    name: 'AbstractBaseUser',
    abstract: true,
    from: 'django.contrib.auth',
    summary: 'A password and nothing else, for a project’s own user from the ground up.',
    fields: password,
    reverse: [],
  },
  {
    app: 'auth',
    name: 'PermissionsMixin',
    abstract: true,
    from: 'django.contrib.auth',
    summary: 'Groups and permissions, for a user made of AbstractBaseUser.',
    fields: [bool('is_superuser', false), ...memberships],
    reverse: [],
  },
];

const byLabel = new Map(
  [...installedModels, ...installedBases].map((model) => [
    `${model.app}.${model.name}`.toLowerCase(),
    model,
  ]),
);

/** The installed model with this label (`auth.User`, in any case), if Cardinal knows it. */
export const findInstalled = (label: string): InstalledModel | undefined =>
  byLabel.get(label.toLowerCase());
