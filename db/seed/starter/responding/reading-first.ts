import type { Lesson } from '@/domain/training/content';

const nl = `### Wat staat er, en wat wil iemand?

- **Een vraag** wil een antwoord. Liefst het antwoord zelf, niet alleen een link.
- **Een klacht** wil eerst gehoord worden, en dan opgelost.
- **Een compliment** wil een bedankje van een mens.
- **Een grap** wil een glimlach, en soms zit er een klacht in.
- **Een discussie** wil meer kanten horen. Soms ook de onze, niet altijd.

### Kijk om het bericht heen

Is de vraag al beantwoord? Heeft deze persoon al gebeld of gemaild? Is het bericht van vandaag of van twee jaar geleden? Wie dat overslaat, geeft een keurig antwoord op de verkeerde vraag.

> **Reiziger:** Heerlijk, zo’n frisse neus bij de halte. Alweer twintig minuten.
>
> **Liever niet:** Wat fijn dat je van de buitenlucht geniet.
>
> **Beter:** Twintig minuten in deze kou is lang. Er staat een bus stil voor de tunnel. De volgende vertrekt om 8.40 uur. Groet, Bo

Het eerste antwoord las de woorden. Het tweede las de persoon.

### Wie leest er mee?

Je schrijft aan één iemand, terwijl veel anderen meekijken. Zorg dat ook zij het snappen zonder het hele gesprek te lezen. Noem dus de tunnel en de tijd, en niet alleen ‘de bekende storing’.

### Niet alles heeft ons nodig

Mensen helpen elkaar graag. Heeft een andere klant al goed geantwoord? Dan is ‘Klopt helemaal, dank je’ genoeg. En praten twee buren met elkaar over het weer, dan hoeft er geen organisatie tussen te komen.`;

const en = `### What does it say, and what does the person want?

- **A question** wants an answer. Preferably the answer itself, not just a link.
- **A complaint** wants to be heard first, and then solved.
- **A compliment** wants a thank-you from a person.
- **A joke** wants a smile, and sometimes has a complaint inside.
- **A discussion** wants to hear more sides. Sometimes ours as well, not always.

### Look around the post

Has the question been answered already? Has this person rung or emailed before? Is the post from today or from two years ago? If you skip this, you give a perfect answer to the wrong question.

> **Traveller:** Nothing like some fresh air at the stop. Twenty minutes again.
>
> **Rather not:** How nice that you are enjoying the outdoors.
>
> **Better:** Twenty minutes is a long wait in this cold. A bus has broken down by the tunnel. The next one leaves at 8.40. Regards, Bo

The first reply read the words. The second read the person.

### Who else is reading?

You write to one person while many others look on. Make sure that they can follow it too without reading the whole conversation. So mention the tunnel and the time, and not just ‘the usual disruption’.

### Not everything needs us

People like helping each other. Has another customer already given a good answer? Then ‘Quite right, thank you’ will do. And if two neighbours are chatting about the weather, no organisation needs to step in.`;

export const readingFirst: Lesson = {
  id: 'read-what-is-meant',
  minutes: 2,
  title: { nl: 'Lees wat er bedoeld wordt', en: 'Read what is meant' },
  body: { nl, en },
  sources: [],
};
