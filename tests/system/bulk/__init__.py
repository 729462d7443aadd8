"""Bulk shipping in a process that is killed: what it bought is read from the simulator's ledger."""
