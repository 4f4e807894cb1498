import type { Lesson } from '@/domain/training/content';

const nl = `### Een logo heeft nooit een slechte dag

Een logo twijfelt niet, lacht niet en leert niets bij. Jij wel. Daarom herkennen lezers zich eerder in jou dan in een merk: in een lastige klus, een grap in de pauze, trots op iets kleins.

### Twee keer hetzelfde nieuws

> **Het merk:** Met trots melden wij de succesvolle ingebruikname van ons vernieuwde magazijn.
>
> **Een mens:** Elf jaar lang droeg ik dozen de trap op. Sinds maandag hebben we een lift. Mijn knieën zijn er nog stil van.

Het tweede bericht onthoud je, omdat er iemand in zit. En je ziet meteen voor wie er iets beter is geworden.

### Wat je van jezelf kunt laten zien

- **Vakkennis.** Hoe je iets doet, en waarom juist zo.
- **Plezier.** Waar je ’s ochtends je bed voor uitkomt.
- **Twijfel.** Wat lastig was, en hoe je eruit kwam.

Dat laatste vergeten we vaak, terwijl juist dat een verhaal geloofwaardig maakt.

### Jij bepaalt de grens

Menselijk is iets anders dan altijd vrolijk. Je hoeft het niet mooier te maken dan het is, en je hoeft niet meer van jezelf te geven dan je wilt. Bedenk vooraf wat privé blijft, zoals je gezin, je gezondheid of je woonplaats. Met een duidelijke grens schrijf je vrijer.

Kom je liever helemaal niet in beeld? Dan hoor je er net zo goed bij. Er is ook iemand nodig die meedenkt, meeleest of de foto maakt.`;

const en = `### A logo never has a bad day

A logo never doubts, laughs or learns. You do. That is why readers recognise themselves in you sooner than in a brand: in a tricky job, a joke at break time, pride in something small.

### The same news twice

> **The brand:** We are proud to announce the successful opening of our renewed warehouse.
>
> **A person:** For eleven years I carried boxes up the stairs. Since Monday we’ve had a lift. My knees are still speechless.

You remember the second post, because there is somebody in it. And you see at once whose life got easier.

### What you can show of yourself

- **Skill.** How you do something, and why you do it that way.
- **Pleasure.** What gets you out of bed in the morning.
- **Doubt.** What was hard, and how you worked it out.

We often forget that last one, although it is what makes a story believable.

### You draw the line

Being human isn’t the same as always being cheerful. You don’t have to make things prettier than they are, and you don’t have to give away more of yourself than you want to. Decide beforehand what stays private, such as your family, your health or where you live. With a clear line, you write more freely.

Would you rather not be in the picture at all? Then you are just as much part of it. Someone also has to share ideas, read drafts or take the photo.`;

export const peopleFollowPeople: Lesson = {
  id: 'people-follow-people',
  minutes: 2,
  title: { nl: 'Mensen volgen mensen', en: 'People follow people' },
  body: { nl, en },
  sources: [],
};
