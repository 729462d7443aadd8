"""What services and sync need of their neighbours, one file a neighbour."""
