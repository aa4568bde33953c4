import type { englishAnswers } from "../english/answers.ts";
import type { Translated } from "../wording.ts";
import { articles, date, many, number, quotations } from "./forms.ts";

/** Sentences of answers and lists, their citations and their buttons. */
export const portugueseAnswers: Translated<typeof englishAnswers> = {
  citation: {
    published: day => `publicado em ${date(day)}`,
    dated: day => `com data de ${date(day)}`,
    undated: "sem data",
    paragraph: number => `parágrafo ${number}`,
    beginning: words => `Artigo que começa com “${words}”`,
    uploaded: (day, claimed) => cameHere(claimed, `adicionado aqui como arquivo em ${date(day)}`),
    pasted: (day, claimed) => cameHere(claimed, `colado aqui em ${date(day)}`),
    unchecked: way => `${way}, sem verificação na fonte`,
    fetched: (domain, day) => `lido em ${domain} em ${date(day)}`,
    alsoIn: count => `também em mais ${articles(count)}`,
    join: ", ",
    mark: number => `¶${number}`,
    marks: (from, to) => `¶${from} a ¶${to}`,
    added: "adicionado aqui",
    addedNote: how => `${how.charAt(0).toUpperCase()}${how.slice(1)}.`,
  },

  ask: {
    asked: "Pergunta",
    articleSays: "O artigo:",
    foundNewest: day => `Artigo mais recente, ${date(day)}:`,
    earlier: day => `Antes, ${date(day)}:`,
    closest: "Nenhuma resposta clara. Estes são os trechos mais próximos",
    pronoun: {
      person: word => `Você escreveu “${word}”: não sei de quem se trata. Pergunte de novo com o nome.`,
      thing: word => `Você escreveu “${word}”: não sei do que se trata. Pergunte de novo com o nome.`,
    },
    readAs: words => `Lido como: ${words.map(({ typed, meant }) => `${meant} (“${typed}”)`).join(", ")}`,
    leftOut: words => `Lido como contexto: “${words}”`,
    none: "Nenhuma resposta encontrada nesta biblioteca",
    whyNone: "Ela pode estar aqui com outras palavras, ou não estar.",
    missing: words => `Em nenhum artigo: ${words.join(", ")}.`,
    nearest: "O trecho mais próximo, não uma resposta:",
    quotedFrom: speaker => `Citação de ${speaker}`,
    quotedUnclear: "Em uma citação; o artigo não deixa claro quem disse isso",
    hint: "Tente também, em inglês: “who said …?”, “summarise …”, “what did … say about …?”. Mais em /ajuda.",
  },

  carried: {
    heading: count =>
      count === 1
        ? "Estas palavras estão em 1 artigo"
        : `Estas palavras estão em ${articles(count)}, do mais antigo ao mais recente`,
    from: speaker => `de ${speaker}`,
    reportedOf: speaker => `atribuído a ${speaker}, não como citação`,
    unclear: "não está claro quem fala",
    ownWords: "nas palavras do próprio artigo",
    disputed: "contestado",
    variants: "Com outras palavras:",
  },

  why: evidence => `Por quê: ${evidence}`,

  quotes: {
    of: (speaker, count) => `${speaker}: ${count}`,
    count: quotations,
    inSpeeches: (count, speeches) => `${count} em ${many(speeches, { one: "fala", other: "falas" })}`,
    none: "Nenhuma citação encontrada",
    missing: words => `Em nenhuma citação assim, nem ao lado: ${words.join(", ")}.`,
    speaker: "Pessoa citada",
    about: "Assunto",
    article: "Em",
    period: "Publicação",
    unclear: "não está claro quem fala",
    disputed: "contestado",
    reported: "Relatado, não como citação",
    reportedDisputed: {
      denied: "Segundo o artigo, foi negado ou recusado",
      hypothetical: "Apenas uma suposição",
      false: "Segundo o artigo, é falso",
      doctored: "Segundo o artigo, foi adulterado",
      parody: "Sátira",
    },
    withReported: (count, reported) => `${quotations(count)}, ${reportedInWords(reported)}`,
    moreReported: (count, option) =>
      count === 1
        ? `Mais 1 declaração é relatada sem aspas: ${option} mostra essa também.`
        : `Mais ${number(count)} declarações são relatadas sem aspas: ${option} mostra essas também.`,
    withOption: "/citações com a opção “relatadas”",
    severalSpeakers: typed => `Várias pessoas citadas aqui se chamam “${typed}”`,
  },

  summary: {
    heading: "Resumo, com as frases do próprio artigo",
    facts: paragraphs => many(paragraphs, { one: "parágrafo", other: "parágrafos" }),
    quoted: "Pessoas citadas",
    none: "Sem resumo: nenhuma frase do artigo se entende sozinha",
    which: "A qual artigo você se refere?",
  },

  articles: {
    heading: articles,
    noAuthor: "Este artigo não diz quem o escreveu",
    writtenBy: name => `Escrito por ${name}`,
    none: "Nenhum artigo encontrado",
    search: "Busca",
    by: author => `de ${author}`,
  },

  speakers: {
    heading: count => many(count, { one: "pessoa é citada", other: "pessoas são citadas" }),
    none: "Nenhuma pessoa citada encontrada",
    search: "Busca",
    counts: (count, reported, inArticles) => `${saidInWords(count, reported)} em ${articles(inArticles)}`,
    alsoNamed: names => `também ${names.join(", ")}`,
  },

  context: {
    of: (from, to, of) => (from === to ? `¶${from} de ${of}` : `¶${from} a ¶${to} de ${of}`),
    cited: number => `¶${number}, o parágrafo citado`,
  },

  buttons: {
    context: place => `${place} no contexto`,
    earlier: "Antes",
    later: "Depois",
    earlierOn: day => `Antes: ${date(day)}`,
    share: "Compartilhar",
    delete: "Excluir",
    copy: "Citar",
    carried: "Quem mais publicou isto",
    report: "Errado?",
    allOf: speaker => `Todas as palavras de ${speaker}`,
    quotations: "Citações",
    summary: "Resumo",
    link: "Abrir o artigo",
    previous: "Voltar",
    next: "Avançar",
    turn: (label, page, pages) => `${label}: ${page} de ${pages}`,
    more: count => `Mais ${number(count)}`,
  },

  copied: (words, speaker, source) =>
    speaker ? `“${words}”\n${speaker}\n${source}` : `“${words}”\n${source}`,
};

function cameHere(claimed: string | null, added: string): string {
  return claimed === null ? added : `fonte declarada: ${claimed}, ${added}`;
}

function reportedInWords(count: number): string {
  return many(count, { one: "declaração relatada", other: "declarações relatadas" });
}

/** "12 citações, 5 declarações relatadas". */
function saidInWords(count: number, reported: number): string {
  if (reported === 0) return quotations(count);
  return count === 0 ? reportedInWords(reported) : `${quotations(count)}, ${reportedInWords(reported)}`;
}
