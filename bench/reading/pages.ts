/** The parts of an invented page. */
interface Shape {
  /** Paragraphs of its article. */
  readonly paragraphs: number;
  /** Related articles, menus and boxes beside it, in elements. */
  readonly beside: number;
  /** Kilobytes of scripts. */
  readonly scripts: number;
  readonly hasBody: boolean;
}

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const WORDS =
  "the council of a ford voted on its two pools with four years left and nobody there had thought that water would go so far as to close what was built".split(
    " ",
  );

/**
 * Web pages of the sizes that news has: of a hundred the median has 1,500 elements and 150 kB, the largest
 * 15,000 and 1.5 MB. One in three carries its article in JSON-LD. All words are invented.
 */
export function* inventedPages(count: number): Generator<string> {
  const next = numbers(7);
  for (let index = 0; index < count; index++) {
    const size = next() ** 4;
    yield pageOf(
      {
        paragraphs: Math.round(12 + 20 * next() + 100 * size),
        beside: Math.round(150 + 250 * next() + 3_000 * size),
        scripts: Math.round(60 + 60 * next() + 600 * size),
        hasBody: index % 3 === 0,
      },
      next,
    );
  }
}

function pageOf({ paragraphs, beside, scripts, hasBody }: Shape, next: () => number): string {
  const sentence = () => {
    const words = Array.from(
      { length: 8 + Math.floor(next() * 20) },
      () => WORDS[Math.floor(next() * WORDS.length)],
    );
    return `${next() < 0.3 ? "“We sell it all,” said Ann Lee, who " : "There "}${words.join(" ")}.`;
  };
  const texts = Array.from({ length: paragraphs }, () => [sentence(), sentence(), sentence()].join(" "));
  const body = texts.map(text => `<p>${text}</p>`).join("\n");
  const boxes = Array.from(
    { length: beside },
    (_, at) =>
      `<div class="teaser teaser-${at}"><a href="/news/${at}"><span class="kicker">Local</span><h3>${sentence()}</h3></a></div>`,
  );
  const linked = {
    "@type": "NewsArticle",
    headline: "Pools to close",
    datePublished: "2025-03-04T10:00:00Z",
    author: [{ "@type": "Person", name: "Ann Lee" }],
    articleBody: texts.join("\n\n"),
  };
  const third = Math.floor(beside / 3);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pools to close | Ford Courier</title>
${hasBody ? `<script type="application/ld+json">${JSON.stringify(linked)}</script>` : ""}
<script>${"var invented = {a: [1, 2, 3]};\n".repeat(scripts * 33)}</script></head><body>
<header><nav><ul>${boxes.slice(0, third).join("")}</ul></nav></header>
<div id="page"><main><div class="columns"><article><h1>Pools to close</h1><div class="byline">By Ann Lee</div>
<div class="story">${body}</div></article><div class="river">${boxes.slice(third, 2 * third).join("")}</div></div></main>
<section class="more">${boxes.slice(2 * third).join("")}</section></div><footer><p>Invented.</p></footer></body></html>`;
}
