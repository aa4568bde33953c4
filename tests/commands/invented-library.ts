import { buildLibrary, type Library } from "../../src/answers/library.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";

/** A small library of several outlets. All people, places and texts are invented. */
export function inventedLibrary(): Library {
  return buildLibrary([
    articleOfParagraphs(
      [
        "The town of Elmbrook will close its old bridge in spring, the council decided on Monday.",
        "“The bridge has carried its last lorry,” said Mayor Greta Holm after the vote.",
        "The engineer Paul Varga said: “The steel is sound, but the pillars are not.”",
        "Shopkeepers fear for their trade while the bridge is closed.",
      ],
      {
        id: "bridge",
        title: "Elmbrook closes its old bridge",
        publisher: "The Elmbrook Courier",
        date: "2024-03-04",
        url: "https://courier.example/bridge",
        origin: { kind: "host", file: "bridge.txt" },
      },
    ),
    articleOfParagraphs(
      [
        "Elmbrook's bridge is to close, and ferries are to take its place.",
        "“The bridge has carried its last lorry,” said Mayor Greta Holm.",
        "Two ferries have been ordered from a yard in the north.",
      ],
      {
        id: "ferries",
        title: "Ferries for Elmbrook",
        publisher: "River News",
        date: "2024-03-06",
        origin: { kind: "host", file: "ferries.txt" },
      },
    ),
    articleOfParagraphs(
      [
        "Mayor Greta Holm never said “I will sell the bridge to the highest bidder”, her office confirmed.",
        "A picture with the words had been shared thousands of times.",
      ],
      {
        id: "fake",
        title: "The mayor never offered the bridge for sale",
        publisher: "Fact Desk",
        date: "2024-03-10",
        origin: { kind: "host", file: "fake.txt" },
      },
    ),
    articleOfParagraphs(
      [
        "Notes of a residents' meeting about the library.",
        "“The reading room stays open on Sundays,” said Ida Brandt.",
      ],
      {
        id: "notes",
        title: "Notes of a meeting",
        date: "2024-05-01",
        url: "https://somewhere.example/notes",
        origin: { kind: "pasted", on: "2024-05-02" },
      },
    ),
  ]);
}
