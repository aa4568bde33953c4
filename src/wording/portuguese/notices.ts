import type { englishNotices } from "../english/notices.ts";
import type { Translated } from "../wording.ts";
import { date, inSeconds, many } from "./forms.ts";

/** Short private sentences: what went wrong, and what to do next. */
export const portugueseNotices: Translated<typeof englishNotices> = {
  expired:
    "Isto expirou: a resposta é antiga demais, ou o artigo não está mais aqui. Pergunte de novo para receber outra.",
  goneArticle: "Esse artigo não está mais nesta biblioteca. /artigos mostra os que estão.",
  changedArticle: (title, day) =>
    `“${title}” mudou em ${date(day)}, por isso as palavras antigas não são mostradas. Pergunte de novo para ver as novas.`,
  removedArticle: (title, day) => `“${title}” foi removido desta biblioteca em ${date(day)}.`,
  tooMany: (questions, seconds) =>
    `Você fez ${questionsInWords(questions)} em um minuto; tente de novo em ${inSeconds(seconds)}.`,
  tooManyHere: (questions, seconds) =>
    `Neste servidor já houve ${questionsInWords(questions)} em um minuto; tente de novo em ${inSeconds(seconds)}.`,
  tooManyPresses: (presses, seconds) =>
    `Você já deu ${pressesInWords(presses)} em um minuto; tente de novo em ${inSeconds(seconds)}.`,
  tooManyPressesHere: (presses, seconds) =>
    `Neste servidor já houve ${pressesInWords(presses)} em um minuto; tente de novo em ${inSeconds(seconds)}.`,
  tooManyAdditions: (additions, minutes, seconds) =>
    `Você adicionou artigos ${many(additions, { one: "vez", other: "vezes" })} em ${minutesInWords(minutes)}; tente de novo em ${inSeconds(seconds)}.`,
  tooManyAdditionsHere: (additions, minutes, seconds) =>
    `Neste servidor já se adicionaram artigos ${many(additions, { one: "vez", other: "vezes" })} em ${minutesInWords(minutes)}; tente de novo em ${inSeconds(seconds)}.`,
  readEnough: title =>
    `Você chegou ao limite de hoje para ler “${title}” aqui: mostro parágrafos para conferir palavras, não no lugar do artigo.`,
  firstArticle:
    "Adicione o primeiro com /biblioteca adicionar arquivo, /biblioteca adicionar link ou /biblioteca adicionar texto.",
  onlyInServer: "Isto só funciona em um servidor que me adicionou.",
  mayNotAsk: "Neste canal, só membros com certos cargos podem perguntar.",
  notManager: "Só quem pode gerenciar este servidor pode fazer isso.",
  interrupted: "Estou reiniciando, e isto foi interrompido. /biblioteca status mostra o que está aqui.",
  tryAgain: "Demorou demais. Tente de novo.",
  storeAway: "Não consigo acessar a minha biblioteca agora. Tente de novo em um minuto.",
  unknownArticle: typed =>
    `Nenhum artigo aqui corresponde a “${typed}”. Escolha um dos sugeridos enquanto você digita, ou veja /artigos.`,
  severalArticles: typed =>
    `Vários artigos correspondem a “${typed}”. Escolha um dos sugeridos enquanto você digita.`,
  unknownSpeaker: typed =>
    `Ninguém com o nome “${typed}” é citado nesta biblioteca. /pessoas mostra quem é citado.`,
  badDate: typed => `“${typed}” não é uma data. Escreva ano-mês-dia, por exemplo 2024-11-18.`,
  backwards: "O primeiro dia vem depois do último. Mude um dos dois.",
  noText: "Não há palavras para verificar nessa mensagem.",
  welcome: "De nada.",
  onlyPicture: "Não consigo ler imagens. Digite as palavras em /quem-disse.",
  otherMessage: menu =>
    `Só leio mensagens escritas para mim. Para verificar outra mensagem, clique nela com o botão direito ou mantenha-a pressionada, depois Apps, depois ${menu}; ou me escreva as palavras dela, entre aspas.`,
  notYours: "Só quem perguntou, ou quem gerencia mensagens aqui, pode excluir esta resposta.",
  cannotShare: "Você não pode enviar mensagens aqui, por isso não dá para compartilhar isto aqui.",
  mayNotShare: "Só alguns membros podem compartilhar respostas neste servidor.",
  nothingToShare: "Esta resposta não pode ser compartilhada. Pergunte de novo para receber outra.",
  reported: "Agradeço o aviso. Foram anotados o artigo, o parágrafo e o resultado, nada mais.",
  reportedByManager: "Anotado. Você pode dizer quem foi de verdade, para este servidor.",
  sorry: id => `Algo deu errado do nosso lado. Foi anotado como ${id}; nada foi alterado.`,
  tooLong: "Esta resposta é longa demais para ser mostrada aqui.",
};

function questionsInWords(count: number): string {
  return many(count, { one: "pergunta", other: "perguntas" });
}

function pressesInWords(count: number): string {
  return many(count, { one: "clique em botões", other: "cliques em botões" });
}

function minutesInWords(count: number): string {
  return many(count, { one: "minuto", other: "minutos" });
}
