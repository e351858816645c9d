from django.db import models


class Payment(models.Model):
    order = models.OneToOneField(
        "Order", on_delete=models.PROTECT, related_name="payment"
    )
    amount = models.DecimalField(max_digits=10, decimal_places=2)
    paid_at = models.DateTimeField(null=True, blank=True)
    reference = models.CharField(max_length=60, unique=True)

    def __str__(self):
        return self.reference
