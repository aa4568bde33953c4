import { describe, expect, it } from "vitest";
import { documentTitle } from "../../../src/articles/documents/document-title.ts";

describe("documentTitle()", () => {
  it.each([
    "Crisis at Yahoo.com",
    "Inside Node.js",
    "Microsoft Word turns 40",
    "Untitled, the film",
    "Doc 7 dies",
    "Untitled document found in a safe",
    "Crisis at Wikipedia.org",
    "The rise of Character.ai",
    "Microsoft Excel - forty years on",
    "Microsoft Word - how it began",
    "Microsoft PowerPoint - a history",
    "What I learned from index.md",
    "How we lost report.xlsx",
    "Why the council deleted minutes.docx",
    "They sold the house over a will.pdf",
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
    "Untitled document",
    "Untitled presentation",
    "untitled spreadsheet 2",
    "Microsoft Word",
    "Microsoft PowerPoint - pools.pptx",
    "Microsoft Excel - the week's pools.xls",
    "Microsoft Word - Document1",
    "PowerPoint Presentation",
    "book.epub",
    "talk.pptx",
    "The report.xlsx",
    "story.md",
    "page 4.indd",
    "pools.qxp",
    " ",
  ])("has no title in %j", title => {
    expect(documentTitle(title)).toBeNull();
  });
});
