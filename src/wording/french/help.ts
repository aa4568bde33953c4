import type { englishHelp } from "../english/help.ts";
import type { Translated } from "../wording.ts";
import { articles, articlesOfDays, many } from "./forms.ts";

/** Sentences of `/aide` and `/confidentialité`. The example questions stay English: that is what is understood. */
export const frenchHelp: Translated<typeof englishHelp> = {
  help: {
    heading: searched => `Interroge-moi sur ${articlesOfDays(searched)}`,
    examples: "Mentionne-moi ou écris-moi en privé, en anglais :",
    whoSaid: words => `who said “${words}”?`,
    whatDid: speaker => `what did ${speaker} say?`,
    summarise: title => `summarise ${title}`,
    latest: "what is new?",
    summariseOnly: "summarise the article",
    commands: names => `Commandes : ${names.join(" ")}`,
    menus: names => `Sur un message (clic droit ou appui long, puis Applications) : ${names.join(", ")}`,
    managing: names => `Pour les gestionnaires de ce serveur : ${names.join(" · ")}`,
    certainty:
      "Chaque réponse est donnée avec les mots d’un article. « En contexte » montre pourquoi un nom est indiqué. Les dates sont celles de publication.",
  },

  privacy: {
    heading: "Ce qui est conservé à ton sujet : rien",
    questions:
      "Tes questions et les messages que tu vérifies servent à préparer la réponse, puis sont oubliés.",
    logs: level =>
      `Le journal (niveau « ${level} ») contient la commande, les noms de ses options, l’issue en un mot, la durée, un code qui désigne le serveur et change à chaque démarrage, et un numéro d’erreur ; jamais ce que tu as tapé, ni qui tu es.`,
    noLogs: "Aucun journal n’est tenu.",
    limits:
      "Tes questions et tes clics sont comptés pendant une minute, en mémoire, pour que personne ne prenne la place des autres ; puis le compte est oublié.",
    reading:
      "Les paragraphes que « En contexte » t’a montrés sont retenus pendant un jour, en mémoire, pour que personne ne lise ici des articles entiers ; puis c’est oublié.",
    reports: isTold =>
      `« Erreur ? » note l’article, le paragraphe et le résultat ; ni toi, ni tes mots.${isTold ? " Les gestionnaires de ce serveur en sont informés dans leur salon, sans rien de plus." : ""}`,
    adding:
      "Ce qu’ajoutent les gestionnaires de ce serveur est conservé avec son nom, sa provenance et sa date, mais sans indiquer qui l’a ajouté. Le nombre de leurs ajouts est compté pendant dix minutes, en mémoire.",
    managersLog: isSet =>
      isSet
        ? "Ce serveur a un salon où ses gestionnaires sont informés de tout ce qui est ajouté, retiré ou bloqué et de tout paramètre modifié, avec le nom de qui l’a fait. Ces messages restent sur Discord jusqu’à ce qu’on les supprime."
        : "Ce serveur n’a pas de salon où ses gestionnaires sont informés des changements : qui ajoute, retire ou bloque un article n’est noté nulle part.",
    feeds: feeds =>
      `${feeds === 0 ? "Ce serveur ne suit aucun flux" : `Ce serveur suit ${many(feeds, { one: "flux", other: "flux" })}`}. Les flux, et les liens qu’ajoutent les gestionnaires, sont récupérés par la machine sur laquelle je tourne : leurs sites apprennent son adresse et mon nom, rien sur qui que ce soit ici.`,
    leaving: days =>
      `Quand on me retire de ce serveur, ses articles ne sont plus consultés ; ils sont supprimés avec ses paramètres ${many(days, { one: "jour", other: "jours" })} plus tard. Avant cela, /bibliothèque exporter en donne une copie aux gestionnaires. Pour tout faire supprimer tout de suite, adresse-toi à la personne qui m’héberge.`,
    replies:
      "Les réponses sont des messages sur Discord : elles montrent ce que tu as demandé jusqu’à ce qu’on les supprime.",
    articles: count => `Cette bibliothèque contient ${articles(count)}.`,
    intents: names =>
      `Des événements de Discord, je reçois : ${names.join(", ")}. Aucun n’exige d’autorisation spéciale de Discord : je ne lis un message que s’il me mentionne, m’est envoyé en privé, ou si tu lui appliques un menu de message.`,
  },
};
