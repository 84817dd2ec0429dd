/** The whole state of one topic; a greater version was read later. */
export interface Frame {
  readonly topic: string;
  readonly version: number;
  /** When what it was read for happened; null when nothing in particular did. */
  readonly changed: string | null;
  readonly state: unknown;
}

/** What pages ask of the shared worker. */
export type Request = { readonly follow: readonly string[] } | { readonly leave: true };

/** What the shared worker tells its pages; after a reset versions begin anew. */
export type Notice = { readonly frame: Frame } | { readonly reset: true };
