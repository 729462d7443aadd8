"""A simulated day of a seller with three stores, and who watches over it."""
