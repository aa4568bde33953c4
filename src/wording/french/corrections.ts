import type { englishCorrections } from "../english/corrections.ts";
import type { Translated } from "../wording.ts";
import { many } from "./forms.ts";

/** Sentences of `/bibliothèque corrections` and of what leads there. */
export const frenchCorrections: Translated<typeof englishCorrections> = {
  command:
    "Lister les attributions corrigées par les gestionnaires de ce serveur, et annuler des corrections",
  button: "Dire qui c’était",
  formTitle: "Qui l’a dit ?",
  who: "Nom, tel que les réponses doivent l’afficher",
  whoHint: "À laisser vide s’il est impossible de le savoir",
  done: speaker =>
    speaker === null
      ? "Désormais, les réponses disent ici qu’il est impossible de savoir qui l’a dit"
      : `Désormais, les réponses indiquent ici ${speaker}`,
  shownAs:
    "Les réponses disent que les gestionnaires de ce serveur l’ont corrigé. Aucun autre serveur ne le voit.",
  takenBack: "Correction annulée : les réponses suivent à nouveau l’article",
  notThere: "Cette correction n’existe plus",
  noQuotation:
    "Il n’y a pas de citation à cet endroit : on ne peut corriger que l’attribution de mots cités ou rapportés",
  none: "Rien n’est corrigé",
  list: count => many(count, { one: "correction", other: "corrections" }),
  nobody: "Impossible à savoir",
  line: (speaker, paragraph, day) => `${speaker} · paragraphe ${paragraph} · depuis le ${day}`,
  takeBack: "Annuler la correction",
  gone: "Un article qui n’est plus ici",
  inStatus: count => `Attributions corrigées : ${count}. /bibliothèque corrections les montre.`,
  label: "Corrigé par les gestionnaires",
  kept: count =>
    `Quand les gestionnaires disent qui a vraiment prononcé des mots, le nom et la place des mots sont conservés, pas la personne qui l’a indiqué, et montrés sur ce serveur seulement. Corrections conservées actuellement : ${count}.`,
};
