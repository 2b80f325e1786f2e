import { phrases } from '../phrasebook.ts';

/** What the hall itself says to staff, outside of any talk. */
export const hall = phrases({
  'hall.notAllowed': 'Das geht hier nicht. Sie sind dafür nicht zuständig, oder es ist schon erledigt.',
  'hall.absenceNoted': 'Die Abwesenheit vom [from] bis zum [to] ist eingetragen. Vertretung: [deputy].',
  'hall.absenceAlone':
    'Die Abwesenheit vom [from] bis zum [to] ist eingetragen. Eine Vertretung ist dann nicht da: Aufgaben kommen auch in dieser Zeit.',
  'hall.absentByLead':
    '[lead] hat für Sie eine Abwesenheit vom [from] bis zum [to] eingetragen. Sind Sie doch da, schreiben Sie: „Ich bin wieder da“.',
  'hall.standsIn':
    '[name] ist vom [from] bis zum [to] nicht da, und Sie sind die Vertretung. Neue Aufgaben kommen in dieser Zeit zu Ihnen.',
  'hall.nightNoted':
    'Die Abwesenheit vom [from] bis zum [to] ist eingetragen. In diesen Tagen und Nächten hat niemand Bereitschaft.',
  'hall.nightEmpty':
    '[name] ist vom [from] bis zum [to] nicht da. In diesen Tagen und Nächten hat niemand Bereitschaft: Was nachts kommt, liest bis zum Morgen vielleicht niemand.',
  'hall.nightAgain': '[name] ist [day] wieder da und hat wieder Bereitschaft.',
  'hall.nightStays': '[name] ist vom [from] bis zum [to] doch da und hat Bereitschaft.',
  'hall.back': 'Eingetragen: Sie sind [day] wieder da. Neue Aufgaben kommen dann wieder zu Ihnen.',
  'hall.backOther': 'Eingetragen: [name] ist [day] wieder da und bekommt neue Aufgaben wieder selbst.',
  'hall.standsInNoMore':
    '[name] ist [day] wieder da und bekommt neue Aufgaben wieder selbst. Was Sie übernommen haben, bleibt bei Ihnen.',
  'hall.leaves':
    'Der letzte Arbeitstag von [name:wem] ist der [day]. Die Personen von [name:wem] haben danach keinen Coach und brauchen einen neuen. Sie stehen dann in Ihrer Liste als „ohne Coach“. Neue Aufgaben bekommt so lange zuerst [next].',
  'hall.leaves.asked':
    'Der letzte Arbeitstag von [name:wem] ist der [day]. Die Personen von [name:wem] haben danach keinen Coach und brauchen einen neuen. Neue Aufgaben bekommt so lange zuerst [next].',
  'hall.cancelled': 'Eingetragen: Sie sind vom [from] bis zum [to] doch da.',
  'hall.cancelledOther': 'Eingetragen: [name] ist vom [from] bis zum [to] doch da.',
  'hall.standsInNot': '[name] ist vom [from] bis zum [to] doch da: Sie vertreten in dieser Zeit nicht.',
  'hall.notAway': 'Für diese Zeit ist keine Abwesenheit eingetragen.',
  'hall.begun':
    'Diese Abwesenheit hat schon begonnen, sie bleibt eingetragen. Sind Sie wieder da, schreiben Sie: „Ich bin wieder da“.',
  'hall.begunOther':
    'Diese Abwesenheit hat schon begonnen, sie bleibt eingetragen. Ist [name] wieder da, schreiben Sie: „[name] ist wieder da“.',
  'hall.absenceRefused':
    'Das ist nicht eingetragen. Bitte prüfen Sie Tage, Vertretung und für wen Sie eintragen dürfen.',
  'hall.mail': 'Anker: bitte öffnen',
  'hall.code.screen': 'Einladung für [name:wen]: Bitte jetzt mit dem Handy scannen. Der Code gilt nur kurz.',
  'hall.code.again': 'Derselbe Code für [name:wen] wie vorhin. Er gilt noch.',
  'hall.code.firm': [
    'Code für die Firma von [name:wem]: [code]',
    'Er gilt zwei Wochen und nur einmal. Die Firma öffnet Anker in Teams und fügt ihn ein. Geben Sie ihn nur der Firma.',
  ],
  'hall.code.card': 'Einladung für [name:wen]: für die Startkarte. Der Code gilt zwei Wochen.',
});
