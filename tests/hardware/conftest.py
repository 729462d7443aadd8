"""Hypothesis here has no stop-watch, and may run a test twice in one process, as mutation testing does."""

from hypothesis import HealthCheck, settings

settings.register_profile("hardware", deadline=None, suppress_health_check=[HealthCheck.differing_executors])
settings.load_profile("hardware")
