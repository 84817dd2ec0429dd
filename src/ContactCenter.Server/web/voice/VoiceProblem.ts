/** What a problem of a softphone means to the agent. */
export type VoiceProblemKind =
  | "microphone-denied"
  | "microphone-unusable"
  | "token"
  | "signalling"
  | "media"
  | "unavailable"
  | "busy"
  | "declined"
  | "not-found"
  | "other";

/** A problem of a softphone. */
export interface VoiceProblem {
  readonly kind: VoiceProblemKind;
  /** For people who look for the cause. */
  readonly detail: string;
}
