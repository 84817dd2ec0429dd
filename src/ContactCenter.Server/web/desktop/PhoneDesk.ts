import type { VoiceDevice } from "../voice/VoiceDevice";
import { agentApi, type Agent, type Answer } from "./AgentApi";
import { isInOrder, PhoneTrial } from "./PhoneTrial";
import { Pulse } from "./Pulse";
import type { TokenKeeper } from "./TokenKeeper";
import { VoicePage, type VoicePlace } from "./VoicePage";

const tryEveryMilliseconds = 60_000;

/** What the phone needs to know of its agent, and tells. */
export interface PhoneSurroundings {
  /** Whether a call is in hand or rings. */
  readonly isBusy: () => boolean;
  /** Whether the provider may ring us at any moment. */
  readonly mayBeRung: () => boolean;
  /** Whether the agent would notice a ring. */
  readonly canBeNoticed: () => boolean;
  /** The server answered with the agent as they now are. */
  readonly took: (agent: Agent) => void;
  readonly moved: (place: VoicePlace) => void;
}

/** This page's phone: takes the agent's voice, tries itself every minute, and is silent once another page has taken over. */
export class PhoneDesk {
  private readonly page = new VoicePage();
  private readonly pulse: Pulse;
  private readonly trial: PhoneTrial;
  private triedAt = Date.now();
  private wasInOrder = true;

  constructor(
    private readonly device: VoiceDevice,
    private readonly tokens: TokenKeeper,
    pulseWorker: Worker,
    private readonly around: PhoneSurroundings,
  ) {
    this.pulse = new Pulse(pulseWorker, () => this.beat());
    this.trial = new PhoneTrial(device, () => this.keepToken(), this.pulse, around.canBeNoticed);
  }

  get isHere(): boolean {
    return this.page.place === "here";
  }

  /** Takes the agent's voice if nobody has it, or takes it over. */
  async take(takeOver: boolean): Promise<Answer> {
    const answer = await this.page.take(takeOver);
    this.around.moved(this.page.place);
    if ("agent" in answer) {
      this.around.took(answer.agent);
      this.device.register();
      if (this.around.mayBeRung()) {
        void this.try();
      }
    }

    return answer;
  }

  /** Tries the phone and tells the server what was found. */
  async try(): Promise<Answer> {
    this.triedAt = Date.now();
    const found = await this.trial.run(!this.around.mayBeRung());
    this.wasInOrder = isInOrder(found);
    let answer = await agentApi.recordTrial(this.page.key, found);
    if ("problem" in answer && answer.problem === "softphone.elsewhere") {
      // the farewell of this very page before it was loaded anew may have come late
      answer = await this.page.take(false);
      if ("agent" in answer) {
        answer = await agentApi.recordTrial(this.page.key, found);
      } else {
        this.lose();
      }
    }

    if ("agent" in answer) {
      this.pulse.forget();
      this.around.took(answer.agent);
    }

    return answer;
  }

  /** The agent did something: what kept the phone from being in order may be gone. */
  touched(): void {
    if (this.isHere && !this.wasInOrder) {
      void this.try();
    }
  }

  /** Lets go when the server says that another page has taken over. */
  async watch(agent: Agent): Promise<void> {
    if (!this.page.isTakenFrom(agent)) {
      return;
    }

    // what was just shown may have been read before this page took over itself
    const now = await agentApi.read();
    if ("agent" in now && this.page.isTakenFrom(now.agent)) {
      this.lose();
    }
  }

  /** Between calls only: a change of the token can be heard. */
  async keepToken(): Promise<boolean> {
    if (this.around.isBusy()) {
      return true;
    }

    if (this.tokens.isDue) {
      await this.tokens.renew().then(
        (token) => this.device.renew(token),
        () => undefined,
      );
    }

    return this.tokens.isGood;
  }

  /** The page closes, or is put away. */
  leave(): void {
    this.device.destroy();
    this.page.leave();
  }

  comeBack(): void {
    this.page.comeBack();
    void this.take(false);
  }

  private beat(): void {
    if (this.isHere && Date.now() - this.triedAt >= tryEveryMilliseconds) {
      void this.try();
    }
  }

  private lose(): void {
    this.page.place = "lost";
    this.device.destroy();
    this.around.moved("lost");
  }
}
