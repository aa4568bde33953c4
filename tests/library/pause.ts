/** What fetching a page, or the feed, waits for. */
export class Pause {
  /** Settles when something waits. */
  readonly reached: Promise<void>;
  readonly over: Promise<void>;
  end = () => {};
  reach = () => {};

  constructor() {
    this.reached = new Promise(resolve => {
      this.reach = resolve;
    });
    this.over = new Promise(resolve => {
      this.end = resolve;
    });
  }

  /** Waits until it is over, and says so. */
  async meet(): Promise<void> {
    this.reach();
    await this.over;
  }
}
