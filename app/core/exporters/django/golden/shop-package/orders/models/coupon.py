from decimal import Decimal

from django.db import models


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
