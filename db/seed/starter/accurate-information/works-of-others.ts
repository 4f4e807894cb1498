import type { Lesson } from '@/domain/training/content';
import { artificialImages, copyright } from './sources';

const nl = `### Gevonden is niet van jou

Wie een tekst, foto, tekening of muziek maakt, heeft daar meestal auteursrecht op. Er hoeft geen © bij te staan. Voor gebruik is dan vaak toestemming nodig. De naam van de maker noemen is netjes, maar het is geen toestemming.

### Wat meestal wel kan

- **Doorverwijzen.** Zet een link, of deel wat de maker zelf heeft geplaatst.
- **Citeren.** Neem een kort stuk over omdat je er iets over zegt, met bron en maker erbij.
- **Een licentie gebruiken**, en doen wat daarin staat.
- **Zelf maken**, of kiezen uit onze eigen beeldbank.

### Gewoon vragen

> Wat een mooie foto van onze brug. Mogen we hem in ons bericht van vrijdag gebruiken, met je naam erbij?

Bewaar het antwoord. Wil je de foto later ook in een folder, vraag het dan opnieuw.

### Wat je op het werk maakt

Word je betaald om teksten of foto’s te maken? Dan heeft de werkgever daar meestal het auteursrecht op, tenzij er iets anders is afgesproken.

### Beeld uit de computer

Beeld dat met AI is gemaakt, kan net echt lijken. Zeg het er dan altijd bij. Voor deepfakes staat dat ook in de Europese AI-verordening: een organisatie die ze maakt, moet op enkele uitzonderingen na laten weten dat het beeld of geluid kunstmatig is. Gebruik zulk beeld nooit als bewijs dat iets is gebeurd.

Ook een tekst uit een chatbot is nog geen bron. Controleer elk feit zelf; jouw naam staat eronder.`;

const en = `### Finding it doesn’t make it yours

Whoever makes a text, photo, drawing or piece of music usually has copyright in it. There doesn’t have to be a © with it. To use it, you will then often need permission. Naming the maker is good manners, but it isn’t permission.

### What is usually fine

- **Pointing to it.** Post a link, or share what the maker has posted.
- **Quoting.** Use a short piece because you are saying something about it, with the source and the maker.
- **Using a licence**, and doing what it says.
- **Making it yourself**, or choosing from our own image library.

### Just ask

> What a lovely photo of our bridge. May we use it in our post on Friday, with your name?

Keep the answer. If you want the photo in a leaflet later on, ask again.

### What you make at work

Are you paid to make texts or photos? Then, under Dutch law, the employer usually has the copyright in them, unless something else was agreed.

### Images made by a computer

Images made with AI can look just like the real thing. When they do, always say so. For deepfakes, the European AI Act says it too: with a few exceptions, an organisation that makes them must make known that the image or sound is artificial. Never use such images as proof that something happened.

A text from a chatbot isn’t a source either. Check every fact yourself; it has your name under it.`;

export const worksOfOthers: Lesson = {
  id: 'text-and-images-of-others',
  minutes: 2,
  title: { nl: 'Tekst en beeld van een ander', en: 'Text and images of others' },
  body: { nl, en },
  sources: [copyright, artificialImages],
};
