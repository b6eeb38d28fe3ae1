#!/usr/bin/env bash
# Recipes to copy from; run this file in the folder `examples` to see them all work.
set -euo pipefail

echo '== The headline and the subheadings of an article'
newstool split --format tsv articles/harbour.ar.txt | cut -f 3 | uniq

echo '== One section, by its number'
newstool split --section 2 articles/tram.en.txt

echo '== Clean a folder of articles into another'
out=$(mktemp -d)
newstool clean --output-dir "$out" articles
(cd "$out" && find . -type f | sort)
rm -r "$out"

echo '== A feed without the headlines that came twice'
newstool dedupe --match near --emit headlines headlines.jsonl

echo '== Which headlines were taken for repeats, and of what'
newstool dedupe --emit duplicates --format tsv headlines.jsonl

echo '== Words and language of each article, as tab-separated values'
newstool stats --columns id,language,words,sections articles

echo '== Only articles of more than 100 words, as JSON Lines for the next tool'
newstool stats --format jsonl --total never articles | python3 -c '
import json, sys
for row in map(json.loads, sys.stdin):
    if row["words"] > 100:
        print(row["id"])'

echo '== A key to match texts by, whatever their spelling'
printf 'أُعلِنَت النّتائجُ الـيوم!\n' | newstool clean --preset search
