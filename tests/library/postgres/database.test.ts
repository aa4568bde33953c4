import { describe, expect, it } from "vitest";
import { UnreachableError } from "../../../src/errors.ts";
import { understood } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { DatabaseRefusesError, StoreAwayError } from "../../../src/library/store/disk.ts";
import { noteForOperator } from "../../../src/note-for-operator.ts";

const said = (code: string) => understood(Object.assign(new Error("what was sent"), { code }));

describe("understood()", () => {
  it.each([
    ["53100", "ENOSPC", "The database's disk is full: make room on it."],
    ["58030", "EIO", "The database's disk reports an error: make a backup of the database now"],
  ])("tells the operator about the database's disk: %s", (code, diskCode, note) => {
    const error = said(code);
    expect(error).toBeInstanceOf(DatabaseRefusesError);
    expect(error).not.toBeInstanceOf(StoreAwayError);
    expect(error).toMatchObject({ code: diskCode, file: "database" });
    expect(noteForOperator(error)).toContain(note);
  });

  it.each(["ECONNREFUSED", "08006", "57P01", "57P03", "53200", "53300"])(
    "says that the database can't be reached: %s",
    code => {
      expect(said(code)).toBeInstanceOf(StoreAwayError);
      expect(noteForOperator(said(code))).toContain("can't be reached");
    },
  );

  it("repeats nothing that was sent", () => {
    for (const code of ["53100", "57P01", "40001", "28P01", "22P05"]) {
      const error = said(code);
      const { message, cause } = error instanceof Error ? error : expect.fail("no error");
      expect(`${message} ${cause}`).not.toContain("what was sent");
    }
  });
});

describe("PostgresStore.open()", () => {
  it("says that the database can't be reached, so that a start can wait for it", async () => {
    const opening = PostgresStore.open("postgres://verbatim@127.0.0.1:1/verbatim");
    await expect(opening).rejects.toThrow(UnreachableError);
    await expect(opening).rejects.toThrow(
      "The database can't be reached: check that it runs, and DATABASE_URL.",
    );
  });
});
