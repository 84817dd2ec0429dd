import { clockText, fill } from "../format";
import { element, setText } from "../page";
import { agentApi, type Agent, type OwnCall } from "./AgentApi";
import type { DispositionType } from "./DispositionForm";
import type { Names } from "./view";

/** What the agent did today: read when it is opened, and again when a call or a pause is over. */
export class OwnDay {
  private readonly place = element<HTMLDetailsElement>("day");
  private last = "";

  constructor(
    private readonly names: Names,
    private readonly types: Readonly<Record<string, readonly DispositionType[]>>,
    private readonly text: (key: string) => string,
  ) {
    this.place.addEventListener("toggle", () => void this.read());
  }

  show(agent: Agent): void {
    const now = `${agent.state} ${agent.availability} ${agent.reason} ${agent.call?.disposition?.code}`;
    if (now !== this.last) {
      this.last = now;
      void this.read();
    }
  }

  private async read(): Promise<void> {
    if (!this.place.open) {
      return;
    }

    const day = await agentApi.day();
    if (day === null) {
      return;
    }

    element("day-no-pauses").hidden = day.pauses.length > 0;
    element("day-pauses").replaceChildren(...day.pauses.map((pause) => {
      const row = document.createElement("div");
      row.append(cell("dt", this.text(`desktop.reason.${pause.reason}`)), cell("dd", clockText(pause.seconds * 1000)));
      return row;
    }));
    element("day-outbound").hidden = day.outbound.made === 0;
    setText(element("day-outbound"), fill(this.text("desktop.day.outbound"), String(day.outbound.made), String(day.outbound.reached), clockText(day.outbound.talkSeconds * 1000)));
    element("day-no-calls").hidden = day.calls.length > 0;
    element("day-calls").hidden = day.calls.length === 0;
    element("day-calls").querySelector("tbody")!.replaceChildren(...day.calls.map((call) => this.row(call, Date.parse(day.at))));
  }

  private about(call: OwnCall, queue: string): string {
    return call.outbound ? fill(this.text("desktop.day.called"), queue) : queue;
  }

  private row(call: OwnCall, now: number): HTMLTableRowElement {
    const row = document.createElement("tr");
    const at = new Date(call.connectedAt).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    const type = this.types[call.organization]?.find((known) => known.code === call.code);
    const first = cell("th", at);
    first.scope = "row";
    row.append(
      first,
      cell("td", call.queue === null ? this.text("desktop.day.led_on") : this.about(call, this.names.queues[`${call.organization}/${call.queue}`] ?? call.queue)),
      cell("td", call.caller ?? this.text("desktop.withheld")),
      cell("td", clockText((call.talkEndedAt === null ? now : Date.parse(call.talkEndedAt)) - Date.parse(call.connectedAt))),
      cell("td", type?.name ?? call.code ?? "–"),
      cell("td", call.resolved === null ? "–" : this.text(call.resolved ? "desktop.disposition.yes" : "desktop.disposition.no")),
    );
    return row;
  }
}

function cell<K extends "dt" | "dd" | "td" | "th">(tag: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
