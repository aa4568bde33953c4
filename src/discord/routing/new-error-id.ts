import { randomInt } from "node:crypto";

// Without letters and digits that look alike.
const ID_CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** Four characters with which a member can refer to an error when talking to the operator. */
export function newErrorId(): string {
  return Array.from({ length: 4 }, () => ID_CHARACTERS[randomInt(ID_CHARACTERS.length)]).join("");
}
