from django.db import models
from django.db.models import Q


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

    def __str__(self):
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

    class Meta:
        order_with_respect_to = "buyer"


class Kind(models.Model):
    name = models.CharField(max_length=200)
    next = models.OneToOneField(
        "self", on_delete=models.CASCADE, related_name="previous", null=True, blank=True
    )


class Model_B(models.Model):
    a = models.ForeignKey(
        "Model_A", on_delete=models.CASCADE, related_name="as_a", null=True
    )


class Model_A(models.Model):
    b = models.ForeignKey(
        Model_B, on_delete=models.CASCADE, related_name="as_b", null=True
    )
