"""Stores: connections, switches, gates."""
