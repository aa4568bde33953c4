import { describe, expect, it } from "vitest";
import { documentTitle } from "../../../src/articles/documents/document-title.ts";

describe("documentTitle()", () => {
  it.each([
    "Crisis at Yahoo.com",
    "Inside Node.js",
    "Microsoft Word turns 40",
    "Untitled, the film",
    "Doc 7 dies",
  ])("keeps %s", title => {
    expect(documentTitle(title)).toBe(title);
  });

  it.each([
    "pools.docx",
    "Pools.pdf",
    "Untitled",
    "untitled-2",
    "Document1",
    "Microsoft Word - pools.doc",
    "Slide 1",
    "doc",
    " ",
  ])("has no title in %j", title => {
    expect(documentTitle(title)).toBeNull();
  });
});
