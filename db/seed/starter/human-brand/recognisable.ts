import type { Lesson } from '@/domain/training/content';
import { gdprPersonalData } from '../sources';

const nl = `### Details tellen op

Je kunt iemand herkennen zonder naam en zonder gezicht. Een leeftijd, een dorp en een hobby kunnen samen al genoeg zijn. De privacywet kijkt daarom naar alles waarmee iemand te vinden is, en niet alleen naar namen.

> Vandaag verzorgde ik een man van 93 die nog elke dag viool speelt. Wat een held.

Het is lief bedoeld. Maar hoeveel violisten van 93 wonen er in deze plaats? De buren weten wie het is, en nu weten ze ook dat hij zorg krijgt.

### Snel gevoelig

Dat iemand ziek is, schulden heeft of extra les krijgt, is niet aan ons om te vertellen. Gezondheidsgegevens hebben in de wet zelfs extra bescherming. Werk je met patiënten, cliënten of leerlingen, vertel dan niets wat naar één van hen wijst, tenzij diegene of een wettelijk vertegenwoordiger ja heeft gezegd. Kijk ook wat jouw beroepsgeheim daarover zegt.

### Wel vertellen, maar veilig

- Schrijf over wat jij leerde, in plaats van over de ander.
- Laat plaats, tijd en opvallende details weg.
- Beschrijf wat vaker voorkomt, en zeg dat je dat doet.

### De achtergrond vertelt mee

Vergroot je foto voordat je hem plaatst. Let op naambordjes, schermen, kentekens, spiegels en post op tafel. Ook de plek die je telefoon bij een foto opslaat, kan te veel zeggen.

### De burenproef

Stel dat degene over wie je schrijft dit leest, met de buren erbij. Voelt die zich dan bekeken? Schrijf het anders.`;

const en = `### Details add up

You can recognise someone without a name or a face. An age, a village and a hobby may be enough. That is why privacy law looks at everything that can lead to a person, and not only at names.

> Today I looked after a man of 93 who still plays the violin every day. What a hero.

It is kindly meant. But how many violinists of 93 live in this town? The neighbours know who it is, and now they also know that he receives care.

### Sensitive before you know it

That someone is ill, in debt or has extra lessons is not for us to tell. Health information even has extra protection in law. If you work with patients, clients or pupils, say nothing that points to one of them, unless they or a legal representative have said yes. Check what your duty of professional confidentiality says about it too.

### Telling it safely

- Write about what you learned rather than about the other person.
- Leave out place, time and striking details.
- Describe what happens regularly, and say that you are doing so.

### The background speaks too

Enlarge your photo before you post it. Look for name badges, screens, number plates, mirrors and letters on a table. The location that your phone stores with a photo can say too much as well.

### The neighbour test

Imagine that the person you are writing about reads this, with the neighbours there. Would they feel watched? Then write it differently.`;

export const recognisable: Lesson = {
  id: 'recognisable-without-a-face',
  minutes: 2,
  title: { nl: 'Herkenbaar zonder gezicht', en: 'Recognisable without a face' },
  body: { nl, en },
  sources: [gdprPersonalData],
};
