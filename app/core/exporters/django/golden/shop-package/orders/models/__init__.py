from .coupon import Coupon
from .order import Order
from .order_line import OrderLine
from .payment import Payment
from .shipment import Shipment

__all__ = ["Coupon", "Order", "OrderLine", "Payment", "Shipment"]
