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
  /** What was asked could not be done; the text is for people who look for the cause. */
  readonly error: (message: string) => void;
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
  destroy(): void;
}
