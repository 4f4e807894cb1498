import type { Lesson } from '@/domain/training/content';

const nl = `### Eerst lezen, dan reageren

Je hoeft niet binnen een minuut te reageren. Lees het bericht twee keer. Wat wil deze persoon: een antwoord, een oplossing of vooral gehoord worden?

### Dit kun je zelf beantwoorden

Reageer gerust zelf als:

- het over jouw vak gaat en je het antwoord zeker weet;
- de informatie al openbaar is;
- het gesprek rustig verloopt.

Zeg dat je hier werkt, blijf vriendelijk en verwijs naar de bron, zoals onze website.

### Dit geef je door

Geef het bericht door aan de collega die namens ons reageert als het gaat om:

- een klacht of iemands persoonlijke situatie;
- een vraag van een journalist;
- een ongeluk, schade, een juridische kwestie of een bedreiging;
- een bericht dat snel veel boze reacties krijgt.

Geef het ook door als je het antwoord niet weet, of merkt dat je zelf boos wordt. Stuur de link en een schermafbeelding mee.

### Kritiek is informatie

Zo kan een antwoord van ons eruitzien:

> **Klant:** Al drie weken geen reactie op mijn aanvraag. Wat een puinhoop.
>
> **Wij:** Drie weken wachten zonder bericht is te lang. Wil je ons je aanvraagnummer sturen in een privébericht? Dan laten we je morgen weten hoe het ervoor staat.

Dit antwoord erkent het probleem. Het vraagt niet in het openbaar om gegevens en belooft alleen wat we kunnen waarmaken.

Kritiek laten we staan, ook als die scherp is. Weghalen wekt wantrouwen. En vaak heeft de schrijver een punt waar wij iets van leren.

### Waar de grens ligt

Word je uitgescholden, bedreigd of gediscrimineerd? Dan hoef je niet te antwoorden. Maak een schermafbeelding, meld het bericht bij het platform en vertel het aan je leidinggevende. Je staat er niet alleen voor.`;

const en = `### Read first, then respond

You don’t have to respond within a minute. Read the post twice. What does this person want: an answer, a solution or, above all, to be heard?

### What you can answer yourself

Feel free to respond yourself if:

- it is about your own field and you are sure of the answer;
- the information is already public;
- the conversation is calm.

Say that you work here, stay friendly and point to the source, such as our website.

### What you hand over

Hand the post over to the colleague who responds on our behalf if it is about:

- a complaint or someone’s personal situation;
- a question from a journalist;
- an accident, damage, a legal matter or a threat;
- a post that is quickly drawing a lot of angry reactions.

Also hand it over if you don’t know the answer, or notice that you are getting angry yourself. Include the link and a screenshot.

### Criticism is information

An answer from us could look like this:

> **Customer:** Three weeks and still no reply to my application. What a mess.
>
> **Us:** Three weeks without hearing from us is too long. Could you send us your application number in a private message? We’ll let you know tomorrow where things stand.

This answer recognises the problem. It doesn’t ask for personal details in public, and it only promises what we can deliver.

We leave criticism up, even when it is sharp. Removing it makes people suspicious. And the writer often has a point that we can learn from.

### Where we draw the line

Is someone insulting or threatening you, or discriminating against you? Then you don’t have to answer. Take a screenshot, report the post to the platform and tell your manager. You are not on your own.`;

export const conversations: Lesson = {
  id: 'conversations-and-criticism',
  minutes: 4,
  title: { nl: 'Reageren op gesprekken en kritiek', en: 'Responding to conversations and criticism' },
  body: { nl, en },
  sources: [],
};
