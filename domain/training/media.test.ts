import { expect, test } from 'vitest';
import { imageMarkdown, imagesIn, mediaIdIn, pictureId, sizeInId } from './media';

test('the id of a picture carries its size', () => {
  const id = pictureId('3f2a', { width: 1600, height: 900 });
  expect(id).toBe('3f2a-1600x900');
  expect(sizeInId(id)).toEqual({ width: 1600, height: 900 });
  expect(sizeInId('3f2a')).toBeNull();
});

test.each([
  ['media:3f2a-10x10', '3f2a-10x10'],
  ['media:../../etc', null],
  ['https://elsewhere.example/a.png', null],
  ['data:image/png;base64,AAAA', null],
  ['javascript:alert(1)', null],
  ['media:a b', null],
])('%s names the medium %s', (address, id) => {
  expect(mediaIdIn(address)).toBe(id);
});

test('the words of a picture come back as they were, brackets and all', () => {
  const markdown = `voor ${imageMarkdown(' Twee [rode] jassen \\ ', 'ab-1x1')} na ![](media:cd-2x2)`;
  expect(markdown).toBe('voor ![Twee \\[rode\\] jassen \\\\](media:ab-1x1) na ![](media:cd-2x2)');
  expect(imagesIn(markdown)).toEqual([
    { alt: 'Twee \\[rode\\] jassen \\\\', mediaId: 'ab-1x1' },
    { alt: '', mediaId: 'cd-2x2' },
  ]);
});
