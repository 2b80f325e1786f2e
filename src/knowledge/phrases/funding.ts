import { phraseFrom, phrases, type Phrase } from '../phrasebook.ts';

/** The words of the funding check: `standard`, Sie, for firms. What a number rests on, what ends it, what to do by when. */
export const fundingBook = phrases({
  'name.bfa': 'Budget für Arbeit',
  'name.egz': 'Eingliederungszuschuss',
  'name.probebeschaeftigung': 'Probebeschäftigung',
  'name.ausbildungszuschuss': 'Zuschuss zur Ausbildungsvergütung',
  'name.budget_ausbildung': 'Budget für Ausbildung',
  'name.arbeitshilfen': 'Technische Arbeitshilfen und Gestaltung des Arbeitsplatzes',
  'name.schwbav15': 'Förderung neuer Arbeits- und Ausbildungsplätze',
  'name.schwbav27': 'Ausgleich außergewöhnlicher Belastungen (Beschäftigungssicherungszuschuss)',
  'name.jobcoaching': 'Jobcoaching am Arbeitsplatz',
  'name.arbeitsassistenz': 'Arbeitsassistenz',
  'name.sgb2_16e': 'Eingliederung von Langzeitleistungsbeziehenden (§ 16e SGB II)',
  'name.sgb2_16i': 'Teilhabe am Arbeitsmarkt (§ 16i SGB II)',

  'office.eingliederungshilfe': 'Träger der Eingliederungshilfe',
  'office.agentur': 'Agentur für Arbeit',
  'office.agenturOrReha': 'Agentur für Arbeit oder ein anderer Rehabilitationsträger',
  'office.agenturOrEingliederungshilfe': 'Meist Agentur für Arbeit, sonst Träger der Eingliederungshilfe',
  'office.reha': 'Rehabilitationsträger',
  'office.rehaOrIntegrationsamt': 'Rehabilitationsträger oder Integrationsamt',
  'office.integrationsamt': 'Integrationsamt',
  'office.jobcenter': 'Jobcenter',
  'office.agenturOrIntegrationsamt': 'Agentur für Arbeit oder Integrationsamt',
  'office.lwvHessen': 'Landeswohlfahrtsverband Hessen',
  'office.kvjs': 'Kommunalverband für Jugend und Soziales Baden-Württemberg (KVJS)',
  'office.lwl': 'Landschaftsverband Westfalen-Lippe (LWL)',
  'office.lvr': 'Landschaftsverband Rheinland (LVR)',

  'before.contract': 'vor dem Arbeitsvertrag',
  'before.start': 'vor dem ersten Arbeitstag, am besten vor dem Arbeitsvertrag',
  'before.purchase': 'vor der Anschaffung oder dem Auftrag',

  'bfa.individual':
    'Der Satz ist eine Obergrenze: Der Träger gleicht aus, was der Person an Leistung fehlt, und prüft jeden Fall einzeln.',
  'bfa.duration': 'Das Gesetz nennt keine Höchstdauer; Träger bewilligen oft auf Zeit und verlängern dann.',
  'bfa.noCap': 'Eine Obergrenze in Euro gibt es seit dem 14.6.2023 nicht mehr, auch nicht durch Landesrecht.',
  'bfa.pay':
    'Ob Ihr Anteil an der Sozialversicherung mitzählt, sagt das Gesetz nicht. Gerechnet ist mit dem Bruttolohn.',
  'ends.displacement':
    'Ausgeschlossen, wenn zu vermuten ist, dass für den Zuschuss ein anderes Arbeitsverhältnis beendet wurde.',
  'base.social':
    'Gerechnet mit dem Lohn allein. Dazu kommt Ihr pauschaler Anteil an der Sozialversicherung, dessen Satz wir nicht geprüft haben. Mehr als tarifliche oder ortsübliche Löhne und mehr als die Beitragsbemessungsgrenze zählt nicht (§ 91 SGB III).',
  'egz.formerEmployer':
    'Ausgeschlossen, wenn die Person in den letzten [years] Jahren mehr als [months] Monate versicherungspflichtig bei Ihnen beschäftigt war (§ 92 Abs. 1 SGB III).',
  'egz.older':
    'Ab 55 Jahren ist auch der allgemeine Zuschuss länger als [months] Monate möglich, wenn die Förderung bis [day] beginnt (§ 89 SGB III).',
  'egz.general':
    'Ohne Behinderung setzt der Zuschuss voraus, dass die Vermittlung aus Gründen in der Person erschwert ist, zum Beispiel nach langer Arbeitslosigkeit.',
  'egz.disabled':
    'Für Menschen mit Behinderungen gilt § 90 Abs. 1 SGB III. Wer schwerbehindert ist und in Teilzeit eingestellt wird, kann als besonders betroffen gelten; dann ist länger möglich.',
  'egz.affected':
    'Als besonders betroffen gilt, wer schwerbehindert oder gleichgestellt ist und aus einer Werkstatt kommt oder langzeitarbeitslos ist (§ 90 Abs. 2 SGB III).',
  'egz.repayment':
    'Endet das Arbeitsverhältnis während der Förderung oder der Nachbeschäftigung, ist ein Teil zurückzuzahlen, höchstens die Hälfte (§ 92 Abs. 2 SGB III).',
  'egz.noRepayment': 'Keine Rückzahlung bei besonders betroffenen schwerbehinderten Menschen (§ 92 Abs. 2 SGB III).',
  'egz.elsewhere':
    'Ist statt der Agentur ein anderer Rehabilitationsträger zuständig, gilt meist: bis zu [percent] Prozent für [months] Monate (§ 50 Abs. 4 SGB IX).',
  'egz.openLength':
    'Wie lange gezahlt werden kann, hängt von Alter und Anerkennung ab. Solange das offen ist, gilt die längste Zeit nur im besten Fall.',
  'egz.minijob': 'Ob die Agentur einen Minijob fördert, entscheidet sie selbst.',
  'trial.first': 'Für eine befristete Probebeschäftigung vor der eigentlichen Stelle.',
  'training.lastYear':
    'Maßstab ist die Vergütung im letzten Ausbildungsjahr. Gerechnet ist mit der Vergütung, die Sie genannt haben.',
  'training.exception': 'In begründeten Ausnahmefällen bis zur vollen Vergütung (§ 73 Abs. 2 SGB III).',
  'training.takeover':
    'Bei Übernahme schwerbehinderter Menschen danach ein Jahr lang Eingliederungszuschuss möglich (§ 73 Abs. 3 SGB III).',
  'training.budget':
    'Erstattet wird die angemessene Ausbildungsvergütung mit Ihren Anteilen an der Sozialversicherung, bis zum Abschluss der Ausbildung. Gerechnet ist mit der Vergütung allein.',
  'jobcenter.16e':
    'Setzt voraus: Die Person hat in den letzten 24 Monaten wenigstens 21 Monate Grundsicherungsgeld bekommen und kaum gearbeitet; die Stelle dauert wenigstens zwei Jahre.',
  'jobcenter.16i':
    'Setzt voraus: Die Person hat in sechs der letzten sieben Jahre Grundsicherungsgeld bekommen, oder in fünf Jahren mit minderjährigem Kind.',
  'jobcenter.16iSevere':
    'Setzt voraus: Die Person hat in sechs der letzten sieben Jahre Grundsicherungsgeld bekommen, oder in den letzten fünf Jahren bei Schwerbehinderung, Gleichstellung oder mit minderjährigem Kind.',
  'jobcenter.minimumWage':
    'Gerechnet mit dem vollen Lohn. Ohne Bindung an einen Tarif zählt nur die Höhe des Mindestlohns.',
  'support.ownShare': 'Bis zur vollen Höhe der notwendigen Kosten; ein angemessener eigener Anteil wird erwartet.',
  'support.last': 'Nur soweit kein anderer für denselben Zweck zahlt.',
  'schwbav15.reserved': 'Der geförderte Platz bleibt eine Zeit lang für schwerbehinderte Menschen reserviert.',
  'schwbav27.who':
    'Für besonders betroffene schwerbehinderte Menschen, nach einer Werkstatt oder einem anderen Leistungsanbieter, oder in Teilzeit.',
  'schwbav27.amount': 'Höhe und Dauer legt das Integrationsamt im Einzelfall fest.',
  'assistance.fullCost': 'Anspruch des schwerbehinderten Menschen, nicht der Firma, auf die vollen notwendigen Kosten.',
  'assistance.core': 'Die Assistenz hilft; den Kern der Arbeit macht die Person selbst.',
  'programme.noAmount': 'Einen geprüften Betrag haben wir nicht; er ist in der Summe nicht enthalten.',
  'programme.spread': 'Höchstbetrag für die ganze Ausbildung; wie er sich verteilt, sagt die Stelle.',
  'programme.bw': 'Ein Teil gilt zusammen mit dem Budget für Arbeit.',
  'programme.westfalen': 'Nur in Westfalen-Lippe; in der Summe nur als Höchstes enthalten.',
  'programme.rheinland': 'Nur im Rheinland.',
  'programme.oldPage': 'Aus einer älteren Seite des LWL; fragen Sie vorher nach.',

  'levy.none':
    'Diese Firma zahlt keine Ausgleichsabgabe: Die Pflicht beginnt bei 20 Arbeitsplätzen im Jahresdurchschnitt. Ausbildungsplätze und kurze Stellen zählen dabei nicht.',

  'assume.workplaces': 'Vor und nach der Einstellung sind es gleich viele Arbeitsplätze.',
  'assume.threshold':
    'Kommt die Stelle neu hinzu, kann die Firma über eine Schwelle der Beschäftigungspflicht kommen. Dann ist die Abgabe anders.',
  'assume.average': 'Arbeitsplätze und schwerbehinderte Beschäftigte sind Durchschnitte des Kalenderjahres.',
  'assume.year': 'Die Abgabe ist für ein ganzes Kalenderjahr mit der Person gerechnet, mit den Beträgen für [year].',
  'assume.partOfYear':
    'Die Abgabe ist für ein Kalenderjahr gerechnet, in dem die Person [months] zählt, mit den Beträgen für [year]. Der Monat, in dem die Stelle beginnt oder endet, zählt nur im Höchsten, wenn er nicht ganz dabei ist.',
  'assume.shortTerm':
    'Eine Stelle für höchstens acht Wochen zählt nicht als Arbeitsplatz und spart keine Abgabe (§ 156 Abs. 3 SGB IX).',
  'assume.nextYear': 'Die Beträge der Ausgleichsabgabe für [year] nennen wir nicht: [because]',
  'assume.double':
    'Wer schwerbehindert oder gleichgestellt ist und unmittelbar aus einer Werkstatt oder von einem anderen Leistungsanbieter kommt oder ein Budget für Arbeit erhält, zählt in den ersten zwei Jahren auf zwei Pflichtplätze (§ 159 Abs. 2a SGB IX). Mehr kann die Agentur für Arbeit zulassen.',
  'assume.doubleQuota': 'Die doppelte Anrechnung zählt auch für die Staffel der Abgabe.',
  'assume.shortHours':
    'Unter [hours] Stunden in der Woche zählt die Person nur, wenn die Agentur für Arbeit es zulässt (§ 158 Abs. 2 SGB IX).',
  'assume.hours': 'Die Wochenstunden sind offen. Ob der Mindestlohn erreicht ist, ist nicht geprüft.',
  'assume.start': 'Der Beginn ist offen. Gerechnet ist mit dem [day].',
  'assume.term':
    'Offen ist, ob die Stelle befristet ist und wie lange. Als Höchstes gilt: so lange wie die Förderung; als Wenigstes: zu kurz, um die Abgabe zu senken.',
  'assume.status':
    'Ob die Person schwerbehindert oder gleichgestellt ist, ist offen: als Wenigstes nein, als Höchstes ja.',
  'assume.statusAndGdb': 'Status und Grad der Behinderung passen nicht zusammen. Gerechnet ist mit dem Status.',
  'assume.gdb': 'Der Grad der Behinderung ist offen. Eine Behinderung ist auch ohne Status möglich.',
  'assume.fromWorkshop': 'Ob die Person aus einer Werkstatt kommt, ist offen: als Wenigstes nein, als Höchstes ja.',
  'assume.workshopEntitled':
    'Ob die Person Anspruch auf Leistungen einer Werkstatt hat, ist offen: als Wenigstes nein, als Höchstes ja.',
  'assume.age': 'Das Alter ist offen: als Höchstes gelten die Regeln ab 55 Jahren.',
  'assume.longTermUnemployed': 'Ob die Person langzeitarbeitslos ist, ist offen: als Wenigstes nein, als Höchstes ja.',
  'assume.ask': 'Fragen Sie Bewerber nicht nach der Behinderung. Der Fachdienst klärt das mit der Person.',
  'assume.noSum': 'Lohnzuschüsse für denselben Zweck werden nicht addiert. In der Summe steht der höchste.',
  'assume.discretion':
    'Ob und wie viel gezahlt wird, entscheidet das Amt im Einzelfall; als Wenigstes zählt kein Zuschuss.',
  'assume.minimumWage':
    'Ab [day] ist der Mindestlohn [wage] Euro. Bei [hours] Stunden in der Woche ([weeks] Wochen im Monat) sind das wenigstens [monthly] Euro im Monat.',
  'assume.noMinimumWage':
    'Welcher Mindestlohn am [day] gilt, ist uns noch nicht bekannt. Ob der Lohn dann reicht, auch für das Budget für Arbeit, ist nicht geprüft.',
  'assume.noLevy': 'Ohne Beträge der Ausgleichsabgabe enthält die Summe nur Zuschüsse.',
  'assume.programmes': 'Programme von [land] haben wir nicht geprüft.',
  'assume.withheld': '[name] nennen wir nicht: [because]',

  'step.advice':
    'Rufen Sie die Einheitliche Ansprechstelle für Arbeitgeber (EAA) in [land] oder den Integrationsfachdienst an. Die Beratung kostet nichts.',
  'step.contract': 'Stellen Sie die Anträge vor dem Arbeitsvertrag: [names].',
  'step.budget':
    'Stellen Sie mit der Person den Antrag auf [name], mit dem Entwurf des Vertrags. Leistungen gibt es frühestens ab dem Ersten des Monats, in dem der Antrag gestellt ist (§ 108 Abs. 1 SGB IX).',
  'step.programme': 'Letzter bekannter Tag von [name].',
  'step.levy':
    'Anzeige bei der Agentur für Arbeit und Zahlung der Ausgleichsabgabe für [year] an das Integrationsamt (§ 160 Abs. 4, § 163 Abs. 2 SGB IX).',
  'step.double': 'Die doppelte Anrechnung endet (§ 159 Abs. 2a SGB IX).',
  'step.end': '[name] endet spätestens. Fragen Sie sechs Monate vorher, was danach möglich ist.',
  'step.trialEnd': '[name] endet spätestens.',
});
export type FundingKey = keyof typeof fundingBook;
export type FundingPhrase = Phrase<FundingKey>;

export const fundingPhrase = phraseFrom(fundingBook);
