"""Sheets as widgets: what presenters say as blocks, in one look for every screen of the catalogue."""
