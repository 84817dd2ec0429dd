import { element, setText } from "../page";
import { RingNotice } from "./RingNotice";
import { RingTone } from "./RingTone";

/** The three signs of a ring: a sound, a notification of the system, and words for a screen reader. */
export class RingSigns {
  readonly tone = new RingTone();
  readonly notice = new RingNotice();

  constructor(private readonly text: (key: string) => string) {}

  /** Whether the agent would notice a ring. */
  get canBeNoticed(): boolean {
    return this.tone.isAllowed || this.notice.isAllowed;
  }

  give(): void {
    this.tone.start();
    this.notice.show(this.text("desktop.state.ringing"), this.text("desktop.title"));
    setText(element("alarm"), this.text("desktop.state.ringing"));
  }

  stop(): void {
    this.tone.stop();
    this.notice.hide();
    setText(element("alarm"), "");
  }
}
