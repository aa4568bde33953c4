import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** What each room may import besides itself: by room within `src`, and then within some of its large rooms. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/english": [],
  "src/text": ["src/english"],
  "src/names": ["src/english", "src/text"],
  "src/articles": ["src/english", "src/text", "src/errors.ts"],
  "src/quotes": ["src/articles", "src/english", "src/names", "src/text"],
  "src/search": ["src/articles", "src/english", "src/names", "src/text"],
  "src/answers": [
    "src/articles",
    "src/english",
    "src/names",
    "src/quotes",
    "src/search",
    "src/text",
    "src/errors.ts",
  ],
  "src/wording": ["src/answers", "src/articles", "src/quotes", "src/text"],
  "src/library": ["src/answers", "src/articles", "src/search", "src/text", "src/errors.ts"],
  "src/cli": [
    "src/answers",
    "src/articles",
    "src/backup",
    "src/doctor",
    "src/library",
    "src/quotes",
    "src/search",
    "src/text",
    "src/wording",
    "src/config.ts",
    "src/errors.ts",
    "src/inlining.ts",
    "src/version.ts",
    // Only where `main.ts` connects them, for the doctor's comparison with Discord's.
    "commands/all.ts",
  ],
  "src/backup": ["src/library/records", "src/library/store", "src/errors.ts"],
  "src/doctor": [
    "src/library/records",
    "src/library/postgres",
    "src/library/store",
    "src/discord/answering/command.ts",
    "src/discord/connection",
    "src/wording/english/forms.ts",
    "src/config.ts",
    "src/errors.ts",
  ],
  "src/health": [
    "src/library",
    // The type of what is counted.
    "src/discord/answering/outcome.ts",
    "src/listen-on.ts",
  ],
  "src/discord/message": ["src/text", "src/wording", "src/errors.ts"],
  "src/discord/connection": ["src/library", "src/errors.ts", "src/log.ts", "src/safe-cause.ts"],
  "src/discord/door": ["src/discord/connection", "src/listen-on.ts"],
  "src/discord/custom-ids": ["src/answers", "src/articles"],
  "src/discord/render": [
    "src/answers",
    "src/articles",
    "src/quotes",
    "src/text",
    "src/wording",
    "src/discord/message",
    "src/discord/custom-ids",
  ],
  "src/discord/limits": ["src/articles", "src/wording", "src/errors.ts", "src/discord/message"],
  "src/discord/posting": [
    "src/answers",
    "src/articles",
    "src/library",
    "src/text",
    "src/wording",
    "src/log.ts",
    "src/safe-cause.ts",
    "src/discord/connection/gateway-events.ts",
    "src/discord/message",
    "src/discord/render",
  ],
  "src/discord/answering": [
    "src/answers",
    "src/articles",
    "src/library",
    "src/text",
    "src/wording",
    "src/errors.ts",
    "src/log.ts",
    "src/safe-cause.ts",
    "src/discord/custom-ids",
    "src/discord/limits",
    "src/discord/message",
    // The type of what managers are told.
    "src/discord/posting/managers-event.ts",
  ],
  "src/discord/reply-to": [
    "src/answers",
    "src/articles",
    "src/library",
    "src/search",
    "src/text",
    "src/wording",
    "src/errors.ts",
    "src/discord/answering",
    "src/discord/connection/client.ts",
    "src/discord/message",
    "src/discord/render",
  ],
  "src/discord/presses": [
    "src/answers",
    "src/articles",
    "src/library",
    "src/quotes",
    "src/text",
    "src/wording",
    "src/errors.ts",
    "src/discord/answering",
    "src/discord/custom-ids",
    "src/discord/message",
    "src/discord/render",
    "src/discord/reply-to",
  ],
  "src/discord/managing": [
    "src/answers",
    "src/articles",
    "src/library",
    "src/text",
    "src/wording",
    "src/errors.ts",
    "src/discord/answering",
    "src/discord/custom-ids",
    "src/discord/message",
    "src/discord/posting",
    "src/discord/presses/reply-to-press.ts",
    "src/discord/render",
  ],
  "src/discord/routing": [
    "src/library",
    "src/wording",
    "src/errors.ts",
    "src/log.ts",
    "src/safe-cause.ts",
    "src/discord/answering",
    "src/discord/connection",
    "src/discord/message",
    "src/discord/presses",
    "src/discord/reply-to",
  ],
  "src/local/rules": [],
  "src/local/world": ["src/local/rules"],
  "src/local/rest": ["src/local/outgoing", "src/local/rules", "src/local/world"],
  "src/local/outgoing": ["src/local/rules"],
  "src/local/gateway": ["src/local/rest", "src/local/rules", "src/local/world"],
  "src/local/member": ["src/local/gateway", "src/local/outgoing", "src/local/rules", "src/local/world"],
  "src/playground": [
    "src/articles",
    "src/library",
    "src/local",
    "src/text",
    "src/errors.ts",
    "src/listen-on.ts",
  ],
};

