import { z } from "zod";
import type { Verdict } from "../../answers/answer.ts";
import { ArticleKey } from "../../articles/article.ts";

/** Words of an article that a reply shows: two hits in one paragraph are two places. */
export interface Place {
  readonly article: ArticleKey;
  /** From 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** What a button does, with all that it must know; the rest is read back from the message it is on. */
export type Press =
  /** The paragraph with its neighbours. */
  | { readonly action: "context"; readonly place: Place }
  /** The same from an opened context, `at` being the middle paragraph to show. */
  | { readonly action: "turn"; readonly place: Place; readonly at: number }
  | { readonly action: "copy"; readonly place: Place }
  | { readonly action: "carried"; readonly place: Place }
  | { readonly action: "report"; readonly place: Place; readonly verdict: Verdict | "answer" }
  /** More passages for the question in the message, in this article only where one is given. */
  | { readonly action: "more"; readonly article: ArticleKey | null }
  | ({ readonly action: "page"; readonly page: number } & ListPress)
  | ({ readonly action: "timeline" } & TimelinePress)
  /** Two people's words. A name that is no key is read back from the message, and so is the topic. */
  | {
      readonly action: "compare";
      readonly page: number;
      readonly speaker: string | null;
      readonly other: string | null;
    }
  | { readonly action: "speaker"; readonly speaker: string }
  | { readonly action: "quoted"; readonly article: ArticleKey }
  | { readonly action: "summary"; readonly article: ArticleKey }
  | { readonly action: "share" }
  | { readonly action: "delete" }
  | LibraryPress;

/** Buttons and forms of `/library`. */
export type LibraryPress =
  /** The form of a pasted article. */
  | { readonly action: "library-text" }
  /** The search is read back from the message. */
  | { readonly action: "library-list" | "library-feeds" | "library-blocked"; readonly page: number }
  | { readonly action: LibraryArticleAction; readonly article: ArticleKey }
  /** By the id that an addition is kept under. */
  | { readonly action: "library-undo"; readonly addition: string }
  /** The domain is read back from the message. */
  | { readonly action: "library-block-domain" }
  /** The answer "no" to whatever was asked. */
  | { readonly action: "library-keep" }
  | { readonly action: "library-unfollow"; readonly feed: string }
  /** The zips of an export from this one on, from 1. */
  | { readonly action: "library-export"; readonly part: number };

/** `ask-…` asks first; `part` and `details` are buttons that open a form, and those forms. */
const LIBRARY_ARTICLE_ACTIONS = [
  "library-part",
  "library-details",
  "library-show",
  "library-refresh",
  "library-ask-remove",
  "library-remove",
  "library-ask-block",
  "library-block",
] as const;

type LibraryArticleAction = (typeof LIBRARY_ARTICLE_ACTIONS)[number];

/** Answered by the slash command whose name stands before the dash, forms and buttons alike. */
export type CommandPress = Extract<Press, { readonly action: `${string}-${string}` }>;

export function isCommandPress(press: Press): press is CommandPress {
  return press.action.includes("-");
}

/** Name of the slash command that answers: `library` for the action `library-text`. */
export function commandOf({ action }: CommandPress): string {
  return action.slice(0, action.indexOf("-"));
}

/** Which list is paged. Typed filters (speaker, topic, search) are read back from the message. */
export interface ListPress {
  /** reported: quotations together with what is reported without marks. */
  readonly list: "quotes" | "reported" | "articles" | "speakers" | "latest";
  /** Key of the one speaker whose quotations they are. */
  readonly speaker: string | null;
  readonly article: ArticleKey | null;
  readonly since: string | null;
  readonly until: string | null;
}

export type TimelineOrder = "oldest" | "newest";

/** A page of a timeline, from the one end or the other. The topic is read back from the message. */
export interface TimelinePress {
  readonly page: number;
  /** What stands first. */
  readonly order: TimelineOrder;
  /** Key of the one speaker whose words they are. */
  readonly speaker: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

const VERSION = "v1";

const VERDICTS = {
  verbatim: "v",
  part: "p",
  reported: "r",
  "own-words": "o",
  trimmed: "t",
  altered: "a",
  stitched: "s",
  misattributed: "m",
  disputed: "d",
  none: "n",
  short: "k",
  answer: "q",
} as const satisfies Record<Verdict | "answer", string>;

const LISTS = { quotes: "q", reported: "r", articles: "a", speakers: "s", latest: "l" } as const;

const ORDERS = { oldest: "o", newest: "n" } as const satisfies Record<TimelineOrder, string>;

/**
 * Writes what a button does as its custom id: `v1:<action>:<payload>`, at most 100 characters.
 *
 * @example writeCustomId({ action: "summary", article }) // "v1:summary:0f3k9q2m1a"
 */
export function writeCustomId(press: Press): string {
  return `${VERSION}:${press.action}:${payloadOf(press).join(".")}`;
}

/**
 * What a pressed button means; null where the id is of another version, damaged, or nobody's.
 * Total and strict: whatever it returns, `writeCustomId` writes as the same id.
 */
export function readCustomId(customId: string): Press | null {
  const [version, action, payload, ...rest] = customId.split(":");
  if (version !== VERSION || action === undefined || payload === undefined || rest.length > 0) return null;
  const schema = PRESSES.get(action);
  const parsed = schema?.safeParse(payload === "" ? [] : payload.split("."));
  return parsed?.success && writeCustomId(parsed.data) === customId ? parsed.data : null;
}

function payloadOf(press: Press): readonly string[] {
  switch (press.action) {
    case "turn":
      return [...placeParts(press.place), base36(press.at)];
    case "context":
    case "copy":
    case "carried":
      return placeParts(press.place);
    case "report":
      return [...placeParts(press.place), VERDICTS[press.verdict]];
    case "more":
      return [press.article ?? "-"];
    case "page":
      return [
        LISTS[press.list],
        base36(press.page),
        press.speaker ?? "-",
        press.article ?? "-",
        ...dayParts(press),
      ];
    case "timeline":
      return [ORDERS[press.order], base36(press.page), press.speaker ?? "-", ...dayParts(press)];
    case "compare":
      return [base36(press.page), press.speaker ?? "-", press.other ?? "-"];
    case "speaker":
      return [press.speaker];
    case "quoted":
    case "summary":
      return [press.article];
    case "share":
    case "delete":
    case "library-text":
    case "library-block-domain":
    case "library-keep":
      return [];
    case "library-list":
    case "library-feeds":
    case "library-blocked":
      return [base36(press.page)];
    case "library-part":
    case "library-details":
    case "library-show":
    case "library-refresh":
    case "library-ask-remove":
    case "library-remove":
    case "library-ask-block":
    case "library-block":
      return [press.article];
    case "library-undo":
      return [press.addition];
    case "library-unfollow":
      return [press.feed];
    case "library-export":
      return [base36(press.part)];
  }
}

function placeParts({ article, paragraph, start, end }: Place): readonly string[] {
  return [article, base36(paragraph), base36(start), base36(end)];
}

function dayParts({ since, until }: Pick<TimelinePress, "since" | "until">): readonly string[] {
  return [since, until].map(day => day?.replaceAll("-", "") ?? "-");
}

function base36(number: number): string {
  return number.toString(36);
}

// Up to 36^5 = 60 million, more than an article can hold.
const number = z
  .string()
  .regex(/^[0-9a-z]{1,5}$/)
  .transform(digits => Number.parseInt(digits, 36));

const speakerKey = z.string().regex(/^[0-9a-z]{1,16}$/);

const absent = z.literal("-").transform(() => null);

const day = z
  .string()
  .regex(/^\d{8}$/)
  .transform(digits => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`)
  .pipe(z.iso.date());

const placeTuple = [ArticleKey, number, number, number] as const;

function placeOf([article, paragraph, start, end]: readonly [ArticleKey, number, number, number]): Place {
  return { article, paragraph, start, end };
}

const verdict = codeOf(VERDICTS);
const list = codeOf(LISTS);
const order = codeOf(ORDERS);

const PRESSES: ReadonlyMap<string, z.ZodType<Press>> = new Map<string, z.ZodType<Press>>([
  [
    "turn",
    z.tuple([...placeTuple, number]).transform(([article, paragraph, start, end, at]) => ({
      action: "turn" as const,
      place: placeOf([article, paragraph, start, end]),
      at,
    })),
  ],
  [
    "context",
    z.tuple(placeTuple).transform(place => ({ action: "context" as const, place: placeOf(place) })),
  ],
  ["copy", z.tuple(placeTuple).transform(place => ({ action: "copy" as const, place: placeOf(place) }))],
  [
    "carried",
    z.tuple(placeTuple).transform(place => ({ action: "carried" as const, place: placeOf(place) })),
  ],
  [
    "report",
    z.tuple([...placeTuple, verdict]).transform(([article, paragraph, start, end, verdict]) => ({
      action: "report" as const,
      place: placeOf([article, paragraph, start, end]),
      verdict,
    })),
  ],
  [
    "more",
    z.tuple([z.union([ArticleKey, absent])]).transform(([article]) => ({ action: "more" as const, article })),
  ],
  [
    "page",
    z
      .tuple([
        list,
        number,
        z.union([speakerKey, absent]),
        z.union([ArticleKey, absent]),
        z.union([day, absent]),
        z.union([day, absent]),
      ])
      .transform(([list, page, speaker, article, since, until]) => ({
        action: "page" as const,
        list,
        page,
        speaker,
        article,
        since,
        until,
      })),
  ],
  [
    "timeline",
    z
      .tuple([order, number, z.union([speakerKey, absent]), z.union([day, absent]), z.union([day, absent])])
      .transform(([order, page, speaker, since, until]) => ({
        action: "timeline" as const,
        page,
        order,
        speaker,
        since,
        until,
      })),
  ],
  [
    "compare",
    z
      .tuple([number, z.union([speakerKey, absent]), z.union([speakerKey, absent])])
      .transform(([page, speaker, other]) => ({ action: "compare" as const, page, speaker, other })),
  ],
  ["speaker", z.tuple([speakerKey]).transform(([speaker]) => ({ action: "speaker" as const, speaker }))],
  ["quoted", z.tuple([ArticleKey]).transform(([article]) => ({ action: "quoted" as const, article }))],
  ["summary", z.tuple([ArticleKey]).transform(([article]) => ({ action: "summary" as const, article }))],
  ["share", z.tuple([]).transform(() => ({ action: "share" as const }))],
  ["delete", z.tuple([]).transform(() => ({ action: "delete" as const }))],
  ...(["library-text", "library-block-domain", "library-keep"] as const).map(
    action => [action, z.tuple([]).transform(() => ({ action }))] as const,
  ),
  ...(["library-list", "library-feeds", "library-blocked"] as const).map(
    action => [action, z.tuple([number]).transform(([page]) => ({ action, page }))] as const,
  ),
  ...LIBRARY_ARTICLE_ACTIONS.map(
    action => [action, z.tuple([ArticleKey]).transform(([article]) => ({ action, article }))] as const,
  ),
  [
    "library-undo",
    z
      .tuple([z.string().regex(/^[0-9a-v]{10}$/)])
      .transform(([addition]) => ({ action: "library-undo" as const, addition })),
  ],
  [
    "library-unfollow",
    z
      .tuple([z.string().regex(/^[0-9a-f]{16}$/)])
      .transform(([feed]) => ({ action: "library-unfollow" as const, feed })),
  ],
  ["library-export", z.tuple([number]).transform(([part]) => ({ action: "library-export" as const, part }))],
]);

// From one letter back to the word of a table; anything else is no custom id of ours.
function codeOf<Name extends string>(table: Readonly<Record<Name, string>>) {
  const names = new Map<string, Name>();
  for (const name in table) names.set(table[name], name);
  return z.string().transform((code, issues): Name => {
    const name = names.get(code);
    if (name !== undefined) return name;
    issues.addIssue({ code: "custom", message: "unknown code" });
    return z.NEVER;
  });
}
