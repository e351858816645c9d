from django.conf import settings
from django.db import models


class UserProfile(models.Model):
    """What a person tells about themselves."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profile"
    )
    display_name = models.CharField(max_length=80)
    bio = models.TextField(blank=True)
    birth_date = models.DateField(null=True, blank=True)
    website = models.URLField(blank=True)

    class Meta:
        ordering = ("display_name",)

    def __str__(self):
        return self.display_name
