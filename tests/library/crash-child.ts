import { DataFolder } from "../../src/library/store/data-folder.ts";
import { crashFile, GUILD } from "./crash-plan.ts";

// Adds, removes and changes settings endlessly, and prints what it is about to do and what it has been told is done.
// The test kills it.

const [folder = "", first = "0"] = process.argv.slice(2);
const store = await DataFolder.open(folder);
const server = await store.server(GUILD);
// Only to be killed while it opens, again and again.
if (first === "open") process.exit(0);
const say = (line: string) => process.stdout.write(`${line}\n`);
say("open");

for (let number = Number(first); ; number++) {
  const file = crashFile(number);
  say(`adding ${number}`);
  const [kept] = await server.keep([file], new Date());
  say(`added ${number}`);
  if (kept && number % 3 === 0) {
    say(`removing ${number}`);
    await server.remove(kept.id, file.articles[0]);
    say(`removed ${number}`);
  }
  if (number % 5 === 0) {
    say(`setting ${number}`);
    await server.update(record => ({
      ...record,
      settings: { ...record.settings, digestChannel: String(number).padStart(18, "1") },
    }));
    say(`set ${number}`);
  }
}