/** Which of the other rooms of a room each of them may import. */
const MAY_IMPORT_WITHIN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "src/answers/check": {
    message: [],
    words: ["message"],
    told: ["message"],
    speakers: ["message", "told"],
    matches: ["words", "speakers"],
  },
  "src/library": {
    scheduling: [],
    records: [],
    fetch: ["records"],
    "feed-parsing": ["records", "fetch"],
    analysis: ["scheduling", "records", "feed-parsing"],
    store: ["scheduling", "records", "analysis"],
    postgres: ["scheduling", "records", "analysis", "store"],
    contents: ["scheduling", "records", "feed-parsing", "analysis", "store"],
    additions: ["records", "analysis", "store", "contents"],
    blocks: ["records", "store", "contents"],
    corrections: ["records", "store", "contents"],
    feeds: ["scheduling", "records", "fetch", "feed-parsing", "analysis", "store", "contents", "additions"],
    indexes: ["scheduling", "analysis"],
    settings: ["records", "indexes"],
    shared: ["scheduling", "records", "analysis", "store", "additions", "indexes"],
    servers: [
      "scheduling",
      "records",
      "analysis",
      "store",
      "contents",
      "additions",
      "blocks",
      "corrections",
      "feeds",
      "indexes",
      "settings",
      "shared",
    ],
    refreshing: ["records", "fetch", "servers"],
    export: ["records", "store", "additions", "settings", "servers"],
    upkeep: ["scheduling", "store"],
  },
  "src/search": {
    language: [],
    index: ["language"],
    question: ["language", "index"],
    ranking: ["language", "index", "question"],
    answering: ["language", "index", "question", "ranking"],
  },
};

/** Modules with few permitted importers. */
const IMPORTED_BY: Readonly<Record<string, readonly string[]>> = {
  bench: ["bench", "tests"],
  commands: [
    "commands",
    "src/bot-with-library.ts",
    "src/main.ts",
    "src/deploy-commands.ts",
    "src/cli/main.ts",
    "tests",
    "bench",
  ],
  "src/discord/managing": ["src/discord/managing", "commands/library.ts", "tests"],
  "src/local": ["src/local", "src/playground", "tests", "bench"],
  "src/playground": ["src/playground", "src/main.ts", "tests", "bench"],
  tests: ["tests", "bench"],
};

/** Rooms that take values and return values. */
const ENGINE = ["text", "english", "names", "articles", "quotes", "search", "answers"].map(
  room => `src/${room}/`,
);

/** The only file of the engine that reads the disk. */
const READS_DISK = "src/articles/load.ts";

