from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

if TYPE_CHECKING:
    from django_stubs_ext.db.models.manager import ManyRelatedManager, RelatedManager

    from people.models import Person


class Company(models.Model):
    name = models.CharField(max_length=80, unique=True)
    owner = models.ForeignKey(
        "people.Person",
        on_delete=models.PROTECT,
        related_name="companies",
        db_column="owner",
    )
    members = models.ManyToManyField(
        "people.Person",
        through="Membership",
        through_fields=["company", "person"],
        related_name="member_of",
    )
    partners = models.ManyToManyField(
        "self",
        through="Partnership",
        through_fields=["buyer", "seller"],
        symmetrical=False,
    )

    if TYPE_CHECKING:
        id: int
        owner_id: int
        staff: RelatedManager[Person]
        company_set: ManyRelatedManager["Company", "Partnership"]
        membership_set: RelatedManager["Membership"]
        sales: RelatedManager["Partnership"]
        purchases: RelatedManager["Partnership"]

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    class Role(models.TextChoices):
        BOSS = "boss", "Boss"
        HAND = "hand", "Hand"

    company = models.ForeignKey(Company, on_delete=models.CASCADE)
    person = models.ForeignKey(
        "people.Person",
        on_delete=models.CASCADE,
        related_name="memberships",
        limit_choices_to={"email__contains": "@"},
    )
    inviter = models.ForeignKey(
        "people.Person",
        on_delete=models.SET_NULL,
        related_name="invitations",
        null=True,
    )
    role = models.CharField(max_length=10, choices=Role.choices, default=Role.HAND)

    if TYPE_CHECKING:
        id: int
        company_id: int
        person_id: int
        inviter_id: int | None

    class Meta:
        unique_together = (("company", "person"),)
        constraints = (
            models.UniqueConstraint(
                fields=["company", "inviter"], condition=Q(role="boss"), name="one_boss"
            ),
        )


class Partnership(models.Model):
    buyer = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="sales")
    seller = models.ForeignKey(
        Company, on_delete=models.CASCADE, related_name="purchases"
    )
    manager = models.ForeignKey(
        "people.Person",
        on_delete=models.SET(1),
        related_name="partnerships_managed",
        limit_choices_to=Q(name__startswith="A") | Q(email__endswith=".org"),
    )

    if TYPE_CHECKING:
        id: int
        buyer_id: int
        seller_id: int
        manager_id: int

    class Meta:
        order_with_respect_to = "buyer"


class Kind(models.Model):
    name = models.CharField(max_length=200)
    next = models.OneToOneField(
        "self", on_delete=models.CASCADE, related_name="previous", null=True, blank=True
    )

    if TYPE_CHECKING:
        id: int
        next_id: int | None
        previous: "Kind"


class Model_B(models.Model):
    a = models.ForeignKey(
        "Model_A", on_delete=models.CASCADE, related_name="as_a", null=True
    )

    if TYPE_CHECKING:
        id: int
        a_id: int | None
        as_b: RelatedManager["Model_A"]


class Model_A(models.Model):
    b = models.ForeignKey(
        Model_B, on_delete=models.CASCADE, related_name="as_b", null=True
    )

    if TYPE_CHECKING:
        id: int
        b_id: int | None
        as_a: RelatedManager["Model_B"]
