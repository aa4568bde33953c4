import { randomInt } from "node:crypto";

// Without letters and digits that look like each other.
const ID_CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** Four characters by which a member can name to the operator what went wrong. */
export function newErrorId(): string {
  return Array.from({ length: 4 }, () => ID_CHARACTERS[randomInt(ID_CHARACTERS.length)]).join("");
}
