import { englishCorrections } from "./corrections.ts";

/** Sentences of `/library`: what its options are called, and what it says. Days and sizes come in words. */
export const englishLibrary = {
  description: "Manage this server's articles",

  commands: {
    add: "Add articles",
    addFile: "Add article files: texts, pages, PDF, Word, e-books, mails, JSON, tables, or a .zip of them",
    file: "An article file or a .zip of them",
    anotherFile: "Another file",
    addLink: "Add the article that a link leads to",
    link: "Address of the article",
    addText: "Add an article that you paste",
    list: "List the articles that this server added",
    search: "Words of the title or the text",
    show: "Show everything that is known of one article",
    article: "Title, or words of it",
    remove: "Remove an article from this server",
    block: "Keep something out of this server for good, or let it in again",
    blockArticle: "Remove an article and never let it come back",
    blockDomain: "Remove everything from a domain and never let it come back",
    domain: "Such as news.example",
    blockList: "List what is blocked",
    blockLift: "Let something that was blocked be added again",
    blocked: "What is blocked",
    refresh: "Fetch again what was fetched from a link",
    refreshArticle: "Fetch one article again",
    refreshAll: "Fetch all of them again",
    status: "What this library holds, what failed, and how its feeds do",
    export: "Take away a copy of everything that this server added",
    import: "Read an export of this bot back in, from this server or another",
    importFile: "A zip of an export",
    importBlocks: "Whether what was blocked is blocked here too (yes unless you say no)",
    importSettings: "Whether settings and feeds are taken over (no unless you say yes)",
    feed: "Follow feeds",
    feedAdd: "Follow a feed: its new articles are added here",
    feedLink: "Address of the feed (RSS, Atom, RDF or JSON Feed)",
    channel: "Post new articles here",
    post: "What is posted of each",
    posts: { summary: "Summary", title: "Title", nothing: "Nothing" },
    words: "Take only articles with one of these words, separated by commas",
    feedList: "List the feeds that this server follows",
    feedRemove: "Follow a feed no longer",
    followed: "The feed",
    settings: "See or change what this server decided",
    privateReplies: "Whether replies are private unless somebody asks otherwise",
    shared: "Whether the shared articles are searched here",
    sharing: "Who may share a private reply with everybody",
    sharers: { everyone: "Everyone", managers: "Managers", nobody: "Nobody" },
    digests: "Channel for digests of many new articles",
    log: "Channel in which managers are told of every change",
    clear: "Use a channel no longer",
    clears: { digests: "The channel for digests", log: "The managers' channel", both: "Both channels" },
  },

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
    unfollow: "Follow no longer",
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
    partText: "The text goes on",
  },

  progress: {
    fetching: (number: number, of: number) => `Fetching file ${number} of ${of}`,
    reading: (done: number, of: number) =>
      `Reading article ${counted(done)} of ${counted(of)} (${Math.floor((100 * done) / of)} %)`,
    readingCounts: (added: number, present: number, unread: number) =>
      `Done: ${added} · already here: ${present} · could not be read: ${unread}`,
    refreshing: (done: number, of: number) =>
      `Fetching article ${counted(done)} of ${counted(of)} again (${Math.floor((100 * done) / of)} %)`,
    refreshingCounts: (changed: number, unchanged: number, failed: number) =>
      `Changed: ${changed} · as before: ${unchanged} · could not be fetched: ${failed}`,
    patience:
      "This goes on when you close Discord. After 15 minutes the end is no longer shown here, but in /library status.",
  },

  imported: {
    noExport: "not a zip that /library export made; add articles with /library add file",
    blocks: (count: number) => `${many(count, "block")} taken over.`,
    settings: (feeds: number) => `The settings are taken over, and ${many(feeds, "feed")}.`,
    unsealed: (count: number) =>
      `${many(count, "file")} of another bot, or changed since the export: where it was fetched from can't be known, so it counts as uploaded.`,
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
        : `${kept} of ${many(held, "paragraph")} found`,
    more: (count: number) => `and ${counted(count)} more`,
    leftOut: "Left out, because it is not what it should be:",
    divided: (count: number, longest: number) =>
      `${count === 1 ? "1 paragraph was" : `${counted(count)} paragraphs were`} longer than ${counted(longest)} characters; each is read, and counted, as several. A blank line wherever one should end makes that exact.`,
    claimed:
      "Shown as claimed: a file or a pasted text may say anything of where it is from, so its outlet and link are not taken for the source, and words that stand only there are never called confirmed. /library add link reads an article at its source.",
    short:
      "That is little for an article. It may be a notice about cookies or a login page: “Show” and then “Summary” tell what was read, “Undo” takes it away again.",
    badDate: (typed: string) =>
      `“${typed}” is not a date, so the article has none. “Change details” opens a form for it; write 2024-11-18 or 18 November 2024.`,
    futureDate: (day: string) => `${day} lies in the future; “Change details” mends it if that is a slip.`,
    badLink: (typed: string) =>
      `“${typed}” is not a full address, so the article has no link. “Change details” opens a form for it; it begins with https://.`,
    textGivenBack: "What you typed is in the file below; nothing of it was kept here.",
    described: "The details were changed",
    why: {
      blocked: "blocked here; /library block list shows what is",
      "too-many-articles": (limit: number) =>
        `this server's limit of ${articlesInWords(limit)} is met; remove some first`,
      "too-many-bytes": (limit: string) => `this server's limit of ${limit} is met; remove something first`,
      "memory-short": "the memory of the machine that I run on is nearly full; tell whoever runs me",
      disk: (problem: string) => `it could not be kept: ${problem}; tell whoever runs me`,
      tooLarge: (limit: string) => `larger than ${limit}; split it into several`,
      notDownloaded: "Discord did not give the file; send it again",
    },
  },

  fetchProblem: (problem: string): string =>
    PROBLEMS.get(problem) ??
    (problem.startsWith("status ") ? `the site answered with an error (${problem})` : problem),
  notFetched: (why: string) => `Nothing was added: ${why}.`,
  discordsFile:
    "that is a file which somebody uploaded to Discord, not a source; add it with /library add file",
  notWritten: (problem: string) =>
    `That could not be written down, so it may not hold (${problem}). Tell whoever runs me; /library status shows what is here.`,

  list: {
    heading: (count: number) => `${articlesInWords(count)} added by this server`,
    found: (count: number) => `${articlesInWords(count)} found`,
    none: "This server has added no articles yet",
    noneFound: "No article of this server's own has these words",
    first:
      "Add the first with /library add file, /library add link or /library add text, or follow a feed with /library feed add.",
    search: "Search",
  },

  show: {
    file: "File",
    origin: "Origin",
    origins: {
      host: () => "a file of whoever runs me",
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
    /** What stood in the source and is not in the stored text. */
    takenOutOf: (of: { readonly characters: number; readonly rubies: number; readonly lineEnds: number }) =>
      [
        ...(of.characters > 0 ? [many(of.characters, "unseen character")] : []),
        ...(of.rubies > 0 ? [many(of.rubies, "ruby reading")] : []),
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
      "From then on nothing here is answered from it, and its file is deleted unless it holds other articles. It can be added again, by anybody who may add; to keep it out for good, block it.",
    done: (title: string) => `Removed “${title}”. Nothing here is answered from it any more.`,
    isShared:
      "That is one of the shared articles, which whoever runs me put there. It can't be removed here; /library block article hides it from this server.",
    undone: (count: number) => `Undone: ${articlesInWords(count)} removed again.`,
    nothingToUndo: "Nothing of that addition is here any more.",
    kept: "Nothing was changed.",
  },

  block: {
    ask: (title: string) => `Block “${title}” for good?`,
    means:
      "It is removed, and neither its text nor its link comes back: not by a file, a link, a feed or the shared articles. Other words about the same thing are other articles.",
    done: (title: string) =>
      `Blocked “${title}”. It doesn't come back; /library block lift lets it in again.`,
    askDomain: (domain: string) => `Block everything from ${domain} for good?`,
    domain: "Domain",
    meansDomain: ({ gone, hidden }: { readonly gone: number; readonly hidden: number }) =>
      `${gone === 0 ? "No article of this server's own is from there now" : `${articlesInWords(gone)} from there would be removed at once`}${hidden === 0 ? "" : `, and ${many(hidden, "shared article")} from there would be hidden here`}. Nothing from it or its subdomains comes back, whoever brings it. Files that claim to be from there by their link are blocked too.`,
    doneDomain: (domain: string, gone: number) =>
      `Blocked ${domain}${gone === 0 ? "" : ` and removed ${articlesInWords(gone)}`}. /library block lift lets it in again.`,
    badDomain: (typed: string) =>
      `“${typed}” is not a domain. Write it as in an address, such as news.example.`,
    list: (count: number) => (count === 1 ? "1 thing is blocked" : `${counted(count)} things are blocked`),
    none: "Nothing is blocked",
    since: (day: string) => `since ${day}`,
    anArticle: (key: string) => `an article that was added here (key ${key})`,
    sharedArticle: (title: string) => `the shared article “${title}”`,
    theLink: (link: string) => `the article at ${link}`,
    everythingFrom: (domain: string) => `everything from ${domain}`,
    lifted: (what: string) =>
      `No longer blocked: ${what}. Shared articles are back; what this server had added must be added again.`,
    already: (what: string) => `Blocked already: ${what}. /library block lift lets it in again.`,
    still: (what: string) => `But it stays out as long as another block holds: ${what}.`,
    notBlocked: (typed: string) =>
      `Nothing that is blocked matches “${typed}”. Pick one that is suggested while you type, or see /library block list.`,
  },

  refresh: {
    unchanged: (title: string) => `“${title}” reads as before. Nothing was changed.`,
    changed: (title: string) => `Fetched again: “${title}” has changed, and answers now cite the new text.`,
    noSource: (title: string) =>
      `“${title}” was uploaded or pasted, so there is nowhere to fetch it from. Remove it and add the new text.`,
    notFetched: (title: string, why: string) =>
      `“${title}” could not be fetched: ${why}. It stays as it was.`,
    unread: (title: string, why: string) => `“${title}” can't be read any more: ${why}. It stays as it was.`,
    refused: (title: string, why: string) => `“${title}” was not changed: ${why}.`,
    shrunk: (title: string) =>
      `“${title}” stays as it was: its page holds far fewer words now, perhaps a notice or a login page. Open the page; if the article was taken back there, remove it here.`,
    farShorter: "far fewer words stand there now, perhaps a notice or a login page; open it yourself",
    all: (changed: number, unchanged: number, failed: number) =>
      `Fetched again: ${changed} changed, ${unchanged} as before, ${failed} could not be fetched`,
    failed: "These stay as they were:",
    nothing: "No article here was fetched from a link, so there is nothing to fetch again.",
    busy: "Other long work is under way here; /library status says how it ends. Try again then.",
  },

  status: {
    heading: (articles: number) =>
      `This server has added ${articles === 0 ? "no articles yet" : articlesInWords(articles)}`,
    facts: (paragraphs: number, quotations: number, speakers: number) =>
      `${many(paragraphs, "paragraph")} · ${many(quotations, "quotation")} · ${many(speakers, "speaker")}`,
    shared: (articles: number) => `Searched here, with the shared ones: ${articlesInWords(articles)}`,
    notShared: "The shared articles are switched off here.",
    limits: (articles: number, ofArticles: number, bytes: string, ofBytes: string) =>
      `Room: ${counted(articles)} of ${counted(ofArticles)} articles, ${bytes} of ${ofBytes}`,
    memory: (size: string) =>
      `Memory: about ${size} for these articles (30 kB for one of 750 words); there is room for more.`,
    memoryShort: "Memory: nearly full. Nothing more can be added to any server; tell whoever runs me.",
    busy: (total: number) => `Under way now: ${articlesInWords(total)} are being read.`,
    interrupted: (total: number, day: string) =>
      `Interrupted on ${day}, when I was restarted: ${articlesInWords(total)} were to be read, and some may be missing. What was read is kept; do the rest again.`,
    lastAddition: (day: string, added: number) => `Last addition, on ${day}: ${articlesInWords(added)} added`,
    unread: (count: number) =>
      count === 1 ? "1 file can't be read:" : `${counted(count)} files can't be read:`,
    partial: (count: number) => `${articlesInWords(count)} only partly read:`,
    feeds: (count: number) => (count === 1 ? "1 feed is followed" : `${counted(count)} feeds are followed`),
    noFeeds: "No feed is followed",
    failing: "These feeds fail:",
    blocked: (count: number) => (count === 1 ? "1 thing is blocked" : `${counted(count)} things are blocked`),
  },

  export: {
    heading: "Everything that this server added, as it was given",
    contents: (articles: number) =>
      `${articlesInWords(articles)}, each file with what is known of it, and this server's settings, feeds and blocks.`,
    parts: (from: number, to: number) => (from === to ? `Part ${from}` : `Parts ${from} and ${to}`),
    more: "There is more than one message can hold.",
    none: "This server has added nothing, so there is nothing to export.",
  },

  feed: {
    followed: (name: string) => `Following ${name}`,
    changed: (name: string) => `Followed already; changed: ${name}`,
    old: (items: number | null) =>
      items === null
        ? "What it holds now is old and is not added; what comes from now on is."
        : `It holds ${many(items, "item")} now. Those are old and are not added; what comes from now on is.`,
    polls: "It is looked at about every 15 minutes.",
    notFollowed: (why: string) => `Not followed: ${why}.`,
    badLink: "that is no full address; it begins with https://",
    blocked: "its domain or address is blocked here; /library block list shows what is",
    tooMany: (limit: number) => `this server follows ${limit} feeds, which is the limit; remove one first`,
    whereTo: "Say in which channel: pick one with the option “channel”, or leave “post” out.",
    heading: (count: number) => (count === 1 ? "1 feed is followed" : `${counted(count)} feeds are followed`),
    none: "No feed is followed. /library feed add follows one.",
    posts: { summary: "posts a summary in", title: "posts the title in", nothing: "posts nothing" },
    words: (words: readonly string[]) => `only with: ${words.join(", ")}`,
    answered: (day: string) => `last read ${day}`,
    neverAnswered: "not read yet",
    failing: (day: string, why: string) => `fails since ${day}: ${why}`,
    unfollowed: (name: string) => `No longer followed: ${name}. What it brought stays.`,
    unknown: (typed: string) =>
      `No feed that is followed matches “${typed}”. Pick one that is suggested while you type, or see /library feed list.`,
  },

  settings: {
    heading: "What this server decided",
    changed: "Changed. What this server decided:",
    privateReplies: (isOn: boolean) =>
      isOn
        ? "Replies: private unless somebody asks otherwise"
        : "Replies: for everybody unless “private” is set",
    shared: (isOn: boolean) =>
      isOn ? "Shared articles: searched here" : "Shared articles: switched off here",
    sharing: {
      everyone: "Sharing a private reply: everyone who may write in the channel",
      managers: "Sharing a private reply: managers only",
      nobody: "Sharing a private reply: nobody",
    },
    digests: "Digests of many new articles:",
    noDigests: "Digests of many new articles: in the channel of their feed",
    log: "Managers' channel, told of every change:",
    noLog: "Managers' channel, told of every change: none",
    howTo: "To change one, give its option with /library settings.",
    cannotWrite: (channel: string) =>
      `I may not write in #${channel}. Let me view that channel and send messages in it, or pick another. Nothing was changed.`,
    bothWays: "A channel can't be set and cleared at once. Leave one of the two out.",
  },

  notAmongOwn: (typed: string) =>
    `No article that this server added matches “${typed}”. Pick one that is suggested while you type, or see /library list.`,
  nothingKept: "Nothing is kept here, so there is nothing to manage.",
  interrupted: (total: number) =>
    `I was restarted while ${articlesInWords(total)} were being read; some may be missing. /library status says more.`,
  size,
};

const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ["bad-link", "that is no full address of a page (it begins with https:// and names no port or password)"],
  ["not-public", "that address is not in the public internet"],
  [
    "robots",
    "the site asks programs not to read that page (robots.txt); save the page and use /library add file",
  ],
  ["too-many-redirects", "the address leads on and on without end"],
  ["too-large", "the page is larger than 5 MB"],
  ["timeout", "the site took too long to answer; try again later"],
  ["content-type", "it leads to no page or text; a feed is added with /library feed add"],
  ["status", "the site answered with an error; open the link yourself to see whether it still works"],
  ["unreachable", "the site could not be reached; check the address, or try again later"],
]);

function counted(count: number): string {
  return new Intl.NumberFormat("en").format(count);
}

function many(count: number, thing: string): string {
  return `${counted(count)} ${thing}${count === 1 ? "" : "s"}`;
}

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
