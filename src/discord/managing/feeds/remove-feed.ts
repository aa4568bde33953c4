import { UserError } from "../../../errors.ts";
import { unfollowFeed } from "../../../library/feeds/follow.ts";
import { shorten } from "../../../text/cut.ts";
import type { CommandContext } from "../../answering/command.ts";
import { textOption } from "../../answering/command-data.ts";
import { expired } from "../../answering/expired.ts";
import { MESSAGE_LIMITS } from "../../message/message-limits.ts";
import type { Reply } from "../../message/reply.ts";
import { noticeReply } from "../reply-parts.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { MAX_LINK, type Subcommand, subcommandData } from "../subcommand.ts";
import { feedsOf } from "./feeds-of.ts";
import { feedName } from "./render-feeds.ts";

const MAX_SHOWN = 80;

/** `/library feed remove feed` */
export const removeFeed = {
  data: subcommandData("remove", ({ library }) => library.commands.feedRemove, [
    textOption("feed", ({ library }) => library.commands.followed, {
      isRequired: true,
      isSuggested: true,
      maxLength: MAX_LINK,
    }),
  ]),

  async execute({ options }, context) {
    const managed = await serverLibraryOf(context);
    const typed = options.getString("feed", true).trim();
    const feeds = await feedsOf(managed);
    const meant = feeds.find(
      followed => followed.feed.id === typed || followed.feed.url === typed || feedName(followed) === typed,
    );
    if (!meant) {
      throw new UserError("bad-option", ({ library }) => library.feed.unknown(shorten(typed, MAX_SHOWN)));
    }
    return unfollow(meant.feed.id, context);
  },

  presses: {
    "library-unfollow": ({ feed }, context) => unfollow(feed, context),
  },

  async suggest(typed, context) {
    const wanted = typed.trim().toLowerCase();
    const feeds = await feedsOf(await serverLibraryOf(context));
    return feeds
      .filter(followed => `${feedName(followed)} ${followed.feed.url}`.toLowerCase().includes(wanted))
      .map(followed => ({
        name: shorten(feedName(followed), MESSAGE_LIMITS.choiceName),
        value: followed.feed.id,
      }))
      .slice(0, MESSAGE_LIMITS.choices);
  },
} as const satisfies Subcommand;

async function unfollow(id: string, context: CommandContext): Promise<Reply> {
  const managed = await serverLibraryOf(context);
  const { own, server } = managed;
  const followed = (await feedsOf(managed)).find(({ feed }) => feed.id === id);
  if (!followed) throw expired();
  await context.acknowledge();
  if (!(await unfollowFeed(own.store, id))) throw expired();
  await server.tellManagers({ kind: "feed-unfollowed", by: server.memberId, feed: followed.feed });
  return noticeReply(context.wording.library.feed.unfollowed(feedName(followed)));
}
