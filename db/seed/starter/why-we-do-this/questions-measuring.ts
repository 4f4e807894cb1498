import type { Question } from '@/domain/training/content';

/** Lessons 3 and 5: a verdict on the date, and what a figure can and cannot say. */
export const measuringQuestions: Question[] = [
  {
    id: 'silence-is-support',
    topic: 'goals',
    kind: 'recall',
    form: 'true-false',
    prompt: {
      nl: 'Waar of niet waar: wie de peiling niet invult, telt als voorstander, want diegene had geen bezwaar.',
      en: 'True or false: whoever doesn’t answer the pulse counts as in favour, as they raised no objection.',
    },
    options: [
      {
        id: 'true',
        correct: false,
        text: { nl: 'Waar', en: 'True' },
        explanation: {
          nl: '‘Wie zwijgt, stemt toe’ is een bekend gezegde. Maar iemand kan ook ziek zijn, geen tijd hebben of twijfelen. Wij weten het gewoon niet.',
          en: '‘Silence means consent’ is an old saying. But someone may be ill, short of time or in doubt. We simply don’t know.',
        },
      },
      {
        id: 'false',
        correct: true,
        text: { nl: 'Niet waar', en: 'False' },
        explanation: {
          nl: 'Klopt, dit is niet waar. Wie niet antwoordt, telt apart als ‘niet gehoord’. Zo zie je ook hoe zeker een uitkomst is.',
          en: 'Indeed, this is false. Whoever doesn’t answer is counted separately as ‘not heard’. That also shows how certain a result is.',
        },
      },
    ],
  },
  {
    id: 'sixty-six-of-seventy',
    topic: 'goals',
    kind: 'scenario',
    prompt: {
      nl: 'Het is de afgesproken datum. In maart kregen 40 van de 100 vragen op tijd antwoord, nu 66; de streefwaarde was 70. De eigenaar van het doel schrijft het verslag. Wat zet hij erin?',
      en: 'It is the agreed date. In March, 40 out of 100 questions were answered in time, now 66; the target was 70. The owner of the goal is writing the report. What should he put in it?',
    },
    options: [
      {
        id: 'practically-met',
        correct: false,
        text: {
          nl: 'Gehaald: vier vragen verschil is zo weinig dat het praktisch op hetzelfde neerkomt',
          en: 'Met: a difference of four questions is so small that it comes to the same thing',
        },
        explanation: {
          nl: 'Het scheelt weinig, en het team heeft hard gewerkt. Maar wie nu afrondt, rondt de volgende keer verder af. Het compliment kan ook zonder.',
          en: 'It was close, and the team worked hard. But whoever rounds up now will round up further next time. You can praise the team without it.',
        },
      },
      {
        id: 'partly-met',
        correct: true,
        text: {
          nl: 'Deels gehaald: van 40 naar 66, en wat de laatste vier tegenhield',
          en: 'Partly met: from 40 to 66, and what kept the last four back',
        },
        explanation: {
          nl: 'Goed. De vooruitgang staat er eerlijk bij, en het verslag zegt waar de volgende stap kan beginnen.',
          en: 'Right. The progress is there, honestly told, and the report says where the next step can begin.',
        },
      },
      {
        id: 'wait-a-week',
        correct: false,
        text: {
          nl: 'Nog niets: over een week opnieuw tellen, want dan is de 70 er waarschijnlijk wel',
          en: 'Nothing yet: count again in a week’s time, when 70 is likely to be reached',
        },
        explanation: {
          nl: 'Verleidelijk, zo dicht bij de streep. Maar een datum die meeschuift, is geen datum. De 70 van volgende week hoort bij een volgend doel.',
          en: 'Tempting, so close to the line. But a date that moves is not a date. Next week’s 70 belongs to a follow-up goal.',
        },
      },
    ],
  },
  {
    id: 'a-post-every-day',
    topic: 'goals',
    kind: 'evaluate',
    prompt: {
      nl: 'Een collega laat je haar plan lezen: ‘We plaatsen elke werkdag een bericht op vier platforms. Communicatie maakt ze, de hele organisatie deelt ze. Over een jaar kent iedereen ons.’ Wat is het grootste probleem van dit plan?',
      en: 'A colleague shows you her plan: ‘We publish a post on four platforms every working day. Communications makes them, the whole organisation shares them. A year from now, everyone knows us.’ What is the biggest problem with this plan?',
    },
    options: [
      {
        id: 'not-enough-posts',
        correct: false,
        text: {
          nl: 'Eén bericht per werkdag is te weinig om na een jaar bij iedereen bekend te zijn',
          en: 'One post per working day is too little to be known to everyone after a year',
        },
        explanation: {
          nl: 'Je zoekt het in de hoeveelheid, net als het plan. Maar ook met tien berichten per dag weet niemand wie daarmee geholpen is.',
          en: 'You are looking at quantity, just as the plan does. But even with ten posts a day, nobody knows who is helped by them.',
        },
      },
      {
        id: 'four-platforms',
        correct: false,
        text: {
          nl: 'Vier platforms is te veel, begin met twee',
          en: 'Four platforms are too many, start with two',
        },
        explanation: {
          nl: 'Kleiner beginnen is vaak verstandig. Toch kun je ook dat pas kiezen als je weet voor wie je het doet en wat het moet opleveren.',
          en: 'Starting small is often wise. Yet you can only choose that, too, once you know who it is for and what it should achieve.',
        },
      },
      {
        id: 'too-much-work',
        correct: false,
        text: {
          nl: 'Communicatie heeft waarschijnlijk niet genoeg mensen om dit een jaar vol te houden',
          en: 'Communications probably doesn’t have enough people to keep this up for a year',
        },
        explanation: {
          nl: 'Een terechte zorg, en een goede vraag om te stellen. Maar met genoeg mensen was het nog steeds onduidelijk waar het werk voor is.',
          en: 'A fair concern, and a good question to ask. But with enough people, it would still be unclear what the work is for.',
        },
      },
      {
        id: 'no-one-is-helped',
        correct: true,
        text: {
          nl: 'Het zegt hoeveel we zenden, maar niet wat er voor wie beter wordt',
          en: 'It says how much we send, but not what gets better for whom',
        },
        explanation: {
          nl: 'Goed gezien. Er is geen meetwaarde, geen nulmeting en geen eigenaar. En luisteren of antwoorden komt er niet in voor, terwijl collega’s wel moeten delen.',
          en: 'Well spotted. There is no metric, no baseline and no owner. And listening or answering doesn’t come into it, while colleagues do have to share.',
        },
      },
    ],
  },
  {
    id: 'sixty-to-sixty-four',
    topic: 'goals',
    kind: 'evaluate',
    prompt: {
      nl: 'In een nieuwsbrief staat: ‘Het draagvlak stijgt. Van de collega’s die antwoord gaven is nu 64 procent vóór, eerst 60. Iets minder dan de helft vulde de peiling in.’ Wat vind je van deze conclusie?',
      en: 'A newsletter says: ‘Support is rising. Of the colleagues who answered, 64 per cent are now in favour, up from 60. Just under half filled in the pulse.’ What do you make of this conclusion?',
    },
    options: [
      {
        id: 'fair-conclusion',
        correct: false,
        text: {
          nl: 'Die klopt: 64 is meer dan 60',
          en: 'It is right: 64 is more than 60',
        },
        explanation: {
          nl: 'Het getal is hoger, dat zie je goed. Maar van ruim de helft weten we niets, en vier punten verschil kan toeval zijn.',
          en: 'The figure is higher, you are right there. But we know nothing about more than half of the staff, and four points may be chance.',
        },
      },
      {
        id: 'worthless',
        correct: false,
        text: {
          nl: 'Die is waardeloos: zolang niet iedereen antwoordt, zegt een peiling niets',
          en: 'It is worthless: as long as not everyone answers, a pulse says nothing',
        },
        explanation: {
          nl: 'Voorzichtig zijn is goed, maar dit gaat te ver. Ook met de helft weet je iets, als je er de onzekerheid bij vertelt.',
          en: 'Being careful is good, but this goes too far. Even half tells you something, as long as you also say how uncertain it is.',
        },
      },
      {
        id: 'too-soon',
        correct: true,
        text: {
          nl: 'Die is te stellig: het verschil is klein en de helft is niet gehoord',
          en: 'It is too firm: the difference is small and half were not heard',
        },
        explanation: {
          nl: 'Goed. ‘Ongeveer gelijk gebleven, en van de helft weten we het niet’ is eerlijker. De onderwerpen uit de peiling kun je al wel aanpakken.',
          en: 'Right. ‘Much the same, and we don’t know about half of us’ is more honest. The themes of the pulse can be tackled all the same.',
        },
      },
      {
        id: 'only-communication',
        correct: false,
        text: {
          nl: 'Die kan beter wegblijven, want zulke cijfers maken collega’s alleen maar onrustig',
          en: 'It had better be left out, as figures like these only make colleagues uneasy',
        },
        explanation: {
          nl: 'Misschien leidt het tot vragen. Maar wie antwoord gaf, heeft recht op de uitkomst. Vertel die eerlijk, met wat we niet weten erbij.',
          en: 'It may raise questions. But people who answered are owed the result. Report it honestly, including what we don’t know.',
        },
      },
    ],
  },
];
