from django.db import models


class Shipment(models.Model):
    order = models.ForeignKey(
        "Order", on_delete=models.CASCADE, related_name="shipments"
    )
    tracking_code = models.CharField(max_length=60, blank=True)
    shipped_at = models.DateTimeField(null=True, blank=True)

    def __str__(self):
        return self.tracking_code
