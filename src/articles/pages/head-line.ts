import { furnitureLineOf } from "../../english/pages/page-furniture.ts";
import { isDayLine } from "../day-line.ts";
import { isForeignByline } from "./foreign-lines.ts";

/** Whether a line only says who wrote the article, or when. */
export function isHeadLine(line: string): boolean {
  const kind = furnitureLineOf(line);
  return kind === "byline" || kind === "dateline" || isDayLine(line) || isForeignByline(line);
}
