import { wordSet } from "../word-set.ts";

/**
 * How a report retells words in the third person and the past: “I have …” becomes “she had …”. Rows "word: what it may
 * become". “I” isn't "they" or "it", which mean others more often than one person.
 */
export const RETOLD_AS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `i:he she|me:him her|my:his her|mine:his hers|myself:himself herself|we:they it he she|us:them it|our:their its|ours:theirs|
  ourselves:themselves itself|am:was is|is:was|are:was were is|have:had has|has:had|will:would|can:could|may:might|
  do:did does|does:did|this:that|these:those|here:there|now:then`
    .split("|")
    .map(row => {
      const [word = "", others = ""] = row.trim().split(":");
      return [word, new Set(others.split(" "))];
    }),
);

/** Forms of each pronoun of the third person: a report retells one speaker's “I” with one of them. */
export const THIRD_PERSONS: ReadonlyMap<string, string> = new Map(
  [
    "he him his himself",
    "she her hers herself",
    "they them their theirs themselves",
    "it its itself",
  ].flatMap(forms => forms.split(" ").map((form): [string, string] => [form, forms])),
);

/** Forms of “I” and of “we”. */
export const FIRST_PERSONS: ReadonlyMap<string, string> = new Map(
  ["i me my mine myself", "we us our ours ourselves"].flatMap(forms =>
    forms.split(" ").map((form): [string, string] => [form, forms]),
  ),
);

/** What the ending of a pronoun stands for: “I'll”, “she'd”. */
export const CONTRACTED_ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["ll", ["will"]],
  ["ve", ["have"]],
  ["m", ["am"]],
  ["re", ["are"]],
  ["d", ["had", "would"]],
  ["s", ["is", "has"]],
]);

/** What comes right before a verb whose subject is the speaker: "I *never* work on Sundays". */
export const BEFORE_OWN_VERB = wordSet("i we and or but never always also still only just often usually");

/** How somebody's “to” after a verb is meant: “I offer to go”, or “I will go”. */
interface ToldWithTo {
  /** The verb as the speaker may have used it: "offer". */
  readonly base: string;
  readonly modals: readonly string[];
  readonly isNegated: boolean;
}

/**
 * What “to” stands for after a verb that reports a promise, an offer or a refusal: "promised to go" is “I will go” or “I
 * promise to go”.
 */
export const TOLD_WITH_TO: ReadonlyMap<string, ToldWithTo> = new Map(
  [
    {
      verbs: `promise:promised promises|vow:vowed vows|pledge:pledged pledges|swear:swore swears|agree:agreed agrees|
        undertake:undertook undertakes|threaten:threatened threatens`,
      modals: "will shall",
      isNegated: false,
    },
    {
      verbs: "offer:offered offers|volunteer:volunteered volunteers",
      modals: "will shall would can could",
      isNegated: false,
    },
    {
      verbs: "refuse:refused refuses|decline:declined declines",
      modals: "will shall would",
      isNegated: true,
    },
  ].flatMap(({ verbs, modals, isNegated }) =>
    verbs.split("|").flatMap(row => {
      const [base = "", forms = ""] = row.trim().split(":");
      const told: ToldWithTo = { base, modals: modals.split(" "), isNegated };
      return forms.split(" ").map((form): [string, ToldWithTo] => [form, told]);
    }),
  ),
);
