// Texts of our own in the manner of official easy German and of letters from offices, for the calibration. No facts, no real people.

export const easy: readonly string[] = [
  `Sie möchten in einer Firma arbeiten.
Dann können Sie mit dem Coach sprechen.
Der Coach hört Ihnen zu.
Der Coach fragt Sie: Was können Sie gut?
Was macht Ihnen Freude?
Dann sucht der Coach mit Ihnen eine Firma.
Zuerst machen Sie ein Praktikum.
Ein Praktikum ist ein Versuch.
Sie lernen die Firma kennen.
Die Firma lernt Sie kennen.
Nach dem Praktikum reden alle zusammen.
Vielleicht bekommen Sie dann einen Arbeits-Vertrag.`,
  `In der Werkstatt gibt es gewählte Leute.
Das ist der Werkstatt-Rat.
Der Werkstatt-Rat redet für alle in der Werkstatt.
Zum Beispiel über die Pausen.
Oder über das Essen.
Sie dürfen den Werkstatt-Rat wählen.
Die Wahl ist alle 4 Jahre.
Die Wahl ist geheim.
Das heißt: Kein Mensch sieht Ihre Stimme.
Sie können auch selbst mitmachen.
Dann wählen die anderen vielleicht Sie.`,
  `Du bist krank.
Du kannst nicht arbeiten.
Dann ruf sofort in der Firma an.
Am besten vor dem Beginn der Arbeit.
Sag: Ich bin krank.
Du musst nicht sagen, was du hast.
Geh dann zum Arzt.
Der Arzt schreibt dich krank.
Die Firma bekommt die Nachricht vom Arzt über den Computer.
Du bekommst ein Blatt für dich.
Heb das Blatt gut auf.
Dein Lohn kommt weiter.`,
  `Menschen mit Behinderung haben Rechte.
Diese Rechte stehen in einem Gesetz.
Das Gesetz gilt in ganz Deutschland.
In dem Gesetz steht:
Alle Menschen sollen mitmachen können.
Bei der Arbeit und in der Frei-Zeit.
Manche Menschen brauchen dafür Hilfe.
Die Hilfe kann ein Mensch sein.
Die Hilfe kann auch ein Gerät sein.
Oder Geld.
Sie müssen die Hilfe beantragen.
Das heißt: Sie schreiben an das Amt.
Das Amt prüft dann Ihren Antrag.`,
  `Sie haben Post vom Amt bekommen.
Sie verstehen den Brief nicht.
Das ist nicht schlimm.
Viele Menschen verstehen solche Briefe nicht.
Sie können Hilfe bekommen.
Rufen Sie im Amt an.
Die Nummer steht oben im Brief.
Sie können auch in eine Beratungs-Stelle gehen.
Die Menschen dort lesen den Brief mit Ihnen.
Sie erklären Ihnen jedes Wort.
Die Beratung kostet nichts.
Bringen Sie den Brief mit.`,
  `Jeder Mensch braucht Urlaub.
Im Urlaub arbeitest du nicht.
Du bekommst trotzdem deinen Lohn.
Wie viele Tage hast du frei?
Das steht in deinem Arbeits-Vertrag.
Du willst Urlaub haben.
Dann frag deinen Chef.
Frag früh genug.
Vielleicht will ein Kollege zur gleichen Zeit frei haben.
Dann redet ihr zusammen.
Mit dem Ausweis bekommst du mehr Urlaub.
Du hast dann 5 Tage mehr im Jahr.`,
  `Im Bus gibt es einen Platz für Menschen im Roll-Stuhl.
Der Fahrer hilft Ihnen beim Einsteigen.
Drücken Sie dafür auf den blauen Knopf.
Der blaue Knopf ist an der Tür.
Der Fahrer klappt dann eine Rampe aus.
Im Bus ziehen Sie bitte die Bremse an.
Sie wollen aussteigen?
Dann drücken Sie wieder auf den blauen Knopf.
Bleiben Sie ruhig sitzen.
Der Fahrer kommt zu Ihnen.`,
  `Der Datenschutz ist wichtig.
Daten sind zum Beispiel Ihr Name und Ihre Adresse.
Wir schreiben Ihre Daten auf.
Wir brauchen die Daten für unsere Arbeit.
Wir geben Ihre Daten nicht weiter.
Nur Sie dürfen das erlauben.
Sie können Ihre Daten ansehen.
Vielleicht ist etwas falsch.
Dann ändern wir das.
Sie können auch sagen: Bitte löschen.
Dann löschen wir Ihre Daten.
Haben Sie Fragen?
Dann schreiben Sie uns.`,
  `Der Coach kommt in die Firma.
Der Coach sieht bei der Arbeit zu.
Vielleicht ist eine Aufgabe zu schwer.
Dann üben Sie die Aufgabe zusammen.
Oder der Coach redet mit dem Chef.
Manchmal hilft ein Bild an der Wand.
Manchmal hilft eine Liste.
Auf der Liste steht: Das mache ich zuerst.
Das mache ich danach.
Der Coach kommt am Anfang oft.
Später kommt der Coach nur noch manchmal.`,
  `Sie suchen eine Wohnung.
Die Miete muss zu Ihrem Geld passen.
Schreiben Sie auf:
So viel Geld bekomme ich im Monat.
So viel Geld brauche ich für Essen.
So viel Geld brauche ich für Kleidung.
Der Rest ist für die Miete.
Fragen Sie andere Menschen nach einer Wohnung.
Sehen Sie sich die Wohnung zusammen mit einem Freund an.
Lesen Sie den Miet-Vertrag genau.
Vor der Unterschrift holen Sie sich Rat.`,
];

