from django.db import models


class Product(models.Model):
    """What is described once and sold in variants."""

    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        LIVE = "live", "On sale"
        RETIRED = "retired", "No longer sold"

    name = models.CharField(max_length=200)
    slug = models.SlugField(unique=True)
    description = models.TextField(blank=True)
    status = models.CharField(
        max_length=10, choices=Status.choices, default=Status.DRAFT
    )
    category = models.ForeignKey(
        "Category", on_delete=models.PROTECT, related_name="products"
    )
    brand = models.ForeignKey(
        "Brand",
        on_delete=models.SET_NULL,
        related_name="products",
        null=True,
        blank=True,
    )
    tags = models.ManyToManyField("Tag", related_name="products", blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("name",)

    def __str__(self):
        return self.name
