import { extname } from "node:path/posix";
import type { Attachment, ChatInputCommandInteraction } from "discord.js";
import { READABLE_KINDS } from "../../../articles/parse.ts";
import type { AddReport, BroughtFile } from "../../../library/add-report.ts";
import { isLinkBlocked } from "../../../library/blocked.ts";
import { fetchPage } from "../../../library/fetch/fetch-page.ts";
import { FetchError } from "../../../library/fetch/safe-fetch.ts";
import { countArticles } from "../../../library/library-status.ts";
import { newAdditionId } from "../../../library/new-addition-id.ts";
import type { Wording } from "../../../wording/english.ts";
import type { CommandContext } from "../../answering/command.ts";
import { dayOf } from "../../answering/options.ts";
import type { Reply } from "../../message/reply.ts";
import { fullLink } from "../full-link.ts";
import { rememberAddition } from "../last-addition.ts";
import { said } from "../reply-parts.ts";
import { type Managed, managed, ownLibrary } from "../server-library-of.ts";
import { DISCORDS_FILES, DownloadError, download } from "./download.ts";
import {
  type Addition,
  type NotTaken,
  renderAddition,
  renderFetching,
  renderReading,
} from "./render-addition.ts";

/** Options of `/library add file`. */
export const FILE_OPTIONS = ["file", "file-2", "file-3", "file-4", "file-5"] as const;

const MB = 1024 * 1024;

/** Largest file, as for a page that is fetched; and largest zip, which may unpack to 50 MB. */
const MAX_FILE_BYTES = 5 * MB;
const MAX_ZIP_BYTES = 25 * MB;

/**
 * Fewer words than most articles have and more than most notices about cookies and logins. Higher warns of
 * short news too; 60 to 150 make sense.
 */
const FEW_WORDS = 100;

const READABLE: ReadonlySet<string> = new Set([...READABLE_KINDS, ".htm"]);

/** `/library add file`: the attached files, and those in attached zips. */
export async function addFiles(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const place = await managed(context);
  place.server.countAddition();
  const attachments = FILE_OPTIONS.flatMap(name => interaction.options.getAttachment(name) ?? []);
  const { api } = interaction.client.rest.options;
  const notTaken: NotTaken[] = [];
  const files: BroughtFile[] = [];
  for (const [index, attachment] of attachments.entries()) {
    if (attachments.length > 1) {
      context.showProgress(renderFetching(index + 1, attachments.length, context));
    }
    const why = whyNotTaken(attachment, context.wording);
    if (why !== null) {
      notTaken.push({ name: attachment.name, why });
      continue;
    }
    try {
      const bytes = await download(attachment, api);
      files.push({
        name: attachment.name,
        bytes,
        origin: { kind: "uploaded", on: dayOf(context.now()) },
      });
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error;
      notTaken.push({ name: attachment.name, why: context.wording.library.added.why.notDownloaded });
    }
  }
  const report = files.length > 0 ? await add(files, place) : nothingAdded();
  return replyWithAddition(report, place, { notTaken });
}

/** `/library add link`: the article that a link leads to. */
export async function addLink(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const place = await managed(context);
  const { library } = context.wording;
  const link = fullLink(interaction.options.getString("link", true));
  const notFetched = (why: string) => said(library.notFetched(why), "nothing");
  const url = URL.parse(link);
  if (!url) return notFetched(library.fetchProblem("bad-link"));
  if (DISCORDS_FILES.has(url.host)) return notFetched(library.discordsFile);
  if (isLinkBlocked(url.href, place.own.store.record.tombstones)) {
    return notFetched(library.added.why.blocked);
  }
  place.server.countAddition();
  let page: BroughtFile;
  try {
    page = await fetchPage(place.server.services.fetch, link, dayOf(context.now()));
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return notFetched(fetchErrorInWords(error, context.wording));
  }
  // What a member uploaded to Discord has no source there, wherever a link to it began.
  if (page.origin.kind === "fetched" && DISCORDS_FILES.has(page.origin.domain)) {
    return notFetched(library.discordsFile);
  }
  const report = await add([page], place);
  return replyWithAddition(report, place, { remarks: remarksOn(report, context.wording) });
}

/** Adds files, showing how far it has come, and tells the managers' channel of the end. */
export async function add(
  files: readonly BroughtFile[],
  { own, server, context }: Managed,
): Promise<AddReport> {
  const report = await own.add(files, {
    onProgress: (done, total, soFar) => {
      if (done < total) context.showProgress(renderReading(done, total, soFar, context));
    },
  });
  rememberAddition(own, { at: context.now(), report });
  if (report.added.length > 0) {
    await server.tellManagers({ kind: "added", by: server.memberId, report });
  }
  return report;
}

export function replyWithAddition(
  report: AddReport,
  place: Managed,
  more: Omit<Addition, "report" | "counts"> = {},
): Reply {
  const keys = new Set(report.added.map(({ key }) => key));
  const counts = countArticles(ownLibrary(place).articles.filter(({ article }) => keys.has(article.key)));
  return renderAddition({ report, counts, ...more }, place.context);
}

export function fetchErrorInWords({ problem, status }: FetchError, { library }: Wording): string {
  return library.fetchProblem(status === null ? problem : `${problem} ${status}`);
}

/** A page whose words are so few is told apart: often it is no article. */
function remarksOn({ added }: AddReport, { library }: Wording): string[] {
  const [only, ...others] = added;
  if (!only || others.length > 0 || only.partial) return [];
  return only.text.split(/\s+/).length < FEW_WORDS ? [library.added.short] : [];
}

// Not asked of the library: its last addition stays the one that added something.
function nothingAdded(): AddReport {
  return { added: [], refused: [], unread: [], addition: newAdditionId() };
}

/** Looked at before anything is fetched: what can't be read anyway, and what is too large. */
function whyNotTaken({ name, size }: Attachment, { library }: Wording): string | null {
  const { why } = library.added;
  const ending = extname(name).toLowerCase();
  const isZip = ending === ".zip";
  if (!isZip && !READABLE.has(ending)) return why.notReadable;
  const maxBytes = isZip ? MAX_ZIP_BYTES : MAX_FILE_BYTES;
  return size > maxBytes ? why.tooLarge(library.size(maxBytes)) : null;
}
