import { type FeedReading, type GivenFeed, readFeed } from "../feed-parsing/read-feed.ts";
import { isWholeText } from "../feed-parsing/whole-text.ts";
import { type AnalysedFile, analyseFile, type GivenFile } from "./analyse-file.ts";

/**
 * Reads what comes from outside, one item at a time, in the order given.
 *
 * Each method throws an `AnalystClosedError` if it is closed before it is done.
 */
export interface Analyst {
  /** Analyses a file. */
  analyse(file: GivenFile): Promise<AnalysedFile>;
  readFeed(feed: GivenFeed): Promise<FeedReading>;
  /** Whether the markup in a feed is a whole article; see `isWholeText`. */
  isWholeText(html: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The process is stopping: waiting files are not analysed. */
export class AnalystClosedError extends Error {}

/** Works on the thread it is called on: for the command line and small tests. */
export const inlineAnalyst: Analyst = {
  analyse: async file => analyseFile(file),
  readFeed: async feed => readFeed(feed),
  isWholeText: async html => isWholeText(html),
  close: async () => {},
};
