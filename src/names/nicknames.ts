import { foldWord } from "./fold-name.ts";

/**
 * Long forms and short forms of one first name, by English custom: any two names of a row are the same.
 * Compiled for this project, copied from no list; carltonnorthern/nicknames (Apache 2.0) is a long open one to compare
 * with. A form that only drops the end ("Ben" for "Benjamin") needs no row.
 */
const SHORT_FORMS: readonly string[] = [
  "abigail abby gail",
  "albert bert bertie al",
  "alexander alex sandy alec sasha",
  "alexandra alex sandra sasha",
  "alfred alf alfie fred",
  "andrew andy drew",
  "anthony antony tony",
  "antonio tony toni",
  "arthur art",
  "barbara barb babs",
  "bernard bernie",
  "charles charlie chuck chas",
  "christine christina chris chrissy tina",
  "christopher chris kit topher",
  "daniel dan danny",
  "david dave davy",
  "deborah debra deb debbie",
  "donald don donnie donny",
  "dorothy dot dotty dottie",
  "edmund ed eddie ted",
  "edward ed eddie ted teddy ned",
  "edwin ed eddie",
  "eleanor nell nellie nora ellie",
  "elizabeth liz lizzie beth betty betsy bess libby eliza",
  "eugene gene",
  "florence flo",
  "frances fran frankie",
  "francis frank frankie",
  "frederick fred freddie freddy",
  "gerald gerry jerry",
  "gerard gerry",
  "gregory greg",
  "harold harry hal",
  "helen nell nellie lena",
  "henry harry hank hal",
  "herbert herb bert bertie",
  "isabella isabel bella izzy",
  "jacob jake",
  "james jim jimmy jamie jimmie",
  "janet jan jenny",
  "jennifer jen jenny jenna",
  "jessica jess jessie",
  "john jack johnny johnnie",
  "jonathan jon jonny",
  "joseph joe joey",
  "joshua josh",
  "katherine catherine kathryn kate katie kathy cathy kitty kay",
  "kenneth ken kenny",
  "lawrence laurence larry laurie",
  "leonard len lenny leo",
  "lewis louis lew lou louie",
  "margaret maggie meg peggy marge daisy greta rita",
  "martin marty",
  "mary molly polly mamie",
  "matthew matt matty",
  "michael mike mick mickey micky mikey",
  "nancy nan",
  "nathaniel nathan nat nate",
  "nicholas nicolas nick nicky",
  "nicola nicky nikki",
  "oliver ollie olly",
  "pamela pam",
  "patricia pat patty patti trish tricia",
  "patrick pat paddy",
  "peter pete",
  "philip phillip phil",
  "rachel rachael",
  "raymond ray",
  "rebecca becky becca",
  "richard rich richie rick ricky dick",
  "robert rob robbie bob bobby bert",
  "ronald ron ronnie",
  "samantha sam sammy",
  "samuel sam sammy",
  "sarah sara sally sadie",
  "stephen steven steve stevie",
  "stuart stewart stu",
  "susan suzanne sue susie suzy",
  "terence terrence terry",
  "theodore theo ted teddy",
  "theresa teresa tess terry",
  "thomas tom tommy",
  "timothy tim timmy",
  "victoria vicky vicki tori",
  "vincent vince vinny",
  "walter walt wally",
  "william bill billy will willie wills liam",
  "zachary zach zack zac",
];

/** First names that papers transcribe in several ways and no rule of letters covers, compiled the same way. */
const TRANSCRIPTIONS: readonly string[] = [
  "muhammad mohammed mohamed mohammad mohamad muhammed mohd",
  "yusuf yousef youssef yousuf",
  "hussein hussain husayn",
  "ahmed ahmad",
  "sergei sergey sergej",
  "yulia julia iuliia yuliya",
  "yuri yury yuriy iurii",
  "dmitry dmitri dimitri dmitriy",
  "juergen jurgen",
];

const ROWS_OF: ReadonlyMap<string, ReadonlySet<number>> = rowsByName();

function rowsByName(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [row, names] of [...SHORT_FORMS, ...TRANSCRIPTIONS].entries()) {
    for (const name of names.split(" ").map(foldWord))
      found.set(name, (found.get(name) ?? new Set()).add(row));
  }
  return found;
}

/**
 * Whether two folded first names can be one person's. Not transitive: Ted is Edward or Theodore.
 *
 * @example areNicknames("bill", "william") // true
 */
export function areNicknames(one: string, other: string): boolean {
  const theirs = ROWS_OF.get(other);
  return theirs !== undefined && [...(ROWS_OF.get(one) ?? [])].some(row => theirs.has(row));
}
