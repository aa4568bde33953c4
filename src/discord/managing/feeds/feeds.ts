import type { ChatInputCommandInteraction } from "discord.js";
import { z } from "zod";
import { UserError } from "../../../errors.ts";
import { followFeed, unfollowFeed } from "../../../library/feeds/follow.ts";
import { shorten } from "../../../text/cut.ts";
import type { Choice, CommandContext } from "../../answering/command.ts";
import { expired } from "../../answering/expired.ts";
import { LIMITS } from "../../message/discord-limits.ts";
import type { Reply } from "../../message/reply.ts";
import { checkMayWrite } from "../check-may-write.ts";
import { fullLink } from "../full-link.ts";
import { said } from "../reply-parts.ts";
import { type Managed, managed } from "../server-library-of.ts";
import { type FeedAndState, feedName, renderFeeds, renderFollowed } from "./render-feeds.ts";

const MAX_SHOWN = 80;

const Post = z.enum(["summary", "title", "nothing"]);

/** `/library feed add link [channel] [post] [words]`: reads the feed at once, to say whether it can be read. */
export async function addFeed(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const place = await managed(context);
  const { own, server } = place;
  const { options } = interaction;
  const { feed: words } = context.wording.library;
  const notFollowed = (why: string) => said(words.notFollowed(why), "nothing");
  const channel = options.getChannel("channel");
  // A channel without a word on what to post in it wants the summaries.
  const post = Post.catch(channel ? "summary" : "nothing").parse(options.getString("post"));
  if (post !== "nothing" && channel === null) throw new UserError("bad-option", words.whereTo);
  if (channel) await checkMayWrite(interaction, channel, context);
  server.countAddition();
  const known = new Set(own.store.record.feeds.map(({ id }) => id));
  const outcome = await followFeed(
    own.store,
    {
      url: fullLink(options.getString("link", true)),
      channel: channel?.id ?? null,
      post,
      words: (options.getString("words") ?? "").split(","),
    },
    { limits: server.services.limits, now: context.now() },
  );
  switch (outcome.kind) {
    case "bad-link":
      return notFollowed(words.badLink);
    case "blocked":
      return notFollowed(words.blocked);
    case "too-many-feeds":
      return notFollowed(words.tooMany(outcome.limit));
    case "changed":
    case "followed": {
      const isNew = outcome.kind === "followed";
      const state = await server.services.poller.poll(outcome.feed.url);
      // The link may have led to the feed's own one.
      const feed = own.store.record.feeds.find(({ url }) => url === state.url) ?? outcome.feed;
      if (isNew && state.failing) {
        if (!known.has(feed.id)) await unfollowFeed(own.store, feed.id);
        return notFollowed(context.wording.channel.feedProblem(state.failing.problem));
      }
      await server.tellManagers({ kind: "feed-followed", by: server.memberId, feed });
      return renderFollowed({ feed, state }, isNew, context);
    }
  }
}

/** `/library feed list` */
export function listFeeds(_: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  return turnFeeds(1, context);
}

export async function turnFeeds(page: number, context: CommandContext): Promise<Reply> {
  return renderFeeds(await feedsOf(await managed(context)), page, context);
}

/** `/library feed remove feed` */
export async function removeFeed(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const place = await managed(context);
  const typed = options.getString("feed", true).trim();
  const feeds = await feedsOf(place);
  const meant = feeds.find(
    followed => followed.feed.id === typed || followed.feed.url === typed || feedName(followed) === typed,
  );
  if (!meant) {
    throw new UserError("bad-option", context.wording.library.feed.unknown(shorten(typed, MAX_SHOWN)));
  }
  return unfollow(meant.feed.id, context);
}

export async function unfollow(id: string, context: CommandContext): Promise<Reply> {
  const place = await managed(context);
  const { own, server } = place;
  const followed = (await feedsOf(place)).find(({ feed }) => feed.id === id);
  if (!followed || !(await unfollowFeed(own.store, id))) throw expired(context);
  await server.tellManagers({ kind: "feed-unfollowed", by: server.memberId, feed: followed.feed });
  return said(context.wording.library.feed.unfollowed(feedName(followed)));
}

/** Followed feeds, while the option of `/library feed remove` is typed. */
export async function suggestFeeds(typed: string, context: CommandContext): Promise<Choice[]> {
  const wanted = typed.trim().toLowerCase();
  const feeds = await feedsOf(await managed(context));
  return feeds
    .filter(followed => `${feedName(followed)} ${followed.feed.url}`.toLowerCase().includes(wanted))
    .map(followed => ({ name: shorten(feedName(followed), LIMITS.choiceName), value: followed.feed.id }))
    .slice(0, LIMITS.choices);
}

function feedsOf({ own, server }: Managed): Promise<FeedAndState[]> {
  return Promise.all(
    own.store.record.feeds.map(async feed => ({ feed, state: await server.services.states.get(feed.url) })),
  );
}
