import type { Wording } from "../../src/wording/wording.ts";
import type { Samples } from "./samples.ts";

const MB = 1024 * 1024;

/** Like `SAMPLES`, for why a file can't be read. */
export const REASON_SAMPLES: Samples<Wording["reasons"]> = {
  valued: {
    "too-large": [{ kind: "too-large", bytes: 6 * MB, limit: 5 * MB }],
    "too-large-inside": [{ kind: "too-large-inside", limit: 5 * MB }],
    "too-large-for-zip": [{ kind: "too-large-for-zip", limit: 9 * MB }],
    "unpacks-too-large": [{ kind: "unpacks-too-large", limit: 30 * MB }],
    "unknown-charset": [{ kind: "unknown-charset", tried: ["A1", "B2"] }],
    "unknown-xml": [{ kind: "unknown-xml", root: "ROOT" }],
    "not-json": [{ kind: "not-json", detail: "DETAIL" }],
    "unfit-fields": [{ kind: "unfit-fields", detail: "DETAIL" }],
    "too-many-characters": [{ kind: "too-many-characters", count: 37, limit: 23 }],
    "too-many-paragraphs": [{ kind: "too-many-paragraphs", count: 44, limit: 30 }],
    "too-many-quotations": [{ kind: "too-many-quotations", count: 51, limit: 37 }],
    "too-many-articles": [{ kind: "too-many-articles", limit: 44 }],
    "too-many-problems": [{ kind: "too-many-problems", limit: 51 }],
    "more-problems": [{ kind: "more-problems", count: 58 }],
    "too-many-elements": [{ kind: "too-many-elements", limit: 65 }],
    "elements-too-deep": [{ kind: "elements-too-deep", limit: 72 }],
    "groups-too-deep": [{ kind: "groups-too-deep", limit: 79 }],
    "too-many-pages": [{ kind: "too-many-pages", count: 86, limit: 72 }],
    "too-many-packed-parts": [{ kind: "too-many-packed-parts", limit: 93 }],
    "too-many-parts": [{ kind: "too-many-parts", limit: 23 }],
    "too-many-files": [{ kind: "too-many-files", limit: 30 }],
    failed: [{ kind: "failed", error: "ERROR" }],
    "no-day": [{ kind: "no-day", typed: "TYPED" }],
    "no-link": [{ kind: "no-link", typed: "TYPED" }],
    "no-language": [{ kind: "no-language", typed: "TYPED" }],
    "long-front-matter": [{ kind: "long-front-matter", limit: 64 * 1024 }],
    "broken-front-matter": [{ kind: "broken-front-matter", format: "YAML", detail: "DETAIL" }],
    attachments: [{ kind: "attachments", count: 37 }],
  },
  inPart: ["PART", "WHY"],
  longField: ["FIELD", 44, 30],
  notTheText: ["FOUND"],
  otherCode: ["CODE"],
  fetchStatus: [503],
  feedStatus: [504],
};
