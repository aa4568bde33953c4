import type { englishStory } from "../english/story.ts";
import type { Translated } from "../wording.ts";
import { number } from "./forms.ts";

/** Sentences of `/novidades`, `/linha-do-tempo` and `/comparar`. */
export const portugueseStory: Translated<typeof englishStory> = {
  latest: entries =>
    entries === 1
      ? "Novidades: 1 artigo"
      : `Novidades: ${number(entries)} artigos, do mais recente ao mais antigo`,
  noLatest: "Nada de novo encontrado",
  timeline: (entries, order) =>
    entries === 1
      ? "Linha do tempo: 1 item"
      : `Linha do tempo: ${number(entries)} itens, ${order === "oldest" ? "do mais antigo ao mais recente" : "do mais recente ao mais antigo"}`,
  noTimeline: "Sem linha do tempo: nenhum artigo com data aqui trata disso",
  noTimelineOf: speaker => `Sem linha do tempo: não encontrei nada que ${speaker} tenha dito sobre isso`,
  quotedFrom: speaker => `Citação de ${speaker}`,
  quotedUnclear: "Citação; o artigo não deixa claro quem disse isso",
  reportedOf: speaker => `Atribuído a ${speaker}, não como citação`,
  reportedUnclear: "Relatado, não como citação",

  compared: (left, right) => `${left} e ${right}, nas próprias palavras`,
  noComparison: (left, right) => `Não encontrei nada que ${left} ou ${right} tenha dito`,
  side: (speaker, statements) =>
    statements === 1
      ? `${speaker}: 1 declaração`
      : `${speaker}: ${number(statements)} declarações, da mais recente à mais antiga`,
  severalNamed: (typed, names) =>
    `Várias pessoas citadas aqui se chamam “${typed}”: ${names.join(", ")}. Pergunte de novo com o nome completo.`,
  emptySide: speaker => `${speaker}: nada encontrado`,
  notHere: speaker => `${speaker}: nada mais`,
  notJudged: "As datas são as de publicação.",

  about: "Assunto",
  speaker: "Pessoa citada",
  other: "Em comparação com",
  period: "Publicação",
  newestFirst: "Mais recentes primeiro",
  oldestFirst: "Mais antigos primeiro",
};
