import { describe, expect, it } from "vitest";
import { readDay } from "../../src/articles/day.ts";
import { isDayLine } from "../../src/articles/day-line.ts";

describe("readDay()", () => {
  it.each([
    ["4. März 2025", "2025-03-04"],
    ["4. Jänner 2025", "2025-01-04"],
    ["1er février 2025", "2025-02-01"],
    ["4 août 2025", "2025-08-04"],
    ["4 de marzo de 2025", "2025-03-04"],
    ["4 de setembro de 2025", "2025-09-04"],
    ["4 ago. 2025", "2025-08-04"],
    ["4 maggio 2025", "2025-05-04"],
    ["4 giu 2025", "2025-06-04"],
    ["4 maart 2025", "2025-03-04"],
    ["4 mei 2025", "2025-05-04"],
    ["4. desember 2025", "2025-12-04"],
    ["4 maj 2025", "2025-05-04"],
    ["4 października 2025", "2025-10-04"],
    ["March 4th, 2025", "2025-03-04"],
    ["4 of March 2025", "2025-03-04"],
  ])("reads %s", (words, day) => {
    expect(readDay(words)).toBe(day);
  });

  it.each(["4 pools 2025", "31 de junio de 2025", "mars 2025"])("takes %s for no day", words => {
    expect(readDay(words)).toBeNull();
  });
});

describe("isDayLine()", () => {
  it.each([
    "Veröffentlicht am 4. März 2025, 10:20 Uhr",
    "Stand: 04.03.2025 10:20 Uhr",
    "Publié le mardi 4 mars 2025 à 10h20",
    "Publicado el 4 de marzo de 2025",
    "Publicado em 4 de março de 2025 às 10h20",
    "Pubblicato martedì 4 marzo 2025, ore 10:20",
    "Gepubliceerd op 4 maart 2025 om 10:20 uur",
    "Publisert tirsdag 4. mars 2025 kl. 10:20",
  ])("is true of %s", line => {
    expect(isDayLine(line)).toBe(true);
  });

  it.each([
    "Am 4. März 2025 tagte der Rat zum letzten Mal.",
    "Le 4 mars 2025 est un jour de deuil",
    "4 maart 2025 was een dinsdag.",
  ])("is false of %s", line => {
    expect(isDayLine(line)).toBe(false);
  });
});
