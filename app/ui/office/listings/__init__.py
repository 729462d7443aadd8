"""Listings: what Amazon lists, what it is told, and what each sells."""
