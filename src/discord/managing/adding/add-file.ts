import { extname } from "node:path/posix";
import type { Attachment } from "discord.js";
import { kindOf, maxBytesOf, whyNotRead } from "../../../articles/kinds.ts";
import type { AddReport, IncomingFile } from "../../../library/records/add-report.ts";
import { newAdditionId } from "../../../library/records/new-addition-id.ts";
import { reasonInWords } from "../../../wording/reason-in-words.ts";
import type { Wording } from "../../../wording/wording.ts";
import { fileOption } from "../../answering/command-data.ts";
import { dayOf } from "../../message/day-of.ts";
import { labelIn, labelOption } from "../label.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { type Subcommand, subcommandData } from "../subcommand.ts";
import { add, replyWithAddition } from "./add.ts";
import { DownloadError, download } from "./download.ts";
import { type NotTaken, renderFetching } from "./render-addition.ts";

const FILE_OPTIONS = ["file", "file-2", "file-3", "file-4", "file-5"] as const;

const MB = 1024 * 1024;

/** Largest zip, which may unpack to 50 MB. */
const MAX_ZIP_BYTES = 25 * MB;

/** `/library add file`: the attached files, and those in attached zips. */
export const addFile = {
  data: subcommandData("file", ({ library }) => library.commands.addFile, [
    ...FILE_OPTIONS.map(name => {
      const isFirst = name === "file";
      const text = ({ library: { commands } }: Wording) => (isFirst ? commands.file : commands.anotherFile);
      return fileOption(name, text, { isRequired: isFirst });
    }),
    labelOption(),
  ]),

  async execute(interaction, context) {
    const managed = await serverLibraryOf(context);
    await context.acknowledge();
    managed.server.countAddition();
    const attachments = FILE_OPTIONS.flatMap(name => interaction.options.getAttachment(name) ?? []);
    const { api } = interaction.client.rest.options;
    const notTaken: NotTaken[] = [];
    const files: IncomingFile[] = [];
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
          typed: labelIn(interaction),
        });
      } catch (error) {
        if (!(error instanceof DownloadError)) throw error;
        notTaken.push({ name: attachment.name, why: context.wording.library.added.why.notDownloaded });
      }
    }
    const report = files.length > 0 ? await add(files, managed) : nothingAdded();
    return replyWithAddition(report, managed, { notTaken });
  },
} as const satisfies Subcommand;

// Nothing was requested from the library: its last addition stays the one that added something.
function nothingAdded(): AddReport {
  return { added: [], refused: [], unread: [], addition: newAdditionId() };
}

/** Checked before anything is fetched: files that can't be read anyway, or are too large. */
function whyNotTaken({ name, size }: Attachment, wording: Wording): string | null {
  const { library } = wording;
  const ending = extname(name).toLowerCase();
  const isZip = ending === ".zip";
  if (!isZip && kindOf(ending) === null) return reasonInWords(whyNotRead(ending), wording);
  const maxBytes = isZip ? MAX_ZIP_BYTES : maxBytesOf(ending);
  return size > maxBytes ? library.added.why.tooLarge(library.size(maxBytes)) : null;
}
