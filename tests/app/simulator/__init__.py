"""The simulator, driven by Amazon's own SDK."""
