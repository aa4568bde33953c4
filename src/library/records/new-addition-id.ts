import { randomBytes } from "node:crypto";
import { AdditionId } from "./records.ts";

/** A new id for an addition: 50 random bits, so that a button never undoes another addition. */
export function newAdditionId(): AdditionId {
  const bits = randomBytes(8).readBigUInt64BE() >> 14n;
  return AdditionId.parse(bits.toString(32).padStart(10, "0"));
}
