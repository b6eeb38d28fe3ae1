"""Print the oldest versions of the dependencies that pyproject.toml allows, as pip constraints."""

import re
import tomllib

with open("pyproject.toml", "rb") as file:
    project = tomllib.load(file)["project"]
for requirement in project["dependencies"] + project["optional-dependencies"]["zst"]:
    print(re.sub(r"^([\w-]+)>=([\d.]+)[^;]*", r"\1==\2", requirement))
