"""Text on its way out."""

from newstool.cli.stream import Stream


def test_in_blocks_where_nobody_waits() -> None:
    written: list[bytes] = []
    stream = Stream(written.append, terminal=False)
    stream.write("a")
    assert written == []
    stream.write("x" * 70_000)
    assert [len(data) for data in written] == [70_001]
    stream.write("b")
    stream.flush()
    assert written[-1] == b"b"


def test_at_once_where_somebody_does() -> None:
    written: list[bytes] = []
    stream = Stream(written.append, terminal=False, line_buffered=True)
    stream.write("a\x1b\n")
    assert written == [b"a\x1b\n"]


def test_a_terminal_gets_only_what_is_harmless_or_ours() -> None:
    written: list[bytes] = []
    stream = Stream(written.append, terminal=True)
    stream.write("a\x1b[2J\n")
    stream.write("\x1b[1mb\x1b[0m\n", trusted=True)
    assert written == ["a␛[2J\n".encode(), b"\x1b[1mb\x1b[0m\n"]
