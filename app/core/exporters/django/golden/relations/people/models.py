from django.conf import settings
from django.db import models


class Person(models.Model):
    name = models.CharField(max_length=200)
    email = models.EmailField(unique=True)
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        related_name="person",
        null=True,
        blank=True,
    )
    mother = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        related_name="children_of_mother",
        null=True,
        blank=True,
    )
    friends = models.ManyToManyField("self", blank=True)
    follows = models.ManyToManyField(
        "self", symmetrical=False, related_name="followers", blank=True
    )
    employer = models.ForeignKey(
        "work.Company",
        on_delete=models.RESTRICT,
        related_name="staff",
        null=True,
        blank=True,
    )
    groups = models.ManyToManyField(
        "auth.Group", related_name="+", db_table="people_in_groups", blank=True
    )

    class Meta:
        ordering = ("name",)
        default_related_name = "people"

    def __str__(self):
        return self.name


class Badge(models.Model):
    person = models.OneToOneField(Person, on_delete=models.CASCADE, primary_key=True)
    issued_by = models.ForeignKey(
        Person,
        on_delete=models.DO_NOTHING,
        related_name="badges_issued",
        db_constraint=False,
    )
    by_email = models.ForeignKey(
        Person,
        on_delete=models.CASCADE,
        related_name="badges_by_email",
        related_query_name="badge_by_email",
        to_field="email",
    )
    kind = models.ForeignKey(
        "work.Kind",
        on_delete=models.SET_DEFAULT,
        related_name="+",
        db_index=False,
        default=1,
    )
