import { phrases } from '../phrasebook.ts';

/** For coaches and leads: Sie, everyday German, and on a card never anything of the employee's own words or private life. */
export const staff = phrases({
  'staff.menu': 'Was möchten Sie tun?',
  'staff.whom': 'Wen meinen Sie?',
  'staff.noSuchPerson': 'Diese Person finde ich bei Ihnen nicht. Wen meinen Sie?',
  'staff.sameNames':
    'Diese Personen haben hier denselben Namen, dieselbe Firma und denselben Beginn. Ich weiß nicht, wen Sie meinen, und ändere nichts. Bitte sehen Sie auf den Seiten nach, und handeln Sie dort oder auf der Karte der Aufgabe.',
  'staff.isThatRight': 'Soll ich das tun?',
  'staff.unlock': 'Eine Sperre hebt nur ein neuer Code auf. Soll ich einen machen?',
  'staff.lockInCrisis':
    'Diese Person ist gerade in einer Krise. Ist das Handy gesperrt, kann sie hier niemanden mehr erreichen. Trotzdem sperren?',
  'staff.firstTake': 'Das ist noch nicht Ihre Aufgabe. Bitte zuerst übernehmen, und dann noch einmal schreiben:',
  'staff.contactInCrisis':
    'Haben Sie selbst mit der Person gesprochen? Damit endet die Krise, und niemand wird mehr erinnert.',
  'staff.cancel': 'Soll ich das zurücknehmen?',
  'staff.cancelWhole':
    'Einen einzelnen Tag kann ich nicht herausnehmen. Soll ich die ganze Abwesenheit zurücknehmen? Dann tragen Sie die anderen Tage neu ein.',
  'staff.moved': 'Bitte beides antippen: Die alten Tage nehme ich zurück, die neuen trage ich ein.',
  'staff.whichAbsence': 'Welche Abwesenheit kommt nicht?',
  'staff.isIn': 'Nach dem Dienstplan arbeitet [name] gerade. Vertretung: [deputy].',
  'staff.isOff': 'Nach dem Dienstplan arbeitet [name] gerade nicht, und [when] wieder. Vertretung: [deputy].',
  'staff.isAway': '[name] ist bis zum [to] nicht da. Vertretung: [deputy].',
  'staff.isInOn': 'Nach dem Dienstplan arbeitet [name] [day].',
  'staff.isOffOn': 'Nach dem Dienstplan arbeitet [name] [day] nicht.',
  'staff.whoIsIn': 'Nach dem Dienstplan arbeiten [day]: [names].',
  'staff.nobodyIsIn': 'Nach dem Dienstplan arbeitet [day] niemand.',
  'staff.deputyIs': 'Vertretung von [name:wem]: [deputy].',
  'staff.hasLeft': '[name] arbeitet nicht mehr hier.',
  'staff.enter': 'Soll ich das eintragen?',
  'staff.enterToday':
    'Soll ich das für heute eintragen? Für länger schreiben Sie zum Beispiel: „krank bis Freitag“. Noch ist nichts eingetragen.',
  'staff.absentUntil': 'Bis wann? Bitte tragen Sie den letzten Tag ein.',
  'staff.notSent':
    'Hier geht keine Nachricht an die Person hinaus: Es ist nichts gesendet. Bitte melden Sie sich selbst bei ihr.',
  'staff.dateWithContact':
    'Es ist kein Termin eingetragen. Anker merkt sich einen Termin nur mit einem Kontakt zu einer offenen Aufgabe, zum Beispiel: „Ayla gesprochen, nächster Termin 2.12.“',
  'staff.leftAlone': 'Gut, dann ändere ich nichts.',
  'staff.untilWhen': 'Bis wann melden Sie sich?',
  'staff.untilWhen.over': 'Diese Zeit ist schon vorbei. Bis wann melden Sie sich?',
  'staff.untilWhen.offDuty': 'Um diese Zeit arbeiten Sie nach Ihrem Dienstplan nicht. Bis wann melden Sie sich?',
  'staff.untilWhen.tooFar': 'Diese Zeit ist zu weit weg, der Kontakt muss früher sein. Bis wann melden Sie sich?',
  'staff.noContact': 'Es ist kein Kontakt eingetragen: Die Aufgabe bleibt, wie sie ist. Was möchten Sie tun?',
  'staff.noContactAtAll': 'Es ist kein Kontakt eingetragen: Alles bleibt, wie es ist.',
  'staff.stand': 'Der Stand jetzt: [state].',
  'staff.onlyStand': 'Das geht hier nicht. Der Stand jetzt: [state].',
  'staff.openElsewhere': 'Bei dieser Person ist etwas offen, aber nicht bei Ihnen.',
  'staff.nothingThere': 'Dafür ist bei dieser Person gerade nichts offen.',
  'staff.nothingAtAll': 'Dafür ist gerade nichts offen.',
  'staff.notShared': 'Diese Person hat ihre Antworten nicht freigegeben. Das entscheidet sie selbst.',
  'staff.locked': 'Das Handy von [person:wem] ist gesperrt. Ein neuer Code hebt das auf.',
  'staff.missed':
    'Von [from] bis [until] hat Anker nichts angenommen. Nachrichten aus dieser Zeit können fehlen. Diese Personen schreiben sonst um diese Zeit:',
  'staff.missedNobody':
    'Von [from] bis [until] hat Anker nichts angenommen. Nachrichten aus dieser Zeit können fehlen. Sonst schreibt um diese Zeit niemand von Ihren Personen.',
  'staff.whileAway': 'Das wurde seit dem [from] für Ihre Personen erledigt, oder es ist offen:',
  'staff.whileAwayNothing': 'Seit dem [from] wurde für Ihre Personen nichts erledigt, und nichts ist offen.',
  'staff.canSay': [
    'Das habe ich nicht verstanden. Sie können zum Beispiel schreiben:',
    '„Übernehme Ayla bis 15 Uhr“ · „Kann Ayla gerade nicht“ · „Ayla erledigt“',
    '„Zeig Ayla“ · „Antworten von Ayla“ · „Worte von Ayla“ · „Antwort an Ayla“',
    '„Ayla Firma einladen“ · „Ayla Firma trennen“',
    '„Ayla Handy sperren“ · „Neuer Code für Ayla“ · „Begleitung von Ayla beenden“',
    '„Meine Woche“ · „Liste“ · „Was ist offen?“ · „Einladen“ · „Urlaub vom 1.12. bis 5.12., Vertretung Herr Demir“ · „Ich bin wieder da“',
  ],
  'staff.welcome': 'Guten Tag, [name]. Hier ist Anker. Aufgaben kommen hier von selbst.',
  'staff.confirm': 'Jemand hat den Code von [person:wem] eingelöst. Ist das wirklich [person]?',
  'staff.explainConsent':
    '[person] hat die Einwilligung noch nicht verstanden. Bitte erklären Sie es noch einmal. Es ist nichts eingeschaltet.',
  'staff.stopped': '[person] möchte nicht mehr gefragt werden. Fragen stellen geht weiter.',
  'staff.invitedAlready':
    '[person] ist schon eingeladen. Ist es eine andere Person? Dann geben Sie ihr einen anderen Kurznamen.',
  'staff.newCode': 'Der Code von [person:wem] ist abgelaufen. Neuen Code schicken?',
  'staff.firmNotYet':
    '[person] ist noch nicht bei Anker angemeldet. Ohne ein Ja von [person:wem] gibt es keinen Code für die Firma.',
  'staff.firmAsked':
    'Ich frage [person:wen] zuerst. Nach einem Ja bekommen Sie Bescheid. Vorher gibt es keinen Code für die Firma.',
  'staff.firmNo':
    '[person] möchte nicht, dass die Firma eingeladen wird. [person] kann das unter „Meine Daten“ selbst ändern.',
  'staff.firmYes': '[person] hat Ja gesagt: Sie dürfen die Firma zu Anker in Teams einladen.',
  'staff.firmLinked': 'Jemand hat den Code für die Firma von [person:wem] eingelöst. Ist das die richtige Firma?',
  'staff.firmOff': 'Die Firma von [person:wem] ist nicht mehr mit Anker verbunden.',
  'staff.firmNone': 'Mit [person:wem] ist keine Firma bei Anker verbunden.',
  'staff.tooLate': 'Diese Zeit ist zu spät oder schon vorbei. Bitte wählen Sie eine andere.',
  'staff.notAllowed': 'Das dürfen Sie bei dieser Person gerade nicht.',
  'staff.handOverAsk': 'Die Person liest vorher beide Namen. Frühere Antworten gehen nur mit ihrem Ja mit.',
  'staff.handOver':
    '[person] hat ab dem [day] einen neuen Coach: [coach]. Offene Aufgaben, Termine und Fristen gehen mit. Frühere Antworten und Worte sieht [coach] erst, wenn [person] Ja gesagt hat.',
  'staff.handOverNot':
    'Das geht nicht: [person] muss begleitet werden, und wer neu begleitet, muss Coach oder Leitung sein, dann noch hier arbeiten und jemand anderes sein als jetzt.',
  'staff.handOverOff': 'Der neue Coach von [person:wem] ist abgesagt: Es bleibt alles, wie es ist.',
  'staff.hiddenBefore': 'Was davor war, sehen Sie erst nach einem Ja der Person.',
  'staff.wantsOtherCoach': 'Möchte einen anderen Coach als den neuen',
  'staff.nextContact': 'Heute ist der nächste Termin mit [person:wem] eingetragen.',
  'staff.contractEnd':
    'Der Vertrag von [person:wem] endet am [day]. Jetzt ist Zeit, mit [person:wem] und der Firma zu reden: Wie soll es weitergehen, und was braucht die Firma für einen neuen Vertrag?',
  'staff.subsidyEnd':
    'Der Zuschuss für die Arbeit von [person:wem] endet am [day]. Jetzt ist Zeit, mit der Firma über einen neuen Antrag zu reden.',
  'staff.supportEnd':
    'Der Auftrag zur Begleitung von [person:wem] endet am [day]. Jetzt ist Zeit für die Verlängerung und die fachdienstliche Stellungnahme.',
  'staff.change': 'Hat sich geändert: [change]',
  'staff.endDate': '[what] endet am [day]',
  'staff.endDate.over': '[what] war bis [day]. Bitte eintragen, wie es weitergeht, oder die Begleitung beenden',
  'staff.endDates': 'Ein leeres Feld heißt: kein Ende bekannt. Anker erinnert Sie früh genug.',
  'staff.outOfDate': 'Diese Karte ist nicht mehr aktuell. Hier ist der Stand von jetzt.',
  'staff.knownNot':
    'So lässt sich das nicht schließen, und es ist noch offen. „Bekannt, vereinbart bis“ geht nur bei einem roten Licht, das Sie mit der Person besprochen haben, ab morgen, für höchstens 6 Wochen und nicht bei einem Fehlalarm. Einen Fehlalarm gibt es nur, wo eine Regel etwas ausgelöst hat.',
  'staff.dateAsked':
    'Es hat zum zweiten Mal nicht geholfen. Bitte reden Sie mit der Person, und tragen Sie ein, wann Sie sich wieder sprechen. Die Aufgabe selbst bleibt geschlossen.',
  'staff.falseAlarm': 'Fehlalarm? Anker merkt sich, welche Regel ihn ausgelöst hat, und nicht, wer das sagt',
  'staff.known': 'Bekannt und mit der Person vereinbart bis (höchstens 6 Wochen, sonst leer lassen)',
  'staff.code': 'Einladung für [person:wen]. Lassen Sie den Code scannen und bestätigen Sie dann, wer es ist.',
  'staff.weekAt': 'Ihre Woche, Stand [moment]',
  'staff.week': 'Heute: [today] · offen [open] · keine Antwort [silent] · Termine diese Woche [dates]',
  'staff.week.toAsk': 'beim nächsten Gespräch fragen [count]',
  'staff.week.notShared': 'nicht freigegeben [count]',
  'staff.week.quiet': 'sonst ruhig [count]',
  'staff.weekQuiet': 'Ruhige Woche: nichts offen, keine Termine',
  'staff.weekListEmpty': 'Auf dieser Liste steht gerade niemand.',
  'staff.nobodysDesk': 'Diese Seite ist für Fachkräfte, die Anker kennt. Alles andere finden Sie im Chat mit Anker.',
  'staff.noCases': 'Gerade ist nichts offen.',
  'staff.noPeople': 'Sie begleiten hier noch niemanden.',
  'staff.lastLine': 'Die Firma weiß nichts davon. Sprechen Sie die Firma erst an, wenn die Person zustimmt.',
  'staff.lastLine.dates': 'Anker sagt der Firma davon nichts. Reden Sie erst mit der Person, dann mit der Firma.',
  'staff.lastLine.emergency':
    'Anker hat der Firma nichts gesagt. Passiert es im Betrieb: erst 112, dann dort anrufen und nur sagen, was zum Helfen nötig ist. Alles andere erst, wenn die Person zustimmt.',
  'staff.lastLine.accident':
    'Anker hat der Firma nichts gesagt. Ob sie von dem Unfall weiß, kann die Person sagen. Sprechen Sie die Firma erst an, wenn die Person zustimmt.',
  'staff.lastLine.unseen':
    'Anker hat der Firma nichts gesagt. Sprechen Sie die Firma nicht an, bevor Sie wissen, worum es geht.',
  'staff.complaint':
    'Die Person beschwert sich wohl über jemanden aus dem Team, oder sie hat Angst. Deshalb bekommt es nicht jeder. Sprechen Sie niemanden darauf an, der es nicht sieht, bevor die Person zustimmt.',
  'staff.complaint.unseen': 'Wer es nicht sieht, soll es auch nicht von Ihnen hören. Fragen Sie dort nicht nach.',
  'staff.offDuty':
    'Sie sind nicht im Dienst. Sie müssen das nicht lesen. Wenn Sie es jetzt lesen und Gefahr besteht: 112.',
  'staff.reasonLater': 'Den Grund sehen Sie, sobald Sie übernehmen.',
  'staff.push': 'Anker: neue Aufgabe, [level]',
  'staff.again': 'Noch einmal, zur Sicherheit',
  'staff.late': 'geschrieben [written], gelesen [read]',
  'staff.emergencyPlan': 'Notfallplan Ihres Hauses: [place]',
  'staff.red': 'Rot bei [dimension]',
  'staff.redTwice': 'Zweimal rot bei [dimension]',
  'staff.corrected': 'Später geändert auf [light]',
  'staff.words': 'Worte: [words]',
  'staff.askedForTalk': 'Möchte reden',
  'staff.askedForHelp': 'Hat „Ich brauche Hilfe“ gedrückt',
  'staff.voice': 'Hat eine Sprachnachricht geschickt und auf die Nachfrage nicht geantwortet',
  'staff.seriousQuestion': 'Ernste Nachfrage: kein klares Nein',
  'staff.seriousQuestion.cause': 'Ernste Nachfrage, [cause]: kein klares Nein',
  // Telegram tells neither whether it arrived nor whether it was read (care-rules 22).
  'staff.silence': 'Keine Antwort. Ob die Nachricht gelesen wurde, ist nicht bekannt.',
  'staff.notReachable': 'Nicht erreichbar. Vielleicht möchte die Person das nicht mehr. Bitte fragen, nicht drängen.',
  'staff.message': 'Hat eine Nachricht für Sie',
  'staff.question': 'Hat eine Frage, die Anker nicht beantworten kann',
  'staff.didNotHelp': 'Sagt: Es hat nicht geholfen',
  'staff.firmAsks': 'Die Firma bittet um Unterstützung',
  'staff.firmNotHelped': 'Die Firma sagt: Es hat nicht geholfen',
  'staff.firmSeesDanger': 'Quelle Firma: [cause]',
  // "Jedes Mal fragen", and no answer: the coach gets this and nothing else (care-rules 4).
  'staff.contentFree': 'Bitte melden Sie sich',
  'staff.noCaseAdvice': 'Bitte keine Auskunft im Einzelfall; Termin bei der Stelle anbieten.',
  'staff.writeHint': 'Liest vielleicht jemand mit. Nichts über Gesundheit. Lieber: Wann kann ich dich erreichen?',
  'staff.readable':
    'Was Sie über eine Person schreiben, kann die Person in „Meine Daten“ lesen. Andere Personen nur, wenn nötig, ohne Vorwurf als Tatsache.',
  'staff.dangerHere': 'Besteht Gefahr für ein Leben: 112. Bei Gewalt: 110. Notfallplan Ihres Hauses: [place]',
});

