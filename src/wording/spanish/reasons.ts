import type { englishReasons } from "../english/reasons.ts";
import type { Translated } from "../wording.ts";
import { many, number, size } from "./forms.ts";

/** Why a file, or part of it, can't be read. Each is shown in brackets or after a colon. */
export const spanishReasons: Translated<typeof englishReasons> = {
  bare: {
    "old-document": "un archivo de un procesador de textos antiguo; guárdalo como .docx",
    "apple-pages": "un archivo de Apple Pages; expórtalo como .docx o .pdf",
    "document-with-macros": "una plantilla de Word o un archivo con macros; guárdalo como .docx",
    sheet: "una hoja de cálculo; guárdala como .csv, con una columna llamada text",
    slides: "diapositivas; guárdalas como .pdf",
    "other-e-book": "un libro electrónico de otro tipo; conviértelo a .epub",
    picture: "una imagen; reconoce su texto (OCR) y guárdalo como .txt",
    recording: "un archivo de audio o video; sus subtítulos (.vtt, .srt) sí se pueden leer",
    "zip-in-zip": "un .zip dentro de un .zip; descomprímelo primero",
    "other-archive": "un archivo comprimido de otro tipo; pon los archivos en un .zip",
    "page-archive": "una copia archivada de una página; guarda la página como .html",
    "link-file": "un enlace; añádelo con /biblioteca añadir enlace",
    mailbox: "un buzón de correo; guarda los correos como .eml",
    "feed-file": "un feed o una lista de feeds; síguelo con /biblioteca feed añadir",
    "marked-up-text": "un texto con etiquetas de formato; guárdalo como .txt o .md",
    "data-file": "un archivo de datos; expórtalo como .jsonl o .csv",
    "settings-file": "un archivo de datos; guárdalo como .json",
    program: "un programa",
    "other-kind": "un tipo de archivo que no se lee; guárdalo como .txt, .docx, .pdf o .html",

    empty: "vacío",
    "utf-32": "UTF-32, que no se lee; guárdalo como UTF-8",
    binary: "datos binarios, no texto",
    "only-a-header": "nada más que un encabezado",
    "no-paragraph": "ningún párrafo de texto",
    "too-much-text": "más texto del que puede tener un artículo; divídelo",
    "waits-elsewhere": "no se puede leer aquí",

    "no-articles": "no contiene ningún artículo",
    "only-a-link": "solo un enlace, sin el texto; añádelo con /biblioteca añadir enlace",
    "no-article": "no se encontró ningún artículo en la página",
    "repeats-its-link":
      "la página repite palabras que están en su propio enlace, así que quizá no sean del sitio",

    "no-object": "aquí se espera un artículo, en la forma { … }",
    "no-words": "no tiene ni «paragraphs» (una lista de textos) ni «text» con alguna palabra",
    "no-table": "no es una tabla de artículos; su primera línea debe nombrar las columnas, como title,text",
    feed: "un feed; síguelo con /biblioteca feed añadir",

    "no-subtitles": "no contiene subtítulos",
    "no-mail": "no es un correo; no tiene ni remitente ni asunto",
    "mail-without-words": "un correo sin palabras",
    "no-saved-page": "no contiene ninguna página",
    "locked-pdf": "un PDF protegido con contraseña",
    "damaged-pdf": "dañado, o no es un PDF",
    "scanned-pdf": "un PDF hecho solo de imágenes, sin texto; reconoce primero su texto (OCR)",
    "no-docx": "no contiene ningún documento de Word",
    "no-odt": "no contiene ningún texto OpenDocument",
    "no-epub": "no contiene ningún libro electrónico",
    "locked-epub": "un libro electrónico protegido, que solo pueden leer los programas de su tienda",
    "epub-without-text": "un libro electrónico sin texto; quizá sus páginas sean imágenes",
    "damaged-rtf": "dañado, o no es RTF",
    "damaged-package": "dañado, o no es lo que dice su nombre",
    "damaged-zip": "no es un .zip, o está dañado",
    "empty-zip": "no contiene ningún archivo",

    "too-slow": "se tardó demasiado en leerlo",
    "too-much-memory": "hace falta demasiada memoria para leerlo",

    "gone-from-folder": "desapareció de la carpeta de datos",
    "description-damaged": "dañado; lo que decía no se usa",
    "record-lost": "dañado; no se añade nada hasta que se repare, o se borre junto con lo que bloqueaba",
    "record-copied": "dañado o desaparecido; se usa su copia",
    "export-record-damaged": "dañado: no se leen los ajustes, los feeds, los bloqueos ni las correcciones",
    "export-file-changed": "cambiado desde la exportación, o dañado",

    "open-front-matter": "un encabezado que no se cierra nunca",
  },

  valued: {
    "too-large": ({ bytes, limit }) => `demasiado grande (${size(bytes)}; el límite es de ${size(limit)})`,
    "too-large-inside": ({ limit }) => `demasiado grande (el límite es de ${size(limit)})`,
    "too-large-for-zip": ({ limit }) => `demasiado grande para un .zip de ${size(limit)}`,
    "unpacks-too-large": ({ limit }) => `descomprimido ocupa más de ${size(limit)}`,
    "unknown-charset": ({ tried }) =>
      `no se reconoce su codificación de caracteres (se probó con ${tried.join(", ")}); guárdalo como UTF-8`,
    "unknown-xml": ({ root }) =>
      `XML de un tipo que no se lee (${root}); NITF, NewsML y las páginas exportadas de un wiki sí`,
    "not-json": ({ detail }) => `no es JSON: ${detail}`,
    "unfit-fields": ({ detail }) => `datos que no sirven: ${detail}`,
    "too-many-characters": ({ count, limit }) => oneArticle(count, limit, "caracteres"),
    "too-many-paragraphs": ({ count, limit }) => oneArticle(count, limit, "párrafos"),
    "too-many-quotations": ({ count, limit }) => oneArticle(count, limit, "citas"),
    "too-many-articles": ({ limit }) =>
      `solo se leen sus primeros ${number(limit)} artículos; pon los demás en otro archivo`,
    "too-many-problems": ({ limit }) =>
      `el resto no se lee, porque ${number(limit)} partes anteriores no se pueden leer`,
    "more-problems": ({ count }) =>
      `${many(count, { one: "parte más", other: "partes más" })} que no se ${count === 1 ? "puede" : "pueden"} leer`,
    "too-many-elements": ({ limit }) => `más de ${number(limit)} elementos`,
    "elements-too-deep": ({ limit }) => `más de ${number(limit)} niveles de elementos anidados`,
    "groups-too-deep": ({ limit }) => `más de ${number(limit)} niveles de grupos anidados`,
    "too-many-pages": ({ count, limit }) =>
      `${many(count, { one: "página", other: "páginas" })}; el límite es de ${number(limit)}, así que divídelo en varios`,
    "too-many-packed-parts": ({ limit }) => `contiene más de ${number(limit)} partes comprimidas`,
    "too-many-parts": ({ limit }) => `contiene más de ${number(limit)} partes`,
    "too-many-files": ({ limit }) => `contiene más de ${number(limit)} archivos`,
    failed: ({ error }) => `falló el análisis (${error})`,

    "no-day": ({ typed }) => `date: «${typed}» no es un día; escribe AAAA-MM-DD`,
    "no-link": ({ typed }) => `url: «${typed}» no es una dirección http(s) completa`,
    "no-language": ({ typed }) => `language: «${typed}» no es un idioma; escribe un código como «en»`,
    "long-front-matter": ({ limit }) => `un encabezado de más de ${size(limit)}`,
    "broken-front-matter": ({ format, detail }) =>
      `el encabezado no es ${format}${detail === null ? "" : `: ${detail}`}; se leen sus líneas sencillas`,
    attachments: ({ count }) => many(count, { one: "adjunto", other: "adjuntos" }),
  },

  inPart: (part, why) => `su parte ${part}: ${why}`,

  longField: (field, characters, limit) =>
    `${field}: ${many(characters, { one: "carácter", other: "caracteres" })}; el límite es de ${number(limit)}`,
  fields: { title: "título", author: "autoría", publisher: "medio", url: "enlace", language: "idioma" },

  notTheText: found => `no es el texto que anuncia su nombre, sino ${found}`,
  found: {
    pdf: "un PDF; ponle la extensión .pdf",
    "office-or-zip": "un .zip o un archivo de Office; ponle su extensión correcta, como .docx o .zip",
    rtf: "RTF; ponle la extensión .rtf",
    "old-document": "un archivo antiguo de Office; guárdalo como .docx",
    picture: "una imagen",
    gzip: "un archivo gzip; descomprímelo primero",
  },

  disk: {
    forbidden: "no se puede escribir en la carpeta",
    readOnly: "el disco es de solo lectura",
    full: "el disco está lleno",
    tooLarge: "el archivo es demasiado grande para el disco",
    gone: "ya no está",
    damaged: "el disco está dañado",
    away: "no se puede acceder; inténtalo en un minuto",
    deleted: "se borró lo que el servidor guardaba",
    lost: "dañado, y no se sabe qué está bloqueado; no se añade nada hasta que lo repare quien me aloja",
    taken:
      "la carpeta de datos se ha borrado o pertenece a otro proceso; no se guarda nada hasta que lo arregle quien me aloja",
    changed: "sus bytes han cambiado desde que se guardó",
  },
  system: {
    missing: "no existe ese archivo o esa carpeta",
    notAFolder: "es un archivo, no una carpeta",
    forbidden: "este usuario no puede leerlo",
  },
  otherCode: code => `el sistema responde ${code}`,

  /** Why a page was not fetched. */
  fetch: {
    "bad-link":
      "no es la dirección completa de una página (empieza por https:// y no lleva puerto ni contraseña)",
    "not-public": "esa dirección no está en la internet pública",
    robots:
      "el sitio pide a los programas que no lean esa página (robots.txt); guarda la página y usa /biblioteca añadir archivo",
    "too-many-redirects": "la dirección redirige demasiadas veces",
    "too-large": "la página ocupa más de 5 MB",
    timeout: "el sitio tardó demasiado en responder; inténtalo más tarde",
    "content-type": "no es una página ni un texto; para seguir un feed, usa /biblioteca feed añadir",
    status: "el sitio respondió con un error; abre el enlace y mira si todavía funciona",
    unreachable: "no se pudo acceder al sitio; revisa la dirección, o inténtalo más tarde",
  },
  fetchStatus: status => `el sitio respondió con el error ${status}`,

  /** Why a feed that is followed doesn't work. */
  feed: {
    "bad-link": "su enlace lleva a una dirección que no abro",
    "not-public": "su enlace lleva a una dirección que no es pública",
    robots: "su sitio pide a los programas que no entren (robots.txt)",
    "too-many-redirects": "su enlace redirige demasiadas veces",
    "too-large": "es demasiado grande",
    timeout: "su sitio no responde a tiempo",
    "content-type": "lo que envía su sitio no es un feed",
    unreachable: "no se puede acceder a su sitio",
    "not-a-feed": "lo que envía su sitio no es un feed, o está dañado",
    other: "no se puede leer",
  },
  feedStatus: status => `su sitio responde con el error ${status}`,
};

function oneArticle(count: number, limit: number, unit: string): string {
  return `un artículo de ${number(count)} ${unit}; el límite es de ${number(limit)}, así que divídelo en varios`;
}
