/**
 * What an answer means for what was sent: it is kept; it is tried again by itself; it can be kept once the author has
 * mended it; it waits for the author to decide.
 */
export type Settled = 'kept' | 'retry' | 'mend' | 'wait';

export type SaverProgress = 'still' | 'typing' | 'saving' | 'unreachable';

type SaverParts<Answer> = {
  /** Sends what is in the form now. Rejects when the server cannot be reached. */
  send: () => Promise<Answer>;
  settle: (answer: Answer) => Settled;
  tell: (progress: SaverProgress) => void;
  /** Runs something later; answers with a way to call that off. */
  later: (run: () => void, ms: number) => () => void;
};

/** How long after the last key a text is saved. */
export const PAUSE_MS = 1200;
const FIRST_RETRY_MS = 3000;
const LONGEST_RETRY_MS = 30_000;

/**
 * Saves a text while it is being typed: after a pause, one request at a time, again and again while the server cannot be
 * reached, and never over an answer that the author has to see first.
 */
export class Saver<Answer> {
  readonly #parts: SaverParts<Answer>;
  #isDirty = false;
  #isSending = false;
  #isWaiting = false;
  #failures = 0;
  #callOff: () => void = () => undefined;

  constructor(parts: SaverParts<Answer>) {
    this.#parts = parts;
  }

  /** Whether there is something that the server does not have yet. */
  get isDirty(): boolean {
    return this.#isDirty || this.#isSending;
  }

  touched(): void {
    this.#isDirty = true;
    if (this.#isWaiting || this.#isSending) return;
    // While the server is away, each key would otherwise put off the next try.
    if (this.#failures > 0) return;
    this.#parts.tell('typing');
    this.#schedule(PAUSE_MS);
  }

  /** Saves at once: a button was pressed, the connection is back, or the author has decided. */
  async now(): Promise<void> {
    this.#isDirty = true;
    this.#isWaiting = false;
    await this.#run();
  }

  /** Tries again at once if something is waiting to be sent. */
  async wake(): Promise<void> {
    if (this.#isDirty && !this.#isWaiting) await this.#run();
  }

  /** Gives up what is not saved. */
  drop(): void {
    this.#callOff();
    this.#isDirty = false;
    this.#isWaiting = true;
  }

  #schedule(ms: number): void {
    this.#callOff();
    this.#callOff = this.#parts.later(() => void this.#run(), ms);
  }

  async #run(): Promise<void> {
    if (this.#isSending) return;
    this.#callOff();
    this.#isSending = true;
    this.#isDirty = false;
    this.#parts.tell('saving');
    const settled = await this.#parts
      .send()
      .then(this.#parts.settle)
      .catch((): 'unreachable' => 'unreachable');
    this.#isSending = false;
    this.#after(settled);
  }

  #after(settled: Settled | 'unreachable'): void {
    if (settled === 'kept') {
      this.#failures = 0;
      this.#parts.tell(this.#isDirty ? 'typing' : 'still');
      if (this.#isDirty) this.#schedule(PAUSE_MS);
      return;
    }
    this.#isDirty = true;
    if (settled === 'wait' || settled === 'mend') {
      this.#failures = 0;
      this.#isWaiting = settled === 'wait';
      this.#parts.tell('still');
      return;
    }
    this.#parts.tell(settled === 'unreachable' ? 'unreachable' : 'still');
    this.#schedule(Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#failures));
    this.#failures += 1;
  }
}
