import { wordSet } from "./word-set.ts";

const MEN = wordSet(`
  aaron abdul abdullah abraham adam adrian ahmed aidan alan alastair albert alejandro alexander alexei alfred ali alistair
  alvin amir anders andre andreas andrei andrew andy angus anthony antoine anton antonio archie arjun arnold arthur
  barack barry ben benedict benjamin bernard bernie bertrand bill billy bob bobby boris brad bradley brandon brendan brett
  brian bruce bruno bryan callum calvin cameron carl carlos cedric charles charlie chester christian christopher chuck
  clarence clark claude clement clive colin connor conor craig curtis cyril damian damon dan daniel danny darren dave david
  davis dean declan dennis denis derek desmond diego dieter dimitri dmitry dominic donald douglas duncan dwayne dwight
  dylan eamonn ed eddie edgar edmund eduardo edward edwin elliot emil emmanuel enrique eric ernest ethan eugene evan ewan
  felix fergus fernando finn floyd francisco frank franklin fred freddie frederick gareth garry gary gavin geoffrey george
  gerald gerard gerry gilbert giles glen glenn gordon graham greg gregory guy hamid hans harold harry harvey hassan hector
  henrik henry herbert howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques jake jamal james
  jared jason javier jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph
  joshua josh juan julian justin karim karl keith ken kenneth kevin kieran kurt kyle lance larry lars laurence lawrence lee
  leo leon leonard leroy leslie lewis liam lionel logan louis lucas luis luke magnus malcolm marc marcel marco marcus mario
  mark martin marvin matt matthew maurice max maxwell michael miguel mike miles mitch mitchell mohamed mohammad mohammed
  morgan muhammad nathan nathaniel neil nelson nicholas nick nigel noah noel norman oleg oliver omar oscar otto owen pablo
  patrick paul pedro percy pete peter phil philip philippe pierre rafael rahul raj rajesh ralph ramon randy ravi ray raymond
  reginald rene ricardo richard rick robert roberto robin rodney roger roland roman ron ronald rory ross roy rudy rupert
  russell ryan salman sam samir samuel sanjay scott sean sebastian sergei sergey seth shane shaun shawn sidney silvio simon
  stanley stefan stephen steve steven stewart stuart sunil sven tariq ted terence terry theo theodore thomas tim timothy
  toby todd tom tommy tony travis trevor tyler usman vernon victor viktor vincent vladimir volodymyr walter warren wayne
  aled alun arwel bleddyn ciaran dafydd emrys emyr eoin euan geraint gethin gwyn huw idris ieuan iolo iwan owain padraig
  rhodri rhys ruairi tomos
  wesley wilfred will william winston wolfgang xavier yusuf zach zachary
`);

const WOMEN = wordSet(`
  abigail ada adele agnes aisha alexandra alice alicia alison amanda amber amelia amina amy ana andrea angela anita anjali
  ann anna anne annette annie antonia audrey barbara beatrice becky bella bernadette beth betty beverley brenda bridget
  camilla carla carmen carol carole caroline carolyn cassandra catherine cecilia celia charlotte cheryl chloe christina
  christine claire clara clare claudia colleen connie constance cynthia daisy dana daniela danielle daphne dawn deborah
  debbie denise diana diane donna dora doreen doris dorothy edith eileen elaine eleanor elena elisabeth eliza elizabeth
  ella ellen elsa emily emma erica erin esther eva eve evelyn faith fatima fiona flora florence frances freya gabriela
  gail gemma georgia georgina geraldine gertrude gillian gina gladys gloria greta gwen hannah harriet hazel heather heidi
  helen helena hilary hillary holly ida ines ingrid irene iris isabel isabella isla ivy jacqueline jade jane janet janice
  jasmine jean jenna jennifer jenny jessica jill joan joanna joanne jodie josephine joy joyce juanita judith judy julia
  julie juliet june karen kate katherine kathleen kathryn kathy katie kayla kelly kerry kim kimberly kirsten kirsty laila
  lara laura lauren leah leanne leila lena leslie lillian linda lisa liz lois lola lorraine louise lucia lucy lydia lynn
  mabel madeleine maggie maia malala mandy margaret maria marian marie marilyn marina marion marjorie martha mary matilda
  maureen maxine maya megan meghan melanie melissa mercedes mia michelle mildred miranda miriam moira molly mona monica
  muriel nadia naomi natalie natasha nicola nina nora norma olga olive olivia paige pamela patricia patsy paula pauline
  penelope penny petra phoebe phyllis polly priscilla priya rachel rebecca regina renee rita roberta rosa rosalind rose
  rosemary ruby ruth sabrina sally samantha sandra sara sarah saskia selina shannon sharon sheila shelley shirley sian
  sofia sonia sophia sophie stacey stella stephanie sue susan susanna suzanne sylvia tamara tania tanya tara teresa tessa
  thelma theresa tina tracey tracy una ursula valerie vanessa vera veronica victoria viola violet virginia vivian wendy
  angharad aoife blodwen bronwen carys catrin delyth eilidh eleri ffion gwenllian maeve mairi mared nerys nia niamh
  orla roisin sinead siobhan
  whitney wilma winifred yasmin yolanda yvette yvonne zara zoe
`);

const EITHER = wordSet(`
  alex ashley billie blair cameron casey charlie chris dale drew frankie hilary jamie jo jordan jude kelly kim kit lee
  leslie lindsay logan lou mel morgan nicky pat quinn ray riley robin rowan sam sandy sasha shannon sidney stacy taylor
  terry toni val vivian
`);

/**
 * Common first names, written down by hand, with what they say of the person: evidence that two words with
 * capitals are a person's name, and that Mr Roe is not Judith Roe. Never enough to make a "he" or "she" hers.
 */
export const FIRST_NAMES: ReadonlyMap<string, "he" | "she" | null> = new Map<string, "he" | "she" | null>([
  ...[...MEN].map(name => [name, "he"] as const),
  ...[...WOMEN].map(name => [name, "she"] as const),
  ...[...EITHER].map(name => [name, null] as const),
]);
