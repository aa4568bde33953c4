/** Kinds of short lines that a page, an email or a copied text contains besides its article. */
export type FurnitureLine =
  | "credit"
  | "sign-up"
  | "dateline"
  | "advert"
  | "log-in"
  | "paywall"
  | "related"
  | "sharing"
  | "copyright"
  | "comments"
  | "mail"
  | "byline"
  | "counter"
  | "contact";

/** The longest line examined, in UTF-16 code units: a paragraph of the article is longer or begins differently. */
const MAX_LINE = 200;

interface Kind {
  readonly kind: FurnitureLine;
  /** Lines in lower case, without the punctuation at their end. */
  readonly whole?: string;
  /** What a line may begin with, in lower case, up to the end of a word. */
  readonly openings?: string;
}

/** One phrase a line. Where a kind must be distinguished from a sentence, the phrase is long enough to do it. */
const KINDS: readonly Kind[] = [
  {
    kind: "credit",
    whole: `hide caption
      toggle caption
      enlarge this image
      image caption
      view image in fullscreen
      open image in gallery`,
    openings: `photo:
      photos:
      photo by
      photos by
      photo credit
      photograph:
      photograph by
      picture:
      pictures:
      image:
      images:
      image credit
      image source
      image by
      illustration:
      illustration by
      graphic:
      video:
      file photo
      credit:
      composite:
      (photo
      (picture
      (image
      this article originally appeared
      this story originally appeared
      this article was originally published
      this story was originally published
      this article first appeared
      this story first appeared
      this article was printed from`,
  },
  {
    kind: "sign-up",
    whole: `sign up
      sign up now
      sign up here
      subscribe
      subscribe now
      register now
      our free newsletter
      newsletter
      newsletters
      email address`,
    openings: `sign up to our
      sign up for our
      sign up to the
      sign up for the
      sign up to get
      sign up to receive
      sign up here
      sign up and
      subscribe to our
      subscribe to the
      subscribe for
      subscribe here
      subscribe today
      get the latest
      get our
      get the day's
      get breaking news
      get all the latest
      receive the latest
      enter your email
      join our newsletter
      join our mailing list
      join our whatsapp
      join our facebook
      join our telegram
      join our community
      by signing up
      by subscribing
      by clicking
      by submitting
      thank you for subscribing
      thanks for subscribing
      thank you for signing up
      thanks for signing up
      please enter a valid
      invalid email`,
  },
  {
    kind: "advert",
    whole: `advertisement
      advertisements
      advertising
      ad
      ads
      sponsored
      sponsored content
      skip ad
      skip advert
      skip advertisement
      skip to content
      skip to main content
      skip past newsletter promotion
      after newsletter promotion
      continue reading
      continue reading the main story
      continue reading below
      loading
      report this ad`,
    openings: `article continues
      story continues
      content continues
      post continues
      scroll to continue
      scroll down to continue
      advertise with us
      advertise here
      advertisement ·
      advertisement -
      advertisement |
      this advertisement
      please enable javascript
      enable javascript
      javascript is disabled
      you need to enable javascript
      please turn on javascript
      transcripts are
      this audio is auto
      listen to this article
      listen to the article
      the audio version of this`,
  },
  {
    kind: "log-in",
    whole: `log in
      login
      sign in
      my account
      manage subscription
      create account`,
    openings: `log in or
      log in,
      log in to
      login to
      sign in or
      sign in to
      already a subscriber
      already a member
      already have an account
      already registered
      already subscribed
      create an account
      create a free account
      forgot your password
      forgotten your password
      manage your account
      manage your subscription`,
  },
  {
    kind: "paywall",
    whole: `premium content
      subscriber only
      subscribers only
      subscriber-only content
      members only`,
    openings: `this article is for subscribers
      this article is only available to
      this article is available to
      this article is exclusive
      this story is for subscribers
      this story is only available to
      this content is for subscribers
      this content is only available to
      the full article is available
      to continue reading
      to keep reading
      to read the full
      to read this article
      subscribe to continue
      subscribe to keep reading
      subscribe to read
      subscribe to unlock
      subscribe now to
      you have reached your
      you've reached your
      you have read your
      you've read your
      unlock this article
      unlock the full
      unlock unlimited
      continue reading with
      continue reading your`,
  },
  {
    kind: "related",
    whole: `related
      read more
      read also
      also read
      read next
      read now
      see also
      see more
      watch now
      watch
      listen
      more on this story
      more on this topic
      more stories
      most read
      most popular
      most viewed
      recommended
      recommended for you
      recommended reading
      trending
      trending now
      top stories
      latest news
      latest stories
      what to read next
      in this article
      in this story
      explore more on these topics
      don't miss
      editor's pick
      editor's picks
      editors' picks
      tags
      topics
      read full story`,
    openings: `related:
      related article
      related articles
      related story
      related stories
      related content
      related topics
      related links
      related news
      related coverage
      related reading
      read more:
      read more about
      read more on
      read more from
      read more |
      read more »
      read also:
      also read:
      read:
      read next:
      read the original article
      read the original story
      see also:
      watch:
      watch |
      watch more:
      listen:
      must read:
      must-read:
      don't miss:
      more from
      more about:
      recommended:
      most read from
      most popular on
      editor's pick:
      you may also like
      you may like
      you might also like
      you might like
      you may be interested
      you might be interested
      you may have missed
      tags:
      topics:
      related tags:
      keywords:
      filed under:`,
  },
  {
    kind: "sharing",
    whole: `share
      share this
      share this article
      share this story
      share this page
      share this post
      share full article
      share options
      print
      print this article
      save
      save article
      save article for later
      save articles for later
      read later
      normal text size
      larger text size
      smaller text size
      tweet
      email
      e-mail
      copy link
      link copied
      facebook
      twitter
      whatsapp
      linkedin
      pinterest
      reddit
      telegram
      bookmark
      follow us
      follow`,
    openings: `share on
      share via
      share this on
      click to share
      click here to share
      click to print
      click to email
      follow us on
      follow him on
      follow her on
      follow me on
      like us on
      find us on
      join us on
      download our
      download the app
      send us a tip
      send us your
      send your news
      got a tip?
      have a tip?
      have a news tip?
      add articles to your
      share your
      do you have a story
      have you got a story`,
  },
  {
    kind: "copyright",
    whole: `all rights reserved
      the associated press contributed to this report
      privacy policy
      terms of use
      terms of service
      terms and conditions`,
    openings: `©
      (c) 1
      (c) 2
      copyright ©
      copyright 1
      copyright 2
      copyright (c)
      all rights reserved.
      this material may not be published`,
  },
  {
    kind: "comments",
    whole: `comment
      comments
      no comments
      add comment
      add a comment
      post a comment
      leave a comment
      view comments
      show comments
      read comments
      load comments
      reply
      report comment
      join the conversation
      join the discussion`,
    openings: `leave a reply
      be the first to comment
      comments are closed
      comments have been
      comments are turned
      what do you think? let us know
      what do you think? share`,
  },
  {
    kind: "mail",
    whole: `view in browser
      view online
      unsubscribe`,
    openings: `view this email
      view this e-mail
      view this post on the web
      view in your browser
      having trouble viewing
      having trouble reading
      can't see this email
      unsubscribe from
      unsubscribe here
      update your preferences
      update your email preferences
      manage your preferences
      how did you like today's letter
      how did you like today's issue
      how did you like today's newsletter
      how did you like this issue
      login or subscribe to
      you currently have 0 referrals
      you are receiving this
      you're receiving this
      you received this email
      this email was sent
      this message was sent
      you're currently a free subscriber to
      you're currently a paid subscriber to
      our mailing address is
      want to change how you receive
      don't want to receive
      no longer wish to receive
      forwarded this email?
      forwarded this message?
      was this email forwarded
      was this forwarded to you
      add us to your address book`,
  },
];

