import type { Lesson } from '@/domain/training/content';
import { imagesAtWork, portraitRight } from '../sources';
import { childrensConsent, consent } from './sources';

const nl = `### Wiens gezicht is het?

Wie te herkennen is op een foto of in een filmpje, heeft daar iets over te zeggen. Wil een werkgever beeld van medewerkers plaatsen, dan is daar volgens de Autoriteit Persoonsgegevens een wettelijke grondslag voor nodig. Meestal is dat de toestemming van degene die erop staat. Daarnaast is er het portretrecht: met een redelijk belang, zoals privacy, kan iemand publicatie van een foto tegenhouden.

### Wanneer een ja telt

- **Vrij.** Nee zeggen heeft geen vervelende gevolgen.
- **Precies.** Je weet welke foto, waar, waarvoor en hoelang.
- **Duidelijk.** Iemand zegt het. Lachen naar de camera is nog geen ja.
- **Terug te draaien.** Intrekken kan altijd, even makkelijk als ja zeggen.

Vraagt een leidinggevende het, dan is nee zeggen lastiger. Laat daarom liever een collega vragen, en niet waar de hele groep bij staat.

### Zo kun je het vragen

> Deze foto van jou bij de draaibank wil ik bij onze vacature zetten, op de website. Daarna haal ik hem weg. Vind je dat goed? Zo niet, dan kies ik er een zonder mensen.

Bewaar het antwoord. Dan kunnen we later laten zien wat er is afgesproken.

### Jonger dan zestien

Is voor een foto toestemming nodig, en is een kind nog geen zestien? Dan geeft in Nederland een ouder of voogd die toestemming. Vraag het ook aan het kind: het is zijn gezicht. Bedenkt het kind zich later, dan halen we de foto weg.

### Met z’n allen op de foto

Vraag iedereen die te herkennen is. Wil één persoon niet, neem dan een andere foto of draai de camera.`;

const en = `### Whose face is it?

People who can be recognised in a photo or a video have a say in it. If an employer wants to publish images of staff, the Dutch Data Protection Authority says that a lawful basis is needed. Usually that is the consent of the person in the image. There is also portrait right: with a reasonable interest, such as privacy, people can stop a photo of themselves from being published.

### When a yes counts

- **Free.** Saying no has no unpleasant consequences.
- **Precise.** You know which photo, where, what for and for how long.
- **Clear.** Someone says so. Smiling at the camera isn’t a yes.
- **Reversible.** It can be withdrawn at any time, as easily as it was given.

When a manager asks, saying no is harder. So it is better if a colleague asks, and not in front of the whole group.

### How you might ask

> I’d like to use this photo of you at the lathe with our vacancy, on the website. I’ll take it down afterwards. Is that all right? If not, I’ll pick one without people.

Keep the answer. That way we can show later what was agreed.

### Under sixteen

In the Netherlands, if a photo depends on consent, a parent or guardian gives it for children under sixteen. Ask the child as well: it is their face. If the child has second thoughts later, we take the photo down.

### Everyone in the picture

Ask everybody who can be recognised. If one person doesn’t want to, use a different photo or turn the camera.`;

export const askFirst: Lesson = {
  id: 'ask-before-you-show',
  minutes: 2,
  title: { nl: 'Eerst vragen, dan plaatsen', en: 'Ask first, post later' },
  body: { nl, en },
  sources: [imagesAtWork, consent, portraitRight, childrensConsent],
};
