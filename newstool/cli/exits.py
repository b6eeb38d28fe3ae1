"""The exit codes, in one place."""

DONE = 0
PROBLEM = 1
"""At least one input could not be processed; the others were."""
USAGE = 2
FOUND = 3
"""`--check` found something."""
INTERRUPTED = 130
