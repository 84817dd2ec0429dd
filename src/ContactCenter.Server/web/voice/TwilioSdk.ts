/** As much of the provider's library as we use; the contract tests script it. */

export interface SdkError {
  readonly code: number;
  readonly message: string;
}

export interface SdkCall {
  on(event: string, listener: (...values: never[]) => void): unknown;
  accept(): void;
  reject(): void;
  disconnect(): void;
  mute(muted: boolean): void;
  sendDigits(digits: string): void;
}

export interface SdkDevice {
  readonly state: string;
  /** Null while the library has lost the provider: it listens to heartbeats on the line on which calls ring. */
  readonly edge: string | null;
  readonly audio: { incoming(enabled: boolean): boolean } | null;
  on(event: string, listener: (...values: never[]) => void): unknown;
  register(): Promise<void>;
  unregister(): Promise<void>;
  updateToken(token: string): void;
  destroy(): void;
}

export type SdkDeviceClass = new (token: string, options: Readonly<Record<string, unknown>>) => SdkDevice;
