import type { englishCheck } from "../english/check.ts";
import type { Translated } from "../wording.ts";
import { number, plural, quotations } from "./forms.ts";

/** That the article leaves open who spoke. */
const UNCLEAR = "el artículo no deja claro quién lo dijo";

/**
 * What a check of claimed words says: verdicts, changes, cautions.
 *
 * "Cita de X" always means that X said it; "citado por X" would mean that X quotes somebody.
 */
export const spanishCheck: Translated<typeof englishCheck> = {
  verbatim: speaker => `Cita de ${speaker}, con estas palabras`,
  verbatimUnclear: `Cita con estas palabras; ${UNCLEAR}`,
  verbatimSeveral: people => `Cita de ${number(people)} personas, con estas palabras`,
  notFrom: (outcome, names) => `${outcome}; no como palabras de ${names}`,
  unsure: (outcome, claimed) => `${outcome}; ningún artículo dice que fuera ${claimed}`,
  ownWords: "Son palabras del propio artículo, no una cita",
  ownWordsPartly: speaker => `Son palabras del propio artículo; solo una parte es cita de ${speaker}`,
  ownWordsPartlyUnclear: "Son palabras del propio artículo; solo una parte es una cita",
  reported: speaker => `Atribuido a ${speaker} con palabras del propio artículo, no como cita`,
  reportedUnclear: "Atribuido a alguien con palabras del propio artículo, no como cita",
  part: {
    cut: speaker => `Solo es parte de una frase citada de ${speaker}`,
    cutUnclear: `Solo es parte de una frase citada; ${UNCLEAR}`,
    fewWords: speaker => `En la frase del artículo solo estas pocas palabras son una cita de ${speaker}`,
    fewWordsUnclear: `En la frase del artículo solo estas pocas palabras son una cita; ${UNCLEAR}`,
    own: "Solo es parte de una frase del propio artículo, no una cita",
    ownTurned: words =>
      `Son palabras del propio artículo, pero el artículo les cambia el sentido: «${words}»`,
    reported: speaker => `Solo es parte de lo que se atribuye a ${speaker}, no una cita`,
    reportedUnclear: "Solo es parte de lo que se atribuye a alguien, no una cita",
    passedOn: (speaker, words) => `No se atribuye claramente a ${speaker}: el artículo dice «${words}»`,
    message: speaker => `Solo una parte de este mensaje es cita de ${speaker}`,
    messageUnclear: "Solo una parte de este mensaje es una cita",
    messageOwn: "Solo una parte de este mensaje está en un artículo, y no como cita",
    begins: words => `Empieza así: «${words}»`,
    continues: words => `Sigue así: «${words}»`,
    beside: (speaker, words) =>
      `Cita de ${speaker}, pero la frase de al lado le cambia el sentido: «${words}»`,
    besideUnclear: words => `Es una cita, pero la frase de al lado le cambia el sentido: «${words}»`,
    cited: speaker => `${speaker} lo cita como palabras de otra persona`,
    citedUnclear: "Quien habla lo cita como palabras de otra persona",
    question: speaker =>
      `No es una cita de ${speaker} en esta forma: solo una de las dos versiones es una pregunta`,
    questionUnclear: "No es una cita en esta forma: solo una de las dos versiones es una pregunta",
    movedMark: speaker => `No es una cita de ${speaker} en esta forma: la puntuación es distinta`,
    movedMarkUnclear: "No es una cita en esta forma: la puntuación es distinta",
    secondHand: words => `Solo lo transmite otra persona: el artículo dice «${words}»`,
    nearby: "Entre comillas, pero hay que leer lo que el artículo dice cerca",
    unclear: "Entre comillas, pero el artículo no dice claramente que alguien lo haya dicho",
    unknown: "Entre comillas; los gestores de este servidor dicen que no se puede saber quién lo dijo",
  },
  quotedPart: (words, speaker) => `De esto, «${words}» es una cita de ${speaker}`,
  quotedPartUnclear: words => `De esto, «${words}» es una cita`,
  trimmed: speaker => `Cita de ${speaker}, con un corte inofensivo`,
  trimmedUnclear: `Cita con un corte inofensivo; ${UNCLEAR}`,
  respelt: speaker => `Cita de ${speaker}, escrita de forma un poco distinta`,
  respeltUnclear: `Cita escrita de forma un poco distinta; ${UNCLEAR}`,
  trimmedAndRespelt: speaker => `Cita de ${speaker}, con diferencias inofensivas`,
  trimmedAndRespeltUnclear: `Cita con diferencias inofensivas; ${UNCLEAR}`,
  altered: "Alterado: no con estas palabras",
  alteredAtRisk: "Alterado: el sentido puede ser otro",
  stitched: parts => `Compuesto de partes de ${number(parts)} citas distintas`,
  stitchedPart: (number, speaker) => `Parte ${number}, de ${speaker}:`,
  stitchedPartUnclear: number => `Parte ${number}; ${UNCLEAR}:`,
  misattributed: (claimed, speaker) => `Encontrado, pero no como palabras de ${claimed}. Cita de ${speaker}`,
  misattributedOtherwise: (claimed, speaker) =>
    `Encontrado, pero no como palabras de ${claimed}. Cita de ${speaker}, no exactamente con estas palabras`,
  misattributedReported: (claimed, speaker) =>
    `Encontrado, pero no como palabras de ${claimed}. Atribuido a ${speaker}, no como cita`,
  misattributedUnclear: claimed => `Encontrado, pero no como palabras de ${claimed}. Es una cita; ${UNCLEAR}`,
  disputed: {
    false: "En duda: el artículo lo presenta como falso",
    doctored: "En duda: el artículo lo presenta como manipulado",
    parody: "En duda: el artículo lo presenta como parodia",
    denied: "En duda: según el artículo, se desmintió, se rechazó o nunca se dijo",
    hypothetical: "No se presenta como un hecho: el artículo solo se pregunta si se dijo, o lo supone",
  },
  short: "Demasiado poco para saberlo: estas palabras podrían ser de cualquiera",
  shortMatches: "Aparecen en:",
  none: "No se cita a nadie con estas palabras en esta biblioteca",
  noneInMessage: "Este mensaje no cita nada de estos artículos",
  noneFrom: claimed => `No se cita a nadie con estas palabras en esta biblioteca, tampoco a ${claimed}`,
  notProof: "Esto no significa que no se haya dicho nunca.",
  nearest: "Lo más parecido, no lo mismo:",
  onlyUnchecked:
    "Cita con estas palabras en un artículo que añadió este servidor (sin cotejar con la fuente)",
  onlyUncheckedToo: outcome =>
    `${outcome} (encontrado solo en lo que añadió este servidor, sin cotejar con la fuente)`,
  onlyAdded: "Cita con estas palabras en un artículo que añadió este servidor",
  onlyAddedToo: outcome => `${outcome} (encontrado solo en lo que añadió este servidor)`,
  corrected: outcome => `${outcome} (corregido por los gestores de este servidor)`,
  unconfirmed: words => `Sin confirmar: «${words}»`,
  leftOut: words => `Omitido: «${words}»`,
  added: words => `Añadido: «${words}»`,
  addedInBrackets: words => `Añadido entre corchetes: «${words}»`,
  changedInBrackets: (quoted, claimed) => `Entre corchetes: «${claimed}» en lugar de «${quoted}»`,
  changed: (quoted, claimed) => `Cambiado: «${quoted}» por «${claimed}»`,
  writtenFor: (quoted, claimed) => `«${claimed}» en lugar de «${quoted}»`,
  moreChanges: count => `y ${plural(count, { one: "1 cambio", other: `${number(count)} cambios` })} más`,
  isQuotedWith: speaker => `El artículo cita a ${speaker}:`,
  isQuotedWithUnclear: "El artículo cita, sin dejar claro a quién:",
  articleSays: "El artículo dice:",
  saysNearby: words => `Cerca, el artículo dice: «${words}»`,
  isReportedOf: speaker => `El artículo atribuye a ${speaker}:`,
  cautions: {
    "rest-before": words => `En el artículo la frase empieza así: «${words}»`,
    "rest-after": words => `En el artículo la frase sigue así: «${words}»`,
    "few-words": words => `El artículo solo cita estas palabras en su frase «${words}»`,
    beside: words => `Justo al lado, la misma persona dice: «${words}»`,
    "cited-inside": words => `Quien habla está citando a alguien: ${words}`,
    question: () => "Solo una es una pregunta: las palabras del artículo o las de la consulta",
    "moved-mark": words => `En el artículo, «${words}» tiene otra puntuación`,
    "across-cue": words => `En el artículo estas palabras se interrumpen con «${words}»`,
    framed: words => `El artículo lo introduce con «${words}»`,
  },
  reportedBy: name => `El artículo toma estas palabras de ${name}`,
  unclear: names =>
    names.length === 0
      ? "El artículo no deja claro quién lo dijo."
      : `El artículo no deja claro quién lo dijo. Nombres cercanos: ${names.join(", ")}`,
  moreMatches: count => `y en ${plural(count, { one: "1 lugar", other: `${number(count)} lugares` })} más`,
  // Not "Verificado" or "Comprobado": standing before the words, they would call them true.
  checked: "Consulta",
  checkedFrom: (words, speaker) => `${words} como palabras de ${speaker}`,
  moreClaims: count =>
    `El mensaje tiene ${quotations(count)} más; ${plural(count, { one: "compruébala", other: "compruébalas" })} con /quién-dijo.`,
};
