import type { englishLibrary } from "../english/library.ts";
import type { Translated } from "../wording.ts";
import { changedInWords, unchangedInWords } from "./channel.ts";
import { spanishRules } from "./channel-and-role-rules.ts";
import { spanishCorrections } from "./corrections.ts";
import { articles, many, number, percent, quotations, size } from "./forms.ts";
import { spanishLibraryCommands } from "./library-commands.ts";

/** Sentences of `/biblioteca`. Dates and sizes are given as text. */
export const spanishLibrary: Translated<typeof englishLibrary> = {
  description: "Gestiona los artículos de este servidor",

  commands: spanishLibraryCommands,

  corrections: spanishCorrections,

  buttons: {
    list: "Lista",
    undo: "Deshacer",
    undoLast: count => `Deshacer lo último añadido (${articles(count)})`,
    feeds: "Feeds",
    show: "Mostrar",
    part: "Añadir otra parte",
    details: "Cambiar los datos",
    remove: "Quitar",
    block: "Bloquear para siempre",
    refresh: "Descargar de nuevo",
    keep: "Conservar",
    unfollow: "Dejar de seguir",
    nextParts: "Parte siguiente",
  },

  form: {
    title: "Añadir un artículo",
    details: "Datos del artículo",
    part: "Añadir otra parte",
    articleTitle: "Título",
    date: "Fecha de publicación",
    dateHint: "2024-11-18 o 18 de noviembre de 2024",
    author: "Autoría",
    link: "Enlace (se muestra tal cual, sin comprobar)",
    linkHint: "https://…",
    text: "Texto, con líneas en blanco entre párrafos",
    textHint: "Más de 4000 caracteres: añade luego otra parte, o usa /biblioteca añadir archivo",
    partText: "La parte siguiente del texto",
  },

  progress: {
    fetching: (number, of) => `Descargando el archivo ${number} de ${of}`,
    reading: (done, of) => `Leyendo el artículo ${number(done)} de ${number(of)} (${percent(done, of)})`,
    readingCounts: (added, present, unread) =>
      `Listos: ${number(added)} · ya estaban aquí: ${number(present)} · ilegibles: ${number(unread)}`,
    refreshing: (done, of) =>
      `Descargando de nuevo el artículo ${number(done)} de ${number(of)} (${percent(done, of)})`,
    refreshingCounts: (changed, unchanged, failed) =>
      `Cambiados: ${number(changed)} · sin cambios: ${number(unchanged)} · no descargados: ${number(failed)}`,
    patience:
      "Esto continúa aunque cierres Discord. Después de 15 minutos, mira el resultado en /biblioteca estado.",
  },

  imported: {
    noExport: "no es un .zip hecho por /biblioteca exportar; añade artículos con /biblioteca añadir archivo",
    blocks: count => `${many(count, { one: "bloqueo importado", other: "bloqueos importados" })}.`,
    corrections: count =>
      `${many(count, { one: "corrección de atribuciones importada", other: "correcciones de atribuciones importadas" })}.`,
    settings: feeds => `Se importaron los ajustes y ${feedsInWords(feeds)}.`,
    unsealed: count =>
      `${many(count, { one: "archivo de otro bot, o cambiado", other: "archivos de otro bot, o cambiados" })} después de exportarse: no se sabe con certeza de dónde viene el texto, así que cuenta como subido.`,
  },

  added: {
    heading: (count, facts) =>
      `${many(count, { one: "artículo añadido", other: "artículos añadidos" })} (${facts})`,
    facts: (paragraphs, count, speakers) =>
      [paragraphsInWords(paragraphs), quotations(count), speakersInWords(speakers)].join(", "),
    none: "No se añadió nada",
    appended: "Se añadió la parte",
    present: count => `Ya ${count === 1 ? "estaba" : "estaban"} aquí: ${articles(count)}`,
    presentTitle: title => `Ya estaba aquí: «${title}»`,
    notAdded: "No se añadió:",
    notRead: "No se leyó:",
    partial: "Leído solo en parte:",
    line: (name, why) => `${name} (${why})`,
    lineOf: (file, line) => `${file}, línea ${line}`,
    kept: (kept, held) =>
      held === null
        ? `${paragraphsInWords(kept)}; el resto es solo para suscriptores`
        : `${many(kept, { one: "párrafo encontrado", other: "párrafos encontrados" })} de ${number(held)}`,
    more: count => `y ${number(count)} más`,
    leftOut: "Se dejó fuera, porque no es lo que debería ser:",
    divided: (count, longest) =>
      `${many(count, { one: "párrafo tenía", other: "párrafos tenían" })} más de ${number(longest)} caracteres; cada uno se lee, y se cuenta, como varios. Para decidir dónde terminan, pon líneas en blanco entre ellos.`,
    claimed:
      "El medio y el enlace se muestran como se declararon: un archivo o un texto pegado puede decir cualquier cosa sobre su origen, así que las palabras que solo están ahí nunca se dan por confirmadas. /biblioteca añadir enlace lee un artículo en su fuente.",
    short:
      "Es corto para ser un artículo. Puede ser un aviso de cookies o una página de inicio de sesión: «Mostrar» y luego «Resumen» muestran lo que se leyó, «Deshacer» lo quita.",
    badDate: typed =>
      `«${typed}» no es una fecha, así que el artículo no tiene ninguna. «Cambiar los datos» abre un formulario para ponerla; escribe 2024-11-18 o 18 de noviembre de 2024.`,
    futureDate: day => `El ${day} es una fecha futura; si es un error, «Cambiar los datos» lo corrige.`,
    badLink: typed =>
      `«${typed}» no es una dirección completa, así que el artículo no tiene enlace. «Cambiar los datos» abre un formulario para ponerlo; empieza por https://.`,
    textGivenBack: "Lo que escribiste está en el archivo de abajo; aquí no se guardó nada de ello.",
    described: "Se cambiaron los datos",
    why: {
      blocked: "bloqueado aquí; /biblioteca bloqueo lista muestra lo que lo está",
      "too-many-articles": limit =>
        `este servidor llegó a su límite de ${articles(limit)}; quita alguno primero`,
      "too-many-bytes": limit => `este servidor llegó a su límite de ${limit}; quita algo primero`,
      "memory-short": "la máquina en la que funciono casi no tiene memoria libre; avisa a quien me aloja",
      disk: problem => `no se pudo guardar: ${problem}; avisa a quien me aloja`,
      tooLarge: limit => `ocupa más de ${limit}; divídelo en varios`,
      notDownloaded: "Discord no entregó el archivo; envíalo de nuevo",
    },
  },

  notFetched: why => `No se añadió nada: ${why}.`,
  discordsFile: "es un archivo subido a Discord, no una fuente; añádelo con /biblioteca añadir archivo",
  notWritten: problem =>
    `No se pudo guardar, así que puede perderse (${problem}). Avisa a quien me aloja; /biblioteca estado muestra lo que hay aquí.`,

  list: {
    heading: count =>
      `${many(count, { one: "artículo añadido", other: "artículos añadidos" })} por este servidor`,
    found: count => many(count, { one: "artículo encontrado", other: "artículos encontrados" }),
    none: "Este servidor todavía no ha añadido artículos",
    noneFound: "Ningún artículo que añadió este servidor tiene estas palabras",
    first:
      "Añade el primero con /biblioteca añadir archivo, /biblioteca añadir enlace o /biblioteca añadir texto, o sigue un feed con /biblioteca feed añadir.",
    search: "Búsqueda",
  },

  show: {
    file: "Archivo",
    origin: "Origen",
    origins: {
      host: () => "un archivo de quien me aloja",
      fetched: (day, domain) => `leído en ${domain} el ${day}`,
      uploaded: day => `subido el ${day}, sin cotejar con la fuente`,
      pasted: day => `pegado el ${day}, sin cotejar con la fuente`,
    },
    publisher: "Medio",
    date: "Publicación",
    author: "Autoría",
    link: "Enlace",
    claimed: label => `${label}, según lo declarado`,
    added: "Añadido",
    size: "Tamaño",
    sizes: (paragraphs, bytes) => `${paragraphsInWords(paragraphs)}, ${bytes}`,
    partial: "Leído en parte",
    readFrom: "Leído de",
    fields: { title: "título", author: "autoría", date: "día" },
    takenOut: "No está en el texto",
    takenOutOf: ({ characters, rubies, noteMarks, lineEnds }) =>
      [
        ...(characters > 0
          ? [many(characters, { one: "carácter invisible", other: "caracteres invisibles" })]
          : []),
        ...(rubies > 0 ? [many(rubies, { one: "lectura ruby", other: "lecturas ruby" })] : []),
        ...(noteMarks > 0 ? [many(noteMarks, { one: "llamada de nota", other: "llamadas de nota" })] : []),
        ...(lineEnds > 0
          ? [many(lineEnds, { one: "salto de línea automático", other: "saltos de línea automáticos" })]
          : []),
      ].join(", "),
    quoted: "Personas citadas",
    nobody: "ninguna",
    key: "Clave",
    hash: "Huella del archivo (SHA-256)",
    together: count => `uno de ${articles(count)} del archivo`,
  },

  remove: {
    ask: title => `¿Quitar «${title}»?`,
    means:
      "Las respuestas de aquí dejan de usarlo, y su archivo se elimina, salvo que contenga otros artículos. Puede volver a añadirlo cualquiera que pueda añadir artículos; para dejarlo fuera para siempre, bloquéalo.",
    done: title => `Se quitó «${title}». Las respuestas de aquí ya no lo usan.`,
    isShared:
      "Es uno de los artículos comunes, que vienen de quien me aloja. No se puede quitar aquí; /biblioteca bloqueo artículo lo oculta en este servidor.",
    undone: count => `Deshecho: ${many(count, { one: "artículo quitado", other: "artículos quitados" })}.`,
    nothingToUndo: "Aquí ya no queda nada de lo que se añadió entonces.",
    kept: "No se cambió nada.",
  },

  block: {
    ask: title => `¿Bloquear «${title}» para siempre?`,
    means:
      "Se quita, y ni su texto ni su enlace se pueden volver a añadir: ni con un archivo, ni con un enlace, ni con un feed, ni con los artículos comunes. Otros artículos sobre lo mismo no se ven afectados.",
    done: title =>
      `Se bloqueó «${title}». No se puede volver a añadir hasta que /biblioteca bloqueo levantar lo desbloquee.`,
    askDomain: domain => `¿Bloquear para siempre todo lo de ${domain}?`,
    domain: "Dominio",
    meansDomain: ({ gone, hidden }) =>
      `${gone === 0 ? "Por ahora no viene de ahí ningún artículo que añadió este servidor" : `${many(gone, { one: "artículo de ahí se quitaría", other: "artículos de ahí se quitarían" })} enseguida`}${hidden === 0 ? "" : `, y ${many(hidden, { one: "artículo común de ahí se ocultaría", other: "artículos comunes de ahí se ocultarían" })} aquí`}. Nadie podrá volver a añadir nada del dominio ni de sus subdominios. También se bloquean los archivos cuyo enlace dice ser de ahí.`,
    doneDomain: (domain, gone) =>
      `Se bloqueó ${domain}${gone === 0 ? "" : ` y se ${gone === 1 ? "quitó" : "quitaron"} ${articles(gone)}`}. /biblioteca bloqueo levantar lo desbloquea.`,
    badDomain: typed => `«${typed}» no es un dominio. Escríbelo así: news.example.`,
    list: blocksInWords,
    none: "No hay nada bloqueado",
    since: day => `desde el ${day}`,
    anArticle: key => `un artículo que se añadió aquí (clave ${key})`,
    sharedArticle: title => `el artículo común «${title}»`,
    theLink: link => `el artículo en ${link}`,
    everythingFrom: domain => `todo lo de ${domain}`,
    lifted: what =>
      `Ya no está bloqueado: ${what}. Los artículos comunes vuelven a estar aquí; lo que había añadido este servidor hay que añadirlo de nuevo.`,
    already: what => `Ya estaba bloqueado: ${what}. /biblioteca bloqueo levantar lo desbloquea.`,
    still: what => `Otro bloqueo lo sigue dejando fuera: ${what}.`,
    notBlocked: typed =>
      `Nada de lo bloqueado coincide con «${typed}». Elige algo de lo que se sugiere mientras escribes, o mira /biblioteca bloqueo lista.`,
  },

  refresh: {
    unchanged: title => `«${title}» no ha cambiado en su fuente. Aquí no se cambió nada.`,
    changed: title =>
      `Descargado de nuevo: «${title}» ha cambiado, y ahora las respuestas citan el texto nuevo.`,
    noSource: title =>
      `«${title}» se subió o se pegó, así que no hay de dónde descargarlo. Quítalo y añade el texto nuevo.`,
    notFetched: (title, why) => `No se pudo descargar «${title}»: ${why}. Queda como estaba.`,
    unread: (title, why) => `Ya no se puede leer «${title}»: ${why}. Queda como estaba.`,
    refused: (title, why) => `«${title}» no se cambió: ${why}.`,
    shrunk: title =>
      `«${title}» queda como estaba: su página tiene ahora muchas menos palabras, quizá sea un aviso o una página de inicio de sesión. Abre la página; si el artículo se retiró, quítalo aquí.`,
    farShorter:
      "su página tiene ahora muchas menos palabras, quizá sea un aviso o una página de inicio de sesión; ábrela y mira",
    all: (changed, unchanged, failed) =>
      `Descargados de nuevo: ${changedInWords(changed)}, ${unchangedInWords(unchanged)}, ${many(failed, { one: "no descargado", other: "no descargados" })}`,
    failed: "Estos quedan como estaban:",
    nothing: "Ningún artículo de aquí se descargó de un enlace, así que no hay nada que descargar de nuevo.",
    busy: "Todavía estoy leyendo otros artículos para este servidor; inténtalo de nuevo cuando /biblioteca estado muestre que he terminado.",
  },

  status: {
    heading: count =>
      count === 0
        ? "Este servidor todavía no ha añadido artículos"
        : `Este servidor ha añadido ${articles(count)}`,
    facts: (paragraphs, count, speakers) =>
      [paragraphsInWords(paragraphs), quotations(count), speakersInWords(speakers)].join(" · "),
    shared: count => `Se busca aquí, con los comunes, en ${articles(count)}`,
    notShared: "Los artículos comunes están desactivados aquí.",
    limits: (count, ofArticles, bytes, ofBytes) =>
      `Espacio: ${number(count)} de ${articles(ofArticles)}, ${bytes} de ${ofBytes}`,
    memory: (size, ofOne) =>
      `Memoria: unos ${size} para estos artículos (${ofOne} para uno de 750 palabras); queda sitio para más.`,
    memoryShort:
      "Memoria: casi llena. Ya no se puede añadir nada en ningún servidor; avisa a quien me aloja.",
    busy: total => `Leyendo ahora: ${articles(total)}.`,
    interrupted: (total, day) =>
      `Interrumpido por un reinicio el ${day}: se ${total === 1 ? "estaba" : "estaban"} leyendo ${articles(total)}, y puede faltar alguno. Lo que se leyó se conserva; añade de nuevo el resto.`,
    lastAddition: (day, added) => `Lo último que se añadió, el ${day}: ${articles(added)}`,
    unread: count => `${many(count, { one: "archivo ilegible", other: "archivos ilegibles" })}:`,
    partial: count => `${many(count, { one: "artículo leído", other: "artículos leídos" })} solo en parte:`,
    feeds: followedInWords,
    noFeeds: "No se sigue ningún feed",
    failing: "Estos feeds fallan:",
    blocked: blocksInWords,
  },

  export: {
    heading: "Todo lo que añadió este servidor, en su forma original",
    contents: count =>
      `${articles(count)}, cada archivo con lo que se sabe de él, y los ajustes, los feeds y los bloqueos de este servidor.`,
    parts: (from, to) => (from === to ? `Parte ${from}` : `Partes ${from} y ${to}`),
    more: "Hay más de lo que cabe en un mensaje.",
    none: "Este servidor no ha añadido nada, así que no hay nada que exportar.",
  },

  feed: {
    label: label => `Etiqueta: ${label}`,
    followed: name => `Ahora sigo ${name}`,
    changed: name => `Ya se seguía; actualizado: ${name}`,
    old: items =>
      items === null
        ? "Los artículos que ya contiene no se añaden; los nuevos sí, desde ahora."
        : `${items === 1 ? "El artículo que ya contiene no se añade" : `Los ${number(items)} artículos que ya contiene no se añaden`}; los nuevos sí, desde ahora.`,
    polls: "Se revisa cada 15 minutos más o menos.",
    notFollowed: why => `No se sigue: ${why}.`,
    badLink: "no es una dirección completa; empieza por https://",
    blocked:
      "su dominio o su dirección está bloqueado aquí; /biblioteca bloqueo lista muestra lo que lo está",
    tooMany: limit => `este servidor sigue ${feedsInWords(limit)}, que es el límite; quita uno primero`,
    whereTo: "¿En qué canal? Elígelo con la opción «canal», o no uses «publicar».",
    heading: followedInWords,
    none: "No se sigue ningún feed. /biblioteca feed añadir sigue uno.",
    posts: {
      summary: "publica un resumen en",
      title: "publica el título en",
      nothing: "no publica nada",
    },
    words: words => `solo con: ${words.join(", ")}`,
    answered: day => `leído por última vez el ${day}`,
    neverAnswered: "todavía sin leer",
    failing: (day, why) => `falla desde el ${day}: ${why}`,
    unfollowed: name => `Ya no se sigue: ${name}. Sus artículos se quedan.`,
    unknown: typed =>
      `Ningún feed que se sigue coincide con «${typed}». Elige uno de los que se sugieren mientras escribes, o mira /biblioteca feed lista.`,
  },

  settings: {
    heading: "Los ajustes de este servidor",
    changed: "Cambio guardado. Los ajustes de este servidor:",
    privateReplies: isOn =>
      isOn
        ? "Respuestas: privadas, salvo que alguien pida lo contrario"
        : "Respuestas: para todos, salvo que se use «privada»",
    shared: isOn => (isOn ? "Artículos comunes: se busca en ellos" : "Artículos comunes: desactivados aquí"),
    sharing: {
      everyone: "Compartir una respuesta privada: cualquiera que pueda escribir en el canal",
      managers: "Compartir una respuesta privada: solo los gestores",
      nobody: "Compartir una respuesta privada: nadie",
    },
    language: name =>
      name === null
        ? "Idioma de lo que ven todos: el que tiene este servidor en Discord"
        : `Idioma de lo que ven todos: ${name}`,
    digests: "Boletines de muchos artículos nuevos:",
    noDigests: "Boletines de muchos artículos nuevos: en el canal de su feed",
    log: "Canal de los gestores, para cada cambio:",
    noLog: "Canal de los gestores, para cada cambio: ninguno",
    howTo:
      "Para cambiar uno, usa su opción con /biblioteca ajustes. Las opciones «canal» y «rol» abren los de un canal o un rol.",
    cannotWrite: channel =>
      `No puedo escribir en #${channel}. Permíteme ver ese canal y enviar mensajes en él, o elige otro. No se cambió nada.`,
    bothWays: "No se puede elegir y desactivar un canal a la vez. Usa solo una de las dos opciones.",
  },

  rules: spanishRules,

  notAmongOwn: typed =>
    `Ningún artículo que añadió este servidor coincide con «${typed}». Elige uno de los que se sugieren mientras escribes, o mira /biblioteca lista.`,
  nothingKept: "Aquí no se guarda nada, así que no hay nada que gestionar.",
  interrupted: total =>
    `Me reinicié mientras se ${total === 1 ? "leía" : "leían"} ${articles(total)}; puede faltar alguno. /biblioteca estado dice más.`,
  size,
};

function paragraphsInWords(count: number): string {
  return many(count, { one: "párrafo", other: "párrafos" });
}

function speakersInWords(count: number): string {
  return many(count, { one: "persona citada", other: "personas citadas" });
}

function blocksInWords(count: number): string {
  return many(count, { one: "bloqueo", other: "bloqueos" });
}

function feedsInWords(count: number): string {
  return many(count, { one: "feed", other: "feeds" });
}

function followedInWords(count: number): string {
  return `Se ${count === 1 ? "sigue" : "siguen"} ${feedsInWords(count)}`;
}
