"""Amazon's twin: a stateful SP-API over real HTTP on loopback, able to fail, judging by itself.

`server` puts `application` on a socket; `api` lists the operations; `world` holds what Amazon
remembers, its `shelf` a seller's goods, for which `listings` answers; `admin` is the `/_sim` side door
for scripts and judges.

Its shapes are written from Amazon's models, apart from the client, so that one bug cannot sit
on both sides; it imports nothing of `app` but this folder.
"""
