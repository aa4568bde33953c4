import { strToU8, zipSync } from "fflate";
import { makePdf, type PageLine } from "../documents/make-pdf.ts";
import { DATE, paragraphs, type Sample, STORY, TITLE } from "./story.ts";

// All texts here are invented; the markup is written as these systems write it.

const [ONE, TWO, THREE, FOUR, FIVE, SIX] = STORY;
const page = (head: string, body: string, lang = "en") =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const HEAD = `<title>${TITLE} | Ford Courier</title>${ld({ "@type": "NewsArticle", headline: TITLE, datePublished: `${DATE}T10:20:00+00:00`, author: { "@type": "Person", name: "Ann Lee" } })}`;
const mail = (html: string) =>
  [
    "From: Ann Lee <ann@courier.test>",
    `Subject: ${TITLE}`,
    "Date: Tue, 4 Mar 2025 10:20:00 +0000",
    "MIME-Version: 1.0",
    "Content-Type: text/html; charset=utf-8",
    "",
    html,
  ].join("\r\n");
const plain = (text: string) => text.replace(/[“”]/g, '"').replace("£", "GBP ");

function printedPage(): Uint8Array {
  const rows = STORY.map(plain).flatMap(text => [
    ...(text.match(/.{1,85}(?:\s|$)/g) ?? []).map(line => line.trim()),
    "",
  ]);
  const body = rows.flatMap((words, at): PageLine[] => (words === "" ? [] : [[50, 720 - 14 * at, words]]));
  return makePdf([
    [
      [20, 825, "3/4/25, 10:20 AM"],
      [250, 825, `${TITLE} - Ford Courier`],
      [50, 760, TITLE],
      ...body,
      [20, 15, "https://courier.test/news/pools"],
      [550, 15, "1/1"],
    ],
  ]);
}

