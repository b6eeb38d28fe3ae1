from newstool.writing.colored_diff import colored


def test_no_diff_no_colours() -> None:
    assert colored("") == ""


def test_names_are_bold_and_lines_have_the_colour_of_their_sign() -> None:
    diff = "--- a\n+++ a\n@@ -1,2 +1,2 @@\n same\n--- x\n++ x\n"
    assert colored(diff) == (
        "\x1b[1m--- a\x1b[0m\n\x1b[1m+++ a\x1b[0m\n\x1b[36m@@ -1,2 +1,2 @@\x1b[0m\n same\n"
        "\x1b[31m--- x\x1b[0m\n\x1b[32m++ x\x1b[0m\n"
    )


def test_an_articles_own_escapes_are_shown_as_symbols() -> None:
    assert "\x1b[31m-\u241b[2Jx\x1b[0m\n" in colored("--- a\n+++ a\n@@ -1 +1 @@\n-\x1b[2Jx\n+x\n")
