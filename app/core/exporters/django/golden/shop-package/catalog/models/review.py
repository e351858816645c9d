from django.db import models


class Review(models.Model):
    class Rating(models.IntegerChoices):
        POOR = 1, "Poor"
        FAIR = 2, "Fair"
        GOOD = 3, "Good"
        VERY_GOOD = 4, "Very good"
        EXCELLENT = 5, "Excellent"

    product = models.ForeignKey(
        "Product", on_delete=models.CASCADE, related_name="reviews"
    )
    customer = models.ForeignKey(
        "accounts.Customer",
        on_delete=models.SET_NULL,
        related_name="reviews",
        null=True,
        blank=True,
    )
    rating = models.PositiveSmallIntegerField(choices=Rating.choices)
    title = models.CharField(max_length=120)
    body = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("-created_at",)
        unique_together = (("product", "customer"),)

    def __str__(self):
        return self.title