const WHOLE = new Map(
  KINDS.flatMap(({ kind, whole = "" }) => phrasesOf(whole).map(phrase => [phrase, kind] as const)),
);
const OPENINGS = KINDS.flatMap(({ kind, openings = "" }) =>
  phrasesOf(openings).map(phrase => ({ kind, phrase })),
);

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const ZONE = "(?:\\s?\\(?[a-z]{2,5}\\)?)?";
const TIME = `\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?${ZONE}`;
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s)?";
const DAY_FIRST = `\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}(?:,?\\s\\d{4})?`;
const MONTH_FIRST = `${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?`;
const IN_FIGURES = "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}";
const DAY = `${WEEKDAY}(?:${DAY_FIRST}|${MONTH_FIRST}|${IN_FIGURES})`;
const LABEL = "(?:(?:first |last )?(?:published|updated|posted|modified|created|date)(?: on| at| -)?:?\\s)?";
const AGO = "(?:an?|\\d{1,3}) ?(?:[hmd]|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?) ago";

/** Indian papers end the line with where it was written: "- THENUR". */
const PLACE = "[a-z .]{2,30}";

const AGENCY = "(?:Getty|Reuters|AP|AFP|EPA|PA|Shutterstock|Alamy|iStock|Unsplash|Pexels|Bloomberg|Zuma|dpa)";
const CAPITALISED = "\\p{Lu}[\\p{L}.'’-]{0,24}";
const NAMES = `${CAPITALISED}(?: (?:${CAPITALISED}|and|&|de|van|der|von)){1,7}`;

