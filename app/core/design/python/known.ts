/**
 * The names that Python code in a design may use without anybody's leave, and where each is imported from. Calling or
 * holding any of them does nothing but describe: none runs a program, reads a file or sends SQL of one's own
 * (`Func`, `RawSQL` and the like are left out for that reason). From Django 5.2 and Python's library.
 */
import { fieldTypes } from '../../fieldTypes/catalogue.ts';

/** `from module import name as local`, or `import module` when `name` is null. */
export interface Import {
  readonly module: string;
  readonly name: string | null;
  /** The name it has in the file, before any clash is solved. */
  readonly local: string;
}

export interface KnownName {
  readonly import: Import | null;
  /** Attributes after the imported name: `now` of `timezone.now`. */
  readonly rest: readonly string[];
  /** Whether calling it only makes a value. */
  readonly callable: boolean;
}

const split = (names: string): readonly string[] => names.split(/\s+/).filter(Boolean);

const modelNames = split(`
  Model CASCADE DO_NOTHING PROTECT RESTRICT SET_DEFAULT SET_NULL Deferrable.DEFERRED Deferrable.IMMEDIATE
`);
const modelCalls = split(`
  Avg Count Max Min StdDev Sum Variance CheckConstraint UniqueConstraint Index Manager SET Case Exists
  ExpressionWrapper F OrderBy OuterRef Q Subquery Value When
`).concat(fieldTypes.filter((type) => type.module === undefined).map((type) => type.id));

const functionCalls = split(`
  Cast Coalesce Collate Greatest Least NullIf Extract ExtractDay ExtractHour ExtractMinute ExtractMonth ExtractQuarter
  ExtractSecond ExtractWeek ExtractIsoWeekDay ExtractWeekDay ExtractIsoYear ExtractYear Now Trunc TruncDate TruncDay
  TruncHour TruncMinute TruncMonth TruncQuarter TruncSecond TruncTime TruncWeek TruncYear JSONArray JSONObject Abs ACos
  ASin ATan ATan2 Ceil Cos Cot Degrees Exp Floor Ln Log Mod Pi Power Radians Random Round Sign Sin Sqrt Tan MD5 SHA1
  SHA224 SHA256 SHA384 SHA512 Chr Concat ConcatPair Left Length Lower LPad LTrim Ord Repeat Replace Reverse Right RPad
  RTrim StrIndex Substr Trim Upper
`);

const validatorCalls = split(`
  DecimalValidator DomainNameValidator EmailValidator FileExtensionValidator MaxLengthValidator MaxValueValidator
  MinLengthValidator MinValueValidator ProhibitNullCharactersValidator RegexValidator StepValueValidator URLValidator
`);
const validatorNames = split(`
  validate_comma_separated_integer_list validate_domain_name validate_email validate_image_file_extension
  validate_integer validate_ipv46_address validate_ipv4_address validate_ipv6_address validate_slug
  validate_unicode_slug
`);

const postgresValidators = split(`
  ArrayMaxLengthValidator ArrayMinLengthValidator KeysValidator RangeMaxValueValidator RangeMinValueValidator
`);
/** Kept by Django for old migrations alone. */
const removedFields = split('CICharField CIEmailField CITextField');
const postgresIndexes = split(
  'BloomIndex BrinIndex BTreeIndex GinIndex GistIndex HashIndex SpGistIndex',
);

/** Settings that are no secrets. */
const settingNames = split(`
  AUTH_USER_MODEL BASE_DIR DEFAULT_FROM_EMAIL LANGUAGES LANGUAGE_CODE MEDIA_ROOT MEDIA_URL SITE_ID STATIC_ROOT STATIC_URL
  TIME_ZONE
`).map((name) => `settings.${name}`);

const byWriting = new Map<string, KnownName>();

const add = (written: string, from: Import | null, rest: readonly string[], callable: boolean) => {
  if (!byWriting.has(written)) byWriting.set(written, { import: from, rest, callable });
};

/** Members of a module: each by its bare name, by its module's last word (`validators.X`) and in full. */
function members(module: string, names: readonly string[], callable: boolean): void {
  const dot = module.lastIndexOf('.');
  const last = module.slice(dot + 1);
  for (const name of names) {
    const [first = name, ...rest] = name.split('.');
    const direct: Import = { module, name: first, local: first };
    add(name, direct, rest, callable);
    add(`${module}.${name}`, direct, rest, callable);
    const from: Import = { module: module.slice(0, dot), name: last, local: last };
    if (dot > 0) add(`${last}.${name}`, from, name.split('.'), callable);
  }
}

