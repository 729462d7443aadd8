"""Our requests and wire types against Amazon's own models, where those lie beside the project.

Not part of the ordinary run: the files are named so that they are collected only when they are asked for.
"""
