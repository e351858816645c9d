from django.db import models


class Texts(models.Model):
    """it's "quoted" '''thrice''' and \"\"\"thrice\"\"\" \\ \\\\ \\n | first
    second
    third    tab | a\x00b\x1bc\x7fd\x85e\u2028f\u2029g\u202eh\u200fi\u2066j\ufeffk\xa0l\xadm\u200bn | high � low � whole 😀 | </script><script>alert(1)</script><!-- # noqa # fmt: off {{ }} %(class)s %s
    """

    quotes = models.CharField(
        max_length=200,
        default='it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n',
        help_text='it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n',
    )
    lines = models.TextField(
        default="first\nsecond\r\nthird\ttab", help_text="first\nsecond\r\nthird\ttab"
    )
    marks = models.TextField(
        default="a\x00b\x1bc\x7fd\x85e\u2028f\u2029g\u202eh\u200fi\u2066j\ufeffk\xa0l\xadm\u200bn",
        help_text="a\x00b\x1bc\x7fd\x85e\u2028f\u2029g\u202eh\u200fi\u2066j\ufeffk\xa0l\xadm\u200bn",
    )
    halves = models.TextField(
        default="high \ud83d low \ude00 whole 😀",
        help_text="high \ud83d low \ude00 whole 😀",
    )
    script = models.TextField(
        verbose_name="</script><script>alert(1)</script><!-- # noqa # fmt: off {{ }} %(class)s %s",
        default="</script><script>alert(1)</script><!-- # noqa # fmt: off {{ }} %(class)s %s",
        help_text="</script><script>alert(1)</script><!-- # noqa # fmt: off {{ }} %(class)s %s",
    )
    long = models.TextField(
        help_text="long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long "
    )
    all = models.TextField(
        help_text='it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n | first\nsecond\r\nthird\ttab | a\x00b\x1bc\x7fd\x85e\u2028f\u2029g\u202eh\u200fi\u2066j\ufeffk\xa0l\xadm\u200bn | high \ud83d low \ude00 whole 😀 | </script><script>alert(1)</script><!-- # noqa # fmt: off {{ }} %(class)s %s',
        db_comment='it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n | first\nsecond\r\nthird\ttab | a\x00b\x1bc\x7fd\x85e\u2028f\u2029g\u202eh\u200fi\u2066j\ufeffk\xa0l\xadm\u200bn | high \ud83d low \ude00 whole 😀 | </script><script>alert(1)</script><!-- # noqa # fmt: off {{ }} %(class)s %s',
    )
    single = models.CharField(max_length=5, default="'")
    double = models.CharField(max_length=5, default='"')
    triple = models.CharField(max_length=5, default='"""')
    backslash = models.CharField(max_length=5, default="\\")
    bytes = models.BinaryField(
        default=b'it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\na\x00b\x1bc\x7fd\xc2\x85e\xe2\x80\xa8f\xe2\x80\xa9g\xe2\x80\xaeh\xe2\x80\x8fi\xe2\x81\xa6j\xef\xbb\xbfk\xc2\xa0l\xc2\xadm\xe2\x80\x8bn'
    )
    json = models.JSONField(
        default='it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n | first\nsecond\r\nthird\ttab | a\x00b\x1bc\x7fd\x85e\u2028f\u2029g\u202eh\u200fi\u2066j\ufeffk\xa0l\xadm\u200bn | high \ud83d low \ude00 whole 😀 | </script><script>alert(1)</script><!-- # noqa # fmt: off {{ }} %(class)s %s'
    )
    path = models.FilePathField(path='/tmp/"\\\n', match="\"'\\d")
    upload = models.FileField(upload_to='a"b\\c/')
    wide = models.TextField(
        help_text="漢字かな交じり文と絵文字😀👨‍👩‍👧は、一つで二つ分の幅を取ります。ですから行は早く折れます。"
    )

    def __str__(self):
        return self.quotes


