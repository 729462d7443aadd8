"""The listing side of the SP-API: Listings Items, restrictions, the catalogue, reports, feeds, documents.

Handlers read a call and ask `shelf`; `side_doors` is what scripts change, `told` what the ledger says.
"""
