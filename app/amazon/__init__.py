"""Amazon's Selling Partner API over HTTP: the only home of httpx.

``connections`` gives each store its ports; ``transport`` sends, ``outcome`` decides what an answer means.
"""
