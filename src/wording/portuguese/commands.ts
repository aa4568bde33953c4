import type { englishCommands } from "../english/commands.ts";
import type { Translated } from "../wording.ts";

/** Names and descriptions of the commands and their options, as Discord lists them. */
export const portugueseCommands: Translated<typeof englishCommands> = {
  ask: {
    description: "Encontre o trecho que responde a uma pergunta (em inglês), nas palavras do artigo",
    question: "O que você quer saber, em inglês",
    article: "Só neste artigo",
  },
  whoSaid: {
    description: "Verifique uma citação: de quem são as palavras, e se estão exatas",
    quote: "As palavras, como você as ouviu ou leu",
    speaker: "Quem teria dito isso",
    article: "Só neste artigo",
  },
  quotes: {
    description: "Liste citações: de uma pessoa, sobre um assunto, de um artigo",
    speaker: "De quem",
    about: "Sobre o quê",
    article: "Só deste artigo",
    reported: "Incluir o que é relatado sem aspas",
  },
  summary: {
    description: "Resuma um artigo com as frases dele",
    article: "Título, ou palavras dele",
    length: "Tamanho do resumo",
    lengths: { short: "Curto", medium: "Médio", long: "Longo" },
  },
  latest: {
    description: "Veja os artigos mais recentes, do mais novo ao mais antigo: sobre um assunto, ou todos",
    about: "Sobre o quê",
  },
  timeline: {
    description: "Acompanhe uma história ao longo dos artigos, com uma linha datada para cada um",
    about: "Sobre o quê",
    speaker: "Só o que é citado ou relatado desta pessoa",
  },
  compare: {
    description: "Ponha lado a lado as palavras de duas pessoas, com as datas",
    speaker: "Uma das duas",
    other: "A outra",
    about: "Sobre o quê",
  },
  articles: {
    description: "Percorra os artigos desta biblioteca",
    search: "Palavras do título ou do texto, um veículo, quem o escreveu",
  },
  speakers: { description: "Veja quem é citado, e quantas vezes", search: "Um nome" },
  help: { description: "O que eu sei fazer" },
  privacy: { description: "O que é guardado, e o que não é" },
  checkQuote: { name: "Verificar esta citação" },
  findInArticles: { name: "Buscar nos artigos" },
  since: "Publicado neste dia ou depois, por exemplo 2024-11-18",
  until: "Publicado neste dia ou antes, por exemplo 2024-11-18",
  private: "Mostrar a resposta só para mim",
};
