from .address import Address
from .customer import Customer

__all__ = ["Address", "Customer"]
