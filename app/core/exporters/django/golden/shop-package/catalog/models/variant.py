from django.db import models


class Variant(models.Model):
    class Size(models.TextChoices):
        SMALL = "S", "Small"
        MEDIUM = "M", "Medium"
        LARGE = "L", "Large"
        EXTRA_LARGE = "XL", "Extra large"

    product = models.ForeignKey(
        "Product", on_delete=models.CASCADE, related_name="variants"
    )
    sku = models.CharField(max_length=40, unique=True)
    size = models.CharField(max_length=2, blank=True, choices=Size.choices)
    price = models.DecimalField(max_digits=10, decimal_places=2)
    weight = models.PositiveIntegerField(default=0, help_text="In grams.")
    stock = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("sku",)

    def __str__(self):
        return self.sku
