import type { Lesson } from '@/domain/training/content';

const nl = `### Zo raken mensen een account kwijt

Zelden door een genie achter een scherm. Meestal door een bericht dat haast maakt:

> **Helpdesk Pagina’s:** Uw pagina schendt het auteursrecht en wordt over 24 uur verwijderd. Bevestig nu uw identiteit via deze knop.

De haast, het dreigement en de knop: drie redenen om te stoppen. Open de app zelf en kijk bij de meldingen. Staat daar niets over, dan was het bericht waarschijnlijk nep.

### Een tweede slot

Met tweestapsverificatie heb je naast je wachtwoord nog iets nodig. Van sterk naar minder sterk:

1. een passkey of een beveiligingssleutel, die alleen op de echte site werkt;
2. een app die een code maakt of om je goedkeuring vraagt;
3. een code per sms, en dat is altijd nog veel beter dan niets.

Bewaar de herstelcodes op een veilige plek, dus niet tussen je foto’s.

### Een melding waar je niet om vroeg

Vraagt je telefoon of je wilt inloggen, terwijl jij gewoon zit te eten? Dan kent een ander waarschijnlijk je wachtwoord. Keur niets goed, ook niet om van het gezoem af te zijn. Verander je wachtwoord en bel IT.

### Samen één account

- Zet een wachtwoord nooit in een groepsapp of op een briefje bij de kassa.
- Geef iedere collega een eigen toegang, met niet meer rechten dan nodig.
- Loop de lijst met namen twee keer per jaar na.
- Koppel geen apps van anderen zonder dat IT ervan weet.

Wie ander werk krijgt, gaat er dezelfde dag af. Dat is geen wantrouwen, net zomin als het inleveren van een sleutel.`;

const en = `### How people lose an account

Rarely to a genius behind a screen. Usually to a message that is in a hurry:

> **Page Support:** Your page infringes copyright and will be deleted in 24 hours. Confirm your identity now with this button.

The hurry, the threat and the button: three reasons to stop. Open the app yourself and look at the notifications. If there is nothing about it there, the message was probably fake.

### A second lock

With two-step verification, you need one more thing besides your password. From strong to less strong:

1. a passkey or a security key, which only works on the real site;
2. an app that makes a code or asks for your approval;
3. a code by text message, which is still much better than nothing.

Keep the recovery codes in a safe place, so not among your photos.

### A prompt you didn’t ask for

Is your phone asking whether you want to log in, while you are having your dinner? Then someone else probably knows your password. Approve nothing, not even to stop the buzzing. Change your password and ring IT.

### Sharing one account

- Never put a password in a group chat or on a note by the till.
- Give every colleague their own access, with no more rights than they need.
- Go through the list of names twice a year.
- Don’t link other companies’ apps without telling IT.

People who move to another job come off the list the same day. That isn’t distrust, any more than handing in a key is.`;

export const keepingAccounts: Lesson = {
  id: 'an-account-that-stays-yours',
  minutes: 2,
  title: { nl: 'Een account dat van jou blijft', en: 'An account that stays yours' },
  body: { nl, en },
  sources: [],
};
