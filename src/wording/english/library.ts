import { englishRules } from "./channel-and-role-rules.ts";
import { englishCorrections } from "./corrections.ts";
import { many, number, plural } from "./forms.ts";
import { englishLibraryCommands } from "./library-commands.ts";

/** Sentences of `/library`. Dates and sizes are given as text. */
export const englishLibrary = {
  description: "Manage this server's articles",

  commands: englishLibraryCommands,

  corrections: englishCorrections,

  buttons: {
    list: "List",
    undo: "Undo",
    undoLast: (articles: number) => `Undo the last addition (${articlesInWords(articles)})`,
    feeds: "Feeds",
    show: "Show",
    part: "Add another part",
    details: "Change details",
    remove: "Remove",
    block: "Block for good",
    refresh: "Fetch again",
    keep: "Keep it",
    unfollow: "Stop following",
    nextParts: "Next part",
  },

  form: {
    title: "Add an article",
    details: "Details of the article",
    part: "Add another part",
    articleTitle: "Title",
    date: "Published on",
    dateHint: "2024-11-18 or 18 November 2024",
    author: "Author",
    link: "Link (shown as claimed, not checked)",
    linkHint: "https://…",
    text: "Text, with a blank line between paragraphs",
    textHint: "Longer than 4,000 characters: add another part afterwards, or use /library add file",
    partText: "The next part of the text",
  },

  progress: {
    fetching: (at: number, of: number) => `Fetching file ${number(at)} of ${number(of)}`,
    reading: (done: number, of: number) =>
      `Reading article ${number(done)} of ${number(of)} (${Math.floor((100 * done) / of)} %)`,
    readingCounts: (added: number, present: number, unread: number) =>
      `Done: ${number(added)} · already here: ${number(present)} · could not be read: ${number(unread)}`,
    refreshing: (done: number, of: number) =>
      `Fetching article ${number(done)} of ${number(of)} again (${Math.floor((100 * done) / of)} %)`,
    refreshingCounts: (changed: number, unchanged: number, failed: number) =>
      `Changed: ${number(changed)} · unchanged: ${number(unchanged)} · could not be fetched: ${number(failed)}`,
    patience: "This continues when you close Discord. After 15 minutes, see /library status for the result.",
  },

  imported: {
    noExport: "not a zip that /library export made; add articles with /library add file",
    blocks: (count: number) => `${many(count, "block")} imported.`,
    corrections: (count: number) => `${many(count, "correction")} of speakers imported.`,
    settings: (feeds: number) => `The settings and ${many(feeds, "feed")} are imported.`,
    unsealed: (count: number) =>
      `${many(count, "file")} of another bot, or changed since the export: it isn't certain where the text came from, so it counts as uploaded.`,
  },

  added: {
    heading: (articles: number, facts: string) => `Added ${articlesInWords(articles)} (${facts})`,
    facts: (paragraphs: number, quotations: number, speakers: number) =>
      [many(paragraphs, "paragraph"), many(quotations, "quotation"), many(speakers, "speaker")].join(", "),
    none: "Nothing was added",
    appended: "The part was added",
    present: (count: number) => `Already here: ${articlesInWords(count)}`,
    presentTitle: (title: string) => `Already here: “${title}”`,
    notAdded: "Not added:",
    notRead: "Not read:",
    partial: "Only partly read:",
    line: (name: string, why: string) => `${name} (${why})`,
    lineOf: (file: string, line: number) => `${file}, line ${line}`,
    kept: (kept: number, held: number | null) =>
      held === null
        ? `${many(kept, "paragraph")}; the rest is behind a paywall`
        : `${number(kept)} of ${many(held, "paragraph")} found`,
    more: (count: number) => `and ${number(count)} more`,
    leftOut: "Left out, because it is not what it should be:",
    divided: (count: number, longest: number) =>
      `${many(count, "paragraph was", "paragraphs were")} longer than ${many(longest, "character")}; each is read, and counted, as several. To decide where they end, put blank lines between them.`,
    claimed:
      "Its outlet and link are shown as claimed: a file or a pasted text can say anything about where it is from, so words found only there are never called confirmed. /library add link reads an article at its source.",
    short:
      "That is short for an article. It may be a cookie notice or a login page: “Show” and then “Summary” show what was read, “Undo” removes it again.",
    badDate: (typed: string) =>
      `“${typed}” is not a date, so the article has none. “Change details” opens a form for it; write 2024-11-18 or 18 November 2024.`,
    futureDate: (day: string) =>
      `${day} is in the future; if that is a mistake, “Change details” corrects it.`,
    badLink: (typed: string) =>
      `“${typed}” is not a full address, so the article has no link. “Change details” opens a form for it; it begins with https://.`,
    textGivenBack: "What you typed is in the file below; none of it was kept here.",
    described: "The details were changed",
    why: {
      blocked: "blocked here; /library block list shows what is",
      "too-many-articles": (limit: number) =>
        `this server's limit of ${articlesInWords(limit)} is reached; remove some first`,
      "too-many-bytes": (limit: string) =>
        `this server's limit of ${limit} is reached; remove something first`,
      "memory-short": "the machine that I run on is nearly out of memory; tell whoever runs me",
      disk: (problem: string) => `it could not be kept: ${problem}; tell whoever runs me`,
      tooLarge: (limit: string) => `larger than ${limit}; split it into several`,
      notDownloaded: "Discord didn't deliver the file; send it again",
    },
  },

  notFetched: (why: string) => `Nothing was added: ${why}.`,
  discordsFile: "that is a file uploaded to Discord, not a source; add it with /library add file",
  notWritten: (problem: string) =>
    `That could not be saved, so it may be lost (${problem}). Tell whoever runs me; /library status shows what is here.`,

  list: {
    heading: (count: number) => `${articlesInWords(count)} added by this server`,
    found: (count: number) => `${articlesInWords(count)} found`,
    none: "This server has added no articles yet",
    noneFound: "No article that this server added has these words",
    first:
      "Add the first with /library add file, /library add link or /library add text, or follow a feed with /library feed add.",
    search: "Search",
  },

  show: {
    file: "File",
    origin: "Origin",
    origins: {
      host: () => "a file from whoever runs me",
      fetched: (day: string, domain: string) => `read from ${domain} on ${day}`,
      uploaded: (day: string) => `uploaded on ${day}, not checked against its source`,
      pasted: (day: string) => `pasted on ${day}, not checked against its source`,
    },
    publisher: "Outlet",
    date: "Published",
    author: "Author",
    link: "Link",
    claimed: (label: string) => `${label}, as claimed`,
    added: "Added",
    size: "Size",
    sizes: (paragraphs: number, bytes: string) => `${many(paragraphs, "paragraph")}, ${bytes}`,
    partial: "Partly read",
    readFrom: "Read from",
    fields: { title: "title", author: "author", date: "day" },
    takenOut: "Not in the text",
    /** What was in the source but is not in the stored text. */
    takenOutOf: (of: {
      readonly characters: number;
      readonly rubies: number;
      readonly noteMarks: number;
      readonly lineEnds: number;
    }) =>
      [
        ...(of.characters > 0 ? [many(of.characters, "unseen character")] : []),
        ...(of.rubies > 0 ? [many(of.rubies, "ruby reading")] : []),
        ...(of.noteMarks > 0 ? [many(of.noteMarks, "note mark")] : []),
        ...(of.lineEnds > 0 ? [many(of.lineEnds, "wrapped line end")] : []),
      ].join(", "),
    quoted: "Quoted",
    nobody: "nobody",
    key: "Key",
    hash: "Fingerprint of the file (SHA-256)",
    together: (count: number) => `one of ${articlesInWords(count)} in the file`,
  },

  remove: {
    ask: (title: string) => `Remove “${title}”?`,
    means:
      "Answers here no longer use it, and its file is deleted unless it holds other articles. It can be added again by anybody who may add articles; to keep it out for good, block it.",
    done: (title: string) => `Removed “${title}”. Answers here no longer use it.`,
    isShared:
      "That is one of the shared articles, which come from whoever runs me. It can't be removed here; /library block article hides it from this server.",
    undone: (count: number) => `Undone: ${articlesInWords(count)} removed again.`,
    nothingToUndo: "Nothing from that addition is here any more.",
    kept: "Nothing was changed.",
  },

  block: {
    ask: (title: string) => `Block “${title}” for good?`,
    means:
      "It is removed, and neither its text nor its link can be added again: not by a file, a link, a feed or the shared articles. Other articles about the same thing are not affected.",
    done: (title: string) =>
      `Blocked “${title}”. It can't be added again until /library block lift unblocks it.`,
    askDomain: (domain: string) => `Block everything from ${domain} for good?`,
    domain: "Domain",
    meansDomain: ({ gone, hidden }: { readonly gone: number; readonly hidden: number }) =>
      `${gone === 0 ? "No article that this server added is from there now" : `${articlesInWords(gone)} from there would be removed at once`}${hidden === 0 ? "" : `, and ${many(hidden, "shared article")} from there would be hidden here`}. Nothing from it or its subdomains can be added again, by anybody. Files whose link claims to be from there are blocked too.`,
    doneDomain: (domain: string, gone: number) =>
      `Blocked ${domain}${gone === 0 ? "" : ` and removed ${articlesInWords(gone)}`}. /library block lift unblocks it.`,
    badDomain: (typed: string) => `“${typed}” is not a domain. Write it like this: news.example.`,
    list: (count: number) => many(count, "thing is blocked", "things are blocked"),
    none: "Nothing is blocked",
    since: (day: string) => `since ${day}`,
    anArticle: (key: string) => `an article that was added here (key ${key})`,
    sharedArticle: (title: string) => `the shared article “${title}”`,
    theLink: (link: string) => `the article at ${link}`,
    everythingFrom: (domain: string) => `everything from ${domain}`,
    lifted: (what: string) =>
      `No longer blocked: ${what}. Shared articles are back; what this server had added must be added again.`,
    already: (what: string) => `Already blocked: ${what}. /library block lift unblocks it.`,
    still: (what: string) => `Another block still keeps it out: ${what}.`,
    notBlocked: (typed: string) =>
      `Nothing blocked matches “${typed}”. Pick one that is suggested while you type, or see /library block list.`,
  },

  refresh: {
    unchanged: (title: string) => `“${title}” hasn't changed at its source. Nothing was changed here.`,
    changed: (title: string) => `Fetched again: “${title}” has changed, and answers now cite the new text.`,
    noSource: (title: string) =>
      `“${title}” was uploaded or pasted, so there is nowhere to fetch it from. Remove it and add the new text.`,
    notFetched: (title: string, why: string) =>
      `“${title}” could not be fetched: ${why}. It stays as it was.`,
    unread: (title: string, why: string) => `“${title}” can't be read any more: ${why}. It stays as it was.`,
    refused: (title: string, why: string) => `“${title}” was not changed: ${why}.`,
    shrunk: (title: string) =>
      `“${title}” stays as it was: its page has far fewer words now, perhaps a notice or a login page. Open the page; if the article was withdrawn, remove it here.`,
    farShorter: "its page has far fewer words now, perhaps a notice or a login page; open it yourself",
    all: (changed: number, unchanged: number, failed: number) =>
      `Fetched again: ${number(changed)} changed, ${number(unchanged)} unchanged, ${number(failed)} could not be fetched`,
    failed: "These stay as they were:",
    nothing: "No article here was fetched from a link, so there is nothing to fetch again.",
    busy: "I'm still reading other articles for this server; try again when /library status shows that they are done.",
  },

  status: {
    heading: (articles: number) =>
      `This server has added ${articles === 0 ? "no articles yet" : articlesInWords(articles)}`,
    facts: (paragraphs: number, quotations: number, speakers: number) =>
      `${many(paragraphs, "paragraph")} · ${many(quotations, "quotation")} · ${many(speakers, "speaker")}`,
    shared: (articles: number) => `Searched here, including the shared ones: ${articlesInWords(articles)}`,
    notShared: "The shared articles are switched off here.",
    limits: (articles: number, ofArticles: number, bytes: string, ofBytes: string) =>
      `Room: ${number(articles)} of ${articlesInWords(ofArticles)}, ${bytes} of ${ofBytes}`,
    memory: (size: string, ofOne: string) =>
      `Memory: about ${size} for these articles (${ofOne} for one of 750 words); there is room for more.`,
    memoryShort: "Memory: nearly full. Nothing more can be added to any server; tell whoever runs me.",
    busy: (total: number) => `Now being read: ${articlesInWords(total)}.`,
    interrupted: (total: number, day: string) =>
      `Interrupted by a restart on ${day}: ${articlesInWords(total)} ${plural(total, "was", "were")} being read, and some may be missing. What was read is kept; add the rest again.`,
    lastAddition: (day: string, added: number) => `Last addition, on ${day}: ${articlesInWords(added)} added`,
    unread: (count: number) => `${many(count, "file")} can't be read:`,
    partial: (count: number) => `${articlesInWords(count)} only partly read:`,
    feeds: (count: number) => many(count, "feed is followed", "feeds are followed"),
    noFeeds: "No feed is followed",
    failing: "These feeds fail:",
    blocked: (count: number) => many(count, "thing is blocked", "things are blocked"),
  },

  export: {
    heading: "Everything that this server added, in its original form",
    contents: (articles: number) =>
      `${articlesInWords(articles)}, each file with what is known about it, and this server's settings, feeds and blocks.`,
    parts: (from: number, to: number) => (from === to ? `Part ${from}` : `Parts ${from} and ${to}`),
    more: "There is more than fits in one message.",
    none: "This server has added nothing, so there is nothing to export.",
  },

  feed: {
    label: (label: string) => `Label: ${label}`,
    followed: (name: string) => `Following ${name}`,
    changed: (name: string) => `Already followed; updated: ${name}`,
    old: (items: number | null) =>
      items === null
        ? "Its present items are not added; new ones are, from now on."
        : `Its ${many(items, "present item")} ${plural(items, "is", "are")} not added; new ones are, from now on.`,
    polls: "It is checked about every 15 minutes.",
    notFollowed: (why: string) => `Not followed: ${why}.`,
    badLink: "that is not a full address; it begins with https://",
    blocked: "its domain or address is blocked here; /library block list shows what is",
    tooMany: (limit: number) =>
      `this server follows ${many(limit, "feed")}, which is the limit; remove one first`,
    whereTo: "Which channel? Pick one with the option “channel”, or leave “post” out.",
    heading: (count: number) => many(count, "feed is followed", "feeds are followed"),
    none: "No feed is followed. /library feed add follows one.",
    posts: { summary: "posts a summary in", title: "posts the title in", nothing: "posts nothing" },
    words: (words: readonly string[]) => `only with: ${words.join(", ")}`,
    answered: (day: string) => `last read ${day}`,
    neverAnswered: "not read yet",
    failing: (day: string, why: string) => `failing since ${day}: ${why}`,
    unfollowed: (name: string) => `No longer followed: ${name}. Its articles stay.`,
    unknown: (typed: string) =>
      `No followed feed matches “${typed}”. Pick one that is suggested while you type, or see /library feed list.`,
  },

  settings: {
    heading: "This server's settings",
    changed: "Changed. This server's settings:",
    privateReplies: (isOn: boolean) =>
      isOn
        ? "Replies: private unless somebody asks otherwise"
        : "Replies: for everybody unless “private” is set",
    shared: (isOn: boolean) =>
      isOn ? "Shared articles: searched here" : "Shared articles: switched off here",
    sharing: {
      everyone: "Sharing a private reply: everyone who can write in the channel",
      managers: "Sharing a private reply: managers only",
      nobody: "Sharing a private reply: nobody",
    },
    /** @param name of the language in itself; null: the server's language in Discord */
    language: (name: string | null) =>
      name === null
        ? "Language of what everybody sees: as set for this server in Discord"
        : `Language of what everybody sees: ${name}`,
    digests: "Digests of many new articles:",
    noDigests: "Digests of many new articles: in the channel of their feed",
    log: "Managers' channel, for every change:",
    noLog: "Managers' channel, for every change: none",
    howTo:
      "To change one, give its option with /library settings. The options “channel” and “role” open what is set for one of them.",
    cannotWrite: (channel: string) =>
      `I can't write in #${channel}. Let me view that channel and send messages in it, or pick another. Nothing was changed.`,
    bothWays: "You can't set and clear a channel at the same time. Leave one of the two out.",
  },

  rules: englishRules,

  notAmongOwn: (typed: string) =>
    `No article that this server added matches “${typed}”. Pick one that is suggested while you type, or see /library list.`,
  nothingKept: "Nothing is kept here, so there is nothing to manage.",
  interrupted: (total: number) =>
    `I restarted while ${articlesInWords(total)} ${plural(total, "was", "were")} being read; some may be missing. /library status says more.`,
  size,
};

function articlesInWords(count: number): string {
  return many(count, "article");
}

/** @example size(4_300_000) // "4.1 MB" */
function size(bytes: number): string {
  if (bytes < KB) return many(bytes, "byte");
  if (bytes < KB * KB) return `${Math.round(bytes / KB)} kB`;
  return `${(bytes / KB / KB).toFixed(1).replace(/\.0$/, "")} MB`;
}

const KB = 1024;
