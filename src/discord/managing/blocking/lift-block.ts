import { UserError } from "../../../errors.ts";
import { type Blocked, isTombstoneOf } from "../../../library/blocks/blocked-things.ts";
import { bareDomain } from "../../../library/records/blocked.ts";
import { shorten } from "../../../text/cut.ts";
import type { Wording } from "../../../wording/wording.ts";
import { textOption } from "../../answering/command-data.ts";
import { MESSAGE_LIMITS } from "../../message/message-limits.ts";
import { noticeReply } from "../reply-parts.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { MAX_LINK, type Subcommand, subcommandData } from "../subcommand.ts";
import { blockedIn, blockOn, domainIn, titleOf } from "./blocks.ts";
import { blockedInWords, blockedOnDay } from "./render-blocked.ts";

const MAX_SHOWN = 80;

/** `/library block lift blocked`: undoes a mistake; removed articles must be added again. */
export const liftBlock = {
  data: subcommandData("lift", ({ library }) => library.commands.blockLift, [
    textOption("blocked", ({ library }) => library.commands.blocked, {
      isRequired: true,
      isSuggested: true,
      maxLength: MAX_LINK,
    }),
  ]),

  async execute({ options }, context) {
    const managed = await serverLibraryOf(context);
    const { block } = context.wording.library;
    const typed = options.getString("blocked", true);
    const domain = domainIn(typed);
    const meant = blockedIn(managed).find(thing =>
      namesOf(thing).some(name => name === typed || name === domain),
    );
    if (!meant)
      throw new UserError("bad-option", ({ library }) => library.block.notBlocked(shorten(typed, MAX_SHOWN)));
    await context.acknowledge();
    await managed.own.unblock(tombstone => isTombstoneOf(tombstone, meant));
    const title = titleOf(meant, managed);
    const what = (wording: Wording) => blockedInWords(meant, wording, title);
    await managed.server.tellManagers({ kind: "unblocked", by: managed.server.memberId, what });
    const host = hostOf(meant);
    const still = host === null ? null : blockOn(host, managed);
    return noticeReply(
      block.lifted(what(context.wording)),
      still ? "caution" : "good",
      ...(still ? [block.still(blockedInWords(still, context.wording))] : []),
    );
  },

  async suggest(typed, context) {
    const wanted = typed.trim().toLowerCase();
    const managed = await serverLibraryOf(context);
    const choices = blockedIn(managed)
      .map(thing => ({
        name: shorten(
          blockedOnDay(thing, context.wording, titleOf(thing, managed)),
          MESSAGE_LIMITS.choiceName,
        ),
        value: namesOf(thing)[0] ?? "",
      }))
      .filter(
        ({ name, value }) => value.length <= MESSAGE_LIMITS.choiceName && name.toLowerCase().includes(wanted),
      );
    // Two managers may have blocked the same thing at the same moment.
    return [...new Map(choices.map(choice => [choice.value, choice])).values()].slice(
      0,
      MESSAGE_LIMITS.choices,
    );
  },
} as const satisfies Subcommand;

/** The host of a blocked thing, as far as known. */
function hostOf(thing: Blocked): string | null {
  if (thing.kind === "domain") return thing.domain;
  return thing.link === null ? null : bareDomain(new URL(thing.link).hostname);
}

function namesOf(thing: Blocked): string[] {
  switch (thing.kind) {
    case "domain":
      return [thing.domain];
    case "article":
      return thing.link === null ? [thing.key] : [thing.key, thing.link];
    case "link":
      return [thing.link];
  }
}
