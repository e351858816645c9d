import uuid

from django.db import models
from django.utils import timezone


class Order(models.Model):
    """Kept for the books, so a customer with orders stays."""

    class Status(models.TextChoices):
        OPEN = "open", "Open"
        PAID = "paid", "Paid"
        SHIPPED = "shipped", "Shipped"
        CANCELLED = "cancelled", "Cancelled"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    customer = models.ForeignKey(
        "accounts.Customer", on_delete=models.PROTECT, related_name="orders"
    )
    shipping_address = models.ForeignKey(
        "accounts.Address",
        on_delete=models.SET_NULL,
        related_name="orders",
        null=True,
        blank=True,
    )
    coupon = models.ForeignKey(
        "Coupon",
        on_delete=models.SET_NULL,
        related_name="orders",
        null=True,
        blank=True,
    )
    status = models.CharField(
        max_length=10, choices=Status.choices, default=Status.OPEN
    )
    note = models.TextField(blank=True)
    placed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-placed_at",)
        get_latest_by = ("placed_at",)

    def __str__(self):
        return str(self.id)
