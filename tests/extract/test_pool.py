"""The processes that read articles."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys

import pytest

PARENT = """
import multiprocessing, os, time
from kg.extract import pool

def read(queue, pool=pool):
    pool._load = lambda model: None
    pool._begin("none")
    queue.put(os.getpid())
    time.sleep(600)

if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    queue = context.Queue()
    context.Process(target=read, args=(queue,)).start()
    print(queue.get(), flush=True)
    time.sleep(600)
"""


@pytest.mark.skipif(os.name == "nt", reason="kills a process the way Unix does")
def test_a_reading_process_ends_with_a_killed_build(tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(PARENT, encoding="utf-8")
    parent = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())

    parent.kill()
    parent.wait()

    # Both hold the pipe; it ends when the second of them does.
    ended, _, _ = select.select([parent.stdout], [], [], 20)
    if not ended:
        os.kill(child, signal.SIGKILL)
    assert ended
    assert parent.stdout.read() == ""
