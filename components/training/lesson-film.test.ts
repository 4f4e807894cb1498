import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LessonFilm } from './lesson-film';

test('until somebody asks for it, a film is a link: nothing of it loads', () => {
  const film = createElement(LessonFilm, { address: '/api/media/ab', label: 'Play', title: 'Film' });
  const html = renderToStaticMarkup(film);
  expect(html).toContain('<a href="/api/media/ab"');
  expect(html).not.toMatch(/<video|<iframe|<source|autoplay|preload/i);
});
