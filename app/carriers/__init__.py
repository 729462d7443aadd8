"""Sellers of labels other than Amazon (Buy Shipping is in ``app.amazon``, behind the same port).

An own label needs no adapter: its tracking number is recognised in the domain, and the shipment confirmation
takes that carrier code as it is.
"""
