import { describe, expect, it } from "vitest";
import { languageOfPage, languageOfWords } from "../../src/articles/language.ts";

// All texts here are invented.
const TEXTS = {
  en: "The ferry was late again, and the people who had waited for it since dawn said that they would not wait any longer.",
  de: "Die Fähre kam wieder zu spät, und die Leute, die seit dem Morgen auf sie gewartet haben, werden nicht länger warten.",
  fr: "Le bac est encore en retard, et les gens qui attendaient depuis le matin ne sont pas prêts à attendre plus.",
  es: "El transbordador llegó tarde otra vez, y los vecinos que lo esperaban desde el alba no quieren esperar más en la orilla.",
  pt: "A balsa chegou tarde mais uma vez, e os moradores que a esperavam desde cedo não querem mais esperar por ela na margem do rio.",
  it: "Il traghetto è arrivato di nuovo in ritardo, e la gente che lo aspettava dall'alba non vuole più aspettare con il freddo della riva.",
  nl: "De veerboot was weer te laat, en de mensen die er sinds de ochtend op wachten zijn niet van plan om nog langer te wachten.",
  ru: "Паром снова опоздал, и люди, которые ждали его с утра на берегу, не хотят больше ждать, как это было и раньше, но у них нет лодки.",
  ja: "渡し船はまた遅れた。朝から待っていた人々は、もう待たないと言った。",
  zh: "渡船又迟到了，从早上就在等候的人们说，他们不会再等下去，明天一起走路过桥去城里。",
};

describe("the language of an article", () => {
  it.each(Object.entries(TEXTS))("is told by its words: %s", (code, text) => {
    expect(languageOfWords(text)).toBe(code);
  });

  it("isn't told of a few words, nor of two languages in one", () => {
    expect(languageOfWords("The ferry was late.")).toBeNull();
    expect(languageOfWords(`${TEXTS.en} ${TEXTS.de} ${TEXTS.fr}`)).toBeNull();
  });

  it("is what a page declares where its words are of that or can't be told", () => {
    expect(languageOfPage("en-GB", TEXTS.en)).toBe("en-GB");
    expect(languageOfPage("eo", "Saluton.")).toBe("eo");
  });

  it.each([
    ["fa", "شورای شهر روز سه‌شنبه تصمیم گرفت سه استخر را تعطیل کند و گفت که پول کافی برای همه وجود ندارد."],
    ["mr", "नगर परिषदेने मंगळवारी तीन जलतरण तलाव बंद करण्याचा निर्णय घेतला आणि सांगितले की यावर्षी पैसे नाहीत."],
    [
      "mk",
      "Советот одлучи да ги затвори базените и рече дека нема пари за сите, но дека не се работи за крај. Од општината велат дека и на другите им се потребни пари за да се поправат, по она што се случи на брегот.",
    ],
    [
      "ca",
      "L'ajuntament va decidir de tancar les piscines i va dir que no hi ha diners per a totes. Les piscines es tanquen quan acaben els contractes de les seves seus, segons els documents de la casa, que no es van fer en una altra part.",
    ],
  ])("is what a page declares where its words are told as those of a relative: %s", (code, text) => {
    expect(languageOfWords(text)).not.toBeNull();
    expect(languageOfPage(code, text)).toBe(code);
    expect(languageOfPage("en", text)).not.toBe("en");
  });

  it("is that of the words where a page declares the language of its menus", () => {
    expect(languageOfPage("en-gb", TEXTS.nl)).toBe("nl");
    expect(languageOfPage(null, TEXTS.fr)).toBe("fr");
  });
});
