import type { SamplesOf } from './samples.ts';

export const returning = {
  return_right_what: `
    Kann ich zurück in die Werkstatt?
    Rückkehrrecht
    ich will wieder in die werkstatt
    zurück in die wfbm, geht das wieder?
    Darf man wieder in die WfbM zurück?
    wieder in die Werkstatt zurück?
    zurück in wfbm?
    geht man da einfach wieder zurück in die werkstatt?
    Gibt es ein Recht auf Rückkehr in die Werkstatt?
    Darf ich wieder in die Werkstatt, wenn es in der Firma nicht klappt?
    Wie lange gilt das Rückkehrrecht?
    Ist mein Platz in der Werkstatt frei, wenn ich wiederkomme?
    Muss mich die Werkstatt wieder nehmen?
    Zurück in die WfbM möglich?
    Rückkehranspruch § 220 Abs. 3 SGB IX
    Was ist, wenn ich es draußen nicht schaffe?
    nehmen die mich in der werkstatt wieder wenns schief geht
    Kann mein Sohn jederzeit zurück in seine Werkstatt?
    Was ist, wenn es mit der Arbeit nicht klappt, sitze ich dann zu Hause?
    Bekomme ich wieder meine alte Gruppe in der Werkstatt?
    Kann der Mitarbeiter zurück in die Werkstatt, wenn es bei uns nicht passt?
    Gilt das Rückkehrrecht auch nach zehn Jahren?
    Wer hat ein Rückkehrrecht in die Werkstatt?
    ich hab angst dass ich nicht mehr zurück kann
    Ich arbeite in Firma. Kann ich wieder in Werkstatt gehen?
    wieder zurück wenn es nicht geht
    Gilt das Rückkehrrecht auch ohne Budget für Arbeit?`,
  return_right_how: `
    Wie komme ich zurück in die Werkstatt?
    Wem muss ich sagen, dass ich wieder in die Werkstatt will?
    Ich will zurück in die Werkstatt, was muss ich machen?
    Antrag auf Rückkehr in die Werkstatt
    Schritte für die Rückkehr in die Werkstatt
    Muss ich erst kündigen, bevor ich zurück in die Werkstatt gehe?
    An wen schreibe ich wegen der Wiederaufnahme in die WfbM?
    Wie geht das mit der Rückkehr, welche Papiere?
    Verfahren zur Wiederaufnahme in die WfbM
    Wie beantrage ich die Rückkehr in die Werkstatt?
    Wie lange dauert es, bis ich wieder in der Werkstatt bin?
    ich halt es in der firma nicht aus und will wieder in die werkstatt wie mach ich das
    Mit wem rede ich zuerst, wenn ich zurück will?
    Meine Tochter möchte wieder in die Werkstatt, wo melden wir das?
    In welcher Reihenfolge gehen wir vor, wenn der Mitarbeiter zurück in die Werkstatt geht?
    Rückkehr Werkstatt Formular
    Klient will zurück in die WfbM: Ablauf, Kostenträger, Gesamtplan
    wo meld ich mich wenn ich wieder zurück in die werkstatt will
    Ich möchte wieder Werkstatt. Wer hilft mir?
    Brief an die Werkstatt schreiben wegen Rückkehr
    Reicht ein Anruf, um in die Werkstatt zurückzugehen?`,
  return_right_pension: `
    Was passiert mit meiner Rente, wenn ich in die Werkstatt zurückgehe?
    Rente nach Rückkehr in die Werkstatt
    Rente Rückkehr
    Fangen die 20 Jahre bei der Rückkehr von vorne an?
    Verliere ich Rentenjahre, wenn ich wieder in die Werkstatt gehe?
    Ich war in der Firma und bin jetzt wieder in der Werkstatt, ist die Rente weg?
    Rückkehrrecht und Erwerbsminderungsrente
    Zählt die Zeit draußen für die 20 Jahre, wenn ich zurückkomme?
    Rentenrechtliche Folgen der Rückkehr in die WfbM
    Bekomme ich nach der Rückkehr weniger Rente?
    gescheiterte Eingliederung und Wartezeit von 20 Jahren
    rente wieder in werkstatt
    Wird die Rente meiner Schwester schlechter, weil sie zurück in die Werkstatt geht?
    Unterbricht die Arbeit in der Firma die 20 Jahre, wenn man zurückgeht?
    die zwei jahre im betrieb sind die für die rente verloren wenn ich zurück bin
    Gehe ich zurück, muss ich dann die zwanzig Jahre neu machen?
    Wartezeit EM-Rente nach Wiederaufnahme in die Werkstatt
    Ich komme zurück in Werkstatt. Was ist mit Rente?
    Rentenbeiträge nach der Rückkehr wieder 80 Prozent?
    Hat das Zurückgehen Folgen für die Rente unseres Mitarbeiters?
    wird meine rente kleiner wenn ich zurückgehe`,
} as const satisfies SamplesOf<'return'>;
