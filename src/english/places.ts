import { wordSet } from "./word-set.ts";

/** The states of the US as agencies shorten them, small and without the full stop: "San Bernardino, Calif.". */
export const STATES_SHORT = wordSet(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo
`);
