import type { Lesson } from '@/domain/training/content';

const nl = `### Nieuwe gewoontes reizen via collega’s

In 1962 verscheen een boek van Everett Rogers over hoe nieuwe ideeën zich verspreiden. Een van zijn lessen: veel mensen kijken eerst naar iemand die op hen lijkt. Een monteur gelooft een monteur. Zoek dus niet één spreker voor iedereen, maar op elke plek een collega die het zelf heeft geprobeerd.

### Vijf vragen die collega’s zich stellen

Rogers noemde vijf eigenschappen waardoor iets sneller wordt overgenomen:

- **Voordeel.** Word ik hier beter van dan van hoe het nu gaat?
- **Past het?** Bij mijn werk, en bij hoe ik ben?
- **Eenvoud.** Snap ik het in vijf minuten?
- **Uitproberen.** Kan ik het een week doen en dan stoppen?
- **Zichtbaar.** Zie ik bij een ander wat het oplevert?

Loopt het ergens niet? Ga de vijf na. Vaak ligt het aan één ervan, en daar kun je iets aan doen.

### In de praktijk

> **Aanjager:** Op de nachtdienst doet niemand mee.
>
> **Ambassadeur:** Wij zien de berichten nooit, want die komen ’s middags. En we kunnen niets proberen, want overdag is de enige training.
>
> **Aanjager:** Dus het ligt niet aan de nachtdienst.

Twee van de vijf ontbraken daar. Een korte uitleg om elf uur ’s avonds deed wonderen.

### Geen etiketten op mensen

Rogers verdeelde een hele groep achteraf in vroeg en laat. Zo’n indeling zegt iets over de groep, en niets over hoe iemand is. Noem een collega nooit een achterblijver. Wie laat instapt, heeft soms gewoon het beste gelet op wat er nog niet klopte.`;

const en = `### New habits travel through colleagues

In 1962, Everett Rogers published a book about how new ideas spread. One of its lessons: many people first look at someone who is like them. A fitter believes a fitter. So don’t look for one speaker for everyone, but for a colleague in each place who has tried it for themselves.

### Five questions colleagues ask themselves

Rogers named five qualities that make something catch on sooner:

- **Advantage.** Am I better off than with the way it is now?
- **Does it fit?** With my work, and with the way I am?
- **Simplicity.** Do I get it in five minutes?
- **Trying out.** Can I do it for a week and then stop?
- **Visible.** Can I see from others what it brings?

Is it stuck somewhere? Go through the five. Often it’s down to one of them, and that is something you can work on.

### In practice

> **Champion:** Nobody on the night shift is taking part.
>
> **Ambassador:** We never see the posts, because they come in the afternoon. And we can’t try anything, because the only training is during the day.
>
> **Champion:** So it isn’t the night shift’s doing.

Two of the five were missing there. A short explanation at eleven in the evening worked wonders.

### No labels on people

Rogers divided a whole group into early and late afterwards. A division like that says something about the group, and nothing about what someone is like. Never call a colleague a straggler. Sometimes those who come in late have simply paid the most attention to what wasn’t right yet.`;

export const howItSpreads: Lesson = {
  id: 'how-it-spreads',
  minutes: 2,
  title: { nl: 'Hoe het zich verspreidt', en: 'How it spreads' },
  body: { nl, en },
  sources: [],
};
