"""Amazon's Selling Partner API over HTTP: the only home of httpx.

``account.connect`` makes a store's ports; ``transport`` sends, ``outcome`` decides what an answer means.
"""