const IMPURE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["Discord", /from "(?:discord\.js|discord-api-types[^"]*|@discordjs[^"]*)"/],
  ["the environment", /\bprocess\.|from "(?:node:process|dotenv)"/],
  ["the clock", /\bDate\.now\(|\bnew Date\(\)|\bperformance\.|\bset(?:Timeout|Interval|Immediate)\(/],
  ["chance", /\bMath\.random\(|\brandom(?:UUID|Bytes|Int)\b/],
  [
    "the disk or the network",
    /from "node:(?:fs|http|https|net|child_process|worker_threads)[^"]*"|\bfetch\(/,
  ],
  ["a log", /\bconsole\./],
];

/**
 * Rooms that give the reason why something can't be read as a code: `src/wording` has the text, in each language.
 */
const WORDLESS = ["src/articles", "src/library"];

/**
 * Where they give a reason: the rest of the statement is checked. Labels and lists of search words are elsewhere.
 */
const SAYING_WHY =
  /(?:UnreadableError\(|\b(?:reason|why|detail|remarks?|leftOut|unread|refused|damaged|problems?)\b)[^;]{0,160}$/u;

/** For a file; lists of words may be longer. */
const MOST_LINES = 400;

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Paths of the project's own files that it imports. */
  readonly imports: readonly string[];
}

const FILES: readonly SourceFile[] = ["src", "commands", "bench", "tests"].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter(name => name.endsWith(".ts"))
    .map(name => {
      const path = `${folder}/${name.replaceAll("\\", "/")}`;
      const text = readFileSync(join(ROOT, path), "utf8");
      return { path, text, imports: importsIn(text).map(to => posix.join(posix.dirname(path), to)) };
    }),
);

