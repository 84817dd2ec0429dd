import type { VoiceWarning } from "./VoiceDevice";
import type { VoiceProblemKind } from "./VoiceProblem";

const kinds: ReadonlyMap<number, VoiceProblemKind> = new Map<number, VoiceProblemKind>([
  [31208, "microphone-denied"],
  [31401, "microphone-denied"],
  [31402, "microphone-unusable"],
  [20101, "token"],
  [20104, "token"],
  [31202, "token"],
  [31204, "token"],
  [31205, "token"],
  [31207, "token"],
  [31005, "signalling"],
  [31009, "signalling"],
  [53000, "signalling"],
  [53001, "signalling"],
  [53405, "media"],
  [31480, "unavailable"],
  [31486, "busy"],
  [31603, "declined"],
  [31404, "not-found"],
]);

const warnings: ReadonlyMap<string, VoiceWarning> = new Map<string, VoiceWarning>([
  ["high-rtt", "poor-network"],
  ["high-jitter", "poor-network"],
  ["low-mos", "poor-network"],
  ["high-packet-loss", "poor-network"],
  ["high-packets-lost-fraction", "poor-network"],
  ["low-bytes-received", "poor-network"],
  ["low-bytes-sent", "poor-network"],
  ["ice-connectivity-lost", "poor-network"],
  ["constant-audio-input-level", "silent-microphone"],
]);

/** What an error code of the provider's library means to an agent. */
export function problemOf(code: number): VoiceProblemKind {
  return kinds.get(code) ?? "other";
}

/** What a warning of the provider's library means to an agent; undefined when it means nothing to them. */
export function warningOf(name: string): VoiceWarning | undefined {
  return warnings.get(name);
}
