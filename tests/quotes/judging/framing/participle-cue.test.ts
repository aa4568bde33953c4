import { describe, expect, it } from "vitest";
import { framedParticiple } from "../../../../src/quotes/judging/framing/participle-cue.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented.

/** How a participle before the words frames them, with the word that shows it. */
function participle(before: string): string {
  const { article, place } = placed(`${before}: “We will close the bridge.”`);
  const cue = place.tokens[place.cue];
  if (!cue) throw new RangeError(`no cue in ${before}`);
  return shown(article, framedParticiple(place, cue));
}

describe("framedParticiple()", () => {
  it.each([
    ["Ann Roe spoke for an hour, adding", "plain"],
    ["Ann Roe spoke for an hour; adding", "plain"],
    ["Ann Roe spoke for an hour, also adding", "plain"],
    ["Ann Roe spoke for an hour before adding", "plain"],
    ["Ann Roe spoke for an hour while saying", "plain"],
    ["Ann Roe is warning", "plain"],
    ["Ann Roe was warning", "plain"],
    // The verb before says that it was sent, or said.
    ["Ann Roe issued a statement saying", "plain"],
    ["Ann Roe issued a lengthy statement saying", "plain"],
    ["Ann Roe issued a forged statement saying", "unclear: saying"],
    ["Ann Roe issued statement saying", "unclear: saying"],
    ["Ann Roe issued a bridge saying", "unclear: saying"],
    ["Ann Roe issued a statement on Friday saying", "plain"],
    ["Ann Roe apologised to staff saying", "plain"],
    ["Ann Roe apologised to staff on Friday saying", "plain"],
    ["Ann Roe apologised for saying", "unclear: saying"],
    ["Ann Roe apologised and he regretted saying", "unclear: saying"],
    ["Ann Roe left the hall saying", "unclear: saying"],
    // Words that turn it, as far as two before.
    ["Ann Roe denied saying", "denied: denied"],
    ["Ann Roe denied ever saying", "denied: denied"],
    ["Ann Roe denied last night saying", "denied: denied"],
    ["Ann Roe was quoted as saying", "second-hand: saying"],
  ])("%s: %s", (before, expected) => {
    expect(participle(before)).toBe(expected);
  });
});
