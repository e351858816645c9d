import { aDesign, code, fk, missing, number } from '../builders.ts';

const quotes = `it's "quoted" '''thrice''' and """thrice""" \\ \\\\ \\n`;
const lines = 'first\nsecond\r\nthird\ttab';
const marks =
  'a\u0000b\u001bc\u007fd\u0085e\u2028f\u2029g\u202eh\u200fi\u2066j\ufeffk\u00a0l\u00adm\u200bn';
const halves = 'high \ud83d low \ude00 whole \u{1f600}';
const script = '</script><script>alert(1)</script><!-- # noqa # fmt: off {{ }} %(class)s %s';
const long = 'long '.repeat(2000);
const everything = [quotes, lines, marks, halves, script].join(' | ');

/** Names are fine, everything else tries to break out of where it stands. */
export const hostile = () =>
  aDesign('Hostile """ \\ \u202e', {
    'hostile.Texts': {
      quotes: ['CharField', { max_length: 200, help_text: quotes, default: quotes }],
      lines: ['TextField', { help_text: lines, default: lines }],
      marks: ['TextField', { help_text: marks, default: marks }],
      halves: ['TextField', { help_text: halves, default: halves }],
      script: ['TextField', { verbose_name: script, help_text: script, default: script }],
      long: ['TextField', { help_text: long }],
      all: ['TextField', { help_text: everything, db_comment: everything }],
      single: ['CharField', { max_length: 5, default: "'" }],
      double: ['CharField', { max_length: 5, default: '"' }],
      triple: ['CharField', { max_length: 5, default: '"""' }],
      backslash: ['CharField', { max_length: 5, default: '\\' }],
      bytes: ['BinaryField', { default: quotes + marks }],
      json: ['JSONField', { default: everything }],
      path: ['FilePathField', { path: '/tmp/"\\\n', match: '"\'\\d' }],
      upload: ['FileField', { upload_to: 'a"b\\c/' }],
      wide: [
        'TextField',
        {
          help_text:
            '漢字かな交じり文と絵文字😀👨‍👩‍👧は、一つで二つ分の幅を取ります。ですから行は早く折れます。',
        },
      ],
      __doc__: everything,
      __str__: 'quotes',
    },
    'hostile.Choices': {
      kind: [
        'CharField',
        {
          max_length: 200,
          choices: [
            [quotes, quotes],
            ['\n', lines],
            ['"""', marks],
            ["'", halves],
            ['', ''],
            ['None', 'None'],
            ['class', 'class'],
            ['mro', 'mro', 'mro'],
            ['é', 'É'],
            ['a b', 'same'],
            ['a-b', 'same'],
            ['__', '__', '__init__'],
            ['x', 'not a name', 'x = 1; import os'],
          ],
          default: '"""',
        },
      ],
      level: [
        'IntegerField',
        {
          choices: [
            [-1, quotes],
            [0, lines],
            [1, long],
          ],
          default: 0,
        },
      ],
      __doc__: `"starts and ends with quotes"`,
    },
    'hostile.Numbers': {
      no_number: ['IntegerField', { default: number('1; import os') }],
      zeros: ['IntegerField', { default: number('007') }],
      huge: ['IntegerField', { default: number('1'.repeat(2000)) }],
      decimal: [
        'DecimalField',
        { max_digits: 5, decimal_places: 2, default: number('1") + __import__("os") + ("') },
      ],
      date: ['DateField', { default: '2024-13-45' }],
      duration: ['DurationField', { default: 'P1D"', null: true }],
      __doc__: 'Ends with a backslash \\',
    },
    'hostile.Codes': {
      call: ['IntegerField', { default: code('__import__("os").system("true")') }],
      name: ['TextField', { default: code('os.getcwd') }],
      evaluated: ['TextField', { validators: code('[eval]') }],
      anonymous: ['TextField', { default: code('lambda: open("/etc/passwd").read()') }],
      statement: ['TextField', { default: code('1\nimport os') }],
      comment: ['TextField', { default: code('dict # and more') }],
      semicolon: ['TextField', { default: code('1; import os') }],
      unbalanced: ['TextField', { default: code('"a") + exec("b"') }],
      dunder: ['TextField', { default: code('Decimal.__init__.__globals__') }],
      format: ['TextField', { default: code('f"{1}"') }],
      sql: [
        'GeneratedField',
        {
          expression: code('Lower("x", template="); DROP TABLE x; --")'),
          output_field: code('models.TextField()'),
          db_persist: true,
        },
      ],
      secret: ['TextField', { help_text: code('settings.SECRET_KEY') }],
      memory: ['TextField', { default: code('"a" * 10**10') }],
      repeated: ['JSONField', { default: code('[0] * 1000000000') }],
      fine: ['TextField', { default: code('str') }],
      __doc__: '\n\n   indented\n      more\n\n   back   \n\n',
    },
    'hostile.Classes': {
      stranger: ['os.system', { command: 'true' }],
      installed: ['django.core.management.call_command', { name: 'flush' }],
      not_a_name: ['x); import os; (', {}],
      __doc__: '"""',
    },
    'hostile.Lost': {
      gone: fk('Texts', { to: missing('hostile.Gone"; import os') }),
      nowhere: ['ForeignKey', { on_delete: 'SET_FIRE' }],
      kept: fk('Texts', { on_delete: 'cascade"' }),
      __doc__: '   \n\t ',
      Meta: {
        verbose_name: quotes,

        permissions: code('__import__("os")'),
      },
    },
    'hostile.Empty': { Meta: { indexes: code('exec("1")') } },
  });