export const official: readonly string[] = [
  `Der Antrag auf Gewährung eines Zuschusses ist vor Abschluss des Arbeitsvertrages bei der zuständigen Agentur für Arbeit zu stellen. Über die Höhe und die Dauer der Förderung wird unter Berücksichtigung der Umstände des Einzelfalls nach pflichtgemäßem Ermessen entschieden. Ein Rechtsanspruch auf die Leistung besteht nicht. Die zur Bearbeitung erforderlichen Unterlagen sind dem Antrag vollständig beizufügen; unvollständige Anträge können nicht bearbeitet werden.`,
  `Leistungsberechtigte, die Anspruch auf Leistungen im Arbeitsbereich einer anerkannten Werkstatt für behinderte Menschen haben und denen von einem privaten oder öffentlichen Arbeitgeber ein sozialversicherungspflichtiges Arbeitsverhältnis mit einer tarifvertraglichen oder ortsüblichen Entlohnung angeboten wird, erhalten mit Abschluss dieses Arbeitsvertrages als Leistung zur Teilhabe am Arbeitsleben eine entsprechende Unterstützung. Art und Umfang der Maßnahme richten sich nach den individuellen Erfordernissen.`,
  `Mit Bescheid vom 12.03.2025 wurde bei Ihnen ein Grad der Behinderung (GdB) von 40 festgestellt. Gegen diesen Bescheid haben Sie fristgerecht Widerspruch eingelegt und zur Begründung ausgeführt, dass die vorliegenden Funktionsbeeinträchtigungen nicht ausreichend berücksichtigt worden seien. Nach erneuter Auswertung der ärztlichen Befundberichte konnte dem Widerspruch nicht abgeholfen werden. Die Kosten des Verfahrens werden nicht erstattet.`,
  `Arbeitgeber mit jahresdurchschnittlich monatlich mindestens 20 Arbeitsplätzen sind verpflichtet, auf wenigstens 5 % der Arbeitsplätze schwerbehinderte Menschen zu beschäftigen. Solange die vorgeschriebene Zahl nicht beschäftigt wird, ist für jeden unbesetzten Pflichtarbeitsplatz eine Ausgleichsabgabe zu entrichten, deren Höhe sich nach der jahresdurchschnittlichen Beschäftigungsquote bemisst. Die Anzeige ist bis zum 31. März des Folgejahres zu erstatten.`,
  `Das Integrationsamt soll die Entscheidung über die Zustimmung zur Kündigung, falls erforderlich auf Grund mündlicher Verhandlung, innerhalb eines Monats vom Tag des Eingangs des Antrages an treffen. Die Entscheidung wird dem Arbeitgeber und dem schwerbehinderten Menschen zugestellt. Widerspruch und Anfechtungsklage gegen die Zustimmung haben keine aufschiebende Wirkung, sodass das Arbeitsverhältnis zunächst als beendet gilt.`,
  `Im Rahmen der Inanspruchnahme von Leistungen der Eingliederungshilfe sind Sie gemäß den §§ 60 ff. SGB I verpflichtet, alle Tatsachen anzugeben, die für die Leistung erheblich sind, und Änderungen in den Verhältnissen unverzüglich mitzuteilen. Kommen Sie Ihren Mitwirkungspflichten nicht nach, kann die Leistung ohne weitere Ermittlungen bis zur Nachholung der Mitwirkung ganz oder teilweise versagt werden.`,
  `Eine Rückkehr in die Werkstatt ist grundsätzlich möglich, sofern die Voraussetzungen für die Aufnahme weiterhin vorliegen. Die erneute Bewilligung erfolgt auf Antrag durch den zuständigen Rehabilitationsträger, der hierüber unter Beteiligung des Fachausschusses entscheidet. Hinsichtlich der rentenrechtlichen Auswirkungen wird empfohlen, sich rechtzeitig vor Beginn der Beschäftigung durch den zuständigen Rentenversicherungsträger beraten zu lassen.`,
  `Die Verarbeitung personenbezogener Daten erfolgt auf der Grundlage der geltenden datenschutzrechtlichen Bestimmungen. Eine Übermittlung an Dritte findet nur statt, soweit dies zur Erfüllung der gesetzlichen Aufgaben erforderlich ist oder die betroffene Person ausdrücklich eingewilligt hat. Die Einwilligung kann jederzeit mit Wirkung für die Zukunft widerrufen werden, ohne dass die Rechtmäßigkeit der bis dahin erfolgten Verarbeitung berührt wird.`,
  `Der Schwerbehindertenausweis wird in der Regel für die Dauer von längstens fünf Jahren vom Monat der Ausstellung an befristet. In den Fällen, in denen eine wesentliche Änderung der gesundheitlichen Verhältnisse nicht zu erwarten ist, kann er unbefristet ausgestellt werden. Die Verlängerung der Gültigkeitsdauer ist rechtzeitig, d. h. etwa drei Monate vor Ablauf, bei der ausstellenden Behörde zu beantragen.`,
  `Die Beratungsstelle bietet Ratsuchenden bzw. deren Angehörigen ein niedrigschwelliges Angebot, das unabhängig von Leistungsträgern und Leistungserbringern ausgestaltet ist. Im Vordergrund steht dabei die Stärkung der Selbstbestimmung im Sinne einer partizipativen Entscheidungsfindung. Neben der Information über Rehabilitations- und Teilhabeleistungen umfasst das Angebot auch eine Begleitung im Vorfeld der Antragstellung.`,
];

