import type { englishCorrections } from "../english/corrections.ts";
import type { Translated } from "../wording.ts";
import { many } from "./forms.ts";

/** Sentences of `/biblioteca correcciones` and of what leads there. */
export const spanishCorrections: Translated<typeof englishCorrections> = {
  command: "Consulta qué atribuciones corrigieron los gestores de este servidor, y deshaz correcciones",
  button: "Decir quién fue",
  formTitle: "¿Quién lo dijo?",
  who: "Nombre, como debe verse en las respuestas",
  whoHint: "Déjalo vacío si no se puede saber",
  done: speaker =>
    speaker === null
      ? "Desde ahora, las respuestas de aquí dicen que no se puede saber quién lo dijo"
      : `Desde ahora, las respuestas de aquí dan el nombre de ${speaker}`,
  shownAs:
    "Las respuestas dicen que lo corrigieron los gestores de este servidor. Ningún otro servidor lo ve.",
  takenBack: "Deshecha: las respuestas vuelven a seguir el artículo",
  notThere: "Esa corrección ya no existe",
  noQuotation: "Ahí no hay ninguna cita: solo se puede corregir de quién son palabras citadas o atribuidas",
  none: "No hay nada corregido",
  list: count => many(count, { one: "corrección", other: "correcciones" }),
  nobody: "No se puede saber",
  line: (speaker, paragraph, day) => `${speaker} · párrafo ${paragraph} · desde el ${day}`,
  takeBack: "Deshacer la corrección",
  gone: "Un artículo que ya no está aquí",
  inStatus: count => `Atribuciones corregidas: ${count}. /biblioteca correcciones las muestra.`,
  label: "Corregido por los gestores",
  kept: count =>
    `Cuando un gestor dice quién dijo algo en realidad, se guardan el nombre y el lugar de las palabras, no quién lo indicó, y solo se muestran en este servidor. Correcciones guardadas ahora: ${count}.`,
};
