import type { ServerSettings } from "../records/records.ts";

/** Where somebody asks, and with which roles. */
export interface AskingPlace {
  /** For a thread or post, the channel it is in; null if unknown. */
  readonly channel: string | null;
  readonly isThread: boolean;
  /** The member's roles. */
  readonly roles: readonly string[];
}

/** The settings that apply to a member in a place. */
export interface Policy extends Pick<ServerSettings, "isPrivateByDefault" | "sharing" | "language"> {
  readonly mayAsk: boolean;
  readonly answersMentions: boolean;
  /** Outlets or labels: an article must match one of each list. */
  readonly articles: readonly (readonly string[])[];
}

/**
 * A server's effective settings in a channel, for a member with certain roles. The channel overrides roles, and
 * those override the server. Of several roles, the one that allows more counts, as with Discord's own permissions.
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
