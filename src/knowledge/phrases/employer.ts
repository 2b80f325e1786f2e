import { phrases } from '../phrasebook.ts';

/** For firms: nothing in here is about an employee, and none of it depends on what an employee does (care-rules 33). */
export const employer = phrases({
  'firm.welcome': [
    'Guten Tag, hier ist Anker, ein Computerprogramm.',
    'Sie können hier nach Förderung und Pflichten fragen und [coach:wen] um Unterstützung bitten.',
    'Anker ist kein Notruf. Bei Gefahr: 112.',
  ],
  'firm.unknown': [
    'Guten Tag, hier ist Anker, ein Computerprogramm.',
    'Sie können hier nach Förderung und Pflichten fragen.',
    'Wenn Sie einen Code von Ihrem Fachdienst haben, geben Sie ihn hier ein.',
    'Anker ist kein Notruf. Bei Gefahr: 112.',
  ],
  'firm.linked': [
    'Der Code stimmt: Sie sind jetzt mit [coach:wem] verbunden.',
    'Sie können um Unterstützung bitten und Ihre Ansprechperson nachsehen.',
    'Über eine Person erfahren Sie hier nichts. Bitte schreiben Sie nichts über Gesundheit oder Diagnose.',
  ],
  'firm.linkedAlready': 'Sie sind hier schon mit Ihrem Fachdienst verbunden. Ein weiterer Code ist nicht nötig.',
  'firm.codeOver': 'Dieser Code geht nicht. Bitte fragen Sie Ihren Fachdienst nach einem neuen.',
  'firm.unlinked': [
    'Die Verbindung mit dem Fachdienst über Anker ist beendet.',
    'Fragen zu Förderung und Pflichten können Sie weiter stellen.',
  ],
  'firm.menu': 'Was möchten Sie tun?',
  'firm.ask': 'Schreiben Sie Ihre Frage in einem Satz.',
  'firm.choose': 'Meinen Sie eines davon?',
  'firm.notKnown': 'Das weiß ich nicht. Ihr Fachdienst hilft Ihnen gern weiter.',
  'firm.more': 'Was möchten Sie noch wissen?',
  'firm.notLinked': 'Ihre Firma ist hier mit keinem Fachdienst verbunden. Ich kann keinem Menschen Bescheid sagen.',
  'firm.land': 'In welchem Land liegt Ihr Betrieb?',
  'firm.offices': [
    'In [land] beraten die Einheitliche Ansprechstelle für Arbeitgeber (§ 185a SGB IX) und der Integrationsfachdienst (§ 192 SGB IX). Das kostet nichts.',
    'Welche Stelle für Ihren Ort zuständig ist, sagt Ihnen: [office].',
    'Mehr im Netz: bih.de.',
  ],
  'firm.contact': '[coach] ([service]) ist für diesen Arbeitsplatz Ihre Ansprechperson.',
  'firm.contact.away': '[coach] ist gerade nicht da. [deputy] vertritt [coach:wen].',
  'firm.contact.service': 'Ihre Ansprechstelle ist [service].',
  'firm.contact.call': 'Telefon von [name:wem]: [telephone]',
  'firm.contact.noCall':
    'Eine Telefonnummer ist hier nicht hinterlegt. Tippen Sie auf „Unterstützung“, dann meldet sich jemand.',
  'firm.sure': 'Soll ich [coach:wem] sagen, dass Sie Unterstützung brauchen?',
  'firm.nothing': 'Gerade ist nichts offen.',
  'firm.notHere': 'Das erfahren Sie hier nicht. Fragen Sie die Person selbst oder den Fachdienst.',
  'firm.noHealth': 'Bitte nichts über Gesundheit oder Diagnose.',
  'firm.readable':
    'Die Person, um die es geht, hat ein Recht zu wissen, dass Ihre Firma gefragt hat. Bitte schreiben Sie nichts über Gesundheit oder Diagnose.',
  'firm.sent': 'Ihre Bitte um Unterstützung ist geschrieben. Hier lesen Sie, wer sie übernimmt und bis wann.',
  'firm.passedOn': 'Ihre Bitte um Unterstützung liegt bei [coach:wem]. Wann sich jemand meldet, steht noch nicht fest.',
  'firm.seen': '[coach] hat Ihre Bitte übernommen und meldet sich [until].',
  'firm.late': '[coach] wollte sich [until] melden. Vermerkt ist das noch nicht. Der Fachdienst wird daran erinnert.',
  'firm.callback': 'Unter welcher Nummer erreichen wir Sie? Bitte nur die Telefonnummer.',
  'firm.callbackNoted': 'Die Nummer [telephone] ist weitergegeben.',
  'firm.noNumber': 'Gut, ohne Nummer. Der Fachdienst meldet sich auf dem üblichen Weg.',
  'firm.done': 'Ihre Bitte um Unterstützung ist erledigt.',
  // Who has told of a danger has asked for nothing.
  'firm.told.sent': 'Ihr Hinweis ist geschrieben. Hier lesen Sie, wer sich darum kümmert und bis wann.',
  'firm.told.passedOn': 'Ihr Hinweis liegt bei [coach:wem]. Wann sich jemand meldet, steht noch nicht fest.',
  'firm.told.seen': '[coach] kümmert sich um Ihren Hinweis und meldet sich [until].',
  'firm.told.done': 'Ihr Hinweis ist bearbeitet.',
  'firm.dates': 'Woran soll ich Ihre Firma erinnern? Ein Knopf schaltet die Erinnerung an oder aus.',
  'firm.dates.linked': 'Erinnerungen gibt es für Firmen, die mit ihrem Fachdienst verbunden sind.',
  'firm.date.off': 'Diese Erinnerung ist aus.',
  'firm.date.wrong': 'Dieser Tag ist vorbei oder zu weit weg. Bitte schreiben Sie das Datum noch einmal.',
  'firm.date.none': 'Diesen Tag gibt es nicht. Bitte schreiben Sie das Datum noch einmal.',
  'firm.date.levy.on': 'Erinnerung an den 31. März (Ausgleichsabgabe): 30 und 7 Tage vorher.',
  'firm.date.levy':
    'Erinnerung: Bis 31. März sind Anzeige und Ausgleichsabgabe für das vergangene Jahr fällig (§ 163 Abs. 2, § 160 Abs. 4 SGB IX). Das betrifft Betriebe ab 20 Arbeitsplätzen.',
  'firm.date.egz.when':
    'An welchem Tag endet Ihr Eingliederungszuschuss? Schreiben Sie nur das Datum aus dem Bescheid, keinen Namen.',
  'firm.date.egz.lost':
    'Den Tag, der als Ende Ihres Zuschusses eingetragen ist, gibt es nicht. Daran kann ich Sie nicht erinnern. Bitte schalten Sie diese Erinnerung noch einmal an.',
  'firm.date.egz.on': 'Erinnerung an das Ende Ihres Zuschusses, [day]: etwa 6, 3 und 1 Monat vorher.',
  'firm.date.egz': [
    'Erinnerung: Ihr Zuschuss läuft bis [day].',
    'Klären Sie die Anschlusshilfe vor dem Ende. Für außergewöhnliche Belastungen kann das Integrationsamt Zuschüsse geben (§ 185 SGB IX, § 27 SchwbAV); ein Anspruch besteht nicht.',
    'Bei den Anträgen hilft die Einheitliche Ansprechstelle.',
  ],
  'firm.date.trial.when': 'An welchem Tag endet die Probebeschäftigung? Schreiben Sie nur das Datum, keinen Namen.',
  'firm.date.trial.lost':
    'Den Tag, der als Ende der Probebeschäftigung eingetragen ist, gibt es nicht. Daran kann ich Sie nicht erinnern. Bitte schalten Sie diese Erinnerung noch einmal an.',
  'firm.date.trial.on': 'Erinnerung an das Ende der Probebeschäftigung, [day]: 4 Wochen und 1 Woche vorher.',
  'firm.date.trial': [
    'Erinnerung: Die Probebeschäftigung läuft bis [day].',
    'Zuschüsse für die Zeit danach beantragen Sie vor dem Arbeitsvertrag.',
  ],
  'firm.helped': 'Hat das geholfen?',
  'firm.thanks': 'Danke für Ihre Antwort.',
  'firm.more.help': 'Danke für Ihre Antwort. Fehlt noch etwas, tippen Sie auf „Unterstützung“.',
  'firm.again': 'Ich sage [coach:wem], dass es noch nicht geholfen hat. Ihre Bitte ist wieder offen.',
  'firm.danger': ['Besteht Gefahr für ein Leben: Rufen Sie 112 an. Bei Gewalt: 110.', 'Ich sage [coach:wem] Bescheid.'],
  'firm.dangerAlone': [
    'Besteht Gefahr für ein Leben: Rufen Sie 112 an. Bei Gewalt: 110.',
    'Ich kann hier keinem Menschen Bescheid sagen.',
  ],
});
