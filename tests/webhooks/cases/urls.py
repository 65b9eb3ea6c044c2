"""The public URL of a request, as its headers tell it."""

from __future__ import annotations

from cases.signed import URL, Case


def url_cases() -> list[Case]:
    proto, host, port, prefix = (f"x-forwarded-{word}" for word in ("proto", "host", "port", "prefix"))
    right: list[tuple[str, str, dict[str, str], str]] = [
        ("a whole URL and no headers", URL, {}, URL),
        ("a path and a host", "/webhook/bird", {"host": "domain.com"}, URL),
        ("a path, a host and a query", "/a?b=c%20d&e", {"host": "domain.com"}, "https://domain.com/a?b=c%20d&e"),
        ("a path, and the scheme forwarded", "/a", {"host": "domain.com", proto: "http"}, "http://domain.com/a"),
        (
            "behind a proxy that ends TLS",
            "http://domain.com/a",
            {"host": "domain.com", proto: "https"},
            "https://domain.com/a",
        ),
        ("no proxy: as it was seen", "http://localhost:3000/a", {"host": "localhost:3000"}, "http://localhost:3000/a"),
        (
            "the host forwarded",
            "http://10.0.0.5:8080/a?x=1",
            {"host": "10.0.0.5:8080", proto: "https", host: "domain.com"},
            "https://domain.com/a?x=1",
        ),
        (
            "the host forwarded with a port",
            "/a",
            {"host": "inner", host: "domain.com:8443"},
            "https://domain.com:8443/a",
        ),
        ("the port forwarded", "/a", {"host": "domain.com", port: "8443"}, "https://domain.com:8443/a"),
        (
            "the usual port of https forwarded",
            "/a",
            {"host": "domain.com", proto: "https", port: "443"},
            "https://domain.com/a",
        ),
        (
            "the usual port of http forwarded",
            "/a",
            {"host": "domain.com", proto: "http", port: "80"},
            "http://domain.com/a",
        ),
        (
            "port 80 is not the usual one of https",
            "/a",
            {"host": "domain.com", proto: "https", port: "80"},
            "https://domain.com:80/a",
        ),
        ("the usual port in the host", "/a", {"host": "domain.com:443"}, "https://domain.com/a"),
        (
            "a port in the host and one forwarded: the first",
            "/a",
            {host: "domain.com:8443", port: "443"},
            "https://domain.com:8443/a",
        ),
        (
            "the port forwarded replaces that of the inner host",
            "/a",
            {"host": "domain.com:8080", port: "443"},
            "https://domain.com/a",
        ),
        ("the prefix that a proxy took off", "/bird", {"host": "domain.com", prefix: "/webhook"}, URL),
        ("a prefix that ends with a slash", "/bird", {"host": "domain.com", prefix: "/webhook/"}, URL),
        ("a prefix of a slash", "/webhook/bird", {"host": "domain.com", prefix: "/"}, URL),
        ("a prefix of two parts", "/c?d", {"host": "domain.com", prefix: "/a/b"}, "https://domain.com/a/b/c?d"),
        ("a prefix without a slash at its beginning", "/bird", {"host": "domain.com", prefix: "webhook"}, URL),
        (
            "two proxies: what the first saw",
            "/a",
            {proto: "https, http", host: "domain.com , inner.local", port: "443,8080"},
            "https://domain.com/a",
        ),
        (
            "names and the scheme in capitals",
            "/a",
            {"Host": "domain.com", "X-Forwarded-Proto": "HTTPS"},
            "https://domain.com/a",
        ),
        ("the host as it is written", "/a", {"host": "Domain.COM"}, "https://Domain.COM/a"),
        ("an address of IPv6", "/a", {"host": "[::1]:8443"}, "https://[::1]:8443/a"),
        ("an address of IPv6 without a port", "/a", {"host": "[::1]", port: "8443"}, "https://[::1]:8443/a"),
        (
            "the path is left as it is",
            "/a//b/../c%2F%C3%BC/?",
            {"host": "domain.com"},
            "https://domain.com/a//b/../c%2F%C3%BC/?",
        ),
        ("the root", "/", {"host": "domain.com"}, "https://domain.com/"),
        ("a whole URL without a path", "https://domain.com", {}, "https://domain.com/"),
        ("a whole URL without a path, with a query", "https://domain.com?a=1", {}, "https://domain.com/?a=1"),
        ("a fragment is never sent", "https://domain.com/a?b#c", {}, "https://domain.com/a?b"),
        (
            "empty headers count as absent",
            "/a",
            {"host": "domain.com", proto: "", host: " ", port: "", prefix: ""},
            "https://domain.com/a",
        ),
    ]
    wrong: list[tuple[str, str, dict[str, str], str]] = [
        ("no host at all", "/a", {}, "headers.host"),
        ("another scheme", "/a", {"host": "domain.com", proto: "gopher"}, "headers.x-forwarded-proto"),
        ("a host with a path", "/a", {host: "domain.com/evil"}, "headers.x-forwarded-host"),
        ("a host with a user", "/a", {host: "me@domain.com"}, "headers.x-forwarded-host"),
        ("a host with white space", "/a", {"host": "domain .com"}, "headers.host"),
        ("a host with a port that is none", "/a", {"host": "domain.com:http"}, "headers.host"),
        ("a port that is no number", "/a", {"host": "domain.com", port: "https"}, "headers.x-forwarded-port"),
        ("a port that is too large", "/a", {"host": "domain.com", port: "65536"}, "headers.x-forwarded-port"),
        ("port 0", "/a", {"host": "domain.com", port: "0"}, "headers.x-forwarded-port"),
        ("a prefix with a query", "/a", {"host": "domain.com", prefix: "/a?b"}, "headers.x-forwarded-prefix"),
        ("a target that is neither a path nor a URL", "webhook", {"host": "domain.com"}, "target"),
        ("an empty target", "", {"host": "domain.com"}, "target"),
        ("a target of another scheme", "ftp://domain.com/a", {}, "target"),
    ]
    cases: list[Case] = []
    for name, target, headers, url in right:
        cases.append({"name": name, "target": target, "headers": headers, "result": {"url": url}})
    for name, target, headers, path in wrong:
        error = {"error": {"kind": "input", "path": path}}
        cases.append({"name": name, "target": target, "headers": headers, "result": error})
    return cases
