import { type Article, paragraphOf } from "../articles/article.ts";
import { sliceOf } from "../text/span.ts";
import { escapeHtml } from "./escape-html.ts";

/**
 * An article to read, as a separate page: title, outlet, date, and its paragraphs, which the style sheet numbers as
 * in replies. Readers of a feed also make an article from it.
 */
export function articlePage(article: Article): string {
  const { title, author, publisher, date, language, paragraphs } = article;
  const facts = [publisher, author, date].filter(fact => fact !== null).map(escapeHtml);
  const words = paragraphs.map((_, index) => {
    const text = escapeHtml(sliceOf(article.text, paragraphOf(article, index + 1)));
    return `<p id="p${index + 1}">${text}</p>`;
  });
  return `<!doctype html>
<html lang="${escapeHtml(language ?? "en")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${meta("author", author)}${meta("article:published_time", date)}${meta("og:site_name", publisher)}<link rel="icon" href="data:,">
<link rel="stylesheet" href="/article.css">
</head>
<body>
<main>
<header>
<h1>${escapeHtml(title)}</h1>
<div>${facts.join(" · ")}</div>
</header>
<article>
${words.join("\n")}
</article>
</main>
</body>
</html>
`;
}

function meta(property: string, content: string | null): string {
  if (content === null) return "";
  const name = property.includes(":") ? "property" : "name";
  return `<meta ${name}="${property}" content="${escapeHtml(content)}">\n`;
}
