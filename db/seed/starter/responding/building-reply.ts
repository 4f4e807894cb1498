import type { Lesson } from '@/domain/training/content';

const nl = `### Vier bouwstenen

1. **Laat merken dat je het gelezen hebt.** Noem waar het over gaat, in je eigen woorden.
2. **Geef het antwoord,** of zeg wat je gaat doen om het te vinden.
3. **Zeg wanneer.** Een moment waar je zeker van bent.
4. **Zet je voornaam eronder.**

### Zo ziet dat eruit

> **Klant:** Twee keer gemeten, en nu past de kast toch niet door de deur.
>
> **Wij:** Dat is balen, zeker na twee keer meten. De zijpanelen kunnen los met de sleutel uit het zakje bij de handleiding. Kom je er niet uit, dan belt een monteur je morgen voor twaalf uur. Groet, Sam

Tel ze maar: gelezen, antwoord, wanneer, naam. Meer dan vijf zinnen heb je zelden nodig.

### Schrijf zoals je praat

‘Wij betreuren het door u ervaren ongemak’ zegt niemand aan een balie. Gebruik de woorden die je ook zou zeggen tegen iemand die voor je staat. Lees je antwoord hardop. Struikel je ergens over, dan struikelt de lezer ook.

Is iemand kort van stof, wees dat dan ook. Maakt iemand een grapje, dan mag er best een terug. Alleen boosheid neem je niet over.

### Vaste teksten: een begin, geen einde

Een standaardtekst bespaart tijd en voorkomt fouten. Maak hem wel passend. Staat drie keer onder elkaar precies dezelfde zin, dan voelt geen van de drie zich gehoord. Eén detail van deze persoon is vaak al genoeg: de kast, de deur, die twee keer meten.`;

const en = `### Four building blocks

1. **Show that you have read it.** Say what it is about, in your own words.
2. **Give the answer,** or say what you will do to find it.
3. **Say when.** A time you can be sure of.
4. **Sign with your first name.**

### What that looks like

> **Customer:** Measured twice, and the wardrobe still won’t go through the door.
>
> **Us:** How annoying, especially after measuring twice. The side panels come off with the key from the bag with the manual. If you can’t manage, a fitter will ring you tomorrow before noon. Regards, Sam

Count them: read, answer, when, name. You seldom need more than five sentences.

### Write as you talk

‘We regret any inconvenience experienced’ is something nobody says at a counter. Use the words you would use to someone standing in front of you. Read your reply aloud. Where you stumble, the reader will too.

If someone is brief, be brief as well. If someone makes a joke, you are welcome to make one back. Anger is the one thing you don’t copy.

### Standard texts: a start, not an end

A standard text saves time and prevents mistakes. But do make it fit. If exactly the same sentence appears three times in a row, none of the three feels heard. One detail about this person is often enough: the wardrobe, the door, measuring twice.`;

export const buildingReply: Lesson = {
  id: 'building-a-reply',
  minutes: 2,
  title: { nl: 'Een antwoord in vier bouwstenen', en: 'A reply in four building blocks' },
  body: { nl, en },
  sources: [],
};
