import { wordSet } from "../word-set.ts";

/** Peoples of one country, as adjectives and as its people. */
export const PEOPLES = wordSet(`
  american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian
  polish hungarian czech slovak romanian bulgarian greek turkish russian ukrainian chinese japanese korean indian
  pakistani iranian iraqi israeli palestinian syrian saudi egyptian nigerian kenyan mexican canadian brazilian
  argentine cuban australian swedish norwegian danish finnish briton scot spaniard basque catalan dane swede finn pole
  turk serb croat kurd bosnian ethiopian ghanaian jamaican colombian chilean peruvian venezuelan uruguayan ecuadorian
  paraguayan bolivian icelander afghan uzbek kazakh georgian armenian lebanese jordanian kuwaiti qatari emirati omani
  yemeni moroccan tunisian algerian libyan sudanese somali ugandan tanzanian rwandan zimbabwean zambian namibian
  angolan mozambican ivorian senegalese malian cameroonian congolese gambian liberian filipino filipina thai
  vietnamese cambodian burmese malaysian singaporean indonesian taiwanese nepali bangladeshi fijian samoan tongan
  maori cypriot maltese albanian kosovan macedonian montenegrin latvian lithuanian estonian belarusian moldovan
  dutchman dutchwoman englishman englishwoman irishman irishwoman welshman welshwoman scotsman scotswoman frenchman
  frenchwoman
`);

/** Peoples and parties that stand as adjectives before a name. */
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...PEOPLES,
  ...wordSet(`
    republican democrat democratic libertarian conservative tory labour labor liberal green african european western
    eastern northern southern arab muslim christian jewish catholic evangelical gop islamist islamic sunni shia
    shiite hindu sikh buddhist protestant anglican orthodox mormon baptist methodist lutheran marxist communist
    socialist nazi hispanic latino black white asian texan
  `),
]);

/** Adjectives of parties that are nobody's surname, unlike "Green" and "Black". */
export const PARTY_ADJECTIVES = wordSet("democratic republican libertarian socialist communist");

/** Parties' words that after a place name its voters or one of its politicians: "the Ohio Republican". */
export const PARTY_MEMBERS = wordSet(
  "republican democrat democratic libertarian conservative tory labour liberal socialist communist",
);

/** Nouns that follow a party's or a people's adjective: "the Virginia Democratic primary". */
export const PARTY_NOUNS = wordSet(`
  primary primaries caucus caucuses party convention voters voter senator governor candidate candidates nominee delegates
  delegation leaders politics politicians lawmakers officials members ticket race base establishment
`);
