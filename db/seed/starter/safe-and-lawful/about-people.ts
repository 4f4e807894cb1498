import type { Lesson } from '@/domain/training/content';
import { gdprPersonalData } from '../sources';
import { purposeAndNeed, rightsOfPeople } from './sources';

const nl = `### Waarvoor kregen we ze?

Er komen via social media vanzelf gegevens van mensen binnen: namen in privéberichten, adressen van winnaars, foto’s die iemand ons stuurt. De AVG, de Europese privacywet, zegt dat je die gebruikt voor een duidelijk doel, en daarna niet voor iets wat daar niet bij past.

- Een telefoonnummer voor de bezorging is niet bedoeld voor een appje van jou persoonlijk.
- Een naam uit de klantenlijst zoek je niet op om diegene te gaan volgen.
- Een lijst met e-mailadressen laad je niet zomaar in bij een netwerk om die mensen advertenties te tonen.

### Niet meer dan nodig

> **Collega:** We verloten tien kaartjes. Ik vraag naam, adres, leeftijd en telefoonnummer.
>
> **Jij:** Waar hebben we dat allemaal voor nodig?
>
> **Collega:** Je weet maar nooit.
>
> **Jij:** Dan wordt het alleen een e-mailadres. Na de loting wissen we de lijst, en dat zetten we erbij.

‘Je weet maar nooit’ is geen doel. Vraag wat je nodig hebt, zeg waarvoor, en ruim het daarna op.

### Kunnen is niet mogen

Dat je een dossier kunt openen, betekent niet dat je erin mag kijken. Doe dat alleen als je werk erom vraagt. Wil je weten hoe het met een bekende gaat? Vraag het aan die persoon zelf.

### ‘Wat weten jullie van mij?’

Iedereen mag vragen welke gegevens wij hebben, en in veel gevallen ook of we ze willen wissen. Zo’n vraag kan in gewone woorden in een privébericht staan. Geef hem dezelfde dag door aan de collega die over privacy gaat: er loopt meteen een termijn.`;

const en = `### What were we given it for?

Through social media, information about people comes in all by itself: names in private messages, addresses of prize winners, photos that someone sends us. The GDPR, the European privacy law, says that you use it for a clear purpose, and after that not for anything that doesn’t fit.

- A phone number for a delivery isn’t meant for a personal text from you.
- You don’t look up a name from the customer list to start following that person.
- You don’t just upload a list of email addresses to a network to show those people adverts.

### No more than you need

> **Colleague:** We’re raffling ten tickets. I’m asking for name, address, age and phone number.
>
> **You:** What do we need all that for?
>
> **Colleague:** You never know.
>
> **You:** Then it’ll be an email address and nothing else. After the draw we delete the list, and we’ll say so.

‘You never know’ isn’t a purpose. Ask for what you need, say what it is for, and delete it afterwards.

### Being able to isn’t being allowed to

The fact that you can open a file doesn’t mean that you may look at it. Only do so if your work calls for it. Would you like to know how someone you know is doing? Ask them.

### ‘What do you know about me?’

Anyone may ask what data we have on them, and in many cases also ask us to erase it. A request like that can be in a private message, in plain words. Pass it on the same day to the colleague in charge of privacy: the clock starts at once.`;

export const aboutPeople: Lesson = {
  id: 'information-about-people',
  minutes: 2,
  title: { nl: 'Gegevens van mensen', en: 'Information about people' },
  body: { nl, en },
  sources: [gdprPersonalData, purposeAndNeed, rightsOfPeople],
};
