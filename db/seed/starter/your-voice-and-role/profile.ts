import type { Lesson } from '@/domain/training/content';

const nl = `### Kijk er eens naar als een onbekende

Open je profiel zonder in te loggen, of vraag een vriend om het te bekijken. Wat ziet iemand die je niet kent? Je foto, je functie, je laatste reacties. Klopt dat beeld nog, en wil je dat het zo te zien is?

### ‘Ik schrijf op persoonlijke titel’

Zo’n regel in je profiel is prima. Hij zegt dat je niet namens ons praat. Verwacht er alleen niet te veel van. Een bericht wordt er niet privé door, en wie zich eraan stoort, heeft je profieltekst meestal niet gelezen.

### Een like zegt ook iets

Op sommige netwerken zien anderen wat je leuk vindt of deelt, met je naam en functie erbij. Ze kunnen dat opvatten als jouw mening. Wil je iets delen waar je het niet mee eens bent? Zeg dat dan.

> Dit artikel gaat over mijn vak, daarom deel ik het. Met de conclusie ben ik het niet eens.

### Eén account of twee?

Het kan allebei.

- **Eén account** is makkelijk bij te houden. Je vrienden lezen over je werk, en collega’s over je vakantie.
- **Twee accounts** houden het gescheiden. Op je telefoon kies je wel snel het verkeerde.

Een tweede account is niet bedoeld om ongezien over ons mee te praten. Ook daar zeg je dat je hier werkt.

### Houd het bij

Nieuwe functie, of ergens anders aan de slag? Pas je profiel dan aan. Mensen sturen hun vraag naar wie volgens het profiel over iets gaat. Staat daar nog je oude werk, dan wacht iemand op een antwoord dat jij niet meer kunt geven.`;

const en = `### See it as a stranger would

Open your profile without logging in, or ask a friend to look at it. What does someone see who doesn’t know you? Your photo, your job title, your latest comments. Is that picture still right, and are you happy for it to be seen?

### ‘Views are my own’

A line like that in your profile is fine. It says that you are not speaking on our behalf. Just don’t expect too much of it. It doesn’t make a post private, and the people who take offence usually haven’t read your bio.

### A like says something too

On some networks, others can see what you like or share, along with your name and job title. They may take it as your opinion. Do you want to share something you disagree with? Then say so.

> I’m sharing this article because it’s about my field. I don’t agree with its conclusion.

### One account or two?

Either will do.

- **One account** is easy to keep up. Your friends read about your work, and colleagues about your holiday.
- **Two accounts** keep things apart. On a phone, though, it’s easy to pick the wrong one.

A second account isn’t meant for talking about us unseen. There, too, you say that you work here.

### Keep it up to date

Have you changed jobs, with us or elsewhere? Then update your profile. People send their questions to whoever seems to be in charge of something. If it still shows your old job, someone may be waiting for an answer that you can no longer give.`;

export const profile: Lesson = {
  id: 'what-your-profile-says',
  minutes: 2,
  title: { nl: 'Wat je profiel over je vertelt', en: 'What your profile says about you' },
  body: { nl, en },
  sources: [],
};
