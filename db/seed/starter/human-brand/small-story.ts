import type { Lesson } from '@/domain/training/content';

const nl = `### Zoek het moment

Een goed verhaal gaat zelden over een heel project. Het gaat over vijf minuten daaruit. Vraag je aan het eind van de dag af: wat verbaasde me, waar moest ik om lachen, wat kon ik gisteren nog niet?

### In vier zinnen

1. Wie ben je, en waar sta je?
2. Wat gebeurde er?
3. Wat was lastig, of anders dan je dacht?
4. Wat heeft een ander hieraan?

> Ik werk aan de balie. Een bezoeker vroeg me al voor de derde keer de weg. Ik wees weer naar het bord, en toen pas zag ik het: geen bril. Nu vraag ik niet meer of iemand het bord ziet. Ik vraag of ik even zal meelopen.

Het verhaal gaat over wat de baliemedewerker leerde. De bezoeker blijft een onbekende: geen naam, geen dag, geen afdeling.

### Schrijf zoals je praat

Lees je tekst hardop. Struikel je over een zin, maak hem dan korter. Schrap woorden die je bij de koffie nooit zou zeggen, zoals ‘optimaliseren’ en ‘stakeholders’. Een gewone foto van je echte werkplek zegt meer dan een glimmende van een fotobureau.

### Echt gebeurd

Verzin niets, ook geen klein detail. Ontdekt een lezer één ding dat niet klopt, dan gelooft die de rest ook niet meer. Wil je iemand beschermen, laat dan iets weg. Zo blijft alles wat er wél staat waar.`;

const en = `### Look for the moment

A good story is rarely about a whole project. It is about five minutes of it. At the end of the day, ask yourself: what surprised me, what made me laugh, what couldn’t I do yesterday?

### In four sentences

1. Who are you, and where are you?
2. What happened?
3. What was hard, or different from what you expected?
4. What can someone else get out of it?

> I work on reception. A visitor asked me the way for the third time. I pointed at the sign again, and only then did I see it: no glasses. I no longer ask people if they can see the sign. I ask if they’d like me to walk with them.

The story is about what the receptionist learned. The visitor remains a stranger: no name, no day, no department.

### Write the way you talk

Read your text aloud. If you stumble over a sentence, make it shorter. Cut words that you would never say over coffee, such as ‘optimise’ and ‘stakeholders’. An ordinary photo of your real workplace says more than a glossy one from an agency.

### It really happened

Make nothing up, not even a small detail. If a reader finds one thing that isn’t right, they stop believing the rest. If you want to protect someone, leave something out. That way, everything that is there stays true.`;

export const smallStory: Lesson = {
  id: 'a-small-story',
  minutes: 2,
  title: { nl: 'Een klein verhaal maken', en: 'Making a small story' },
  body: { nl, en },
  sources: [],
};
