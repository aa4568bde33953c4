import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { FetchError } from "../../../src/library/fetch/fetch-error.ts";
import type { Resolve } from "../../../src/library/fetch/hop.ts";
import { isPublicAddress } from "../../../src/library/fetch/public-address.ts";
import {
  createSafeFetch,
  type FetchRequest,
  type SafeFetchOptions,
} from "../../../src/library/fetch/safe-fetch.ts";
import { type Answers, hostileServer, redirects, sends } from "../hostile-server.ts";

const PAGE: FetchRequest = { types: ["text/html"], maxBytes: 100_000 };

async function problemOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return "fetched";
  } catch (error) {
    if (error instanceof FetchError) return error.problem;
    throw error;
  }
}

async function opened(answers: Answers, options: SafeFetchOptions = {}) {
  const server = await hostileServer(answers);
  const fetch = createSafeFetch({ allowed: () => [server.host], ...options });
  return { server, fetch: (path: string, wanted = PAGE) => fetch(server.address + path, wanted) };
}

/** A name server with one answer, which counts the requests. */
function resolving(addresses: readonly string[]): { resolve: Resolve; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    resolve: (hostname, _, done) => {
      asked.push(hostname);
      done(
        null,
        addresses.map(address => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
    },
  };
}

describe("createSafeFetch() with the guard closed", () => {
  it.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://127.0.0.1./",
    "http://①②⑦.⓪.⓪.①/",
    "http://0.0.0.0/",
    "http://0/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://192.0.0.1/",
    "http://192.0.2.1/",
    "http://198.18.0.1/",
    "http://224.0.0.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:7f00:1::]/",
    "http://[fc00::1]/",
    "http://[fd00:ec2::254]/",
    "http://[fe80::1]/",
    "http://[ff02::1]/",
    "http://[2001:db8::1]/",
    "http://[100::1]/",
  ])("refuses %s", async link => {
    expect(await problemOf(createSafeFetch()(link, PAGE))).toBe("not-public");
  });

  it.each([
    "ftp://news.test/",
    "file:///etc/passwd",
    "data:text/html,words",
    "javascript:alert(1)",
    "gopher://127.0.0.1:70/",
    "http://news.test:22/",
    "http://news.test:8080/",
    "https://news.test:6379/",
    "http://user:word@news.test/",
    "http://",
    "//news.test/",
    "news",
    "",
  ])("refuses %j as no link for it", async link => {
    expect(await problemOf(createSafeFetch()(link, PAGE))).toBe("bad-link");
  });

  it.each([
    ["an address inside", ["127.0.0.1"]],
    ["an address inside in IPv6", ["::1"]],
    ["an address inside, mapped", ["::ffff:10.0.0.1"]],
    ["a public one and one inside", ["93.184.216.34", "169.254.169.254"]],
    ["no address", []],
    ["something that is no address", ["inside"]],
  ])("refuses a name that means %s", async (_, addresses) => {
    const fetch = createSafeFetch(resolving(addresses));
    for (const link of ["http://news.test/", "http://localhost/", "https://localtest.me/"]) {
      expect(await problemOf(fetch(link, PAGE))).toBe("not-public");
    }
  });

  it("tests a name's addresses at each connection, so that a second answer can't slip in", async () => {
    const names = resolving(["127.0.0.1"]);
    const server = await hostileServer({ "/page": sends("<p>Words.", { connection: "close" }) });
    const port = server.host.split(":")[1];
    const fetch = createSafeFetch({ ...names, allowed: () => [`inside.test:${port}`] });
    expect(await problemOf(fetch(`http://inside.test:${port}/page`, PAGE))).toBe("fetched");
    expect(names.asked).toEqual(["inside.test", "inside.test"]);
    expect(await problemOf(fetch("http://inside.test/page", PAGE))).toBe("not-public");
    expect(names.asked).toHaveLength(3);
  });

  it("lets a public address through", () => {
    for (const address of ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"]) {
      expect(isPublicAddress(address)).toBe(true);
    }
  });
});

