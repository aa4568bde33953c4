import { wordSet } from "../word-set.ts";

/** Words that are frequent in speech and say nothing of what it is about, as comparison forms. */
export const TALK_WORDS = wordSet(`
  say says said saying tell told think thought know knew known go goes going gone get gets getting got make
  makes making made take takes taking took come comes coming came want wants wanted need needs needed see seen
  saw look looks looking way ways thing things lot lots really like kind just even much many well back time
  times day days year years one two people person good great right today now new first last still never always
  every everything everyone something someone anything nothing part put give given let believe feel sure able
  try trying work things bit quite actually maybe done use used cant im theres keep
`);
