import { readDay } from "../day.ts";

/** What the lines that a mail program puts above a forwarded mail say about it. */
export interface Forwarded {
  readonly sender: string;
  /** The day on which it was first sent. */
  readonly date: string | null;
}

const RULE = "(?:[-_]{2,20} ?[^-_:]{3,60} ?[-_]{2,20}|[^:]{3,60}:) ?";
const FROM = "(?:From|Von|De|Da|Van|Fra)";
const SENT = "(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado|Data|Fecha|Sendt|Verzonden)";
const NEXT = `(?:${SENT}|To|Cc|Subject|Reply-To|An|À|Para|A|Aan|Til|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Emne)`;
const SUBJECT = "(?:Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Emne)";

/** "---------- Forwarded message --------- From: … Date: … Subject: … To: …", "Begin forwarded message: From: …" */
const HEAD = new RegExp(
  `^(?:> ?)?(?:${RULE})?${FROM} ?: (.{1,200}?) (?=${NEXT} ?: )(?=.{0,500}\\b${SENT} ?: (.{6,80}?)(?: ${NEXT} ?: |$))(?=.{0,500}\\b${SUBJECT} ?: )`,
  "u",
);

/** A part of a letter that is in such a head, or is one. */
const IN_HEAD = new RegExp(`^(?:> ?)?(?:${RULE}(?:$|\\s)|(?:${FROM}|${NEXT}) ?:)`, "u");

/** Longest head of a forwarded mail, in UTF-16 code units, and the most lines that it has. */
const MAX_HEAD = 1_000;
const MAX_LINES = 9;

/** Parts of a letter that are looked at. */
const MAX_PARTS = 20;

/**
 * What the lines say that a program put before a mail that is forwarded, and which part of the letter is the first below
 * them; of several the last. Null where there are none.
 */
export function forwardedIn(
  parts: readonly string[],
): { readonly first: Forwarded; readonly below: number } | null {
  let found: { readonly first: Forwarded; readonly below: number } | null = null;
  for (let at = 0; at < Math.min(parts.length, MAX_PARTS); at++) {
    let below = at;
    while (below < at + MAX_LINES && IN_HEAD.test((parts[below] ?? "").trim())) below++;
    const first = below > at ? forwardedBy(parts.slice(at, below).join(" ")) : null;
    if (first === null) continue;
    found = { first, below };
    at = below - 1;
  }
  return found;
}

function forwardedBy(lines: string): Forwarded | null {
  if (lines.length > MAX_HEAD) return null;
  const [head, sender = "", sent = ""] = HEAD.exec(lines.replace(/[\s>*]+/g, " ").trim()) ?? [];
  if (head === undefined) return null;
  const name = sender
    .replace(/\s*[<[(](?:mailto:)?[^<>[\]()]{0,200}@[^<>[\]()]{0,200}[>\])]?/g, "")
    .replace(/^["'](.*)["']$/, "$1");
  return { sender: name || sender, date: readDay(sent.replace(/ (?:at|um|à|a las|alle|om|kl\.?) .*$/, "")) };
}
