import type { englishNotices } from "../english/notices.ts";
import type { Translated } from "../wording.ts";
import { date, inSeconds, many } from "./forms.ts";

/** Short private sentences: what went wrong, and what to do next. */
export const spanishNotices: Translated<typeof englishNotices> = {
  expired:
    "Esto ya no es válido: la respuesta es demasiado antigua, o su artículo ya no está. Vuelve a preguntar para recibir una nueva.",
  goneArticle: "Ese artículo ya no está en esta biblioteca. /artículos muestra los que hay.",
  changedArticle: (title, day) =>
    `«${title}» cambió el ${date(day)}, así que no se muestran las palabras de antes. Vuelve a preguntar para ver las nuevas.`,
  removedArticle: (title, day) => `«${title}» se quitó de esta biblioteca el ${date(day)}.`,
  tooMany: (questions, seconds) =>
    `Has hecho ${questionsInWords(questions)} en un minuto; inténtalo de nuevo dentro de ${inSeconds(seconds)}.`,
  tooManyHere: (questions, seconds) =>
    `En este servidor se hicieron ${questionsInWords(questions)} en un minuto; inténtalo de nuevo dentro de ${inSeconds(seconds)}.`,
  tooManyPresses: (presses, seconds) =>
    `Has usado botones ${timesInWords(presses)} en un minuto; inténtalo de nuevo dentro de ${inSeconds(seconds)}.`,
  tooManyPressesHere: (presses, seconds) =>
    `En este servidor se usaron botones ${timesInWords(presses)} en un minuto; inténtalo de nuevo dentro de ${inSeconds(seconds)}.`,
  tooManyAdditions: (additions, minutes, seconds) =>
    `Has añadido artículos ${timesInWords(additions)} en ${minutesInWords(minutes)}; inténtalo de nuevo dentro de ${inSeconds(seconds)}.`,
  tooManyAdditionsHere: (additions, minutes, seconds) =>
    `En este servidor se añadieron artículos ${timesInWords(additions)} en ${minutesInWords(minutes)}; inténtalo de nuevo dentro de ${inSeconds(seconds)}.`,
  readEnough: title =>
    `Has llegado al límite de hoy para leer «${title}» aquí: muestro párrafos para comprobar palabras, no en lugar del artículo.`,
  firstArticle:
    "Añade el primero con /biblioteca añadir archivo, /biblioteca añadir enlace o /biblioteca añadir texto.",
  onlyInServer: "Esto solo funciona en un servidor que me haya añadido.",
  mayNotAsk: "En este canal solo pueden preguntar miembros con ciertos roles.",
  notManager: "Eso solo puede hacerlo quien puede gestionar este servidor.",
  interrupted:
    "Me estoy reiniciando, así que esto se interrumpió. /biblioteca estado muestra lo que hay aquí.",
  tryAgain: "Eso tardó demasiado. Inténtalo de nuevo, por favor.",
  storeAway: "Ahora mismo no puedo acceder a mi biblioteca. Inténtalo de nuevo en un minuto, por favor.",
  unknownArticle: typed =>
    `Aquí ningún artículo coincide con «${typed}». Elige uno de los que se sugieren mientras escribes, o mira /artículos.`,
  severalArticles: typed =>
    `Varios artículos coinciden con «${typed}». Elige uno de los que se sugieren mientras escribes.`,
  unknownSpeaker: typed =>
    `En esta biblioteca no se cita a nadie que se llame «${typed}». /personas muestra a quién se cita.`,
  badDate: typed => `«${typed}» no es una fecha. Escríbela como año-mes-día, por ejemplo 2024-11-18.`,
  backwards: "El primer día es posterior al último. Cambia uno de los dos.",
  noText: "En ese mensaje no hay palabras que comprobar.",
  welcome: "De nada.",
  onlyPicture: "No puedo leer imágenes. Escribe las palabras en /quién-dijo.",
  otherMessage: menu =>
    `Solo leo los mensajes que me escriben. Para comprobar otro mensaje, haz clic derecho en él o mantenlo presionado, luego Aplicaciones, luego ${menu}; o escríbeme sus palabras entre comillas.`,
  notYours:
    "Solo puede eliminar esta respuesta la persona que preguntó, o alguien que gestione los mensajes aquí.",
  cannotShare: "No puedes publicar mensajes aquí, así que esto no se puede compartir aquí.",
  mayNotShare: "En este servidor solo algunos miembros pueden compartir respuestas.",
  nothingToShare: "Esta respuesta no se puede compartir. Vuelve a preguntar para recibir una nueva.",
  reported: "Gracias. Se anotaron el artículo, el párrafo y el resultado, nada más.",
  reportedByManager: "Anotado. Puedes decir quién fue en realidad, para este servidor.",
  sorry: id => `Algo salió mal por nuestra parte. Quedó anotado como ${id}; no se cambió nada.`,
  tooLong: "Esta respuesta es demasiado larga para mostrarla aquí.",
};

function questionsInWords(count: number): string {
  return many(count, { one: "pregunta", other: "preguntas" });
}

function timesInWords(count: number): string {
  return many(count, { one: "vez", other: "veces" });
}

function minutesInWords(count: number): string {
  return many(count, { one: "minuto", other: "minutos" });
}