describe("createSafeFetch() on a hostile server", () => {
  it("reads a page, with its address, type, charset and what marks its version", async () => {
    const { fetch, server } = await opened({
      "/page": sends("<p>Words.", {
        "content-type": 'Text/HTML; Charset="windows-1252"',
        etag: '"1"',
        "last-modified": "yesterday",
      }),
    });
    const page = await fetch("/page#part");
    expect(page).toMatchObject({
      kind: "fetched",
      url: `${server.address}/page`,
      type: "text/html",
      charset: "windows-1252",
      etag: '"1"',
      lastModified: "yesterday",
    });
    expect(server.asked).toEqual(["/robots.txt", "/page"]);
    expect(server.requests.at(-1)?.headers["user-agent"]).toContain("Verbatim/1.0");
  });

  it("asks whether a page has changed", async () => {
    const { fetch, server } = await opened({ "/page": sends("", {}, 304) });
    expect(await fetch("/page", { ...PAGE, etag: '"1"', lastModified: "then" })).toEqual({
      kind: "unchanged",
    });
    expect(server.requests.at(-1)?.headers).toMatchObject({
      "if-none-match": '"1"',
      "if-modified-since": "then",
    });
  });

  it("follows five redirects and no more, and no loop", async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [
        `/${at}`,
        at === 0 ? sends("<p>End.") : redirects(`/${at - 1}`, 300 + (at % 2) * 7 + 1),
      ]),
    );
    const { fetch } = await opened({
      ...chain,
      "/loop": redirects("/loop"),
      "/a": redirects("/b"),
      "/b": redirects("/a"),
    });
    expect(await problemOf(fetch("/5"))).toBe("fetched");
    for (const path of ["/6", "/loop", "/a"]) expect(await problemOf(fetch(path))).toBe("too-many-redirects");
  });

  it.each<[string, number[], string | null]>([
    ["nowhere without a redirect", [], null],
    ["to where permanent redirects lead", [301, 308], "/2"],
    ["no further than the first passing one", [301, 302, 301], "/1"],
    ["nowhere by a passing one", [307], null],
  ])("says that a page has moved %s", async (_, statuses, to) => {
    const hops = statuses.map((status, at) => [`/${at}`, redirects(`/${at + 1}`, status)] as const);
    const { fetch, server } = await opened({
      ...Object.fromEntries(hops),
      [`/${statuses.length}`]: sends("<p>End."),
    });
    expect(await fetch("/0")).toMatchObject({ movedTo: to && server.address + to });
  });

  it.each([
    ["seconds", "120", 120_000],
    ["a day long gone", "Wed, 21 Oct 2015 07:28:00 GMT", 0],
    ["nonsense", "soon", null],
  ])("says how long a site asks to wait, in %s", async (_, header, retryAfterMs) => {
    const { fetch } = await opened({ "/busy": sends("", { "retry-after": header }, 429) });
    await expect(fetch("/busy")).rejects.toMatchObject({ status: 429, retryAfterMs });
  });

  it.each([
    ["http://127.0.0.1:1/", "bad-link"],
    ["http://127.0.0.1/", "not-public"],
    ["http://[::ffff:169.254.169.254]/", "not-public"],
    ["http://2130706433/", "not-public"],
    ["file:///etc/passwd", "bad-link"],
    ["//localhost/", "not-public"],
    ["\\\\127.0.0.1\\", "not-public"],
    ["http://user@127.0.0.1/", "bad-link"],
  ])("does not follow a redirect to %s", async (location, problem) => {
    const { fetch } = await opened({ "/away": redirects(location) });
    expect(await problemOf(fetch("/away"))).toBe(problem);
  });

  const MANY = Buffer.alloc(30 * 1024 * 1024, "word ");
  it.each([
    ["a page of 30 MB", sends(MANY)],
    ["a page of 30 MB that says it is small", sends(MANY, { "transfer-encoding": "chunked" })],
    ["a gzip bomb", sends(gzipSync(MANY), { "content-encoding": "gzip" })],
    ["a page that says it is large", sends("<p>Words.", { "content-length": "999999999" })],
  ])("stops at %s", async (_, answer) => {
    const { fetch } = await opened({ "/large": answer });
    const before = process.memoryUsage().rss;
    expect(await problemOf(fetch("/large"))).toBe("too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it("stops waiting for a server that trickles or says nothing", async () => {
    const { fetch } = await opened(
      {
        "/silent": () => {},
        "/trickle": (_, response) => {
          response.writeHead(200, { "content-type": "text/html" });
          const trickle = setInterval(() => response.write("w"), 20);
          response.on("close", () => clearInterval(trickle));
        },
      },
      { timeoutMs: 300 },
    );
    for (const path of ["/silent", "/trickle"]) expect(await problemOf(fetch(path))).toBe("timeout");
  });

  it.each([
    ["a picture", sends("GIF89a", { "content-type": "image/gif" }), "content-type"],
    ["no type", sends("words", { "content-type": "" }), "content-type"],
    ["not found", sends("no", {}, 404), "status"],
    ["broken", sends("no", {}, 500), "status"],
    ["an encoding that nobody knows", sends("no", { "content-encoding": "rot13" }), "unreachable"],
    ["gzip that is none", sends("no", { "content-encoding": "gzip" }), "unreachable"],
  ])("says what is wrong with %s", async (_, answer, problem) => {
    const { fetch } = await opened({ "/page": answer });
    expect(await problemOf(fetch("/page"))).toBe(problem);
  });

  it("says that a server that hangs up is unreachable", async () => {
    const { fetch } = await opened({
      "/page": (_, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": "1000" }).write("half");
        setTimeout(() => response.destroy(), 20);
      },
    });
    expect(await problemOf(fetch("/page"))).toBe("unreachable");
  });
});

describe("createSafeFetch() and robots.txt", () => {
  const page = { "/page": sends("<p>Words."), "/free": sends("<p>Words.") };
  it.each([
    ["nothing said", sends("", { "content-type": "text/plain" }), ["fetched", "fetched"]],
    ["the page forbidden", sends("User-agent: *\nDisallow: /page"), ["robots", "fetched"]],
    ["everything forbidden to others", sends("User-agent: Other\nDisallow: /"), ["fetched", "fetched"]],
    [
      "forbidden to it by name",
      sends("User-agent: x\nuser-agent: VERBATIM\nDisallow: /\n\nUser-agent: *\nAllow: /"),
      ["robots", "robots"],
    ],
    [
      "a longer rule that allows",
      sends("User-agent: *\nDisallow: /\nAllow: /*ee$ # comment"),
      ["robots", "fetched"],
    ],
    ["a broken site", sends("", {}, 503), ["robots", "robots"]],
    ["no such file", sends("", {}, 404), ["fetched", "fetched"]],
    [
      "a hostile file",
      sends(`User-agent: *\nDisallow: /${"*a".repeat(50_000)}$\n${"x".repeat(100_000)}`),
      ["fetched", "fetched"],
    ],
    ["a file without end", sends(Buffer.alloc(2 << 20, "Disallow: /page\n")), ["fetched", "fetched"]],
    ["a redirect inside", redirects("http://127.0.0.1:1/"), ["bad-link", "bad-link"]],
  ])("keeps to %s", async (_, robots, problems) => {
    const { fetch } = await opened({ ...page, "/robots.txt": robots });
    expect([await problemOf(fetch("/page")), await problemOf(fetch("/free"))]).toEqual(problems);
  });
});
