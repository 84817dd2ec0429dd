/** Speaks and plays what the call says, when the person wants sound. */
export class Voice {
  private readonly audio = new Audio();
  private on = false;

  setOn(on: boolean): void {
    this.on = on;
    if (!on) {
      this.stop();
    }
  }

  say(text: string, language: string): void {
    this.stop();
    if (!this.on || !("speechSynthesis" in window)) {
      return;
    }

    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    const voices = speechSynthesis.getVoices();
    utterance.voice =
      voices.find((voice) => voice.lang === language) ??
      voices.find((voice) => voice.lang.split("-")[0] === language.split("-")[0]) ??
      null;
    speechSynthesis.speak(utterance);
  }

  play(url: string): void {
    this.stop();
    if (this.on) {
      this.audio.src = url;
      // a browser may refuse sound before the first click; the transcript says it anyway
      this.audio.play().catch(() => undefined);
    }
  }

  stop(): void {
    this.audio.pause();
    if ("speechSynthesis" in window) {
      speechSynthesis.cancel();
    }
  }
}