/** What is counted at the begin of a coach's week, and what its lists are called. */
export const weekNames = {
  today: 'Heute',
  open: 'Offen',
  silent: 'Keine Antwort',
  dates: 'Termine diese Woche',
  toAsk: 'Beim nächsten Gespräch fragen',
  notShared: 'Nicht freigegeben',
  quiet: 'Sonst ruhig',
} as const;

export const weekEntries = {
  promised: 'zugesagt',
  contact: 'nächster Kontakt',
  newCoach: 'neuer Coach',
  ends: 'endet',
} as const;

/** Why to ask; never what was said or answered. */
export const watchedNames = { words: 'eigene Worte', answers: 'Antworten' } as const;

/** `placement` names the keys of all these tables; a test holds both together. */
export const levelNames = { now: 'jetzt', today: 'heute', soon: 'bald' } as const;

export const caseStates = {
  held: 'wartet auf die Antwort der Person',
  open: 'offen',
  taken: 'übernommen',
  done: 'erledigt',
  withdrawn: 'zurückgezogen',
} as const;

export const lightNames = { green: 'Grün', yellow: 'Gelb', red: 'Rot' } as const;

/** Home, leisure and money have no name here: no card shows them (care-rules 14). */
export const dimensionNames = {
  general: 'Wie geht es',
  work: 'Arbeit',
  tasks: 'Aufgaben',
  fit: 'Können und Anforderung',
  orientation: 'Zurechtfinden',
  instructor: 'Anleitung',
  colleagues: 'Kollegen',
  boss: 'Vorgesetzte',
  motivation: 'Freude an der Arbeit',
  confidence: 'Zutrauen',
  environment: 'Arbeitsumgebung',
  hours: 'Arbeitszeit',
  commute: 'Arbeitsweg',
  energy: 'Kraft',
  contract: 'Vertrag',
  technology: 'Technik',
  afterAbsence: 'Rückkehr nach einer Pause',
} as const;

