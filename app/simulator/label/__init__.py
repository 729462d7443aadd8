"""Shipping labels, 4 by 6 inch: one layout, three renderers (ZPL, PNG, PDF)."""
