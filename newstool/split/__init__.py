"""Articles in, sections out."""
