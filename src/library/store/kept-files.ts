import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { ArticleKey } from "../../articles/article.ts";
import type { DepartedChange } from "../records/departed-articles.ts";
import { KeptFile, MAX_NAME, type ServerRecord } from "../records/records.ts";
import type { Keeping, NewFile } from "./library-store.ts";

/** The id of a stored file: the same bytes from the same origin are stored once. */
export function fileIdOf({ bytes, origin }: Pick<NewFile, "bytes" | "origin">): string {
  return createHash("sha256").update(`${origin.kind}\n`).update(bytes).digest("hex").slice(0, 16);
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What a file's articles are read with besides its bytes. */
type ReadWith = Pick<NewFile, "name" | "origin" | "source" | "typed">;

/**
 * The stamp of a file's analysis: of what is known about the file, as far as its articles depend on that. An analysis
 * with another stamp than the file has now is out of date.
 */
export function readingStampOf(file: ReadWith): string {
  const known = stamps.get(file);
  if (known !== undefined) return known;
  const { name, origin, source = {}, typed = {} } = file;
  const fields = [{ name: name.slice(0, MAX_NAME) }, origin, source, typed].map(inOneOrder);
  const stamp = createHash("sha256").update(JSON.stringify(fields)).digest("hex").slice(0, 32);
  stamps.set(file, stamp);
  return stamp;
}

/** Those of thousands of files, which take 40 ms, are asked for again and again. */
const stamps = new WeakMap<ReadWith, string>();

function inOneOrder(fields: object): readonly (readonly [string, unknown])[] {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return given.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The descriptions after storing files: each once, and an existing one with more articles. */
export function planKeeping(
  files: readonly NewFile[],
  before: ReadonlyMap<string, KeptFile>,
  at: Date,
): readonly Keeping[] {
  const planned = new Map<string, Keeping>();
  const from = notBefore(before.values(), at);
  for (const file of files) {
    const kept = newlyKept(file, from);
    const known = before.get(kept.id) ?? planned.get(kept.id)?.kept;
    planned.set(kept.id, { kept: known ? withArticles(known, file, from) : kept, bytes: file.bytes });
  }
  return [...planned.values()];
}

/**
 * The time of an addition, after all before it even where the clock was put back: what is added again would otherwise
 * look older than what once replaced it.
 */
function notBefore(files: Iterable<KeptFile>, at: Date): Date {
  let newest = "";
  for (const { addedAt } of files) if (addedAt > newest) newest = addedAt;
  return at.toISOString() < newest ? new Date(Date.parse(newest) + 1) : at;
}

/** Files that are removed completely, and those that stay without some of their articles. */
export interface Removing {
  readonly gone: readonly KeptFile[];
  readonly left: readonly KeptFile[];
}

/** The effect on files of removing articles, given by their files' ids. */
export function planRemoving(
  removals: ReadonlyMap<string, readonly ArticleKey[]>,
  files: ReadonlyMap<string, KeptFile>,
): Removing {
  const gone: KeptFile[] = [];
  const left: KeptFile[] = [];
  for (const [id, keys] of removals) {
    const kept = files.get(id);
    if (!kept) continue;
    const without = [...new Set([...kept.without, ...keys.filter(key => kept.articles.includes(key))])];
    if (without.length === kept.articles.length) gone.push(kept);
    else if (without.length > kept.without.length) left.push({ ...kept, without });
  }
  return { gone, left };
}

/**
 * What is to be remembered after a removal: nothing of an article that another file still has, or that is blocked.
 *
 * @param files those that are left
 */
export function planRemembering(
  { gone, again }: DepartedChange,
  files: Iterable<KeptFile>,
  { tombstones }: Pick<ServerRecord, "tombstones">,
): DepartedChange {
  if (gone.length === 0) return { gone, again };
  const unnamed = new Set(tombstones.flatMap(one => (one.kind === "article" ? [one.key] : [])));
  for (const file of files) for (const key of articlesLeft(file)) unnamed.add(key);
  const named = gone.filter(([key]) => !unnamed.has(key));
  const others = gone.flatMap(([key]) => (unnamed.has(key) ? [key] : []));
  return { gone: named, again: [...again, ...others] };
}

/** The files that are left after a removal. */
export function filesLeft(
  { gone, left }: Removing,
  files: ReadonlyMap<string, KeptFile>,
): ReadonlyMap<string, KeptFile> {
  const after = new Map(files);
  for (const kept of left) after.set(kept.id, kept);
  for (const { id } of gone) after.delete(id);
  return after;
}

/**
 * Articles whose new version is stored and that were to be removed after that: a crash came in between. One that was
 * added again later stays.
 */
export function unfinishedReplacements(
  files: ReadonlyMap<string, KeptFile>,
): ReadonlyMap<string, readonly ArticleKey[]> {
  const removals = new Map<string, readonly ArticleKey[]>();
  for (const { instead, addedAt } of files.values()) {
    const old = instead && files.get(instead.file);
    if (old && old.addedAt < addedAt && !old.without.includes(instead.key)) {
      removals.set(old.id, [...(removals.get(old.id) ?? []), instead.key]);
    }
  }
  return removals;
}

/** Whether it is known which links the articles of a file have; those of what was only uploaded count for nothing. */
export function areLinksKnown({ origin, links }: KeptFile): boolean {
  return origin.kind !== "fetched" || links !== undefined;
}

/** Keys of the articles of a file that were not removed. */
export function articlesLeft({ articles, without }: KeptFile): readonly ArticleKey[] {
  return without.length === 0 ? articles : articles.filter(key => !without.includes(key));
}

type Place = Pick<KeptFile, "addedAt" | "id">;

/** In the order in which they were added. */
export function byAddition(a: Place, b: Place): number {
  return a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : a.id < b.id ? -1 : 1;
}

function newlyKept(file: NewFile, at: Date): KeptFile {
  return KeptFile.parse({
    version: 1,
    id: fileIdOf(file),
    name: file.name.slice(0, MAX_NAME),
    ending: extname(file.name).toLowerCase(),
    bytes: file.bytes.length,
    sha256: sha256Of(file.bytes),
    addedAt: at.toISOString(),
    origin: file.origin,
    source: file.source ?? {},
    typed: file.typed ?? {},
    articles: file.articles,
    ...(file.links && { links: file.links }),
    without: [],
    additions: additionsOf(file),
    ...(file.instead && { instead: file.instead }),
  });
}

// An article that was removed and is added again belongs to the latest addition, and counts as added then: a newer
// version that once replaced it must not remove it at the next start.
function withArticles(kept: KeptFile, file: NewFile, at: Date): KeptFile {
  const isOld = (key: ArticleKey) => !file.articles.includes(key);
  const addedAt = kept.without.every(isOld) ? kept.addedAt : at.toISOString();
  const before = kept.additions.map(({ id, articles }) => ({ id, articles: articles.filter(isOld) }));
  return {
    ...kept,
    addedAt,
    articles: [...new Set([...kept.articles, ...file.articles])],
    ...(kept.links && { links: { ...kept.links, ...file.links } }),
    without: kept.without.filter(isOld),
    additions: [...before.filter(({ articles }) => articles.length > 0), ...additionsOf(file)],
  };
}

function additionsOf({ addition, articles }: NewFile): KeptFile["additions"] {
  return addition === undefined ? [] : [{ id: addition, articles }];
}
