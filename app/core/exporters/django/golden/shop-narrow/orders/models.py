import uuid
from decimal import Decimal

from django.db import models
from django.utils import timezone


class Coupon(models.Model):
    code = models.CharField(max_length=20, unique=True)
    percent = models.DecimalField(
        max_digits=5, decimal_places=2, default=Decimal("10.00")
    )
    valid_until = models.DateField(null=True, blank=True)
    categories = models.ManyToManyField(
        "catalog.Category", related_name="coupons", blank=True
    )

    def __str__(self):
        return self.code


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
        Coupon,
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


class OrderLine(models.Model):
    order = models.ForeignKey(
        Order, on_delete=models.CASCADE, related_name="lines"
    )
    variant = models.ForeignKey(
        "catalog.Variant", on_delete=models.PROTECT, related_name="order_lines"
    )
    quantity = models.PositiveIntegerField(default=1)
    unit_price = models.DecimalField(max_digits=10, decimal_places=2)

    class Meta:
        unique_together = (("order", "variant"),)


class Payment(models.Model):
    order = models.OneToOneField(
        Order, on_delete=models.PROTECT, related_name="payment"
    )
    amount = models.DecimalField(max_digits=10, decimal_places=2)
    paid_at = models.DateTimeField(null=True, blank=True)
    reference = models.CharField(max_length=60, unique=True)

    def __str__(self):
        return self.reference


class Shipment(models.Model):
    order = models.ForeignKey(
        Order, on_delete=models.CASCADE, related_name="shipments"
    )
    tracking_code = models.CharField(max_length=60, blank=True)
    shipped_at = models.DateTimeField(null=True, blank=True)

    def __str__(self):
        return self.tracking_code
