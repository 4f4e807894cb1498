import type { Lesson } from '@/domain/training/content';
import { rectification } from './sources';

const nl = `### Het overkomt iedereen

Vroeg of laat plaats je iets wat niet klopt. Dat is niet erg, als je het rechtzet. Wat vertrouwen kost, is doen alsof er niets was.

### In vier stappen

1. Zoek uit wat er fout is, en wat het moet zijn.
2. Zet het recht op dezelfde plek, zichtbaar en met een datum.
3. Vertel het aan wie het bericht al deelde of gebruikte.
4. Meld het aan wie de informatie bijhoudt, zodat de fout niet terugkomt.

> **Correctie, 4 juni:** hierboven stond dat het spreekuur om negen uur begint. Dat is tien uur. Sorry als je voor een dichte deur stond.

Noem wat er stond en wat het is. Aan ‘er zat een foutje in’ heeft een lezer niets.

### Aanpassen of weghalen?

Een tikfout verbeter je gewoon. Verandert de betekenis, zet er dan bij dat je iets hebt aangepast. Stilletjes weghalen roept vragen op, en vaak heeft iemand de oude versie al bewaard.

Twee dingen halen we wel meteen weg: wat gevaar oplevert, en gegevens van mensen die daar niet horen. Meld het direct, en leg daarna uit wat er is gebeurd.

### Een fout over iemand

Wie ziet dat een organisatie onjuiste persoonsgegevens heeft, kan op grond van de AVG vragen om die te verbeteren. Krijg jij zo’n verzoek, ook als het in een reactie staat? Geef het dezelfde dag door.

### De fout van een ander

Zet er een feit met een link onder, en laat het daarbij. Je hoeft niemand te verslaan.`;

const en = `### It happens to everyone

Sooner or later you will post something that isn’t right. That is no disaster, as long as you correct it. What costs trust is acting as if nothing happened.

### In four steps

1. Find out what is wrong, and what it should be.
2. Put it right in the same place, visibly and with a date.
3. Tell those who have already shared or used the post.
4. Report it to whoever maintains the information, so that the mistake doesn’t come back.

> **Correction, 4 June:** we said above that the surgery starts at nine. It starts at ten. Sorry if you found the door closed.

Say what it said and what it is. ‘There was a small error’ is no use to a reader.

### Change it or remove it?

A typing error you simply correct. If the meaning changes, add that you have changed something. Quietly removing a post raises questions, and someone has often kept the old version.

There are two things that we do remove at once: what is dangerous, and people’s details that shouldn’t be there. Report it straight away, and explain afterwards what happened.

### A mistake about a person

Anyone who finds that an organisation holds incorrect personal data can ask for it to be corrected under the GDPR. Do you receive such a request, even in a comment? Pass it on the same day.

### Someone else’s mistake

Put a fact with a link underneath, and leave it at that. You don’t have to win.`;

export const mistakes: Lesson = {
  id: 'putting-a-mistake-right',
  minutes: 2,
  title: { nl: 'Een fout herstellen', en: 'Putting a mistake right' },
  body: { nl, en },
  sources: [rectification],
};
