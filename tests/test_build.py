"""The main job, from documents to pages, with the real pipeline."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kg.build import _claimed, build
from kg.errors import KgError
from kg.graph.check import check_graph
from kg.graph.store import open_graph
from kg.model import Status
from kg.queries import find_query, run_query

STORY = """Norwegian president visits Lisbon

By Ana Ruiz

Published: May 17, 2024

President Jon Bjork of Norway visited Lisbon on Friday and met Portuguese Prime Minister Maria Costa.

"We want more trade with Portugal," Bjork told the Lisbon Post.
"""
FILES = ("graph.ttl", "graph.nq", "graph.html")


def run_kg(*args: str | Path, seed: str = "0") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kg", *map(str, args)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=False,
    )


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "story.txt").write_text(STORY, encoding="utf-8")
    return folder


def test_the_seeds_give_their_articles_and_every_kind_of_fact(built):
    _, report = built

    counts = report.counts
    assert (counts["articles"], counts["copies"], counts["problems"]) == (18, 3, 0)
    assert min(counts[name] for name in ("things", "roles", "relations", "events", "attributions", "observations")) > 20


def test_the_built_graph_keeps_its_contract(built, seeds):
    output, _ = built
    texts = {path.name: path.read_text(encoding="utf-8") for path in seeds.glob("*.txt")}

    assert check_graph(output, texts=texts) == ()


def test_no_core_query_finds_a_denied_event(built):
    output, report = built
    unasserted = {event.key for event in report.facts.events if not event.status.asserted}
    answer = run_query(
        open_graph(output),
        find_query(
            "PREFIX kgo: <https://kg.example/ontology#> SELECT DISTINCT ?event WHERE "
            "{ ?event kgo:agent|kgo:patient|kgo:attendee ?who FILTER NOT EXISTS { ?event a kgo:Report } }"
        ),
    )

    found = {str(row[0].value).removeprefix("https://kg.example/id/") for row in answer.rows}
    assert len(found) > 20
    assert found & unasserted == set()


def test_every_event_is_happened_planned_hypothetical_or_denied_and_copies_report_nothing(built):
    _, report = built
    copies = {article.key for article in report.facts.articles if article.duplicate_of}

    assert {event.status for event in report.facts.events} <= set(Status)
    assert {r.article for event in report.facts.events for r in event.reports} & copies == set()


@pytest.mark.slow
def test_the_same_seeds_give_the_same_bytes_whatever_the_order_workers_and_hash_seed(built, seeds, tmp_path):
    output, _ = built
    again = run_kg(
        "build", *sorted(seeds.glob("*.txt"), reverse=True), "-o", tmp_path / "again", "--workers", "2", seed="7"
    )

    assert again.returncode == 0, again.stderr
    assert [name for name in FILES if (output / name).read_bytes() != (tmp_path / "again" / name).read_bytes()] == []


def test_a_small_story_is_built_and_built_again_from_what_was_read(story, tmp_path):
    output = tmp_path / "out"

    first, second = build([story], output, model="fast"), build([story], output, model="fast")

    assert (first.reused, second.reused) == (0, 1)
    assert first.facts == second.facts
    assert {thing.name for thing in first.facts.things} >= {"Maria Costa", "Lisbon"}


def test_a_broken_document_is_told_and_the_rest_is_built(story, tmp_path):
    (story / "empty.txt").write_text("", encoding="utf-8")
    (story / "broken.pdf").write_bytes(b"%PDF-1.7 broken")

    run = run_kg("build", story, "-o", tmp_path / "out", "--model", "fast")

    assert run.returncode == 0
    lines = [line for line in run.stderr.splitlines() if line]
    assert [("empty.txt" in line, "broken.pdf" in line) for line in lines] == [(False, True), (True, False)]
    assert "1 article" in run.stdout
    assert "2 documents not read" in run.stdout
    assert len(json.loads((tmp_path / "out" / "run.json").read_text(encoding="utf-8"))["problems"]) == 2


def test_strict_stops_at_a_broken_document_and_leaves_the_old_graph_whole(story, tmp_path):
    output = tmp_path / "out"
    build([story], output, model="fast")
    before = {name: (output / name).read_bytes() for name in FILES}
    (story / "empty.txt").write_text("", encoding="utf-8")

    run = run_kg("build", story, "-o", output, "--model", "fast", "--strict")

    assert run.returncode == 2
    assert len(run.stderr.strip().splitlines()) == 1
    assert {name: (output / name).read_bytes() for name in FILES} == before
    assert [path.name for path in output.iterdir() if path.name.endswith(".part")] == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["build", "nowhere"], "nowhere"),
        (["build", "--model", "no-such-model", "seeds"], "no-such-model"),
        (["query", "-g", "nowhere"], ""),
        (["query", "person-rolls"], "person-roles"),
        (["show", "Merkle", "-g", "nowhere"], "nowhere"),
    ],
)
def test_wrong_input_gets_one_line_and_exit_code_2(arguments, told, tmp_path, story, monkeypatch):
    monkeypatch.chdir(tmp_path)
    if "seeds" in arguments:
        shutil.copytree(story, tmp_path / "seeds")

    run = run_kg(*arguments)

    if arguments[:2] == ["query", "-g"]:  # the list of queries needs no graph
        assert run.returncode == 0
        return
    assert run.returncode == 2
    assert len(run.stderr.strip().splitlines()) == 1
    assert told in run.stderr


def test_two_builds_into_one_folder_do_not_mix(story, tmp_path):
    output = tmp_path / "out"
    output.mkdir()
    with _claimed(output), pytest.raises(KgError, match="another build is writing there"):
        build([story], output, model="fast")

    assert list(output.iterdir()) == []


def test_what_a_killed_build_left_is_removed_and_its_graph_kept(story, tmp_path):
    output = tmp_path / "out"
    (output / ".build.part" / "store").mkdir(parents=True)
    (output / "extractions").mkdir()
    (output / "extractions" / "abc.json.part").write_text("{", encoding="utf-8")
    (output / "graph.ttl").write_text("# old", encoding="utf-8")

    with pytest.raises(KgError, match="nowhere"):
        build([Path("nowhere")], output)

    assert sorted(path.relative_to(output).as_posix() for path in output.rglob("*")) == ["extractions", "graph.ttl"]


@pytest.mark.parametrize("output", ["in", "file"])
def test_an_output_that_holds_the_documents_or_is_a_file_is_refused(output, story, tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")

    with pytest.raises(KgError, match="-o"):
        build([story], tmp_path / output)

    assert [path.name for path in story.iterdir()] == ["story.txt"]


def test_a_build_that_cannot_begin_leaves_no_folder(tmp_path):
    with pytest.raises(KgError):
        build([tmp_path / "nowhere"], tmp_path / "out")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_an_article_is_an_error(tmp_path):
    (tmp_path / "in").mkdir()

    with pytest.raises(KgError, match="no article"):
        build([tmp_path / "in"], tmp_path / "out", model="fast")
