"""One line a message, whatever is in it."""

import json

import pytest

from newstool.cli.messages import Messages


def test_a_message_names_the_program_the_input_and_the_reason(
    capfd: pytest.CaptureFixture[str],
) -> None:
    messages = Messages()
    messages.error("no such file", "a.txt")
    messages.error("not JSON", "b.jsonl", 3)
    messages.warning("odd")
    assert capfd.readouterr().err == (
        "newstool: a.txt: no such file\nnewstool: b.jsonl:3: not JSON\nnewstool: odd\n"
    )


@pytest.mark.parametrize(("level", "shown"), [(-1, "e"), (0, "ew"), (1, "ewn"), (2, "ewn")])
def test_levels(level: int, shown: str, capfd: pytest.CaptureFixture[str]) -> None:
    messages = Messages(level)
    messages.error("e")
    messages.warning("w")
    messages.note("n")
    assert capfd.readouterr().err == "".join(f"newstool: {sign}\n" for sign in shown)


def test_json_for_machines(capfd: pytest.CaptureFixture[str]) -> None:
    Messages(as_json=True).error("مفقود\x1b", "a\nb", 3)
    err = capfd.readouterr().err
    assert err.count("\n") == 1
    assert json.loads(err) == {
        "program": "newstool",
        "level": "error",
        "name": "a\nb",
        "line": 3,
        "message": "مفقود\x1b",
    }


def test_names_of_strangers_stay_on_their_line(capfd: pytest.CaptureFixture[str]) -> None:
    Messages().error("x\x1b[2J", "a\nnewstool: b\u202e\udcff")
    err = capfd.readouterr().err
    assert err.count("\n") == 1
    assert not set(err) & {"\x1b", "\u202e"}
