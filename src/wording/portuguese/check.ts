import type { englishCheck } from "../english/check.ts";
import type { Translated } from "../wording.ts";
import { number, plural, quotations } from "./forms.ts";

/** That the article leaves open who spoke. */
const UNCLEAR = "o artigo não deixa claro quem disse isso";

/**
 * What a check of claimed words says: verdicts, changes, cautions.
 *
 * "Citação de X" always means that X said it; "citado por X" would mean that X quotes somebody.
 */
export const portugueseCheck: Translated<typeof englishCheck> = {
  verbatim: speaker => `Citação de ${speaker}, com estas palavras`,
  verbatimUnclear: `Citação com estas palavras; ${UNCLEAR}`,
  verbatimSeveral: people => `Citação de ${number(people)} pessoas, com estas palavras`,
  notFrom: (outcome, names) => `${outcome}; não como palavras de ${names}`,
  unsure: (outcome, claimed) => `${outcome}; nenhum artigo diz que foi ${claimed}`,
  ownWords: "São palavras do próprio artigo, não uma citação",
  ownWordsPartly: speaker => `São palavras do próprio artigo; só uma parte é citação de ${speaker}`,
  ownWordsPartlyUnclear: "São palavras do próprio artigo; só uma parte é citação",
  reported: speaker => `Atribuído a ${speaker} nas palavras do próprio artigo, não como citação`,
  reportedUnclear: "Atribuído a alguém nas palavras do próprio artigo, não como citação",
  part: {
    cut: speaker => `Só uma parte de uma frase que é citação de ${speaker}`,
    cutUnclear: `Só uma parte de uma frase que é citação; ${UNCLEAR}`,
    fewWords: speaker => `Na frase do artigo, só estas poucas palavras são uma citação de ${speaker}`,
    fewWordsUnclear: `Na frase do artigo, só estas poucas palavras são uma citação; ${UNCLEAR}`,
    own: "Só uma parte de uma frase do próprio artigo, não uma citação",
    ownTurned: words => `São palavras do próprio artigo, mas ele muda o sentido delas: “${words}”`,
    reported: speaker => `Só uma parte do que é atribuído a ${speaker}, não como citação`,
    reportedUnclear: "Só uma parte do que é atribuído a alguém, não como citação",
    passedOn: (speaker, words) => `Não atribuído claramente a ${speaker}: o artigo diz “${words}”`,
    message: speaker => `Só uma parte desta mensagem é citação de ${speaker}`,
    messageUnclear: "Só uma parte desta mensagem é citação",
    messageOwn: "Só uma parte desta mensagem está em um artigo, e não como citação",
    begins: words => `Começa assim: “${words}”`,
    continues: words => `Continua assim: “${words}”`,
    beside: (speaker, words) => `Citação de ${speaker}, mas a frase ao lado muda o sentido dela: “${words}”`,
    besideUnclear: words => `Citação, mas a frase ao lado muda o sentido dela: “${words}”`,
    cited: speaker => `Palavras de outra pessoa, citadas por ${speaker}`,
    citedUnclear: "Palavras de outra pessoa, citadas por quem fala",
    question: speaker => `Não é citação de ${speaker} desta forma: só uma das duas versões é uma pergunta`,
    questionUnclear: "Não é citação desta forma: só uma das duas versões é uma pergunta",
    movedMark: speaker => `Não é citação de ${speaker} desta forma: a pontuação é outra`,
    movedMarkUnclear: "Não é citação desta forma: a pontuação é outra",
    secondHand: words => `Só repassado por outra pessoa: o artigo diz “${words}”`,
    nearby: "Entre aspas, mas é preciso ler o que o artigo diz perto disso",
    unclear: "Entre aspas, mas o artigo não diz claramente que alguém tenha dito isso",
    unknown: "Entre aspas; os gestores deste servidor dizem que não dá para saber quem disse isso",
  },
  quotedPart: (words, speaker) => `Disto, “${words}” é citação de ${speaker}`,
  quotedPartUnclear: words => `Disto, “${words}” é citação`,
  trimmed: speaker => `Citação de ${speaker}, com um corte inofensivo`,
  trimmedUnclear: `Citação com um corte inofensivo; ${UNCLEAR}`,
  respelt: speaker => `Citação de ${speaker}, escrita de forma um pouco diferente`,
  respeltUnclear: `Citação escrita de forma um pouco diferente; ${UNCLEAR}`,
  trimmedAndRespelt: speaker => `Citação de ${speaker}, com diferenças inofensivas`,
  trimmedAndRespeltUnclear: `Citação com diferenças inofensivas; ${UNCLEAR}`,
  altered: "Alterado: não com estas palavras",
  alteredAtRisk: "Alterado: o sentido pode ser outro",
  stitched: parts => `Montado a partir de ${number(parts)} citações diferentes`,
  stitchedPart: (number, speaker) => `Parte ${number}, de ${speaker}:`,
  stitchedPartUnclear: number => `Parte ${number}; ${UNCLEAR}:`,
  misattributed: (claimed, speaker) =>
    `Encontrado, mas não como palavras de ${claimed}. Citação de ${speaker}`,
  misattributedOtherwise: (claimed, speaker) =>
    `Encontrado, mas não como palavras de ${claimed}. Citação de ${speaker}, não exatamente com estas palavras`,
  misattributedReported: (claimed, speaker) =>
    `Encontrado, mas não como palavras de ${claimed}. Atribuído a ${speaker}, não como citação`,
  misattributedUnclear: claimed => `Encontrado, mas não como palavras de ${claimed}. Citação; ${UNCLEAR}`,
  disputed: {
    false: "Contestado: o artigo apresenta isso como falso",
    doctored: "Contestado: o artigo apresenta isso como adulterado",
    parody: "Contestado: o artigo apresenta isso como paródia",
    denied: "Contestado: o artigo diz que isso foi negado, recusado ou nunca dito",
    hypothetical:
      "Não afirmado como fato: o artigo apenas pergunta se isso foi dito, ou supõe que tenha sido",
  },
  short: "Pouco demais para saber: estas palavras poderiam ser de qualquer pessoa",
  shortMatches: "Aparecem em:",
  none: "Ninguém é citado com estas palavras nesta biblioteca",
  noneInMessage: "Esta mensagem não cita nada destes artigos",
  noneFrom: claimed => `Ninguém é citado com estas palavras nesta biblioteca, nem ${claimed}`,
  notProof: "Isto não significa que nunca tenha sido dito.",
  nearest: "O mais parecido, mas não igual:",
  onlyUnchecked:
    "Citação com estas palavras em um artigo que este servidor adicionou (sem verificação na fonte)",
  onlyUncheckedToo: outcome =>
    `${outcome} (encontrado só no que este servidor adicionou, sem verificação na fonte)`,
  onlyAdded: "Citação com estas palavras em um artigo que este servidor adicionou",
  onlyAddedToo: outcome => `${outcome} (encontrado só no que este servidor adicionou)`,
  corrected: outcome => `${outcome} (corrigido pelos gestores deste servidor)`,
  unconfirmed: words => `Não confirmado: “${words}”`,
  leftOut: words => `Omitido: “${words}”`,
  added: words => `Acrescentado: “${words}”`,
  addedInBrackets: words => `Acrescentado entre colchetes: “${words}”`,
  changedInBrackets: (quoted, claimed) => `Entre colchetes: “${claimed}” em vez de “${quoted}”`,
  changed: (quoted, claimed) => `Trocado: “${quoted}” por “${claimed}”`,
  writtenFor: (quoted, claimed) => `“${claimed}” em vez de “${quoted}”`,
  moreChanges: count => (count === 1 ? "e mais 1 mudança" : `e mais ${number(count)} mudanças`),
  isQuotedWith: speaker => `O artigo cita ${speaker}:`,
  isQuotedWithUnclear: "O artigo cita, sem deixar claro quem:",
  articleSays: "O artigo diz:",
  saysNearby: words => `Perto disso, o artigo diz: “${words}”`,
  isReportedOf: speaker => `O artigo atribui a ${speaker}:`,
  cautions: {
    "rest-before": words => `No artigo, a frase começa assim: “${words}”`,
    "rest-after": words => `No artigo, a frase continua assim: “${words}”`,
    "few-words": words => `O artigo só cita estas palavras na sua frase “${words}”`,
    beside: words => `Logo ao lado, a mesma pessoa diz: “${words}”`,
    "cited-inside": words => `Quem fala está citando alguém: ${words}`,
    question: () => "Só uma delas é uma pergunta: as palavras do artigo ou as da consulta",
    "moved-mark": words => `No artigo, “${words}” tem outra pontuação`,
    "across-cue": words => `No artigo, estas palavras são interrompidas por “${words}”`,
    framed: words => `O artigo introduz isso com “${words}”`,
  },
  reportedBy: name => `O artigo reproduz estas palavras a partir de ${name}`,
  unclear: names =>
    names.length === 0
      ? "O artigo não deixa claro quem disse isso."
      : `O artigo não deixa claro quem disse isso. Nomes próximos: ${names.join(", ")}`,
  moreMatches: count => (count === 1 ? "e em mais 1 lugar" : `e em mais ${number(count)} lugares`),
  // Not "Verificado": standing before the words, it would call them true.
  checked: "Consulta",
  checkedFrom: (words, speaker) => `${words} como palavras de ${speaker}`,
  moreClaims: count =>
    `A mensagem tem mais ${quotations(count)}; ${plural(count, { one: "verifique-a", other: "verifique-as" })} com /quem-disse.`,
};
