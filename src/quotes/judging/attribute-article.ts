import { PLURALS } from "../../english/people/nouns.ts";
import { countWords } from "../../text/count-words.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import type { CueLink } from "../linking/cue-link.ts";
import { findCues } from "../linking/cues.ts";
import { foreignCue } from "../linking/foreign-cues.ts";
import type { Link } from "../linking/link.ts";
import { notQuotation } from "../linking/not-quotations.ts";
import type { Phrase } from "../linking/phrase.ts";
import { findReports, type Report } from "../linking/reported.ts";
import { type Scene, sceneOf } from "../linking/scene.ts";
import { findDescriptions } from "../people/descriptions.ts";
import type { People } from "../people/person.ts";
import type { EvidenceStep, Speaker } from "../quotation.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import { type Reading, stretchOf } from "../reading/reading.ts";
import type { Stretch } from "../reading/stretches.ts";
import { antecedentsOf } from "./antecedents.ts";
import { type Discourse, prominentIn } from "./discourse.ts";
import { type Draft, emptyDraft } from "./draft.ts";
import type { Feature } from "./features.ts";
import { judge, type Option, type Verdict } from "./judge.ts";
import { likeliest as likeliestOf } from "./likeliest.ts";
import { optionsOf, standsAlone } from "./options.ts";
import { FITTED, type Points } from "./points-of.ts";
import { noteSentence } from "./sightings.ts";
import { identityOf, isSameSource, mentionOf, type Source } from "./source.ts";
import type { OptionResult, Words, WordsInScene } from "./words-to-judge.ts";

/** What the passes that learn from an article receive for every decision. */
export type OptionsObserver = (draft: Draft, options: readonly Option<OptionResult>[]) => void;

/** Removes options, or some of their features, to measure the effect of a group of them. */
export type OptionsFilter = (options: readonly Option<OptionResult>[]) => readonly Option<OptionResult>[];

export interface AttributeOptions {
  /** Also finds what is reported without quotation marks. */
  readonly withReported?: boolean;
  /** Receives the options of every quotation before it is judged. */
  readonly watch?: OptionsObserver;
  /** Everything is judged by what remains. */
  readonly filterOptions?: OptionsFilter;
  /** Other points than the fitted ones: for the fit itself. */
  readonly points?: Points;
}

/**
 * Goes through the article once, sentence by sentence: lists for every stretch (and block quote) who may have said
 * it, judges, and remembers who was mentioned.
 */
export function attributeArticle(
  reading: Reading,
  people: People,
  blocks: readonly Draft[],
  { withReported = false, watch, filterOptions = all => all, points = FITTED }: AttributeOptions = {},
): { readonly marked: Draft[]; readonly reported: Draft[] } {
  const walk = new Walk(reading, people, { watch, filterOptions, points });
  const blockOf = new Map(blocks.map(block => [block.paragraph, block]));
  const reported: Draft[] = [];
  const end = withReported ? reading.sentences.length : endOfQuoting(reading, blockOf);
  for (const [number, sentence] of reading.sentences.slice(0, end).entries()) {
    const block = blockOf.get(sentence.paragraph);
    const scene = sceneOf(reading, people, sentence, number);
    if (block) {
      walk.readBlock(scene, block);
      continue;
    }
    const cues = findCues(scene);
    const reports = withReported || hasMarks(scene) ? findReports(scene, cues) : [];
    walk.readSentence(scene, cues, reports);
    if (!withReported) continue;
    for (const report of reports) reported.push(...walk.readReport(report, scene, reported.length));
  }
  return { marked: walk.marked, reported };
}

function hasMarks({ tokens, sentence }: Scene): boolean {
  for (let at = sentence.from; at < sentence.to; at++) if (tokens[at]?.kind === "quote") return true;
  return false;
}

/** The end of the last sentence with marked words or in a block quote: later mentions don't matter. */
function endOfQuoting({ sentences, sentenceOfStretch }: Reading, blocks: ReadonlyMap<number, Draft>): number {
  const lastMarked = sentenceOfStretch.at(-1) ?? -1;
  const lastBlock = sentences.findLastIndex(({ paragraph }) => blocks.has(paragraph));
  return Math.max(lastMarked, lastBlock) + 1;
}

