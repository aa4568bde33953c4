import type { englishCorrections } from "../english/corrections.ts";
import type { Translated } from "../wording.ts";
import { many } from "./forms.ts";

/** Sentences of `/biblioteca correções` and of what leads there. */
export const portugueseCorrections: Translated<typeof englishCorrections> = {
  command: "Liste as atribuições que os gestores deste servidor corrigiram, e desfaça correções",
  button: "Dizer quem foi",
  formTitle: "Quem disse isso?",
  who: "Nome, como as respostas devem mostrá-lo",
  whoHint: "Deixe vazio se não dá para saber",
  done: speaker =>
    speaker === null
      ? "A partir de agora, as respostas aqui dizem que não dá para saber quem disse isso"
      : `A partir de agora, as respostas aqui indicam ${speaker}`,
  shownAs:
    "As respostas dizem que os gestores deste servidor corrigiram isso. Nenhum outro servidor vê isso.",
  takenBack: "Desfeita: as respostas voltam a seguir o artigo",
  notThere: "Essa correção não existe mais",
  noQuotation: "Não há citação aí: só se pode corrigir a atribuição de palavras citadas ou relatadas",
  none: "Não há nenhuma correção",
  list: count => many(count, { one: "correção", other: "correções" }),
  nobody: "Não dá para saber",
  line: (speaker, paragraph, day) => `${speaker} · parágrafo ${paragraph} · desde ${day}`,
  takeBack: "Desfazer a correção",
  gone: "Um artigo que não está mais aqui",
  inStatus: count => `Atribuições corrigidas: ${count}. /biblioteca correções mostra quais.`,
  label: "Corrigido pelos gestores",
  kept: count =>
    `Quando um gestor diz quem realmente disse algo, guardo o nome e o lugar das palavras, não quem os informou, e mostro isso só neste servidor. Correções guardadas agora: ${count}.`,
};
