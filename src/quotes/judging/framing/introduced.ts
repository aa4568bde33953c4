import type { Span } from "../../../text/span.ts";
import type { Quotation } from "../../quotation.ts";

/** The words in question: a quotation, or part of the article's own text. */
export type Introduced = Span & Pick<Quotation, "kind" | "attribution" | "secondHand">;
