"""The bench's devices: a thread each, which alone opens, uses and closes its device. Only importer of
``hardware``.
"""
