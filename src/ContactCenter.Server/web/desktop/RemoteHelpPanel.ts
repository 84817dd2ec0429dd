import { element, setText } from "../page";
import type { Agent, RemoteHelp } from "./AgentApi";

/** Help on the caller's own screen: asks for it, and says how it stands. */
export class RemoteHelpPanel {
  /**
   * @param offeredBy Councils that help on screens.
   */
  constructor(
    private readonly offeredBy: readonly string[],
    private readonly text: (key: string) => string,
  ) {}

  show(agent: Agent): void {
    const call = agent.call;
    const talking = agent.state === "OnCall" && call?.connectedAt != null && !call.asked;
    element("remote-help").hidden = !talking || !this.offeredBy.includes(call!.organization);
    const help = call?.remoteHelp ?? null;
    const running = help?.startedAt != null && help.endedAt === null;
    const asking = help !== null && help.answer === null;
    element<HTMLButtonElement>("ask-help").hidden = asking || running || (help?.answer === "Given" && help.startedAt === null);
    element<HTMLButtonElement>("ask-help").disabled = call?.heldAt != null;
    element<HTMLButtonElement>("start-help").hidden = help?.answer !== "Given" || help.startedAt !== null;
    element<HTMLButtonElement>("end-help").hidden = !running;
    element("remote-help-rules").hidden = !running && element("start-help").hidden;
    setText(element("remote-help-state"), help === null ? "" : this.text(`desktop.remote_help.state.${stateOf(help)}`));
  }
}

function stateOf(help: RemoteHelp): string {
  return help.endedAt !== null ? "Ended" : help.startedAt !== null ? "Running" : help.answer ?? "Asking";
}
