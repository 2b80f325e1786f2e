import { moreSmallTalk } from './moreSmallTalk.ts';

/** What people say to somebody, not what they want to know. */
export const smallTalk = {
  hello: `
    Tach
    Moin, noch wach?
    Hallo, bist du noch da?
    hey noch da?
    Moin aus Kiel
    Servus beinand
    guten morgen anker
    Grüß Gott, bin ich hier richtig?
    Hallo
    Hi
    Hey na
    Huhu
    Moin moin
    Servus
    Grüß Gott
    Grüezi
    Glück auf
    Guten Tag
    Guten Morgen
    Guten Abend
    Schönen guten Tag
    Tach auch
    Na du
    Ist da jemand?
    bin wieder da
    Moin wie geit
    Hallo Anker
    Juten Tach
    Griaß di
    Hallöchen
    Mahlzeit
    Hi du, ich bins
    Guten Tag, ich wollte mal schauen, was das ist
    Hallo, ich bin neu hier
    Hallo??
    Bist du da?
    Hallo, kann mich wer hören?
    Guten Tag zusammen
    Tag, ich probier das mal`,
  howAreYou: `
    Wie alt bist du?
    Wie geht es dir heute, Anker?
    Wie geht es dir?
    Wie geht's?
    Alles klar bei dir?
    Was machst du gerade?
    Was geht ab?
    Wie läufts bei dir
    Wie geht es Ihnen heute?
    Wo geiht di dat?
    Wia gehts da?
    Gehts dir gut?
    Na, alles fit?
    Was geht?`,
  thanks: `
    Perfekt, mehr brauche ich nicht.
    Super, genau das wollte ich wissen.
    Das war alles, was ich wissen wollte.
    Prima erklärt
    Schön erklärt, das merke ich mir.
    Tolle Antwort, die zeige ich meinem Team.
    thx
    dankööö
    merci dir
    Danke, das hat mir geholfen!
    Vielen lieben Dank für die Auskunft
    Alles klar, merci.
    Du erklärst das gut!
    Chapeau, sauber formuliert.
    ich hab dich lieb
    Sie sind ja wirklich freundlich.
    Danke
    Danke schön
    Vielen Dank
    Merci
    Dankeschön, das hat mir geholfen
    Super, danke
    ok danke
    lieb von dir
    du bist super
    das war nett
    gut gemacht
    du hast mir sehr geholfen
    Herzlichen Dank für die Hilfe
    Ich bedanke mich, danke Ihnen
    Besten Dank
    Vergelts Gott
    Dank di
    thx, thank you
    Das hast du gut erklärt
    Danke für die Auskunft
    Danke, jetzt versteh ich das
    Top, danke dir`,
  bye: `
    ich muss weg, mein Bus kommt
    die Pause ist um, ich muss wieder
    muss weiter, die Pause ist vorbei
    ich leg mich jetzt hin
    ich mach Schluss für heute
    das reicht für heute, bis dann
    bis zum nächsten Mal
    bis ein andermal
    Ich muss wieder an die Arbeit. Auf Wiedersehen.
    bin dann mal weg
    Pfiat di, habe die Ehre
    see you, bye bye
    Tschüss, bis morgen
    Auf Wiedersehen und einen schönen Abend
    Ich muss los, ciao
    Schlaf gut
    Tschüss
    Bis morgen
    Bis bald
    Gute Nacht
    Auf Wiedersehen
    Ciao
    Schönes Wochenende
    Schönen Feierabend
    ich muss los, bis dann
    Servus und bis bald
    Pfüat di, Pfiati
    Ade, Tschüssi, Tschö
    Mach's gut
    Bis später
    Ich geh jetzt schlafen, gute Nacht
    Feierabend, bis morgen
    Schlaf gut`,
  whoAreYou: `
    Wofür ist dieser Chat da?
    Wozu gibt es dich?
    Sind Sie vom Amt?
    Gehören Sie zu einer Behörde?
    Bist du ein Mensch oder ein Computer?
    Mit wem schreibe ich hier?
    Welche KI steckt hinter Anker?
    Was kannst du alles?
    Warum heißt du Anker?
    Wer bist du?
    Was bist du?
    Bist du ein Mensch?
    Bist du ein Roboter?
    Bist du eine Maschine oder ein Computer?
    Bist du eine KI? ChatGPT
    Bist du echt?
    Rede ich mit einem echten Menschen?
    Wie heißt du?
    Wie alt bist du?
    Wer hat dich gemacht?
    Wem gehörst du?
    Wer steckt hinter Anker?
    Was ist Anker?
    Was kannst du?
    Wobei kannst du mir helfen?
    Wie funktionierst du?
    Wie funktioniert das hier?
    Hast du Gefühle?
    Bist du Mann oder Frau?
    Woher weißt du das alles?
    Kann ich dir vertrauen?
    Kostet das hier etwas, Anker zu benutzen?
    Wer sind Sie?
    Wer antwortet mir hier?
    Schreibt mir da ein Mensch?
    Bist du ein Programm, eine App?
    Wo wohnst du?
    Hast du einen Namen?
    Kann ich dich anrufen?
    Bist du immer da, auch nachts?
    Was machst du so?
    Was ist das hier?
    Wie kann ich dich fragen?
    Kannst du auch mit meiner Mutter schreiben?
    Kannst du auch andere Sprachen sprechen?
    Kannst du sprechen?
    Wer betreibt diesen Dienst?
    Welche Firma steht hinter Anker?
    Mit wem schreibe ich hier?
    Wie bist du programmiert?
    Bist du künstliche Intelligenz?
    Seit wann gibt es dich?
    Welche Themen kennst du?
    Was kann man dich alles fragen?
    Kannst du mir überhaupt helfen?`,
  insult: `
    du hilfst mir nicht
    das bringt mir nichts
    das hilft mir alles nicht weiter
    blöder Apparat
    So eine Maschine braucht keiner.
    du Depp
    du bist doof
    So ein Schrott, das Ding taugt nichts.
    halt die klappe
    Blöde Maschine, ich will keinen Roboter!
    Du bist doof
    du spinnst
    so ein dummes Programm
    dein Text ist Müll
    du redest nur Unsinn
    Du Idiot
    Du blöde Maschine
    Du bist voll dumm
    Halt die Fresse
    Arschloch
    Scheiß Bot
    Du nervst
    Du bist scheiße
    So ein Quatsch
    Du kapierst ja nix
    Blödmann
    Was für ein Scheiß
    Du kannst ja gar nichts
    Leck mich
    fick dich
    verpiss dich
    du verstehst ja gar nichts
    du bist nutzlos
    was für ein Mist
    Maul halten, halt's Maul
    du Depp, du Trottel, du Vollpfosten
    hau ab
    du bist so blöd
    Sie sind unfähig
    Drecksding
    du hast keine Ahnung`,
  ...moreSmallTalk,
} as const;

export type SmallTalk = keyof typeof smallTalk;
