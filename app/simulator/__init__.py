"""Amazon's twin: a stateful SP-API over real HTTP on loopback, able to fail, judging by itself.

Its shapes are written from Amazon's models, apart from the client, so that one bug cannot sit
on both sides; it imports nothing of `app` but this folder.
"""
