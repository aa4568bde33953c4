import { articleOfLines } from "../../../src/articles/create-article.ts";
import { findPeople, printedForm } from "../../../src/quotes/people/people.ts";
import type { People, Person } from "../../../src/quotes/people/person.ts";
import { type Reading, readArticle } from "../../../src/quotes/reading/reading.ts";

/** The people of an invented article, one paragraph a line. */
export function peopleOf(text: string): {
  readonly reading: Reading;
  readonly people: People;
  readonly names: readonly string[];
  person(name: string): Person | undefined;
} {
  const reading = readArticle(
    articleOfLines(text, {
      id: "invented",
      title: undefined,
      date: undefined,
      origin: { kind: "host", file: "invented.txt" },
    }),
  );
  const people = findPeople(reading);
  const nameOf = (person: Person) => printedForm(reading, person.fullest);
  return {
    reading,
    people,
    names: people.all.map(nameOf),
    person: name => people.all.find(person => nameOf(person) === name),
  };
}
