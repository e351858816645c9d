from django.db import models


class Supply(models.Model):
    """What a supplier asks for a variant."""

    supplier = models.ForeignKey(
        "Supplier", on_delete=models.CASCADE, related_name="supplies"
    )
    variant = models.ForeignKey(
        "Variant", on_delete=models.CASCADE, related_name="supplies"
    )
    price = models.DecimalField(max_digits=10, decimal_places=2)
    lead_time = models.DurationField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "supplies"
        unique_together = (("supplier", "variant"),)