/** What a card says about somebody's words. What is private or could be read as a diagnosis stays "braucht ein Gespräch". */
export const wordKindNames = {
  suicidal: 'Sorge um Leben',
  self_harm: 'Sorge um Leben',
  harassment_violence: 'Gewalt oder Belästigung',
  psych_crisis: 'große Not',
  bullying: 'Mobbing',
  discrimination: 'Benachteiligung',
  overload: 'zu viel',
  underload: 'zu wenig zu tun',
  conflict_colleagues: 'Streit im Team',
  conflict_boss: 'Streit mit Vorgesetzten',
  sickness: 'braucht ein Gespräch',
  pain: 'braucht ein Gespräch',
  sleep: 'braucht ein Gespräch',
  addiction: 'braucht ein Gespräch',
  private_crisis: 'braucht ein Gespräch',
  housing_money: 'braucht ein Gespräch',
  way_to_work: 'Arbeitsweg',
  dismissal_threat: 'Sorge um die Stelle',
  contract_end: 'Ende des Vertrags',
  wants_to_quit: 'möchte aufhören',
  unpaid_wage: 'Lohn fehlt',
  isolation: 'allein im Betrieb',
  accident: 'Unfall',
  no_support: 'Unterstützung fehlt',
} as const;

export const causeNames = {
  life: 'Gefahr für ein Leben',
  violence: 'Gewalt',
  medical: 'medizinischer Notfall',
  fire: 'Feuer, Rauch oder Gas',
  other: 'eine andere Person ist in Gefahr',
  threat: 'Drohung gegen eine andere Person',
  voices: 'Gefahr, braucht sofort einen Menschen',
} as const;

