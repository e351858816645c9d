from django.conf import settings
from django.db import models


class Customer(models.Model):
    """Somebody who has bought or may buy."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="customer"
    )
    name = models.CharField(max_length=120)
    phone = models.CharField(max_length=30, blank=True)
    newsletter = models.BooleanField(default=False)
    joined_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("name",)

    def __str__(self):
        return self.name
