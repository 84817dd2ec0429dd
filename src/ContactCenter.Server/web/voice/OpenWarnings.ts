import type { VoiceWarning } from "./VoiceDevice";
import { warningOf } from "./TwilioErrors";

/** The library's warnings about one call; several of them can be one to the agent, who hears of its beginning and its end. */
export class OpenWarnings {
  private readonly open = new Map<string, VoiceWarning>();

  constructor(private readonly tell: (warning: VoiceWarning, present: boolean) => void) {}

  begin(name: string, warning = warningOf(name)): void {
    if (warning !== undefined && !this.open.has(name)) {
      const known = this.has(warning);
      this.open.set(name, warning);
      if (!known) {
        this.tell(warning, true);
      }
    }
  }

  end(name: string): void {
    const warning = this.open.get(name);
    if (warning !== undefined) {
      this.open.delete(name);
      if (!this.has(warning)) {
        this.tell(warning, false);
      }
    }
  }

  endAll(): void {
    for (const name of [...this.open.keys()]) {
      this.end(name);
    }
  }

  private has(warning: VoiceWarning): boolean {
    return [...this.open.values()].includes(warning);
  }
}
