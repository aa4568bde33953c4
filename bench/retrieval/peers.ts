import elasticlunr from "elasticlunr";
import { Document } from "flexsearch";
import lunr from "lunr";
import MiniSearch from "minisearch";

interface PeerPassage {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** Other engines with their own English settings, any-term queries, title and text as fields. */
export const PEERS: Readonly<
  Record<string, (passages: readonly PeerPassage[]) => (question: string) => unknown>
> = {
  minisearch: passages => {
    const index = new MiniSearch<PeerPassage>({ fields: ["title", "text"] });
    index.addAll(passages);
    return question => index.search(question).slice(0, 10);
  },
  flexsearch: passages => {
    const index = new Document({ document: { id: "id", index: ["title", "text"] }, tokenize: "strict" });
    for (const { id, title, text } of passages) index.add({ id, title, text });
    return question => index.search(question, { limit: 10, suggest: true });
  },
  elasticlunr: passages => {
    const index = elasticlunr<PeerPassage>(function configure() {
      this.setRef("id");
      this.addField("title");
      this.addField("text");
      this.saveDocument(false);
    });
    for (const passage of passages) index.addDoc(passage);
    return question => index.search(question, {}).slice(0, 10);
  },
  lunr: passages => {
    const index = lunr(builder => {
      builder.ref("id");
      builder.field("title");
      builder.field("text");
      for (const passage of passages) builder.add(passage);
    });
    // Colons, pluses and tildes are lunr's syntax, not part of a question.
    return question => index.search(question.replace(/[^\p{L}\p{N}\s]/gu, " ")).slice(0, 10);
  },
};
