import { z } from "zod";
import { UserError } from "../../../errors.ts";
import { followFeed, unfollowFeed } from "../../../library/feeds/follow.ts";
import { feedProblemInWords } from "../../../wording/reason-in-words.ts";
import { choiceOption, textOption } from "../../answering/command-data.ts";
import { checkMayWrite } from "../check-may-write.ts";
import { fullLink } from "../full-link.ts";
import { labelIn, labelOption } from "../label.ts";
import { noticeReply } from "../reply-parts.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { channelOption, MAX_LINK, type Subcommand, subcommandData } from "../subcommand.ts";
import { renderFollowed } from "./render-feeds.ts";

const MAX_WORDS = 200;

const Post = z.enum(["summary", "title", "nothing"]);

/**
 * `/library feed add link [channel] [post] [words] [label]`: reads the feed at once, to report whether it can be
 * read.
 */
export const addFeed = {
  data: subcommandData("add", ({ library }) => library.commands.feedAdd, [
    textOption("link", ({ library }) => library.commands.feedLink, { isRequired: true, maxLength: MAX_LINK }),
    channelOption("channel", ({ library }) => library.commands.channel),
    choiceOption(
      "post",
      ({ library }) => library.commands.post,
      Post.options,
      ({ library }, post) => library.commands.posts[post],
    ),
    textOption("words", ({ library }) => library.commands.words, { maxLength: MAX_WORDS }),
    labelOption(),
  ]),

  async execute(interaction, context) {
    const { own, server } = await serverLibraryOf(context);
    const { options } = interaction;
    const { feed: words } = context.wording.library;
    const notFollowed = (why: string) => noticeReply(words.notFollowed(why), "nothing");
    const channel = options.getChannel("channel");
    // A channel without a choice of what to post gets summaries.
    const post = Post.catch(channel ? "summary" : "nothing").parse(options.getString("post"));
    if (post !== "nothing" && channel === null)
      throw new UserError("bad-option", ({ library }) => library.feed.whereTo);
    if (channel) await checkMayWrite(interaction, channel);
    await context.acknowledge();
    server.countAddition();
    const known = new Set(own.store.record.feeds.map(({ id }) => id));
    const outcome = await followFeed(
      own.store,
      {
        url: fullLink(options.getString("link", true)),
        channel: channel?.id ?? null,
        post,
        words: (options.getString("words") ?? "").split(","),
        ...labelIn(interaction),
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
        // The link may have led to the feed's own address.
        const feed = own.store.record.feeds.find(({ url }) => url === state.url) ?? outcome.feed;
        if (isNew && state.failing) {
          if (!known.has(feed.id)) await unfollowFeed(own.store, feed.id);
          return notFollowed(feedProblemInWords(state.failing.problem, context.wording));
        }
        await server.tellManagers({ kind: "feed-followed", by: server.memberId, feed });
        return renderFollowed({ feed, state }, isNew, context);
      }
    }
  },
} as const satisfies Subcommand;
