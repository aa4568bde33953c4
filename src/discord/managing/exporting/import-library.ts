import { extname } from "node:path/posix";
import { importExport } from "../../../library/export/import-export.ts";
import type { Wording } from "../../../wording/wording.ts";
import { fileOption, flagOption } from "../../answering/command-data.ts";
import { replyWithAddition } from "../adding/add.ts";
import { DownloadError, download } from "../adding/download.ts";
import type { NotTaken } from "../adding/render-addition.ts";
import { renderReading } from "../adding/render-addition.ts";
import { noticeReply } from "../reply-parts.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { type Subcommand, subcommandData } from "../subcommand.ts";

const FILE_OPTIONS = ["file", "file-2", "file-3", "file-4", "file-5"] as const;

const MAX_ZIP_BYTES = 25 * 1024 * 1024;

/** `/library import`: imports the zips of an export made by this bot. */
export const importLibrary = {
  data: subcommandData("import", ({ library }) => library.commands.import, [
    ...FILE_OPTIONS.map(name => {
      const isFirst = name === "file";
      const text = ({ library: { commands } }: Wording) =>
        isFirst ? commands.importFile : commands.anotherFile;
      return fileOption(name, text, { isRequired: isFirst });
    }),
    flagOption("blocks", ({ library }) => library.commands.importBlocks),
    flagOption("settings", ({ library }) => library.commands.importSettings),
  ]),

  async execute(interaction, context) {
    const managed = await serverLibraryOf(context);
    const { own, server } = managed;
    const { wording } = context;
    await context.acknowledge();
    server.countAddition();
    const notTaken: NotTaken[] = [];
    const zips: { name: string; bytes: Uint8Array }[] = [];
    for (const option of FILE_OPTIONS) {
      const attachment = interaction.options.getAttachment(option);
      if (!attachment) continue;
      const { name, size } = attachment;
      if (extname(name).toLowerCase() !== ".zip") {
        notTaken.push({ name, why: wording.library.imported.noExport });
      } else if (size > MAX_ZIP_BYTES) {
        notTaken.push({ name, why: wording.library.added.why.tooLarge(wording.library.size(MAX_ZIP_BYTES)) });
      } else {
        try {
          zips.push({ name, bytes: await download(attachment, interaction.client.rest.options.api) });
        } catch (error) {
          if (!(error instanceof DownloadError)) throw error;
          notTaken.push({ name, why: wording.library.added.why.notDownloaded });
        }
      }
    }
    const { libraries, limits } = server.services;
    const channels = interaction.guild?.channels.cache;
    const roles = interaction.guild?.roles.cache;
    const imported = await importExport(own, zips, {
      seal: libraries.seal,
      withBlocks: interaction.options.getBoolean("blocks") ?? true,
      withSettings: interaction.options.getBoolean("settings") ?? false,
      isChannel: id => channels?.has(id) ?? false,
      isRole: id => roles?.has(id) ?? false,
      maxFeeds: limits.feeds,
      onProgress: (done, total, soFar) => {
        if (done < total) context.showProgress(renderReading(done, total, soFar, context));
      },
    });
    const { report, blocks, corrections, feeds, unsealed, hasSettings } = imported;
    if (zips.length > 0 && !imported.isExport)
      return noticeReply(wording.library.imported.noExport, "caution");
    own.lastAddition = { at: context.now(), report };
    await server.tellManagers({ kind: "imported", by: server.memberId, report, blocks, feeds, hasSettings });
    const remarks = [
      ...(blocks > 0 ? [wording.library.imported.blocks(blocks)] : []),
      ...(corrections > 0 ? [wording.library.imported.corrections(corrections)] : []),
      ...(hasSettings ? [wording.library.imported.settings(feeds)] : []),
      ...(unsealed > 0 ? [wording.library.imported.unsealed(unsealed)] : []),
    ];
    return replyWithAddition(report, managed, { notTaken, remarks });
  },
} as const satisfies Subcommand;
