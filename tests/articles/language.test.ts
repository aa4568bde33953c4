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
  no: "Fergen var for sen igjen, og de som hadde ventet på den fra daggry av, sa at de ikke skal vente mer. En av dem setter seg ved elva, og han har det ikke så kaldt.",
  da: "Færgen var for sen igen, og de som havde ventet på den siden daggry sagde at de ikke ville vente mere. Det blev en lang dag af regn.",
  mk: "Советот одлучи да ги затвори базените и рече дека нема пари за сите, но дека не се работи за крај. Од општината велат дека и на другите им се потребни пари за да се поправат, по она што се случи на брегот.",
  sr: "Скела је опет каснила, а људи који су од зоре чекали на обали рекли су да неће више да чекају и да ће се преко моста вратити кући.",
  hr: "Trajekt je opet kasnio, a ljudi koji su od zore čekali na obali rekli su da neće više čekati i da će se preko mosta vratiti kući.",
  sk: "Kompa opäť meškala a ľudia, ktorí na ňu čakali od rána, povedali, že nebudú čakať, ale pôjdu po moste, ktorý je na konci mesta, aj keď to nie je blízko a prší.",
  ca: "El transbordador va arribar tard un altre cop, i els veïns que l'esperaven des de l'alba no volen esperar més amb el fred de la riba.",
  sw: "Kivuko kilichelewa tena na watu ambao walikuwa wakingoja kwa saa nyingi katika ukingo wa mto walisema kuwa hawatangoja tena, lakini baada ya hayo walirudi.",
  af: "Die veerboot was weer laat, en die mense wat van dagbreek af op hom gewag het, sê hulle sal nie meer wag nie. Hulle word nat en dit is koud.",
  fa: "شورای شهر روز سه‌شنبه تصمیم گرفت سه استخر را تعطیل کند و گفت که پول کافی برای همه وجود ندارد.",
  ur: "شہر کی کونسل نے منگل کو تین تالاب بند کرنے کا فیصلہ کیا اور کہا کہ سب کے لیے پیسے نہیں ہیں۔",
  ar: "قرر مجلس المدينة يوم الثلاثاء إغلاق ثلاثة مسابح وقال إن المال لا يكفي الجميع، وإن سكان الحي غاضبون.",
  ps: "د ښار شورا د سې‌شنبې په ورځ پرېکړه وکړه چې درې ډنډونه وتړي او ویې ویل چې د ټولو لپاره پیسې نشته.",
  ckb: "ئەنجوومەنی شار ڕۆژی سێشەممە بڕیاری دا سێ مەلەوانگە دابخات و گوتی پارە بۆ هەمووان نییە.",
  hi: "नगर परिषद ने मंगलवार को तीन तालाब बंद करने का फैसला किया और कहा कि सब के लिए पैसे नहीं हैं।",
  mr: "नगर परिषदेने मंगळवारी तीन जलतरण तलाव बंद करण्याचा निर्णय घेतला आणि सांगितले की यावर्षी पैसे नाहीत.",
  ne: "नगर परिषद्ले मंगलबार तीन वटा पोखरी बन्द गर्ने निर्णय गर्‍यो र सबैका लागि पैसा छैन भने पनि भन्यो।",
  bn: "শহর পরিষদ মঙ্গলবার তিনটি পুকুর বন্ধ করার সিদ্ধান্ত নিয়েছে এবং বলেছে যে টাকা নেই।",
  ja: "渡し船はまた遅れた。朝から待っていた人々は、もう待たないと言った。",
  zh: "渡船又迟到了，从早上就在等候的人们说，他们不会再等下去，明天一起走路过桥去城里。",
};

describe("the language of an article", () => {
  it.each(Object.entries(TEXTS))("is told by its words: %s", (code, text) => {
    expect(languageOfWords(text)).toBe(code);
  });

  it("isn't detected from a few words, nor from two languages mixed", () => {
    expect(languageOfWords("The ferry was late.")).toBeNull();
    expect(languageOfWords(`${TEXTS.en} ${TEXTS.de} ${TEXTS.fr}`)).toBeNull();
  });

  it("is what a page declares if its words agree or can't be recognised", () => {
    expect(languageOfPage("en-GB", TEXTS.en)).toBe("en-GB");
    expect(languageOfPage("eo", "Saluton.")).toBe("eo");
  });

  it.each([
    ["sd", TEXTS.ar],
    ["sa", TEXTS.hi],
    ["lb", TEXTS.de],
    ["nn", TEXTS.no],
  ])("is what a page declares if its words are recognised as a related language: %s", (code, text) => {
    expect(languageOfPage(code, text)).toBe(code);
    expect(languageOfPage("pl", text)).not.toBe("pl");
  });

  it("is that of the words where a page declares the language of its menus", () => {
    expect(languageOfPage("en-gb", TEXTS.nl)).toBe("nl");
    expect(languageOfPage(null, TEXTS.fr)).toBe("fr");
  });
});
