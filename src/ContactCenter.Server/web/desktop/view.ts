import { clockText, fill, type Texts } from "../format";
import { element, setText } from "../page";
import type { ServerClock } from "../server-clock";
import type { VoiceWarning } from "../voice/VoiceDevice";
import type { Agent, AgentCall, AgentSoftphone } from "./AgentApi";
import type { VoicePlace } from "./VoicePage";

/** Names that the page knows by id. */
export interface Names {
  readonly texts: Texts;
  readonly organizations: Readonly<Record<string, string>>;
  readonly queues: Readonly<Record<string, string>>;
}

/** What the softphone is doing. */
export type Line = "elsewhere" | "away" | "quiet" | "ringing" | "open";

/** Writes the agent, the call and the softphone into the page. */
export class DesktopView {
  private readonly plainTitle = document.title;

  constructor(private readonly names: Names, private readonly clock: ServerClock) {}

  text(key: string): string {
    return this.names.texts[key] ?? key;
  }

  /** The sentence that says what is going on. */
  headline(agent: Agent, line: Line): string {
    const pause = (): string => fill(this.text("desktop.state.paused"), this.text(`desktop.reason.${agent.reason ?? "OtherWork"}`));
    switch (agent.state) {
      case "Reserved":
        if (agent.call?.outbound) {
          return this.text("desktop.state.calling_own");
        }

        return this.text(line === "ringing" ? "desktop.state.ringing" : "desktop.state.reserved");
      case "Dialing":
        return this.text("desktop.state.dialing");
      case "OnCall":
        return this.text(agent.call?.asked ? "desktop.state.asked" : agent.call?.remoteHelp?.answer === null ? "desktop.state.asking_help" : agent.call?.heldAt ? "desktop.state.held" : agent.call?.connectedAt ? "desktop.state.talking" : "desktop.state.connecting");
      case "WrapUp":
        return this.text("desktop.state.wrap_up");
      default:
        return agent.availability === "NotReady" ? pause() : this.text(`desktop.state.${agent.availability === "Ready" ? "ready" : "logged_out"}`);
    }
  }

  show(agent: Agent, line: Line): void {
    const headline = this.headline(agent, line);
    element("state").dataset["state"] = agent.state === "Idle" ? agent.availability : agent.state;
    setText(element("headline"), headline);
    document.title = line === "ringing" ? `☎ ${headline} · ${this.plainTitle}` : this.plainTitle;
    setText(element("line"), this.text(`desktop.line.${line}`));
    element("line").dataset["line"] = line;
    element("notice").hidden = agent.notice === null;
    setText(element("notice"), agent.notice === null ? "" : fill(this.text(`desktop.notice.${agent.notice}`), agent.noticeBy ?? ""));
    this.showChoice(agent);
    this.showPhone(agent.softphone);
    this.showCall(agent.call);
    this.showButtons(agent, line);
    this.tick(agent);
  }

  /** Everything that counts seconds. */
  tick(agent: Agent): void {
    const call = agent.call;
    // while idle the server knows since when nothing is in hand, not since when the agent declared it
    setText(element("since"), agent.state === "Idle" ? "" : clockText(this.clock.since(call?.talkEndedAt ?? call?.heldAt ?? call?.connectedAt ?? agent.since)));
    setText(element("call-waited"), call?.enteredAt ? clockText((call.connectedAt ? Date.parse(call.connectedAt) : this.clock.now()) - Date.parse(call.enteredAt)) : "–");
    const left = agent.state === "WrapUp" && call?.deadlineAt ? Date.parse(call.deadlineAt) - this.clock.now() : null;
    element("wrap-up").hidden = left === null;
    setText(element("wrap-up-left"), left === null ? "" : clockText(left + 999));
  }

  /** A warning about the open call begins or is over. */
  warn(warning: VoiceWarning, present: boolean): void {
    setText(element(warning), present ? this.text(`desktop.warning.${warning}`) : "");
  }

  /** Whether this page has the phone, and what to do when it has not. */
  place(place: VoicePlace): void {
    const away = place === "elsewhere" || place === "lost";
    setText(element("phone-place"), away ? this.text(`desktop.phone.${place}`) : "");
    element("take-over").hidden = !away;
    element("try-phone").hidden = place !== "here";
  }

  /** A caller who comes back by the limit, or whom the provider could not let wait, must not take the agent by surprise. */
  tellOfHold(before: Agent | null, now: Agent | null): void {
    const same = before?.call?.reservation === now?.call?.reservation;
    if (same && now?.state === "OnCall" && before?.call?.heldAt != null && now.call?.heldAt == null) {
      this.problem("hold_ended");
    }
  }

  problem(code: string | null): void {
    const place = element("problem");
    place.hidden = code === null;
    const key = `desktop.problem.${code}`;
    setText(place, code === null ? "" : this.names.texts[key] ?? this.text("desktop.problem.failed"));
  }

  private showPhone(phone: AgentSoftphone | null): void {
    const health = phone === null || phone.triedAt === null ? "untried" : phone.faults.length > 0 ? "bad" : "good";
    element("phone-health").dataset["health"] = health;
    setText(element("phone-health"), this.text(`desktop.phone.${health}`));
    const faults = (phone?.faults ?? []).map((fault) => this.text(`desktop.fault.${fault}`));
    const list = element("phone-faults");
    if ([...list.children].map((item) => item.textContent).join("|") !== faults.join("|")) {
      list.replaceChildren(...faults.map((text) => Object.assign(document.createElement("li"), { textContent: text })));
    }

    list.hidden = faults.length === 0;
  }

  private showChoice(agent: Agent): void {
    for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-availability]")) {
      const chosen = button.dataset["availability"] === agent.availability && (button.dataset["reason"] ?? null) === agent.reason;
      button.setAttribute("aria-pressed", String(chosen));
    }

    element<HTMLButtonElement>("log-out").disabled = agent.state !== "Idle";
    element("after-call").hidden = agent.state === "Idle" || agent.availability === "Ready";
  }

  private showCall(call: AgentCall | null): void {
    element("call").hidden = call === null;
    element("no-call").hidden = call !== null;
    if (call === null) {
      return;
    }

    const named = (names: Readonly<Record<string, string>>, id: string | null): string => (id === null ? "–" : names[id] ?? id);
    setText(element("call-organization"), named(this.names.organizations, call.organization));
    setText(element("call-queue"), call.queue === null ? "–" : this.names.queues[`${call.organization}/${call.queue}`] ?? call.queue);
    setText(element("call-topic"), call.topic === null ? "–" : this.names.texts[`desktop.topic.${call.topic}`] ?? call.topic);
    setText(element("call-language"), call.language === null ? "–" : this.names.texts[`desktop.language.${call.language}`] ?? call.language);
    setText(element("call-caller"), call.caller ?? this.text("desktop.withheld"));
  }

  private showButtons(agent: Agent, line: Line): void {
    const offer = (id: string, on: boolean): void => {
      element<HTMLButtonElement>(id).hidden = !on;
    };
    offer("answer", line === "ringing");
    offer("decline", line === "ringing");
    offer("mute", line === "open");
    offer("hold", agent.state === "OnCall" && agent.call?.connectedAt != null);
    element("hold").setAttribute("aria-pressed", String(agent.call?.heldAt != null));
    offer("hang-up", agent.state === "OnCall" || agent.state === "Dialing" || line === "open");
    offer("done", agent.state === "WrapUp");
    offer("more-time", agent.state === "WrapUp" && agent.call?.mayExtend === true);
    element("keypad").hidden = line !== "open";
  }
}
