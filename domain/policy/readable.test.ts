import { expect, test } from 'vitest';
import { readableText } from './readable';

test.each([
  ['## Your **own** voice', 'Your own voice'],
  ['Say _who_ you are.', 'Say who you are.'],
  ['- one\n- two\n  - three', '• one\n• two\n  • three'],
  ['1. first\n2. second', '1. first\n2. second'],
  ['> What you say stays.', 'What you say stays.'],
  ['| Who | What |\n| --- | :-: |\n| HR | **asks** |', 'Who | What\nHR | asks'],
  ['Ask [the champion](mailto:kim@harbour.example).', 'Ask the champion (mailto:kim@harbour.example).'],
  ['![our logo](media:abc-10x10)', 'our logo'],
  ['Five - or six - people', 'Five - or six - people'],
])('%j reads as %j', (markdown, words) => {
  expect(readableText(markdown)).toBe(words);
});
