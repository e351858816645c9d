from django.db import models


class Status(models.Model):
    name = models.CharField(max_length=200)
    mine = models.ForeignKey(
        "names.Status", on_delete=models.CASCADE, related_name="others"
    )
