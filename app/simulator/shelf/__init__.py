"""What Amazon remembers of a seller's goods: listings, its catalogue, reports, feeds, their documents.

Values are frozen: a change makes a new one, so that a report of 100,000 rows is a copy of references. It
knows nothing of HTTP's routes nor of the rest of the world.
"""
