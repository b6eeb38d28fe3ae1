"""Articles in, articles out: repair and normalise, change nothing else."""
