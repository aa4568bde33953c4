import { countWords } from "../../text/count-words.ts";
import { speakerOfPerson } from "../people/people.ts";
import type { Person } from "../people/person.ts";
import type { Attribution, Quotation, Speaker } from "../quotation.ts";
import type { Reading } from "../reading/reading.ts";
import type { Draft } from "./draft.ts";
import { candidatesOf } from "./judge.ts";
import type { Source } from "./source.ts";
import { STATED_AT } from "./weights.ts";

/** Fewer words than this, without a speaker, are a title, a nickname or a term, and not a quotation. */
const LEAST_UNNAMED = 5;

/**
 * Turns drafts into quotations, in the order of the text, with speeches renumbered.
 *
 * @param speakers those from earlier calls for the article: a person is one `Speaker` in all of them
 */
export function toQuotations(
  reading: Reading,
  drafts: readonly Draft[],
  speakers = new Map<Person, Speaker>(),
): Quotation[] {
  const { text } = reading.article;
  const kept = drafts
    .filter(
      draft =>
        draft.isKept ||
        draft.source !== null ||
        countWords(text.slice(draft.start, draft.end)) >= LEAST_UNNAMED,
    )
    .sort((a, b) => a.start - b.start);
  const numbers = new Map<string, number>();
  const paragraphs = new Map<number, Set<number>>();
  const speechOf = kept.map(draft => {
    const key = draft.speech < 0 ? `post ${draft.start}` : `${draft.speech}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    const set = paragraphs.get(number) ?? new Set<number>();
    paragraphs.set(number, set.add(draft.paragraph));
    return number;
  });
  const speakerOf = ({ person, described }: Source): Speaker | null => {
    if (!person) return described;
    const speaker = speakers.get(person) ?? speakerOfPerson(reading, person);
    speakers.set(person, speaker);
    return speaker;
  };
  return kept.map((draft, index) => {
    const speech = speechOf[index] ?? 0;
    return {
      start: draft.start,
      end: draft.end,
      kind: draft.kind,
      paragraph: draft.paragraph,
      speech,
      paragraphs: [...(paragraphs.get(speech) ?? [draft.paragraph])].sort((a, b) => a - b),
      attribution: attributionOf(reading, draft, draft.source && speakerOf(draft.source)),
      disputed: draft.disputed ?? null,
      secondHand: draft.through && {
        mention: draft.through.mention,
        speaker: speakerOf(draft.through),
      },
    };
  });
}

/** Stated: the name is next to the cue, and almost certain; see `weights.ts`. */
function attributionOf(
  reading: Reading,
  { source, cue, steps, certainty, shares }: Draft,
  speaker: Speaker | null,
): Attribution {
  if (!source || !speaker) {
    const mention = source?.mention ?? shares[0]?.source.mention ?? null;
    return { kind: "unclear", mention, cue, candidates: candidatesOf(reading, shares) };
  }
  return {
    kind: source.isStated && certainty >= STATED_AT ? "stated" : "resolved",
    speaker,
    mention: source.mention,
    cue,
    evidence: [...steps, ...source.steps],
  };
}
