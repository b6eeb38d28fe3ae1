"""`python -m newstool` and the installed command."""

import sys


def main() -> int:
    """Run the command line; return its exit status."""
    from newstool.cli.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
