from django.db import models


class Address(models.Model):
    customer = models.ForeignKey(
        "Customer", on_delete=models.CASCADE, related_name="addresses"
    )
    street = models.CharField(max_length=200)
    postal_code = models.CharField(max_length=12)
    city = models.CharField(max_length=100)
    country = models.CharField(max_length=2, help_text="ISO 3166 code: DE, FR, US.")

    class Meta:
        verbose_name_plural = "addresses"

    def __str__(self):
        return self.street