/** What a row of buttons offers: "Share | Tweet | Forward". */
const SHARES = [
  "share",
  "tweet",
  "forward",
  "like",
  "comment",
  "restack",
  "print",
  "e-?mail",
  "save",
  "copy link",
  "facebook",
  "twitter",
  "linkedin",
  "whatsapp",
  "bluesky",
  "threads",
  "x",
];

/** Each from the beginning of a line to its end, and of bounded length. */
const PATTERNS: readonly (readonly [FurnitureLine, RegExp])[] = [
  [
    "dateline",
    new RegExp(
      `^${LABEL}(?:${TIME},?\\s)?(?:on\\s)?${DAY}(?:,?\\s(?:at\\s|[-–|]\\s)?${TIME})?(?: - ${PLACE})?$`,
      "i",
    ),
  ],
  ["dateline", new RegExp(`^${LABEL}(?:${AGO}(?: ${TIME})?|${TIME})$`, "i")],
  ["dateline", /^(?:reading time:? .{1,20}|(?:less than )?\d{1,3}[ -]min(?:ute)?s?(?: read)?)$/i],
  [
    "sign-up",
    /\b(?:sign up (?:for|to) (?:our|the|my) (?:[\w'’-]+ ){0,5}newsletter|(?:in (?:one|your) (?:e-?mail|inbox)|to your (?:e-?mail|inbox))$)/i,
  ],
  [
    "sharing",
    /\b(?:join our (?:facebook|whatsapp|telegram) (?:group|channel|community)|share your (?:experience|story|views|thoughts) (?:via|using|in|with us))\b/i,
  ],
  ["related", /^follow \S{1,40}['’]s? coverage of .{1,60} at https?:\/\/\S+$/i],
  ["related", /^(?:\[\d{1,3}\] ?)?https?:\/\/\S+$/],
  ["credit", /^the post .{1,150} (?:appeared first on|first appeared on) .{1,60}$/i],
  [
    "credit",
    new RegExp(`^(?:.{0,80}(?:/|\\bvia |[©(]) ?)?${AGENCY}(?: (?:Images|Photos?|Media|News))?\\)?$`),
  ],
  [
    "credit",
    /^(?:(?:additional )?(?:reporting|writing|editing|compiled|translation) by [^.;]{1,100}(?:; ?|\.?$)){1,5}$/i,
  ],
  ["credit", new RegExp(`^SOURCE:? ${CAPITALISED}(?: [\\p{L}.,&'’-]{1,24}){0,7}$`, "u")],
  [
    "mail",
    /^(?:p\.?o\.? box )?\d{1,5} [^.!?]{3,80}, [A-Z]{2},? \d{5}(?:-\d{4})?(?:,? (?:united states|usa?))?$/i,
  ],
  ["sharing", new RegExp(`^(?:(?:${SHARES.join("|")})(?: ?[|·•/,] ?|$)){2,9}$`, "i")],
  ["related", /^continued (?:on|from) (?:page|p\.) ?[A-Z]?\d{1,3}(?:, col(?:umn|\.) ?\d)?$/i],
  ["counter", /^\d{1,3} ?(?:of|\/) ?\d{1,3}$/],
  ["contact", /^(?:Contact|Reach|E-?mail) (?:the |\p{Lu}).{2,80}(?: at| on|:) .{0,60}\S@\S+\.\S/u],
  [
    "byline",
    new RegExp(`^by ${NAMES}(?:,|\\s[|·•–—-])?\\s(?:${LABEL})?${DAY}(?:,? (?:at )?${TIME})?$`, "iu"),
  ],
  ["byline", new RegExp(`^posted by:? .{2,60} (?:at|on) ${DAY}(?:,? (?:at )?${TIME})?$`, "i")],
  [
    "byline",
    new RegExp(
      `^(?:[Bb]y|(?:Interview|Story|Words|Text|Report|Pictures|Written|Hosted) by):? ${NAMES}$`,
      "u",
    ),
  ],
];

/**
 * How papers begin their notice about complaints, however long it is: "We adhere to the Editors' Code of Practice. If
 * you …"
 */
const PAPERS = "(?:we|this (?:web)?site|this newspaper)(?: and associated newspapers)?";
const COMPLAINTS = new RegExp(
  `^${PAPERS} (?:adheres?|subscribes?) to the (?:independent press standards|editors['’] code|ipso\\b)`,
  "i",
);

/** Kinds of lines that, as a heading, have nothing of the article's below them. */
const HEADS_FURNITURE: ReadonlySet<FurnitureLine> = new Set([
  "sign-up",
  "related",
  "sharing",
  "comments",
  "log-in",
]);

/** Whether a heading introduces part of the page rather than the article: "Related stories", "More". */
export function isFurnitureHeading(line: string): boolean {
  const kind = furnitureLineOf(line);
  return (kind !== null && HEADS_FURNITURE.has(kind)) || /^(?:more|get involved)\b.{0,30}$/i.test(line);
}

/** Whether a heading introduces readers' comments: "Comments", "3 responses", "TrackBacks (2)". */
export function isCommentsHeading(line: string): boolean {
  return (
    furnitureLineOf(line) === "comments" ||
    /^(?:\d{1,5} )?(?:(?:reader )?comments?|responses?|replies|track-?backs?(?: pings?)?)(?: \(?\d{1,5}\)?| on .{1,150})?$/i.test(
      line,
    )
  );
}

/** What kind of page furniture a line is; null for words of the article. */
export function furnitureLineOf(line: string): FurnitureLine | null {
  if (COMPLAINTS.test(line)) return "contact";
  if (line.length > MAX_LINE) return null;
  const bare = line.replace(/[\s.!…:›»→>|]{1,5}$/, "");
  const lower = line.toLowerCase().replaceAll("’", "'");
  const whole = WHOLE.get(lower.replace(/[\s.!…:›»→>|]{1,5}$/, ""));
  if (whole) return whole;
  const opening = OPENINGS.find(({ phrase }) => lower.startsWith(phrase) && isWordEnd(lower, phrase.length));
  if (opening) return opening.kind;
  return PATTERNS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

function isWordEnd(line: string, at: number): boolean {
  return !/[a-z]/.test(line.charAt(at - 1)) || !/[a-z]/.test(line.charAt(at));
}

function phrasesOf(list: string): string[] {
  return list
    .split("\n")
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== "");
}
