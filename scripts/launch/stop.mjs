/** An expected "no": its message is one plain sentence for the person at the keyboard, without a stack. */
export class Stop extends Error {
  name = 'Stop';
}
