"""The composition root: the only place that names concrete classes and joins them.

What the first screen needs is imported at the top of these modules; Amazon, documents and devices come once
it
is painted (PERF-3).
"""
