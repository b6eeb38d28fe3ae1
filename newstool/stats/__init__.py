"""Articles in, numbers out."""
