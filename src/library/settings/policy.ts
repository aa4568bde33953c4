import type { ServerSettings } from "../store/records.ts";

/** Where somebody asks, and as whom. */
export interface AskingPlace {
  /** Of a thread or post the channel that it is in; null where that isn't known. */
  readonly channel: string | null;
  readonly isThread: boolean;
  /** What the member has. */
  readonly roles: readonly string[];
}

/** What holds for one who asks somewhere. */
export interface Policy extends Pick<ServerSettings, "isPrivateByDefault" | "sharing" | "language"> {
  readonly mayAsk: boolean;
  readonly answersMentions: boolean;
  /** Outlets or labels: an article has to be of one of each list. */
  readonly articles: readonly (readonly string[])[];
}

/**
 * What a server's settings come to in a channel, for a member with certain roles. The channel goes before the roles, and
 * those before the server. Of several roles the one that allows more counts, as with Discord's own rights.
 */
export function policyIn(settings: ServerSettings, { channel, isThread, roles }: AskingPlace): Policy {
  const here = settings.channels.find(rule => rule.channel === channel);
  const ofRoles = settings.roles.filter(({ role }) => roles.includes(role));
  const selections = [here ? [here.articles] : [], ofRoles.map(({ articles }) => articles)];
  const replies = repliesHere(here?.replies ?? null, isThread) ?? mostOpen(ofRoles.map(rule => rule.replies));
  const { askers = [], mentions = null } = here ?? {};
  return {
    isPrivateByDefault: replies === null ? settings.isPrivateByDefault : replies === "private",
    sharing: settings.sharing,
    language: settings.language,
    mayAsk: askers.length === 0 || askers.some(role => roles.includes(role)),
    answersMentions: mentions === null || (mentions === "threads" && isThread),
    articles: selections.flatMap(selection => {
      const named = selection.filter(articles => articles !== null);
      // A role without a selection sees everything.
      return named.length > 0 && named.length === selection.length ? [named] : [];
    }),
  };
}

type Replies = "private" | "everybody";

function repliesHere(replies: Replies | "threads" | null, isThread: boolean): Replies | null {
  if (replies !== "threads") return replies;
  return isThread ? "everybody" : "private";
}

function mostOpen(replies: readonly (Replies | null)[]): Replies | null {
  if (replies.includes("everybody")) return "everybody";
  return replies.includes("private") ? "private" : null;
}
