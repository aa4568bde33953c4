import { wordSet } from "../word-set.ts";

const MEN = wordSet(`
  aaron abdul abdullah abraham adam adrian ahmed aidan alan alastair albert alejandro alexander alexei alfred ali alistair
  alvin amir anders andre andreas andrei andrew andy angus anthony antoine anton antonio archie arjun arnold arthur
  barack barry ben benedict benjamin bernard bertrand bill billy bob bobby boris brad bradley brandon brendan brett
  brian bruce bruno bryan callum calvin cameron carl carlos cedric charles charlie chester christian christopher chuck
  clarence clark claude clement clive colin connor conor craig curtis cyril damian damon dan daniel danny darren dave david
  davis dean declan dennis denis derek desmond diego dieter dimitri dmitry dominic donald douglas duncan dwayne dwight
  dylan eamonn ed eddie edgar edmund eduardo edward edwin elliot emil emmanuel enrique eric ernest ethan eugene evan ewan
  felix fergus fernando finn floyd francisco frank franklin fred freddie frederick gareth garry gary gavin geoffrey george
  gerald gerard gerry gilbert giles glen glenn gordon graham greg gregory guy hamid hans harold harry harvey hassan hector
  hans-joachim henrik henry herbert howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques jake jamal james
  jared jason javier jean-baptiste jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc
  jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph
  jose-maria joshua josh juan julian justin karim karl karl-heinz keith ken kenneth kevin kieran kurt kyle lance larry lars laurence lawrence lee
  leo leon leonard leroy leslie lewis liam lionel logan louis lucas luis luke magnus malcolm marc marcel marco marcus mario
  mark martin marvin matt matthew maurice max maxwell michael miguel mike miles mitch mitchell mohamed mohammad mohammed
  morgan muhammad nathan nathaniel neil nelson nicholas nick nigel noah noel norman oleg oliver omar oscar otto owen pablo
  patrick paul pedro percy pete peter phil philip philippe pierre rafael rahul raj rajesh ralph ramon randy ravi ray raymond
  reginald rene ricardo richard rick robert roberto robin rodney roger roland roman ron ronald rory ross roy rudy rupert
  russell ryan salman sam samir samuel sanjay scott sean sebastian sergei sergey seth shane shaun shawn sidney silvio simon
  stanley stefan stephen steve steven stewart stuart sunil sven tariq ted terence terry theo theodore thomas tim timothy
  toby todd tom tommy tony travis trevor tyler usman vernon victor viktor vincent vladimir volodymyr walter warren wayne
  august aled alun arwel bleddyn ciaran dafydd emrys emyr eoin euan geraint gethin gwyn huw idris ieuan iolo iwan owain padraig
  rhodri rhys ruairi tomos
  wesley wilfred will william winston wolfgang xavier yusuf zach zachary
  abdou abdoulaye abhishek adamu ade adebayo ademola aditya ajay akash akin alain aleksandar aleksander alessandro
  alfonso alhassan amadou amit andrzej ansel antti arturo arvind ashok ashwin attila augusto aurelio babajide bakary
  balazs bartosz bashir bayo benoit bilal bjorn bogdan borja branko cesar chandra chidi chike chukwudi ciro claudio
  cristiano cristobal dario dawit deepak demba dinesh dragan eamon ebenezer edgardo efrain eduard elias elijah emeka
  emre enzo erdogan ernesto erwin esteban eugenio fabian fabio fabrice faisal farhan farid farouk femi ferdinand fidel
  filip flavio francois francesco ganesh gaurav geert gianluca giorgio giovanni giuseppe goran gunther gustavo habib
  hakan hamza harald harish haruki hiroshi horacio humberto ibrahima ignacio iqbal ismael ivo jabu jaime jairo jakob
  jakub jamil jan janusz javed jawad jens jerzy joaquin jochen johan johann jonas jorgen josef juma jurgen kabir kamal
  kamil karan karel kasper kazuo kemal kenji khaled khalid kofi kojo kunal kwabena kwame kwasi lech leandro lorenzo
  lothar luca luciano luigi maciej mahmoud mamadou manoj manuel marek markus massimo mathias mathieu matteo matthias
  mauricio mauro maxime mehmet mehdi michal miroslav mohan mohit moussa mukesh musa mustafa mustapha nabil naveen
  nicolas nikhil nikolai nils nnamdi nuno obinna octavio olaf olivier olu oluwaseun osama osman pascal patricio pavel
  pawel pekka piotr prakash pranav praveen radek radoslav rafal rahim rajiv raju rakesh ramesh ramiro rashid raul
  reinhard rinaldo rodrigo rogelio rohan rohit rolf ruben ruslan sadiq said salim salvatore samuli sandeep sanjeev
  santiago santosh sani satish sergio sharif shinzo shyam siddharth sipho slobodan stefano stephane subhash sudhir
  suleiman suresh svetozar takeshi temitope tendai thabo thandolwethu thierry thorsten tobias tomasz toshi tunde uwe
  vaclav valentin vasily venkatesh vikram vikas vinod vishal vitaly vivek vlad vladislav waldemar wilhelm wojciech yaw
  yannick yasin yevgeny youssef yves zoltan zoran
  abbas abdel abdulrahman abel abiodun adewale adnan ahmad akbar akinwumi akio alberto aldo alec alessio alfie
  alfredo alphonse altaf alvaro amjad amos anand angelo anibal anil anselmo anup anwar arash archibald arif arlen
  arlo armando armin arnaud arsene artem asher ashraf asif ayman aziz babatunde baptiste barnaby barney basil
  bassam beau behrouz bernardo bert bertie bjarne blaine blake bongani boniface boyd brent brock brody bryce burak
  byron caleb cary cecil cem chad chet chinedu christoph chukwuemeka claus clemens clifford clint clyde cody colm
  corey cormac cornelius cornell cory cuthbert cyrus daisuke damien danilo darius darnell darrell darryl daryl
  davide dawid deandre dele demetrius denny denzil dermot devin dexter didier dilip dirk dmytro domingo donal
  donnie donny doug duane dumisani ebuka edmond eero efren einar eitan ekrem elbert eldon eli elio elmer elton
  elvin emanuel emiliano emilio emmett enda enoch ephraim erdem erkki erling ernie ernst ervin etienne everett
  evgeny ezekiel ezio ezra fadi fahad farooq federico fernand fintan florian fouad franz fredrik friedrich garrett
  gaston gene georg georges georgi gerardo gerhard ghassan giacomo gilberto gilles gino girish gopal grady graeme
  gregor guido guillaume guillermo gunnar gus gyorgy hadi hafiz haim halil hamish harlan haroon haroun hasan hashim
  heinrich heinz helmut hendrik henri herman herve hiram hitoshi homer horace hossein hristo hubert humphrey
  ifeanyi ikechukwu ilya imad ioannis irving irwin isidro ismet istvan ivar ivor iyad jabulani jalal jamshid janos
  jari jarrod jarvis jed jeffery jermaine jeroen jethro jibril jimmie jiri joao joey johannes johnathan johnnie
  jonah joost jordi joris josep josiah juha jules julien julio kagiso kamau kamran kareem karsten keenan kelechi
  kelvin kenan kendrick kenny kerem khalil kirk kiyoshi klaus konrad konstantin kostas kris kristian kristof
  krzysztof kwaku kyriakos lachlan ladislav lalit lamar lamine landon lasse laszlo laurent leif leland lenny
  leopold leopoldo lester levent levi linus lloyd lonnie loren lorne lowell luc lucian ludwig luiz lukas lukasz
  luther lyle lyndon mads mahesh mahmud majid maksim malik mandla manfred manny mansour marcelo marcin mariano
  marlon marty marv marwan masato masood matej mateusz mats maurizio maximilian melvin merle mervyn micah michel
  mick mickey mihai mikael mikhail mikkel milos mirko mohsen monty mordecai moritz morten moses moshe mounir mungo
  munir murat myron nasser nathanael navid ned neeraj nestor neville niels niklas niko nikola nikos nitin njoroge
  noam norbert ochieng odhiambo ognjen okechukwu oleksandr ollie olumide onur orhan oriol orville oskar oswald
  otieno otis ousmane ozzie panos paolo patrik paulo pavlo peder percival petr petros philipp piers pieter pietro
  pradeep pramod prem qasim quentin quincy rachid radovan rafiq rainer rajan rajendra ramazan ramzi randall
  randolph raoul rashad rasmus rauf reece reggie reuben rex reza rhett riad riccardo richie rob robbie roderick
  rodolfo rolando romain ronan ronnie roscoe royce rufus rui rustam sachin saeed sahil saleh sami sammy sanjiv saul
  scotty seamus sebastiano sebastien selim serge serhiy shahid shankar sherwin shigeru sibusiso sid siegfried silas
  simeon sizwe solomon soren stan stanislav stefanos stelios stephan sulaiman sylvester tad taha takashi tapiwa
  tarek tarquin tarun tatsuya teddy terrance terrell terrence thaddeus themba thiago thibault thurman tiago tibor
  timo timur tinashe tomas tomislav torquil torsten toshio tristan tristram tuomas ty tyrone uche ugochukwu ulf
  ulrich ulysses umar umberto umesh vahid valery vasil vasilis vaughn vern vicente vijay vinay vince vincenzo
  virgil virgilio vito vittorio volker wade wael wahid wale walid wally walt wendell werner wilbert wilbur wilf
  willard willem willie willy wim woodrow wyatt yahya yair yann yaroslav yiannis yitzhak yoav yosef yuri yusuke
  zaid zakaria zane zbigniew zeke zeljko ziad zlatan
`);

