import { FetchError } from "../../../library/fetch/fetch-error.ts";
import { fetchPage } from "../../../library/fetch/fetch-page.ts";
import type { AddReport, IncomingFile } from "../../../library/records/add-report.ts";
import { isLinkBlocked } from "../../../library/records/blocked.ts";
import { fetchProblemInWords } from "../../../wording/reason-in-words.ts";
import type { Wording } from "../../../wording/wording.ts";
import { textOption } from "../../answering/command-data.ts";
import { dayOf } from "../../message/day-of.ts";
import { fullLink } from "../full-link.ts";
import { labelIn, labelOption } from "../label.ts";
import { noticeReply } from "../reply-parts.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { MAX_LINK, type Subcommand, subcommandData } from "../subcommand.ts";
import { add, replyWithAddition } from "./add.ts";
import { DISCORDS_FILES } from "./download.ts";

/**
 * Fewer words than most articles have, and more than most notices about cookies and logins. Higher also warns about
 * short news; 60 to 150 make sense.
 */
const FEW_WORDS = 100;

/** `/library add link`: the article that a link leads to. */
export const addLink = {
  data: subcommandData("link", ({ library }) => library.commands.addLink, [
    textOption("link", ({ library }) => library.commands.link, { isRequired: true, maxLength: MAX_LINK }),
    labelOption(),
  ]),

  async execute(interaction, context) {
    const managed = await serverLibraryOf(context);
    const { library, reasons } = context.wording;
    const link = fullLink(interaction.options.getString("link", true));
    const notFetched = (why: string) => noticeReply(library.notFetched(why), "nothing");
    const url = URL.parse(link);
    if (!url) return notFetched(reasons.fetch["bad-link"]);
    if (DISCORDS_FILES.has(url.host)) return notFetched(library.discordsFile);
    if (isLinkBlocked(url.href, managed.own.store.record.tombstones)) {
      return notFetched(library.added.why.blocked);
    }
    await context.acknowledge();
    managed.server.countAddition();
    let page: IncomingFile;
    try {
      page = await fetchPage(managed.server.services.fetch, link, dayOf(context.now()));
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      return notFetched(fetchProblemInWords(error, context.wording));
    }
    // A file that a member uploaded to Discord has no source there, even if it is given as a link.
    if (page.origin.kind === "fetched" && DISCORDS_FILES.has(page.origin.domain)) {
      return notFetched(library.discordsFile);
    }
    const report = await add([{ ...page, typed: { ...page.typed, ...labelIn(interaction) } }], managed);
    return replyWithAddition(report, managed, { remarks: remarksOn(report, context.wording) });
  },
} as const satisfies Subcommand;

/** Warns about a page with very few words: often it is no article. */
function remarksOn({ added }: AddReport, { library }: Wording): string[] {
  const [only, ...others] = added;
  if (!only || others.length > 0 || only.partial) return [];
  return only.text.split(/\s+/).length < FEW_WORDS ? [library.added.short] : [];
}
