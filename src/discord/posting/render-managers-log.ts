import { isDeepStrictEqual } from "node:util";
import type { Article } from "../../articles/article.ts";
import type { AddReport, Refusal } from "../../library/records/add-report.ts";
import type { FollowedFeed, ServerSettings } from "../../library/records/records.ts";
import { shorten } from "../../text/cut.ts";
import { wordingIn } from "../../wording/languages.ts";
import type { Wording } from "../../wording/wording.ts";
import { joinMarkdown, type Markdown, mention, plain, small } from "../message/markdown.ts";
import { MESSAGE_LIMITS } from "../message/message-limits.ts";
import { type Line, type Reply, type TextBlock, text } from "../message/reply.ts";
import { pressButton } from "../render/buttons.ts";
import { titleLink } from "../render/citation.ts";
import { linesWithin, type Room } from "./lines-within.ts";
import type { ManagersEvent } from "./managers-event.ts";
import { ruleLines } from "./rule-lines.ts";

/** Articles named for one event. */
const LISTED: Room = { lines: 10, text: 2_000, bytes: 4_000 };

/** What the blocks of one message may take together; a single block always fits. */
const MESSAGE = { text: MESSAGE_LIMITS.text - 200, bytes: MESSAGE_LIMITS.textBytes - 500, blocks: 10 };

/** Channels and roles named for a change of settings. */
const RULES: Room = { lines: 10, text: 1_000, bytes: 2_000 };

/** Longest value that is not a title: a link, a domain, a feed's words; in UTF-16 code units. */
const MAX_VALUE = 150;

/**
 * The lines for a managers' channel: who did what, with titles. Events of one kind by one member are grouped; in as
 * many messages as necessary.
 */
export function renderManagersLog(events: readonly ManagersEvent[], wording: Wording): readonly Reply[] {
  const messages: { readonly blocks: TextBlock[]; text: number; bytes: number }[] = [];
  for (const group of together(events)) {
    const block = blockOf(group, wording);
    const content = joinMarkdown(block.lines.filter(isMarkdown), "\n");
    const size = { text: content.length, bytes: Buffer.byteLength(content) + MESSAGE_LIMITS.bytesPerDisplay };
    const last = messages.at(-1);
    const isRoom =
      last &&
      last.blocks.length < MESSAGE.blocks &&
      last.text + size.text <= MESSAGE.text &&
      last.bytes + size.bytes <= MESSAGE.bytes;
    if (isRoom) {
      last.blocks.push(block);
      last.text += size.text;
      last.bytes += size.bytes;
    } else messages.push({ blocks: [block], ...size });
  }
  return messages.map(({ blocks }) => ({ tone: "neutral", blocks }));
}

function isMarkdown(line: Line): line is Markdown {
  return typeof line === "string";
}

/** Groups consecutive events of one kind by one member that fit in one sentence. */
function together(events: readonly ManagersEvent[]): readonly Group[] {
  const groups: [ManagersEvent, ...ManagersEvent[]][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && isTold(event) && last[0].kind === event.kind && byOf(last[0]) === byOf(event))
      last.push(event);
    else groups.push([event]);
  }
  return groups;
}

type Group = readonly [ManagersEvent, ...ManagersEvent[]];

const TOLD_TOGETHER: ReadonlySet<ManagersEvent["kind"]> = new Set([
  "added",
  "undone",
  "removed",
  "blocked",
  "refreshed",
  "described",
]);

function isTold({ kind }: ManagersEvent): boolean {
  return TOLD_TOGETHER.has(kind);
}

function byOf(event: ManagersEvent): string | null {
  return "by" in event ? event.by : null;
}

function blockOf(group: Group, wording: Wording): TextBlock {
  const [event] = group;
  return isDeed(event) ? blockOfDeed(event, group, wording) : blockOfOccurrence(event, wording);
}

/** What a member did. */
type Deed = Extract<ManagersEvent, { readonly by: string }>;

function isDeed(event: ManagersEvent): event is Deed {
  return "by" in event;
}

