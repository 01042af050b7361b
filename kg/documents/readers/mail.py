"""Mails: the body, with subject and day; the sender is the author only if it is a person's name."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr

from kg.documents.days import day_of_value
from kg.documents.imprint import is_outlet, is_person_name
from kg.documents.raw import RawDocument, UnreadableError
from kg.documents.readers import html

SUFFIXES = (".eml",)
BINARY = False
_HEADER = re.compile(rb"^(?:From |[A-Za-z][A-Za-z0-9-]*:)")
_MAIL_ONLY = re.compile(
    rb"^(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To|DKIM-Signature):", re.IGNORECASE | re.MULTILINE
)


def recognizes(data: bytes) -> bool:
    """Whether the bytes begin with the headers of a mail."""
    head = re.split(rb"\r?\n\r?\n", data[:20000].removeprefix(b"\xef\xbb\xbf"), maxsplit=1)[0]
    return bool(_HEADER.match(head) and _MAIL_ONLY.search(head))


def read(data: bytes) -> list[RawDocument]:
    """The mail as one document.

    Raises:
        UnreadableError: the mail has no text part.
    """
    message = message_from_bytes(data.removeprefix(b"\xef\xbb\xbf"), _class=EmailMessage, policy=policy.default)
    part = message.get_body(preferencelist=("plain", "html"))
    content = part.get_content() if part is not None else ""
    if not isinstance(content, str) or not content.strip():
        raise UnreadableError(
            "no text in this mail.", "Save its attachments as files of their own, or leave it out with --skip."
        )
    body = html.read_page(content).text if part is not None and part.get_content_subtype() == "html" else content
    body = body.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    title = re.sub(
        r"^(?:(?:re|fwd?|aw|wg)\s*:\s*)+", "", " ".join(str(message.get("Subject", "")).split()), flags=re.IGNORECASE
    )
    sender = parseaddr(str(message.get("From", "")))[0]
    return [
        RawDocument(
            text=body if not title or " ".join(body.split()).startswith(title) else f"{title}\n\n{body}",
            title=title,
            published=day_of_value(str(message.get("Date", ""))),
            publisher=sender if is_outlet(sender) else "",
            authors=(sender,) if is_person_name(sender) and not is_outlet(sender) else (),
            whole=True,
        )
    ]
