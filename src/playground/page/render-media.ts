import type { APIAttachment, APIMessage } from "discord-api-types/v10";
import { el } from "./dom.ts";
import { renderSpoiler } from "./spoiler.ts";
import { sizeInWords } from "./time-words.ts";

const PICTURE_NAME = /\.(?:png|jpe?g|gif|webp)$/i;

/** A picture or a file in a message. */
export interface Media {
  readonly url: string;
  readonly description?: string | null | undefined;
  readonly isSpoiler?: boolean | undefined;
}

/**
 * A picture. One that came with the message is shown, from this page's own address; one on another machine is only
 * named, because showing it would send a request there.
 */
export function renderPicture(media: Media, message: APIMessage): HTMLElement {
  const file = attachmentAt(media.url, message);
  const picture = file ? showPicture(file, media.description) : nameRemote(media);
  return media.isSpoiler ? renderSpoiler("div", [picture]) : picture;
}

/** A file to save, with its name and size. */
export function renderFile(media: Media, message: APIMessage): HTMLElement {
  const file = attachmentAt(media.url, message);
  const shown = file ? nameFile(file) : el("div", { class: "file" }, "A file that is not there any more");
  return media.isSpoiler ? renderSpoiler("div", [shown]) : shown;
}

/** An attachment outside of components: shown as a picture if it is one, otherwise as a file. */
export function renderAttachment(attachment: APIAttachment, message: APIMessage): HTMLElement {
  const { url, description, filename } = attachment;
  const media = { url, description, isSpoiler: filename.startsWith("SPOILER_") };
  return PICTURE_NAME.test(filename) ? renderPicture(media, message) : renderFile(media, message);
}

function attachmentAt(url: string, { attachments }: APIMessage): APIAttachment | undefined {
  return attachments.find(attachment => attachment.url === url);
}

/** The address at which the page's own server has an attachment: by its id alone. */
function ownAddress({ id }: APIAttachment): string {
  return `/files/${id}`;
}

function showPicture(file: APIAttachment, description: string | null | undefined): HTMLElement {
  const alt = description ?? file.description ?? file.filename;
  const image = el("img", { src: ownAddress(file), alt, loading: "lazy" });
  const link = el(
    "a",
    { class: "picture", href: ownAddress(file), target: "_blank", rel: "noopener" },
    image,
  );
  // Not a picture after all, despite its name.
  image.addEventListener("error", () => link.replaceWith(nameFile(file)));
  return link;
}

function nameRemote({ url, description }: Media): HTMLElement {
  const host = URL.canParse(url) ? new URL(url).host : "another machine";
  return el("div", { class: "placeholder" }, `Picture on ${host}: ${description ?? "no description"}`);
}

function nameFile(file: APIAttachment): HTMLElement {
  return el(
    "div",
    { class: "file" },
    el("span", { class: "file-icon", "aria-hidden": "true" }, "🗎"),
    el("a", { href: ownAddress(file), download: file.filename }, file.filename),
    el("span", { class: "subtext" }, sizeInWords(file.size)),
  );
}
