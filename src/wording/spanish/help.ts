import type { englishHelp } from "../english/help.ts";
import type { Translated } from "../wording.ts";
import { articles, articlesOfDays, many } from "./forms.ts";

/** Sentences of `/ayuda` and `/privacidad`. The example questions stay English: that is what is understood. */
export const spanishHelp: Translated<typeof englishHelp> = {
  help: {
    heading: searched => `Pregunta sobre ${articlesOfDays(searched)}`,
    examples: "Mencióname o escríbeme por mensaje directo, en inglés:",
    whoSaid: words => `who said “${words}”?`,
    whatDid: speaker => `what did ${speaker} say?`,
    summarise: title => `summarise ${title}`,
    latest: "what is new?",
    summariseOnly: "summarise the article",
    commands: names => `Comandos: ${names.join(" ")}`,
    menus: names =>
      `En un mensaje (haz clic derecho en él o mantenlo presionado, luego Aplicaciones): ${names.join(", ")}`,
    managing: names => `Para los gestores de este servidor: ${names.join(" · ")}`,
    certainty:
      "Cada respuesta usa las palabras de un artículo. «En contexto» muestra por qué se da un nombre. Las fechas son las de publicación.",
  },

  privacy: {
    heading: "Qué se guarda sobre ti: nada",
    questions:
      "Tus preguntas y los mensajes que compruebas sirven para hacer la respuesta y luego se olvidan.",
    logs: level =>
      `El registro (nivel «${level}») contiene el comando, los nombres de sus opciones, el resultado en una palabra, cuánto tardó, un código del servidor que cambia con cada inicio y un número de error; nunca lo que escribiste, ni quién eres.`,
    noLogs: "No se escribe ningún registro.",
    limits:
      "Tus preguntas y los botones que usas se cuentan durante un minuto, en memoria, para que nadie deje sin turno a los demás; luego la cuenta se olvida.",
    reading:
      "Qué párrafos te mostró «En contexto» se recuerda durante un día, en memoria, para que nadie lea aquí artículos enteros; luego se olvida.",
    reports: isTold =>
      `«¿Hay un error?» anota el artículo, el párrafo y el resultado; no quién eres ni tus palabras.${isTold ? " A los gestores de este servidor se les dice lo mismo en su canal." : ""}`,
    adding:
      "Lo que añaden los gestores de este servidor se guarda con su nombre, de dónde vino y cuándo, pero no quién lo añadió. Cuántas veces añaden algo se cuenta durante diez minutos, en memoria.",
    managersLog: isSet =>
      isSet
        ? "Este servidor tiene un canal en el que se avisa a sus gestores de todo lo que se añade, se quita o se bloquea, de cada ajuste que cambia y de quién lo hizo. Esos mensajes quedan en Discord hasta que se eliminan."
        : "Este servidor no tiene un canal en el que se avise a sus gestores de los cambios, así que no se anota en ningún sitio quién añade, quita o bloquea un artículo.",
    feeds: feeds =>
      `${feeds === 0 ? "Este servidor no sigue ningún feed" : `Este servidor sigue ${many(feeds, { one: "feed", other: "feeds" })}`}. Los feeds, y los enlaces que añaden los gestores, los descarga la máquina en la que funciono: sus sitios ven la dirección de esa máquina y mi nombre, pero nada de nadie de aquí.`,
    leaving: days =>
      `Si me quitan de este servidor, ya no se busca en sus artículos, y estos y sus ajustes se eliminan ${many(days, { one: "día", other: "días" })} después. Antes de eso, /biblioteca exportar da una copia a los gestores. Para que se eliminen enseguida, pídeselo a quien me aloja.`,
    replies: "Las respuestas son mensajes en Discord: muestran lo que preguntaste hasta que se eliminan.",
    articles: count => `Esta biblioteca tiene ${articles(count)}.`,
    intents: names =>
      `De los eventos de Discord recibo: ${names.join(", ")}. Ninguno necesita un permiso especial de Discord: solo leo un mensaje si me menciona, si me llega directamente o si usas en él un menú de mensajes.`,
  },
};
