"""Labels in the shapes that carriers print, drawn here: as ZPL, PNG and PDF, upright and on their side."""