/** More of them, written after the first were all read. */
export const SECOND_ROUND: readonly Sample[] = [
  {
    what: "a news channel's page with placeholders",
    name: "a.html",
    content: page(
      HEAD,
      `<main class="article__main"><h1 class="headline__text inline-placeholder">${TITLE}</h1><div class="byline vossi-byline"><div class="byline__names">By <span class="byline__name">Ann Lee</span>, CNN</div></div><div class="timestamp vossi-timestamp">3 minute read Updated 10:20 AM EST, Tue March 4, 2025</div><div class="image__caption attribution">The pool in May. <span>Bo Fox/Getty Images</span></div><div class="article__content-container"><div class="article__content"><cite class="source__cite"><span class="source__location">Harrow Ford</span><span class="source__text">CNN</span>&nbsp;—&nbsp;</cite>${paragraphs('<p class="paragraph inline-placeholder vossi-paragraph">', "</p>")}<div class="related-content related-content--article"><p class="related-content__headline">Related article Bridge reopens after a long winter</p></div></div></div></main>`,
    ),
  },
  {
    what: "an agency's page whose paragraphs are divisions",
    name: "a.html",
    content: page(
      HEAD,
      `<article data-testid="Article"><h1 data-testid="Heading">${TITLE}</h1><div class="info-content"><div>By <a rel="author">Ann Lee</a></div><time><span>March 4, 2025</span><span>10:20 AM UTC</span><span>Updated an hour ago</span></time></div><div class="article-body__content">${STORY.map((text, at) => `<div data-testid="paragraph-${at}" class="text__text body__full_width">${text}</div>`).join("")}<p data-testid="promo-box">Sign up <a>here.</a></p><div class="sign-off"><p>Reporting by Ann Lee; Editing by Bo Fox</p></div><p>Our Standards: <a>The Thomson Reuters Trust Principles.</a></p></div></article>`,
    ),
  },
  {
    what: "a local station's page",
    name: "a.html",
    content: page(
      HEAD,
      `<article><h1 class="headline">${TITLE}</h1><div class="author">By <span>Ann Lee</span></div><div class="date">Published: Mar. 4, 2025 at 10:20 AM GMT</div><div class="article-body"><p class="text | article-text">HARROW FORD, England (KXYZ) - ${ONE}</p>${STORY.slice(
        1,
      )
        .map(text => `<p class="text | article-text">${text}</p>`)
        .join(
          "",
        )}<p class="text | article-text">Copyright 2025 KXYZ. All rights reserved.</p></div></article>`,
    ),
    paragraphs: [`HARROW FORD, England (KXYZ) - ${ONE}`, TWO, THREE, FOUR, FIVE, SIX],
  },
  {
    what: "a Spanish paper",
    name: "a.html",
    content: page(
      `<title>Harrow Ford cierra sus dos piscinas - El Vado</title><meta property="og:site_name" content="El Vado">`,
      `<article class="noticia"><h1>Harrow Ford cierra sus dos piscinas</h1><p class="firma">Por Ann Lee</p><p class="fecha">4 de marzo de 2025 - 10:20h</p><div class="cuerpo"><p>El ayuntamiento de Harrow Ford votó el lunes por la noche el cierre de sus dos piscinas antes de fin de año, porque ninguno de los tejados aguantaría otro invierno.</p><p><strong>Lee también: <a href="/b">El puente reabre tras un largo invierno</a></strong></p><p>«Hemos mantenido estas piscinas abiertas con buena voluntad y tiritas», dijo Mira Oldcastle, que dirige el ayuntamiento. «Ya no quedan tiritas.»</p><p>Suscríbete a nuestro boletín para recibir todas las noticias.</p><p>Tomas Reed, que enseña natación desde 1998, se enteró del voto por una madre.</p></div></article>`,
      "es",
    ),
    title: "Harrow Ford cierra sus dos piscinas",
    paragraphs: [
      "El ayuntamiento de Harrow Ford votó el lunes por la noche el cierre de sus dos piscinas antes de fin de año, porque ninguno de los tejados aguantaría otro invierno.",
      "«Hemos mantenido estas piscinas abiertas con buena voluntad y tiritas», dijo Mira Oldcastle, que dirige el ayuntamiento. «Ya no quedan tiritas.»",
      "Tomas Reed, que enseña natación desde 1998, se enteró del voto por una madre.",
    ],
  },
  {
    what: "a government's press release",
    name: "a.html",
    author: null,
    content: page(
      `<title>${TITLE} - GOV.UK</title><meta property="og:site_name" content="GOV.UK"><meta property="og:title" content="${TITLE}">`,
      `<div id="wrapper"><main role="main" id="content"><div class="gem-c-title"><p class="gem-c-title__context">Press release</p><h1 class="gem-c-heading__text">${TITLE}</h1></div><div class="gem-c-metadata"><dl class="gem-c-metadata__list"><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a>Harrow Ford Council</a></dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">4 March 2025</dd></dl></div><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">${paragraphs()}</div></div><div class="gem-c-share-links"><h2>Share this page</h2></div></main></div>`,
    ),
  },
  {
    what: "a portal that carries other papers' stories",
    name: "a.html",
    content: page(
      HEAD,
      `<article class="caas-container"><header class="caas-header"><h1 data-test-locator="headline">${TITLE}</h1></header><div class="caas-attr"><span class="caas-author-byline-collapse">Ann Lee</span><time datetime="${DATE}T10:20:00.000Z">Tue, March 4, 2025 at 10:20 AM GMT</time><div>3 min read</div></div><div class="caas-body"><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p><div class="caas-readmore"><button>Story continues</button></div><p>${FOUR}</p><p>Most Read from Ford Courier</p><ul><li><p><a href="/a">Bridge Reopens After a Long Winter</a></p></li><li><p><a href="/b">Ferry Runs on Sundays Again</a></p></li></ul><p>${FIVE}</p><p>${SIX}</p></div><div class="caas-share-section"><a>View comments</a></div></article>`,
    ),
  },
  {
    what: "a site builder's nested spans",
    name: "a.html",
    date: null,
    author: null,
    content: page(
      `<title>${TITLE} | Ford Letters</title><meta property="og:site_name" content="Ford Letters">`,
      `<div id="SITE_CONTAINER"><main id="PAGES_CONTAINER"><div class="_1KV2M"><h1 class="font_2 wixui-rich-text__text"><span style="font-size:30px">${TITLE}</span></h1></div><div data-testid="richTextElement">${STORY.map(text => `<p class="font_8 wixui-rich-text__text"><span style="color:#000"><span class="wixui-rich-text__text">${text.slice(0, 30)}</span>${text.slice(30)}</span></p><p class="font_8"><span class="wixGuard">\u200b</span></p>`).join("")}</div></main><footer id="SITE_FOOTER"><p>© 2025 by Ford Letters. Made with care in the valley by the ford.</p></footer></div>`,
    ),
  },
  {
    what: "a page of notes that a workspace exported",
    name: "a.html",
    author: null,
    date: null,
    content: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>${TITLE}</title></head><body><article id="1a" class="page sans"><header><div class="page-header-icon"><span class="icon">🏊</span></div><h1 class="page-title">${TITLE}</h1><p class="page-description"></p><table class="properties"><tbody><tr class="property-row property-row-select"><th><span class="icon property-icon"></span>Status</th><td><span class="selected-value">Done</span></td></tr></tbody></table></header><div class="page-body">${STORY.map((text, at) => `<p id="${at}" class="">${text}</p>`).join("")}<figure class="block-color-gray_background callout" style="white-space:pre-wrap;display:flex"><div>💡</div><div>Ask the council for the survey before Friday.</div></figure></div></article></body></html>`,
  },
  {
    what: "a PDF that a browser printed",
    name: "a.pdf",
    author: null,
    date: null,
    content: printedPage(),
    paragraphs: [`heading: ${TITLE}`, ...STORY.map(plain)],
  },
  {
    what: "a letter of Substack by mail",
    name: "a.eml",
    content: mail(
      `<html><head></head><body class="email-body"><img src="https://n.test/open" width="1"><div class="preview" style="display:none;font-size:1px;max-height:0;">What a survey of two roofs means ͏ ͏ ͏ </div><table class="email-body-container"><tr><td><div class="header-anchor-post"><table><tr><td><p style="font-size:12px">Forwarded this email? <a>Subscribe here</a> for more</p></td></tr></table></div><div class="post"><div class="post-header"><h1 class="post-title published"><a href="#">${TITLE}</a></h1><h3 class="subtitle">What a survey of two roofs means for everybody who swims</h3><table class="post-meta"><tr><td><a>Ann Lee</a></td></tr><tr><td><time>Mar 4</time></td></tr></table><table class="email-ufi-2-top"><tr><td><a>READ IN APP</a></td></tr></table></div><div class="body markup">${paragraphs()}</div></div><div class="footer"><p>© 2025 Ann Lee<br>548 Market Street PMB 72296, San Francisco, CA 94104 <br><a><span>Unsubscribe</span></a></p></div></td></tr></table></body></html>`,
    ),
  },
  {
    what: "an e-book of a converter with notes",
    name: "a.epub",
    title: "Water: The flood",
    date: null,
    content: zipSync(
      Object.fromEntries(
        Object.entries({
          mimetype: "application/epub+zip",
          "META-INF/container.xml":
            '<?xml version="1.0"?><container><rootfiles><rootfile full-path="content.opf"/></rootfiles></container>',
          "content.opf": `<?xml version="1.0"?><package><metadata><dc:title>Water</dc:title><dc:creator opf:role="aut">Ann Lee</dc:creator><dc:contributor>calibre (7.1)</dc:contributor></metadata><manifest><item id="t" href="titlepage.xhtml"/><item id="a" href="index_split_001.html"/></manifest><spine><itemref idref="t"/><itemref idref="a"/></spine></package>`,
          "titlepage.xhtml":
            '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Cover</title></head><body><svg/></body></html>',
          "index_split_001.html": `<?xml version='1.0' encoding='utf-8'?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Water</title><link href="s.css"/></head><body class="calibre"><h2 class="calibre3" id="c1"><a id="filepos1"/>The flood</h2><p class="calibre4">${ONE}<a href="index_split_009.html#n1" id="r1"><sup class="calibre9">1</sup></a></p>${STORY.slice(
            1,
          )
            .map(text => `<p class="calibre4">${text}</p>`)
            .join("")}</body></html>`,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    ),
  },
  {
    what: "a page with marked words and soft hyphens",
    name: "a.html",
    content: page(
      HEAD,
      `<article><h1>${TITLE}</h1>${paragraphs("<p><span>", "</span></p>").replaceAll("Monday night", "<mark>Monday</mark> <em>night</em>").replaceAll("pools", "po&shy;ols")}</article>`,
    ),
  },
];
