import type { VoiceProblem } from "./VoiceProblem";

/** What the network or the microphone of an open call suffers from. */
export type VoiceWarning = "poor-network" | "silent-microphone";

/** What happens on a softphone. */
export interface VoiceEvents {
  /** The provider can ring us. */
  readonly registered: () => void;
  /** The provider cannot ring us now; the device tries to come back by itself. */
  readonly unregistered: () => void;
  /** A call rings. */
  readonly incoming: () => void;
  /** The ringing call went away, or another tab took it. */
  readonly canceled: () => void;
  /** We answered and the line is open. */
  readonly connected: () => void;
  /** The line is closed, whoever closed it. */
  readonly disconnected: () => void;
  /** Something could not be done. */
  readonly problem: (problem: VoiceProblem) => void;
  /** A warning about the open call begins (true) or is over (false). */
  readonly warning: (warning: VoiceWarning, present: boolean) => void;
}

/** What a device found when it tried itself. */
export interface VoiceCheck {
  /** The provider has us as reachable. */
  readonly registration: boolean;
  /** What the provider sends for a ring arrives here. */
  readonly ringPath: boolean;
  /** Somebody could hear us; a device without sound of its own needs no microphone. */
  readonly microphone: boolean;
}

/** An agent's softphone, whoever provides it. It has one call at a time. */
export interface VoiceDevice {
  on<E extends keyof VoiceEvents>(event: E, listener: VoiceEvents[E]): void;
  /** Makes the device reachable, and keeps it so. */
  register(): void;
  answer(): Promise<void>;
  /** Closes the line, or declines the call that rings. */
  hangUp(): Promise<void>;
  mute(muted: boolean): Promise<void>;
  sendDigits(digits: string): Promise<void>;
  /** Goes on with a newer token. Only between calls: the change can be heard. */
  renew(token: string): void;
  /**
   * Tries the device.
   * @param thorough Nobody may ring us now, so that the device may take itself apart for it.
   */
  check(thorough: boolean): Promise<VoiceCheck>;
  /** The device is no longer reachable; an open line closes. */
  destroy(): void;
}

/** What a device needs to begin. */
export interface VoiceSetting {
  /** What it registers as, as the server named it. */
  readonly identity: string;
  /** Where the emulator is; null for the real provider. */
  readonly emulator: string | null;
  /** Where the account's calls are carried; null for the provider's first region. */
  readonly region: string | null;
  /** A token that is good now; rejects when there is none. */
  readonly token: (refused: boolean) => Promise<string>;
}

/** What a bundle with a device gives to the desktop; the server says which bundle. */
export interface VoiceModule {
  readonly create: (setting: VoiceSetting) => VoiceDevice;
}