/** Relative imports, of types and at run time too. */
function importsIn(text: string): string[] {
  return [
    ...text.matchAll(/^(?:import|export|\} from)\b[^;"]*"(\.[^"]+)";|\bimport\("(\.[^"]+)"\)/gmu),
  ].flatMap(([, from, dynamic]) => from ?? dynamic ?? []);
}

const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

describe("imports", () => {
  it.each(Object.entries(MAY_IMPORT))("of %s point where they may", (room, allowed) => {
    const wrong = FILES.filter(({ path }) => isIn(path, room)).flatMap(({ path, imports }) =>
      imports.filter(to => ![room, ...allowed].some(place => isIn(to, place))).map(to => `${path} -> ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(IMPORTED_BY))("of %s come from where they may", (place, allowed) => {
    const wrong = FILES.filter(({ path }) => !allowed.some(from => isIn(path, from))).flatMap(
      ({ path, imports }) => imports.filter(to => isIn(to, place)).map(to => `${path} -> ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  const within = Object.entries(MAY_IMPORT_WITHIN).flatMap(([outer, rooms]) =>
    Object.entries(rooms).map(([room, allowed]) => ({ outer, rooms, room, allowed: [room, ...allowed] })),
  );

  it.each(within)("of $outer/$room point where they may", ({ outer, rooms, room, allowed }) => {
    const forbidden = Object.keys(rooms).filter(other => !allowed.includes(other));
    const wrong = FILES.filter(({ path }) => isIn(path, `${outer}/${room}`)).flatMap(({ path, imports }) =>
      imports
        .filter(to => forbidden.some(place => isIn(to, `${outer}/${place}`)))
        .map(to => `${path} -> ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(MAY_IMPORT_WITHIN))("have a direction for each room of %s", outer => {
    const inner = FILES.filter(({ path }) => isIn(path, outer)).flatMap(
      ({ path }) => /^([^/]+)\//u.exec(path.slice(outer.length + 1))?.[1] ?? [],
    );
    expect(Object.keys(MAY_IMPORT_WITHIN[outer] ?? {}).toSorted()).toEqual([...new Set(inner)].toSorted());
  });

  it("go in no circle", () => {
    expect(circlesAmong(FILES)).toEqual([]);
  });
});

it.each(IMPURE)("the engine knows nothing of %s", (_, pattern) => {
  const engine = FILES.filter(
    ({ path }) => path !== READS_DISK && ENGINE.some(room => path.startsWith(room)),
  );
  expect(engine.length).toBeGreaterThan(100);
  expect(engine.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)).toEqual(
    [],
  );
});

it("no reason is left as a sentence where files, pages and feeds are read", () => {
  const rooms = FILES.filter(({ path }) => WORDLESS.some(room => isIn(path, room)));
  expect(rooms.length).toBeGreaterThan(100);
  const sentences = rooms.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    return [...code.matchAll(/"([^"\n]*)"|`([^`]*)`/gu)].flatMap(({ index, 1: plain, 2: template }) => {
      const words = plain ?? template ?? "";
      const isSentence = /\b[a-z']+ [a-z']{2,} [a-z']{2,}/u.test(words);
      return isSentence && SAYING_WHY.test(code.slice(0, index)) ? [`${path}: ${words}`] : [];
    });
  });
  expect(sentences).toEqual([]);
});

it("no file of the source is longer than can be read at once", () => {
  const isFree = (path: string) => ["tests", "bench", "src/english"].some(place => isIn(path, place));
  const long = FILES.filter(({ path, text }) => !isFree(path) && text.split("\n").length - 1 > MOST_LINES);
  expect(long.map(({ path }) => path)).toEqual([]);
});

it("a test that has the name of a file in its room is where that file is", () => {
  const elsewhere = FILES.filter(({ path }) => /^tests\/.+\.test\.ts$/u.test(path)).flatMap(({ path }) => {
    const room = path.split("/")[1];
    const name = `${posix.basename(path).split(".")[0]}.ts`;
    const sources = FILES.filter(to => isIn(to.path, `src/${room}`) && posix.basename(to.path) === name);
    const beside = posix.join("src", posix.dirname(path).slice("tests/".length), name);
    return sources.length === 0 || sources.some(to => to.path === beside) ? [] : [path];
  });
  expect(elsewhere).toEqual([]);
});

it("no file of the source has a control character but line breaks and tabs", () => {
  const garbled = FILES.filter(({ text }) => /[^\P{Cc}\t\n\r]/u.test(text));
  expect(garbled.map(({ path }) => path)).toEqual([]);
});

it("the documentation's prose is no wider than .editorconfig says", () => {
  const [, widest] =
    /\[\*\.md\]\nmax_line_length = (\d+)/u.exec(readFileSync(join(ROOT, ".editorconfig"), "utf8")) ?? [];
  const pages = [".", "docs", "docs/decisions"].flatMap(folder =>
    readdirSync(join(ROOT, folder))
      .filter(name => name.endsWith(".md"))
      .map(name => posix.join(folder, name)),
  );
  expect(Number(widest)).toBeGreaterThan(0);
  expect(pages.length).toBeGreaterThan(20);
  const wide = pages.flatMap(page => {
    const prose = readFileSync(join(ROOT, page), "utf8").replace(/^ *```[\s\S]*?^ *```$/gmu, "");
    const lines = prose.split("\n").filter(line => !line.trimStart().startsWith("|"));
    return lines.filter(line => [...line].length > Number(widest)).map(line => `${page}: ${line}`);
  });
  expect(wide).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/[^\n]*/gmu, "");
}

/** Files that import each other, directly or not: each circle once, as its files in order (Tarjan 1972). */
function circlesAmong(files: readonly SourceFile[]): string[][] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const found = new Map<string, { readonly index: number; low: number; isOpen: boolean }>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string) => {
    const own = { index: found.size, low: found.size, isOpen: true };
    found.set(path, own);
    open.push(path);
    for (const to of importsOf.get(path) ?? []) {
      const other = found.get(to) ?? (importsOf.has(to) ? visit(to) : undefined);
      if (other?.isOpen) own.low = Math.min(own.low, other.low);
    }
    if (own.low === own.index) {
      const circle = open.splice(open.indexOf(path));
      for (const one of circle) {
        const state = found.get(one);
        if (state) state.isOpen = false;
      }
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return own;
  };
  for (const { path } of files) if (!found.has(path)) visit(path);
  return circles;
}
