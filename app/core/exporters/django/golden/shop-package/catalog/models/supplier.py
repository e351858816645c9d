from django.db import models


class Supplier(models.Model):
    name = models.CharField(max_length=200, unique=True)
    email = models.EmailField(blank=True)
    variants = models.ManyToManyField(
        "Variant", through="Supply", related_name="suppliers"
    )

    class Meta:
        ordering = ("name",)

    def __str__(self):
        return self.name
