import type { Lesson } from '@/domain/training/content';

const nl = `### Vertrouwen is je enige gereedschap

Je hebt geen macht over collega’s, en dat is je kracht. Mensen praten met je omdat het veilig is. Eén lijstje met namen, en het is voorbij.

### Dit doet een aanjager nooit

- Bijhouden wie er tegen is. Niet in een bestand, niet op papier en niet hardop.
- Doorvertellen wat een collega in vertrouwen zei, ook niet aan de directeur.
- Druk zetten: drie keer vragen, de groep laten kijken, of een beoordeling noemen.
- Beloven wat een ander moet waarmaken.
- Het mooier maken dan het is, met cijfers of met zwijgen.
- Vragen of je iemands antwoord op de peiling mag zien.

### Als erom gevraagd wordt

> **Directeur:** Jij spreekt iedereen. Wie ligt er dwars?
>
> **Jij:** Namen geef ik niet, want dan praat er morgen niemand meer met me. Wat ik wel kan vertellen: ik hoor op verschillende plekken zorgen over privé en werk. Zullen we daar iets aan doen?

Je geeft de zorg door en houdt de mensen erbuiten. Let erop dat het onderwerp zelf niemand verraadt: zegt maar één persoon het, vraag dan eerst of je het mag noemen.

### Nee is een heel antwoord

Zegt iemand nee, vraag dan hooguit één keer of je mag weten waarom. Daarna is het klaar. Kom er niet op terug bij de borrel. Komt er iets nieuws dat het bezwaar wegneemt, dan mag je dat vertellen, zonder vraag erachteraan.

### En jij?

Spreek uren af met je leidinggevende en houd je eraan. Zoek iemand die het kan overnemen. En zeg het als jij zelf ergens aan twijfelt. Een aanjager die alles goed vindt, wordt niet geloofd.`;

const en = `### Trust is your only tool

You have no power over colleagues, and that is your strength. People talk to you because it’s safe. One little list of names, and that is over.

### What a champion never does

- Keep track of who is against. Not in a file, not on paper and not out loud.
- Pass on what a colleague said in confidence, not even to the director.
- Put on pressure: asking three times, having the group look on, or mentioning an appraisal.
- Promise what someone else has to deliver.
- Make it look better than it is, with figures or with silence.
- Ask to see someone’s answer to the pulse.

### When someone asks you to

> **Director:** You talk to everyone. Who is being difficult?
>
> **You:** I don’t give names, because then nobody will talk to me tomorrow. What I can tell you: in several places, I hear worries about private life and work. Shall we do something about that?

You pass on the worry and keep the people out of it. Make sure that the subject itself doesn’t give anyone away: if only one person says it, ask first whether you may mention it.

### No is a full answer

If someone says no, ask once at most whether you may know why. After that, it’s done. Don’t come back to it over drinks. If something new comes up that takes the objection away, you may tell them, without a question at the end.

### And you?

Agree on hours with your manager and keep to them. Find someone who can take over. And say so when you have doubts yourself. A champion who thinks everything is fine won’t be believed.`;

export const never: Lesson = {
  id: 'what-a-champion-never-does',
  minutes: 2,
  title: { nl: 'Wat een aanjager nooit doet', en: 'What a champion never does' },
  body: { nl, en },
  sources: [],
};
