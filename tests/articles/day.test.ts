import { describe, expect, it } from "vitest";
import { readDay } from "../../src/articles/day.ts";
import { isDayLine } from "../../src/articles/day-line.ts";
import { MONTH_NAMES, monthOf } from "../../src/articles/month-names.ts";

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
    ["4. března 2025", "2025-03-04"],
    ["4. marca 2025", "2025-03-04"],
    ["4 martie 2025", "2025-03-04"],
    ["4 Mart 2025", "2025-03-04"],
    ["4 Ağustos 2025", "2025-08-04"],
    ["4 марта 2025 г.", "2025-03-04"],
    ["4 березня 2025", "2025-03-04"],
    ["4. август 2025.", "2025-08-04"],
    ["4 Μαρτίου 2025", "2025-03-04"],
    ["2025. március 4.", "2025-03-04"],
    ["2025 m. kovo 4 d.", "2025-03-04"],
    ["4 Maret 2025", "2025-03-04"],
    ["4 Machi 2025", "2025-03-04"],
    ["ngày 4 tháng 3 năm 2025", "2025-03-04"],
    ["4 مارس 2025", "2025-03-04"],
    ["٤ أغسطس ٢٠٢٥", "2025-08-04"],
    ["4 मार्च 2025", "2025-03-04"],
    ["৪ মার্চ ২০২৫", "2025-03-04"],
    ["March 4th, 2025", "2025-03-04"],
    ["4 of March 2025", "2025-03-04"],
    ["Season 2024/25/1 of 4 March 2025", "2025-03-04"],
    ["31 June 2024, 4 March 2025", "2025-03-04"],
    ["32.13.2024 4.3.2025", "2025-03-04"],
    ["14/13/2024, 13/5/2024", "2024-05-13"],
    ["0/5/2024, 13/5/2024", "2024-05-13"],
    ["Published 13/5/2024, updated 4/5/2024", "2024-05-13"],
  ])("reads %s", (words, day) => {
    expect(readDay(words)).toBe(day);
  });

  it.each([
    ["2024-11-18", "2024-11-18"],
    ["2024/11/18", "2024-11-18"],
    ["2024.1.8", "2024-01-08"],
    ["20241118", "2024-11-18"],
    ["20241118T1020", "2024-11-18"],
    ["20241118T102030Z", "2024-11-18"],
    ["2024-11-18T23:30:00-05:00", "2024-11-18"],
    [" Nov 18, 2024 ", "2024-11-18"],
    ["18-Nov-2024", "2024-11-18"],
    ["Mon, 18 Nov 2024 10:20:00 GMT", "2024-11-18"],
    ["18.11.2024", "2024-11-18"],
    ["5.4.2024", "2024-04-05"],
    ["18/11/2024", "2024-11-18"],
    ["11/18/2024", "2024-11-18"],
    ["12/13/2024", "2024-12-13"],
    ["13/12/2024", "2024-12-13"],
    ["4/4/2024", "2024-04-04"],
    ["1731888000", "2024-11-18"],
    ["1731888000000", "2024-11-18"],
    ["2024年11月18日", "2024-11-18"],
    ["2024년 11월 18일", "2024-11-18"],
    ["29 February 2024", "2024-02-29"],
    [`${"x".repeat(188)} 18 Nov 2024`, "2024-11-18"],
  ])("reads %s as %s", (words, day) => {
    expect(readDay(words)).toBe(day);
  });

  it.each([
    "4/5/2024",
    "Published 4/5/2024, updated 13/5/2024",
    "Published 14/13/2024, updated 4/5/2024, again 13/5/2024",
    "12/11/2024",
    "29 February 2025",
    "2024-13-01",
    "20241318",
    "118 Nov 2024",
    "18 Nov 20245",
    "18 Nov 1824",
    "18 Nov",
    "Nov 2024",
    "173188800",
    "17318880000",
    "14/13/2024",
    "18/11.2024",
    "",
    `${"x".repeat(189)} 18 Nov 2024`,
  ])("reads no day in %s", words => {
    expect(readDay(words)).toBeNull();
  });

  it.each(["4 pools 2025", "31 de junio de 2025", "mars 2025"])("doesn't take %s for a day", words => {
    expect(readDay(words)).toBeNull();
  });
});

describe("the months' names", () => {
  it("are twelve in each language, and no word means two of them", () => {
    const numbers = new Map<string, number>();
    for (const [language, months] of Object.entries(MONTH_NAMES)) {
      expect(months.split(" "), language).toHaveLength(12);
      for (const [at, names] of months.split(" ").entries()) {
        for (const name of names.split("|")) {
          expect(numbers.get(name) ?? at, `${language}: ${name}`).toBe(at);
          expect(monthOf(name), `${language}: ${name}`).toBe(at + 1);
          numbers.set(name, at);
        }
      }
    }
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
    "Opublikowano 4 marca 2025, 10:20",
    "Aktualizováno úterý 4. března 2025",
    "Опубликовано 4 марта 2025 г., 10:20",
    "4 Mart 2025, 10:20",
    "Diterbitkan Selasa, 4 Maret 2025 10:20",
    "Publisert tirsdag 4. mars 2025 kl. 10:20",
    "4. März 2025, 10:20 (MEZ)",
    "4. März 2025, 10:20 CET",
    "4. März 2025, 10:20 Uhr MEZ",
    "4 de marzo de 2025, 10:20 h (CET)",
    "Selasa, 4 Maret 2025 | 10:20 WIB",
    "4 Machi 2025, 10:20 EAT",
    "4 de março de 2025 às 10h20 BRT",
    "4 de marzo de 2025 - 10:20 ART",
    "4 de marzo de 2025, 10:20 hs",
    "4 de marzo de 2025 10:20 hrs.",
    "4 de marzo de 2025, 10:20 a.m.",
    "4 de marzo de 2025, 10:20 PM",
    "4 Maart 2025, 10:20 SAST",
    "4 марта 2025, 10:20 МСК",
    "4 Maret 2025, 10:20:30 GMT+7",
    "4 Maret 2025, 10:20 UTC+07:00.",
    ...["gmt", "Gmt", "cet", "mesz", "BST", "wib"].flatMap(zone => [
      `4. März 2025, 10:20 ${zone}`,
      `4 March 2025, 10:20 ${zone}`,
      `4 March 2025, 10:20 (${zone})`,
      `4 March 2025 ${zone}`,
      `4. März 2025, 10:20 Uhr ${zone}`,
    ]),
  ])("is true of %s", line => {
    expect(isDayLine(line)).toBe(true);
  });

  it.each([
    "Am 4. März 2025 tagte der Rat zum letzten Mal.",
    "Le 4 mars 2025 est un jour de deuil",
    "4 maart 2025 was een dinsdag.",
    "Am 4. März",
    "Pools, 4. März 2025",
    "3. Mai 2026 Bonn",
    "14 mai 2026 Paris",
    "3.5.2026 Krieg",
    "3. Mai 2026 BONN",
    "3. Mai 2026, 10:20 Bonn",
    "3. Mai 2026, 10:20 Bonn MEZ",
    ...["BONN", "ROME", "OSLO", "LIMA", "WIEN"].map(town => `4 March 2025, 10:20 ${town}`),
    `Am 4. März 2025${" ".repeat(70)}`,
  ])("is false of %s", line => {
    expect(isDayLine(line)).toBe(false);
  });
});
