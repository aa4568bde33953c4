import { type FeedReading, type GivenFeed, readFeed } from "../feeds/read-feed.ts";
import { isWholeText } from "../feeds/whole-text.ts";
import { type AnalysedFile, analyseFile, type GivenFile } from "./analyse-file.ts";

/**
 * Reads what comes from outside: one thing after the other, in the order they were given.
 *
 * Each method throws an `AnalystClosedError` if it is, or was meanwhile, closed.
 */
export interface Analyst {
  /** Works a file out. */
  analyse(file: GivenFile): Promise<AnalysedFile>;
  readFeed(feed: GivenFeed): Promise<FeedReading>;
  /** Whether markup that a feed has is a whole article; see `isWholeText`. */
  isWholeText(html: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The process stops: what was waiting to be worked out is not. */
export class AnalystClosedError extends Error {}

/** Works on the thread it is called on: for the command line and small tests. */
export const inlineAnalyst: Analyst = {
  analyse: async file => analyseFile(file),
  readFeed: async feed => readFeed(feed),
  isWholeText: async html => isWholeText(html),
  close: async () => {},
};