/** What a sentence says about who said something. */
type SaidInSentence = Pick<WordsInScene, "cues" | "reports">;

const SILENT: SaidInSentence = { cues: [], reports: [] };

/** One walk through an article. */
class Walk {
  readonly marked: Draft[] = [];
  readonly #discourse: Discourse;
  readonly #watch: OptionsObserver | undefined;
  readonly #filterOptions: OptionsFilter;
  #last: Draft | null = null;
  /** Who was named last as a speaker. */
  #voice: Source | null = null;
  /** Number of the sentence that contains the last quotation. */
  #lastSentence = -1;
  #cuesBefore: readonly CueLink[] = [];

  constructor(
    reading: Reading,
    people: People,
    {
      watch,
      filterOptions,
      points,
    }: Required<Pick<AttributeOptions, "filterOptions" | "points">> & {
      readonly watch: OptionsObserver | undefined;
    },
  ) {
    const descriptions = findDescriptions(reading, people);
    const prominent = prominentIn(reading, people);
    this.#discourse = { reading, people, descriptions, prominent, points, sightings: [], meantBy: new Map() };
    this.#watch = watch;
    this.#filterOptions = filterOptions;
  }

  /** A block quote without marks is one quotation, however many sentences it has. */
  readBlock(scene: Scene, block: Draft): void {
    if (this.#last !== block)
      this.#judge(scene, SILENT, { at: scene.sentence.from, draft: block, not: null });
    this.#lastSentence = scene.number;
    this.#cuesBefore = [];
  }

  readSentence(scene: Scene, cues: readonly CueLink[], reports: readonly Report[]): void {
    const { tokens, reading, sentence } = scene;
    // "…, said Ann Roe, who runs it": a cue only of what is reported without marks.
    const tails = reports.flatMap(({ cue }) =>
      cue.order === "inverted" && !cues.includes(cue) ? [cue] : [],
    );
    noteSentence(this.#discourse, scene, [...cues, ...tails]);
    const first = this.marked.length;
    for (let at = sentence.from; at < sentence.to; at++) {
      const stretch = stretchOf(reading, tokens[at]);
      if (stretch) this.#readStretch(scene, { cues, reports }, stretch, at);
    }
    directWhereContinued(this.marked.slice(first));
    this.#cuesBefore = cues;
  }

  /** Reads what is reported without marks of somebody named or described, or of one of several people by name. */
  readReport(
    { span, cue, partner, through, disputed }: Report,
    { sentence }: Scene,
    speech: number,
  ): Draft[] {
    const { paragraph } = sentence;
    const draft = emptyDraft({ ...span, paragraph, kind: "reported", speech, disputed });
    const link: Link = { phrase: cue.subject, cue: cue.at, inner: null, features: [] };
    // "Roe and others said", "Roe and her aides said": Roe did, whoever else.
    const isWithGroup = partner !== null && isGroup(this.#discourse.reading, cue.subject);
    const voices = partner === null ? [cue.subject] : isWithGroup ? [partner] : [cue.subject, partner];
    const options = voices.flatMap(phrase =>
      antecedentsOf(this.#discourse, phrase).map(
        ({ source, features, caution = 0 }): Option<OptionResult> => ({
          source,
          features,
          offset: 0,
          caution,
          result: { kind: "link", link },
        }),
      ),
    );
    const kept = this.#filterOptions(options);
    if (kept.length === 0) return [];
    const verdict = judge(kept, this.#wordsIn(span), this.#discourse.points);
    settle(this.#discourse, draft, voices.length > 1 ? { ...verdict, best: null } : verdict);
    if (through)
      draft.through = likeliestOf(antecedentsOf(this.#discourse, through.subject), this.#discourse);
    draft.isKept = draft.shares.some(({ source }) => source.person !== null);
    return draft.source || draft.isKept ? [draft] : [];
  }

  #readStretch(scene: Scene, said: SaidInSentence, stretch: Stretch, at: number): void {
    const { tokens, reading } = scene;
    const isAlone = standsAlone(scene);
    const kind = isAlone || beginsSentence(reading.article.text, stretch.start) ? "direct" : "mixed";
    const number = tokens[at]?.stretch ?? -1;
    const { start, end, paragraph, isLeftOpen } = stretch;
    const draft = emptyDraft({ start, end, paragraph, kind, stretch: number, speech: number, isLeftOpen });
    const not = isAlone ? null : notQuotation(scene, at);
    draft.isKept = not === "sign" || not === "passive";
    if (not === "sign") this.marked.push(draft);
    else this.#judge(scene, said, { at, draft, not });
  }

  #wordsIn(span: Span): number {
    return countWords(sliceOf(this.#discourse.reading.article.text, span));
  }

  /** A speech that goes on is no surer than where it began, unless it is that of the voice named last. */
  #isUnsureSpeech({ best }: Verdict<OptionResult>): boolean {
    if (best?.result.kind !== "goes-on" || best.result.from.source) return false;
    // “They had left,” the landlady said. “We waited.”: as likely hers as the last voice’s
    const isOfRole = best.result.from.shares.some(
      ({ source, probability }) => source.person === null && probability > ROLE_SHARE,
    );
    if (isOfRole) return true;
    return this.#voice === null || !isSameSource(best.source, this.#voice);
  }

  #judge(scene: Scene, { cues, reports }: SaidInSentence, words: Words): void {
    const { draft, not, at } = words;
    const options = optionsOf(this.#discourse, scene, {
      at,
      draft,
      not,
      cues,
      reports,
      isAlone: draft.stretch < 0 || standsAlone(scene),
      last: this.#last,
      lastSentence: this.#lastSentence,
      cuesBefore: this.#cuesBefore,
    });
    this.#watch?.(draft, options);
    const judged = judge(this.#filterOptions(options), this.#wordsIn(draft), this.#discourse.points);
    const verdict = this.#isUnsureSpeech(judged) ? { ...judged, best: null } : judged;
    // A title or a term is not a quotation.
    if (!verdict.best && not === "name") return;
    settle(this.#discourse, draft, verdict);
    if (draft.source) {
      this.#voice = draft.source;
      const { paragraph, source } = draft;
      this.#discourse.sightings.push({
        at,
        paragraph,
        source,
        as: "speaker",
        sentence: scene.number,
        isMain: true,
        isTeller: true,
        isNamed: false,
        isAsked: false,
        asker: null,
      });
    }
    this.marked.push(draft);
    // “We waited,” said Roe of what she calls “the gap”. “Then we went.”: a term doesn't interrupt the speaker.
    if (verdict.isNobody && draft.kind === "mixed") return;
    this.#last = draft;
    this.#lastSentence = scene.number;
  }
}

/** "others", "her aides", "his campaign" */
function isGroup({ tokens }: Reading, { kind, head }: Phrase): boolean {
  const lower = tokens[head]?.lower ?? "";
  return (
    kind === "description" && isHumanNoun(lower) && (PLURALS.has(lower) || /(?:s|campaign|team)$/.test(lower))
  );
}

/** From this probability of a role on, the speech that it may have begun is nobody else’s for sure. Set by hand. */
const ROLE_SHARE = 0.2;

/** From this probability that somebody said them, words are kept as a quotation although nobody is named. */
const LEAST_DOUBT = 0.15;

/** Writes the verdict into the draft. */
function settle(discourse: Discourse, draft: Draft, verdict: Verdict<OptionResult>): void {
  const { best, likeliest, certainty, shares, unknown } = verdict;
  draft.certainty = certainty;
  draft.shares = shares;
  draft.unknown = unknown;
  if (!best) {
    // “We won,” they said: somebody's words, but nothing shows whose.
    const isSomebodys = likeliest.result.kind !== "nobody" || (shares[0]?.probability ?? 0) >= LEAST_DOUBT;
    draft.isKept ||= isSomebodys;
    const cue = likeliest.result.kind === "link" ? likeliest.result.link.cue : null;
    draft.cue = cue === null ? null : mentionOf(discourse.reading, cue, cue + 1);
    return;
  }
  draft.source = best.source;
  const way = best.result;
  notePronoun(discourse, best);
  if (way.kind === "goes-on") goOn(draft, way.from, way.isSameParagraph);
  if (way.kind === "link") applyLink(discourse, draft, way.link);
}

/** Remembers whom the pronoun of a cue was taken for. */
function notePronoun({ meantBy }: Discourse, { source, result }: Option<OptionResult>): void {
  const identity = identityOf(source);
  if (result.kind !== "link" || identity === null) return;
  const { kind, from } = result.link.inner?.subject ?? result.link.phrase;
  if (kind === "pronoun") meantBy.set(from, identity);
}

function applyLink(discourse: Discourse, draft: Draft, { inner, phrase, cue: token, features }: Link): void {
  const mention = draft.source?.mention;
  if (!mention) return;
  if (inner) draft.through = likeliestOf(antecedentsOf(discourse, phrase), discourse);
  const cue = inner?.at ?? token;
  if (cue === null) {
    const kind = features.some(feature => LABELS.has(feature)) ? "label" : "subject";
    draft.steps = [{ kind, mention }];
    return;
  }
  draft.cue = mentionOf(discourse.reading, cue, cue + 1);
  draft.steps = [{ kind: "beside-cue", mention, cue: draft.cue }];
}

/** Links that say whose the words are, without a word of saying. */
const LABELS: ReadonlySet<Feature> = new Set<Feature>(["label", "label-far", "signature"]);

function goOn(draft: Draft, from: Draft, isSameParagraph: boolean): void {
  const [begun] = from.steps;
  draft.through = from.through;
  draft.cue = from.cue;
  draft.speech = from.speech;
  let step: EvidenceStep | null = null;
  if (!isSameParagraph && begun?.kind !== "continues") {
    step = { kind: "continues", fromParagraph: from.paragraph, markLeftOpen: from.isLeftOpen };
  } else if (isSameParagraph && from.cue && begun?.kind === "beside-cue") {
    step = { kind: "same-attribution", cue: from.cue };
  }
  draft.steps = step ? [step, ...from.steps] : from.steps;
}

/**
 * The quotations of an article in a language without rules for speakers: found by their marks. A speaker is named
 * only where nothing but a name and a plain verb of saying is next to them.
 */
export function foreignDrafts({ stretches, article }: Reading): Draft[] {
  const speakers = new Map<string, Speaker>();
  return stretches.map((stretch, index) => {
    const kind = beginsSentence(article.text, stretch.start) ? "direct" : "mixed";
    const draft = { ...emptyDraft({ ...stretch, kind, stretch: index, speech: index }), isKept: true };
    const found = foreignCue(article.text, stretch.outer);
    if (!found) return draft;
    const { paragraph } = stretch;
    const name = sliceOf(article.text, found.name);
    const speaker = speakers.get(name) ?? { name, kind: "person", alsoNamed: [] };
    speakers.set(name, speaker);
    const mention = { ...found.name, paragraph };
    const cue = { ...found.verb, paragraph };
    const source = { mention, person: null, described: speaker, isStated: true, steps: [] };
    return {
      ...draft,
      kind: "direct",
      source,
      cue,
      steps: [{ kind: "beside-cue", mention, cue }],
      certainty: 1,
    };
  });
}

/** Stretches that have one source and only the article's own words between them in a sentence are one speech. */
export function joinSpeeches(reading: Reading, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const last = drafts[index - 1];
    if (!last?.source || !draft.source || draft.stretch < 0 || last.stretch < 0) continue;
    const isSameSentence =
      reading.sentenceOfStretch[draft.stretch] === reading.sentenceOfStretch[last.stretch];
    if (isSameSentence && isSameSource(draft.source, last.source)) {
      const speech = draft.speech;
      for (let at = index; drafts[at]?.speech === speech; at++) {
        const other = drafts[at];
        if (other) other.speech = last.speech;
      }
    }
  }
}

/** “He laid eleven,” she replied, “and they lean.”: the second part continues the sentence of the first. */
function directWhereContinued(drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const last = drafts[index - 1];
    const isSame = last?.source && draft.source && isSameSource(last.source, draft.source);
    if (isSame && last.kind === "direct" && last.cue !== null && last.cue.start > last.end)
      draft.kind = "direct";
  }
}

function beginsSentence(text: string, at: number): boolean {
  return /^[[(‘'“"]?[\p{Lu}\p{N}¿¡]/u.test(text.slice(at, at + 3));
}
