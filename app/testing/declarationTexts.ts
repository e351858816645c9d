/**
 * Indexes and constraints as Python, for random designs. In a text, `@a` and `@b` stand for names of fields and `@n` for a
 * name that nothing else has.
 */

/** Those that Django takes, if the fields are columns of the model's own. */
export const soundIndexes = [
  'models.Index(fields=["@a"])',
  'models.Index(fields=["-@a", "@b"], name="@n")',
  'models.Index("@a", name="@n")',
  'models.Index(F("@a").desc(), Lower("@b"), name="@n")',
  'models.Index(fields=["@a"], condition=Q(@b__isnull=False), name="@n")',
  'models.Index(fields=["@a"], include=["@b"], name="@n")',
];

export const soundConstraints = [
  'models.UniqueConstraint(fields=["@a"], name="@n")',
  'models.UniqueConstraint(fields=["@a", "@b"], name="@n", condition=~Q(@b__isnull=True))',
  'models.UniqueConstraint(Lower("@a"), name="@n")',
  'models.UniqueConstraint(fields=["@a"], name="@n", deferrable=models.Deferrable.DEFERRED)',
  'models.UniqueConstraint(fields=["@a"], name="@n", include=["@b"])',
  'models.UniqueConstraint(fields=["@a"], name="@n", nulls_distinct=False)',
  'models.CheckConstraint(condition=Q(@a__isnull=False) | Q(pk__isnull=False), name="@n")',
  'models.CheckConstraint(condition=Q(@a=F("@b")), name="@n")',
];

/** Those with a mistake, whatever the fields are. */
export const brokenIndexes = [
  'models.Index("@a")',
  'models.Index(fields=[])',
  'models.Index(fields=["@a"], condition=Q(@b=1))',
  'models.Index("@a", fields=["@b"], name="@n")',
  'models.Index(fields=["@a"], name="_@n")',
  'models.Index(fields=["@a"], name="1@n")',
  'models.Index(fields=["@a"], name="%(app_label)s_%(class)s_of_many_letters_@n")',
  'models.Index(fields=["@a"], name="once")',
  'models.Index(fields=["@a"], name="50%")',
  'models.Index(fields=["nowhere"], name="@n")',
  'models.Index(Lower("nowhere"), name="@n")',
  'models.Index(F("pk"), name="@n")',
  'models.Index(fields=["@a"], include=["nowhere"], name="@n")',
  'models.Index(fields=["@a"], condition=Q(nowhere=1), name="@n")',
  'models.Index(fields=["@a"], condition=Q(@b__nothing=1), name="@n")',
];

export const brokenConstraints = [
  'models.UniqueConstraint(fields=["@a"])',
  'models.UniqueConstraint(fields=["nowhere", "-@a"], name="@n")',
  'models.UniqueConstraint(fields=["@a"], condition=Q(nowhere__gt=F("@b")), name="@n")',
  'models.UniqueConstraint(Upper("nowhere"), name="@n")',
  'models.UniqueConstraint(fields=["@a"], name="once")',
  'models.CheckConstraint(condition=Q(nowhere=1), name="@n")',
  'models.CheckConstraint(condition=Q(@a__name="x"), name="@n")',
  'models.CheckConstraint(condition=Q(@a__nothing=1) & ~Q(@b=2), name="@n")',
  'models.CheckConstraint(condition=Q(@a__in=[]), name="@n")',
  'models.CheckConstraint(condition=Q(), name="@n")',
  'models.CheckConstraint(name="@n")',
  'models.CheckConstraint(condition=Q(@a=1), name="once")',
  'models.CheckConstraint(condition=Q(@a=models.expressions.RawSQL("1", [])), name="@n")',
];

/** The text with its names. */
export const declarationText = (
  text: string,
  { a, b, n }: { readonly a: string; readonly b: string; readonly n: string },
): string => text.replaceAll('@a', a).replaceAll('@b', b).replaceAll('@n', n);
