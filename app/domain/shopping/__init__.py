"""Which service carries a parcel: policies, Amazon's rules above them, and the choice among rates, each with
its reasons as data. Boxes, weights, pickups and bulk shipping are decided beside it.
"""
