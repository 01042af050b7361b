"""Programs of other vendors that tests call: `sh tests/tools.sh` installs them."""

import os
import re
import shutil
import zipfile
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
JARS = Path("/usr/share/java")
JENA_NEEDS = re.compile(
    "(jena|commons|libthrift|thrift|jsonld|jackson|http|slf4j-api|slf4j-nop|dexx|protobuf|guava|failureaccess|gson|titanium)-?"
)


def find_tool(name: str) -> str:
    """Path of a program; without it the test is skipped, or fails where KG_REQUIRE_TOOLS=1."""
    found = shutil.which(name)
    return found or _missing(name)


def find_node_module(name: str) -> Path:
    """Folder of an npm package below `tests`; likewise."""
    folder = FOLDER / "node_modules" / name
    return folder if folder.is_dir() else Path(_missing(f"npm package {name}"))


def _missing(name: str) -> str:
    message = f"{name} is not installed: run sh tests/tools.sh"
    if os.environ.get("KG_REQUIRE_TOOLS") == "1":
        pytest.fail(message)
    pytest.skip(message)


def find_jena(folder: Path) -> list[str]:
    """The command line that runs a class of Apache Jena, as Debian packs it.

    Debian moved Jena's XML classes into another package without their messages; these are put first on the class path.
    """
    if not (JARS / "jena-arq.jar").is_file():
        _missing("libapache-jena-java")
    with zipfile.ZipFile(JARS / "jena-core.jar") as core:
        for name in core.namelist():
            if name.startswith("org/apache/jena/ext/xerces/") and name.endswith(".properties"):
                target = folder / name.removeprefix("org/apache/jena/ext/")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(core.read(name))
    jars = [str(jar) for jar in sorted(JARS.glob("*.jar")) if JENA_NEEDS.match(jar.name)]
    return [find_tool("java"), "-cp", os.pathsep.join([str(folder), *jars])]
