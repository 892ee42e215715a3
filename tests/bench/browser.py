"""As much of a browser as a phone needs here: cookies, the form's key, and requests as bytes."""

import re
from collections.abc import Mapping
from urllib.parse import urlencode

from tests.bench.phones import Reply

COOKIE = re.compile(rb"\r\nset-cookie:[ ]*([^=\r]+)=([^;\r]*)", re.IGNORECASE)
FORM_KEY = re.compile(rb'name="csrfmiddlewaretoken" value="([^"]+)"')
LOCATION = re.compile(rb"\r\nlocation:[ ]*([^\r]+)\r\n", re.IGNORECASE)


class Browser:
    """The cookies and the last form's key of one phone."""

    def __init__(self, cookies: Mapping[str, str] | None = None) -> None:
        self.cookies = dict(cookies or {})
        self.form_key = ""

    def get(self, path: str) -> bytes:
        """The request for a page."""
        return f"GET {path} HTTP/1.1\r\n{self._head()}\r\n".encode()

    def post(self, path: str, **fields: str) -> bytes:
        """The request that a form's button makes, with the key of the form that was seen last."""
        body = urlencode({"csrfmiddlewaretoken": self.form_key, **fields})
        kind = "Content-Type: application/x-www-form-urlencoded\r\n"
        return (
            f"POST {path} HTTP/1.1\r\n{self._head()}{kind}Content-Length: {len(body)}\r\n\r\n{body}".encode()
        )

    def saw(self, reply: Reply) -> str:
        """Keep the cookies and the form's key of a reply; where it sends the browser, or nothing."""
        for name, value in COOKIE.findall(reply.head):
            self.cookies[name.decode()] = value.decode()
        key = FORM_KEY.search(reply.body)
        if key:
            self.form_key = key[1].decode()
        to = LOCATION.search(reply.head)
        return to[1].decode() if to else ""

    def _head(self) -> str:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return f"Host: 127.0.0.1\r\nAccept-Language: nl\r\nAccept-Encoding: gzip, br\r\nCookie: {cookies}\r\n"
