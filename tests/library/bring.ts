import type { IncomingFile } from "../../src/library/records/add-report.ts";

/** A text that a member uploads; invented. */
export function uploaded(text: string, name = "article.txt"): IncomingFile {
  return { name, bytes: new TextEncoder().encode(text), origin: { kind: "uploaded", on: "2025-03-01" } };
}

/** A page as it came from a domain. */
export function fetched(text: string, domain: string, name = "page.md"): IncomingFile {
  return {
    name,
    bytes: new TextEncoder().encode(text),
    origin: { kind: "fetched", domain, on: "2025-03-01" },
  };
}