const WOMEN = wordSet(`
  abigail ada adele agnes aisha april may alexandra alice alicia alison amanda amber amelia amina amy ana andrea angela anita anjali
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
  abena abimbola adaeze adaora adwoa agnieszka ailsa akosua aleksandra alessandra alina aliya alya amal amara amelie
  ananya anastasia aneta angelika anika anja anneke anneliese annika ansie anouk antonella anusha aparna araceli ariadne
  arlene asma astrid ayesha ayse azadeh barbora beatriz bianca birgit bisola blessing bola brigitte bronagh carina
  carlotta carolina catarina celeste chantal charlene chiamaka chiara chidinma chinwe chioma clarissa clementine
  concepcion consuelo corinne cristina damilola dagmar deepa deepika delphine devi dilys dolores dorota ebony efua elisa
  elisabetta eliska elke eloise elodie elspeth emilia emine enid esperanza estelle eszter eugenia eunice ewa fadumo
  farah fatma fatou fatoumata federica feride filippa folasade francesca freda frida funmi funmilayo gabriella genevieve
  ginevra giovanna giulia gita graciela greer gudrun guadalupe gwyneth habiba hadiza halima hanna hannelore heba heike
  hilde hina hyacinth ifeoma ilse imelda imogen inga ingeborg irina isha ishbel itziar iwona jadwiga jana janelle jelena
  jiya joana jolanta jolene josefina josephina jovana julieta jutta kamala karin karina karolina kasia katarina
  katarzyna katja katrin kavita kavya keiko kemi kerensa khadija kinga kiran kristin kristina krystyna lakshmi lalita
  lata latoya lavinia leena leonie leticia lidia liesl lieselotte lillie linnea livia ljiljana lorena lotte lucie
  lucille ludmila luisa lupe lyudmila magda magdalena maja malgorzata manon manuela mareike margaux margarita margit
  mariam mariana marie-claire mariela marietta marisol marit marta martina maryam matilde meena meera mei meenakshi
  melinda mercy michaela milena mirela mireille mirjana monique mwajuma nadine nancy nasreen nasrin natalia neema neha
  nena ngozi nicole nikki nilufer nirmala nisha nkechi nneka noor noura nthabiseng oksana olena oluchi omolara ophelia
  paloma parvati pascale perpetua petronella philippa pilar pooja preeti priyanka purnima queenie radha raisa rajni
  rania raquel rasheeda rebeca rekha rena renata reshma rocio rosalie rosalia rosario roxana rukmini ruta sabine sadia
  safiya sakura salma samira sania sanne saoirse sapna sarita savita seema selma senait shabnam shakira shalini shanice
  shanti sharmila shazia shirin shreya sigrid simone sindhu siri smita sneha solveig soraya steffi sunita supriya
  svetlana sylvie tabitha tamsin tandi tasha tatiana tatyana tegan tegen temperance thandi thuli tiffany tomoko trine
  trudy uma unathi urszula usha valentina valeria veera verena veronika vesela vesna vidya viktoria vimala viviana
  wanjiku xenia yael yasmine yekaterina yetunde yoko yuliya zainab zanele zdenka zeynep zofia zsofia zuleika zuzana
  abeer aditi adriana adrienne afua agata agatha agneta aida aileen aimee aino aishwarya aisling akiko alana alba
  alena alessia alexa alia alicja alisha alissa allison alma althea alyssa amaka amani amira amita anahita angelica
  angeliki angelina angeline angie annabel annabelle annemarie antoinette anuradha anyango ariana arianna arundhati
  asha ashlee ashwini asmaa atieno aude aurelie ava averil ayako aylin azra barb basma beata beatrix belinda
  benedetta benedicte bente berit bernice bertha bessie bethan bethany betsy bettina beverly bhavna bonita bonnie
  bozena brandi breanna brenna briana brianna bridie britta bryony bukola caitlin caitlyn callie camille candace
  candice cara carissa carlene carly carmel carmela carrie cassie caterina cathleen cathrine cathy celine charmaine
  cherie chinelo christa cicely cindy clarisse claudette clemence cleo coleen concetta cora coretta corina cosima
  dalia daniella danuta daria darla darlene darya davina deanna debra deidre deirdre delfina delia delilah della
  delores desiree dianna dianne dina dionne divya djamila dolly donatella dorothea ebele ebru edie edna edyta effie
  eirini ekaterina elaina eliana elif elin elina elinor elisabet elissa elizaveta ellie eloisa elsie elvira
  emanuela emelia emilie emmanuelle emmeline erika erma ernestine esme esmeralda esra estella ethel etta eugenie
  evangeline evelina evie fabiana fabienne farida farzana fay faye felicia felicity fernanda fiorella fleur florrie
  francine frederique freja friederike gabby gaby galina gayle gaynor geeta georgette georgie ghada gilda ginny
  gisela giselle giuliana glenda glenys glynis grace gracie graziella gretchen guinevere gulnara gwendolyn hanan
  haneen hanneke harumi hattie hayley hedda hedwig helga heloise henriette hester hettie hiba hilda hiroko huda
  ilana ilaria ilene ilona imani indira inez inge ioana iona irena irma isabelle isobel isolde ivana ivanka jacinta
  jaclyn jamila janette janie janine jaya jayne jeanette jeanne jeannette jeannie jemima jenni jennie jillian joann
  joelle johanna johanne joni josie juana juliana julianna julianne juliette justine jyoti kaitlin kaitlyn kaja
  kalpana kara karla karyn katalin katelyn katerina kateryna katharina kathrin kathrine katrina katy kavitha kay
  kaye keira kelley kelsey kendra kerri kiera kirsi kirstie kitty klara komal krista kristen kristi kristie
  kristiina kristine kristy ksenia kylie lacey lamia lana larisa larissa latasha latifa latisha lauretta laverne
  leann leanna lenka lenora leona lesley lettie lexi leyla liana liisa lila lilia lilian liliana lilly lily lina
  lisbeth lizzie loredana loretta lori lottie louella luann lubna luciana lucinda lucrezia luella lynda lynette
  lynne lynsey lyubov madelyn madhuri mae magdalene maha mahalia mahnaz maite malika malin mamie manal manjula
  marcela marcella marcia marcy margery margie margo margot mariah marianne maribel marija marijke marika mariko
  marisa marissa marla marlena marlene marlies maryann maryanne maryna masako mathilde maud maude maura mavis
  mehwish melek meredith meryl mette micaela michele michiko mieke mihaela milica millicent millie mimi mindy
  minerva minnie missy mitsuko mitzi mollie monika morag moya mumtaz munira myra myrna nabila nadezhda nafisa najla
  najwa namrata nandini nanette naoko narges natalya nathalie nawal nazanin neelam nell nellie nelly nettie nevena
  nichola nicoletta nicolette nidhi noelle noemi norah noreen noriko nuria octavia odette olwen oona oprah oriana
  paola patrice patti patty paulette pauliina pavla peggy perla philomena pippa polina portia prerna prudence rabia
  rachael rachelle rachida radhika rajeshwari ramona ranjana rasha razia reba reem reena reiko rhea rhiannon rhoda
  rhona rhonda riya rochelle romy roopa rosalyn rosanna rosanne roseanne rosemarie rosetta rosie roslyn rowena
  roxanne roya rupali ruthie sabina sadaf sadie sahar saida saima salima salome samia samina sandi sandrine sanja
  sarika saundra sawsan sayaka scarlett shadia shagufta shaista shakila shana shania shanna shari sharlene sharron
  shauna shawna sheela sheena shelly sheri sherri sherrie sherry shilpa shobha shonda sigrun silja silke silvia
  simona smriti snezana sofie soheila sonali sondra sonja sonya soumaya staci stacie stefania stefanie sujata
  sumita sunniva susana susannah susanne sushma susie suzana suzanna suzette suzie swati sybil tabatha tahmina
  taina tamar tamera tami tamika tammie tammy tanja tanvi teodora teri terri tess thandeka thea thembi theodora tia
  tiana tilda tonia tonya tori tove tricia trina trish trisha trista trixie ulla ulrike uzma valarie valentyna
  vandana varsha vasiliki velma verna vibeke vicki vickie vicky vilma violeta virginie vivien vivienne vlasta
  waltraud wanda wangari wiebke wilhelmina willa winnie winona xiomara yana yara yasmeen yesenia yesim ylva yolande
  yumi yumiko zadie zahra zandile zeinab zelda zita zoey zohra zora zsuzsanna
`);

