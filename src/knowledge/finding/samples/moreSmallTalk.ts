/** As `smallTalk`: what is no question at all, and who reads along. */
export const moreSmallTalk = {
  whoReads: `
    Darf meine Tante das lesen?
    Kann mein Bruder sehen, was hier steht?
    Kann man alles löschen, was ich geschrieben habe?
    Lösch bitte unseren Chat
    Das sagst du ihr aber nicht, oder?
    Du petzt doch nicht?
    Wat de Lüüd hier schrievt, wer leest dat?
    Wer schaut da alles rein?
    Liest mein Chef das hier mit?
    Wer kann sehen, was ich schreibe?
    Werden die Chats gespeichert, und wer hat Zugriff darauf?
    Wer liest das?
    Wer liest hier mit?
    Kriegt das jemand mit, was ich hier frage?
    Speicherst du, was ich schreibe?
    Gibst du das weiter?
    Kann das Amt das sehen?
    Kannst du das für dich behalten?
    Sieht mein Coach das hier?
    Kann mein Chef lesen, was ich schreibe?
    Liest mein Jobcoach mit?
    Sieht meine Betreuerin, was ich hier schreibe?
    Wer sieht meine Nachrichten?
    Wer sieht meine Antworten?
    Bleibt das geheim, was ich dir schreibe?
    Werden meine Daten gespeichert?
    Was passiert mit meinen Nachrichten?
    Erzählst du das weiter?
    Sagst du das meinem Chef?
    Ist das hier anonym?
    Lesen meine Eltern das hier?
    Bekomme ich als Coach die Antworten zu sehen?
    Erfährt die Firma, was ich hier frage?
    Sieht der Mitarbeiter, was ich Sie hier frage?
    Hört hier jemand mit?
    Wo landen meine Nachrichten, Datenschutz bei Anker
    Wer hat Zugriff auf diesen Chat?
    Wird das protokolliert?
    Wie lange werden die Eingaben aufgehoben?
    Sieht mein Betreuer unser Gespräch?
    Bekommt meine Mutter das zu lesen?
    Kriegt der Gruppenleiter mit, was wir schreiben?
    Werden meine Daten verkauft?
    Bist du verschwiegen, Schweigepflicht?
    Kann jemand unser Gespräch mitlesen?`,
  chat: `
    ich trink grad Kaffee, ich koche gerade Nudeln
    hab grad ein Eis gegessen
    wir haben heute Pizza bestellt, lecker
    meine Kollegin hatte Geburtstag, es gab Torte
    ich bin so müde heute, ich war früh auf
    puh
    puh so viel Text
    oje
    oh je, das ist viel
    ach du liebe Zeit
    wow
    echt?
    wirklich, krass
    was ist los?
    was ist denn mit dem los
    na sowas
    ich überleg mir das
    ich denk noch mal darüber nach
    ich schlafe erst mal drüber
    jetzt bin ich beruhigt
    jetzt geht es mir besser
    da bin ich aber froh
    ich freu mich
    Kannst du tanzen?
    und bei dir?
    das war mein Handy in der Tasche, sorry
    ich hab meine brotdose vergessen, meinen schlüssel vergessen
    hab mein handy daheim vergessen
    bei uns regnet es heute, bei uns ist nebel
    ich ess grad ein brötchen, wir essen pommes
    ich muss los, der zug wartet nicht
    Erzähl mir einen Witz
    hahaha
    aha
    passt
    entschuldigung wegen vorhin
    Mir ist langweilig
    Lass uns spielen
    Sing mir was vor
    Ich mag dich
    Ich hab dich lieb
    Liebst du mich?
    Was isst du gern?
    Kannst du lachen?
    Hast du heute frei?
    cool
    ach so
    alles klar
    passt
    passt schon
    jo eh
    na gut
    okay gut
    verstanden
    stimmt
    egal
    macht nichts
    weiß nicht
    sorry, vertippt
    Entschuldigung, falscher Knopf
    ups, das war falsch
    ich teste nur
    Test test
    haha
    lol
    hm
    erzähl einen Witz
    erzähl mir was Lustiges
    Was ist dein Lieblingsessen?
    Hast du Haustiere, Familie?
    Was machst du am Wochenende?
    du bist mein Freund
    👍
    😀
    ❤️
    ja
    nein
    weiß nicht
    egal
    hihi
    Erzähl mir einen Witz
    Was ist deine Lieblingsfarbe?
    Magst du mich?
    Hast du Freunde?
    Willst du mein Freund sein?
    Hast du Hunger?
    Schläfst du auch?
    haha
    lol
    ok
    okay
    aha
    gut
    test
    Test test
    😀
    👍
    hm`,
  noise: `
    dfgdfg
    jjjjj kkkk
    lkjlkj
    sdkfjh
    aaaaaa
    ölkölk
    mmmmmm
    test
    asdf
    asdfgh
    qwertz
    jklö
    hgfdsa
    bla bla bla
    xyz`,
} as const;
