"""Which inputs there are: names, directories, NUL lists, standard input."""

from collections.abc import Iterator, Sequence
from os.path import basename, isabs, isdir, normpath, realpath

from newstool.reading.directories import Choice, walk
from newstool.reading.document import Problem, Source
from newstool.reading.namelist import listed_names
from newstool.reading.opening import shown

STANDARD_INPUT = Source("-", None, "-")


def find_sources(
    names: Sequence[str],
    *,
    files0_from: str | None = None,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    results: str | None = None,
) -> Iterator[Source | Problem]:
    """Yield the inputs that `names` mean, in order, each as it is found.

    A directory means its article files, by their endings, in the order of their paths' bytes.
    `include` and `exclude` are shell patterns for what lies below directories: one with a slash is
    matched with the path below the directory, one without with the file's or directory's own name.
    With `include`, the files it matches are taken whatever their endings.
    `results`, where the run writes files, is left out where it lies below a named directory.
    `files0_from` names a list of NUL-separated names ("-": standard input) that follow `names`.
    No names and no list mean standard input. Standard input can be taken only once.
    What can't be listed comes as a Problem, and the rest goes on.
    """
    written = None if results is None else realpath(results)
    choice = Choice(tuple(include), tuple(exclude), written)
    taken = files0_from == "-"
    for name in _names(names, files0_from):
        if isinstance(name, Problem):
            yield name
        elif name == "-" and taken:
            yield Problem("-", "standard input is already in use")
        elif name == "-":
            taken = True
            yield STANDARD_INPUT
        elif isdir(name):
            yield from walk(name, choice)
        else:
            yield Source(shown(name), name, _below(name))


def _below(name: str) -> str:
    """Return the relative name of the file `name`, which never leads out of where it is put.

    That is the path as given, tidied; an absolute path, or one that climbs out of the working
    directory, has no such name and keeps only its last part.
    """
    path = normpath(name)
    return basename(path) if isabs(path) or path.startswith("../") else path


def _names(names: Sequence[str], files0_from: str | None) -> Iterator[str | Problem]:
    yield from names
    if files0_from is not None:
        yield from listed_names(files0_from)
    elif not names:
        yield "-"
