import type { Lesson } from '@/domain/training/content';
import { dataBreaches, gdprBreach } from './sources';

const nl = `### Maak het oplichters moeilijk

- Gebruik voor elk account een ander, lang wachtwoord. Een wachtwoordmanager onthoudt ze voor je.
- Zet tweestapsverificatie aan. Een app of beveiligingssleutel is veiliger dan een code per sms.
- Geef je wachtwoord of inlogcode aan niemand, ook niet aan iemand die zegt van de helpdesk te zijn.
- Ga zelf naar de app of de website. Klik niet op een inloglink in een bericht.
- Zorg dat een officieel account minstens twee beheerders heeft. Trek de toegang in als iemand vertrekt of ander werk krijgt.

### Als een account is overgenomen

Doe dit in deze volgorde:

1. Meld het meteen bij IT en bij de beheerder van het account. Bellen gaat vaak het snelst.
2. Verander het wachtwoord op een apparaat dat je vertrouwt. Kun je niet inloggen? Gebruik de herstelpagina van het platform zelf.
3. Log alle andere apparaten uit. Controleer het e-mailadres, het telefoonnummer en de gekoppelde apps.
4. Gebruikte je het wachtwoord ook ergens anders? Verander het daar ook, te beginnen bij je e-mail.
5. Waarschuw je volgers of contacten.

Gaat het om je privéaccount? Meld het ook bij ons als je werk ermee te maken heeft.

### Als er iets misgaat

Een bericht op het verkeerde account, een fout in een datum: het overkomt ons allemaal weleens. Herstel het open:

> In ons vorige bericht stond een verkeerde datum. De open dag is op 12 mei.

Staan er per ongeluk persoonsgegevens online? Maak een schermafbeelding, haal je bericht weg en meld het direct, ook als je twijfelt. Een datalek met risico voor mensen moet de organisatie zo mogelijk binnen 72 uur melden bij de Autoriteit Persoonsgegevens. Hoe eerder we het weten, hoe meer we kunnen doen. Wie meldt, helpt.`;

const en = `### Make it hard for scammers

- Use a different, long password for every account. A password manager remembers them for you.
- Turn on two-step verification. An app or a security key is safer than a code by text message.
- Give your password or login code to nobody, not even to someone who says they are from the help desk.
- Go to the app or the website yourself. Don’t click a login link in a message.
- Make sure an official account has at least two administrators. Remove access when someone leaves or changes jobs.

### If an account has been taken over

Do this, in this order:

1. Report it at once to IT and to whoever manages the account. A phone call is often quickest.
2. Change the password on a device you trust. Can’t log in? Use the platform’s own recovery page.
3. Log out all other devices. Check the email address, the phone number and the linked apps.
4. Did you use the same password anywhere else? Change it there too, starting with your email.
5. Warn your followers or contacts.

Is it your private account? Tell us as well if it affects your work.

### If something goes wrong

A post on the wrong account, a mistake in a date: it happens to all of us. Correct it openly:

> Our last post gave the wrong date. The open day is on 12 May.

Is personal data online by mistake? Take a screenshot, remove your post and report it at once, even if you are not sure. If a data breach puts people at risk, the organisation must report it to the Dutch Data Protection Authority, within 72 hours where possible. The sooner we know, the more we can do. Reporting helps everyone.`;

export const safety: Lesson = {
  id: 'safe-accounts-and-mistakes',
  minutes: 4,
  title: {
    nl: 'Veilige accounts, en wat te doen als het misgaat',
    en: 'Safe accounts, and what to do if it goes wrong',
  },
  body: { nl, en },
  sources: [gdprBreach, dataBreaches],
};
