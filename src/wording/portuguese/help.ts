import type { englishHelp } from "../english/help.ts";
import type { Translated } from "../wording.ts";
import { articles, articlesOfDays, many } from "./forms.ts";

/** Sentences of `/ajuda` and `/privacidade`. The example questions stay English: that is what is understood. */
export const portugueseHelp: Translated<typeof englishHelp> = {
  help: {
    heading: searched => `Pergunte sobre ${articlesOfDays(searched)}`,
    examples: "Mencione-me ou me mande uma mensagem direta, em inglês:",
    whoSaid: words => `who said “${words}”?`,
    whatDid: speaker => `what did ${speaker} say?`,
    summarise: title => `summarise ${title}`,
    latest: "what is new?",
    summariseOnly: "summarise the article",
    commands: names => `Comandos: ${names.join(" ")}`,
    menus: names =>
      `Em uma mensagem (clique nela com o botão direito ou mantenha-a pressionada, depois Apps): ${names.join(", ")}`,
    managing: names => `Para os gestores deste servidor: ${names.join(" · ")}`,
    certainty:
      "Toda resposta usa as palavras de um artigo. “No contexto” mostra por que um nome é indicado. As datas são as de publicação.",
  },

  privacy: {
    heading: "O que é guardado sobre você: nada",
    questions:
      "As suas perguntas e as mensagens que você verifica servem para fazer a resposta e depois são esquecidas.",
    logs: level =>
      `O registro (nível “${level}”) tem o comando, os nomes das opções, o resultado em uma palavra, quanto tempo levou, um código do servidor que muda a cada início e um número de erro; nunca o que você digitou, nem quem você é.`,
    noLogs: "Nenhum registro é escrito.",
    limits:
      "As suas perguntas e os seus cliques em botões são contados por um minuto, na memória, para que ninguém tire a vez dos outros; depois a contagem é esquecida.",
    reading:
      "Os parágrafos que “No contexto” mostrou a você são lembrados por um dia, na memória, para que ninguém leia artigos inteiros aqui; depois isso é esquecido.",
    reports: isTold =>
      `“Errado?” anota o artigo, o parágrafo e o resultado; nunca quem você é nem as suas palavras.${isTold ? " Os gestores deste servidor recebem o mesmo no canal deles." : ""}`,
    adding:
      "O que os gestores deste servidor adicionam é guardado com nome, origem e data, mas não fica guardado quem adicionou. Quantas vezes eles adicionam algo é contado por dez minutos, na memória.",
    managersLog: isSet =>
      isSet
        ? "Este servidor tem um canal em que os gestores são avisados de tudo o que é adicionado, removido ou bloqueado e de cada configuração alterada, com o nome de quem fez isso. Essas mensagens ficam no Discord até serem excluídas."
        : "Este servidor não tem um canal em que os gestores sejam avisados de mudanças, por isso quem adiciona, remove ou bloqueia um artigo não é anotado em lugar nenhum.",
    feeds: feeds =>
      `${feeds === 0 ? "Este servidor não segue nenhum feed" : `Este servidor segue ${many(feeds, { one: "feed", other: "feeds" })}`}. Os feeds, e os links que os gestores adicionam, são baixados pela máquina em que funciono: os sites veem o endereço dela e o meu nome, mas nada sobre ninguém daqui.`,
    leaving: days =>
      `Quando sou removido deste servidor, os artigos dele não entram mais nas buscas e são excluídos, com as configurações, ${many(days, { one: "dia", other: "dias" })} depois. Antes disso, /biblioteca exportar dá uma cópia aos gestores. Para que sejam excluídos na hora, peça a quem me hospeda.`,
    replies: "As respostas são mensagens no Discord: mostram o que você perguntou até serem excluídas.",
    articles: count => `Esta biblioteca tem ${articles(count)}.`,
    intents: names =>
      `Dos eventos do Discord, recebo: ${names.join(", ")}. Nenhum deles precisa de aprovação especial do Discord: só leio uma mensagem quando ela me menciona, me é enviada diretamente, ou você usa nela um menu de mensagem.`,
  },
};
