"""How much of the stock each store sells."""
