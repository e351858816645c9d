from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models

if TYPE_CHECKING:
    from django_stubs_ext.db.models.manager import ManyRelatedManager, RelatedManager

    from work.models import Company, Membership, Partnership


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

    if TYPE_CHECKING:
        id: int
        user_id: int | None
        mother_id: int | None
        employer_id: int | None
        children_of_mother: RelatedManager["Person"]
        followers: ManyRelatedManager["Person", models.Model]
        badge: "Badge"
        badges_issued: RelatedManager["Badge"]
        badges_by_email: RelatedManager["Badge"]
        companies: RelatedManager[Company]
        member_of: ManyRelatedManager[Company, Membership]
        memberships: RelatedManager[Membership]
        invitations: RelatedManager[Membership]
        partnerships_managed: RelatedManager[Partnership]

    class Meta:
        ordering = ("name",)
        default_related_name = "people"

    def __str__(self) -> str:
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

    if TYPE_CHECKING:
        person_id: int
        issued_by_id: int
        by_email_id: str
        kind_id: int
