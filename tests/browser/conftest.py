"""A real browser for the tests of pages: Chromium, offline, one for the session, a fresh context for each test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api")


@pytest.fixture(scope="session")
def browser() -> Iterator[playwright.Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        if os.environ.get("KG_REQUIRE_BROWSER") == "1":
            pytest.fail("Chromium is required (KG_REQUIRE_BROWSER=1) and not installed")
        pytest.skip("needs Chromium")
    with playwright.sync_playwright() as run:
        browser = run.chromium.launch(
            executable_path=path,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
        )
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: playwright.Browser) -> Iterator[Callable[[Path], playwright.Page]]:
    """Opens a file; afterwards, nothing may have been requested, logged or thrown, and no dialog shown."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    seen: list[str] = []

    def open_(path: Path) -> playwright.Page:
        page = context.new_page()
        page.on("console", lambda message: seen.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: seen.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (seen.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: seen.append(request.url) if request.url != path.as_uri() else None)
        page.goto(path.as_uri())
        page.wait_for_selector("body[data-ready]")
        return page

    yield open_
    context.close()
    assert seen == []
