"""Shipping: labels that are open, policies, bulk runs, rates and why, carriers' accounts."""
