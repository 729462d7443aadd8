"""Labels, slips and sheets: made in a process of their own, as bytes for a printer or as PDF."""
