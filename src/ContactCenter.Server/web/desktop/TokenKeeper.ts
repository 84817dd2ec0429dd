/** A token as the server gives it. */
export interface GrantedToken {
  readonly token: string;
  readonly lifetimeSeconds: number;
}

/** With a quarter of its life left a token is replaced, as soon as no call is in hand. */
const renewAfterShare = 0.75;

/** The softphone's token and how long it is good, by the time that passed here: the browser's clock may be wrong. */
export class TokenKeeper {
  private held: { readonly text: string; readonly takenAt: number; readonly lifetime: number } | null = null;

  constructor(
    private readonly ask: () => Promise<GrantedToken>,
    private readonly now: () => number = () => Date.now(),
  ) {}

  /** Whether the token in hand is good. */
  get isGood(): boolean {
    return this.held !== null && this.age < this.held.lifetime;
  }

  /** Whether it is time for the next one. */
  get isDue(): boolean {
    return this.held === null || this.age >= this.held.lifetime * renewAfterShare;
  }

  /** A token that is good; a new one when there is none or the provider refused the one in hand. */
  async take(refused: boolean): Promise<string> {
    return this.held !== null && this.isGood && !refused ? this.held.text : this.renew();
  }

  /** The next token; the one in hand stays when there is none to be had. */
  async renew(): Promise<string> {
    const granted = await this.ask();
    this.held = { text: granted.token, takenAt: this.now(), lifetime: granted.lifetimeSeconds * 1000 };
    return granted.token;
  }

  private get age(): number {
    return this.held === null ? 0 : this.now() - this.held.takenAt;
  }
}
