import type { Lesson } from '@/domain/training/content';
import { gdprPersonalData } from '../sources';
import { dataMinimisation, medicalSecrecy } from './sources';

const nl = `### Begin in het openbaar

Antwoord eerst kort waar de vraag staat, ook als de rest privé gaat. Anders denken de meelezers dat wij zwijgen.

### Ga naar een privébericht of de telefoon zodra het gaat om

- een adres, telefoonnummer of geboortedatum;
- een klantnummer of een dossier;
- gezondheid, geld, werk of kinderen.

Vraag ook daar alleen wat je echt nodig hebt. Die regel staat in de Europese privacywet, de AVG. Gegevens over gezondheid krijgen in die wet extra bescherming.

### Zeg nooit wie klant of patiënt is

Werk je in de zorg? De wet zegt dat een hulpverlener anderen dan de patiënt geen inlichtingen over de patiënt geeft, tenzij de patiënt dat goedvindt. Vat dat ruim op: ook ‘je was hier dinsdag’ vertelt iets. Dat iemand zelf over een bezoek schrijft, is nog geen toestemming aan ons.

> **Bezoeker:** Drie uur met een ziek kind in de wachtkamer van jullie spoedpost. Schandalig.
>
> **Wij:** Zo lang wachten met een ziek kind is zwaar. Of iemand bij ons was, zeggen we online nooit; dat doen we voor ieders privacy. We horen graag wat er gebeurde. Op onze website staat hoe je ons belt. Groet, Yara

Het antwoord is warm, en bevestigt niets.

### Maak het rondje af

Is het privé opgelost? Laat dat dan ook in het openbaar weten, zonder details: ‘Fijn dat we je konden helpen.’ In de zorg laat je ook dat weg. Meelezers hoeven niet te weten hoe het afliep, wel dat er iets met een vraag gebeurt.`;

const en = `### Start in public

First reply briefly where the question is, even if the rest will be private. Otherwise those reading along will think that we keep silent.

### Move to a private message or the phone as soon as it is about

- an address, phone number or date of birth;
- a customer number or a file;
- health, money, work or children.

There, too, only ask for what you really need. That rule is in the European privacy law, the GDPR. Under that law, information about health gets extra protection.

### Never say who is a customer or a patient

Do you work in care? Dutch law says that a care provider gives no information about a patient to anyone else, unless the patient agrees. Take that broadly: even ‘you were here on Tuesday’ says something. When people write about a visit themselves, they haven’t given us permission to do so.

> **Visitor:** Three hours in your urgent care waiting room with a sick child. Disgraceful.
>
> **Us:** Waiting that long with a sick child is hard. We never say online whether anyone has been here; that is to protect everyone’s privacy. We’d like to hear what happened. Our website says how to ring us. Regards, Yara

The answer is warm, and confirms nothing.

### Close the loop

Has it been solved in private? Then say so in public as well, without details: ‘Glad we could help.’ In care, you leave out even that. Others don’t need to know how it ended, only that something is done with a question.`;

export const publicOrPrivate: Lesson = {
  id: 'public-or-private',
  minutes: 2,
  title: { nl: 'Openbaar of privé?', en: 'Public or private?' },
  body: { nl, en },
  sources: [dataMinimisation, gdprPersonalData, medicalSecrecy],
};
