import { wordSet } from "../word-set.ts";

/**
 * Base forms of the verbs in questions about the news. A question is too short for its grammar to be read from
 * endings ("did the bank help", "who leads"), so its verb is looked up. Words that are as often nouns ("bank",
 * "state") are left out.
 */
export const COMMON_VERBS = wordSet(`
  abandon accept accuse acquire act add adopt affect afford agree allow announce answer apologise apologize appeal appear
  apply appoint approve argue arrest arrive ask assault attack attend award back ban beat become begin believe belong
  betray blame block bomb book born borrow break bring broadcast build burn buy call campaign cancel carry cast catch cause
  celebrate challenge change charge chase choose claim clean clear close collapse collect come compete complain complete
  condemn confess confirm contain continue control cook cost count crack crash create cross cut damage deal decide declare
  decline defeat defend delay deliver demand demolish deny design destroy detain develop die disappear discover discuss
  dismiss donate draw drink drive drop drown earn eat elect employ end endorse enter escape establish evacuate expand
  expect expel explain explode export express extend face fail fall feed fight file fill find fine finish fire fit fix flee
  float flood fly follow forbid force forget form found free freeze fund gain gather give go grant grow guard halt hand
  happen harm hate have head hear help hide hire hit hold host hunt hurt identify import impose improve include increase
  infect inform inherit inject injure inspect install insult interview invade invent invest investigate invite issue jail
  join jump keep kick kidnap kill know lack land last launch lay lead learn leave lend let lie lift like list listen live
  load lock look lose love lower make manage march marry mean measure meet mend merge miss move murder name need negotiate
  notice nominate obey object occur offer open operate oppose order organise organize own park pass pay perform pick plan
  plant play plead pledge point postpone praise predict prepare press prevent print privatise produce promise promote
  propose prosecute protect protest prove provide publish pull punish push put quit race raid rain raise reach read rebuild
  receive recognise recommend record recover reduce refuse reject release remain remove rent reopen repair repay repeat
  replace reply report request require rescue resign resume retire return reveal review rise rob rule run sack sail save
  say score search see seek seize sell send sentence serve set settle shake share shoot show shut sign sing sink sit slash
  sleep smuggle speak spend split spread stab stage stand start stay steal stop storm strand strike struggle study sue
  suffer suggest supply support surrender survive suspect suspend swear sweep swim take talk teach tell test thank threaten
  throw touch train transfer travel treat trigger try turn uncover understand unveil use vanish veto visit vote vow wait
  walk want warn wash waste watch wear welcome win withdraw witness work worry wound write
`);

/**
 * Verbs whose participle is the same as their base form. With any other verb, a base form after "is" is no passive ("is
 * it open").
 */
export const UNCHANGING_PARTICIPLES = wordSet(`
  beat born burst cast cut hit hurt let put set shut split spread
`);
