import { AnalysedFiles } from "./analysed-files.ts";
import type { Analyst } from "./analysis/analyst.ts";
import { SharedFolder } from "./shared-folder.ts";
import type { LibraryStore } from "./store/library-store.ts";

/** What was worked out, or was there already. */
export interface Renewed {
  readonly servers: number;
  readonly files: number;
  /** Names of those that could not be read; the bot tells the same of them. */
  readonly unread: readonly string[];
}

export interface RenewOptions {
  readonly store: LibraryStore;
  /** Folder of the shared articles. */
  readonly sharedFolder: string;
  readonly analyst: Analyst;
  /** Told after each server. */
  readonly progress?: (done: { readonly servers: number; readonly of: number }) => void;
}

/**
 * Works out of every file that is kept what answers are made from, by the code that runs now, and writes it down. What
 * another release has written stays: both can run beside each other. It may be cut off, and continues where it was.
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
