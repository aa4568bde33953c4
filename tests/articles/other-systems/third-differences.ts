import type { KnownDifferences } from "./gold.ts";

/** What is still read differently in the third set. */
export const THIRD: KnownDifferences = {
  "allafrica-wire.html": {
    why: "first reading",
    differences: [
      "outlet: continentwire.example",
      "extra body: Read the original article on Lakeshore Monitor.",
      "extra body: Continentwire publishes around 500 reports a day from more than 90 new…",
      "never: Read the original article on Lakeshore Monitor",
      "never: Continentwire publishes around 500 reports a day from more than 90 news organizations",
    ],
  },
  "brightspot-radio.html": {
    why: "first reading",
    differences: [
      "extra block-quote: Bettina Haugen, Marrow County auditor",
      "never: Bettina Haugen, Marrow County auditor",
    ],
  },
  "feed-atom-xhtml-fi.xml": {
    why: "first reading",
    differences: ["language: none", "authors: none", "language: none"],
  },
  "feedly.json": {
    why: "first reading",
    differences: ["language: none"],
  },
  "hu-portal.html": {
    why: "first reading",
    differences: [
      "extra body: Fotó: Zentai Gergő / Sziget24",
      "extra body: Csatlakozz a Sziget24 támogatóihoz! Kattints ide a részletekért.",
      "extra heading: Legolvasottabb",
      "extra list-item: Csőtörés után termálfürdő lett a sóskúti buszmegálló",
      "body, not caption: Az ülés megnyitása után, fél hatkor",
      "never: Fotó: Zentai Gergő / Sziget24",
      "never: Csatlakozz a Sziget24 támogatóihoz! Kattints ide a részletekért.",
      "never: Legolvasottabb",
      "never: Csőtörés után termálfürdő lett a sóskúti buszmegálló",
    ],
  },
  "id-paged.html": {
    why: "first reading",
    differences: ["partial: false"],
  },
  "industry-dive.html": {
    why: "first reading",
    differences: [
      "extra body: This audio is auto-generated. Please let us know if you have feedback.",
      "never: This audio is auto-generated. Please let us know if you have feedback.",
    ],
  },
  "jagran-hi.html": {
    why: "first reading",
    differences: [
      "extra body: By मनोज त्रिवेदी Edited By: सुरभि नेगी Updated: Thu, 12 Feb 2026 07:03…",
      "never: Edited By: सुरभि नेगी",
    ],
  },
  "microformats-blog.html": {
    why: "first reading",
    differences: ["authors: none"],
  },
  "naver-ko.html": {
    why: "first reading",
    differences: ["authors: 한보람 기자"],
  },
  "newsletter-beehiiv.eml": {
    why: "first reading",
    differences: [
      "authors: Marisol Achebe | Backyard Ledger",
      "outlet: none",
      "extra body: How did you like today’s issue?",
      "extra body: Login or Subscribe to participate in polls.",
      "extra heading: Share Backyard Ledger",
      "extra body: You currently have 0 referrals, only 1 away from receiving a sticker.",
      "extra body: 228 Gravel Ave, #2, Tolliver, OH 45000, United States",
      "never: How did you like today’s issue?",
      "never: Login or Subscribe to participate in polls.",
      "never: Share Backyard Ledger",
      "never: You currently have 0 referrals, only 1 away from receiving a sticker.",
      "never: 228 Gravel Ave, #2, Tolliver, OH 45000, United States",
    ],
  },
  "nexis-uni.txt": {
    why: "first reading",
    differences: ["authors: Marguerite Stolz, Staff Writer"],
  },
  "obsidian-clip.md": {
    why: "first reading",
    differences: [
      "extra body: The tower on its rollers, January 12. Photograph: Eoin Tracey",
      "extra heading: Related",
      "extra list-item: [[Clippings/Bell buoys]]",
      "extra list-item: [[Saoirse Quigg]] – ask about the ferry piece",
      "block-quote, not body: — letter from the trawler Ailbhe, read at the meeting",
      "never: [[Clippings/Bell buoys]]",
      "never: [[Saoirse Quigg]] – ask about the ferry piece",
    ],
  },
  "ocr-scan.txt": {
    why: "first reading",
    differences: [
      "title: 6 THE HARWICK EVENING STAR, SATURDAY, OCTOBER 3, 1931 PRICE TWO CENTS",
      "authors: BELL RINGER FINDS",
      "outlet: none",
      "partial: false",
      "extra heading: 6 THE HARWICK EVENING STAR, SATURDAY, OCTOBER 3, 1931 PRICE TWO CENTS",
      "extra byline: BELL RINGER FINDS",
      "extra byline: ROPE TOO SHORT",
      "extra body: . ' · ~",
      "extra body: Continued on Page 7, Column 2",
      "never: PRICE TWO CENTS",
      "never: Continued on Page 7, Column 2",
    ],
  },
  "slack-paste.txt": {
    why: "first reading",
    differences: [
      "title: Jonas Weir  9:42 AM",
      "missing: The collection includes:",
      "missing: a parcel posted in 1951",
      "missing: an apology, unsigned",
      "missing: the second half of a bridge",
      "missing: Entry is free until the ticket machine arrives, which the museum expec…",
      "extra heading: Jonas Weir 9:42 AM",
      "extra body: in case anyone hasn't got a login, here's the whole thing",
      "extra body: Museum of Delays opens late",
      "extra byline: By Gwendolyn Tsai",
      "extra body: Quayside Record, July 8, 2026",
      "extra body: The collection includes: • a parcel posted in 1951 • an apology, unsig…",
      "extra body: Entry is free until the ticket machine arrives, which the museum expec…",
      "never: in case anyone hasn't got a login, here's the whole thing",
      "never: https://quaysiderecord.example/museum-of-delays",
      "never: Quayside Record | Culture",
      "never: A new museum asks its guests to wait.",
      "never: 3 replies",
      "never: ok the second half of a bridge got me",
      "never: right?? going saturday",
    ],
  },
  "sw-nation.html": {
    why: "first reading",
    differences: ["language: en", "extra heading: Ijumaa, Agosti 14, 2026"],
  },
  "uk-news.html": {
    why: "first reading",
    differences: [
      "extra block-quote: t.me/poltavatest/881",
      "extra body: Якщо ви помітили помилку, виділіть необхідний текст і натисніть Ctrl +…",
      "block-quote, not post: Вулики стоять, знак стоїть, усі при ділі.",
      "never: Якщо ви помітили помилку, виділіть необхідний текст і натисніть Ctrl + Enter, щоб повідомити про це редакцію.",
    ],
  },
  "vi-express.html": {
    why: "first reading",
    differences: [
      "authors: none",
      "extra body: Hậu ThạnhNước rút nhanh sau một đêm khiến 37 ghe hàng nằm giữa ruộng, …",
      "extra heading: Tin cùng chuyên mục",
      "extra body: Cầu treo mới được đặt tên sau một cuộc hát đối",
      "body, not byline: Hạ Quyên",
      "never: Hậu Thạnh",
      "never: Tin cùng chuyên mục",
      "never: Cầu treo mới được đặt tên sau một cuộc hát đối",
    ],
  },
};
