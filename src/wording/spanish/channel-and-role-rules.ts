import type { englishRules } from "../english/channel-and-role-rules.ts";
import type { Translated } from "../wording.ts";

/** What `/biblioteca ajustes` says about single channels and roles. */
export const spanishRules: Translated<typeof englishRules> = {
  channelTitle: name => (name === null ? "Ajustes de este canal" : `Ajustes de #${name}`),
  roleTitle: name => (name === null ? "Ajustes de este rol" : `Ajustes de @${name}`),
  articlesLabel: "Solo estos artículos",
  articlesHint: "Un medio, o una etiqueta del servidor; vacío: todos",
  repliesLabel: "Respuestas",
  asServer: "Como en el resto del servidor",
  replies: {
    private: "Privadas, salvo que alguien pida lo contrario",
    everybody: "Para todos",
    threads: "Privadas; en hilos y publicaciones, para todos",
  },
  askersLabel: "Quién puede preguntar",
  askersHint: "Solo miembros con uno de estos roles, y los gestores; vacío: todos",
  askers: "solo pueden preguntar",
  mentionsLabel: "Menciones que me hacen",
  mentions: {
    everywhere: "Las menciones se responden en todo el canal",
    threads: "Las menciones solo se responden en hilos y publicaciones",
    nowhere: "Las menciones no se responden",
  },
  only: articles => `solo artículos de «${articles}»`,
  changed: "Cambio guardado.",
  threadsToo: "Se aplica también en los hilos y las publicaciones del canal.",
  again: "Cambiar de nuevo",
  oneAtATime: "Cambia solo un canal o un rol a la vez, sin las demás opciones.",
  noSuchArticles: typed => `Aquí ningún artículo es de «${typed}» ni tiene esa etiqueta. No se cambió nada.`,
  tooMany: {
    channels: most => `Ya hay ${most} canales con ajustes, y no puede haber más. Restablece uno primero.`,
    roles: most => `Ya hay ${most} roles con ajustes, y no puede haber más. Restablece uno primero.`,
  },
  heading: "En algunos canales, y para algunos roles:",
  more: count => `y ${count} más`,
};
