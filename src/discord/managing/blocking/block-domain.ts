import type { AnalysedArticle } from "../../../answers/analysed-article.ts";
import { UserError } from "../../../errors.ts";
import { isBlocked } from "../../../library/records/blocked.ts";
import { shorten } from "../../../text/cut.ts";
import type { CommandContext, PressedComponents } from "../../answering/command.ts";
import { textOption } from "../../answering/command-data.ts";
import { expired } from "../../answering/expired.ts";
import { readBack, TYPED } from "../../message/read-back.ts";
import type { Reply } from "../../message/reply.ts";
import { renderAskBlockDomain } from "../render-ask-first.ts";
import { noticeReply } from "../reply-parts.ts";
import { ownLibrary, serverLibraryOf } from "../server-library-of.ts";
import { type Subcommand, subcommandData } from "../subcommand.ts";
import { blockOn, domainIn } from "./blocks.ts";
import { blockedInWords } from "./render-blocked.ts";

const MAX_SHOWN = 80;

const MAX_DOMAIN = 253;

/** `/library block domain domain`: asks first. */
export const blockDomain = {
  data: subcommandData("domain", ({ library }) => library.commands.blockDomain, [
    textOption("domain", ({ library }) => library.commands.domain, {
      isRequired: true,
      maxLength: MAX_DOMAIN,
    }),
  ]),

  async execute({ options }, context) {
    const managed = await serverLibraryOf(context);
    const typed = options.getString("domain", true);
    const domain = domainIn(typed);
    if (domain === null) {
      throw new UserError("bad-option", ({ library }) => library.block.badDomain(shorten(typed, MAX_SHOWN)));
    }
    const before = blockOn(domain, managed);
    if (before) {
      return noticeReply(
        context.wording.library.block.already(blockedInWords(before, context.wording)),
        "nothing",
      );
    }
    const tombstone = { kind: "domain", domain, at: context.now().toISOString() } as const;
    const isHit = ({ article }: AnalysedArticle) => isBlocked(article, [tombstone]);
    const gone = ownLibrary(managed).articles.filter(isHit).length;
    const hidden = context.library.articles.filter(
      analysed => analysed.article.origin.kind === "host" && isHit(analysed),
    ).length;
    return renderAskBlockDomain(domain, { gone, hidden }, context);
  },

  presses: {
    "library-block-domain": (_, context, pressed) => confirmBlock(pressed, context),
  },
} as const satisfies Subcommand;

async function confirmBlock(pressed: PressedComponents, context: CommandContext): Promise<Reply> {
  const managed = await serverLibraryOf(context);
  const { own, server } = managed;
  const domain = domainIn(readBack(pressed, TYPED.domain) ?? "");
  if (domain === null) throw expired();
  // Pressed twice, or by two managers.
  if (blockOn(domain, managed)) return noticeReply(context.wording.library.block.doneDomain(domain, 0));
  await context.acknowledge();
  const gone = await own.blockDomain(domain);
  await server.tellManagers({ kind: "domain-blocked", by: server.memberId, domain, gone });
  return noticeReply(context.wording.library.block.doneDomain(domain, gone.length));
}
