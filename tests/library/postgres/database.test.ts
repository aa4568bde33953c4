import { describe, expect, it } from "vitest";
import { UnreachableError } from "../../../src/errors.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { understood } from "../../../src/library/postgres/understood.ts";
import { DatabaseRefusesError, StoreAwayError } from "../../../src/library/store/disk.ts";
import { noteForOperator } from "../../../src/note-for-operator.ts";

const said = (code: string) => understood(Object.assign(new Error("what was sent"), { code }));

describe("understood()", () => {
  it.each([
    ["53100", "ENOSPC", "The database's disk is full: make room on it."],
    ["58030", "EIO", "The database's disk reports an error: make a backup of the database now"],
    ["XX001", "EIO", "its own data is damaged: stop the bot"],
    ["25006", "EROFS", "The database is read-only: it is a replica"],
    ["3F000", "EACCES", "has no schema for the bot's tables"],
    ["42501", "EACCES", "The role in DATABASE_URL lacks a right: let it own the database"],
  ])("tells the operator what the database refuses for good: %s", (code, diskCode, note) => {
    const error = said(code);
    expect(error).toBeInstanceOf(DatabaseRefusesError);
    expect(error).not.toBeInstanceOf(StoreAwayError);
    expect(error).toMatchObject({ code: diskCode, file: "database" });
    expect(noteForOperator(error)).toContain(note);
  });

  it.each([
    [
      "insert into feed (feed_id) values ($1)",
      "permission denied for table feed",
      "may not INSERT (table feed)",
    ],
    [
      "insert into feed (feed_id)\n values ($1) on conflict (feed_id) do update set state = $2",
      "permission denied for table feed",
      "may not INSERT or UPDATE (table feed)",
    ],
    ["update library set packs = 1", "permission denied for table library", "may not UPDATE (table library)"],
    ["delete from feed where a = $1", "permission denied for table feed", "may not DELETE (table feed)"],
    ["select state from feed", "permission denied for table feed", "may not SELECT (table feed)"],
    [
      "select 1 from library where library_id = $1 for update",
      "permission denied for table library",
      "may not SELECT or UPDATE (table library)",
    ],
    ["select 1", "droit refusé pour la table feed", "lacks a right"],
    ["create table feed ()", "permission denied for schema public", "may not CREATE (schema public)"],
    ["alter table feed add x", "must be owner of table feed", "isn't the owner of feed"],
    ["select 1", "permission denied for table feed: 'a member wrote this'", "lacks a right"],
  ])("names the right that the role lacks: %s", (statement, message, words) => {
    const error = understood(Object.assign(new Error(message), { code: "42501" }), statement);
    expect(noteForOperator(error)).toContain(`The role in DATABASE_URL ${words}:`);
  });

  it.each(["ECONNREFUSED", "08006", "57P01", "57P03", "53200", "53300"])(
    "says that the database can't be reached: %s",
    code => {
      expect(said(code)).toBeInstanceOf(StoreAwayError);
      expect(noteForOperator(said(code))).toContain("can't be reached");
    },
  );

  it("repeats nothing that was sent", () => {
    for (const code of ["53100", "57P01", "40001", "28P01", "22P05", "42501", "XX001"]) {
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
