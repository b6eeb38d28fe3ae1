"""The options that all commands share, declared once; each command's own are in its module.

A field is an option: its annotation carries what typer needs. `binding` attaches them.
"""

from typing import Annotated, NamedTuple

from typer import Argument, Option

from newstool.cli.choices import choice
from newstool.cli.config import load


class Shared(NamedTuple):
    """What to read, where to write and how to talk."""

    inputs: Annotated[
        list[str],
        Argument(
            metavar="[INPUT]...",
            help="Files or directories; - or nothing: standard input.",
            show_default=False,
        ),
    ] = []  # noqa: RUF012  (never changed; typer copies it)
    files0_from: Annotated[
        str | None,
        Option(metavar="FILE", help="Read NUL-separated names from FILE (- for standard input)."),
    ] = None
    include: Annotated[
        list[str], Option(metavar="GLOB", help="In directories, only files that match.")
    ] = []  # noqa: RUF012  (never changed; typer copies it)
    exclude: Annotated[
        list[str], Option(metavar="GLOB", help="In directories, no files that match.")
    ] = []  # noqa: RUF012  (never changed; typer copies it)
    input_format: Annotated[
        str,
        choice(
            "--input-format",
            of=("auto", "text", "jsonl", "lines"),
            what="input format",
            help="How articles are held; lines: a headline a line.",
        ),
    ] = "auto"
    encoding: Annotated[
        str, Option(metavar="NAME", help="Encoding of the input; auto judges by content.")
    ] = "auto"
    text_field: Annotated[str, Option(metavar="NAME", help="Field of the text.")] = "text"
    headline_field: Annotated[str, Option(metavar="NAME", help="Field of the headline.")] = (
        "headline"
    )
    id_field: Annotated[str, Option(metavar="NAME", help="Field of the id.")] = "id"
    output: Annotated[
        str | None,
        Option("-o", "--output", metavar="FILE", help="Write to FILE once all is done."),
    ] = None
    output_dir: Annotated[
        str | None, Option(metavar="DIR", help="Write one file an input, below DIR.")
    ] = None
    color: Annotated[
        str,
        choice(
            "--color", of=("auto", "always", "never"), what="colour mode", help="When to colour."
        ),
    ] = "auto"
    progress: Annotated[
        bool, Option(show_default=False, help="Show a bar on a terminal for work over a second.")
    ] = True
    line_buffered: Annotated[bool, Option("--line-buffered", help="Flush every line.")] = False
    jobs: Annotated[
        int, Option("-j", "--jobs", min=0, metavar="N", help="Processes to use; 0: all cores.")
    ] = 1
    quiet: Annotated[bool, Option("-q", "--quiet", help="Errors only.")] = False
    verbose: Annotated[
        int,
        Option(
            "-v", "--verbose", count=True, show_default=False, help="Say more; twice: tracebacks."
        ),
    ] = 0
    config: Annotated[
        str | None,
        Option(
            "--config",
            metavar="FILE",
            envvar="NEWSTOOL_CONFIG",
            is_eager=True,
            callback=load,
            help="Defaults from a TOML file: a table a command, long options as keys.",
        ),
    ] = None
    log_json: Annotated[bool, Option("--log-json", help="Messages as one JSON object a line.")] = (
        False
    )
