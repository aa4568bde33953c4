import { Locale } from "discord.js";
import { describe, expect, it } from "vitest";
import { file, seenIn, startLibraryBot, upload } from "./library-bot.ts";
import { pressContext } from "./reply-buttons.ts";

const QUOTE = "We begin in the spring, not before.";

describe("a private reply", () => {
  it("is in the language of the member's Discord, with commands as they are called there", async () => {
    const { reader } = await startLibraryBot();
    const help = await reader.withLocale(Locale.German).slash("/help");
    expect(help.text()).toContain("Befehle: /frage /wer-sagte /zitate");
    expect(help.text()).toContain("Zitat prüfen");
    expect((await reader.slash("/help")).text()).toContain("Commands: /ask /who-said");
  });

  it("is in English where the bot doesn't speak the member's language", async () => {
    const { reader } = await startLibraryBot();
    expect((await reader.withLocale(Locale.Finnish).slash("/help")).text()).toContain("Commands: /ask");
  });

  it("stays in the member's language, not the server's", async () => {
    const { manager, reader } = await startLibraryBot();
    await manager.slash("/library settings", { language: "Deutsch" });
    expect((await reader.slash("/help")).text()).toContain("Commands: /ask");
  });

  it("answers a press on a public message", async () => {
    const { manager, reader } = await startLibraryBot();
    await upload(manager);
    const found = await reader.slash("/who-said", { quote: QUOTE });
    expect(found.text()).toMatch(/^Quoted /);
    const context = await pressContext(reader.withLocale(Locale.German), found);
    expect(context.text()).toContain("der zitierte Absatz");
  });

  it("says what can't be done in the member's language, though the answer would have been public", async () => {
    const { reader } = await startLibraryBot();
    const refused = await reader.withLocale(Locale.German).slash("/articles", { since: "gestern" });
    expect(refused.isEphemeral).toBe(true);
    expect(refused.text()).toBe("„gestern“ ist kein Datum. Schreib es als Jahr-Monat-Tag, etwa 2024-11-18.");
  });
});

describe("what can't be read", () => {
  it("is told with the reason in the member's language", async () => {
    const { manager } = await startLibraryBot();
    const reply = await manager.withLocale(Locale.German).slash("/library add file", {
      file: file("scan.png", "x"),
      "file-2": file("none.txt", ""),
      "file-3": file("old.txt", "%PDF-1.4"),
      "file-4": file("pools.json", '{"text": "Words.", "date": "3/4/2025"}'),
    });
    expect(reply.text()).toContain(
      "scan.png (ein Bild; lass seinen Text erkennen (OCR) und speichere ihn als .txt)",
    );
    expect(reply.text()).toContain("none.txt (leer)");
    expect(reply.text()).toContain(
      "old.txt (nicht der Text, den der Name verspricht, sondern ein PDF; gib der Datei die Endung .pdf)",
    );
    expect(reply.text()).toContain("date: „3/4/2025“ ist kein Tag; schreib JJJJ-MM-TT");
  });
});

describe("a public reply", () => {
  it("is in the language that the server is set to at Discord", async () => {
    const { local, manager, reader } = await startLibraryBot();
    await upload(manager);
    const german = reader.withLocale(Locale.German);
    expect((await german.slash("/who-said", { quote: QUOTE })).text()).toMatch(/^Quoted /);
    local.admin.setLocale("The newsroom", Locale.German);
    expect((await reader.slash("/who-said", { quote: QUOTE })).text()).toMatch(/^Zitat /);
  });

  it("is in the language that the managers chose, and as at Discord again when they leave it to that", async () => {
    const { manager, reader } = await startLibraryBot();
    await upload(manager);
    const set = await manager.slash("/library settings", { language: "Deutsch" });
    expect(set.text()).toContain("Language of what everybody sees: Deutsch");
    expect((await reader.mention(`who said “${QUOTE}”?`)).text()).toMatch(/^Zitat /);
    await manager.slash("/library settings", { language: "server" });
    expect((await reader.mention(`who said “${QUOTE}”?`)).text()).toMatch(/^Quoted /);
  });

  it("keeps the article's words as they are", async () => {
    const { manager, reader } = await startLibraryBot();
    await upload(manager);
    await manager.slash("/library settings", { language: "Deutsch" });
    const found = await reader.slash("/who-said", { quote: QUOTE });
    expect(found.text()).toContain("We begin in the spring, not before.");
    expect(found.buttons().map(({ label }) => label)).toContain("¶2 im Kontext");
  });

  it("is shared in the language in which the member read it", async () => {
    const { local, manager, reader } = await startLibraryBot();
    await upload(manager);
    const german = reader.withLocale(Locale.German);
    await german.press(await german.slash("/who-said", { quote: QUOTE, private: true }), "Teilen");
    expect(seenIn(local, "#news").at(-1)).toMatch(/^Zitat .*\[Löschen\]/s);
  });
});

describe("what the bot posts by itself", () => {
  it("is in the server's language, no matter who caused it", async () => {
    const { local, manager } = await startLibraryBot();
    await manager.slash("/library settings", { log: "#general", language: "Deutsch" });
    await manager.slash("/library add file", { file: file("tram.txt") });
    await expect
      .poll(() => seenIn(local, "#general").join("\n"), { timeout: 5_000 })
      .toContain("hinzugefügt");
  });
});
