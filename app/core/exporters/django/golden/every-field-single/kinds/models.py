import datetime as datetime_module
import uuid as uuid_module
from datetime import timedelta
from decimal import Decimal

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.core.validators import (
    MaxValueValidator,
    MinLengthValidator,
    MinValueValidator,
    RegexValidator,
    validate_slug,
)
from django.db import models
from django.db.models import F, Value
from django.db.models.functions import Coalesce, Lower, Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Text(models.Model):
    char = models.CharField(max_length=40, verbose_name='short text', unique=True)
    unlimited = models.CharField(blank=True)
    collated = models.CharField(max_length=20, db_collation='nocase')
    text = models.TextField(blank=True, default='', help_text='As long as you like.')
    email = models.EmailField(max_length=100)
    url = models.URLField(blank=True)
    slug = models.SlugField(max_length=60, allow_unicode=True, db_index=False)
    ip = models.GenericIPAddressField(protocol='IPv4', null=True, blank=True)
    any_ip = models.GenericIPAddressField(unpack_ipv4=True)
    regex = models.CharField(
        max_length=8,
        validators=[
            RegexValidator(r'^[A-Z]\d+$', message='A letter, then digits.'),
            MinLengthValidator(2),
        ],
        error_messages={'unique': _('Taken.'), 'blank': 'Say something.'},
    )

    class Meta:
        verbose_name = 'text'
        verbose_name_plural = 'texts'

    def __str__(self):
        return self.char


class Number(models.Model):
    integer = models.IntegerField(default=-5, db_index=True)
    positive = models.PositiveIntegerField(default=0)
    small = models.SmallIntegerField()
    positive_small = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(5)]
    )
    big = models.BigIntegerField(default=9223372036854775807)
    positive_big = models.PositiveBigIntegerField(null=True, blank=True)
    decimal = models.DecimalField(
        max_digits=8, decimal_places=3, default=Decimal('9.900')
    )
    zero = models.DecimalField(max_digits=5, decimal_places=2, default=0)
    code_decimal = models.DecimalField(
        max_digits=5, decimal_places=2, default=Decimal('0.50')
    )
    ratio = models.FloatField(default=0.5)
    tiny = models.FloatField(default=1e-7)
    doubled = models.GeneratedField(
        expression=F('integer') * 2,
        output_field=models.BigIntegerField(),
        db_persist=True,
    )
    virtual = models.GeneratedField(
        expression=Coalesce('positive_big', Value(0)),
        output_field=models.BigIntegerField(),
        db_persist=False,
    )
    answer = models.IntegerField(db_default=42)

    def __str__(self):
        return str(self.decimal)


class Moment(models.Model):
    date = models.DateField(default=datetime_module.date(2024, 2, 29))
    today = models.DateField(default=datetime_module.date.today)
    time = models.TimeField(default=datetime_module.time(12, 30))
    datetime = models.DateTimeField(
        default=datetime_module.datetime(
            2024, 2, 29, 12, 30, 15, tzinfo=datetime_module.timezone.utc
        )
    )
    now = models.DateTimeField(default=timezone.now)
    database_now = models.DateTimeField(db_default=Now())
    created = models.DateTimeField(auto_now_add=True)
    updated = models.DateTimeField(auto_now=True)
    title = models.CharField(
        max_length=20,
        unique_for_date='date',
        unique_for_month='created',
        unique_for_year='date',
    )
    duration = models.DurationField(
        default=datetime_module.timedelta(days=1, hours=2, minutes=30)
    )
    hour = models.DurationField(default=timedelta(hours=1))

    class Meta:
        ordering = ('-created', 'date')
        get_latest_by = ('created',)

    def __str__(self):
        return str(self.created)


