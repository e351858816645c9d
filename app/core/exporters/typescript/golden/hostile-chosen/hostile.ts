/**
 * it's "quoted" '''thrice''' and """thrice""" \ \\ \n | first
 * second
 * third tab | a b c d e
 * f
 * ghij k l­mn | high low whole 😀 | </script><script>alert(1)</script><!-- #
 * noqa # fmt: off {{ }} %(class)s %s
 */
export interface Texts {
  readonly id: number;
  /** it's "quoted" '''thrice''' and """thrice""" \ \\ \n */
  quotes: string;
  /**
   * first
   * second
   * third tab
   */
  lines: string;
  /**
   * a b c d e
   * f
   * ghij k l­mn
   */
  marks: string;
  /** high  low  whole 😀 */
  halves: string;
  /**
   * </script><script>alert(1)</script><!-- # noqa # fmt: off {{ }} %(class)s %s
   */
  script: string;
  /**
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long long long long long long long long long long long
   * long long long long long
   */
  long: string;
  /**
   * it's "quoted" '''thrice''' and """thrice""" \ \\ \n | first
   * second
   * third tab | a b c d e
   * f
   * ghij k l­mn | high low whole 😀 | </script><script>alert(1)</script><!-- #
   * noqa # fmt: off {{ }} %(class)s %s
   */
  all: string;
  single: string;
  double: string;
  triple: string;
  backslash: string;
  readonly bytes: Base64String;
  json: Json;
  path: string;
  upload: string;
  /**
   * 漢字かな交じり文と絵文字😀👨‍👩‍👧は、一つで二つ分の幅を取ります。ですから行は早く折れます。
   */
  wide: string;
  readonly lost_set: Lost[];
}

export interface TextsCreate {
  quotes?: string;
  lines?: string;
  marks?: string;
  halves?: string;
  script?: string;
  long: string;
  all: string;
  single?: string;
  double?: string;
  triple?: string;
  backslash?: string;
  json?: Json;
  path: string;
  upload: FileUpload;
  wide: string;
}

export type TextsUpdate = Partial<TextsCreate>;

export const ChoicesKind = {
  ITS_QUOTED_THRICE_AND_THRICE_N:
    'it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n',
  FIRST_SECOND_THIRD_TAB: "\n",
  A_B_C_D_E_F_G_H_I_J_K_L_M_N: '"""',
  HIGH_LOW_WHOLE: "'",
  VALUE_: "",
  NONE: "None",
  CLASS: "class",
  MRO: "mro",
  É: "é",
  SAME: "a b",
  SAME2: "a-b",
  VALUE_2: "__",
  NOT_A_NAME: "x",
} as const;

export type ChoicesKind = (typeof ChoicesKind)[keyof typeof ChoicesKind];

export const choicesKindLabels: Record<ChoicesKind, string> = {
  'it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n':
    'it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n',
  "\n": "first\nsecond\r\nthird\ttab",
  '"""':
    "a\u0000b\u001bc\u007fd\u0085e\u2028f\u2029g\u202eh\u200fi\u2066j\ufeffk l­m\u200bn",
  "'": "high \ud83d low \ude00 whole 😀",
  "": "",
  None: "None",
  class: "class",
  mro: "mro",
  é: "É",
  "a b": "same",
  "a-b": "same",
  __: "__",
  x: "not a name",
};

export const ChoicesLevel = {
  ITS_QUOTED_THRICE_AND_THRICE_N: -1,
  FIRST_SECOND_THIRD_TAB: 0,
  LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG: 1,
} as const;

export type ChoicesLevel = (typeof ChoicesLevel)[keyof typeof ChoicesLevel];

export const choicesLevelLabels: Record<ChoicesLevel, string> = {
  "-1": 'it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n',
  0: "first\nsecond\r\nthird\ttab",
  1: "long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ",
};

/** "starts and ends with quotes" */
export interface Choices {
  readonly id: number;
  kind: ChoicesKind;
  level: ChoicesLevel;
}

export interface ChoicesCreate {
  kind?: ChoicesKind;
  level?: ChoicesLevel;
}

export type ChoicesUpdate = Partial<ChoicesCreate>;

/** Ends with a backslash \ */
export interface Numbers {
  readonly id: number;
  no_number: number;
  zeros: number;
  huge: number;
  decimal: DecimalString;
  date: DateString;
  duration: DurationString | null;
}

export interface NumbersCreate {
  no_number?: number;
  zeros?: number;
  huge?: number;
  decimal?: DecimalString;
  date?: DateString;
  duration?: DurationString | null;
}

export type NumbersUpdate = Partial<NumbersCreate>;

/**
 * indented
 * more
 *
 * back
 */
export interface Codes {
  readonly id: number;
  call: number;
  name: string;
  evaluated: string;
  anonymous: string;
  statement: string;
  comment: string;
  semicolon: string;
  unbalanced: string;
  dunder: string;
  format: string;
  readonly sql: string;
  secret: string;
  memory: string;
  repeated: Json;
  fine: string;
}

export interface CodesCreate {
  call?: number;
  name?: string;
  evaluated: string;
  anonymous?: string;
  statement?: string;
  comment?: string;
  semicolon?: string;
  unbalanced?: string;
  dunder?: string;
  format?: string;
  secret: string;
  memory?: string;
  repeated?: Json;
  fine?: string;
}

export type CodesUpdate = Partial<CodesCreate>;

/** """ */
export interface Classes {
  readonly id: number;
  stranger: unknown;
  installed: unknown;
  not_a_name: unknown;
}

export interface ClassesCreate {
  stranger: unknown;
  installed: unknown;
  not_a_name: unknown;
}

export type ClassesUpdate = Partial<ClassesCreate>;

export interface Lost {
  readonly id: number;
  gone: unknown;
  nowhere: unknown;
  kept: number;
}

export interface LostCreate {
  gone: unknown;
  nowhere: unknown;
  kept: number;
}

export type LostUpdate = Partial<LostCreate>;

export interface Empty {
  readonly id: number;
}

export type EmptyCreate = Record<string, never>;

export type EmptyUpdate = Partial<EmptyCreate>;

/** A day in ISO 8601: "2026-05-31". */
export type DateString = string;

/** A span of time, days first when there are any: "3 18:30:00". */
export type DurationString = string;

/**
 * An exact decimal: "9.90". It is text because a JavaScript number would round
 * it; compute with a decimal library.
 */
export type DecimalString = string;

/** Any JSON value. */
export type Json =
  string | number | boolean | null | Json[] | { [key: string]: Json };

/** Bytes in base64. */
export type Base64String = string;

/**
 * A file to upload; what holds one is sent as FormData, and what is read back
 * is the URL.
 */
export type FileUpload = Blob;
