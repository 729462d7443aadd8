"""The engine's jobs, one file each. Each can be killed at any line and begins again from its rows."""
