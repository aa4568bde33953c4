import { wordSet } from "../word-set.ts";

/**
 * The states of the US as agencies abbreviate them, in lower case and without the full stop: "San Bernardino, Calif.".
 */
export const STATES_SHORT = wordSet(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo
`);

/** Names of a text table: with commas between them, and spaces inside them. */
function namesIn(table: string): readonly string[] {
  return table.split(",").map(name => name.replace(/\s+/g, " ").trim());
}

/** Countries in lower case. */
const COUNTRIES_ALONE = namesIn(
  `afghanistan,albania,algeria,angola,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,
  belarus,belgium,benin,bolivia,bosnia,botswana,brazil,britain,bulgaria,burkina faso,burundi,cambodia,
  cameroon,canada,chile,china,colombia,congo,costa rica,croatia,cuba,cyprus,czech republic,denmark,
  dominican republic,ecuador,egypt,el salvador,england,eritrea,estonia,ethiopia,fiji,finland,france,gabon,
  gambia,germany,ghana,gibraltar,greece,greenland,grenada,guatemala,guinea,guyana,haiti,honduras,hungary,
  iceland,indonesia,iran,iraq,ireland,italy,ivory coast,jamaica,japan,kazakhstan,kosovo,kuwait,kyrgyzstan,
  laos,latvia,lebanon,lesotho,liberia,libya,lithuania,luxembourg,madagascar,malawi,malaysia,maldives,
  malta,mauritania,mauritius,mexico,moldova,monaco,mongolia,montenegro,morocco,mozambique,myanmar,namibia,
  nepal,netherlands,nicaragua,niger,nigeria,north korea,northern ireland,norway,oman,pakistan,palestine,
  panama,papua new guinea,paraguay,peru,philippines,poland,portugal,puerto rico,qatar,romania,russia,
  rwanda,saudi arabia,scotland,senegal,serbia,sierra leone,singapore,slovakia,slovenia,somalia,south africa,
  south korea,south sudan,spain,sri lanka,sudan,suriname,sweden,switzerland,syria,taiwan,tajikistan,
  tanzania,thailand,togo,tunisia,turkey,turkmenistan,uganda,ukraine,uruguay,uzbekistan,vanuatu,venezuela,
  vietnam,wales,yemen,zambia,zimbabwe`,
);

/** Countries, also those that are a first name as well, in lower case. */
export const COUNTRIES: ReadonlySet<string> = new Set([
  ...COUNTRIES_ALONE,
  ...namesIn("chad,georgia,india,israel,jordan,kenya,mali,new zealand,america,united states"),
]);

/** States of the US and provinces, in lower case. */
const STATES_ALONE = namesIn(
  `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,
  kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,nebraska,nevada,
  new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,
  rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,wisconsin,wyoming,ontario,quebec,alberta,
  manitoba,saskatchewan,nova scotia,british columbia,queensland,tasmania,new south wales`,
);

/** States, also those that are a first name or a town as well. */
export const STATES: ReadonlySet<string> = new Set([
  ...STATES_ALONE,
  ...namesIn("georgia,montana,virginia,west virginia,washington state"),
]);

/** What shows that "Georgia" is the state, in lower case. */
export const SIGNS_OF_STATE_GEORGIA: readonly string[] = namesIn(
  `atlanta,savannah,fulton county,georgia governor,georgia senator,georgia republican,georgia democrat,georgia republicans,
  georgia democrats,georgia voters,georgia legislature,georgia senate,georgia supreme court,georgia secretary`,
);

/** What shows that it is the country. */
export const SIGNS_OF_COUNTRY_GEORGIA: readonly string[] = namesIn(
  "tbilisi,batumi,georgian,abkhazia,south ossetia",
);

/** Regions and islands whose last word is a country elsewhere. */
export const NAMED_AFTER_COUNTRIES: ReadonlySet<string> = new Set(
  namesIn("new england,new britain,new ireland,new france,new spain"),
);

/**
 * Countries, states and large cities: capitals that are a person only with evidence ("Paris Hughes, 34,").
 * Lower case, one name a line item. Common first names (Jordan, Georgia, Austin) are left out.
 */
export const PLACES: ReadonlySet<string> = new Set([
  ...COUNTRIES_ALONE,
  ...STATES_ALONE,
  ...namesIn(
    `europe,africa,
  asia,antarctica,
  abu dhabi,abuja,accra,addis ababa,amman,amsterdam,ankara,antwerp,athens,atlanta,auckland,baghdad,baltimore,bangalore,
  bangkok,barcelona,beijing,beirut,belfast,belgrade,bengaluru,berlin,birmingham,bogota,boston,brisbane,bristol,
  brussels,bucharest,budapest,buenos aires,cairo,calgary,canberra,cape town,caracas,cardiff,chennai,chicago,cincinnati,
  cleveland,cologne,colombo,copenhagen,cork,damascus,dar es salaam,delhi,denver,derby,detroit,dhaka,doha,dubai,dublin,
  dundee,durban,edinburgh,frankfurt,gaza,geneva,glasgow,hamburg,hanoi,harare,havana,helsinki,hong kong,hull,hyderabad,
  islamabad,istanbul,jakarta,jerusalem,johannesburg,kabul,kampala,karachi,kathmandu,khartoum,kiev,kigali,kolkata,
  kuala lumpur,kyiv,lagos,lahore,las vegas,leeds,leicester,lima,lisbon,liverpool,london,los angeles,lusaka,madrid,
  manchester,manila,melbourne,memphis,mexico city,miami,milan,milwaukee,minneapolis,minsk,mogadishu,montreal,moscow,
  mumbai,munich,nairobi,naples,nashville,new delhi,new orleans,newcastle,nottingham,oslo,ottawa,oxford,perth,
  philadelphia,phnom penh,phoenix,pittsburgh,plymouth,portland,prague,pretoria,pyongyang,riyadh,rome,rotterdam,
  salt lake city,san diego,san francisco,sao paulo,seattle,seoul,shanghai,sheffield,sofia,southampton,st louis,
  stockholm,strasbourg,stuttgart,swansea,tallinn,tbilisi,tehran,tel aviv,tokyo,toronto,tripoli,tunis,ulster,vancouver,
  venice,vienna,vilnius,warsaw,washington,wellington,westminster,winnipeg,yangon,york,zagreb,zurich`,
  ),
]);

/** Which part of a place: "in *downtown* Tarnmouth". */
export const PARTS_OF_PLACES = wordSet(`
  downtown central nearby suburban rural northern southern eastern western inner outer
`);

/** First words of names that can't be a person's: "Lake Como", "Mount Everest"; storms are events. */
export const LANDFORMS = wordSet("lake mount loch cape fort port river isle gulf");
