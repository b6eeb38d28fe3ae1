"""Paragraphs for articles that tests make up, and what the parser says of them."""

from newstool.parsing import parse

LONG = (
    "The council voted on Tuesday night to reopen the old swimming hall by the river, eleven years "
    "after the roof was declared unsafe and the last bather was sent home with wet hair."
)
LONGER = (
    "The repair will cost about nine million, a third of it paid by the region, and the hall "
    "should open its doors again before the school year begins, said the mayor, who learned "
    "to swim there."
)
ARABIC = (
    "أعلنت بلدية المدينة، صباح اليوم، بدء أعمال ترميم الجسر القديم الذي يربط ضفتي النهر منذ "
    "أكثر من سبعين عامًا، بكلفة تقدر بنحو أربعة ملايين، على أن تنتهي الأعمال قبل موسم "
    "الأمطار المقبل."
)


def kinds(*lines: str, headline: str | None = None) -> list[str]:
    """Return the kind of each line of the article that the lines make."""
    return [line.kind.value for line in parse("\n".join(lines), headline=headline).lines]
