import type { Agent } from "./AgentApi";
import type { DispositionType } from "./DispositionForm";
import type { PhoneChoice } from "./phone";
import type { Names } from "./view";

/** What the server puts into the desktop's page. */
export interface DesktopData extends Names {
  readonly user: string;
  readonly identity: string;
  readonly worker: string;
  /** Null when no softphone is set up. */
  readonly phone: PhoneChoice | null;
  /** Address of the worker that beats. */
  readonly pulse: string;
  /** What conversations can be about, by organization. */
  readonly dispositions: Readonly<Record<string, readonly DispositionType[]>>;
  /** Councils that help on callers' screens. */
  readonly remoteHelp: readonly string[];
  /** The languages of each organization. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
}

/** The live topic of the agent's own state. */
export interface DesktopState {
  readonly at: string | null;
  readonly agent: Agent | null;
}
