import { foldName } from "../../names/name-form.ts";
import { type Draft, emptyDraft } from "../judging/draft.ts";
import { printedForm } from "../people/people.ts";
import type { People, Person } from "../people/person.ts";
import type { Mention, Speaker } from "../quotation.ts";
import type { Reading } from "../reading/reading.ts";

const HANDLE = "@[\\w.-]{1,60}(?:@[\\w.-]{1,60})?";
const DAY = "(?:\\p{L}{3,12},? )?(?:\\p{L}{3,12}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,12}\\.? \\d{4})";
const DAY_AND_TIME = `(?:,?\\s+(?:on )?${DAY}(?:,? at [\\d:.]{1,8}(?:\\s?[AP]M)?)?)?`;
const DASH = "(?:—|–|--|―|&mdash;)";

/** The signature of an embedded post: — Name (@handle) November 17, 2024. */
const SIGNATURE = new RegExp(
  `\\s*${DASH}\\s*([^()\\n]{1,120}?)\\s*\\((${HANDLE})\\)${DAY_AND_TIME}\\s*$`,
  "u",
);

/** How other networks sign an embedded post: only looked for in paragraphs that are a post. */
const OTHER_SIGNATURES: readonly RegExp[] = [
  new RegExp(`\\s*A post shared by ([^()\\n]{1,120}?)\\s*\\((${HANDLE})\\)${DAY_AND_TIME}\\s*$`, "u"),
  new RegExp(`\\s*Posted by ([^()\\n]{1,120}?)() on ${DAY}\\s*$`, "u"),
  new RegExp(`\\s*${DASH}\\s*((${HANDLE}))\\s*$`, "u"),
];

/** Posts that the article shows with their signature line but without quotation marks. */
export function findPosts(reading: Reading, people: People): Draft[] {
  const { article } = reading;
  const posts: Draft[] = [];
  for (const [index, paragraph] of article.paragraphs.entries()) {
    // Signatures are at a paragraph's end; reading a limited tail keeps this linear.
    const from = Math.max(paragraph.start, paragraph.end - 260);
    const tail = article.text.slice(from, paragraph.end);
    const match = signatureIn(tail, paragraph.role === "post");
    if (!match?.[1]) continue;
    const end = from + match.index;
    if (end <= paragraph.start) continue;
    const nameStart = article.text.indexOf(match[1], end);
    const mention: Mention = { start: nameStart, end: nameStart + match[1].length, paragraph: index + 1 };
    posts.push({
      ...emptyDraft({ start: paragraph.start, end, paragraph: index + 1, kind: "post" }),
      speech: -1,
      source: {
        mention,
        ...signedBy(reading, people, match[1], match[2] ?? ""),
        isStated: true,
        steps: [],
      },
      steps: [{ kind: "signature", mention }],
      certainty: 1,
      isKept: true,
    });
  }
  return posts;
}

function signatureIn(tail: string, isPost: boolean): RegExpExecArray | null {
  const dashed = tail.includes("(@") ? SIGNATURE.exec(tail) : null;
  if (dashed || !isPost) return dashed;
  for (const pattern of OTHER_SIGNATURES) {
    const match = pattern.exec(tail);
    if (match) return match;
  }
  return null;
}

function signedBy(reading: Reading, people: People, signature: string, handle: string) {
  const forms = signature.split(/\s+[/|]\s+/u).filter(form => form !== "");
  const folded = forms.map(foldName);
  const person = people.all.find(other => isSigner(reading, other, folded)) ?? null;
  if (person) {
    for (const form of [...forms, handle])
      if (form !== "" && !person.aliases.includes(form)) person.aliases.push(form);
    return { person, described: null };
  }
  const described: Speaker = {
    name: forms[0] ?? signature,
    kind: "person",
    alsoNamed: [...forms.slice(1), ...(handle === "" || handle === forms[0] ? [] : [handle])],
  };
  return { person, described };
}

/** The full name, or a person of whom the article only has the surname. */
function isSigner(reading: Reading, person: Person, folded: readonly string[]): boolean {
  if (person.kind !== "person") return false;
  const isSurnameOnly =
    person.firstName === null && folded.some(form => form.split(" ").at(-1) === person.surname);
  return (
    isSurnameOnly ||
    (person.firstName !== null && folded.includes(foldName(printedForm(reading, person.fullest))))
  );
}
