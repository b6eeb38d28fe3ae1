"""From names to documents: find, open, unpack, decode, cut into articles."""
