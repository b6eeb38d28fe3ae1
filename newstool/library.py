"""Reading articles from Python: the library's `read`."""

import os
from collections.abc import Callable, Iterable, Iterator

from newstool.article import Article
from newstool.parsing import parse
from newstool.reading import (
    Document,
    InputKind,
    Problem,
    ReadOptions,
    find_sources,
    named_encoding,
    read_source,
)

Path = str | os.PathLike[str]


class ReadError(Exception):
    """An input, or a line of it, could not be read; `problem` says which and why."""

    def __init__(self, problem: Problem) -> None:
        place = problem.name if problem.line is None else f"{problem.name}:{problem.line}"
        super().__init__(f"{place}: {problem.reason}")
        self.problem = problem


def raise_error(problem: Problem) -> None:
    """Raise the problem as a ReadError: what `read` does unless told otherwise."""
    raise ReadError(problem)


def read(
    paths: Path | Iterable[Path],
    *,
    input_format: str = "auto",
    encoding: str = "auto",
    text_field: str = "text",
    headline_field: str = "headline",
    id_field: str = "id",
    include: Iterable[str] = (),
    exclude: Iterable[str] = (),
    on_problem: Callable[[Problem], None] = raise_error,
) -> Iterator[Article]:
    """Yield the articles in `paths`, one after the other, as the command line reads them.

    paths: files, directories (their article files, in order), or "-" for standard input; one or
        many. Compressed files are unpacked, encodings and kinds are judged by content.
    input_format: "auto", "text" (articles parted by form feeds), "jsonl", or "lines" (a headline
        a line).
    encoding: "auto", or a name that Python knows.
    text_field, headline_field, id_field: the fields of a JSON record; all others are in the
        article's `fields`.
    include, exclude: shell patterns for the files below directories.
    on_problem: called with each input or line that can't be read; where it returns, reading goes
        on. By default the first one is raised.

    Raises ReadError as above, and ValueError for an unknown input format or encoding; both when
    the first article is asked for or later, as reading goes on only then.
    """
    options = ReadOptions(
        None if input_format == "auto" else InputKind(input_format),
        None if encoding == "auto" else named_encoding(encoding),
        text_field,
        headline_field,
        id_field,
    )
    names = [os.fspath(path) for path in _listed(paths)]
    for source in (
        find_sources(names, include=tuple(include), exclude=tuple(exclude)) if names else ()
    ):
        found = (source,) if isinstance(source, Problem) else read_source(source, options)
        for item in found:
            if isinstance(item, Problem):
                on_problem(item)
            else:
                yield _article(item, options)


def _listed(paths: Path | Iterable[Path]) -> Iterable[Path]:
    return (paths,) if isinstance(paths, str | os.PathLike) else paths


def _article(document: Document, options: ReadOptions) -> Article:
    own = {options.text_field, options.headline_field, options.id_field}
    fields = {name: value for name, value in (document.record or {}).items() if name not in own}
    return parse(
        document.text,
        id=document.id,
        headline=document.headline,
        fields=fields,
        first_line=document.first_line,
    )
