"""What tells a subheading from the other short lines of an article.

`outline` is the article as this part sees it; `form`, `wording`, `neighbours`, `topic`, `place`
and `company` name the cues of one line; `weights` says what they count.
"""
