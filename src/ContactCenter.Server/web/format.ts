/** The texts of the page's language, by key. */
export type Texts = Readonly<Record<string, string>>;

/** A share as counts, with its percentage as it is published, rounded and written with a point. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: string | null;
}

/** Puts values into the places {0}, {1}… of a text. */
export function fill(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? "");
}

/** Writes numbers as the reader does. */
export class Format {
  private readonly counts: Intl.NumberFormat;
  private readonly decimalMark: string;

  constructor(culture: string, private readonly texts: Texts) {
    this.counts = new Intl.NumberFormat(culture);
    this.decimalMark = new Intl.NumberFormat(culture).formatToParts(0.5).find((part) => part.type === "decimal")!.value;
  }

  count(value: number): string {
    return this.counts.format(value);
  }

  decimal(text: string): string {
    return text.replace(".", this.decimalMark);
  }

  share(share: Share): string {
    return share.percent === null ? this.texts["wallboard.no_data"]! : fill(this.texts["wallboard.percent"]!, this.decimal(share.percent));
  }

  shareCounts(share: Share): string {
    return share.denominator === 0 ? "" : fill(this.texts["wallboard.share_of"]!, this.count(share.numerator), this.count(share.denominator));
  }
}

/** A stretch of time as 4:07 or 1:04:07. */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
