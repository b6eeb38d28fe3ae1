"""One module a format, and atomic files."""
