import type { Span } from "../../../text/span.ts";
import type { Quotation } from "../../quotation.ts";

/** What is asked about: a quotation, or a part of the article's own words. */
export type Introduced = Span & Pick<Quotation, "kind" | "attribution" | "secondHand">;
