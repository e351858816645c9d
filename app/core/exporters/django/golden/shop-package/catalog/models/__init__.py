from .brand import Brand
from .category import Category
from .product import Product
from .product_image import ProductImage
from .review import Review
from .supplier import Supplier
from .supply import Supply
from .tag import Tag
from .variant import Variant

__all__ = [
    "Brand",
    "Category",
    "Product",
    "ProductImage",
    "Review",
    "Supplier",
    "Supply",
    "Tag",
    "Variant",
]
