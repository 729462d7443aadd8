"""Products, groups, stock and warehouses."""
