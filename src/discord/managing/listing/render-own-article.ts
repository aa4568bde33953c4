import type { FieldSources } from "../../../articles/article.ts";
import { shorten } from "../../../text/cut.ts";
import type { Wording } from "../../../wording/wording.ts";
import { labelled } from "../../message/labelled.ts";
import { bold, joinMarkdown, type Markdown, plain, small } from "../../message/markdown.ts";
import { type Reply, text } from "../../message/reply.ts";
import { pressButton } from "../../render/buttons.ts";
import { nameInWords, titleLink } from "../../render/citation.ts";
import type { RenderOptions } from "../../render/render-options.ts";
import { leftOutInWords, originInWords } from "../reply-parts.ts";
import type { OwnArticle } from "./render-own-articles.ts";

const MAX_TITLE = 200;
const MAX_VALUE = 150;
const MAX_QUOTED = 8;

/** Who is quoted in an article, most often first. */
export interface QuotedName {
  readonly name: string;
  readonly count: number;
}

/** Everything known about one of a server's own articles. */
export function renderOwnArticle(
  { article, kept }: OwnArticle,
  { quoted, corrected }: { readonly quoted: readonly QuotedName[]; readonly corrected: number },
  options: RenderOptions,
): Reply {
  const { wording } = options;
  const { show, added, size, corrections } = wording.library;
  const { origin, partial, key } = article;
  const isClaimed = origin.kind === "uploaded" || origin.kind === "pasted";
  const claim = (label: string) => (isClaimed ? show.claimed(label) : label);
  const fact = (label: string, value: string | null): Markdown | null =>
    value === null ? null : labelled(label, shorten(value, MAX_VALUE), wording);
  const together = kept.articles.length - kept.without.length;
  const names = quoted.slice(0, MAX_QUOTED).map(({ name, count }) => `${nameInWords(name)} (${count})`);
  const more = quoted.length > MAX_QUOTED ? [added.more(quoted.length - MAX_QUOTED)] : [];
  return {
    tone: partial || isClaimed ? "caution" : "neutral",
    blocks: [
      text(bold(titleLink(article, wording, MAX_TITLE))),
      text(
        fact(show.origin, originInWords(origin, wording)),
        fact(claim(show.publisher), article.publisher),
        fact(claim(show.date), article.date === null ? null : wording.date(article.date)),
        fact(claim(show.author), article.author),
        fact(claim(show.link), article.url),
        fact(show.added, wording.date(kept.addedAt.slice(0, 10))),
        fact(show.size, show.sizes(article.paragraphs.length, size(kept.bytes))),
        fact(show.readFrom, sourcesInWords(article.sources ?? {}, wording)),
        article.takenOut ? fact(show.takenOut, show.takenOutOf(article.takenOut)) : null,
        fact(added.leftOut.replace(/\s?:$/, ""), leftOutInWords(article, wording)),
        partial ? fact(show.partial, added.kept(partial.kept, partial.held)) : null,
        fact(show.quoted, [...names, ...more].join(", ") || show.nobody),
        corrected === 0 ? null : fact(corrections.label, String(corrected)),
      ),
      text(
        small(
          joinMarkdown(
            [
              labelled(show.file, shorten(kept.name, MAX_VALUE), wording),
              plain(together > 1 ? show.together(together) : ""),
              labelled(show.key, key, wording),
              labelled(show.hash, kept.sha256, wording),
            ],
            wording.between,
          ),
        ),
      ),
      ...buttonsFor({ article, kept }, wording),
    ],
  };
}

/** What can be done with the article, and the way back to the list. */
function buttonsFor({ article, kept }: OwnArticle, { buttons: labels, library }: Wording): Reply["blocks"] {
  const { key, origin } = article;
  const { buttons } = library;
  return [
    {
      kind: "buttons",
      buttons: [
        pressButton(labels.summary, { action: "summary", article: key }),
        ...(kept.source.url === undefined
          ? []
          : [pressButton(buttons.refresh, { action: "library-refresh", article: key })]),
        ...(origin.kind === "pasted"
          ? [
              pressButton(buttons.part, { action: "library-part", article: key }),
              pressButton(buttons.details, { action: "library-details", article: key }),
            ]
          : []),
        pressButton(buttons.remove, { action: "library-ask-remove", article: key }),
        pressButton(buttons.block, { action: "library-ask-block", article: key }),
      ],
    },
    { kind: "buttons", buttons: [pressButton(buttons.list, { action: "library-list", page: 1 })] },
  ];
}

/** Where title, author and date were read, so that a wrong one can be traced. */
function sourcesInWords(sources: FieldSources, { colon, library }: Wording): string | null {
  const parts = (["title", "author", "date"] as const).flatMap(field => {
    const from = sources[field];
    return from === undefined ? [] : [`${library.show.fields[field]}${colon}${from}`];
  });
  return parts.join(", ") || null;
}
