/** Whether a typed name is a speaker's: unclear if it may or may not be. */
export type SpeakerAgreement = "same" | "other" | "unclear";