class Data(models.Model):
    flag = models.BooleanField(default=True)
    unsure = models.BooleanField(null=True)
    uuid = models.UUIDField(unique=True, default=uuid_module.uuid4, editable=False)
    fixed_uuid = models.UUIDField(
        default=uuid_module.UUID('6f1c3d1e-8a57-4b5e-9f2d-0c9a1b2c3d4e')
    )
    json = models.JSONField(encoder=DjangoJSONEncoder, default=dict)
    list = models.JSONField(blank=True, default=list)
    text_json = models.JSONField(default='x')
    binary = models.BinaryField(max_length=100, editable=True, default=b'\xc3\xa9"')
    file = models.FileField(upload_to='files/%Y/%m/')
    picture = models.ImageField(
        upload_to='pictures/', height_field='height', width_field='width', blank=True
    )
    width = models.PositiveIntegerField(null=True, editable=False)
    height = models.PositiveIntegerField(null=True, editable=False, serialize=False)
    path = models.FilePathField(
        path='/srv/files', match='.*\\.txt$', recursive=True, allow_folders=True
    )
    column = models.IntegerField(null=True, db_column='the column', db_comment='Kept.')

    def __str__(self):
        return str(self.uuid)


class Choice(models.Model):
    class Status(models.TextChoices):
        DRAFT = 'draft', 'Draft'
        IN_REVIEW = 'in_review', 'In review'

    class Size(models.TextChoices):
        SMALL = 'S', 'Small'
        MEDIUM = 'M', 'Medium'
        EXTRA_LARGE = 'XL', 'Extra large'

    class Level(models.IntegerChoices):
        LOW = 1, 'Low'
        TOP = 2, 'High'

    class Language(models.TextChoices):
        GERMAN = 'de', 'German'
        FRENCH = 'fr', 'French'

    class Translated(models.TextChoices):
        NEW = 'new', _('New')
        OLD = 'old', _('Old')

    class Odd(models.TextChoices):
        VALUE_2ND = '2nd', '2nd'
        NONE = '', 'None'
        MRO = 'mro', 'mro'

    status = models.CharField(
        max_length=12, choices=Status.choices, default=Status.DRAFT
    )
    size = models.CharField(max_length=2, blank=True, choices=Size.choices)
    level = models.PositiveSmallIntegerField(choices=Level.choices, default=Level.LOW)
    named = models.CharField(max_length=2, choices=Language.choices)
    grouped = models.CharField(
        max_length=5,
        choices=[
            ('Audio', [('vinyl', 'Vinyl'), ('cd', 'CD')]),
            (_('Video'), [('dvd', _('DVD'))]),
            ('other', 'Other'),
        ],
    )
    translated = models.CharField(
        max_length=4,
        verbose_name=_('state'),
        choices=Translated.choices,
        validators=[MinLengthValidator(2), validate_slug],
    )
    rate = models.DecimalField(
        max_digits=4,
        decimal_places=2,
        choices=[(Decimal('7.00'), 'Reduced'), (Decimal('19.00'), 'Full')],
    )
    from_settings = models.CharField(max_length=10, choices=settings.LANGUAGES)
    inline = models.IntegerField(choices=[(1, 'One'), (2, 'Two')])
    doubtful = models.CharField(max_length=5, choices=[('a', 'First'), ('a', 'Second')])
    odd = models.CharField(max_length=5, choices=Odd.choices)

    def __str__(self):
        return self.status


class Small(models.Model):
    id = models.SmallAutoField(primary_key=True)
    name = models.CharField(max_length=200)


class Auto(models.Model):
    number = models.AutoField(primary_key=True)


class Big(models.Model):
    id = models.BigAutoField(primary_key=True, verbose_name='number')


class Natural(models.Model):
    code = models.CharField(max_length=10, primary_key=True)

    def __str__(self):
        return self.code


class Composite(models.Model):
    pk = models.CompositePrimaryKey('tenant', 'number')
    tenant = models.ForeignKey(Natural, on_delete=models.CASCADE)
    number = models.IntegerField()
    price = models.DecimalField(max_digits=10, decimal_places=2)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(price__gte=0) & ~models.Q(number=0),
                name='price_not_negative',
            ),
            models.UniqueConstraint(
                Lower('tenant'),
                'number',
                name='one_number',
                violation_error_message='Number taken.',
            ),
        )
        indexes = (
            models.Index(fields=['price', '-number'], name='price_idx'),
            models.Index(F('price').desc(), name='price_desc_idx'),
        )
        permissions = (('can_publish', 'Can publish'),)
        db_table = 'kinds_of_composite'
        db_table_comment = 'Kept for the books.'
