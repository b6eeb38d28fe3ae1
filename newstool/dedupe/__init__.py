"""Repeated headlines: exact, folded, near and loose."""
