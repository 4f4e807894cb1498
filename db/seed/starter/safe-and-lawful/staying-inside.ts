import type { Lesson } from '@/domain/training/content';
import { chatbotBreaches, whistleblowers, whistleblowersAct } from './sources';

const nl = `### Vier dingen die binnen blijven

- **Over mensen.** Klanten, leerlingen, bewoners, collega’s.
- **Over plannen.** Een verhuizing, een nieuw product, cijfers die nog niet naar buiten zijn.
- **Over anderen.** Wat een leverancier of partner ons in vertrouwen vertelt.
- **Over beveiliging.** Toegangspassen, plattegronden, de systemen die we gebruiken.

### Losse stukjes, één plaatje

> **Maandag:** De Fransen zijn er weer. Vierde keer deze maand.
>
> **Woensdag:** Overwerken met financiën en twee advocaten.
>
> **Vrijdag:** Taart op kantoor, vanavond zetten we een handtekening.

Geen van deze berichten verklapt iets. Samen vertellen ze een concurrent dat er een overname aankomt. Kijk dus ook naar wat je eerder schreef, en naar wat collega’s schrijven.

### Handige hulpjes

Een brief laten samenvatten door een AI-chatbot gaat snel. Maar wat je erin plakt, komt vaak terecht bij het bedrijf achter de chatbot. Staan er gegevens van mensen in en was dit niet afgesproken? Dan is dat een datalek, waarschuwt de Autoriteit Persoonsgegevens. Gebruik alleen hulpmiddelen die wij hebben goedgekeurd, en haal eerst weg wat naar een persoon wijst. Let ook op bij vertaalsites en bij sites die een bestand omzetten.

### Geheimhouding heeft een grens

Zie je iets wat echt niet kan, zoals fraude of gevaar voor mensen? Daarover hoef je niet te zwijgen. Meld het via de meldregeling. Europese regels, in Nederland uitgewerkt in de Wet bescherming klokkenluiders, beschermen wie volgens die regels een misstand meldt. Voor iets openbaar maken gelden extra voorwaarden. Praat dus eerst met een vertrouwenspersoon of een adviseur voordat je er online iets over schrijft.`;

const en = `### Four things that stay inside

- **About people.** Customers, pupils, residents, colleagues.
- **About plans.** A move, a new product, figures that haven’t been published.
- **About others.** What a supplier or a partner tells us in confidence.
- **About security.** Entry passes, floor plans, the systems we use.

### Loose pieces, one picture

> **Monday:** The French are back. Fourth time this month.
>
> **Wednesday:** Working late with finance and two lawyers.
>
> **Friday:** Cake at the office, we’re signing something tonight.

None of these posts gives anything away. Together they tell a competitor that a takeover is coming. So look at what you wrote before as well, and at what colleagues write.

### Handy tools

Having an AI chatbot sum up a letter is quick. But what you paste into it often ends up with the company behind the chatbot. Does it contain people’s data, and was this not agreed? Then that is a data breach, the Dutch Data Protection Authority warns. Only use tools that we have approved, and first take out anything that points to a person. Be just as careful with translation sites, and with sites that convert a file.

### Confidentiality has a limit

Do you see something that is really wrong, such as fraud or danger to people? You don’t have to keep quiet about that. Report it through the reporting procedure. European rules, set out for the Netherlands in the Whistleblowers Protection Act, protect people who report wrongdoing in line with those rules. Going public comes with extra conditions. So talk to a confidential adviser or another adviser before you write anything about it online.`;

export const stayingInside: Lesson = {
  id: 'what-stays-inside',
  minutes: 2,
  title: { nl: 'Wat binnen blijft', en: 'What stays inside' },
  body: { nl, en },
  sources: [chatbotBreaches, whistleblowers, whistleblowersAct],
};