/** Says who did what; events of one kind that are told together have one block. */
function blockOfDeed(event: Deed, group: Group, wording: Wording): TextBlock {
  const { managers } = wording.channel;
  switch (event.kind) {
    case "added": {
      const reports = group.flatMap(event => (event.kind === "added" ? [event.report] : []));
      const added = reports.flatMap(report => report.added);
      return done(event.by, managers.added(added.length), [
        ...titles(added, wording),
        ...notTaken(reports, wording),
      ]);
    }
    case "undone":
    case "removed":
    case "blocked":
    case "refreshed":
    case "described": {
      const articles = group.flatMap(articlesOf);
      const isThere = event.kind === "refreshed" || event.kind === "described";
      const named = titles(articles, wording, { isLinked: isThere });
      return done(event.by, managers[event.kind](articles.length), named);
    }
    case "domain-blocked": {
      const { domain, gone } = event;
      const sentence = managers.domainBlocked(shorten(domain, MAX_VALUE), gone.length);
      return done(event.by, sentence, titles(gone, wording, { isLinked: false }));
    }
    case "unblocked":
      return done(event.by, managers.unblocked(shorten(event.what(wording), MAX_VALUE)), []);
    case "refreshed-all": {
      const { changed, unchanged, failed } = event;
      return done(event.by, managers.refreshedAll({ changed: changed.length, unchanged, failed }), [
        ...titles(changed, wording),
      ]);
    }
    case "feed-followed":
      return done(event.by, managers.followed, feedLines(event.feed, wording));
    case "feed-unfollowed":
      return done(event.by, managers.unfollowed, [value(event.feed.url)]);
    case "settings":
      return done(event.by, managers.settings, settingsLines(event, wording));
    case "corrected":
    case "uncorrected": {
      const { article, correction, by } = event;
      const { speaker, paragraph } = correction;
      const who = shorten(speaker ?? wording.library.corrections.nobody, MAX_VALUE);
      return done(by, managers[event.kind](who, paragraph), article ? titles([article], wording) : []);
    }
    case "exported":
      return done(event.by, managers.exported, []);
    case "imported": {
      const { report, blocks, feeds, hasSettings } = event;
      return done(
        event.by,
        managers.imported({ articles: report.added.length, blocks, feeds, hasSettings }),
        titles(report.added, wording),
      );
    }
  }
}

/** What happened by itself, or through somebody who isn't named. */
function blockOfOccurrence(event: Exclude<ManagersEvent, Deed>, wording: Wording): TextBlock {
  const { managers } = wording.channel;
  switch (event.kind) {
    case "interrupted":
      return text(plain(managers.interrupted(event.total)));
    case "passage-report": {
      const { article, report, place } = event;
      const where = managers.reportedPlace(report.paragraph, managers.shownAs[report.verdict]);
      return {
        ...text(plain(managers.reported), titleLink(article, wording), small(plain(where))),
        button: pressButton(wording.library.corrections.button, { action: "library-correct", place }),
      };
    }
    case "feed-brought":
      return text(
        plain(managers.brought(event.articles.length)),
        ...titles(event.articles, wording),
        small(value(event.feed.url)),
      );
    case "feed-moved":
      return text(
        plain(managers.moved),
        value(event.feed.url),
        small(plain(managers.movedFrom(shorten(event.from, MAX_VALUE)))),
      );
    case "unreachable": {
      const { channel, why } = event.channel;
      return text(plain(managers.unreachable[why]), why === "forbidden" ? mention("channel", channel) : null);
    }
  }
}

function done(by: string, sentence: string, lines: readonly Markdown[]): TextBlock {
  return text(joinMarkdown([mention("member", by), plain(sentence)], " "), ...lines);
}

function articlesOf(event: ManagersEvent): readonly Article[] {
  if ("articles" in event) return event.articles;
  return "article" in event && event.article ? [event.article] : [];
}

