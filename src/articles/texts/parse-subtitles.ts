import type { Article, Origin } from "../article.ts";
import { articleOfParagraphs } from "../create-article.ts";
import { UnreadableError } from "../unread.ts";
import { endsSentence } from "./unwrap.ts";

/** "00:01:02.345 --> 00:01:04.000", with a comma in .srt files, and without hours in short films. */
const TIMES =
  /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}\s{0,3}-->\s{0,3}(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}/;

/** What is heard but not said: [applause], (music), ♪. */
const SOUNDS = /\[[^[\]]{1,80}\]|^\([^()]{1,80}\)$|[♪♫]+/g;

/** Adverts that free subtitle sites put between them. */
const ADVERT =
  /\bsubtitles? (?:downloaded|by|from|provided)\b|\bcaptions? (?:downloaded|provided)\b|^(?:https?:\/\/|www\.)\S+$/i;

/** A speaker's name before the words: "ANN LEE: …", and in WebVTT <v Ann Lee>. */
const VOICE = /^<v(?:\.[\w.]{1,40})?\s([^<>]{1,80})>/;
const LABEL = /^((?:\p{Lu}[\p{L}.'’-]{0,30} ){0,3}\p{Lu}[\p{L}.'’-]{1,30}):\s(?=\S)/u;

/** A new speaker without a name: "- Who paid?", ">> I did." */
const TURN = /^\s*(?:<[^<>]{0,100}>)?\s*(?:>>|-)/;

/** Once a speaker's paragraph is this long, in code units, the next sentence begins a new one. */
const LONG_ENOUGH = 600;

/** Seconds of silence after which a new paragraph begins. */
const PAUSE = 4;

interface Cue {
  readonly from: number;
  readonly to: number;
  readonly speaker: string | null;
  /** Whether another speaker begins here, with or without a name. */
  readonly isTurn: boolean;
  readonly words: string;
}

/**
 * Reads subtitles. What is said in one go is a paragraph, with the speaker's name if it is given there ("Ann Lee:
 * …"), as in transcripts; a name is never applied to words that it isn't printed beside. Times, sounds and what a cue
 * repeats from the one before are left out.
 *
 * @throws {UnreadableError} if there are none
 */
export function parseSubtitles(text: string, origin: Origin): Article {
  const paragraphs: { speaker: string | null; said: string[]; length: number; to: number }[] = [];
  for (const cue of cuesIn(text)) {
    const last = paragraphs.at(-1);
    const isNew =
      !last ||
      cue.isTurn ||
      (cue.speaker !== null && cue.speaker !== last.speaker) ||
      (endsSentence(last.said.at(-1) ?? "") && (cue.from - last.to > PAUSE || last.length > LONG_ENOUGH));
    if (isNew) {
      paragraphs.push({ speaker: cue.speaker, said: [cue.words], length: cue.words.length, to: cue.to });
    } else {
      last.said.push(cue.words);
      last.length += 1 + cue.words.length;
      last.to = cue.to;
    }
  }
  if (paragraphs.length === 0) throw new UnreadableError("no-subtitles");
  return articleOfParagraphs(
    paragraphs.map(({ speaker, said }) => `${speaker === null ? "" : `${speaker}: `}${said.join(" ")}`),
    { origin },
  );
}

function* cuesIn(text: string): Generator<Cue> {
  let times: { readonly from: number; readonly to: number } | null = null;
  let before = "";
  for (const raw of text.split(/\r\n|[\n\r]/)) {
    const line = raw.trim();
    const found = TIMES.exec(line);
    if (found) {
      const [, fromHours, fromMinutes, fromSeconds, toHours, toMinutes, toSeconds] = found;
      times = {
        from: seconds(fromHours, fromMinutes, fromSeconds),
        to: seconds(toHours, toMinutes, toSeconds),
      };
      continue;
    }
    if (line === "") times = null;
    if (times === null) continue;
    for (const turn of line.split(/(?<=\S)\s(?=-\s?\p{Lu}|<v\s)/u)) {
      const voice = VOICE.exec(turn)?.[1];
      const words = withoutMarkup(turn);
      const label = LABEL.exec(words);
      const said = label ? words.slice(label[0].length) : words;
      // Roll-up captions repeat each line with the next.
      if (said === "" || said === before || ADVERT.test(said)) continue;
      before = said;
      yield { ...times, speaker: voice?.trim() ?? label?.[1] ?? null, isTurn: TURN.test(turn), words: said };
    }
  }
}

function withoutMarkup(line: string): string {
  return line
    .replace(/<[^<>]{0,100}>|\{\\[^{}]{0,100}\}/g, "")
    .replace(SOUNDS, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&nbsp;", " ")
    .replace(/^(?:>>\s?|-\s?)/, "")
    .replace(/\s+/g, " ")
    .trim();
}

function seconds(hours = "0", minutes = "0", rest = "0"): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}
