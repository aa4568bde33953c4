import type { englishChannel } from "../english/channel.ts";
import type { Translated } from "../wording.ts";
import { articles, many, number } from "./forms.ts";

/** Sentences of the bot's own posts: new articles of feeds, and the managers' channel. */
export const portugueseChannel: Translated<typeof englishChannel> = {
  newArticle: "Artigo novo",
  digest: count => many(count, { one: "artigo novo", other: "artigos novos" }),
  digestMore: count => `e mais ${number(count)}; /artigos mostra ${count === 1 ? "esse também" : "todos"}`,
  digestHint: "/resumo mostra as frases principais de qualquer um deles.",

  feedFails: {
    heading: "Um feed está falhando há um dia",
    since: since => `Não funciona ${since}:`,
    next: "Vou continuar tentando e não vou avisar de novo. Os gestores podem ver mais com /biblioteca status, e deixar de seguir o feed com /biblioteca feed remover.",
  },

  unreachable: (why, since, dropped) => {
    const problem =
      why === "gone"
        ? `não existe mais; nada foi publicado ali desde ${since}`
        : `não me deixa escrever desde ${since}`;
    if (dropped === 0) return problem;
    return `${problem}; ${many(dropped, { one: "artigo não publicado", other: "artigos não publicados" })}`;
  },

  managers: {
    added: count => (count === 0 ? "não adicionou nenhum artigo" : `adicionou ${articles(count)}`),
    undone: count => `desfez a adição de ${articles(count)}`,
    removed: count => `removeu ${articles(count)}`,
    blocked: count => `bloqueou ${articles(count)} para sempre`,
    domainBlocked: (domain, gone) =>
      gone === 0
        ? `bloqueou o domínio ${domain} para sempre`
        : `bloqueou o domínio ${domain} para sempre, o que removeu ${articles(gone)}`,
    unblocked: what => `desbloqueou ${what}`,
    refreshed: count => `baixou ${articles(count)} de novo; o texto tinha mudado`,
    refreshedAll: ({ changed, unchanged, failed }) =>
      `baixou tudo de novo: ${changedInWords(changed)}, ${unchangedInWords(unchanged)}, ${unreadInWords(failed)}`,
    described: count => `alterou o título, a data, a autoria ou o link de ${articles(count)}`,
    followed: "passou a seguir um feed",
    unfollowed: "deixou de seguir um feed",
    settings: "alterou as configurações",
    corrected: (speaker, paragraph) =>
      `corrigiu a atribuição de palavras no parágrafo ${paragraph}: ${speaker}`,
    uncorrected: (speaker, paragraph) => `desfez uma correção no parágrafo ${paragraph} (${speaker})`,
    exported: "exportou a biblioteca",
    imported: ({ articles: count, blocks, feeds, hasSettings }) =>
      `importou uma exportação: ${articles(count)}, ${many(blocks, { one: "bloqueio", other: "bloqueios" })}${hasSettings ? `, ${many(feeds, { one: "feed", other: "feeds" })} e as configurações` : ""}`,
    interrupted: total =>
      `Uma reinicialização interrompeu a leitura de ${many(total, { one: "arquivo", other: "arquivos" })}. O que já tinha sido lido está aqui; adicione o resto de novo.`,
    reported: "Um membro diz que a pessoa ou o trecho está errado:",
    reportedPlace: (paragraph, shownAs) => `parágrafo ${paragraph}, mostrado como: ${shownAs}`,
    shownAs: {
      verbatim: "citação com estas palavras",
      part: "parte de uma frase",
      reported: "atribuído, não como citação",
      "own-words": "palavras do próprio artigo",
      trimmed: "com corte",
      altered: "alterado",
      stitched: "montado",
      misattributed: "citação de outra pessoa",
      disputed: "contestado",
      none: "não encontrado",
      short: "pouco demais para saber",
      answer: "resposta a uma pergunta",
    },
    brought: count => `Um feed adicionou ${articles(count)}`,
    moved: "Um feed mudou de endereço; agora eu o sigo no link novo:",
    movedFrom: url => `o link antigo: ${url}`,
    unreachable: {
      gone: "O canal em que eu deveria publicar não existe mais. Escolha outro com /biblioteca configurações ou /biblioteca feed adicionar.",
      forbidden: "Não posso escrever neste canal; permita que eu o veja e envie mensagens nele:",
    },
    more: count => `e mais ${number(count)}`,
    notTaken: counts => `Não adicionados: ${counts.join(", ")}`,
    present: count => `${number(count)} que já ${count === 1 ? "estava" : "estavam"} aqui`,
    isBlocked: count => many(count, { one: "bloqueado", other: "bloqueados" }),
    overLimit: count => `${number(count)} acima dos limites deste servidor`,
    noRoom: count => `${number(count)} por falta de memória ou de espaço em disco`,
    unread: unreadInWords,
    posts: {
      summary: "publica um resumo de cada artigo novo em",
      title: "publica o título de cada artigo novo em",
      nothing: "não publica nada",
    },
    words: words => `só com: ${words.join(", ")}`,
    isPrivateByDefault: isPrivate =>
      isPrivate
        ? "As respostas são privadas, a não ser que se peça o contrário"
        : "As respostas são para todos",
    isSharedShown: isShown =>
      isShown ? "Os artigos em comum são mostrados" : "Os artigos em comum não são mostrados",
    sharing: {
      everyone: "Todos podem compartilhar respostas",
      managers: "Só os gestores podem compartilhar respostas",
      nobody: "Ninguém pode compartilhar respostas",
    },
    digestChannel: "Canal dos boletins:",
    logChannel: "Canal das mudanças feitas pelos gestores:",
    language: name =>
      name === null ? "Idioma: como este servidor está configurado no Discord" : `Idioma: ${name}`,
    rulesOfChannels: "Em alguns canais:",
    rulesOfRoles: "Para alguns cargos:",
    feedsOwnChannel: "o do feed",
    noChannel: "nenhum",
  },
};

export function changedInWords(count: number): string {
  return many(count, { one: "alterado", other: "alterados" });
}

export function unchangedInWords(count: number): string {
  return many(count, { one: "sem mudanças", other: "sem mudanças" });
}

function unreadInWords(count: number): string {
  return many(count, { one: "ilegível", other: "ilegíveis" });
}
