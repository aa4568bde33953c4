import type { Analyst } from "../analysis/analyst.ts";
import { AnalysedFiles } from "../contents/analysed-files.ts";
import { SharedFolder } from "../shared/shared-folder.ts";
import type { LibraryStore } from "../store/library-store.ts";

/** What was analysed, or already had been. */
export interface Renewed {
  readonly servers: number;
  readonly files: number;
  /** Names of those that could not be read; the bot reports the same. */
  readonly unread: readonly string[];
}

export interface RenewOptions {
  readonly store: LibraryStore;
  /** Folder of the shared articles. */
  readonly sharedFolder: string;
  readonly analyst: Analyst;
  /** Called after each server. */
  readonly progress?: (done: { readonly servers: number; readonly of: number }) => void;
}

/**
 * Analyses every stored file with the code that is running now, and saves the results. Those of another release stay:
 * both can run side by side. It may be interrupted, and continues where it stopped.
 *
 * @throws {OperatorError} if the shared folder can't be read
 */
export async function renewReadings({
  store,
  sharedFolder,
  analyst,
  progress = () => {},
}: RenewOptions): Promise<Renewed> {
  const readings = store.shared.readings(sharedFolder);
  const known = (await readings.load()) ?? undefined;
  const folder = await SharedFolder.open(sharedFolder, { analyst, known });
  await readings.save(folder.files);
  const unread = folder.unread.map(({ file }) => file);
  await folder.close();
  let files = folder.files.length;
  const servers = await store.servers();
  for (const [at, guildId] of servers.entries()) {
    const own = await store.server(guildId);
    const analysed = await AnalysedFiles.open(own, analyst);
    await analysed.save();
    files += own.files.length;
    unread.push(...analysed.unread.map(({ file }) => file));
    progress({ servers: at + 1, of: servers.length });
  }
  return { servers: servers.length, files, unread };
}