/** Says plainly where the danger comes from (care-rules 5). */
export const dangerNames = {
  self: 'Gefahr für die Person selbst',
  other: 'Gefahr für eine andere Person',
  byEmployee: 'Die Gefahr geht von der Person aus',
} as const;

export const changeNames = {
  boss: 'neuer Chef oder neue Anleitung',
  tasks: 'neue Aufgaben',
  technology: 'neue Geräte',
} as const;

export const endNames = {
  contractEnd: 'Vertrag',
  subsidyEnd: 'Zuschuss',
  supportEnd: 'Auftrag zur Begleitung',
} as const;

export const measureNames = {
  counselling: 'Beratung',
  crisisTalk: 'Krisengespräch',
  workplaceVisit: 'Besuch am Arbeitsplatz',
  jobCoaching: 'Jobcoaching',
  mediation: 'Vermittlung bei Konflikten',
  employerTalk: 'Gespräch mit der Firma',
  aidsAndFunding: 'Hilfsmittel und Förderung',
  other: 'anderes',
} as const;

export const contactNames = {
  visit: 'Besuch',
  telephone: 'Telefon',
  office: 'im Büro',
  video: 'Video',
  message: 'Nachricht',
} as const;

export const contactWithNames = {
  employee: 'mit der Person',
  firm: 'mit der Firma',
  both: 'mit beiden',
  other: 'mit anderen',
} as const;

export const endReasonNames = {
  fixedTermEnded: 'Befristung abgelaufen',
  dismissedByFirm: 'Kündigung durch die Firma',
  dismissedInProbation: 'Kündigung in der Probezeit',
  resigned: 'eigene Kündigung',
  agreement: 'Aufhebungsvertrag',
  insolvency: 'Insolvenz oder Schließung',
  health: 'gesundheitliche Gründe',
  retired: 'Rente',
  supportEnded: 'Begleitung beendet, Arbeit geht weiter',
  deceased: 'verstorben',
  unknown: 'unbekannt',
} as const;

export const destinationNames = {
  otherJob: 'andere Arbeit',
  workshop: 'Werkstatt',
  training: 'Ausbildung oder Qualifizierung',
  unemployed: 'arbeitslos',
  pension: 'Rente',
  stays: 'bleibt in der Firma',
  deceased: 'verstorben',
  unknown: 'unbekannt',
} as const;
