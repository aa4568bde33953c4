import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

// Every name and sentence here is invented.

describe("what somebody does is a description of them", () => {
  it.each(
    "child kid constable fiddler volunteer physiotherapist neurosurgeon villager footballer right-hander gymnast mechanic attacker advocate".split(
      " ",
    ),
  )("%s", noun => {
    expect(found(`The ${noun} who works for Ann Roe said it was “the end of the road for her”.`)).toEqual([
      `the end of the road for her – The ${noun} who works for Ann Roe`,
    ]);
    expect(found(`“The water came in,” said the bewildered local ${noun}, Bo Lindqvist.`)).toEqual([
      "The water came in, – Bo Lindqvist",
    ]);
    expect(found(`Ann Roe was there. “It was me,” said one frightened Tarn Valley ${noun}.`)).toEqual([
      `It was me, – one frightened Tarn Valley ${noun}`,
    ]);
  });
});
