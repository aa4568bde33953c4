import { buildLibrary, type Library } from "../../../src/answers/library.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";

interface Report {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly paragraphs: readonly string[];
}

const REPORTS: readonly Report[] = [
  {
    id: "plan",
    title: "Council plans a tram to the harbour",
    date: "2024-02-01",
    paragraphs: [
      "The council of Lindholm wants to build a tram to the harbour by 2027.",
      "“A tram is quicker than any bus,” said Mayor Anna Kvist.",
      "Olaf Brenner, who leads the opposition, said that the tram would ruin the town.",
      "The library opens late on Fridays.",
    ],
  },
  {
    id: "cost",
    title: "Harbour tram to cost 40 million",
    date: "2024-03-05",
    paragraphs: [
      "The tram to the harbour will cost 40 million crowns, an engineer's report says.",
      "“We can afford it,” said Anna Kvist.",
      "“Nobody has asked the shopkeepers about the tram,” said Olaf Brenner.",
    ],
  },
  {
    id: "echo",
    title: "Forty million for a tram",
    date: "2024-03-06",
    paragraphs: ["The harbour tram will cost 40 million crowns, says the report of an engineer."],
  },
  {
    id: "dearer",
    title: "Tram dearer than thought",
    date: "2024-05-20",
    paragraphs: [
      "The tram to the harbour will cost 55 million crowns, a new engineer's report says.",
      "He was not available for comment on the tram.",
      "“I was wrong about the tram, and I will vote for it,” said Olaf Brenner.",
    ],
  },
  {
    id: "choir",
    title: "Choir wins a prize",
    date: "2024-06-01",
    paragraphs: ["The choir of Lindholm has won a prize in the capital."],
  },
  {
    id: "undated",
    title: "What trams are",
    paragraphs: ["A tram runs on rails laid in the street."],
  },
];

/** A story that develops from article to article. All people, places and texts are invented. */
export function runningStory(): Library {
  return buildLibrary(
    REPORTS.map(({ id, title, date, paragraphs }) =>
      articleOfParagraphs(paragraphs, {
        id,
        title,
        date,
        publisher: "Lindholm Post",
        url: `https://post.example/${id}`,
        origin: { kind: "host", file: `${id}.txt` },
      }),
    ),
  );
}
