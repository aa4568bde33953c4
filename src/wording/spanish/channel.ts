import type { englishChannel } from "../english/channel.ts";
import type { Translated } from "../wording.ts";
import { articles, many, number, plural } from "./forms.ts";

/** Sentences of the bot's own posts: new articles of feeds, and the managers' channel. */
export const spanishChannel: Translated<typeof englishChannel> = {
  newArticle: "Artículo nuevo",
  digest: count => many(count, { one: "artículo nuevo", other: "artículos nuevos" }),
  digestMore: count =>
    `y ${number(count)} más; /artículos ${plural(count, { one: "lo", other: "los" })} muestra`,
  digestHint: "/resumen muestra las frases principales de cualquiera de ellos.",

  feedFails: {
    heading: "Un feed lleva un día sin funcionar",
    since: since => `No funciona ${since}:`,
    next: "Seguiré intentándolo, sin volver a avisar. Los gestores pueden ver más con /biblioteca estado, y dejar de seguirlo con /biblioteca feed quitar.",
  },

  unreachable: (why, since, dropped) => {
    const problem =
      why === "gone"
        ? `ya no existe; no se ha publicado nada en él desde el ${since}`
        : `no me deja escribir desde el ${since}`;
    if (dropped === 0) return problem;
    return `${problem}; ${many(dropped, { one: "artículo sin publicar", other: "artículos sin publicar" })}`;
  },

  managers: {
    added: count => (count === 0 ? "no añadió ningún artículo" : `añadió ${articles(count)}`),
    undone: count => `deshizo la adición de ${articles(count)}`,
    removed: count => `quitó ${articles(count)}`,
    blocked: count => `bloqueó ${articles(count)} para siempre`,
    domainBlocked: (domain, gone) =>
      gone === 0
        ? `bloqueó el dominio ${domain} para siempre`
        : `bloqueó el dominio ${domain} para siempre, con lo que se ${gone === 1 ? "quitó" : "quitaron"} ${articles(gone)}`,
    unblocked: what => `desbloqueó: ${what}`,
    refreshed: count => `descargó de nuevo ${articles(count)}; el texto había cambiado`,
    refreshedAll: ({ changed, unchanged, failed }) =>
      `descargó todo de nuevo: ${changedInWords(changed)}, ${unchangedInWords(unchanged)}, ${unreadInWords(failed)}`,
    described: count => `cambió el título, la fecha, la autoría o el enlace de ${articles(count)}`,
    followed: "empezó a seguir un feed",
    unfollowed: "dejó de seguir un feed",
    settings: "cambió los ajustes",
    corrected: (speaker, paragraph) =>
      `corrigió de quién son unas palabras en el párrafo ${paragraph}: ${speaker}`,
    uncorrected: (speaker, paragraph) => `deshizo una corrección en el párrafo ${paragraph} (${speaker})`,
    exported: "exportó la biblioteca",
    imported: ({ articles: count, blocks, feeds, hasSettings }) =>
      `importó una exportación: ${articles(count)}, ${many(blocks, { one: "bloqueo", other: "bloqueos" })}${hasSettings ? `, ${many(feeds, { one: "feed", other: "feeds" })} y los ajustes` : ""}`,
    interrupted: total =>
      `Un reinicio interrumpió la lectura de ${many(total, { one: "archivo", other: "archivos" })}. Lo que ya se había leído está aquí; añade de nuevo el resto.`,
    reported: "Un miembro dice que la persona o el pasaje no son correctos:",
    reportedPlace: (paragraph, shownAs) => `párrafo ${paragraph}, mostrado como: ${shownAs}`,
    shownAs: {
      verbatim: "cita con estas palabras",
      part: "parte de una frase",
      reported: "atribuido, no como cita",
      "own-words": "palabras del propio artículo",
      trimmed: "recortado",
      altered: "alterado",
      stitched: "compuesto de partes",
      misattributed: "cita de otra persona",
      disputed: "en duda",
      none: "no encontrado",
      short: "demasiado poco para saberlo",
      answer: "respuesta a una pregunta",
    },
    brought: count => `Un feed añadió ${articles(count)}`,
    moved: "Un feed cambió de dirección; ahora lo sigo en su nuevo enlace:",
    movedFrom: url => `su enlace anterior: ${url}`,
    unreachable: {
      gone: "El canal en el que debería publicar ya no existe. Elige otro con /biblioteca ajustes o /biblioteca feed añadir.",
      forbidden: "No puedo escribir en este canal; permíteme verlo y enviar mensajes en él:",
    },
    more: count => `y ${number(count)} más`,
    notTaken: counts => `No se añadieron: ${counts.join(", ")}`,
    present: count => `${number(count)} que ya ${count === 1 ? "estaba" : "estaban"} aquí`,
    isBlocked: count => many(count, { one: "bloqueado", other: "bloqueados" }),
    overLimit: count => `${number(count)} por encima de los límites de este servidor`,
    noRoom: count => `${number(count)} por falta de memoria o de espacio en disco`,
    unread: unreadInWords,
    posts: {
      summary: "publica un resumen de cada artículo nuevo en",
      title: "publica el título de cada artículo nuevo en",
      nothing: "no publica nada",
    },
    words: words => `solo con: ${words.join(", ")}`,
    isPrivateByDefault: isPrivate =>
      isPrivate
        ? "Las respuestas son privadas, salvo que alguien pida lo contrario"
        : "Las respuestas son para todos",
    isSharedShown: isShown =>
      isShown ? "Los artículos comunes se muestran" : "Los artículos comunes no se muestran",
    sharing: {
      everyone: "Todos pueden compartir respuestas",
      managers: "Solo los gestores pueden compartir respuestas",
      nobody: "Nadie puede compartir respuestas",
    },
    digestChannel: "Canal de los boletines:",
    logChannel: "Canal de los cambios de los gestores:",
    language: name => (name === null ? "Idioma: el que tiene este servidor en Discord" : `Idioma: ${name}`),
    rulesOfChannels: "En algunos canales:",
    rulesOfRoles: "Para algunos roles:",
    feedsOwnChannel: "el del feed",
    noChannel: "ninguno",
  },
};

export function changedInWords(count: number): string {
  return many(count, { one: "cambiado", other: "cambiados" });
}

export function unchangedInWords(count: number): string {
  return many(count, { one: "sin cambios", other: "sin cambios" });
}

function unreadInWords(count: number): string {
  return many(count, { one: "ilegible", other: "ilegibles" });
}