function titles(
  articles: readonly Article[],
  wording: Wording,
  { isLinked = true } = {},
): readonly Markdown[] {
  const named = articles.map(article =>
    bullet(titleLink(isLinked ? article : { ...article, url: null }, wording)),
  );
  return linesWithin(named, LISTED, left => bullet(plain(wording.channel.managers.more(left))));
}

function notTaken(reports: readonly AddReport[], { channel }: Wording): readonly Markdown[] {
  const { managers } = channel;
  const refused = reports.flatMap(report => report.refused.map(({ why }) => why.kind));
  const count = (...kinds: readonly Refusal["kind"][]) => refused.filter(kind => kinds.includes(kind)).length;
  const counts: readonly (readonly [number, (count: number) => string])[] = [
    [count("present"), managers.present],
    [count("blocked"), managers.isBlocked],
    [count("too-many-articles", "too-many-bytes"), managers.overLimit],
    [count("memory-short", "disk"), managers.noRoom],
    [reports.reduce((sum, { unread }) => sum + unread.length, 0), managers.unread],
  ];
  const told = counts.flatMap(([count, say]) => (count === 0 ? [] : [say(count)]));
  return told.length === 0 ? [] : [small(plain(managers.notTaken(told)))];
}

function feedLines({ url, channel, post, words }: FollowedFeed, { channel: { managers } }: Wording) {
  const posts = channel === null || post === "nothing" ? managers.posts.nothing : managers.posts[post];
  const where = channel === null || post === "nothing" ? [] : [mention("channel", channel)];
  return [
    value(url),
    joinMarkdown([plain(posts), ...where], " "),
    ...(words.length === 0 ? [] : [plain(shorten(managers.words(words), MAX_VALUE))]),
  ];
}

function settingsLines(
  { settings, before }: Extract<ManagersEvent, { kind: "settings" }>,
  wording: Wording,
): readonly Markdown[] {
  const { managers } = wording.channel;
  const isTold = (name: keyof ServerSettings) =>
    before === undefined ? !isEmpty(settings[name]) : !isDeepStrictEqual(before[name], settings[name]);
  const place = (sentence: string, id: string | null, none: string) =>
    joinMarkdown([plain(sentence), id === null ? plain(none) : mention("channel", id)], " ");
  const lines = {
    isPrivateByDefault: plain(managers.isPrivateByDefault(settings.isPrivateByDefault)),
    isSharedShown: plain(managers.isSharedShown(settings.isSharedShown)),
    sharing: plain(managers.sharing[settings.sharing]),
    digestChannel: place(managers.digestChannel, settings.digestChannel, managers.feedsOwnChannel),
    logChannel: place(managers.logChannel, settings.logChannel, managers.noChannel),
    language: plain(
      managers.language(settings.language === null ? null : wordingIn(settings.language).languageName),
    ),
    channels: ruled(managers.rulesOfChannels, ruleLines({ ...settings, roles: [] }, wording), wording),
    roles: ruled(managers.rulesOfRoles, ruleLines({ ...settings, channels: [] }, wording), wording),
  } satisfies Record<keyof ServerSettings, Markdown>;
  const names = [
    "isPrivateByDefault",
    "isSharedShown",
    "sharing",
    "digestChannel",
    "logChannel",
    "language",
    "channels",
    "roles",
  ] as const satisfies readonly (keyof ServerSettings)[];
  return names.filter(isTold).map(name => bullet(lines[name]));
}

function isEmpty(setting: ServerSettings[keyof ServerSettings]): boolean {
  return Array.isArray(setting) && setting.length === 0;
}

/** The settings of single channels or roles, after a heading. */
function ruled(heading: string, lines: readonly Markdown[], { library }: Wording): Markdown {
  const shown = lines.length === 0 ? [plain(library.rules.asServer)] : lines;
  const more = (left: number) => plain(library.rules.more(left));
  return joinMarkdown([plain(heading), ...linesWithin(shown, RULES, more)], "\n");
}

function value(value: string): Markdown {
  return plain(shorten(value, MAX_VALUE));
}

function bullet(line: Markdown): Markdown {
  return joinMarkdown([plain("•"), line], " ");
}
