import type { englishRules } from "../english/channel-and-role-rules.ts";
import type { Translated } from "../wording.ts";

/** What `/biblioteca configurações` says about single channels and roles. */
export const portugueseRules: Translated<typeof englishRules> = {
  channelTitle: name => (name === null ? "Configurações deste canal" : `Configurações de #${name}`),
  roleTitle: name => (name === null ? "Configurações deste cargo" : `Configurações de @${name}`),
  articlesLabel: "Só estes artigos",
  articlesHint: "Um veículo, ou um rótulo do servidor; vazio: todos",
  repliesLabel: "Respostas",
  asServer: "Como no resto do servidor",
  replies: {
    private: "Privadas, a não ser que se peça o contrário",
    everybody: "Para todos",
    threads: "Privadas; em tópicos e posts, para todos",
  },
  askersLabel: "Quem pode perguntar",
  askersHint: "Só membros com um destes cargos, e os gestores; vazio: todos",
  askers: "só pode perguntar quem tem",
  mentionsLabel: "Menções a mim",
  mentions: {
    everywhere: "Menções respondidas em todo o canal",
    threads: "Menções respondidas só em tópicos e posts",
    nowhere: "Menções não respondidas",
  },
  only: articles => `só artigos de “${articles}”`,
  changed: "Alteração salva.",
  threadsToo: "Vale também nos tópicos e posts do canal.",
  again: "Alterar de novo",
  oneAtATime: "Altere um só canal ou cargo por vez, sem as outras opções.",
  noSuchArticles: typed => `Nenhum artigo aqui é de “${typed}” ou tem esse rótulo. Nada foi alterado.`,
  tooMany: {
    channels: most => `${most} canais já têm configurações, e não pode haver mais. Redefina um deles antes.`,
    roles: most => `${most} cargos já têm configurações, e não pode haver mais. Redefina um deles antes.`,
  },
  heading: "Em alguns canais, e para alguns cargos:",
  more: count => `e mais ${count}`,
};
