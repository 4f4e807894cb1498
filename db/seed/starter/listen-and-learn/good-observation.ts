import type { Lesson } from '@/domain/training/content';

const nl = `### Eerst zien, dan vinden

‘Leuk bericht van die bakker’ helpt een ander niet verder. Schrijf eerst op wat je zag, en dan pas wat je ervan vindt. Zo kan een collega het ook gebruiken, en er zelf iets anders in zien.

### Vijf regels zijn genoeg

1. Waar je het zag, met de link en de datum.
2. Wat er gebeurde.
3. Doen of niet doen.
4. Waarom het werkt, of juist niet.
5. Wat wij ermee kunnen.

> **Waar:** pagina van een bibliotheek, 3 maart.
>
> **Wat:** ze vroegen welk boek je nooit hebt uitgelezen. In twee dagen 80 reacties, en de bibliotheek antwoordde op bijna alles.
>
> **Doen.** Ik denk dat het werkt omdat niemand slim hoeft te lijken.
>
> **Wij:** vragen welk gerecht terug moet op de kaart.

### Weten of denken

De 80 reacties zijn geteld. Dat het werkt omdat niemand slim hoeft te lijken, is een vermoeden. Misschien regende het dat weekend, of had de krant erover geschreven. Zet er daarom ‘ik denk’ bij. Een ander mag er dan gerust iets anders van vinden.

### Zuinig met namen

Noteer de organisatie, niet de mensen die reageerden. Moet er een schermafbeelding bij, dek dan namen en foto’s van gewone mensen af. En laat iets weg als het alleen maar grappig is omdat iemand voor gek staat.`;

const en = `### First see, then judge

‘Nice post by that baker’ is of no use to anyone else. First write down what you saw, and only then what you think of it. That way a colleague can use it too, and perhaps see something different in it.

### Five lines are enough

1. Where you saw it, with the link and the date.
2. What happened.
3. Do or don’t.
4. Why it works, or why it doesn’t.
5. What we can do with it.

> **Where:** a library’s page, 3 March.
>
> **What:** they asked which book you never finished. 80 replies in two days, and the library answered nearly all of them.
>
> **Do.** I think it works because nobody has to look clever.
>
> **Us:** ask which dish should come back on the menu.

### Knowing or thinking

The 80 replies have been counted. That it works because nobody has to look clever is a guess. Perhaps it rained that weekend, or the local paper had written about it. So add ‘I think’. Then others can feel free to see it differently.

### Sparing with names

Note the organisation, not the people who replied. If you need a screenshot, cover the names and photos of ordinary people. And leave something out if it is only funny because it makes a fool of someone.`;

export const goodObservation: Lesson = {
  id: 'a-good-observation',
  minutes: 2,
  title: { nl: 'Een goede waarneming', en: 'A good observation' },
  body: { nl, en },
  sources: [],
};
