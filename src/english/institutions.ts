import { wordSet } from "./word-set.ts";

/** Last words of names that are no person's. */
export const ORGANISATION_HEADS = wordSet(`
  party committee commission council congress senate parliament house university college school institute
  institution foundation association federation union league society club church court department ministry agency
  bureau office service bank company corporation corp inc ltd llc plc co group network news times post journal
  tribune herald guardian telegraph mail mirror sun press magazine review gazette chronicle globe examiner observer
  reporter star today beast hill street campaign caucus coalition alliance front movement center centre project fund
  trust board authority administration government team police force army navy guard pac america states kingdom
  nations world radio television tv show tonight twitter facebook youtube instagram city county state avenue
  hospital hotel tower museum partners airlines industries act constitution amendment award awards day week
  convention conference summit treaty war organization organisation report poll survey daily post-gazette register
  dispatch courier democrats republicans conservatives americans
`);
