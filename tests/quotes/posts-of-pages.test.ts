import { describe, expect, it } from "vitest";
import { extractQuotations } from "../../src/quotes/extract-quotations.ts";
import { sliceOf } from "../../src/text/span.ts";
import { readAround } from "../articles/pages/read.ts";

/** Who is named as the speaker of what, in the middle of an invented page. */
function saidIn(inner: string): string[] {
  const article = readAround(inner);
  return extractQuotations(article).map(({ start, end, attribution }) => {
    const name = attribution.kind === "unclear" ? "nobody" : attribution.speaker.name;
    return `${name}: ${sliceOf(article.text, { start, end })}`;
  });
}

describe("words that a page shows beside its text", () => {
  it.each([
    [
      "a post on Bluesky",
      '<blockquote class="bluesky-embed"><p>Keys, please.</p>&mdash; Tomas Brandt (<a href="/p">@weir.bsky.test</a>) <a href="/p/1">11 February 2025 at 10:20</a></blockquote>',
      ["Tomas Brandt: Keys, please."],
    ],
    [
      "a caption on Instagram",
      '<blockquote class="instagram-media"><p><a href="/p">Keys, please.</a></p><p><a href="/p">A post shared by Tomas Brandt (@weirstreet)</a></p></blockquote>',
      ["Tomas Brandt: Keys, please."],
    ],
    [
      "a post on Facebook",
      '<blockquote class="fb-post"><p>Keys, please.</p>Posted by <a href="/w">Tomas Brandt</a> on <a href="/w/1">Tuesday, 11 February 2025</a></blockquote>',
      ["Tomas Brandt: Keys, please."],
    ],
    [
      "a post on TikTok",
      '<blockquote class="tiktok-embed"><section><a href="/w">@weir</a><p>Keys, please.</p></section></blockquote>',
      ["@weir: Keys, please."],
    ],
  ])("%s is its signer's", (_, inner, said) => {
    expect(saidIn(inner)).toEqual(said);
  });

  it.each([
    ["a pull-quote that is new", '<div class="pull-quote"><p>“Nobody can swim in a report.”</p></div>'],
    ["a caption", "<figure><figcaption>“Keys,” says the sign at the pool.</figcaption></figure>"],
    ["a sign-up", '<div class="newsletter"><p>“The best letter I read,” says a reader.</p></div>'],
    ["a related headline", '<p><a href="/b">“We are broke,” says the bus company of Harrow Ford</a></p>'],
  ])("%s is nobody's, whoever spoke last", (_, furniture) => {
    const said = saidIn(`<p>“We sell it all,” said Mira Oldcastle.</p>${furniture}`);
    expect(said.filter(line => !line.startsWith("nobody"))).toEqual(["Mira Oldcastle: We sell it all,"]);
  });
});
