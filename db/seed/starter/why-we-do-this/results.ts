import type { Lesson } from '@/domain/training/content';

const nl = `### Veel likes, en dan?

Een filmpje van de kantoorhond krijgt honderden likes. Leuk, maar wie is ermee geholpen? We kijken liever naar dingen die bij een doel horen: hoe snel een vraag antwoord krijgt, welke klacht tot een verbetering leidde, of mensen de juiste informatie vinden.

### Staan we er zelf achter?

Een plan komt alleen van de grond als genoeg collega’s erachter staan en eraan meedoen. Dat noemen we draagvlak. We meten het met een peiling: een paar vragen, in minder dan twee minuten.

- Elk antwoord is goed. Ook aan ‘tegen’ hebben we iets.
- Wie niet antwoordt, telt als ‘niet gehoord’. Stilte is geen ja.
- We laten uitkomsten van groepen zien, nooit van personen. Een te kleine groep krijgt geen eigen cijfer.
- Bij de peiling staat hoe je antwoord wordt bewaard. Lees dat even voor je begint.

### Van antwoord naar actie

> **Jullie zeiden:** We weten niet goed wat we mogen delen.
>
> **Wij deden:** Elk team besprak een half uur lang voorbeelden uit het eigen werk.

Zo’n terugkoppeling hoort erbij. Pas als de belangrijkste onderwerpen een antwoord hebben, begint de volgende peiling.

### Voorzichtig met cijfers

Staat het cijfer deze keer iets hoger? Dat kan toeval zijn, zeker als weinig mensen antwoord gaven. We spreken pas van een stijging als het verschil groot genoeg is. Kijk ook hoeveel collega’s meededen. ‘We weten het nog niet’ is geen zwak antwoord. Het voorkomt dat we besluiten nemen op drijfzand.`;

const en = `### Plenty of likes, so what?

A clip of the office dog gets hundreds of likes. Nice, but who has been helped? We’d rather look at things that go with a goal: how soon a question is answered, which complaint led to an improvement, whether people find the right information.

### Are we behind it ourselves?

A plan only gets off the ground if enough colleagues are behind it and take part. We call that support. We measure it with a pulse: a few questions, in less than two minutes.

- Any answer is a good one. Even ‘against’ is useful to us.
- Whoever doesn’t answer counts as ‘not heard’. Silence is not a yes.
- We show results for groups, never for individuals. A group that is too small gets no figure of its own.
- The pulse says how your answer is kept. Take a moment to read that before you start.

### From answer to action

> **You said:** We’re not sure what we are allowed to share.
>
> **We did:** Every team spent half an hour discussing examples from its own work.

Reporting back like this is part of it. The next pulse only starts when the main themes have been answered.

### Careful with figures

Is the figure slightly higher this time? It may be chance, especially if few people answered. We only speak of a rise if the difference is large enough. Look at how many colleagues took part, too. ‘We don’t know yet’ is not a weak answer. It keeps us from building decisions on sand.`;

export const results: Lesson = {
  id: 'how-we-see-whether-it-works',
  minutes: 2,
  title: { nl: 'Hoe we zien of het werkt', en: 'How we see whether it works' },
  body: { nl, en },
  sources: [],
};