class Choices(models.Model):
    """ "starts and ends with quotes" """

    class Kind(models.TextChoices):
        ITS_QUOTED_THRICE_AND_THRICE_N = (
            'it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n',
            'it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n',
        )
        FIRST_SECOND_THIRD_TAB = "\n", "first\nsecond\r\nthird\ttab"
        A_B_C_D_E_F_G_H_I_J_K_L_M_N = (
            '"""',
            "a\x00b\x1bc\x7fd\x85e\u2028f\u2029g\u202eh\u200fi\u2066j\ufeffk\xa0l\xadm\u200bn",
        )
        HIGH_LOW_WHOLE = "'", "high \ud83d low \ude00 whole 😀"
        VALUE_ = "", ""
        NONE = "None", "None"
        CLASS = "class", "class"
        MRO = "mro", "mro"
        É = "é", "É"
        SAME = "a b", "same"
        SAME2 = "a-b", "same"
        VALUE_2 = "__", "__"
        NOT_A_NAME = "x", "not a name"

    class Level(models.IntegerChoices):
        ITS_QUOTED_THRICE_AND_THRICE_N = (
            -1,
            'it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n',
        )
        FIRST_SECOND_THIRD_TAB = 0, "first\nsecond\r\nthird\ttab"
        LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG = (
            1,
            "long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ",
        )

    kind = models.CharField(
        max_length=200, choices=Kind.choices, default=Kind.A_B_C_D_E_F_G_H_I_J_K_L_M_N
    )
    level = models.IntegerField(
        choices=Level.choices, default=Level.FIRST_SECOND_THIRD_TAB
    )


class Numbers(models.Model):
    """Ends with a backslash \\"""

    # Cardinal: not written, for Python has no such value: default=1; import os
    no_number = models.IntegerField()
    # Cardinal: not written, for Python has no such value: default=007
    zeros = models.IntegerField()
    # Cardinal: not written, for Python has no such value: default=11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111
    huge = models.IntegerField()
    # Cardinal: not written, for Python has no such value: default=1") + __import__("os") + ("
    decimal = models.DecimalField(max_digits=5, decimal_places=2)
    date = models.DateField(default="2024-13-45")
    duration = models.DurationField(null=True, default='P1D"')


class Codes(models.Model):
    """indented
       more

    back
    """

    # Cardinal: not written until accepted: default=__import__("os").system("true")
    call = models.IntegerField()
    # Cardinal: not written until accepted: default=os.getcwd
    name = models.TextField()
    # Cardinal: not written until accepted: validators=[eval]
    evaluated = models.TextField()
    # Cardinal: not written until accepted: default=lambda: open("/etc/passwd").read()
    anonymous = models.TextField()
    # Cardinal: not written, for it is no Python expression: default=1\nimport os
    statement = models.TextField()
    # Cardinal: not written, for it is no Python expression: default=dict \x23 and more
    comment = models.TextField()
    # Cardinal: not written, for it is no Python expression: default=1; import os
    semicolon = models.TextField()
    # Cardinal: not written, for it is no Python expression: default="a") + exec("b"
    unbalanced = models.TextField()
    # Cardinal: not written until accepted: default=Decimal.__init__.__globals__
    dunder = models.TextField()
    # Cardinal: not written until accepted: default=f"{1}"
    format = models.TextField()
    # Cardinal: not written until accepted: sql: expression=Lower("x", template="); DROP TABLE x; --")
    # Cardinal: not written until accepted: help_text=settings.SECRET_KEY
    secret = models.TextField()
    # Cardinal: not written until accepted: default="a" * 10**10
    memory = models.TextField()
    # Cardinal: not written until accepted: default=[0] * 1000000000
    repeated = models.JSONField()
    fine = models.TextField(default=str)


class Classes(models.Model):
    """\"\"\" """

    # Cardinal: not written until accepted: stranger = os.system
    # Cardinal: not written until accepted: installed = django.core.management.call_command
    # Cardinal: not written, for its class is no Python name: not_a_name = x); import os; (


class Lost(models.Model):
    # Cardinal: not written, for it names no model: gone: to=hostile.Gone"; import os
    # Cardinal: not written without to: nowhere
    kept = models.ForeignKey(Texts, on_delete=models.CASCADE)

    class Meta:
        verbose_name = 'it\'s "quoted" \'\'\'thrice\'\'\' and """thrice""" \\ \\\\ \\n'
        # Cardinal: not written until accepted: permissions = __import__("os")


class Empty(models.Model):
    class Meta:
        # Cardinal: not written until accepted: indexes = exec("1")
        pass