const EITHER = wordSet(`
  alex ashley billie blair cameron casey charlie chris dale drew frankie hilary jamie jo jordan jude kelly kim kit lee
  leslie lindsay logan lou mel morgan nicky pat quinn ray riley robin rowan sam sandy sasha shannon sidney stacy taylor
  terry toni val vivian
  alexis ayodele bobbie carey courtney devon dominique jackie jessie laurie leigh lindsey nana bernie ronnie stevie
  georgie jules avery reese finley remy
`);

/**
 * Common first names, compiled for this project, with the gender they suggest. They are evidence that two capitalised
 * words are a person's name, and that Mr Roe is not Judith Roe. They never decide a "he" or "she" alone.
 */
export const FIRST_NAMES: ReadonlyMap<string, "he" | "she" | null> = new Map<string, "he" | "she" | null>([
  ...[...MEN].map(name => [name, "he"] as const),
  ...[...WOMEN].map(name => [name, "she"] as const),
  ...[...EITHER].map(name => [name, null] as const),
]);

/** First names that women have in one country and men in another. */
export const NAMES_OF_BOTH_ABROAD = wordSet(`
  andrea nicola simone joan jean michele gabriele daniele luca sasha misha nikita jan kim michael leslie carol laurence
  valery dominique camille ashley beverly evelyn hilary jocelyn kay kelly lindsay lynn marion robin shannon shirley stacy
  tracy vivian yael noa eden toni inge kari janne rene raphael
`);