/** The model of the measure, our own wording, message by message. */
export const model: readonly string[] = [
  '💶 Das Budget für Arbeit ist Geld vom Amt.\nDas Geld bekommt eine Firma.\nDu arbeitest dann in dieser Firma.\nDu hast einen richtigen Arbeits-Vertrag.',
  'Die Firma zahlt dir Lohn.\nDas Amt gibt der Firma Geld dazu.\nZum Beispiel:\nDein Lohn ist 100 Euro.\nDann gibt das Amt bis zu 75 Euro dazu.',
  '🤝 In der Firma hilft dir ein Mensch bei der Arbeit.\nDas kann ein Coach sein.\nSo spricht man das: Kohtsch.\nOder ein Kollege oder eine Kollegin.',
  '↩️ Vielleicht passt die Arbeit nicht zu dir.\nDann kannst du wieder in eine Werkstatt gehen.\nDas steht im Gesetz.\nDas gilt für viele, nicht für alle.\nFrag vorher deinen Coach.',
  'Hast du alles verstanden?',
  'Noch eine Frage:\nWer bekommt das Geld vom Amt?',
  'Danke.\nWelchen Teil soll ich noch einmal erklären?',
  'Das ist in Ordnung.\nIch erkläre es noch einmal anders.\nOder du fragst einen Menschen.',
];
