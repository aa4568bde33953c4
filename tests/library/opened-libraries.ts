import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Library } from "../../src/answers/library.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { ServerLibraries, type ServerLibrariesOptions } from "../../src/library/servers/server-libraries.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import type { Disk } from "../../src/library/store/disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// All texts here are invented.

export const NOW = new Date("2025-03-01T12:00:00Z");
export const GUILDS = ["100000000000000001", "100000000000000002", "100000000000000003"] as const;
export const [A, B] = GUILDS;
export const SHARED = "Mayor Ida Quill said: “The tram will run on Sundays.” It was her first word on it.";

/** A shared folder with one article, and servers' data beside it. */
export interface Opened {
  readonly libraries: ServerLibraries;
  readonly shared: string;
  readonly store: DataFolder;
  /** What the store had to say to the operator. */
  readonly told: readonly unknown[];
  readonly reopen: () => Promise<Opened>;
}

export async function opened(options: Partial<ServerLibrariesOptions> = {}): Promise<Opened> {
  const folder = await temporaryFolder();
  const shared = join(folder, "shared");
  await mkdir(shared);
  await writeFile(join(shared, "tram.txt"), SHARED);
  return open(folder, options);
}

async function open(folder: string, options: Partial<ServerLibrariesOptions>): Promise<Opened> {
  const told: unknown[] = [];
  const store = await DataFolder.open(join(folder, "data"), { failed: error => void told.push(error) });
  const shared = join(folder, "shared");
  const libraries = await ServerLibraries.open({
    sharedFolder: shared,
    store,
    now: () => NOW,
    analyst: inlineAnalyst,
    failed: error => {
      throw error;
    },
    ...options,
  });
  const close = async () => {
    await libraries.close();
    await store.close();
  };
  onTestFinished(close);
  return {
    libraries,
    shared,
    store,
    told,
    reopen: async () => {
      await close();
      return open(folder, options);
    },
  };
}

/** Opens stored data in a folder with a disk from the test. */
export async function openedOn(folder: string, disk: Disk) {
  const sharedFolder = join(folder, "shared");
  await mkdir(sharedFolder, { recursive: true });
  const store = await DataFolder.open(join(folder, "data"), { disk });
  const failed: unknown[] = [];
  const libraries = await ServerLibraries.open({
    sharedFolder,
    store,
    now: () => NOW,
    analyst: inlineAnalyst,
    failed: error => void failed.push(error),
  });
  const close = async () => {
    await libraries.close();
    await store.close();
  };
  return { libraries, failed, close };
}

/** The texts of a library's articles, sorted. */
export const textsIn = (library: Library) => library.articles.map(({ article }) => article.text).sort();