/** Members written with their module before them, which is imported whole: `uuid.uuid4`. */
function prefixed(module: string, names: readonly string[], callable: boolean): void {
  const whole: Import = { module, name: null, local: module };
  for (const name of names) add(`${module}.${name}`, whole, name.split('.'), callable);
}

/** The class `datetime` is written `datetime.datetime`, since the module has its name. */
function datetimeClass(): void {
  const whole: Import = { module: 'datetime', name: null, local: 'datetime' };
  for (const name of split('now utcnow today min max')) {
    add(`datetime.${name}`, whole, ['datetime', name], true);
  }
  add('datetime', whole, ['datetime'], true);
}

function fill(): void {
  members('django.db.models', modelCalls, true);
  members('django.db.models', modelNames, false);
  members('django.db.models.functions', functionCalls, true);
  for (const name of functionCalls) {
    const from: Import = { module: 'django.db', name: 'models', local: 'models' };
    add(`models.functions.${name}`, from, ['functions', name], true);
  }
  // Its SQL is written by hand, so a call of it is not among the known ones.
  members('django.db.models.expressions', ['RawSQL'], false);
  members('django.core.validators', validatorCalls, true);
  members('django.core.validators', validatorNames, false);
  members('django.contrib.postgres.validators', postgresValidators, true);
  for (const { id, module } of fieldTypes) if (module !== undefined) members(module, [id], true);
  members('django.contrib.postgres.fields', removedFields, true);
  members('django.contrib.postgres.indexes', postgresIndexes, true);
  members('django.core.serializers.json', ['DjangoJSONEncoder'], false);
  members('django.conf', settingNames, false);
  const auth = 'django.contrib.auth.models';
  members(auth, split('AbstractBaseUser AbstractUser PermissionsMixin'), false);
  members(auth, split('BaseUserManager UserManager'), true);

  const timezone: Import = { module: 'django.utils', name: 'timezone', local: 'timezone' };
  for (const name of split('now localdate localtime')) {
    add(`timezone.${name}`, timezone, [name], true);
    add(`django.utils.timezone.${name}`, timezone, [name], true);
  }
  const translation = 'django.utils.translation';
  add('_', { module: translation, name: 'gettext_lazy', local: '_' }, [], true);
  members(translation, ['gettext_lazy', 'pgettext_lazy'], true);

  prefixed('uuid', split('UUID uuid1 uuid4'), true);
  members('uuid', split('UUID uuid1 uuid4'), true);
  members('decimal', ['Decimal'], true);
  prefixed(
    'datetime',
    split('date datetime time timedelta date.today datetime.now datetime.utcnow'),
    true,
  );
  prefixed('datetime', split('timezone.utc date.min date.max datetime.min datetime.max'), false);
  datetimeClass();
  members('datetime', split('date time timedelta date.today'), true);
  prefixed('secrets', split('token_bytes token_hex token_urlsafe'), false);

  for (const name of split('dict float frozenset int list set tuple'))
    add(name, null, [name], true);
  for (const name of split('bool bytes str')) add(name, null, [name], false);
}
fill();

/** What a dotted name means, when it is one of the known ones. */
export const knownName = (parts: readonly string[]): KnownName | undefined =>
  byWriting.get(parts.join('.'));

/** Modules and the like that models.py has before a dot. */
const modules: ReadonlyMap<string, Import> = new Map(
  [
    ['django.db', 'models'],
    ['django.conf', 'settings'],
    ['django.utils', 'timezone'],
    ['django.core', 'validators'],
    ...'datetime decimal functools itertools json math os random re secrets string uuid'
      .split(' ')
      .map((module) => [module, null] as const),
  ].map(([module = '', name = null]) => [name ?? module, { module, name, local: name ?? module }]),
);

/** What the name before a dot means, when it is that of a known module: `models`, `timezone`, `functools`. */
export const knownModule = (name: string | undefined): Import | undefined =>
  modules.get(name ?? '');

/** Modules whose field classes a design may use by their full name. */
const fieldModules = new Set([
  ...fieldTypes.map(({ id, module = 'django.db.models' }) => `${module}.${id}`),
  ...removedFields.map((name) => `django.contrib.postgres.fields.${name}`),
]);

const fieldNames = new Set(fieldTypes.map(({ id }) => id));

/**
 * Whether a field of the class can be written without leave: one of the known, or one of `django.db.models` by its name,
 * where all that end so are fields; `Func` of the same module is not.
 */
export const isKnownFieldClass = (type: string): boolean =>
  fieldModules.has(type) || fieldNames.has(type) || /^[^.]*Field$/.test(type);
