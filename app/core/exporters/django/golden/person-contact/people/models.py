from django.db import models


class Person(models.Model):
    first_name = models.CharField(max_length=100)
    last_name = models.CharField(max_length=100)
    date_of_birth = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "people"
        ordering = ("last_name", "first_name")

    def __str__(self):
        return self.last_name


class ContactInformation(models.Model):
    person = models.OneToOneField(
        Person, on_delete=models.CASCADE, related_name="contact_information"
    )
    email = models.EmailField(unique=True)
    phone_number = models.CharField(max_length=30, blank=True)
    address = models.TextField(blank=True)

    class Meta:
        verbose_name_plural = "contact information"

    def __str__(self):
        return self.email
