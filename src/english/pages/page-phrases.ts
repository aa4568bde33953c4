import { wordSet } from "../word-set.ts";

/**
 * Words of a web page that end up inside its text, before or between sentences: players of videos, links, share lines,
 * advertisements. Only with a capital: "JUST WATCHED Lawmaker says …". Lower case, words separated by a space.
 */
export const PAGE_PHRASES: readonly (readonly string[])[] = `
  just watched
  must watch
  replay more videos
  video ad feedback
  ad feedback
  now playing
  watch live
  watch now
  watch video
  watch more
  read more
  read also
  see also
  see more
  learn more
  related article
  related articles
  related story
  related stories
  story continues
  article continues
  continue reading
  scroll down
  scroll to continue
  skip advertisement
  advertisement
  getty images
  share this article
  share this story
  share on facebook
  share on twitter
  tweet this
  sign up here
  subscribe now
`
  .split("\n")
  .map(phrase => phrase.trim().split(" "))
  .filter(([first]) => first !== "");

/** Sellers and agencies whose name a picture's credit ends with: "Ann Roe/Getty Images", "Bo Lee/AP". */
export const PICTURE_AGENCIES = wordSet(`
  getty reuters ap afp epa pa shutterstock bloomberg alamy cnn nurphoto xinhua
`);
