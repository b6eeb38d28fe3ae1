"""The command line: options in, exit codes out; everything else is elsewhere."""
