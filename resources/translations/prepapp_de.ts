<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>prepapp</name>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>Reinstall prepapp, or run `make bank` in a checkout.</source>
      <translation>Installieren Sie prepapp neu oder führen Sie in einem Checkout `make bank` aus.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>The item {item} of the question bank has no place in it, or more than {most} bytes. {remedy}</source>
      <translation>Die Aufgabe {item} der Aufgabensammlung hat keinen Platz darin oder mehr als {most} Bytes. {remedy}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>The item {item} of the question bank</source>
      <translation>Die Aufgabe {item} der Aufgabensammlung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>The question bank {path} is missing. {remedy}</source>
      <translation>Die Aufgabensammlung {path} fehlt. {remedy}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>The question bank {path} cannot be read: {reason}. {remedy}</source>
      <translation>Die Aufgabensammlung {path} ist nicht lesbar: {reason}. {remedy}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>The question bank {path}</source>
      <translation>Die Aufgabensammlung {path}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>The question bank {path} is damaged: its checksum does not fit. {remedy}</source>
      <translation>Die Aufgabensammlung {path} ist beschädigt: Ihre Prüfsumme stimmt nicht. {remedy}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>The question bank {path} is too large ({what}: more than {most}). {remedy}</source>
      <translation>Die Aufgabensammlung {path} ist zu groß ({what}: mehr als {most}). {remedy}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>{what} cannot be understood. {remedy}</source>
      <translation>{what} ist nicht verständlich. {remedy}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>{path} is not a prepapp question bank. {remedy}</source>
      <translation>{path} ist keine Aufgabensammlung von prepapp. {remedy}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>The question bank {path} has format {found}; this version reads {known}. {remedy}</source>
      <translation>Die Aufgabensammlung {path} hat das Format {found}; diese Version liest {known}. {remedy}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/responses.py" />
      <source>{path} cannot be read: {reason}.</source>
      <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/responses.py" />
      <source>{path} is no file of responses of this release. Make one with `prepapp export responses`.</source>
      <translation>{path} ist keine Datei mit Antworten aus dieser Version. Eine solche entsteht mit `prepapp export responses`.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/content/taxonomy.py" />
      <source>{name} is not a taxonomy: {part} is missing or not understood.</source>
      <translation>{name} ist keine Taxonomie: {part} fehlt oder ist nicht verständlich.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/annotations.py" />
      <source>A tag has 1 to {most} characters and no comma. Choose another one.</source>
      <translation>Ein Schlagwort hat 1 bis {most} Zeichen und kein Komma. Wählen Sie ein anderes.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Nothing has been answered yet.</source>
      <translation>Es wurde noch nichts beantwortet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>This answer belongs to another type of question.</source>
      <translation>Diese Antwort gehört zu einer anderen Art von Aufgabe.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Choose one option.</source>
      <translation>Wählen Sie eine Option.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Choose at least one option.</source>
      <translation>Wählen Sie mindestens eine Option.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Write an answer first.</source>
      <translation>Schreiben Sie zuerst eine Antwort.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>An answer has at most {most} characters.</source>
      <translation>Eine Antwort hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Put every step in its place once.</source>
      <translation>Jeder Schritt gehört genau einmal an seinen Platz.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Choose a partner for each entry on the left.</source>
      <translation>Wählen Sie zu jedem Eintrag links einen Partner.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Choose partners from the list on the right.</source>
      <translation>Wählen Sie Partner aus der Liste rechts.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Choose a partner for at least one entry.</source>
      <translation>Wählen Sie zu mindestens einem Eintrag einen Partner.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Fill at least one blank.</source>
      <translation>Füllen Sie mindestens eine Lücke.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Choose from the list of the blank.</source>
      <translation>Wählen Sie aus der Liste der Lücke.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Go through every phase first.</source>
      <translation>Gehen Sie zuerst durch alle Phasen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Tick points of the rubric.</source>
      <translation>Kreuzen Sie Punkte des Bewertungsrasters an.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/calibration.py" />
      <source>Calibration needs the answers of at least {fewest} people; these are of {people}. Collect more exports and try again.</source>
      <translation>Eine Kalibrierung braucht die Antworten von mindestens {fewest} Personen; vorhanden: {people}. Sammeln Sie mehr Exporte und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/calibration.py" />
      <source>{n} people</source>
      <extracomment>Singular: {n} person</extracomment>
      <translation>
        <numerusform>{n} Person</numerusform>
        <numerusform>{n} Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Contradicted twice</source>
      <translation>Zweimal widersprochen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Stubborn</source>
      <translation>Hartnäckig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Unseen</source>
      <translation>Ungesehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Right</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Partly right</source>
      <translation>Teilweise richtig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>Not right</source>
      <translation>Nicht richtig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Not known</source>
      <translation>Nicht gewusst</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Not answered</source>
      <translation>Nicht beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Answer shown</source>
      <translation>Lösung angesehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/glance.py" />
      <source>Expectations are editorial; this is not a prediction of a hiring decision.</source>
      <translation>Erwartungen sind redaktionell; dies ist keine Vorhersage einer Einstellungsentscheidung.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/glance.py" />
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/mock.py" />
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>{n} questions</source>
      <extracomment>Singular: {n} question</extracomment>
      <translation>
        <numerusform>{n} Aufgabe</numerusform>
        <numerusform>{n} Aufgaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/glance.py" />
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>{n} minutes</source>
      <extracomment>Singular: {n} minute</extracomment>
      <translation>
        <numerusform>{n} Minute</numerusform>
        <numerusform>{n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/glance.py" />
      <source>at most {questions}, about {minutes}</source>
      <translation>höchstens {questions}, etwa {minutes}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/glance.py" />
      <source>{questions}, about {minutes}</source>
      <translation>{questions}, etwa {minutes}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/glance.py" />
      <source>First measurement</source>
      <translation>Erste Messung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/glance.py" />
      <source>A diagnostic over all areas: each question is chosen by the answers before it</source>
      <translation>Eine Diagnose über alle Gebiete: Jede Aufgabe richtet sich nach den Antworten davor</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/glance.py" />
      <source>gives a first estimate with an interval in every area</source>
      <translation>ergibt in jedem Gebiet eine erste Schätzung mit Intervall</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/interview.py" />
      <source>The interview is in {n} days.</source>
      <extracomment>Singular: The interview is in {n} day.</extracomment>
      <translation>
        <numerusform>Das Interview ist in {n} Tag.</numerusform>
        <numerusform>Das Interview ist in {n} Tagen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/interview.py" />
      <location filename="../../src/prepapp/gui/texts/interview.py" />
      <source>The interview is today.</source>
      <translation>Das Interview ist heute.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/interview.py" />
      <source>Without more answers until then, about {then} of {n} areas can be expected to meet the expectation ({now} today); no gain from practice is assumed.</source>
      <extracomment>Singular: Without more answers until then, about {then} of {n} area can be expected to meet the expectation ({now} today); no gain from practice is assumed.</extracomment>
      <translation>
        <numerusform>Ohne weitere Antworten bis dahin ist zu erwarten, dass etwa {then} von {n} Gebiet die Erwartung erfüllt (heute {now}); ein Gewinn durch Üben ist nicht angenommen.</numerusform>
        <numerusform>Ohne weitere Antworten bis dahin ist zu erwarten, dass etwa {then} von {n} Gebieten die Erwartung erfüllen (heute {now}); ein Gewinn durch Üben ist nicht angenommen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/levels.py" />
      <source>There is no level “{name}”. Choose one of: {known}.</source>
      <translation>Es gibt keine Stufe „{name}“. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/levels.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <source>junior</source>
      <translation>Junior</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/levels.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <source>mid</source>
      <translation>Mid</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/levels.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <source>senior</source>
      <translation>Senior</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/levels.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <source>staff</source>
      <translation>Staff</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/levels.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Junior</source>
      <translation>Junior</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/levels.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Mid</source>
      <translation>Mid</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/levels.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Senior</source>
      <translation>Senior</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/levels.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Staff</source>
      <translation>Staff</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{sessions} new, {here} already here, {conflicts}. {answers} came in.</source>
      <translation>Neu: {sessions}; schon hier: {here}; {conflicts}. Übernommen: {answers}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{n} sessions</source>
      <extracomment>Singular: {n} session</extracomment>
      <translation>
        <numerusform>{n} Sitzung</numerusform>
        <numerusform>{n} Sitzungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{n} conflicts</source>
      <extracomment>Singular: {n} conflict</extracomment>
      <translation>
        <numerusform>{n} Konflikt</numerusform>
        <numerusform>{n} Konflikte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/merging.py" />
      <location filename="../../src/prepapp/domain/next_step.py" />
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <location filename="../../src/prepapp/services/backups.py" />
      <source>{n} answers</source>
      <extracomment>Singular: {n} answer</extracomment>
      <translation>
        <numerusform>{n} Antwort</numerusform>
        <numerusform>{n} Antworten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{n} notes and marks came in.</source>
      <extracomment>Singular: {n} note or mark came in.</extracomment>
      <translation>
        <numerusform>{n} Notiz oder Markierung wurde übernommen.</numerusform>
        <numerusform>{n} Notizen und Markierungen wurden übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{n} scratchpads, presets and kept searches came in.</source>
      <extracomment>Singular: {n} scratchpad, preset or kept search came in.</extracomment>
      <translation>
        <numerusform>{n} Notizblatt, Vorlage oder behaltene Suche wurde übernommen.</numerusform>
        <numerusform>{n} Notizblätter, Vorlagen und behaltene Suchen wurden übernommen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{sessions} new, {here} already here, {conflicts}.</source>
      <translation>Neu: {sessions}; schon hier: {here}; {conflicts}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>What was written in two places is kept twice.</source>
      <translation>Was an zwei Orten geschrieben wurde, bleibt zweimal erhalten.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>Nothing of this history is lost, and it is backed up first.</source>
      <translation>Von diesem Verlauf geht nichts verloren, und er wird vorher gesichert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>No answer is new.</source>
      <translation>Keine Antwort ist neu.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{answers} would come in, from {first} to {last}.</source>
      <translation>{answers} kämen hinzu, vom {first} bis zum {last}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{n} notes and marks would come in.</source>
      <extracomment>Singular: {n} note or mark would come in.</extracomment>
      <translation>
        <numerusform>{n} Notiz oder Markierung käme hinzu.</numerusform>
        <numerusform>{n} Notizen und Markierungen kämen hinzu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{n} scratchpads, presets and kept searches would come in.</source>
      <extracomment>Singular: {n} scratchpad, preset or kept search would come in.</extracomment>
      <translation>
        <numerusform>{n} Notizblatt, Vorlage oder behaltene Suche käme hinzu.</numerusform>
        <numerusform>{n} Notizblätter, Vorlagen und behaltene Suchen kämen hinzu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>Review {n} questions</source>
      <extracomment>Singular: Review {n} question</extracomment>
      <translation>
        <numerusform>{n} Aufgabe wiederholen</numerusform>
        <numerusform>{n} Aufgaben wiederholen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>Missed, unsure or slow before, and likely to be forgotten by now</source>
      <translation>Früher verfehlt, unsicher oder langsam, und inzwischen wahrscheinlich vergessen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>keeps them in memory; the estimate does not change</source>
      <translation>hält sie im Gedächtnis; die Schätzung ändert sich nicht</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{score} = weight {weight} % × {gap} points below the expectation</source>
      <translation>{score} = Gewicht {weight} % × {gap} Punkte unter der Erwartung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{score} = weight {weight} % × {doubt} chance that it does not meet</source>
      <translation>{score} = Gewicht {weight} % × {doubt} Wahrscheinlichkeit, dass es die Erwartung nicht erfüllt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{score} = weight {weight} % × {gain} points more chance of a right verdict ÷ {minutes} minutes to settle it</source>
      <translation>{score} = Gewicht {weight} % × {gain} Punkte mehr Wahrscheinlichkeit eines richtigen Urteils ÷ {minutes} Minuten bis zur Klärung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>would allow a verdict and narrow the interval from ±{now} to about ±{then}</source>
      <translation>würde ein Urteil erlauben und das Intervall von ±{now} auf etwa ±{then} verengen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>would narrow the interval from ±{now} to about ±{then}</source>
      <translation>würde das Intervall von ±{now} auf etwa ±{then} verengen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <location filename="../../src/prepapp/gui/shell/commands.py" />
      <source>Practise {area}</source>
      <translation>{area} üben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>Measure {area}</source>
      <translation>{area} messen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{area}: not measured yet, expected {expected} for {level}; {answers} so far</source>
      <translation>{area}: noch nicht gemessen, erwartet {expected} für {level}; bisher {answers}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{area}: {estimate}, expected {expected} for {level}; {answers} so far</source>
      <translation>{area}: {estimate}, erwartet {expected} für {level}; bisher {answers}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{area}: {estimate}, expected {expected} for {level}; {answers} would settle it</source>
      <translation>{area}: {estimate}, erwartet {expected} für {level}; zur Klärung nötig: {answers}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{area}: {estimate}, below the expected {expected} for {level}; {answers} so far</source>
      <translation>{area}: {estimate}, unter den erwarteten {expected} für {level}; bisher {answers}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{area}: {estimate}, meets the expected {expected} for {level} but is the least certain; {answers} so far</source>
      <translation>{area}: {estimate}, erfüllt die erwarteten {expected} für {level}, ist aber am unsichersten; bisher {answers}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>more than {most} more answers</source>
      <translation>mehr als {most} weitere Antworten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>about {n} more answers</source>
      <extracomment>Singular: about {n} more answer</extracomment>
      <translation>
        <numerusform>etwa {n} weitere Antwort</numerusform>
        <numerusform>etwa {n} weitere Antworten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/numbers.py" />
      <source>A number has at most {most} characters.</source>
      <translation>Eine Zahl hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/numbers.py" />
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Type a number.</source>
      <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/numbers.py" />
      <source>This number is too large to be meant.</source>
      <translation>Diese Zahl ist zu groß, um gemeint zu sein.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/numbers.py" />
      <source>“{text}” can be read two ways. Write {whole} or {decimals}.</source>
      <translation>„{text}“ ist auf zwei Arten lesbar. Schreiben Sie {whole} oder {decimals}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/numbers.py" />
      <source>A fraction cannot be divided by zero.</source>
      <translation>Durch null kann nicht geteilt werden.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/numbers.py" />
      <source>“{text}” cannot be read as a number. Write it like 0.25, 1/4, 25 % or 2.5e-1.</source>
      <translation>„{text}“ ist nicht als Zahl lesbar. Möglich sind zum Beispiel 0.25, 1/4, 25 % oder 2.5e-1.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/people.py" />
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/people.py" />
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/people.py" />
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/people.py" />
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/people.py" />
      <source>A name has 1 to {most} characters. Choose another one.</source>
      <translation>Ein Name hat 1 bis {most} Zeichen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/people.py" />
      <source>Somebody is called {name} already. Choose another name.</source>
      <translation>{name} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/places.py" />
      <source>a synchronising program</source>
      <translation>ein Synchronisierungsprogramm</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/places.py" />
      <source>The data folder {folder} is kept in step by {service}, which may copy a file while it is being written. Keep it on this computer, and move histories with a backup and a merge.</source>
      <translation>Der Datenordner {folder} wird von {service} abgeglichen; dabei kann eine Datei kopiert werden, während sie geschrieben wird. Er gehört auf diesen Rechner; Verläufe ziehen mit Sicherung und Zusammenführen um.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/places.py" />
      <source>The data folder {folder} is on a network disk ({kind}), where two computers can damage a database. Keep it on this computer, and move histories with a backup and a merge.</source>
      <translation>Der Datenordner {folder} liegt auf einem Netzlaufwerk ({kind}), auf dem zwei Rechner eine Datenbank beschädigen können. Er gehört auf diesen Rechner; Verläufe ziehen mit Sicherung und Zusammenführen um.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/places.py" />
      <source>Other people of this computer may write to the data folder {folder}, and could replace what is in it. Take that right from them, or choose another folder with --data-dir.</source>
      <translation>Andere Personen dieses Rechners dürfen in den Datenordner {folder} schreiben und könnten seinen Inhalt ersetzen. Nehmen Sie ihnen dieses Recht, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/recent.py" />
      <source>a mock interview in the last 30 days</source>
      <translation>ein Probeinterview in den letzten 30 Tagen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/recent.py" />
      <source>{n} scored design questions</source>
      <extracomment>Singular: {n} scored design question</extracomment>
      <translation>
        <numerusform>{n} bewertete Entwurfsaufgabe</numerusform>
        <numerusform>{n} bewertete Entwurfsaufgaben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/recent.py" />
      <source>is what the verdict still waits for</source>
      <translation>ist, worauf das Urteil noch wartet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/recent.py" />
      <source>Every area meets; a mock interview in the last 30 days is missing</source>
      <translation>Jedes Gebiet erfüllt die Erwartung; ein Probeinterview in den letzten 30 Tagen fehlt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/recent.py" />
      <source>Take a mock interview</source>
      <translation>Ein Probeinterview machen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/recent.py" />
      <source>Every area meets; {n} scored design questions in the last 30 days are missing</source>
      <extracomment>Singular: Every area meets; {n} scored design question in the last 30 days is missing</extracomment>
      <translation>
        <numerusform>Jedes Gebiet erfüllt die Erwartung; {n} bewertete Entwurfsaufgabe in den letzten 30 Tagen fehlt</numerusform>
        <numerusform>Jedes Gebiet erfüllt die Erwartung; {n} bewertete Entwurfsaufgaben in den letzten 30 Tagen fehlen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/recent.py" />
      <source>Answer a design question</source>
      <translation>Eine Entwurfsaufgabe lösen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/topics.py" />
      <source>There is no area “{name}”. Choose one of: {known}.</source>
      <translation>Es gibt kein Gebiet „{name}“. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/topics.py" />
      <source>There is no specialisation “{name}”. Choose one of: {known}.</source>
      <translation>Es gibt keine Spezialisierung „{name}“. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>{level}: {verdict}.</source>
      <translation>{level}: {verdict}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>Still missing: {missing}.</source>
      <translation>Es fehlt noch: {missing}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>All {total} areas meet the expectation.</source>
      <translation>Alle {total} Gebiete erfüllen die Erwartung.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>{n} of {total} areas meet the expectation</source>
      <extracomment>Singular: {n} of {total} areas meets the expectation</extracomment>
      <translation>
        <numerusform>{n} von {total} Gebieten erfüllt die Erwartung</numerusform>
        <numerusform>{n} von {total} Gebieten erfüllen die Erwartung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>{n} could be either</source>
      <extracomment>Singular: {n} could be either</extracomment>
      <translation>
        <numerusform>{n} ist noch offen</numerusform>
        <numerusform>{n} sind noch offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>{n} are below</source>
      <extracomment>Singular: {n} is below</extracomment>
      <translation>
        <numerusform>{n} liegt darunter</numerusform>
        <numerusform>{n} liegen darunter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>{n} are early estimates</source>
      <extracomment>Singular: {n} is an early estimate</extracomment>
      <translation>
        <numerusform>{n} ist eine erste Schätzung</numerusform>
        <numerusform>{n} sind erste Schätzungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>{n} are not measured yet</source>
      <extracomment>Singular: {n} is not measured yet</extracomment>
      <translation>
        <numerusform>{n} ist noch nicht gemessen</numerusform>
        <numerusform>{n} sind noch nicht gemessen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>{counts}.</source>
      <translation>{counts}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>Estimate from {answers}.</source>
      <translation>Schätzung aus {answers}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>Last evidence is {n} days old.</source>
      <extracomment>Singular: Last evidence is {n} day old.</extracomment>
      <translation>
        <numerusform>Der letzte Beleg ist {n} Tag alt.</numerusform>
        <numerusform>Der letzte Beleg ist {n} Tage alt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>Estimate from {answers}, last today.</source>
      <translation>Schätzung aus {answers}, zuletzt heute.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>Estimate from {answers}, last yesterday.</source>
      <translation>Schätzung aus {answers}, zuletzt gestern.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/verdict_words.py" />
      <source>Estimate from {answers}, last {n} days ago.</source>
      <extracomment>Singular: Estimate from {answers}, last {n} day ago.</extracomment>
      <translation>
        <numerusform>Schätzung aus {answers}, zuletzt vor {n} Tag.</numerusform>
        <numerusform>Schätzung aus {answers}, zuletzt vor {n} Tagen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdicts.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Not measured yet</source>
      <translation>Noch nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdicts.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Early estimate</source>
      <translation>Erste Schätzung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdicts.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Meets</source>
      <translation>Erfüllt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdicts.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Below</source>
      <translation>Darunter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdicts.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Could be either</source>
      <translation>Noch offen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdicts.py" />
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdicts.py" />
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>not yet</source>
      <translation>noch nicht</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdicts.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>could be either</source>
      <translation>noch offen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/verdicts.py" />
      <source>not enough evidence yet</source>
      <translation>noch zu wenig Belege</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/application.py" />
      <location filename="../../src/prepapp/gui/recovery.py" />
      <source>The database is damaged</source>
      <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/application.py" />
      <source>What can still be read of it is collected, and the backups are checked.</source>
      <translation>Was noch lesbar ist, wird gesammelt, und die Sicherungen werden geprüft.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/application.py" />
      <source>What was chosen takes its place.</source>
      <translation>Das Gewählte tritt an ihre Stelle.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/backing_up.py" />
      <source>The automatic backup failed. {reason}</source>
      <translation>Die automatische Sicherung ist fehlgeschlagen. {reason}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration.py" />
      <source>Stated chance of being right</source>
      <translation>Angegebene Wahrscheinlichkeit, richtig zu liegen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration.py" />
      <source>right more often than stated</source>
      <translation>öfter richtig als angegeben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration.py" />
      <source>less often</source>
      <translation>seltener</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration.py" />
      <source>{share}, n={n}</source>
      <comment>how often right, and how many answers</comment>
      <translation>{share}, n={n}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Rate answers as a guess, “think so” or “sure” to see how often each is right.</source>
      <translation>Bewerten Sie Antworten als „Geraten“, „Denke ja“ oder „Sicher“, um zu sehen, wie oft jede davon richtig ist.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Bars hold nine tenths of the probability. Confidence is not part of readiness.</source>
      <translation>Die Balken enthalten neun Zehntel der Wahrscheinlichkeit. Antwortsicherheit ist nicht Teil des Vorbereitungsstands.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>Guess</source>
      <translation>Geraten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>Think so</source>
      <translation>Denke ja</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>Sure</source>
      <translation>Sicher</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>{name}: not enough answers yet, {n} of {needed}.</source>
      <translation>{name}: noch zu wenige Antworten, {n} von {needed}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>{name}: right {share} of the time ({interval}, {n} answers), stated {stated}.</source>
      <extracomment>Singular: {name}: right {share} of the time ({interval}, {n} answer), stated {stated}.</extracomment>
      <translation>
        <numerusform>{name}: in {share} der Fälle richtig ({interval}, {n} Antwort), angegeben {stated}.</numerusform>
        <numerusform>{name}: in {share} der Fälle richtig ({interval}, {n} Antworten), angegeben {stated}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Too few rated answers to compare confidence with results</source>
      <translation>Zu wenige bewertete Antworten, um Antwortsicherheit und Ergebnisse zu vergleichen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Stated confidence fits the results so far</source>
      <translation>Die angegebene Antwortsicherheit passt bisher zu den Ergebnissen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>When sure, right {share} of the time; sure stands for {stated}</source>
      <translation>Bei „Sicher“ in {share} der Fälle richtig; „Sicher“ steht für {stated}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>When thinking so, right {share} of the time; that stands for {stated}</source>
      <translation>Bei „Denke ja“ in {share} der Fälle richtig; das steht für {stated}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>When guessing, right {share} of the time; a guess stands for {stated}</source>
      <translation>Bei „Geraten“ in {share} der Fälle richtig; Raten steht für {stated}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>There is no Brier score before the first rated answer.</source>
      <translation>Vor der ersten bewerteten Antwort gibt es keinen Brier-Wert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Brier score {score}: the mean squared distance between the stated chance and the result. 0 is perfect; to say 50 % of everything gives {even}.</source>
      <translation>Brier-Wert {score}: der mittlere quadrierte Abstand zwischen angegebener Wahrscheinlichkeit und Ergebnis. 0 ist vollkommen; zu allem 50 % zu sagen ergibt {even}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Confidence</source>
      <translation>Antwortsicherheit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>What was said before the key was shown</source>
      <translation>Was gesagt wurde, bevor die Lösung zu sehen war</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Stated</source>
      <translation>Angegeben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>The chance of being right that the word stands for</source>
      <translation>Die Wahrscheinlichkeit, richtig zu liegen, für die das Wort steht</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>The share of answers that was wholly right</source>
      <translation>Der Anteil der Antworten, die ganz richtig waren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Low</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Lower end of the 90 % interval</source>
      <translation>Unteres Ende des 90-%-Intervalls</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>High</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Upper end of the 90 % interval</source>
      <translation>Oberes Ende des 90-%-Intervalls</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Answers that were given with this confidence</source>
      <translation>Antworten, die mit dieser Antwortsicherheit gegeben wurden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage.py" />
      <source>{seen} of {total} seen</source>
      <translation>{seen} von {total} gesehen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>{name}: {seen} of {n} questions seen; the area weighs {weight}.</source>
      <extracomment>Singular: {name}: {seen} of {n} question seen; the area weighs {weight}.</extracomment>
      <translation>
        <numerusform>{name}: {seen} von {n} Aufgabe gesehen; das Gebiet wiegt {weight}.</numerusform>
        <numerusform>{name}: {seen} von {n} Aufgaben gesehen; das Gebiet wiegt {weight}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>The whole bar is what an area weighs at this level; the filled part is what was seen of its questions.</source>
      <translation>Der ganze Balken ist das Gewicht des Gebiets auf dieser Stufe; der gefüllte Teil ist, was von seinen Aufgaben gesehen wurde.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Every question was seen</source>
      <translation>Jede Aufgabe wurde gesehen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>{n} of {total} questions were seen; the largest unseen part is in {area}</source>
      <extracomment>Singular: {n} of {total} questions was seen; the largest unseen part is in {area}</extracomment>
      <translation>
        <numerusform>{n} von {total} Aufgaben wurde gesehen; der größte ungesehene Teil liegt in {area}</numerusform>
        <numerusform>{n} von {total} Aufgaben wurden gesehen; der größte ungesehene Teil liegt in {area}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/adaptive.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/tools/formulas.py" />
      <location filename="../../src/prepapp/gui/screens/settings/expectations.py" />
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>What is measured</source>
      <translation>Was gemessen wird</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Share of the level's blueprint</source>
      <translation>Anteil am Bauplan der Stufe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Seen</source>
      <translation>Gesehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Questions that were answered at least once</source>
      <translation>Aufgaben, die mindestens einmal beantwortet wurden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Questions that were never answered</source>
      <translation>Aufgaben, die nie beantwortet wurden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Share seen</source>
      <translation>Anteil gesehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Seen questions as a share of all</source>
      <translation>Gesehene Aufgaben als Anteil von allen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/export.py" />
      <source>A chart is exported to .png, .svg or .csv, not to “{ending}”. Name it so.</source>
      <translation>Ein Diagramm wird nach .png, .svg oder .csv exportiert, nicht nach „{ending}“. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery.py" />
      <source>({interval})</source>
      <comment>an interval</comment>
      <translation>({interval})</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery.py" />
      <location filename="../../src/prepapp/gui/charts/pace.py" />
      <location filename="../../src/prepapp/gui/charts/topics.py" />
      <source>n={n}</source>
      <comment>how many answers</comment>
      <translation>n={n}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery.py" />
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Mastery</source>
      <translation>Beherrschung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_key.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>not measured yet</source>
      <translation>noch nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_key.py" />
      <source>self-scored designs alone</source>
      <translation>selbst bewertete Entwürfe allein</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_key.py" />
      <source>estimate, 50 % and 90 % interval</source>
      <translation>Schätzung, 50-%- und 90-%-Intervall</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_key.py" />
      <location filename="../../src/prepapp/gui/charts/trend.py" />
      <source>{level} expectation</source>
      <translation>Erwartung für {level}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_key.py" />
      <source>other levels</source>
      <translation>andere Stufen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_key.py" />
      <source>under {n} answers</source>
      <translation>unter {n} Antworten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>If two bars overlap, treat the areas as similar.</source>
      <translation>Wenn zwei Balken sich überlappen, gelten die Gebiete als ähnlich.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>{caption} Rings: mastery on {day}.</source>
      <translation>{caption} Ringe: Beherrschung am {day}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Diamonds: what self-scored designs say alone; they count in the estimate, for less.</source>
      <translation>Rauten: was selbst bewertete Entwürfe allein sagen; sie zählen in der Schätzung mit, aber weniger.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Diamonds: what self-scored designs say alone; they are left out of the estimate.</source>
      <translation>Rauten: was selbst bewertete Entwürfe allein sagen; in der Schätzung zählen sie nicht.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>{n} of {total} areas are below the {level} expectation; the largest gap is in {worst}</source>
      <extracomment>Singular: {n} of {total} areas is below the {level} expectation; the largest gap is in {worst}</extracomment>
      <translation>
        <numerusform>{n} von {total} Gebieten liegt unter der Erwartung für {level}; der größte Abstand liegt in {worst}</numerusform>
        <numerusform>{n} von {total} Gebieten liegen unter der Erwartung für {level}; der größte Abstand liegt in {worst}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Every area meets the {level} expectation</source>
      <translation>Jedes Gebiet erfüllt die Erwartung für {level}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Too early to tell: {n} of {total} areas have under {settled} answers</source>
      <extracomment>Singular: Too early to tell: {n} of {total} areas has under {settled} answers</extracomment>
      <translation>
        <numerusform>Noch zu früh: {n} von {total} Gebieten hat unter {settled} Antworten</numerusform>
        <numerusform>Noch zu früh: {n} von {total} Gebieten haben unter {settled} Antworten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>No area is clearly below the {level} expectation; {open} of {total} could be either</source>
      <translation>Kein Gebiet liegt deutlich unter der Erwartung für {level}; noch offen: {open} von {total}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>{status}: {areas}.</source>
      <comment>areas with a status</comment>
      <translation>{status}: {areas}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Mastery from 0 to 100 in each area with its 50 and 90 % interval, against the {level} expectation.</source>
      <translation>Beherrschung von 0 bis 100 in jedem Gebiet mit 50-%- und 90-%-Intervall, verglichen mit der Erwartung für {level}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>Then</source>
      <translation>Damals</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>Mastery on the day that is compared with</source>
      <translation>Beherrschung an dem Tag, mit dem verglichen wird</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>Estimate: expected percent correct on questions of all levels, corrected for guessing</source>
      <translation>Schätzung: erwarteter Anteil richtiger Antworten in Prozent auf Aufgaben aller Stufen, um Raten bereinigt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>50 %</source>
      <translation>50 %</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>Half of the probability lies in this interval</source>
      <translation>Die Hälfte der Wahrscheinlichkeit liegt in diesem Intervall</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>90 %</source>
      <translation>90 %</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>Nine tenths of the probability lie in this interval</source>
      <translation>Neun Zehntel der Wahrscheinlichkeit liegen in diesem Intervall</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <source>Expected</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>What the chosen level is expected to show</source>
      <translation>Was von der gewählten Stufe erwartet wird</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>Chance</source>
      <translation>Wahrsch.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>How probable it is that the expectation is met</source>
      <translation>Wie wahrscheinlich es ist, dass die Erwartung erfüllt ist</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>Questions answered for the first time</source>
      <translation>Aufgaben, die zum ersten Mal beantwortet wurden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>What may be said of the area</source>
      <translation>Was über das Gebiet gesagt werden kann</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>Self-scored</source>
      <translation>Selbst bewertet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>Designs scored by who took them: what they say alone, and how many there are</source>
      <translation>Entwürfe, die man selbst bewertet hat: was sie allein sagen, und wie viele es sind</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_table.py" />
      <source>{mastery} ({interval}), n={n}</source>
      <translation>{mastery} ({interval}), n={n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/mastery_words.py" />
      <source>{n} self-scored designs alone: {mastery} ({interval}).</source>
      <extracomment>Singular: {n} self-scored design alone: {mastery} ({interval}).</extracomment>
      <translation>
        <numerusform>{n} selbst bewerteter Entwurf allein: {mastery} ({interval}).</numerusform>
        <numerusform>{n} selbst bewertete Entwürfe allein: {mastery} ({interval}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/mastery_words.py" />
      <source>{name}: {n} answers so far; from {settled} on a verdict is possible.</source>
      <extracomment>Singular: {name}: {n} answer so far; from {settled} on a verdict is possible.</extracomment>
      <translation>
        <numerusform>{name}: bisher {n} Antwort; ab {settled} ist ein Urteil möglich.</numerusform>
        <numerusform>{name}: bisher {n} Antworten; ab {settled} ist ein Urteil möglich.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_words.py" />
      <source>{name}: {mastery} ({interval}), the {level} expectation is {expected}. {status}.</source>
      <translation>{name}: {mastery} ({interval}), die Erwartung für {level} ist {expected}. {status}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_words.py" />
      <source>&lt;{share}</source>
      <comment>less than a percentage</comment>
      <translation>&lt;{share}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_words.py" />
      <source>&gt;{share}</source>
      <comment>more than a percentage</comment>
      <translation>&gt;{share}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace.py" />
      <source>fast: {right} right, {wrong} wrong</source>
      <translation>schnell: {right} richtig, {wrong} falsch</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace.py" />
      <source>slow: {right} right, {wrong} wrong</source>
      <translation>langsam: {right} richtig, {wrong} falsch</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace.py" />
      <source>Time spent / target time</source>
      <translation>Gebrauchte Zeit / Zielzeit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Speed is not part of readiness. What took over four times the target was probably interrupted: however long it was, it counts as the last column.</source>
      <translation>Tempo ist nicht Teil des Vorbereitungsstands. Was länger als das Vierfache der Zielzeit dauerte, wurde wahrscheinlich unterbrochen: Wie lang es auch war, es zählt zur letzten Spalte.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>{n} answers have a known time so far; {needed} are needed.</source>
      <extracomment>Singular: {n} answer has a known time so far; {needed} are needed.</extracomment>
      <translation>
        <numerusform>Bisher hat {n} Antwort eine bekannte Zeit; nötig sind {needed}.</numerusform>
        <numerusform>Bisher haben {n} Antworten eine bekannte Zeit; nötig sind {needed}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>{name}: right {share} of the time ({interval}, {n} answers).</source>
      <extracomment>Singular: {name}: right {share} of the time ({interval}, {n} answer).</extracomment>
      <translation>
        <numerusform>{name}: in {share} der Fälle richtig ({interval}, {n} Antwort).</numerusform>
        <numerusform>{name}: in {share} der Fälle richtig ({interval}, {n} Antworten).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>{low} to {high}</source>
      <comment>two multiples of the target time</comment>
      <translation>{low}–{high}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>up to {high}</source>
      <comment>a multiple of the target time</comment>
      <translation>bis {high}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>over {low}</source>
      <comment>a multiple of the target time</comment>
      <translation>über {low}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Too few answers with a known time to compare pace with accuracy</source>
      <translation>Zu wenige Antworten mit bekannter Zeit, um Tempo und Genauigkeit zu vergleichen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Every answer was on time, right {share} of the time</source>
      <translation>Jede Antwort lag in der Zeit, richtig in {share} der Fälle</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Every answer was over time, right {share} of the time</source>
      <translation>Jede Antwort lag über der Zeit, richtig in {share} der Fälle</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Within the target time right {fast} of the time, over it {slow}</source>
      <translation>In der Zielzeit zu {fast} richtig, darüber zu {slow}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Time / target</source>
      <translation>Zeit / Ziel</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Time spent as a multiple of the question's target time</source>
      <translation>Gebrauchte Zeit als Vielfaches der Zielzeit der Aufgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Answers of that pace</source>
      <translation>Antworten in diesem Tempo</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/shape.py" />
      <source>–</source>
      <comment>no estimate</comment>
      <translation>–</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/shape.py" />
      <source>{mastery}, {level} {expected}</source>
      <comment>an estimate, and what a level expects</comment>
      <translation>{mastery}, {level} {expected}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/shape_plot.py" />
      <source>A polygon of the estimates of all areas, against one of the {level} expectations.</source>
      <translation>Ein Vieleck aus den Schätzungen aller Gebiete, verglichen mit dem der Erwartungen für {level}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/shape_plot.py" />
      <source>Areas in the order of the blueprint. A shape hides how uncertain it is; the bars show it.</source>
      <translation>Gebiete in der Reihenfolge des Bauplans. Eine Form verbirgt, wie unsicher sie ist; die Balken zeigen es.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/shape_plot.py" />
      <source>Answer questions in an area to see its part of the shape.</source>
      <translation>Beantworten Sie Aufgaben in einem Gebiet, um seinen Teil der Form zu sehen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/shape_plot.py" />
      <source>No area has an estimate yet</source>
      <translation>Noch hat kein Gebiet eine Schätzung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/shape_plot.py" />
      <source>The estimate reaches the {level} expectation in all areas that have one</source>
      <translation>Die Schätzung erreicht die Erwartung für {level} in allen Gebieten, die eine haben</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/shape_plot.py" />
      <source>The estimate is under the {level} expectation in {n} of {total} areas</source>
      <extracomment>Singular: The estimate is under the {level} expectation in {n} of {total} areas</extracomment>
      <translation>
        <numerusform>Die Schätzung liegt in {n} von {total} Gebieten unter der Erwartung für {level}</numerusform>
        <numerusform>Die Schätzung liegt in {n} von {total} Gebieten unter der Erwartung für {level}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <source>{low}–{high}</source>
      <comment>an interval</comment>
      <translation>{low}–{high}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <source>d MMM</source>
      <comment>a short day, as Qt formats</comment>
      <translation>d. MMM</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>A cell for each topic with its estimate and the number of answers. {measured} of {total} topics have {few} answers or more.</source>
      <translation>Für jedes Thema eine Zelle mit seiner Schätzung und der Zahl der Antworten. {measured} von {total} Themen haben {few} Antworten oder mehr.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Mastery from 0 to 100 and the number of first answers, all of them. Hatched: under {few} answers, so the estimate is mostly that of the area.</source>
      <translation>Beherrschung von 0 bis 100 und die Zahl der ersten Antworten, aller zusammen. Schraffiert: unter {few} Antworten, sodass die Schätzung vor allem die des Gebiets ist.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>{seen} of {n} questions seen</source>
      <extracomment>Singular: {seen} of {n} question seen</extracomment>
      <translation>
        <numerusform>{seen} von {n} Aufgabe gesehen</numerusform>
        <numerusform>{seen} von {n} Aufgaben gesehen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>{name}: not measured yet; {seen}</source>
      <translation>{name}: noch nicht gemessen; {seen}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>{name}: {mastery} ({interval}) from {n} answers; {seen}</source>
      <extracomment>Singular: {name}: {mastery} ({interval}) from {n} answer; {seen}</extracomment>
      <translation>
        <numerusform>{name}: {mastery} ({interval}) aus {n} Antwort; {seen}</numerusform>
        <numerusform>{name}: {mastery} ({interval}) aus {n} Antworten; {seen}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>No topic has {few} answers yet</source>
      <translation>Noch kein Thema hat {few} Antworten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>{name} at {mastery} is the one topic with {few} answers</source>
      <translation>{name} mit {mastery} ist das einzige Thema mit {few} Antworten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Of {n} topics with enough answers, {name} is the weakest at {mastery}</source>
      <extracomment>Singular: Of {n} topic with enough answers, {name} is the weakest at {mastery}</extracomment>
      <translation>
        <numerusform>Von {n} Thema mit genügend Antworten ist {name} mit {mastery} das schwächste</numerusform>
        <numerusform>Von {n} Themen mit genügend Antworten ist {name} mit {mastery} das schwächste</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Topic</source>
      <translation>Thema</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Enter practises the topic of the row</source>
      <translation>Die Eingabetaste übt das Thema der Zeile</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>What the topic belongs to</source>
      <translation>Wozu das Thema gehört</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Estimate, in part from the area's other topics</source>
      <translation>Schätzung, zum Teil aus den anderen Themen des Gebiets</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>First answers</source>
      <translation>Erste Antworten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <location filename="../../src/prepapp/gui/screens/library/screen.py" />
      <location filename="../../src/prepapp/gui/screens/library/table.py" />
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/summary.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/tools/grid.py" />
      <source>Questions</source>
      <translation>Aufgaben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Questions there are</source>
      <translation>Vorhandene Aufgaben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend.py" />
      <source>estimate</source>
      <translation>Schätzung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend.py" />
      <source>interview {day}</source>
      <translation>Interview {day}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>All areas</source>
      <translation>Alle Gebiete</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>diagnostic</source>
      <translation>Diagnose</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>readiness check</source>
      <translation>Bereitschaftsprüfung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>mock interview</source>
      <translation>Probeinterview</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{day}: {mastery} ({interval}), {n} answers so far</source>
      <extracomment>Singular: {day}: {mastery} ({interval}), {n} answer so far</extracomment>
      <translation>
        <numerusform>{day}: {mastery} ({interval}), bisher {n} Antwort</numerusform>
        <numerusform>{day}: {mastery} ({interval}), bisher {n} Antworten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>A trend needs {needed} days with answers in this range; there are {n} so far.</source>
      <extracomment>Singular: A trend needs {needed} days with answers in this range; there is {n} so far.</extracomment>
      <translation>
        <numerusform>Ein Trend braucht in diesem Zeitraum {needed} Tage mit Antworten; bisher gibt es {n}.</numerusform>
        <numerusform>Ein Trend braucht in diesem Zeitraum {needed} Tage mit Antworten; bisher gibt es {n}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{name}: too few days to show a trend</source>
      <translation>{name}: zu wenige Tage für einen Trend</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{name}: {before} then, {after} now; no clear change</source>
      <translation>{name}: damals {before}, jetzt {after}; keine klare Veränderung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{name}: up from {before} to {after} since {since}</source>
      <translation>{name}: seit {since} von {before} auf {after} gestiegen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{name}: down from {before} to {after} since {since}</source>
      <translation>{name}: seit {since} von {before} auf {after} gefallen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>The band holds nine tenths of the probability. Nothing is smoothed beyond the model.</source>
      <translation>Das Band enthält neun Zehntel der Wahrscheinlichkeit. Über das Modell hinaus wird nichts geglättet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>One point a week, of its last day with answers.</source>
      <translation>Ein Punkt je Woche, vom letzten Tag mit Antworten.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>One point for each day with answers.</source>
      <translation>Ein Punkt für jeden Tag mit Antworten.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{every} {model}</source>
      <comment>two sentences</comment>
      <translation>{every} {model}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{name}: mastery from 0 to 100 over time with its 90 % band, against the {level} expectation of {expected}.</source>
      <translation>{name}: Beherrschung von 0 bis 100 im Lauf der Zeit mit 90-%-Band, verglichen mit der Erwartung von {expected} für {level}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{n} points.</source>
      <extracomment>Singular: {n} point.</extracomment>
      <translation>
        <numerusform>{n} Punkt.</numerusform>
        <numerusform>{n} Punkte.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{what} on {day}.</source>
      <comment>a milestone</comment>
      <translation>{what} am {day}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Interview on {day}.</source>
      <translation>Interview am {day}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>The last day with answers of a week, or each day, and today</source>
      <translation>Der letzte Tag mit Antworten in jeder Woche oder jeder Tag, und heute</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>The estimate at the end of that day</source>
      <translation>Die Schätzung am Ende dieses Tages</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Answers behind the estimate</source>
      <translation>Antworten, auf denen die Schätzung beruht</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/command_search.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Find a command</source>
      <translation>Befehl suchen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/command_search.py" />
      <source>A screen, an area to practise, a setting</source>
      <translation>Ein Bildschirm, ein Gebiet zum Üben, eine Einstellung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/command_search.py" />
      <source>Up and down choose, Enter runs, Escape closes.</source>
      <translation>Pfeil hoch und runter wählen, Eingabe führt aus, Escape schließt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/command_search.py" />
      <source>No command matches.</source>
      <translation>Kein Befehl passt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/command_search.py" />
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/dialogs.py" />
      <source>Something went wrong inside prepapp. Every answer that was given is saved. Go on, or start prepapp again if a screen no longer reacts.</source>
      <translation>In prepapp ist etwas schiefgegangen. Jede gegebene Antwort ist gespeichert. Machen Sie weiter, oder starten Sie prepapp neu, wenn ein Bildschirm nicht mehr reagiert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/dialogs.py" />
      <source>&amp;Copy details</source>
      <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/dialogs.py" />
      <location filename="../../src/prepapp/gui/widgets/problem.py" />
      <location filename="../../src/prepapp/gui/widgets/task_bar.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/erase_dialog.py" />
      <location filename="../../src/prepapp/gui/screens/settings/erasing.py" />
      <source>Erase everything</source>
      <translation>Alles löschen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/erase_dialog.py" />
      <source>erase</source>
      <comment>the word that confirms</comment>
      <translation>löschen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/erase_dialog.py" />
      <source>Type “{word}” to confirm</source>
      <translation>Zur Bestätigung „{word}“ eingeben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/erase_dialog.py" />
      <source>Remove {name} from this computer, with every backup</source>
      <translation>{name} von diesem Rechner entfernen, mit jeder Sicherung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/erase_dialog.py" />
      <source>E&amp;xport first…</source>
      <translation>Zuerst e&amp;xportieren…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/erase_dialog.py" />
      <source>&amp;Erase everything</source>
      <translation>Alles &amp;löschen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/erase_dialog.py" />
      <source>&amp;Keep everything</source>
      <translation>Alles &amp;behalten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/language.py" />
      <source>{number} %</source>
      <comment>a percentage</comment>
      <translation>{number} %</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/language.py" />
      <location filename="../../src/prepapp/gui/widgets/dates.py" />
      <source>d MMMM yyyy</source>
      <comment>a day, as Qt formats</comment>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/language.py" />
      <source>d MMM yyyy</source>
      <comment>a short day, as Qt formats</comment>
      <translation>dd.MM.yyyy</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/language.py" />
      <source>MMMM yyyy</source>
      <comment>a month, as Qt formats</comment>
      <translation>MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/language.py" />
      <source>HH:mm</source>
      <comment>a time of day, as Qt formats</comment>
      <translation>HH:mm</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/main_window.py" />
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/main_window.py" />
      <source>What was answered last could not be saved, and is gone once prepapp quits. Free disk space or check the data folder, then retry.</source>
      <translation>Die letzten Antworten konnten nicht gespeichert werden und sind verloren, wenn prepapp beendet wird. Schaffen Sie Platz auf dem Datenträger oder prüfen Sie den Datenordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/main_window.py" />
      <source>&amp;Quit without saving</source>
      <translation>Ohne Speichern &amp;beenden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/main_window.py" />
      <source>&amp;Stay</source>
      <translation>&amp;Hierbleiben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/other_folder.py" />
      <source>What is in this folder stays as it is. Another one is used at later starts, too.</source>
      <translation>Was in diesem Ordner ist, bleibt, wie es ist. Ein anderer wird auch bei späteren Starts benutzt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/other_folder.py" />
      <source>What is in this folder stays as it is. Another one is used for this start alone.</source>
      <translation>Was in diesem Ordner ist, bleibt, wie es ist. Ein anderer wird nur für diesen Start benutzt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/other_folder.py" />
      <source>&amp;Choose another folder…</source>
      <translation>&amp;Anderen Ordner wählen…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/other_folder.py" />
      <location filename="../../src/prepapp/gui/widgets/problem.py" />
      <source>&amp;Try again</source>
      <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/other_folder.py" />
      <location filename="../../src/prepapp/gui/recovery.py" />
      <location filename="../../src/prepapp/gui/waiting.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/other_folder.py" />
      <source>The data folder cannot be used</source>
      <translation>Der Datenordner kann nicht benutzt werden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/other_folder.py" />
      <source>Choose another folder</source>
      <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>New person</source>
      <translation>Neue Person</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>Name and colour</source>
      <translation>Name und Farbe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>&amp;Add and open</source>
      <translation>&amp;Hinzufügen und öffnen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <location filename="../../src/prepapp/gui/report_dialog.py" />
      <location filename="../../src/prepapp/gui/tag_dialog.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>Each person has a history, settings and backups of their own. They are never mixed.</source>
      <translation>Jede Person hat ihren eigenen Verlauf, eigene Einstellungen und Sicherungen. Sie werden nie vermischt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/program.py" />
      <source>{name} and all that was kept are gone.</source>
      <translation>{name} und alles Gespeicherte sind fort.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/program.py" />
      <source>The window of {name} was open already; it was brought forward.</source>
      <translation>Das Fenster von {name} war schon offen; es wurde nach vorn geholt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/program.py" />
      <source>Another prepapp has the history of {name} open and does not answer. Close it.</source>
      <translation>Ein anderes prepapp hat den Verlauf von {name} geöffnet und antwortet nicht. Schließen Sie es.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/program.py" />
      <source>The folder could not be remembered. Choose it again at the next start, or use --data-dir.</source>
      <translation>Der Ordner konnte nicht gemerkt werden. Wählen Sie ihn beim nächsten Start wieder, oder benutzen Sie --data-dir.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/program.py" />
      <source>Another prepapp has the data folder {folder} open and does not answer. Close it, or choose another data folder with --data-dir.</source>
      <translation>Ein anderes prepapp hat den Datenordner {folder} geöffnet und antwortet nicht. Schließen Sie es, oder wählen Sie mit --data-dir einen anderen Datenordner.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/recovery.py" />
      <source>&amp;Restore {backup}</source>
      <translation>&amp;Wiederherstellen: {backup}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/recovery.py" />
      <source>&amp;Start with {salvage}</source>
      <translation>&amp;Anfangen mit: {salvage}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/recovery.py" />
      <source>{database} cannot be read to its end.</source>
      <translation>{database} ist nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/recovery.py" />
      <source>What is chosen takes its place. The damaged file is kept beside it under another name, and no backup is deleted. Quitting changes nothing.</source>
      <translation>Das Gewählte tritt an ihre Stelle. Die beschädigte Datei bleibt unter einem anderen Namen daneben erhalten, und keine Sicherung wird gelöscht. Beenden ändert nichts.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/report_dialog.py" />
      <source>Report a question</source>
      <translation>Aufgabe melden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/report_dialog.py" />
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>What is wrong</source>
      <translation>Was nicht stimmt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/report_dialog.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/report_dialog.py" />
      <source>&amp;Report</source>
      <translation>&amp;Melden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/report_dialog.py" />
      <source>The report stays on this computer, with the question, and is part of every export.</source>
      <translation>Die Meldung bleibt auf diesem Rechner, bei der Aufgabe, und ist Teil jedes Exports.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/report_dialog.py" />
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>What is wrong with this question?</source>
      <translation>Was stimmt an dieser Aufgabe nicht?</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Specialisation</source>
      <translation>Spezialisierung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>No specialisation</source>
      <translation>Keine Spezialisierung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>Range</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>Trend, confidence and pace; the other charts use every answer</source>
      <translation>Trend, Antwortsicherheit und Tempo; die anderen Diagramme verwenden jede Antwort</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>The day to compare with</source>
      <translation>Der Tag, mit dem verglichen wird</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>another day…</source>
      <translation>anderer Tag…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>Level: {name}</source>
      <translation>Stufe: {name}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>Change the level (L)</source>
      <translation>Stufe ändern (L)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/summary.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>{n} days</source>
      <translation>{n} Tage</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>The trend's area</source>
      <translation>Das Gebiet des Trends</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>Brier score</source>
      <translation>Brier-Wert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>Shape</source>
      <translation>Form</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>All areas as one shape; it hides the intervals</source>
      <translation>Alle Gebiete als eine Form; sie verbirgt die Intervalle</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <source>Readiness by area</source>
      <translation>Vorbereitungsstand nach Gebiet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <source>Trend</source>
      <translation>Trend</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>Choosing a topic practises it.</source>
      <translation>Ein Thema zu wählen übt es.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <location filename="../../src/prepapp/gui/screens/practice/filters.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Topics</source>
      <translation>Themen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <source>Pace</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <source>Coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>Practise sure but wrong ({n})</source>
      <extracomment>Singular: Practise sure but wrong ({n})</extracomment>
      <translation>
        <numerusform>Sicher, aber falsch: üben ({n})</numerusform>
        <numerusform>Sicher, aber falsch: üben ({n})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck_state.py" />
      <source>{n} days ago</source>
      <translation>vor {n} Tagen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck_state.py" />
      <source>{what} of {day}</source>
      <comment>a milestone</comment>
      <translation>{what} vom {day}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck_state.py" />
      <source>{name}: practice</source>
      <translation>{name}: Üben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck_state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>Sure but wrong</source>
      <translation>Sicher, aber falsch</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>The percent of questions expected to be right, corrected for guessing, on a set with a quarter of its questions from each level: junior, mid, senior and staff. It is one scale for a person and for all four expectations.</source>
      <translation>Der Anteil der Aufgaben in Prozent, die voraussichtlich richtig beantwortet werden, um Raten bereinigt, in einem Satz mit je einem Viertel aus den Stufen Junior, Mid, Senior und Staff. Es ist eine Skala für eine Person und für alle vier Erwartungen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Estimate and intervals</source>
      <translation>Schätzung und Intervalle</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Each answer is weighed by the difficulty of its question and by how easily it is guessed (a three-parameter logistic model; partial credit by the graded response model). The bars hold half and nine tenths of the probability. Areas inform each other a little, because people who are strong in one are often strong in others.</source>
      <translation>Jede Antwort wiegt nach der Schwierigkeit ihrer Aufgabe und danach, wie leicht sie zu erraten ist (ein dreiparametriges logistisches Modell; Teilpunkte nach dem Graded-Response-Modell). Die Balken enthalten die Hälfte und neun Zehntel der Wahrscheinlichkeit. Gebiete geben einander ein wenig Auskunft, weil Menschen, die in einem stark sind, es oft auch in anderen sind.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Ability may drift by {preparing} standard deviations a day up to {days} days after an answer and by {idle} after that, so intervals grow again with time. After {stale} days without an answer the verdict says how old the evidence is.</source>
      <translation>Die Fähigkeit kann sich bis {days} Tage nach einer Antwort um {preparing} Standardabweichungen am Tag verschieben und danach um {idle}; die Intervalle wachsen also mit der Zeit wieder. Nach {stale} Tagen ohne Antwort sagt das Urteil, wie alt die Belege sind.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>What counts</source>
      <translation>Was zählt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>The first answer to a question, or one more than 90 days after the last. Repeats feed review only; otherwise rehearsing the same questions would raise the estimate. “I don't know” counts as wrong. Speed does not count.</source>
      <translation>Die erste Antwort auf eine Aufgabe, oder eine mehr als 90 Tage nach der letzten. Wiederholungen dienen nur dem Behalten; sonst würde das Einüben derselben Aufgaben die Schätzung heben. „Ich weiß es nicht“ zählt als falsch. Tempo zählt nicht.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Designs scored by oneself</source>
      <translation>Selbst bewertete Entwürfe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>A design is scored in {steps} steps, from little of its rubric to nearly all. How generous people are to themselves is unknown, by {leniency} standard deviations in each area, so a score moves the estimate less than a graded answer, and however many there are they never settle an area alone. They do not count towards the {settled} answers of a verdict. A diamond shows what they would say without all other answers. In Settings, under Advanced, they can be left out of the estimate.</source>
      <translation>Ein Entwurf wird in {steps} Stufen bewertet, von wenig des Bewertungsrasters bis fast allem. Wie großzügig Menschen zu sich selbst sind, ist unbekannt, um {leniency} Standardabweichungen in jedem Gebiet; deshalb bewegt eine Bewertung die Schätzung weniger als eine geprüfte Antwort, und wie viele es auch sind, sie klären ein Gebiet nie allein. Zu den {settled} Antworten eines Urteils zählen sie nicht. Eine Raute zeigt, was sie ohne alle anderen Antworten sagen würden. In den Einstellungen, unter Erweitert, lassen sie sich aus der Schätzung nehmen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Under {measured} answers: not measured yet. Under {settled}: early estimate, drawn hollow. From then on: meets, from a chance of {meets} that ability reaches the expectation; below, up to {below}; otherwise could be either. The chance that all areas meet it is worked out for all of them together; it is not the product of the areas.</source>
      <translation>Unter {measured} Antworten: noch nicht gemessen. Unter {settled}: erste Schätzung, hohl gezeichnet. Danach: erfüllt, ab einer Wahrscheinlichkeit von {meets}, dass die Fähigkeit die Erwartung erreicht; darunter, bis {below}; sonst noch offen. Die Wahrscheinlichkeit, dass alle Gebiete sie erfüllen, wird für alle gemeinsam berechnet; sie ist nicht das Produkt der Gebiete.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>A level is called ready only when every area that it asks for meets its expectation and the last {days} days hold a mock interview and {designs} scored design questions, as far as such questions are offered. Otherwise the verdict names what is missing.</source>
      <translation>Eine Stufe heißt nur dann bereit, wenn jedes verlangte Gebiet seine Erwartung erfüllt und in den letzten {days} Tagen ein Probeinterview und {designs} bewertete Entwurfsaufgaben liegen, soweit solche angeboten werden. Sonst nennt das Urteil, was fehlt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Which question comes next</source>
      <translation>Welche Aufgabe als Nächstes kommt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>In a diagnostic and in practice of one area, the one whose answer is expected to narrow the estimate most; when asked whether one is ready, the one that tells most about reaching the expectation. It is drawn among the best five, as far as they tell nearly as much as the best; topics take turns, and a diagnostic asks only what was not answered for 90 days.</source>
      <translation>In einer Diagnose und beim Üben eines Gebiets die, deren Antwort die Schätzung voraussichtlich am meisten verengt; auf die Frage nach der Bereitschaft die, die am meisten über das Erreichen der Erwartung sagt. Sie wird unter den besten fünf gezogen, soweit diese fast so viel sagen wie die beste; Themen wechseln sich ab, und eine Diagnose fragt nur, was 90 Tage lang nicht beantwortet wurde.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>When an area has been asked enough</source>
      <translation>Wann ein Gebiet genug gefragt wurde</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Asked whether one is ready, an area is left after {fewest} questions at the earliest and {most} at the latest: once {mass} of the probability lie on one side of the expectation, or the standard deviation is at most {precise}. A diagnostic keeps to the number of questions and the time that it names beforehand.</source>
      <translation>Auf die Frage nach der Bereitschaft wird ein Gebiet frühestens nach {fewest} und spätestens nach {most} Aufgaben verlassen: sobald {mass} der Wahrscheinlichkeit auf einer Seite der Erwartung liegen oder die Standardabweichung höchstens {precise} ist. Eine Diagnose hält sich an die Zahl der Aufgaben und die Zeit, die sie zuvor nennt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Next steps and the interview</source>
      <translation>Nächste Schritte und das Interview</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>A next step is what is expected to raise the chance of a right verdict most in a minute, by the weight that the level gives its area; where every verdict stands, the largest gap by weight comes first. Due reviews compete with it. Once every area meets, what the verdict still waits for comes first. For the day of the interview the estimates are moved on as if nothing were answered until then: less certain, and no better.</source>
      <translation>Ein nächster Schritt ist, was in einer Minute die Wahrscheinlichkeit eines richtigen Urteils am meisten erhöhen dürfte, nach dem Gewicht des Gebiets auf der Stufe; wo jedes Urteil feststeht, kommt die nach Gewicht größte Lücke zuerst. Fällige Wiederholungen stehen im Wettbewerb damit. Erfüllt jedes Gebiet die Erwartung, kommt zuerst, worauf das Urteil noch wartet. Für den Tag des Interviews werden die Schätzungen fortgeschrieben, als würde bis dahin nichts beantwortet: weniger sicher, und nicht besser.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Reviews</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>What was missed, unsure, slow or partly right comes back when its chance of being remembered falls to {retention} (the FSRS schedule), within the minutes of a day, and never later than the interview. “Too easy” waits longer. What was missed {lapses} times more is stubborn and comes after everything else. Reviews do not change the estimate.</source>
      <translation>Was verfehlt, unsicher, langsam oder teilweise richtig war, kommt zurück, wenn die Wahrscheinlichkeit, sich daran zu erinnern, auf {retention} fällt (der Zeitplan von FSRS), im Rahmen der Minuten eines Tages und nie später als das Interview. „Zu leicht“ wartet länger. Was noch {lapses}-mal verfehlt wurde, ist hartnäckig und kommt nach allem anderen. Wiederholungen ändern die Schätzung nicht.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>What was known at the end of each day with answers, one point a week. Nothing is smoothed beyond the model. All areas together are their mean, weighed as the level weighs them; the band knows that areas rise and fall together. Harder questions alone are no fall, because difficulty is part of the model.</source>
      <translation>Was am Ende jedes Tages mit Antworten bekannt war, ein Punkt je Woche. Über das Modell hinaus wird nichts geglättet. „Alle Gebiete“ ist ihr Mittel, gewichtet wie in der Stufe; das Band berücksichtigt, dass Gebiete gemeinsam steigen und fallen. Schwierigere Aufgaben allein sind kein Rückgang, denn die Schwierigkeit ist Teil des Modells.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>A finer reading of the same answers, taken without their dates: a topic may lie {sd} standard deviations from its area, so one with few answers is mostly told by the others. Under {few} answers it is hatched. Readiness never uses it.</source>
      <translation>Ein genauerer Blick auf dieselben Antworten, ohne ihre Daten: Ein Thema kann {sd} Standardabweichungen von seinem Gebiet abweichen, sodass eines mit wenigen Antworten vor allem durch die anderen bestimmt ist. Unter {few} Antworten ist es schraffiert. Der Vorbereitungsstand verwendet es nie.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Confidence and pace</source>
      <translation>Antwortsicherheit und Tempo</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>“Guess”, “think so” and “sure” each stand for a chance of being right, which Settings can change; the table beside the chart names it. Intervals are score intervals (Wilson) of nine tenths. Time is compared with each question's target; what took over four times as long counts as an interruption. Neither changes the estimate.</source>
      <translation>„Geraten“, „Denke ja“ und „Sicher“ stehen je für eine Wahrscheinlichkeit, richtig zu liegen; sie lässt sich in den Einstellungen ändern und steht in der Tabelle beim Diagramm. Die Intervalle sind Score-Intervalle (Wilson) von neun Zehnteln. Die Zeit wird mit der Zielzeit jeder Aufgabe verglichen; was das Vierfache überschreitet, gilt als Unterbrechung. Keines von beiden ändert die Schätzung.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>What is assumed</source>
      <translation>Was angenommen wird</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>The difficulty of a question is what its author said, until it was calibrated on the answers of many people. So every estimate allows for questions that turned out easier or harder than meant, by {item} standard deviations, and for whole areas that did, by {offset}. In an area, general ability explains {share} of how people differ.</source>
      <translation>Die Schwierigkeit einer Aufgabe ist, was ihr Autor angab, bis sie an den Antworten vieler Menschen kalibriert ist. Deshalb lässt jede Schätzung zu, dass Aufgaben um {item} Standardabweichungen leichter oder schwerer sind als gedacht, und ganze Gebiete um {offset}. In einem Gebiet erklärt die allgemeine Fähigkeit {share} der Unterschiede zwischen Menschen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Questions that may be faulty</source>
      <translation>Aufgaben, die fehlerhaft sein könnten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>An answer that had a chance of at most {unlikely}, by what was known the day before, goes against a confident prediction. A question with such answers on {days} days is named below the charts, and in the Library a search for “{words}” finds it. It still counts; please look at it and report what is wrong.</source>
      <translation>Eine Antwort, deren Wahrscheinlichkeit nach dem Stand vom Vortag höchstens {unlikely} war, widerspricht einer sicheren Vorhersage. Eine Aufgabe mit solchen Antworten an {days} Tagen wird unter den Diagrammen genannt, und in der Bibliothek findet sie eine Suche nach „{words}“. Sie zählt weiterhin; bitte sehen Sie sie an und melden Sie, was nicht stimmt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Expectations</source>
      <translation>Erwartungen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>They are editorial: numbers derived from the career guides that the question bank is built on, not a measurement of what employers ask for. A specialisation shifts some of them. They can be changed in Settings, under Expectations.</source>
      <translation>Sie sind redaktionell: Zahlen aus den Karriereleitfäden, auf denen die Aufgabensammlung beruht, keine Messung dessen, was Arbeitgeber verlangen. Eine Spezialisierung verschiebt einige davon. Sie lassen sich in den Einstellungen unter „Erwartungen“ ändern.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>What it is not</source>
      <translation>Was es nicht ist</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>No estimate here predicts a hiring decision, and none should be the sole measure of a person. Everything stays on this computer.</source>
      <translation>Keine Schätzung hier sagt eine Einstellungsentscheidung voraus, und keine sollte das einzige Maß eines Menschen sein. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/pages.py" />
      <source>Working out readiness</source>
      <translation>Vorbereitungsstand wird berechnet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/pages.py" />
      <source>Working out readiness…</source>
      <translation>Vorbereitungsstand wird berechnet…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/pages.py" />
      <source>Answer some questions first. Then each area is shown here with an estimate, how uncertain it is, and what the chosen level expects.</source>
      <translation>Beantworten Sie zuerst einige Aufgaben. Danach steht hier jedes Gebiet mit einer Schätzung, ihrer Unsicherheit und dem, was die gewählte Stufe erwartet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/pages.py" />
      <source>Nothing is measured yet</source>
      <translation>Noch ist nichts gemessen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/pages.py" />
      <source>Example data</source>
      <translation>Beispieldaten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <source>{chart}: {missing}</source>
      <translation>{chart}: {missing}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <source>Readiness for the level {level}</source>
      <translation>Vorbereitungsstand für die Stufe {level}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <location filename="../../src/prepapp/gui/screens/diagnostic/result.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>What to do next</source>
      <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>How this is calculated</source>
      <translation>Wie dies berechnet wird</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <source>The numbers behind the charts</source>
      <translation>Die Zahlen hinter den Diagrammen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <source>Made by prepapp {version}. Nothing was sent anywhere.</source>
      <translation>Erstellt mit prepapp {version}. Nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/report/contents.py" />
      <source>{day}, specialisation: {name}</source>
      <translation>{day}, Spezialisierung: {name}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/report/pdf.py" />
      <source>{n}. {words}</source>
      <translation>{n}. {words}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/report/writing.py" />
      <source>A report is written to .pdf or .html, not to “{ending}”. Name it so.</source>
      <translation>Ein Bericht wird als .pdf oder .html geschrieben, nicht als „{ending}“. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>&amp;Start the first measurement</source>
      <translation>Erste Messung &amp;starten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>Answer 10 questions in an area to see it here</source>
      <translation>10 Antworten in einem Gebiet, und es erscheint hier</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>Example data: {takeaway}</source>
      <translation>Beispieldaten: {takeaway}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>There is nothing to report before the first answers.</source>
      <translation>Vor den ersten Antworten gibt es nichts zu berichten.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>Readiness cannot be shown</source>
      <translation>Der Vorbereitungsstand kann nicht gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>Updating the dashboard</source>
      <translation>Dashboard wird aktualisiert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/state.py" />
      <source>All required areas meet it: too early to tell</source>
      <translation>Alle verlangten Gebiete erfüllen sie: noch zu früh</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/state.py" />
      <source>All required areas meet it: {chance} (rough)</source>
      <translation>Alle verlangten Gebiete erfüllen sie: {chance} (grob)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/state.py" />
      <source>“{title}”</source>
      <translation>„{title}“</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/dashboard/state.py" />
      <source>{n} questions may be faulty, as your answers twice went against a confident prediction: {named}. Search the Library for “{words}” to look at them.</source>
      <extracomment>Singular: {n} question may be faulty, as your answers twice went against a confident prediction: {named}. Search the Library for “{words}” to look at it.</extracomment>
      <translation>
        <numerusform>{n} Aufgabe könnte fehlerhaft sein, denn Ihre Antworten widersprachen zweimal einer sicheren Vorhersage: {named}. Eine Suche nach „{words}“ in der Bibliothek zeigt sie.</numerusform>
        <numerusform>{n} Aufgaben könnten fehlerhaft sein, denn Ihre Antworten widersprachen zweimal einer sicheren Vorhersage: {named}. Eine Suche nach „{words}“ in der Bibliothek zeigt sie.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/state.py" />
      <source>A short measurement asks few questions in each area, so most of them stay open for now. What is there already says where the next answers tell most.</source>
      <translation>Eine kurze Messung stellt je Gebiet nur wenige Aufgaben; die meisten bleiben daher vorerst offen. Was schon da ist, zeigt, wo die nächsten Antworten am meisten sagen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <source>Why in this order</source>
      <translation>Warum diese Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <source>St&amp;art</source>
      <translation>St&amp;arten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <source>Am I &amp;ready?</source>
      <translation>Bin ich be&amp;reit?</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <source>Questions that tell most about whether each area meets the expectation</source>
      <translation>Aufgaben, die am meisten darüber sagen, ob jedes Gebiet die Erwartung erfüllt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <source>&amp;Export report…</source>
      <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <source>Verdict, charts and numbers as PDF or HTML (Ctrl+E)</source>
      <translation>Urteil, Diagramme und Zahlen als PDF oder HTML (Strg+E)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <location filename="../../src/prepapp/gui/widgets/step_rows.py" />
      <source>Start: {title}</source>
      <translation>Starten: {title}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/result.py" />
      <source>The score is saved. The dashboard shows what it says, apart from other answers.</source>
      <translation>Die Bewertung ist gespeichert. Das Dashboard zeigt getrennt von anderen Antworten, was sie sagt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/result.py" />
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>Score</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <source>Saved as it is written, and never leaves this computer. Ctrl+Enter goes on.</source>
      <translation>Wird beim Schreiben gespeichert und verlässt diesen Rechner nie. Strg+Eingabe geht weiter.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <source>Tick what the answer said, as a fair interviewer would have heard it. The score counts apart from graded answers, as less certain than they are.</source>
      <translation>Kreuzen Sie an, was die Antwort enthielt, so wie man es in einem fairen Gespräch gehört hätte. Die Bewertung zählt getrennt von geprüften Antworten und als weniger sicher.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <location filename="../../src/prepapp/gui/screens/library/item.py" />
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/design.py" />
      <location filename="../../src/prepapp/gui/widgets/question_page.py" />
      <source>Question</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <source>Answer in this phase, aloud, on paper or here</source>
      <translation>Antwort in dieser Phase, laut, auf Papier oder hier</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <source>Notes</source>
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <source>Time in this phase</source>
      <translation>Zeit in dieser Phase</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>&amp;Leave</source>
      <translation>Ver&amp;lassen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/face.py" />
      <source>&amp;Retry</source>
      <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <source>The minutes of this phase are over.</source>
      <translation>Die Minuten dieser Phase sind vorbei.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <source>Everything is saved.</source>
      <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <source>&amp;Done</source>
      <translation>&amp;Fertig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <source>The score is saved.</source>
      <translation>Die Bewertung ist gespeichert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <source>&amp;Save the score</source>
      <translation>Bewertung &amp;speichern</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/screen.py" />
      <location filename="../../src/prepapp/gui/screens/practice/design.py" />
      <source>Phases</source>
      <translation>Phasen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/state.py" />
      <source>{time} over</source>
      <translation>{time} darüber</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/state.py" />
      <source>Phase {place} of {count}: {name}</source>
      <translation>Phase {place} von {count}: {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/design/state.py" />
      <source>{n} minutes for this phase</source>
      <extracomment>Singular: {n} minute for this phase</extracomment>
      <translation>
        <numerusform>{n} Minute für diese Phase</numerusform>
        <numerusform>{n} Minuten für diese Phase</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/state.py" />
      <source>&amp;Finish: show the rubric</source>
      <translation>&amp;Fertig: Bewertungsraster zeigen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/state.py" />
      <source>&amp;Next: {name}</source>
      <translation>&amp;Weiter: {name}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/design/state.py" />
      <source>{name} {n} min</source>
      <translation>{name} {n} min</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/result.py" />
      <location filename="../../src/prepapp/gui/screens/interview/screen.py" />
      <source>&amp;Review the answers</source>
      <translation>Antworten &amp;durchsehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/result.py" />
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <location filename="../../src/prepapp/gui/screens/interview/screen.py" />
      <source>Open dash&amp;board</source>
      <translation>Dash&amp;board öffnen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/result.py" />
      <source>The result cannot be shown</source>
      <translation>Das Ergebnis kann nicht gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Diagnostic</source>
      <translation>Diagnose</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Am I ready?</source>
      <translation>Bin ich bereit?</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/foot.py" />
      <source>&amp;Start</source>
      <translation>&amp;Starten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <source>A s&amp;hort one</source>
      <translation>Eine &amp;kurze</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <source>&amp;Not now</source>
      <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <source>What comes next cannot be worked out</source>
      <translation>Was als Nächstes kommt, lässt sich nicht ermitteln</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <source>Reading this page costs no time.</source>
      <translation>Diese Seite zu lesen kostet keine Zeit.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>How long</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>How it works</source>
      <translation>Ablauf</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Not knowing</source>
      <translation>Nichtwissen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>“I don't know” is an answer. It counts as not right, and it is not a guess.</source>
      <translation>„Ich weiß es nicht“ ist eine Antwort. Sie zählt als nicht richtig, aber nicht als geraten.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Stopping</source>
      <translation>Aufhören</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Afterwards</source>
      <translation>Danach</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>&amp;Start the diagnostic</source>
      <translation>Diagnose &amp;starten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>&amp;Start the check</source>
      <translation>Prüfung &amp;starten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Where things stand in every area of the level, in as few questions as possible.</source>
      <translation>Wie es in jedem Gebiet der Stufe steht, mit so wenigen Aufgaben wie möglich.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Each question is the one that tells most about whether an area meets the expectation.</source>
      <translation>Jede Aufgabe ist die, die am meisten darüber sagt, ob ein Gebiet die Erwartung erfüllt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Each question is chosen by the answers before it, so many are meant to be hard. There is no way back: an answer is final once Next is pressed. The right answers are shown at the end.</source>
      <translation>Jede Aufgabe richtet sich nach den Antworten davor; viele sollen daher schwer sein. Es gibt kein Zurück: Eine Antwort ist mit „Weiter“ endgültig. Die richtigen Antworten sind am Ende zu sehen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>About {questions} over {areas}, about {minutes} if each takes its target time. There is no clock.</source>
      <translation>Etwa {questions} über {areas}, etwa {minutes}, wenn jede ihre Zielzeit braucht. Es läuft keine Uhr.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>The short one is about {questions} and {minutes}; its intervals are a little wider.</source>
      <translation>Die kurze umfasst etwa {questions} und {minutes}; ihre Intervalle sind etwas breiter.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>A s&amp;hort one, about {minutes}</source>
      <translation>Eine &amp;kurze, etwa {minutes}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>{n} areas</source>
      <extracomment>Singular: {n} area</extracomment>
      <translation>
        <numerusform>{n} Gebiet</numerusform>
        <numerusform>{n} Gebiete</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Diagnostic for {level}</source>
      <translation>Diagnose für {level}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Am I ready for {level}?</source>
      <translation>Bin ich bereit für {level}?</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>It ends early when every interval is narrow enough. It can be stopped after any question, and everything answered so far counts. Left in the middle, it can be continued for {n} days.</source>
      <translation>Sie endet früher, wenn jedes Intervall schmal genug ist. Sie kann nach jeder Aufgabe beendet werden, und alles bis dahin Beantwortete zählt. Mittendrin verlassen, kann sie {n} Tage lang fortgesetzt werden.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>A first estimate of every area, with an interval that is wide on purpose, and what to do next. It does not say “ready”: that takes {n} answers in each area.</source>
      <translation>Eine erste Schätzung jedes Gebiets, mit einem absichtlich breiten Intervall, und was als Nächstes zu tun ist. „Bereit“ sagt sie nicht: Dafür braucht es {n} Antworten in jedem Gebiet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>What may be said of the level, from all answers so far. An area that is settled is asked no more, and the check ends when all are.</source>
      <translation>Was über die Stufe gesagt werden kann, aus allen bisherigen Antworten. Ein geklärtes Gebiet wird nicht mehr gefragt, und die Prüfung endet, wenn alle es sind.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>First estimate for {level}</source>
      <translation>Erste Schätzung für {level}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Nothing was answered.</source>
      <translation>Nichts wurde beantwortet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>{n} questions answered.</source>
      <extracomment>Singular: {n} question answered.</extracomment>
      <translation>
        <numerusform>{n} Aufgabe beantwortet.</numerusform>
        <numerusform>{n} Aufgaben beantwortet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>The intervals are wide on purpose: a few questions an area cannot tell more. Every answer narrows them.</source>
      <translation>Die Intervalle sind absichtlich breit: Wenige Aufgaben je Gebiet können nicht mehr sagen. Jede Antwort verengt sie.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>An area whose interval lies across the line is not settled yet; more answers settle it.</source>
      <translation>Ein Gebiet, dessen Intervall über der Grenze liegt, ist noch nicht geklärt; weitere Antworten klären es.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>{n} are probably above it</source>
      <extracomment>Singular: {n} is probably above it</extracomment>
      <translation>
        <numerusform>{n} liegt wahrscheinlich darüber</numerusform>
        <numerusform>{n} liegen wahrscheinlich darüber</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>{n} are probably below it</source>
      <extracomment>Singular: {n} is probably below it</extracomment>
      <translation>
        <numerusform>{n} liegt wahrscheinlich darunter</numerusform>
        <numerusform>{n} liegen wahrscheinlich darunter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>No area was measured.</source>
      <translation>Kein Gebiet wurde gemessen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Against the expectation, of {areas}: {sides}.</source>
      <translation>Gemessen an der Erwartung ({areas}): {sides}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>&amp;Skip</source>
      <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>&amp;Next</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>No &amp;date yet</source>
      <translation>Noch kein &amp;Termin</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>&amp;On</source>
      <translation>&amp;Am</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>On a date</source>
      <translation>An einem Tag</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Interview date</source>
      <translation>Tag des Interviews</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Minutes per day</source>
      <translation>Minuten am Tag</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>Start the first &amp;measurement</source>
      <translation>Erste &amp;Messung starten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>&amp;Look around first</source>
      <translation>Sich erst &amp;umsehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Open &amp;folder</source>
      <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>Welcome to prepapp</source>
      <translation>Willkommen bei prepapp</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>Everything stays on this computer. The data folder is {folder}</source>
      <translation>Alles bleibt auf diesem Rechner. Der Datenordner ist {folder}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Works with guidance on parts of a system, from a specification.</source>
      <translation>Arbeitet unter Anleitung an Teilen eines Systems, nach einer Vorgabe.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Owns a model from end to end and designs smaller systems alone.</source>
      <translation>Verantwortet ein Modell von Anfang bis Ende und entwirft kleinere Systeme allein.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Owns systems in production, leads their design and mentors.</source>
      <translation>Verantwortet Systeme im Betrieb, leitet ihren Entwurf und betreut andere.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Sets direction and standards across teams.</source>
      <translation>Gibt Richtung und Standards über Teams hinweg vor.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Which level is this for?</source>
      <translation>Um welche Stufe geht es?</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Readiness is measured against it. It can be changed at any time.</source>
      <translation>Der Vorbereitungsstand wird an ihr gemessen. Sie lässt sich jederzeit ändern.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Is there an interview date?</source>
      <translation>Gibt es einen Interviewtermin?</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>A date paces what is recommended. Without one nothing hurries.</source>
      <translation>Ein Termin bestimmt das Tempo der Empfehlungen. Ohne ihn drängt nichts.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>How many minutes a day?</source>
      <translation>Wie viele Minuten am Tag?</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Sizes what is recommended next. A missed day costs nothing.</source>
      <translation>Bestimmt den Umfang der Empfehlungen. Ein versäumter Tag kostet nichts.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Ready when you are</source>
      <translation>Es kann losgehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>The first measurement is a mixed quiz over all areas. It can be stopped after any question.</source>
      <translation>Die erste Messung ist ein gemischtes Quiz über alle Gebiete. Sie kann nach jeder Aufgabe beendet werden.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Question {place} of {count}</source>
      <translation>Frage {place} von {count}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>{level}, no interview date, {minutes} minutes a day.</source>
      <translation>{level}, kein Interviewtermin, {minutes} Minuten am Tag.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>{level}, {on}, {minutes} minutes a day.</source>
      <translation>{level}, {on}, {minutes} Minuten am Tag.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>Home cannot be shown</source>
      <translation>„Start“ kann nicht gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/pages.py" />
      <source>&amp;Resume</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Verwerfen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>End this quiz as it stands; answers that were checked stay in the history</source>
      <translation>Dieses Quiz so beenden, wie es steht; geprüfte Antworten bleiben im Verlauf</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>Interrupted</source>
      <translation>Unterbrochen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>Re&amp;view</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>Start the due reviews (V)</source>
      <translation>Fällige Wiederholungen starten (V)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/services/reviews.py" />
      <source>Due reviews</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>Or</source>
      <comment>other steps</comment>
      <translation>Oder</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>Readiness</source>
      <translation>Vorbereitungsstand</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>meet the expectation</source>
      <translation>erfüllen die Erwartung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>below the expectation</source>
      <translation>unter der Erwartung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>early estimate</source>
      <translation>erste Schätzung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>No practice yet. A diagnostic gives the first estimate.</source>
      <translation>Noch nicht geübt. Eine Diagnose ergibt die erste Schätzung.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>{title} from {time} was interrupted</source>
      <translation>{title} von {time} Uhr wurde unterbrochen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>What was written is saved; it goes on where it was left.</source>
      <translation>Was geschrieben wurde, ist gespeichert; es geht dort weiter, wo es verlassen wurde.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>All {n} answers are saved.</source>
      <extracomment>Singular: The {n} answer is saved.</extracomment>
      <translation>
        <numerusform>{n} Antwort ist gespeichert.</numerusform>
        <numerusform>Alle {n} Antworten sind gespeichert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Nothing was answered yet.</source>
      <translation>Es wurde noch nichts beantwortet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>{left} of {all} questions are open.</source>
      <translation>{left} von {all} Aufgaben sind offen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>It can be continued.</source>
      <translation>Es kann fortgesetzt werden.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>It can be continued until {day}.</source>
      <translation>Es kann bis {day} fortgesetzt werden.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Revie&amp;w</source>
      <translation>Wiederh&amp;olen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>&amp;Continue</source>
      <translation>We&amp;iter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>The minutes of the day are done</source>
      <translation>Die Minuten des Tages sind geschafft</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>{n} minutes were practised today; {goal} were meant.</source>
      <extracomment>Singular: {n} minute was practised today; {goal} were meant.</extracomment>
      <translation>
        <numerusform>{n} Minute wurde heute geübt; vorgesehen waren {goal}.</numerusform>
        <numerusform>{n} Minuten wurden heute geübt; vorgesehen waren {goal}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>The dashboard shows what has changed.</source>
      <translation>Das Dashboard zeigt, was sich geändert hat.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>See &amp;analysis</source>
      <translation>&amp;Auswertung ansehen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>about {n} minutes</source>
      <extracomment>Singular: about {n} minute</extracomment>
      <translation>
        <numerusform>etwa {n} Minute</numerusform>
        <numerusform>etwa {n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>{count} due, {minutes}</source>
      <translation>{count} fällig, {minutes}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>No more than a day holds; what is left waits without growing into a pile.</source>
      <translation>Nicht mehr, als in einen Tag passt; der Rest wartet, ohne sich aufzutürmen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Practised this week: {days}.</source>
      <translation>Diese Woche geübt: {days}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>No practice yet this week.</source>
      <translation>Diese Woche noch nicht geübt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/screen.py" />
      <source>One interview is a small sample; the dashboard has the estimate with its interval.</source>
      <translation>Ein Interview ist eine kleine Stichprobe; die Schätzung mit ihrem Intervall steht im Dashboard.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/screen.py" />
      <location filename="../../src/prepapp/gui/screens/practice/mock.py" />
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/screen.py" />
      <source>Enter practises the area of the current row</source>
      <translation>Die Eingabetaste übt das Gebiet der aktuellen Zeile</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/screen.py" />
      <source>The mock interview cannot be shown</source>
      <translation>Das Probeinterview kann nicht gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/screen.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Mock interview</source>
      <translation>Probeinterview</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <source>{right} of {n} right</source>
      <translation>{right} von {n} richtig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>Nothing was answered</source>
      <translation>Nichts wurde beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <source>{credit} of {n} points with partly right answers, on {day}.</source>
      <translation>{credit} von {n} Punkten mit teilweise richtigen Antworten, am {day}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <source>{used} of {limit} used</source>
      <translation>{used} von {limit} verbraucht</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>time was up</source>
      <translation>Zeit war um</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>ended early</source>
      <translation>vorzeitig beendet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <source>{n} breaks</source>
      <extracomment>Singular: {n} break</extracomment>
      <translation>
        <numerusform>{n} Pause</numerusform>
        <numerusform>{n} Pausen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <source>Section</source>
      <translation>Abschnitt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <source>One for a right answer, a part of one for a partly right answer.</source>
      <translation>Einer für eine richtige Antwort, ein Teil davon für eine teilweise richtige.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <source>Target time</source>
      <translation>Zielzeit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <source>What the questions are meant to take.</source>
      <translation>Was für die Aufgaben vorgesehen ist.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/interview/state.py" />
      <source>{section}: {points} of {n} points in {time}.</source>
      <translation>{section}: {points} von {n} Punkten in {time}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Marked.</source>
      <translation>Markiert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Suspended: it is never asked.</source>
      <translation>Ausgesetzt: Sie wird nie gestellt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Tags: {tags}.</source>
      <translation>Schlagwörter: {tags}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Where it is from</source>
      <translation>Woher sie stammt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Your answers</source>
      <translation>Ihre Antworten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Your remarks</source>
      <translation>Ihre Anmerkungen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <source>None.</source>
      <translation>Keine.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Disputes</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Nobody reported it here.</source>
      <translation>Niemand hat sie hier gemeldet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>{day}: {fault}</source>
      <translation>{day}: {fault}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>&amp;Withdraw</source>
      <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Withdraw the report: {report}</source>
      <translation>Meldung zurückziehen: {report}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Looked at last by somebody who did not write it on {day}.</source>
      <translation>Zuletzt von jemandem angesehen, der sie nicht geschrieben hat, am {day}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Written by {source}.</source>
      <translation>Geschrieben von {source}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Nobody but its author has looked at it yet.</source>
      <translation>Außer ihrem Autor hat sie noch niemand angesehen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Difficulty: {offset} standard deviations from what is usual at its level, give or take {sd}.</source>
      <translation>Schwierigkeit: {offset} Standardabweichungen vom Üblichen auf ihrer Stufe, auf {sd} genau.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Valid as of {month}.</source>
      <translation>Gültig mit Stand {month}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Source: {title}</source>
      <translation>Quelle: {title}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>This is version {number}, content {hash}.</source>
      <translation>Dies ist Version {number}, Inhalt {hash}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Version {number} was answered {n} times, last on {day}.</source>
      <extracomment>Singular: Version {number} was answered once, on {day}.</extracomment>
      <translation>
        <numerusform>Version {number} wurde einmal beantwortet, am {day}.</numerusform>
        <numerusform>Version {number} wurde {n}-mal beantwortet, zuletzt am {day}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Never answered.</source>
      <translation>Nie beantwortet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>right</source>
      <translation>richtig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>partly right</source>
      <translation>teilweise richtig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>not right</source>
      <translation>nicht richtig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>not known</source>
      <translation>nicht gewusst</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>not answered</source>
      <translation>nicht beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>{count} {outcome}</source>
      <translation>{count} {outcome}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Answered {n} times: {outcomes}.</source>
      <extracomment>Singular: Answered once: {outcomes}.</extracomment>
      <translation>
        <numerusform>Einmal beantwortet: {outcomes}.</numerusform>
        <numerusform>{n}-mal beantwortet: {outcomes}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>Last on {day}.</source>
      <translation>Zuletzt am {day}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/account.py" />
      <source>{seconds} s on average; the target is {target} s.</source>
      <translation>Im Mittel {seconds} s; das Ziel ist {target} s.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>&amp;Mark</source>
      <translation>&amp;Markieren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <source>&amp;Tag…</source>
      <translation>Schlag&amp;wort…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <source>S&amp;uspend</source>
      <translation>A&amp;ussetzen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <source>A suspended question is never asked</source>
      <translation>Eine ausgesetzte Aufgabe wird nie gestellt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xportieren…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <source>Un&amp;mark</source>
      <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <source>&amp;Ask again</source>
      <translation>Wieder &amp;stellen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <source>{n} questions marked.</source>
      <extracomment>Singular: {n} question marked.</extracomment>
      <translation>
        <numerusform>{n} Aufgabe markiert.</numerusform>
        <numerusform>{n} Aufgaben markiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <source>{n} marks taken away.</source>
      <extracomment>Singular: {n} mark taken away.</extracomment>
      <translation>
        <numerusform>{n} Markierung entfernt.</numerusform>
        <numerusform>{n} Markierungen entfernt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <source>{n} questions suspended.</source>
      <extracomment>Singular: {n} question suspended.</extracomment>
      <translation>
        <numerusform>{n} Aufgabe ausgesetzt.</numerusform>
        <numerusform>{n} Aufgaben ausgesetzt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <source>{n} questions are asked again.</source>
      <extracomment>Singular: {n} question is asked again.</extracomment>
      <translation>
        <numerusform>{n} Aufgabe wird wieder gestellt.</numerusform>
        <numerusform>{n} Aufgaben werden wieder gestellt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <source>{n} questions tagged “{tag}”.</source>
      <extracomment>Singular: {n} question tagged “{tag}”.</extracomment>
      <translation>
        <numerusform>{n} Aufgabe mit „{tag}“ versehen.</numerusform>
        <numerusform>{n} Aufgaben mit „{tag}“ versehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/library/bulk.py" />
      <source>Tag “{tag}” taken from {n} questions.</source>
      <extracomment>Singular: Tag “{tag}” taken from {n} question.</extracomment>
      <translation>
        <numerusform>Schlagwort „{tag}“ von {n} Aufgabe entfernt.</numerusform>
        <numerusform>Schlagwort „{tag}“ von {n} Aufgaben entfernt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Data from the career guides, each with its source and never merged. A number such as 000:89 names the guide and the line; the guides are listed at the end.</source>
      <translation>Angaben aus den Karriereleitfäden, jede mit ihrer Quelle und nie verschmolzen. Eine Zahl wie 000:89 nennt Leitfaden und Zeile; die Leitfäden stehen am Ende.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Levels and pay</source>
      <translation>Stufen und Bezahlung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Where the guides disagree</source>
      <translation>Worin die Leitfäden sich widersprechen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Ways on</source>
      <translation>Weitere Wege</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Track</source>
      <translation>Laufbahn</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Certificates</source>
      <translation>Zertifikate</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>The guides</source>
      <translation>Die Leitfäden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>No.</source>
      <comment>number of a guide</comment>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>No pay is given.</source>
      <translation>Keine Bezahlung angegeben.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Years:</source>
      <translation>Jahre:</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Scope:</source>
      <translation>Umfang:</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Pay, by guide:</source>
      <translation>Bezahlung je Leitfaden:</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Named in {guides}.</source>
      <translation>Genannt in {guides}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Sources: {sources}.</source>
      <translation>Quellen: {sources}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Status:</source>
      <translation>Status:</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Exam weights, {exam}</source>
      <translation>Gewichte der Prüfung, {exam}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Exam weights</source>
      <translation>Gewichte der Prüfung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <location filename="../../src/prepapp/gui/screens/library/screen.py" />
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/career.py" />
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>Words, or parts such as level:senior state:missed</source>
      <translation>Wörter oder Teile wie level:senior state:missed</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>Search questions</source>
      <translation>Aufgaben durchsuchen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>Any area</source>
      <translation>Jedes Gebiet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>Any level</source>
      <translation>Jede Stufe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Type</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>Any type</source>
      <translation>Jede Art</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>Any state</source>
      <translation>Jeder Stand</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>Search &amp;help</source>
      <translation>&amp;Hilfe zur Suche</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>&amp;Saved</source>
      <translation>&amp;Gespeichert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>&amp;Columns</source>
      <translation>S&amp;palten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>Search for {example}: {meaning}</source>
      <translation>{example} suchen: {meaning}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>&amp;Keep this search</source>
      <translation>Diese Suche &amp;behalten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>&amp;Forget this search</source>
      <translation>Diese Suche &amp;vergessen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>Search kept: {search}.</source>
      <translation>Suche behalten: {search}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/filters.py" />
      <source>Search forgotten: {search}.</source>
      <translation>Suche vergessen: {search}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/item.py" />
      <source>&amp;All questions</source>
      <translation>&amp;Alle Aufgaben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/item.py" />
      <source>Show the &amp;answer</source>
      <translation>&amp;Lösung zeigen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/item.py" />
      <source>That the answer was looked up is remembered with the question</source>
      <translation>Dass die Lösung angesehen wurde, wird bei der Aufgabe vermerkt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/item.py" />
      <source>&amp;Report…</source>
      <translation>Mel&amp;den…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/item.py" />
      <source>Question reported.</source>
      <translation>Aufgabe gemeldet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/listing.py" />
      <source>&amp;Practise these</source>
      <translation>Diese &amp;üben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/listing.py" />
      <source>C&amp;lear filters</source>
      <translation>Filter &amp;leeren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/listing.py" />
      <source>No questions match.</source>
      <translation>Keine Aufgabe passt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/screen.py" />
      <source>Career</source>
      <translation>Karriere</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/screen.py" />
      <source>Career guide</source>
      <translation>Karriereleitfaden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/screen.py" />
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/screen.py" />
      <source>Whole questions (*.json)</source>
      <translation>Ganze Aufgaben (*.json)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/screen.py" />
      <source>Export questions</source>
      <translation>Aufgaben exportieren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/screen.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/screen.py" />
      <source>The library cannot be shown</source>
      <translation>Die Bibliothek kann nicht gezeigt werden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/library/screen.py" />
      <source>Tag {n} questions</source>
      <extracomment>Singular: Tag {n} question</extracomment>
      <translation>
        <numerusform>{n} Aufgabe ein Schlagwort geben</numerusform>
        <numerusform>{n} Aufgaben ein Schlagwort geben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/library/screen.py" />
      <source>{n} questions exported.</source>
      <extracomment>Singular: {n} question exported.</extracomment>
      <translation>
        <numerusform>{n} Aufgabe exportiert.</numerusform>
        <numerusform>{n} Aufgaben exportiert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Single choice</source>
      <translation>Einfachwahl</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Multiple choice</source>
      <translation>Mehrfachwahl</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Code output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Ordering</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Matching</source>
      <translation>Zuordnen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Fill the gaps</source>
      <translation>Lücken füllen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Open answer</source>
      <translation>Freie Antwort</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Difficulty</source>
      <translation>Schwierigkeit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Reviewed on</source>
      <translation>Angesehen am</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>in an area or topic, by any part of its name or id</source>
      <translation>in einem Gebiet oder Thema, nach einem Teil seines Namens oder seiner Id</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>at one level or the other</source>
      <translation>auf der einen oder der anderen Stufe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>of a type</source>
      <translation>von einer Art</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>easier, usual or harder than its level</source>
      <translation>leichter, üblich oder schwerer als ihre Stufe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>unseen, right, missed, slow, marked, noted, suspended, reported, shown</source>
      <translation>ungesehen, richtig, verfehlt, langsam, markiert, mit Notiz, ausgesetzt, gemeldet, angesehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>with a tag</source>
      <translation>mit einem Schlagwort</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>"two words"</source>
      <comment>typed in a search</comment>
      <translation>"two words"</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>with these words beside each other</source>
      <translation>mit diesen Wörtern nebeneinander</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>not so: a minus turns any part round</source>
      <translation>gerade nicht: ein Minus kehrt jeden Teil um</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Easier</source>
      <comment>than usual at the level</comment>
      <translation>Leichter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Harder</source>
      <comment>than usual at the level</comment>
      <translation>Schwerer</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Usual</source>
      <comment>at the level</comment>
      <translation>Üblich</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>marked</source>
      <translation>markiert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>suspended</source>
      <translation>ausgesetzt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>{found} of {n} questions</source>
      <extracomment>Singular: {found} of {n} question</extracomment>
      <translation>
        <numerusform>{found} von {n} Aufgabe</numerusform>
        <numerusform>{found} von {n} Aufgaben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>{questions} · {count} selected</source>
      <translation>{questions} · {count} ausgewählt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Nothing has {part}. Known are {values}.</source>
      <translation>Nichts hat {part}. Bekannt sind {values}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Nothing has {part}.</source>
      <translation>Nichts hat {part}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>{item}, version {version}</source>
      <translation>{item}, Version {version}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>“{words}”: practice</source>
      <translation>„{words}“: Üben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <location filename="../../src/prepapp/gui/screens/practice/choices.py" />
      <location filename="../../src/prepapp/gui/screens/practice/screen.py" />
      <location filename="../../src/prepapp/gui/shell/quizzes.py" />
      <source>{area}: practice</source>
      <translation>{area}: Üben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/state.py" />
      <source>Library: practice</source>
      <translation>Bibliothek: Üben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/library/table.py" />
      <source>Enter opens the question of the current row, Space shows it below.</source>
      <translation>Eingabe öffnet die Aufgabe der aktuellen Zeile, die Leertaste zeigt sie unten.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/adaptive.py" />
      <source>Choose an area</source>
      <translation>Gebiet wählen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/adaptive.py" />
      <source>Questions at most</source>
      <translation>Aufgaben höchstens</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/adaptive.py" />
      <source>It ends sooner when the area's interval is narrow enough.</source>
      <translation>Es endet früher, wenn das Intervall des Gebiets schmal genug ist.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/choices.py" />
      <source>Mixed exam</source>
      <translation>Gemischte Prüfung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/choices.py" />
      <source>Mixed practice</source>
      <translation>Gemischtes Üben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/choices.py" />
      <source>{area}: exam</source>
      <translation>{area}: Prüfung</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/practice/choices.py" />
      <source>{n} areas: exam</source>
      <extracomment>Singular: {n} area: exam</extracomment>
      <translation>
        <numerusform>{n} Gebiet: Prüfung</numerusform>
        <numerusform>{n} Gebiete: Prüfung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/practice/choices.py" />
      <source>{n} areas: practice</source>
      <extracomment>Singular: {n} area: practice</extracomment>
      <translation>
        <numerusform>{n} Gebiet: Üben</numerusform>
        <numerusform>{n} Gebiete: Üben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/design.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Design question</source>
      <translation>Entwurfsaufgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/design.py" />
      <source>Answered aloud, on paper or in writing; then you score it against its rubric.</source>
      <translation>Geantwortet wird laut, auf Papier oder schriftlich; danach bewertet man sich nach dem Raster.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/design.py" />
      <source>{title} ({level})</source>
      <translation>{title} ({level})</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/extra_time.py" />
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Extra time</source>
      <translation>Zeitzuschlag</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/extra_time.py" />
      <source>No extra time</source>
      <translation>Kein Zeitzuschlag</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/extra_time.py" />
      <source>{factor} time</source>
      <translation>{factor} Zeit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/extra_time.py" />
      <source>Another factor</source>
      <translation>Anderer Faktor</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/extra_time.py" />
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/extra_time.py" />
      <source>Time in per cent of the usual</source>
      <translation>Zeit in Prozent der üblichen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/filters.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>Areas</source>
      <translation>Gebiete</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/filters.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/filters.py" />
      <source>Tags, separated by commas</source>
      <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/filters.py" />
      <source>Choose an area to choose among its topics.</source>
      <translation>Erst ein Gebiet wählen, dann unter seinen Themen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/filters.py" />
      <source>More filters</source>
      <translation>Weitere Filter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/filters.py" />
      <source>None chosen means all of them.</source>
      <translation>Nichts gewählt heißt alle.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/foot.py" />
      <source>&amp;Remove this filter</source>
      <translation>Diesen Filter ent&amp;fernen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock.py" />
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock.py" />
      <source>When it is interrupted</source>
      <translation>Bei einer Unterbrechung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock.py" />
      <source>The clock stands still</source>
      <translation>Die Uhr steht still</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock.py" />
      <source>The clock runs on</source>
      <translation>Die Uhr läuft weiter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock.py" />
      <source>&amp;Look at the latest</source>
      <translation>Das &amp;letzte ansehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock.py" />
      <source>By leaving it, or by a crash. The result page tells how long.</source>
      <translation>Durch Verlassen oder einen Absturz. Die Ergebnisseite sagt, wie lange.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <source>Written for {levels}, section by section.</source>
      <translation>Für {levels} geschrieben, Abschnitt für Abschnitt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <source>Clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/pages.py" />
      <source>Break</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Pause</source>
      <translation>Pausieren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <source>None: it cannot be paused.</source>
      <translation>Nicht möglich: Das Interview lässt sich nicht anhalten.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <source>So far</source>
      <translation>Bisher</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <source>{minutes} after question {after}, no earlier; it ends by itself, or sooner. It closes the questions before it, and the clock rests.</source>
      <translation>{minutes} nach Aufgabe {after}, nicht früher; sie endet von selbst, oder eher. Sie schließt die Aufgaben davor ab, und die Uhr ruht.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <source>{n} minutes for all sections; at the end it is submitted as it stands.</source>
      <extracomment>Singular: {n} minute for all sections; at the end it is submitted as it stands.</extracomment>
      <translation>
        <numerusform>{n} Minute für alle Abschnitte; am Ende wird abgegeben, wie es steht.</numerusform>
        <numerusform>{n} Minuten für alle Abschnitte; am Ende wird abgegeben, wie es steht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <source>{level} is expected to show a mastery of {points} over these sections.</source>
      <translation>Für {level} wird über diese Abschnitte eine Beherrschung von {points} erwartet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <source>No mock interview yet.</source>
      <translation>Noch kein Probeinterview.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/practice/mock_words.py" />
      <source>{n} mock interviews; the latest on {day} with {score}.</source>
      <extracomment>Singular: {n} mock interview; the latest on {day} with {score}.</extracomment>
      <translation>
        <numerusform>{n} Probeinterview; das letzte am {day} mit {score}.</numerusform>
        <numerusform>{n} Probeinterviews; das letzte am {day} mit {score}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/naming.py" />
      <source>Save as &amp;preset</source>
      <translation>Als &amp;Vorlage speichern</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/naming.py" />
      <source>Name of the preset</source>
      <translation>Name der Vorlage</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/naming.py" />
      <source>Sa&amp;ve</source>
      <translation>S&amp;peichern</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/naming.py" />
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <location filename="../../src/prepapp/gui/widgets/task_bar.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/naming.py" />
      <source>&amp;Delete “{name}”</source>
      <translation>„{name}“ &amp;löschen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/saved.py" />
      <source>Saved presets</source>
      <translation>Gespeicherte Vorlagen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/saved.py" />
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/saved.py" />
      <source>Saved the preset “{name}”</source>
      <translation>Vorlage „{name}“ gespeichert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/saved.py" />
      <source>Deleted the preset “{name}”</source>
      <translation>Vorlage „{name}“ gelöscht</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/screen.py" />
      <source>Missed questions</source>
      <translation>Verfehlte Aufgaben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/screen.py" />
      <source>Marked questions</source>
      <translation>Markierte Aufgaben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/screen.py" />
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Timed block</source>
      <translation>Block auf Zeit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/screen.py" />
      <source>Kind of practice</source>
      <translation>Art des Übens</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/screen.py" />
      <source>Practice cannot be shown</source>
      <translation>„Üben“ kann nicht gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/screen.py" />
      <location filename="../../src/prepapp/gui/shell/commands.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Practice</source>
      <translation>Üben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>Number of questions</source>
      <translation>Anzahl der Aufgaben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>St&amp;udy</source>
      <translation>&amp;Lernen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>&amp;Exam</source>
      <translation>&amp;Prüfung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>Re&amp;vision</source>
      <translation>&amp;Auffrischen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>U&amp;ntimed</source>
      <translation>&amp;Ohne Uhr</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>Soft &amp;target</source>
      <translation>&amp;Zielzeit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>&amp;Countdown</source>
      <translation>&amp;Countdown</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>Minutes on the clock</source>
      <translation>Minuten auf der Uhr</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>Target times</source>
      <translation>Zielzeiten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>&amp;Ask how sure</source>
      <translation>Nach der Sicherheit &amp;fragen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>S&amp;huffle options</source>
      <translation>Optionen &amp;mischen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>Being asked how sure is switched off in Settings.</source>
      <translation>Die Frage nach der Sicherheit ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>Feedback</source>
      <translation>Rückmeldung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>After each question.</source>
      <translation>Nach jeder Aufgabe.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>At the end.</source>
      <translation>Am Ende.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>After each question; leaves the estimate alone.</source>
      <translation>Nach jeder Aufgabe; ohne Einfluss auf die Schätzung.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>The clock shows how much of the target is left, and ends nothing.</source>
      <translation>Die Uhr zeigt, wie viel vom Ziel bleibt, und beendet nichts.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>At the end of the countdown the exam is submitted as it stands.</source>
      <translation>Am Ende des Countdowns wird die Prüfung abgegeben, wie sie steht.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/session.py" />
      <source>The end of the countdown is said; the quiz can be finished without hurry.</source>
      <translation>Das Ende des Countdowns wird angesagt; das Quiz kann in Ruhe beendet werden.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>A page says first what will happen</source>
      <translation>Zuerst sagt eine Seite, was geschehen wird</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Reading it costs no time.</source>
      <translation>Sie zu lesen kostet keine Zeit.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Nothing is due</source>
      <translation>Nichts ist fällig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>What was missed comes back here in time.</source>
      <translation>Verfehltes kommt zu seiner Zeit hierher zurück.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>{n} questions are due</source>
      <extracomment>Singular: {n} question is due</extracomment>
      <translation>
        <numerusform>{n} Aufgabe ist fällig</numerusform>
        <numerusform>{n} Aufgaben sind fällig</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>No area is chosen</source>
      <translation>Kein Gebiet ist gewählt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Choose the area to practise.</source>
      <translation>Wählen Sie das Gebiet zum Üben.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>This area has no question yet</source>
      <translation>Dieses Gebiet hat noch keine Aufgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Choose another area.</source>
      <translation>Wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>At most {n} questions</source>
      <extracomment>Singular: At most {n} question</extracomment>
      <translation>
        <numerusform>Höchstens {n} Aufgabe</numerusform>
        <numerusform>Höchstens {n} Aufgaben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>untimed, {minutes}</source>
      <translation>ohne Uhr, {minutes}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>No question of this level is there</source>
      <translation>Von dieser Stufe gibt es keine Aufgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Choose another level in Settings.</source>
      <translation>Wählen Sie in den Einstellungen eine andere Stufe.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>{n} minutes on the clock</source>
      <extracomment>Singular: {n} minute on the clock</extracomment>
      <translation>
        <numerusform>{n} Minute auf der Uhr</numerusform>
        <numerusform>{n} Minuten auf der Uhr</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>There is no design question</source>
      <translation>Es gibt keine Entwurfsaufgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>This bank has no open question.</source>
      <translation>Diese Aufgabensammlung hat keine offene Aufgabe.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>{n} phases</source>
      <extracomment>Singular: {n} phase</extracomment>
      <translation>
        <numerusform>{n} Phase</numerusform>
        <numerusform>{n} Phasen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>{n} questions match</source>
      <extracomment>Singular: {n} question matches</extracomment>
      <translation>
        <numerusform>{n} Aufgabe passt</numerusform>
        <numerusform>{n} Aufgaben passen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>{questions}, {length}</source>
      <translation>{questions}, {length}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Loosen two of these filters: {filters}.</source>
      <translation>Lockern Sie zwei dieser Filter: {filters}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Loosen this filter: {filters}.</source>
      <translation>Lockern Sie diesen Filter: {filters}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>No question matches</source>
      <translation>Keine Aufgabe passt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Without the filter “{filter}” {n} questions match.</source>
      <extracomment>Singular: Without the filter “{filter}” {n} question matches.</extracomment>
      <translation>
        <numerusform>Ohne den Filter „{filter}“ passt {n} Aufgabe.</numerusform>
        <numerusform>Ohne den Filter „{filter}“ passen {n} Aufgaben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Remove the filter “{filter}”</source>
      <translation>Den Filter „{filter}“ entfernen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Nothing was missed</source>
      <translation>Nichts wurde verfehlt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Nothing is marked</source>
      <translation>Nichts ist markiert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Questions whose last answer was not right are found here.</source>
      <translation>Hier stehen Aufgaben, deren letzte Antwort nicht richtig war.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>Questions that were marked in a quiz or in the library are found here.</source>
      <translation>Hier stehen Aufgaben, die in einem Quiz oder in der Bibliothek markiert wurden.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>There is no question to ask in this bank.</source>
      <translation>In dieser Sammlung gibt es keine Aufgabe zu stellen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>aiming at {n} minutes</source>
      <extracomment>Singular: aiming at {n} minute</extracomment>
      <translation>
        <numerusform>Ziel: {n} Minute</numerusform>
        <numerusform>Ziel: {n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>{factor}×</source>
      <comment>a factor on the clock</comment>
      <translation>{factor}×</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>{n} due</source>
      <translation>{n} fällig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>none due</source>
      <translation>keine fällig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>any filters</source>
      <translation>beliebige Filter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>exam, countdown</source>
      <translation>Prüfung, Countdown</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>one area</source>
      <translation>ein Gebiet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>{n} min, sections</source>
      <translation>{n} min, Abschnitte</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>{n} to choose from</source>
      <translation>{n} zur Auswahl</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>for {level}</source>
      <translation>für {level}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/state.py" />
      <source>first estimate</source>
      <translation>erste Schätzung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Level of the questions</source>
      <translation>Stufe der Aufgaben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Type of question</source>
      <translation>Art der Aufgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Difficulty for the level</source>
      <translation>Schwierigkeit für die Stufe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>What happened before</source>
      <translation>Bisheriger Verlauf</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Last answered</source>
      <translation>Zuletzt beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Chosen questions</source>
      <translation>Gewählte Aufgaben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>One option</source>
      <translation>Eine Option</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Several options</source>
      <translation>Mehrere Optionen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>A number</source>
      <translation>Eine Zahl</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Output of code</source>
      <translation>Ausgabe eines Programms</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Put in order</source>
      <translation>In Reihenfolge bringen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Match</source>
      <translation>Zuordnen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Easier than usual</source>
      <translation>Leichter als üblich</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>As usual</source>
      <translation>Wie üblich</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Harder than usual</source>
      <translation>Schwerer als üblich</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Never answered</source>
      <translation>Nie beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>Guessed right</source>
      <translation>Richtig geraten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>Slow</source>
      <translation>Langsam</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Marked</source>
      <translation>Markiert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>With a note</source>
      <translation>Mit Notiz</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>With an own tag</source>
      <translation>Mit eigenem Schlagwort</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Reported</source>
      <translation>Gemeldet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>At any time, or never</source>
      <translation>Irgendwann oder nie</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Not in the last 7 days</source>
      <translation>Nicht in den letzten 7 Tagen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Not in the last 30 days</source>
      <translation>Nicht in den letzten 30 Tagen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Not in the last 90 days</source>
      <translation>Nicht in den letzten 90 Tagen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>In the last 7 days</source>
      <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>In the last 30 days</source>
      <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Recommended</source>
      <translation>Empfohlen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Missed</source>
      <translation>Verfehlt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Own quiz</source>
      <translation>Eigenes Quiz</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Adaptive</source>
      <translation>Adaptiv</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>What would tell most about the verdict for the time it takes.</source>
      <translation>Was, gemessen an der nötigen Zeit, am meisten über das Urteil sagen würde.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Missed, unsure or slow before, and likely to be forgotten by now. The estimate does not change.</source>
      <translation>Früher verfehlt, unsicher oder langsam, und inzwischen wahrscheinlich vergessen. Die Schätzung ändert sich nicht.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Questions whose last answer was not right, or that were left unanswered.</source>
      <translation>Aufgaben, deren letzte Antwort nicht richtig war oder die unbeantwortet blieben.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Questions that were marked to come back to.</source>
      <translation>Aufgaben, die zum Wiederkommen markiert wurden.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Any questions, chosen by filters.</source>
      <translation>Beliebige Aufgaben, durch Filter gewählt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>An exam under one countdown: at the end it is submitted as it stands.</source>
      <translation>Eine Prüfung mit einem Countdown: Am Ende wird abgegeben, wie sie steht.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Each question is the one that tells most after the answers before it, so many are meant to be hard. Feedback comes after each answer, and there is no way back.</source>
      <translation>Jede Aufgabe ist die, die nach den Antworten davor am meisten sagt; viele sollen daher schwer sein. Rückmeldung gibt es nach jeder Antwort, ein Zurück gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>A whole interview's worth of questions under one clock, with feedback at the end.</source>
      <translation>Aufgaben für ein ganzes Interview unter einer Uhr, mit Rückmeldung am Ende.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>An open question as in an interview, with a clock for each of its phases.</source>
      <translation>Eine offene Aufgabe wie im Interview, mit einer Uhr für jede ihrer Phasen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>Goes on until every area of the level is settled. Feedback comes at the end.</source>
      <translation>Geht weiter, bis jedes Gebiet der Stufe geklärt ist. Rückmeldung gibt es am Ende.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/practice/words.py" />
      <source>A first estimate of every area of the level, in as few questions as possible.</source>
      <translation>Eine erste Schätzung jedes Gebiets der Stufe, mit so wenigen Aufgaben wie möglich.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Question navigation</source>
      <translation>Von Aufgabe zu Aufgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>&amp;Previous</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>&amp;Flag</source>
      <translation>&amp;Vormerken</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>I &amp;don't know</source>
      <translation>Ich weiß es &amp;nicht</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>&amp;Stop here</source>
      <translation>&amp;Hier beenden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Un&amp;flag</source>
      <translation>Vormerkung a&amp;ufheben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>End now; everything answered so far counts</source>
      <translation>Jetzt beenden; alles bisher Beantwortete zählt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Previous question (Ctrl+Left)</source>
      <translation>Vorherige Aufgabe (Strg+Links)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Flag for another look (F)</source>
      <translation>Für später vormerken (F)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Say so instead of guessing (0)</source>
      <translation>Sagen statt raten (0)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Next question without an answer (Ctrl+Right)</source>
      <translation>Nächste Aufgabe ohne Antwort (Strg+Rechts)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/clock.py" />
      <source>This quiz is not timed.</source>
      <translation>Dieses Quiz hat keine Uhr.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/clock.py" />
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/pages.py" />
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/pages.py" />
      <source>The clock is stopped.</source>
      <translation>Die Uhr steht.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/pages.py" />
      <source>&amp;Go on now</source>
      <translation>Jetzt &amp;weiter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/saving.py" />
      <source>Not saved. Answers are kept in memory. Free disk space or check the data folder, then retry.</source>
      <translation>Nicht gespeichert. Die Antworten sind im Arbeitsspeicher. Geben Sie Speicherplatz frei oder prüfen Sie den Datenordner, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/screen.py" />
      <source>Say how sure, or skip it.</source>
      <translation>Geben Sie die Sicherheit an, oder überspringen Sie das.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/screen.py" />
      <source>The flag of question {number} was taken off.</source>
      <translation>Die Vormerkung von Aufgabe {number} wurde aufgehoben.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/screen.py" />
      <source>The target time is over. The quiz goes on.</source>
      <translation>Die Zielzeit ist vorbei. Das Quiz geht weiter.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/screen.py" />
      <source>Time is up. The exam was submitted as it stood.</source>
      <translation>Die Zeit ist um. Die Prüfung wurde abgegeben, wie sie stand.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/screen.py" />
      <source>Time is up. The quiz can be finished without hurry.</source>
      <translation>Die Zeit ist um. Das Quiz kann in Ruhe beendet werden.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/screen.py" />
      <source>The break is over.</source>
      <translation>Die Pause ist vorbei.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>{counter} · {section}</source>
      <translation>{counter} · {section}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Unflag question {number}</source>
      <translation>Vormerkung von Aufgabe {number} aufheben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Flag question {number}</source>
      <translation>Aufgabe {number} vormerken</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Question {number} of {count}</source>
      <translation>Aufgabe {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Question {number} of at most {most}</source>
      <translation>Aufgabe {number} von höchstens {most}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Finish</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Review answers</source>
      <translation>Antworten durchsehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>flagged</source>
      <translation>vorgemerkt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>current</source>
      <translation>aktuell</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>not open</source>
      <translation>nicht offen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Question {number}, {states}</source>
      <translation>Aufgabe {number}, {states}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>answered</source>
      <translation>beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>struck only</source>
      <translation>nur gestrichen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>{n} seconds</source>
      <extracomment>Singular: {n} second</extracomment>
      <translation>
        <numerusform>{n} Sekunde</numerusform>
        <numerusform>{n} Sekunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Untimed</source>
      <translation>Ohne Uhr</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>This quiz is not timed</source>
      <translation>Dieses Quiz hat keine Uhr</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Time left {time}, hidden</source>
      <translation>Verbleibende Zeit {time}, ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Timer hidden</source>
      <translation>Zeit ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Time left {time}</source>
      <translation>Verbleibende Zeit {time}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>1 minute left</source>
      <translation>Noch 1 Minute</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>5 minutes left</source>
      <translation>Noch 5 Minuten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Half of the time is left: {time}</source>
      <translation>Die Hälfte der Zeit ist übrig: {time}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>{answered} of {total} answered</source>
      <translation>{answered} von {total} beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Submit {answered} of {total} answered</source>
      <translation>{answered} von {total} beantwortet: abgeben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Begin the break with {answered} of {total} answered</source>
      <translation>Pause beginnen: {answered} von {total} beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Answers can be changed until they are submitted.</source>
      <translation>Antworten lassen sich ändern, bis sie abgegeben sind.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>The break closes these questions: there is no way back to them.</source>
      <translation>Die Pause schließt diese Aufgaben ab: Zu ihnen führt kein Weg zurück.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>The break can begin once every question of this part was seen.</source>
      <translation>Die Pause kann beginnen, sobald jede Aufgabe dieses Teils gesehen wurde.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>The second part begins in {time}. The clock is stopped.</source>
      <translation>Der zweite Teil beginnt in {time}. Die Uhr steht.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>interrupted {n} times, for {time} in all, while the clock ran on</source>
      <extracomment>Singular: interrupted once, for {time}, while the clock ran on</extracomment>
      <translation>
        <numerusform>einmal unterbrochen, für {time}, bei laufender Uhr</numerusform>
        <numerusform>{n}-mal unterbrochen, zusammen {time}, bei laufender Uhr</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>interrupted {n} times, for {time} in all, while the clock stood still</source>
      <extracomment>Singular: interrupted once, for {time}, while the clock stood still</extracomment>
      <translation>
        <numerusform>einmal unterbrochen, für {time}, bei stehender Uhr</numerusform>
        <numerusform>{n}-mal unterbrochen, zusammen {time}, bei stehender Uhr</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/summary.py" />
      <source>Unanswered</source>
      <translation>Unbeantwortet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/summary.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>Flagged</source>
      <translation>Vorgemerkt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/summary.py" />
      <source>Every question is answered.</source>
      <translation>Jede Frage ist beantwortet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/summary.py" />
      <source>No question is flagged.</source>
      <translation>Keine Frage ist vorgemerkt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/summary.py" />
      <location filename="../../src/prepapp/gui/screens/review/sitting.py" />
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/summary.py" />
      <source>&amp;Back to questions</source>
      <translation>&amp;Zurück zu den Aufgaben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/summary.py" />
      <source>Submit</source>
      <translation>Abgeben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Calculator</source>
      <translation>Taschenrechner</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Expression</source>
      <translation>Ausdruck</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Enter calculates; Esc closes the calculator.</source>
      <translation>Eingabe rechnet; Esc schließt den Taschenrechner.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Calculated before</source>
      <translation>Zuvor berechnet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Functions: {names}. Angles are in radians.</source>
      <translation>Funktionen: {names}. Winkel sind im Bogenmaß.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Delete the last sign</source>
      <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <location filename="../../src/prepapp/gui/widgets/search_line.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Calculate</source>
      <translation>Berechnen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Move or resize the tool</source>
      <translation>Werkzeug verschieben oder vergrößern</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Arrow keys resize it, Ctrl with an arrow key moves it.</source>
      <translation>Pfeiltasten ändern die Größe, Strg mit Pfeiltaste verschiebt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Move or resize (arrow keys; Ctrl with an arrow key moves)</source>
      <translation>Verschieben oder vergrößern (Pfeiltasten; Strg mit Pfeiltaste verschiebt)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Move to the &amp;right</source>
      <translation>Nach &amp;rechts</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Move to the &amp;left</source>
      <translation>Nach &amp;links</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Move &amp;below the question</source>
      <translation>&amp;Unter die Aufgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>&amp;Larger</source>
      <translation>&amp;Größer</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>&amp;Smaller</source>
      <translation>&amp;Kleiner</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Close the tool</source>
      <translation>Werkzeug schließen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/formulas.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Formulas</source>
      <translation>Formeln</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/formulas.py" />
      <source>Search formulas</source>
      <translation>Formeln durchsuchen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/formulas.py" />
      <source>The first {shown} of {count} formulas are shown. Add a word to the search.</source>
      <translation>Gezeigt werden die ersten {shown} von {count} Formeln. Ein weiteres Suchwort grenzt ein.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/quiz/tools/formulas.py" />
      <source>{n} formulas in all areas</source>
      <extracomment>Singular: {n} formula in all areas</extracomment>
      <translation>
        <numerusform>{n} Formel in allen Gebieten</numerusform>
        <numerusform>{n} Formeln in allen Gebieten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/grid.py" />
      <source>● answered</source>
      <translation>● beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/grid.py" />
      <source>○ not answered</source>
      <translation>○ nicht beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/grid.py" />
      <source>◌ struck out only</source>
      <translation>◌ nur gestrichen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/grid.py" />
      <source>⚑ flagged</source>
      <translation>⚑ vorgemerkt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/grid.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Question grid</source>
      <translation>Aufgabenraster</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/grid.py" />
      <source>&amp;Review answers</source>
      <translation>Antworten &amp;durchsehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/toolbox.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <location filename="../../src/prepapp/gui/screens/review/sitting.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/toolbox.py" />
      <location filename="../../src/prepapp/gui/screens/review/sitting.py" />
      <source>The note stays with this question.</source>
      <translation>Die Notiz bleibt bei dieser Aufgabe.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/toolbox.py" />
      <location filename="../../src/prepapp/gui/screens/review/sitting.py" />
      <source>&amp;Delete note</source>
      <translation>Notiz &amp;löschen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/toolbox.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Scratchpad</source>
      <translation>Notizblatt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/toolbox.py" />
      <source>The scratchpad stays with this quiz.</source>
      <translation>Das Notizblatt bleibt bei diesem Quiz.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Session controls</source>
      <translation>Bedienung der Sitzung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Leave and go on later; everything is saved</source>
      <translation>Verlassen und später fortsetzen; alles ist gespeichert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Show timer</source>
      <translation>Zeit einblenden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Hide timer</source>
      <translation>Zeit ausblenden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Timer</source>
      <translation>Zeitanzeige</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Hide or show the timer (T)</source>
      <translation>Zeit aus- oder einblenden (T)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Pause (Ctrl+P)</source>
      <translation>Pausieren (Strg+P)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Note on this question (N)</source>
      <translation>Notiz zu dieser Aufgabe (N)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Scratchpad (K)</source>
      <translation>Notizblatt (K)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Calculator (L)</source>
      <translation>Taschenrechner (L)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Formulas (M)</source>
      <translation>Formeln (M)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>All questions (G)</source>
      <translation>Alle Aufgaben (G)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>Planned again</source>
      <translation>Erneut geplant</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>{right} of {all} right. On many such questions, 9 times out of 10 between {low} and {high} right.</source>
      <translation>{right} von {all} richtig. Bei vielen solchen Aufgaben in 9 von 10 Fällen zwischen {low} und {high} richtig.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <location filename="../../src/prepapp/gui/texts/design.py" />
      <source>{share} by the rubric's weights</source>
      <translation>{share} nach den Gewichten des Rasters</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>{time} used, without a limit.</source>
      <translation>{time} gebraucht, ohne Grenze.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>{time} used of {limit} allowed.</source>
      <translation>{time} von {limit} gebraucht.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>Paused {n} times, {time} in all.</source>
      <extracomment>Singular: Paused once, {time}.</extracomment>
      <translation>
        <numerusform>Einmal pausiert, {time}.</numerusform>
        <numerusform>{n}-mal pausiert, insgesamt {time}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>Interrupted {n} times, {time} in all; the clock ran on.</source>
      <extracomment>Singular: Interrupted once, {time}; the clock ran on.</extracomment>
      <translation>
        <numerusform>Einmal unterbrochen, {time}; die Uhr lief weiter.</numerusform>
        <numerusform>{n}-mal unterbrochen, insgesamt {time}; die Uhr lief weiter.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>Interrupted {n} times, {time} in all; the clock stood still.</source>
      <extracomment>Singular: Interrupted once, {time}; the clock stood still.</extracomment>
      <translation>
        <numerusform>Einmal unterbrochen, {time}; die Uhr stand still.</numerusform>
        <numerusform>{n}-mal unterbrochen, insgesamt {time}; die Uhr stand still.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>{n} hours</source>
      <extracomment>Singular: {n} hour</extracomment>
      <translation>
        <numerusform>{n} Stunde</numerusform>
        <numerusform>{n} Stunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>No answer that was called sure was wrong.</source>
      <translation>Keine als sicher bezeichnete Antwort war falsch.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>{n} answers that were called sure were not right: worth looking at first.</source>
      <extracomment>Singular: {n} answer that was called sure was not right: worth looking at first.</extracomment>
      <translation>
        <numerusform>{n} als sicher bezeichnete Antwort war nicht richtig: sie verdient den ersten Blick.</numerusform>
        <numerusform>{n} als sicher bezeichnete Antworten waren nicht richtig: sie verdienen den ersten Blick.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>{area}: first estimate of mastery {after}</source>
      <translation>{area}: erste Schätzung der Beherrschung {after}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>{area}: ▲ up from {before} to {after}</source>
      <translation>{area}: ▲ von {before} auf {after} gestiegen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>{area}: ▼ down from {before} to {after}</source>
      <translation>{area}: ▼ von {before} auf {after} gefallen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>{area}: unchanged at {after}</source>
      <translation>{area}: unverändert bei {after}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>Nothing needs to be seen again.</source>
      <translation>Nichts muss noch einmal angesehen werden.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>{n} questions are asked again in reviews, the first on {day}.</source>
      <extracomment>Singular: {n} question is asked again in a review, on {day}.</extracomment>
      <translation>
        <numerusform>{n} Aufgabe kommt als Wiederholung zurück, am {day}.</numerusform>
        <numerusform>{n} Aufgaben kommen als Wiederholung zurück, die erste am {day}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>Planned again on {day}.</source>
      <translation>Erneut geplant für {day}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>Retired, still counted.</source>
      <translation>Aus der Sammlung genommen, zählt weiterhin.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>First answer to this question.</source>
      <translation>Erste Antwort auf diese Aufgabe.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>Answer {place} of {all}.</source>
      <translation>Antwort {place} von {all}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>First answer: {outcome}, {day}.</source>
      <translation>Erste Antwort: {outcome}, {day}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>Latest answer: {outcome}, {day}.</source>
      <translation>Letzte Antwort: {outcome}, {day}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>Idle: it was open much longer than its target time, so its pace means little.</source>
      <translation>Liegen gelassen: Sie war viel länger offen als ihre Zielzeit, ihr Tempo sagt also wenig.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>There was a break while it was open.</source>
      <translation>Während sie offen war, gab es eine Unterbrechung.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/findings.py" />
      <source>A stubborn question: missed {n} times after it was learned. A note in your own words may help more than another repetition; so may suspending it.</source>
      <translation>Eine hartnäckige Aufgabe: {n}-mal verfehlt, nachdem sie gelernt war. Eine Notiz in eigenen Worten hilft vielleicht mehr als eine weitere Wiederholung; sie auszusetzen ebenso.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>Finished quizzes</source>
      <translation>Beendete Quiz</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>Finished quizzes cannot be shown</source>
      <translation>Die beendeten Quiz können nicht gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>&amp;Practise</source>
      <translation>&amp;Üben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>Nothing to review</source>
      <translation>Nichts durchzusehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>Finished quizzes appear here.</source>
      <translation>Beendete Quiz erscheinen hier.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/sitting.py" />
      <source>Questions of this quiz</source>
      <translation>Aufgaben dieses Quiz</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/sitting.py" />
      <source>All &amp;quizzes</source>
      <translation>Alle &amp;Quiz</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/sitting.py" />
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/sitting.py" />
      <source>This question has changed or left the bank since it was answered.</source>
      <translation>Diese Aufgabe wurde seit der Antwort geändert oder aus der Sammlung genommen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>{share} of the rubric</source>
      <translation>{share} des Rasters</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>{credit} of {all}</source>
      <translation>{credit} von {all}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>{credit} of {all} answered</source>
      <translation>{credit} von {all} beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>{filter} ({n})</source>
      <comment>a filter, and how many it leaves</comment>
      <translation>{filter} ({n})</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>Question {number}, {title}, {outcome}</source>
      <translation>Aufgabe {number}, {title}, {outcome}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Scored by yourself: {share} of the rubric</source>
      <translation>Selbst bewertet: {share} des Bewertungsrasters</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>{right} of {all} right</source>
      <translation>{right} von {all} richtig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>credit {credit} with partly right answers</source>
      <translation>{credit} Punkte mit teilweise richtigen Antworten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>{time} used</source>
      <translation>{time} gebraucht</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>{time} of {limit} used</source>
      <translation>{time} von {limit} gebraucht</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Check for &amp;updates</source>
      <translation>Nach &amp;neuer Version suchen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Show &amp;licences</source>
      <translation>&amp;Lizenzen zeigen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Python {python}, Qt {qt}.</source>
      <translation>Python {python}, Qt {qt}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>About prepapp {version}</source>
      <translation>Über prepapp {version}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>prepapp {version}. {parts}</source>
      <translation>prepapp {version}. {parts}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Newer versions</source>
      <translation>Neuere Versionen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Third-party notices</source>
      <translation>Hinweise zu Dritten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Open &amp;log folder</source>
      <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Privacy</source>
      <translation>Datenschutz</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>What went wrong, for a report; it holds no answers.</source>
      <translation>Was schiefging, für eine Meldung; es enthält keine Antworten.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Back up now</source>
      <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Restore…</source>
      <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Merge…</source>
      <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Data folder</source>
      <translation>Datenordner</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>One is made after each start, every half hour of use and at the end.</source>
      <translation>Eine entsteht nach jedem Start, nach jeder halben Stunde Gebrauch und am Ende.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Restore a backup</source>
      <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>The present state is backed up first.</source>
      <translation>Der jetzige Stand wird zuvor gesichert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Merge from another machine</source>
      <translation>Mit einem anderen Rechner zusammenführen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Takes in the history of a backup or a database; nothing of this one is lost.</source>
      <translation>Nimmt den Verlauf einer Sicherung oder Datenbank auf; von diesem geht nichts verloren.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <location filename="../../src/prepapp/gui/shell/exporting.py" />
      <source>Export everything</source>
      <translation>Alles exportieren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>JSON, CSV and a page to read, in a folder or a ZIP file; they need no prepapp.</source>
      <translation>JSON, CSV und eine Seite zum Lesen, in einem Ordner oder einer ZIP-Datei; sie brauchen kein prepapp.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>No backup yet</source>
      <translation>Noch keine Sicherung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Backed up: {backup}.</source>
      <translation>Gesichert: {backup}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Restore backup</source>
      <translation>Sicherung &amp;wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Keep current</source>
      <translation>Jetzigen Stand &amp;behalten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Restored: {answers}. The state before is among the backups.</source>
      <translation>Wiederhergestellt: {answers}. Der Stand davor ist unter den Sicherungen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Histories (*.db)</source>
      <translation>Verläufe (*.db)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Everything in {path} is here already.</source>
      <translation>Alles in {path} ist schon hier.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Take the history in {path} into this one?</source>
      <translation>Den Verlauf in {path} in diesen aufnehmen?</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Merge history</source>
      <translation>Verlauf &amp;zusammenführen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>unreadable</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/erasing.py" />
      <source>Er&amp;ase…</source>
      <translation>&amp;Löschen…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/erasing.py" />
      <source>Erase</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/erasing.py" />
      <source>The history, marks and notes, settings and, if wished, the backups. It asks before.</source>
      <translation>Der Verlauf, Markierungen und Notizen, Einstellungen und, wenn gewünscht, die Sicherungen. Zuvor wird gefragt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expectations.py" />
      <source>Expectations by area and level</source>
      <translation>Erwartungen nach Gebiet und Stufe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expectations.py" />
      <source>Mastery from 0 to 100. Type a number to change it.</source>
      <translation>Beherrschung von 0 bis 100. Eine Zahl einzugeben ändert sie.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expectations.py" />
      <source>{where}: {points} as shipped</source>
      <translation>{where}: {points} wie ausgeliefert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expectations.py" />
      <source>{where}: {points}, changed</source>
      <translation>{where}: {points}, geändert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expectations.py" />
      <source>{where}: {points}</source>
      <translation>{where}: {points}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expected.py" />
      <source>Show the table</source>
      <translation>Tabelle zeigen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expected.py" />
      <source>Count them</source>
      <translation>Mitzählen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expected.py" />
      <source>Advanced</source>
      <translation>Erweitert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expected.py" />
      <source>Self-scored design answers</source>
      <translation>Selbst bewertete Entwürfe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expected.py" />
      <source>Whether designs that you scored yourself are part of the estimate, as less certain than graded answers. The dashboard draws them apart either way.</source>
      <translation>Ob selbst bewertete Entwürfe Teil der Schätzung sind, als weniger sicher als geprüfte Antworten. Das Dashboard zeichnet sie so oder so getrennt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expected.py" />
      <source>Mastery expected of each level</source>
      <translation>Auf jeder Stufe erwartete Beherrschung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expected.py" />
      <source>Editorial numbers, derived from the career guides. Change one where it is known better; readiness is then measured against it.</source>
      <translation>Redaktionelle Zahlen aus den Karriereleitfäden. Ändern Sie eine, wo Sie es besser wissen; der Vorbereitungsstand wird dann daran gemessen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Single keys are commands</source>
      <translation>Einzelne Tasten sind Befehle</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Key of the action</source>
      <translation>Taste der Aktion</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Press the key it should have.</source>
      <translation>Drücken Sie die gewünschte Taste.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Us&amp;ual key</source>
      <translation>Ü&amp;bliche Taste</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Single keys</source>
      <translation>Einzelne Tasten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>F flags, G opens the grid, and so on. A text field keeps its letters in any case.</source>
      <translation>F merkt vor, G öffnet das Raster und so weiter. Ein Textfeld behält seine Buchstaben in jedem Fall.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Own keys</source>
      <translation>Eigene Tasten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Choose an action and press the key it should have.</source>
      <translation>Wählen Sie eine Aktion und drücken Sie die gewünschte Taste.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>{keys} is the key of “{action}”. Press another.</source>
      <translation>{keys} ist die Taste für „{action}“. Drücken Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>{screen}: {action} ({keys})</source>
      <translation>{screen}: {action} ({keys})</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Holds from the next start on. Questions stay English.</source>
      <translation>Gilt ab dem nächsten Start. Aufgaben bleiben englisch.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source> %</source>
      <comment>after a number</comment>
      <translation> %</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>The system's</source>
      <translation>Wie im System</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Font</source>
      <translation>Schrift</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Line spacing</source>
      <translation>Zeilenabstand</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Reduce motion</source>
      <translation>Bewegung verringern</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Appearance</source>
      <translation>Erscheinungsbild</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>System follows the desktop.</source>
      <translation>„System“ folgt dem Desktop.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Also Ctrl and plus, minus or zero, on every screen.</source>
      <translation>Auch Strg mit Plus, Minus oder Null, auf jedem Bildschirm.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Of all text but code.</source>
      <translation>Für allen Text außer Code.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Of questions and explanations.</source>
      <translation>In Aufgaben und Erklärungen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Motion</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Keeps the cursor from blinking and menus from sliding; nothing else moves by itself.</source>
      <translation>Der Cursor blinkt nicht, und Menüs gleiten nicht; anderes bewegt sich nicht von selbst.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>There is a date</source>
      <translation>Es gibt einen Termin</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source> min</source>
      <comment>after a number</comment>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Interview</source>
      <translation>Interview</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <location filename="../../src/prepapp/gui/texts/interview.py" />
      <source>No date yet.</source>
      <translation>Noch kein Termin.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Level and date</source>
      <translation>Stufe und Termin</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>What readiness is measured against.</source>
      <translation>Woran der Vorbereitungsstand gemessen wird.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Shifts some expectations.</source>
      <translation>Verschiebt einige Erwartungen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Sizes what is recommended next.</source>
      <translation>Bestimmt den Umfang der Empfehlungen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/rows.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/rows.py" />
      <source>Reset: {group}</source>
      <translation>Zurücksetzen: {group}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/screen.py" />
      <source>Search settings</source>
      <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/screen.py" />
      <source>No setting matches.</source>
      <translation>Keine Einstellung passt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/screen.py" />
      <source>Settings cannot be read</source>
      <translation>Die Einstellungen können nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/screen.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>With a clock</source>
      <translation>Mit Uhr</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Ask how sure</source>
      <translation>Nach der Sicherheit fragen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Rest of the clock</source>
      <translation>Automatische Pause</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Session</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Whether a new quiz starts with a clock.</source>
      <translation>Ob ein neues Quiz mit einer Uhr beginnt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>What the clock of a timed quiz is multiplied by; it can be changed for each quiz.</source>
      <translation>Wie viel mehr Zeit ein Quiz mit Uhr bekommt; für jedes Quiz änderbar.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Rating each answer shows how well one knows what one knows. It never changes a result.</source>
      <translation>Jede Antwort einzuschätzen zeigt, wie gut man weiß, was man weiß. Am Ergebnis ändert das nie etwas.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>What the words stand for</source>
      <translation>Wofür die Wörter stehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>The chance of being right that the chart of confidence compares each word with.</source>
      <translation>Die Wahrscheinlichkeit, richtig zu liegen, mit der das Diagramm der Antwortsicherheit jedes Wort vergleicht.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Minutes without a key or a click after which an untimed quiz pauses by itself.</source>
      <translation>Minuten ohne Taste oder Klick, nach denen ein Quiz ohne Uhr von selbst pausiert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Reviews a day</source>
      <translation>Wiederholungen am Tag</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>No limit</source>
      <translation>Keine Grenze</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Review</source>
      <comment>repeating what is due</comment>
      <translation>Wiederholung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>At most so many, and never more than the minutes of the day hold; the rest waits.</source>
      <translation>Höchstens so viele, und nie mehr, als die Minuten des Tages fassen; der Rest wartet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>{word}: </source>
      <translation>{word}: </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>System</source>
      <comment>theme</comment>
      <translation>System</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Tight</source>
      <translation>Eng</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Usual</source>
      <comment>line spacing</comment>
      <translation>Üblich</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Wide</source>
      <translation>Weit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Double</source>
      <translation>Doppelt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Nothing is sent anywhere: no telemetry, no account, no network. Everything stays on this computer.</source>
      <translation>Nichts wird irgendwohin gesendet: keine Telemetrie, kein Konto, kein Netz. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>prepapp never looks for a newer version by itself. Newer versions are where this one was got from.</source>
      <translation>prepapp sucht nie von selbst nach einer neueren Version. Neuere Versionen gibt es dort, woher diese stammt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>prepapp never looks for a newer version by itself. The button opens the page of releases in the browser: that leaves prepapp and uses the network.</source>
      <translation>prepapp sucht nie von selbst nach einer neueren Version. Der Knopf öffnet die Seite der Veröffentlichungen im Browser: Damit verlassen Sie prepapp und nutzen das Netz.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>A packaged prepapp carries the texts of all licences; from a checkout, packaging/notices.py writes them.</source>
      <translation>Ein gepacktes prepapp bringt die Texte aller Lizenzen mit; in einem Checkout schreibt packaging/notices.py sie.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>The texts of the licences of everything that came with this program.</source>
      <translation>Die Texte der Lizenzen von allem, was mit diesem Programm kam.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>prepapp is free software under the MIT licence. It uses Qt 6 and Qt for Python (PySide6) under the GNU Lesser General Public License, version 3: Qt may be replaced by another build of the same version, and its source is at https://download.qt.io. It also uses SQLModel, SQLAlchemy, pydantic, platformdirs, markdown-it-py, ziamath and py-fsrs (MIT), numpy and Pygments (BSD), and matplotlib (a licence of its own, based on Python's).</source>
      <translation>prepapp ist freie Software unter der MIT-Lizenz. Es verwendet Qt 6 und Qt for Python (PySide6) unter der GNU Lesser General Public License, Version 3: Qt darf durch einen anderen Bau derselben Version ersetzt werden, und sein Quelltext liegt unter https://download.qt.io. Außerdem verwendet es SQLModel, SQLAlchemy, pydantic, platformdirs, markdown-it-py, ziamath und py-fsrs (MIT), numpy und Pygments (BSD) sowie matplotlib (eine eigene Lizenz nach der von Python).</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>The language changes at the next start.</source>
      <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Level: {level}.</source>
      <translation>Stufe: {level}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Specialisation: {name}.</source>
      <translation>Spezialisierung: {name}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Interview: {day}.</source>
      <translation>Interview: {day}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Minutes per day: {minutes}.</source>
      <translation>Minuten am Tag: {minutes}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Theme: {theme}.</source>
      <translation>Farbschema: {theme}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Text size: {size}.</source>
      <translation>Textgröße: {size}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Font: {family}.</source>
      <translation>Schrift: {family}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>the system's</source>
      <translation>die des Systems</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Line spacing: {spacing}.</source>
      <translation>Zeilenabstand: {spacing}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Motion is reduced.</source>
      <translation>Bewegung ist verringert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Motion is as usual.</source>
      <translation>Bewegung ist wie üblich.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Extra time: {factor}.</source>
      <translation>Zeitzuschlag: {factor}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>New quizzes have a clock.</source>
      <translation>Neue Quiz haben eine Uhr.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>New quizzes have no clock.</source>
      <translation>Neue Quiz haben keine Uhr.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>How sure is asked.</source>
      <translation>Nach der Sicherheit wird gefragt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>How sure is no longer asked.</source>
      <translation>Nach der Sicherheit wird nicht mehr gefragt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>The clock rests: {when}.</source>
      <translation>Automatische Pause: {when}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Reviews a day: {cap}.</source>
      <translation>Wiederholungen am Tag: {cap}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>A guess stands for {guess}, “think so” for {think_so}, “sure” for {sure}.</source>
      <translation>„Geraten“ steht für {guess}, „Denke ja“ für {think_so}, „Sicher“ für {sure}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Self-scored design answers count.</source>
      <translation>Selbst bewertete Entwürfe zählen mit.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Self-scored design answers are left out of the estimate.</source>
      <translation>Selbst bewertete Entwürfe bleiben aus der Schätzung heraus.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Single keys are on.</source>
      <translation>Einzelne Tasten sind an.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Single keys are off.</source>
      <translation>Einzelne Tasten sind aus.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Key of “{action}”: {keys}.</source>
      <translation>Taste für „{action}“: {keys}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Keys: as shipped.</source>
      <translation>Tasten: wie ausgeliefert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Keys changed.</source>
      <translation>Tasten geändert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Expectations: as shipped.</source>
      <translation>Erwartungen: wie ausgeliefert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Expectations changed.</source>
      <translation>Erwartungen geändert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Expectation in {area}, {level}: {points}.</source>
      <translation>Erwartung in {area}, {level}: {points}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>None</source>
      <comment>extra time</comment>
      <translation>Keiner</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>{factor}× time</source>
      <translation>{factor}× Zeit</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>after {n} minutes</source>
      <extracomment>Singular: after {n} minute</extracomment>
      <translation>
        <numerusform>nach {n} Minute</numerusform>
        <numerusform>nach {n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>at most {count}</source>
      <translation>höchstens {count}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>as many as the minutes hold</source>
      <translation>so viele, wie die Minuten fassen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>no date</source>
      <translation>kein Termin</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>{size} KB</source>
      <translation>{size} KB</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/commands.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/commands.py" />
      <source>Switch to {name}</source>
      <translation>Zu {name} wechseln</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/commands.py" />
      <location filename="../../src/prepapp/gui/shell/people.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/commands.py" />
      <source>Settings: {group}</source>
      <translation>Einstellungen: {group}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/exporting.py" />
      <source>Folder (*)</source>
      <translation>Ordner (*)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/exporting.py" />
      <source>ZIP file (*.zip)</source>
      <translation>ZIP-Datei (*.zip)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/exporting.py" />
      <source>Exporting everything…</source>
      <translation>Alles wird exportiert…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/exporting.py" />
      <source>&amp;Open folder</source>
      <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/navigation.py" />
      <source>Navigation</source>
      <translation>Navigation</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/navigation.py" />
      <source>{action} ({keys})</source>
      <translation>{action} ({keys})</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/notices.py" />
      <source>Saved {time}</source>
      <translation>Gespeichert {time}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/opening.py" />
      <source>End or leave this quiz, then open the file again.</source>
      <translation>Dieses Quiz beenden oder verlassen, dann die Datei noch einmal öffnen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/opening.py" />
      <source>{path} cannot be read: {error}. Choose another file.</source>
      <translation>{path} kann nicht gelesen werden: {error}. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/opening.py" />
      <source>There is no file {path}. Check its name and its folder.</source>
      <translation>Es gibt keine Datei {path}. Bitte Namen und Ordner prüfen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/opening.py" />
      <source>{path} is a question bank. This prepapp asks from the bank that it was installed with; only a history can be opened.</source>
      <translation>{path} ist eine Aufgabensammlung. Dieses prepapp fragt aus der Sammlung, mit der es installiert wurde; öffnen lässt sich nur ein Verlauf.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/people.py" />
      <source>Person: {name}</source>
      <translation>Person: {name}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/people.py" />
      <source>Whose history is open: {name}</source>
      <translation>Wessen Verlauf offen ist: {name}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/people.py" />
      <source>&amp;New person…</source>
      <translation>&amp;Neue Person…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/people.py" />
      <source>Name and &amp;colour…</source>
      <translation>Name und &amp;Farbe…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Dashboard</source>
      <translation>Dashboard</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Quiz</source>
      <translation>Quiz</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Design</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>First run</source>
      <translation>Erster Start</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>{screen} – {level} – {person}</source>
      <translation>{screen} – {level} – {person}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/quizzes.py" />
      <source>Nothing is due to be reviewed.</source>
      <translation>Keine Wiederholung ist fällig.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/quizzes.py" />
      <source>The interrupted quiz was discarded: {title}</source>
      <translation>Das unterbrochene Quiz wurde verworfen: {title}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcut_sheet.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcut_sheet.py" />
      <source>Search shortcuts</source>
      <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcut_sheet.py" />
      <source>No shortcut matches.</source>
      <translation>Kein Tastenkürzel passt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcut_sheet.py" />
      <source>&amp;Close</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Enter</source>
      <comment>a key</comment>
      <translation>Eingabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Up</source>
      <comment>a key</comment>
      <translation>Hoch</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Down</source>
      <comment>a key</comment>
      <translation>Runter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Find a question in the library</source>
      <translation>Eine Aufgabe in der Bibliothek suchen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Export the report, what is listed, or everything</source>
      <translation>Den Bericht, das Aufgelistete oder alles exportieren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Switch to another person</source>
      <translation>Zu einer anderen Person wechseln</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Undo the latest change</source>
      <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Redo what was undone</source>
      <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Next part of the window</source>
      <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Previous part of the window</source>
      <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Larger text</source>
      <translation>Größerer Text</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Smaller text</source>
      <translation>Kleinerer Text</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Text at 100%</source>
      <translation>Text auf 100 %</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Start the next step, or see the analysis</source>
      <translation>Den nächsten Schritt starten oder die Auswertung ansehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Resume the interrupted quiz</source>
      <translation>Das unterbrochene Quiz fortsetzen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Start the due reviews</source>
      <translation>Fällige Wiederholungen starten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Start the second step, 3 the third</source>
      <translation>Den zweiten Schritt starten, 3 den dritten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Start the kind of practice that has the focus</source>
      <translation>Die Art des Übens starten, die den Fokus hat</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Start what is chosen</source>
      <translation>Das Gewählte starten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Delete the saved preset that has the focus</source>
      <translation>Die gespeicherte Vorlage löschen, die den Fokus hat</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Choose the first option, 2 or B the second, and so on</source>
      <translation>Die erste Option wählen, 2 oder B die zweite und so weiter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Why it was missed, once the answer is shown: 1 to 4</source>
      <translation>Warum sie verfehlt wurde, sobald die Lösung zu sehen ist: 1 bis 4</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>I do not know</source>
      <translation>Ich weiß es nicht</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Check, or go on</source>
      <translation>Prüfen oder weitergehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Next question</source>
      <translation>Nächste Aufgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Previous question</source>
      <translation>Vorige Aufgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>How sure: guess, think so, sure</source>
      <translation>Wie sicher: geraten, denke ja, sicher</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Strike out one of the options 1 to 3</source>
      <translation>Eine der Optionen 1 bis 3 streichen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Strike out one of the options 4 to 6</source>
      <translation>Eine der Optionen 4 bis 6 streichen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Leave it open how sure</source>
      <translation>Offenlassen, wie sicher</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Flag</source>
      <translation>Vormerken</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Grid of questions</source>
      <translation>Raster der Aufgaben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Note on this question</source>
      <translation>Notiz zu dieser Aufgabe</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Hide or show the timer</source>
      <translation>Zeit aus- oder einblenden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Say the time left</source>
      <translation>Die verbleibende Zeit ansagen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Look over the answers before submitting</source>
      <translation>Die Antworten vor dem Abgeben durchsehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Move a step up or down</source>
      <translation>Einen Schritt nach oben oder unten verschieben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Next phase, or save the score</source>
      <translation>Nächste Phase oder die Bewertung speichern</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Next question that was not right</source>
      <translation>Nächste Aufgabe, die nicht richtig war</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Why it was missed: not known, misread</source>
      <translation>Warum sie verfehlt wurde: nicht gewusst, falsch gelesen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Why it was missed: reasoning, time</source>
      <translation>Warum sie verfehlt wurde: Überlegung, Zeit</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Back to all quizzes</source>
      <translation>Zurück zu allen Quiz</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Change the level</source>
      <translation>Die Stufe ändern</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Go to one of the charts 1 to 3</source>
      <translation>Zu einem der Diagramme 1 bis 3</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Go to one of the charts 4 to 6</source>
      <translation>Zu einem der Diagramme 4 bis 6</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Show or hide the numbers of the chart</source>
      <translation>Die Zahlen des Diagramms ein- oder ausblenden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Start one of the next steps</source>
      <translation>Einen der nächsten Schritte starten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Practise the area of the current row</source>
      <translation>Das Gebiet der aktuellen Zeile üben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Open the question of the current row</source>
      <translation>Die Aufgabe der aktuellen Zeile öffnen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Show the question below, without its answer</source>
      <translation>Die Aufgabe unten zeigen, ohne ihre Lösung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Mark the selected questions, or take the marks away</source>
      <translation>Die ausgewählten Aufgaben markieren oder die Markierungen entfernen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Tag the selected questions</source>
      <translation>Den ausgewählten Aufgaben ein Schlagwort geben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Suspend the selected questions, or ask them again</source>
      <translation>Die ausgewählten Aufgaben aussetzen oder wieder stellen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Select everything that is listed</source>
      <translation>Alles Aufgelistete auswählen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Back to the list</source>
      <translation>Zurück zur Liste</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/tag_dialog.py" />
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/tag_dialog.py" />
      <source>&amp;Add tag</source>
      <translation>Schlagwort &amp;hinzufügen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/tag_dialog.py" />
      <source>&amp;Remove tag</source>
      <translation>Schlagwort &amp;entfernen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/age.py" />
      <source>The product facts here were last checked in {month}, more than a year ago; they may have changed.</source>
      <translation>Die Angaben zu Produkten hier wurden zuletzt im {month} geprüft, vor mehr als einem Jahr; sie können sich geändert haben.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>This is too long for one line. Calculate a part of it first and go on with ans.</source>
      <translation>Das ist zu lang für eine Zeile. Berechnen Sie zuerst einen Teil und gehen Sie mit ans weiter.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>“{what}” is not known here. Use + - * / ^ ! and parentheses.</source>
      <translation>„{what}“ ist hier unbekannt. Verwenden Sie + - * / ^ ! und Klammern.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>Write decimals with a point: 0.5.</source>
      <translation>Schreiben Sie Dezimalzahlen mit Punkt: 0.5.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>“{what}” is not known here. The functions are listed below.</source>
      <translation>„{what}“ ist hier unbekannt. Die Funktionen stehen unten.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>Say which logarithm: ln, log2 or log10.</source>
      <translation>Sagen Sie, welcher Logarithmus: ln, log2 oder log10.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>Something is missing at the end.</source>
      <translation>Am Ende fehlt etwas.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>A parenthesis is not closed.</source>
      <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>A parenthesis is closed that was not opened.</source>
      <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>An operator is missing before “{what}”. Multiplication is written as *.</source>
      <translation>Vor „{what}“ fehlt ein Rechenzeichen. Multipliziert wird mit *.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>A number is missing before “{what}”.</source>
      <translation>Vor „{what}“ fehlt eine Zahl.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>Put what {what} is taken of in parentheses: {what}(2).</source>
      <translation>Setzen Sie in Klammern, wovon {what} gebildet wird: {what}(2).</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>There is no last answer yet.</source>
      <translation>Es gibt noch kein letztes Ergebnis.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>This divides by zero.</source>
      <translation>Hier wird durch null geteilt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>The result is too large to be shown.</source>
      <translation>Das Ergebnis ist zu groß, um es anzuzeigen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>The factorial takes whole numbers from 0 to {largest}.</source>
      <translation>Die Fakultät nimmt ganze Zahlen von 0 bis {largest}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>A negative number has no real power that is not whole.</source>
      <translation>Eine negative Zahl hat keine reelle Potenz, die nicht ganzzahlig ist.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>The square root takes numbers from 0.</source>
      <translation>Die Quadratwurzel nimmt Zahlen ab 0.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>{name} takes numbers above 0.</source>
      <translation>{name} nimmt Zahlen über 0.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/design.py" />
      <source>{name} · {used} of {minutes} min</source>
      <translation>{name} · {used} von {minutes} min</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/design.py" />
      <source>{n} of {all} points</source>
      <translation>{n} von {all} Punkten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/design.py" />
      <source>{n} of {all} core points</source>
      <translation>{n} von {all} Kernpunkten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/texts/design.py" />
      <source>{n} mistakes</source>
      <extracomment>Singular: {n} mistake</extracomment>
      <translation>
        <numerusform>{n} Fehler</numerusform>
        <numerusform>{n} Fehler</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/design.py" />
      <source>What could be asked for</source>
      <translation>Was man erfragen konnte</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/design.py" />
      <source>What an interviewer may ask next</source>
      <translation>Was als Nächstes gefragt werden kann</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/design.py" />
      <source>Notes on a strong answer</source>
      <translation>Anmerkungen zu einer starken Antwort</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Correct</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Partly correct: {share} of the credit</source>
      <translation>Teilweise richtig: {share} der Punkte</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Not correct</source>
      <translation>Nicht richtig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Not known yet</source>
      <translation>Noch nicht gewusst</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>{verdict}: {letters} are correct</source>
      <extracomment>Singular: {verdict}: {letters} is correct</extracomment>
      <translation>
        <numerusform>{verdict}: {letters} ist richtig</numerusform>
        <numerusform>{verdict}: {letters} sind richtig</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <location filename="../../src/prepapp/gui/widgets/question_page.py" />
      <source>Explanation</source>
      <translation>Erklärung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Takeaway</source>
      <translation>Merksatz</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>What happened:</source>
      <translation>Was geschah:</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>It prints:</source>
      <translation>Ausgabe:</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>{value} (accepted within ±{tolerance})</source>
      <translation>{value} (akzeptiert innerhalb ±{tolerance})</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Answer:</source>
      <translation>Antwort:</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>You typed:</source>
      <translation>Ihre Eingabe:</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>{n} other orders are right as well.</source>
      <extracomment>Singular: {n} other order is right as well.</extracomment>
      <translation>
        <numerusform>{n} andere Reihenfolge ist ebenfalls richtig.</numerusform>
        <numerusform>{n} andere Reihenfolgen sind ebenfalls richtig.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>A right order</source>
      <translation>Eine richtige Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>yours: {answer}</source>
      <translation>Ihre: {answer}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Unused:</source>
      <translation>Nicht gebraucht:</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <location filename="../../src/prepapp/gui/widgets/answers/matching.py" />
      <source>Partners</source>
      <translation>Partner</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Gaps</source>
      <translation>Lücken</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Near misses</source>
      <translation>Knapp daneben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>correct</source>
      <translation>richtig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>not correct</source>
      <translation>nicht richtig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Product facts as of {day}.</source>
      <translation>Angaben zu Produkten vom {day}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>link</source>
      <translation>Link</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/interview.py" />
      <source>The date has passed.</source>
      <translation>Der Tag ist vorbei.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/interview.py" />
      <source>It is today.</source>
      <translation>Das ist heute.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/interview.py" />
      <source>It is tomorrow.</source>
      <translation>Das ist morgen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/texts/interview.py" />
      <source>In {n} days.</source>
      <extracomment>Singular: In {n} day.</extracomment>
      <translation>
        <numerusform>In {n} Tag.</numerusform>
        <numerusform>In {n} Tagen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/interview.py" />
      <source>The interview is tomorrow.</source>
      <translation>Das Interview ist morgen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/texts/interview.py" />
      <source>{n} days to the interview.</source>
      <extracomment>Singular: {n} day to the interview.</extracomment>
      <translation>
        <numerusform>{n} Tag bis zum Interview.</numerusform>
        <numerusform>{n} Tage bis zum Interview.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/people.py" />
      <source>First person</source>
      <translation>Erste Person</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/people.py" />
      <source>Person {number}</source>
      <translation>Person {number}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>Wrong answer key</source>
      <translation>Falsche Lösung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>Unclear</source>
      <translation>Unklar</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>Outdated</source>
      <translation>Veraltet</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>Typing error</source>
      <translation>Tippfehler</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>Something else</source>
      <translation>Etwas anderes</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The question was marked.</source>
      <translation>Die Aufgabe wurde markiert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The mark was taken off.</source>
      <translation>Die Markierung wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The note was kept.</source>
      <translation>Die Notiz wurde gespeichert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The note was deleted.</source>
      <translation>Die Notiz wurde gelöscht.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The tag {tag} was added.</source>
      <translation>Das Schlagwort {tag} wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The tag {tag} was taken off.</source>
      <translation>Das Schlagwort {tag} wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The question is not asked any more.</source>
      <translation>Die Aufgabe wird nicht mehr gestellt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The question is asked again.</source>
      <translation>Die Aufgabe wird wieder gestellt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The question was added to review.</source>
      <translation>Die Aufgabe kommt in die Wiederholung.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>It was taken out of review.</source>
      <translation>Sie wurde aus der Wiederholung genommen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The answer was looked up.</source>
      <translation>Die Lösung wurde angesehen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The report was kept.</source>
      <translation>Die Meldung wurde gespeichert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The report was withdrawn.</source>
      <translation>Die Meldung wurde zurückgezogen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The reason was kept.</source>
      <translation>Der Grund wurde gespeichert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The reason was taken back.</source>
      <translation>Der Grund wurde zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The answer took no effort.</source>
      <translation>Die Antwort war mühelos.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/remarks.py" />
      <source>The answer took some effort.</source>
      <translation>Die Antwort kostete etwas Mühe.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Select {count}.</source>
      <translation>Wählen Sie {count}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Type a number ({unit}).</source>
      <translation>Geben Sie eine Zahl ein ({unit}).</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Type the result: one row a line, columns joined by “ | ”, NULL for null.</source>
      <translation>Geben Sie das Ergebnis ein: eine Tabellenzeile je Zeile, Spalten durch „ | “ getrennt, NULL für null.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Type exactly what the program prints.</source>
      <translation>Geben Sie genau das ein, was das Programm ausgibt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Put the steps in order. Alt+Up and Alt+Down move the focused step.</source>
      <translation>Bringen Sie die Schritte in die richtige Reihenfolge. Alt+Hoch und Alt+Runter verschieben den Schritt, der den Fokus hat.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Choose a partner for each entry; some partners stay unused.</source>
      <translation>Wählen Sie zu jedem Eintrag einen Partner; einige Partner bleiben übrig.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Fill the numbered gaps.</source>
      <translation>Füllen Sie die nummerierten Lücken.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Answered phase by phase, then scored against its rubric.</source>
      <translation>Phase für Phase beantwortet, dann nach dem Bewertungsraster bewertet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>It counts within ±{near} or ±{share} of the answer.</source>
      <translation>Es zählt innerhalb von ±{near} oder ±{share} um die Lösung.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>It counts within ±{share} of the answer.</source>
      <translation>Es zählt innerhalb von ±{share} um die Lösung.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>It counts within ±{near} of the answer.</source>
      <translation>Es zählt innerhalb von ±{near} um die Lösung.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>It has to be exact.</source>
      <translation>Es muss genau stimmen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/steps.py" />
      <source>{place}. {title}: {score}</source>
      <translation>{place}. {title}: {score}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/steps.py" />
      <source>Areas whose verdict is open come before areas that are below, and those before areas that meet; among each the highest score comes first. While no verdict may be given yet, its chance of being right counts as a coin's toss: 50 points.</source>
      <translation>Gebiete mit offenem Urteil kommen vor Gebieten unter der Erwartung, und diese vor Gebieten, die sie erfüllen; unter ihnen steht jeweils die höchste Punktzahl vorn. Solange noch kein Urteil möglich ist, gilt seine Wahrscheinlichkeit, richtig zu sein, als Münzwurf: 50 Punkte.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/steps.py" />
      <source>no score; due reviews come second while a verdict is open, and first when none is</source>
      <translation>keine Punktzahl; fällige Wiederholungen stehen an zweiter Stelle, solange ein Urteil offen ist, und sonst an erster</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/steps.py" />
      <source>no score; every area meets, and the verdict waits for this alone</source>
      <translation>keine Punktzahl; jedes Gebiet erfüllt die Erwartung, und das Urteil wartet nur darauf</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/steps.py" />
      <source>no score; nothing is measured yet</source>
      <translation>keine Punktzahl; noch ist nichts gemessen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Misread</source>
      <translation>Falsch gelesen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Reasoning</source>
      <translation>Überlegung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>What to say of this question</source>
      <translation>Was zu dieser Aufgabe zu sagen ist</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Why was it missed?</source>
      <translation>Warum wurde sie verfehlt?</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>&amp;Note</source>
      <translation>&amp;Notiz</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Took no &amp;effort</source>
      <translation>M&amp;ühelos</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Suspended</source>
      <translation>Ausgesetzt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>&amp;Suspend</source>
      <translation>&amp;Aussetzen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Withdraw the report</source>
      <translation>Meldung zurückziehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>&amp;Report question</source>
      <translation>Aufgabe mel&amp;den</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Why it was missed: {reason}</source>
      <translation>Warum sie verfehlt wurde: {reason}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Find it again under marked questions</source>
      <translation>Unter den markierten Aufgaben wiederfinden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Ask it again in spaced review although it was right</source>
      <translation>Bei den Wiederholungen erneut stellen, obwohl sie richtig war</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Spaced review then waits longer before it asks again</source>
      <translation>Die Wiederholung wartet dann länger, bis sie erneut fragt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Never ask it again until this is taken back</source>
      <translation>Nie wieder stellen, bis dies zurückgenommen wird</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Say what is wrong with this question; it stays on this computer</source>
      <translation>Sagen, was an dieser Aufgabe nicht stimmt; es bleibt auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>In review</source>
      <translation>In der Wiederholung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>&amp;Add to review</source>
      <translation>Zur &amp;Wiederholung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>What is wrong, in words</source>
      <translation>Was nicht stimmt, in Worten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/aftermath.py" />
      <source>Keep the report</source>
      <translation>Meldung speichern</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/choice.py" />
      <source>Answer options</source>
      <translation>Antwortmöglichkeiten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/choice.py" />
      <source>{chosen} of {wanted} selected</source>
      <translation>{chosen} von {wanted} gewählt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/cloze.py" />
      <source>Gap {number}</source>
      <translation>Lücke {number}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/cloze.py" />
      <location filename="../../src/prepapp/gui/widgets/answers/matching.py" />
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/design.py" />
      <source>Your answer</source>
      <translation>Die eigene Antwort</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/design.py" />
      <source>{name} ({weight} %)</source>
      <translation>{name} ({weight} %)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/design.py" />
      <source>What scores of 1 to 4 look like</source>
      <translation>Wie Bewertungen von 1 bis 4 aussehen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/matching.py" />
      <source>Partner of {entry}</source>
      <translation>Partner von {entry}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Option {letter}, {text}</source>
      <translation>Option {letter}, {text}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Correct · your answer</source>
      <translation>Richtig · Ihre Antwort</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Not correct · your answer</source>
      <translation>Nicht richtig · Ihre Antwort</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Strike out or restore (Shift+{digit}, or Delete)</source>
      <translation>Streichen oder zurückholen (Umschalt+{digit} oder Entf)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Restore option {letter}</source>
      <translation>Option {letter} zurückholen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Strike out option {letter}</source>
      <translation>Option {letter} streichen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>struck out</source>
      <translation>gestrichen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/ordering.py" />
      <source>Step {place} of {count}, {text}</source>
      <translation>Schritt {place} von {count}, {text}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/ordering.py" />
      <source>Move up (Alt+Up)</source>
      <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/ordering.py" />
      <source>Move down (Alt+Down)</source>
      <translation>Nach unten (Alt+Runter)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/ordering.py" />
      <source>Move step up</source>
      <translation>Schritt nach oben</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/ordering.py" />
      <source>Move step down</source>
      <translation>Schritt nach unten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/ordering.py" />
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/point.py" />
      <source>{kind}: {text}</source>
      <translation>{kind}: {text}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/point.py" />
      <source>Or: {text}</source>
      <translation>Oder: {text}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/point.py" />
      <source>Core point</source>
      <translation>Kernpunkt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/point.py" />
      <source>A mistake: it takes a point away</source>
      <translation>Ein Fehler: er nimmt einen Punkt weg</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/point.py" />
      <source>Further point</source>
      <translation>Weiterer Punkt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/typed.py" />
      <source>Your number in {unit}</source>
      <translation>Ihre Zahl in {unit}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/typed.py" />
      <source>Your number</source>
      <translation>Ihre Zahl</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/typed.py" />
      <source>Read as {number}</source>
      <translation>Gelesen als {number}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/typed.py" />
      <source>What it prints</source>
      <translation>Was ausgegeben wird</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/typed.py" />
      <source>Ctrl+Enter goes on; Tab leaves the field</source>
      <translation>Strg+Eingabe geht weiter; Tab verlässt das Feld</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Chart {n}: press {n} to come here</source>
      <translation>Diagramm {n}: die Taste {n} führt hierher</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Ctrl+C copies, a column's title sorts</source>
      <translation>Strg+C kopiert, ein Spaltentitel sortiert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Show data</source>
      <translation>Daten zeigen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Show data for {title}</source>
      <translation>Daten zeigen zu {title}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>The numbers as a table (D)</source>
      <translation>Die Zahlen als Tabelle (D)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Export {title}</source>
      <translation>{title} exportieren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <location filename="../../src/prepapp/gui/widgets/problem.py" />
      <source>Copy &amp;details</source>
      <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Hide data</source>
      <translation>Daten ausblenden</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Picture (PNG)…</source>
      <translation>Bild (PNG)…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Drawing (SVG)…</source>
      <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Drawing</source>
      <translation>Zeichnung</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Numbers (CSV)…</source>
      <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Copy the table</source>
      <translation>Tabelle kopieren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_view.py" />
      <source>Updating</source>
      <translation>Wird aktualisiert</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>How sure</source>
      <translation>Wie sicher</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>Skip rating</source>
      <translation>Ohne Angabe weiter</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>See the answer without a rating ({key})</source>
      <translation>Die Antwort ohne Angabe ansehen ({key})</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>How sure?</source>
      <translation>Wie sicher?</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>How sure: {name}</source>
      <translation>Wie sicher: {name}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/disclosure.py" />
      <source>Expanded</source>
      <translation>Ausgeklappt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/disclosure.py" />
      <source>Collapsed</source>
      <translation>Eingeklappt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/drawn_chart.py" />
      <source>The chart could not be drawn. The table has the same numbers.</source>
      <translation>Das Diagramm konnte nicht gezeichnet werden. Die Tabelle enthält dieselben Zahlen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/drawn_chart.py" />
      <source>Drawing the chart…</source>
      <translation>Diagramm wird gezeichnet…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/file_writer.py" />
      <source>Saved {file}.</source>
      <translation>{file} gespeichert.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/loading_bar.py" />
      <source>Loading…</source>
      <translation>Wird geladen…</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/markdown_view.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/problem.py" />
      <source>Reading changes nothing: what was saved stays as it is.</source>
      <translation>Lesen ändert nichts: Was gespeichert wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/problem.py" />
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/problem.py" />
      <source>Copy details</source>
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/problem.py" />
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/saving.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/step_rows.py" />
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/undo_bar.py" />
      <source>Undone: {deed}</source>
      <translation>Rückgängig gemacht: {deed}</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/undo_bar.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/undo_bar.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/undo_bar.py" />
      <source>Redo (Ctrl+Shift+Z)</source>
      <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/undo_bar.py" />
      <source>Undo (Ctrl+Z)</source>
      <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/writing.py" />
      <source>Ctrl+Tab goes back to the question, Esc closes the field; what is written is kept.</source>
      <translation>Strg+Tab führt zurück zur Aufgabe, Esc schließt das Feld; Geschriebenes bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/backups.py" />
      <source>The history becomes that of the backup, with {answers}.</source>
      <translation>Der Verlauf wird durch den der Sicherung ersetzt, mit {answers}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/backups.py" />
      <source>The present state is backed up first, so this can be undone.</source>
      <translation>Der jetzige Stand wird zuvor gesichert; dies lässt sich also rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/backups.py" />
      <source>No answer is lost.</source>
      <translation>Keine Antwort geht verloren.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/services/backups.py" />
      <source>{n} answers that came later are no longer in it.</source>
      <extracomment>Singular: {n} answer that came later is no longer in it.</extracomment>
      <translation>
        <numerusform>{n} spätere Antwort ist darin nicht mehr enthalten.</numerusform>
        <numerusform>{n} spätere Antworten sind darin nicht mehr enthalten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/backups.py" />
      <source>{path} cannot be read. Choose another backup.</source>
      <translation>{path} ist nicht lesbar. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/backups.py" />
      <source>The database {database} is damaged: {problem}. Close prepapp and start it again: it then offers the newest backup and what can be salvaged.</source>
      <translation>Die Datenbank {database} ist beschädigt: {problem}. Schließen Sie prepapp und starten Sie es neu: Dann bietet es die neueste Sicherung an und was sich retten lässt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/diagnostics.py" />
      <source>Every question here was asked too short a time ago to tell anything new. Choose another area.</source>
      <translation>Jede Aufgabe hier wurde vor zu kurzer Zeit gestellt, um Neues zu sagen. Wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/erasing.py" />
      <source>{answers} in {quizzes}, every mark, note, tag and report, and all settings are erased. This cannot be undone.</source>
      <translation>{answers} in {quizzes}, jede Markierung, Notiz, Meldung und jedes Schlagwort sowie alle Einstellungen werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/services/erasing.py" />
      <source>{n} quizzes</source>
      <extracomment>Singular: {n} quiz</extracomment>
      <translation>
        <numerusform>{n} Quiz</numerusform>
        <numerusform>{n} Quiz</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/services/erasing.py" />
      <source>Erase the {n} backups, too</source>
      <extracomment>Singular: Erase the backup, too</extracomment>
      <translation>
        <numerusform>Auch die Sicherung löschen</numerusform>
        <numerusform>Auch die {n} Sicherungen löschen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <source>It holds your first answers to the questions of the bank: which question, right or wrong or the credit, how many days after your first answer, and about how long you took (to {seconds} seconds). It holds no name, date, text or note; the person in it is a random number made for this file. Nothing was sent: read it, and pass it on only if you wish.</source>
      <translation>Sie enthält Ihre ersten Antworten auf die Aufgaben der Sammlung: welche Aufgabe, richtig oder falsch oder die Punkte, wie viele Tage nach Ihrer ersten Antwort, und ungefähr wie lange Sie brauchten (auf {seconds} Sekunden). Sie enthält keinen Namen, kein Datum, keinen Text und keine Notiz; die Person darin ist eine Zufallszahl, die für diese Datei entstand. Nichts wurde gesendet: Lesen Sie sie, und geben Sie sie nur weiter, wenn Sie möchten.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <source>The history is exported to .json or .csv, not to “{ending}”. Name it so.</source>
      <translation>Der Verlauf wird nach .json oder .csv exportiert, nicht nach „{ending}“. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <source>Responses are exported to .json, not to “{ending}”. Name it so.</source>
      <translation>Antworten werden nach .json exportiert, nicht nach „{ending}“. Wählen Sie diese Endung.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <source>The bank is exported to .json, not to “{suffix}”. Name it so.</source>
      <translation>Die Aufgabensammlung wird nach .json exportiert, nicht nach „{suffix}“. Wählen Sie diese Endung.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <source>Questions are exported to .json or .csv, not to “{ending}”. Name it so.</source>
      <translation>Aufgaben werden nach .json oder .csv exportiert, nicht nach „{ending}“. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>{target} cannot be written: {reason}. Choose another place.</source>
      <translation>{target} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/merging.py" />
      <source>{path} is this history itself. Choose the file of another machine.</source>
      <translation>{path} ist dieser Verlauf selbst. Wählen Sie die Datei eines anderen Rechners.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/merging.py" />
      <source>{path} is the history of another person. Histories of two people are never mixed.</source>
      <translation>{path} ist der Verlauf einer anderen Person. Verläufe zweier Personen werden nie vermischt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>{target} has no name. Choose another place.</source>
      <translation>{target} hat keinen Namen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>it is a link to another place</source>
      <translation>es ist eine Verknüpfung zu einem anderen Ort</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>it is a folder</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>it is a file</source>
      <translation>es ist eine Datei</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>the folder is not empty</source>
      <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>Nothing is written to {target}: {reason}. Choose another place, or a new name.</source>
      <translation>Nach {target} wird nichts geschrieben: {reason}. Wählen Sie einen anderen Ort oder einen neuen Namen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/practice.py" />
      <source>There are {most} presets already. Delete one, then save again.</source>
      <translation>Es gibt schon {most} Vorlagen. Löschen Sie eine und speichern Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/quizzes.py" />
      <source>No question matches these choices. Choose more areas or another level.</source>
      <translation>Keine Aufgabe passt zu dieser Auswahl. Wählen Sie mehr Gebiete oder eine andere Stufe.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/quizzes.py" />
      <source>The questions to review are no longer in the bank. Choose another quiz.</source>
      <translation>Die zu wiederholenden Aufgaben sind nicht mehr in der Sammlung. Wählen Sie ein anderes Quiz.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/quizzes.py" />
      <source>This question is no longer in the bank. Choose another one.</source>
      <translation>Diese Aufgabe ist nicht mehr in der Sammlung. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/safety.py" />
      <source>the backup of {when} ({answers})</source>
      <translation>Sicherung von {when} ({answers})</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/safety.py" />
      <source>what could be salvaged ({answers})</source>
      <translation>Gerettetes ({answers})</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/whole_export.py" />
      <source>Everything was exported: {answers}, to {target}.</source>
      <translation>Alles wurde exportiert: {answers}, nach {target}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>The copy of {source} was given up.</source>
      <translation>Die Kopie von {source} wurde aufgegeben.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>The database {source} is damaged: {problem}. No backup was made of it.</source>
      <translation>Die Datenbank {source} ist beschädigt: {problem}. Es wurde keine Sicherung davon gemacht.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>The database {path} could not be checked: {error}. Try again later.</source>
      <translation>Die Datenbank {path} konnte nicht geprüft werden: {error}. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>The database {foreign} is damaged. Choose another copy of it.</source>
      <translation>Die Datenbank {foreign} ist beschädigt. Wählen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>There is no file {path}. Choose a database that prepapp wrote.</source>
      <translation>Es gibt keine Datei {path}. Wählen Sie eine Datenbank, die prepapp geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>The database {source} cannot be read: {error}. Choose another one.</source>
      <translation>Die Datenbank {source} ist nicht lesbar: {error}. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>{source} could not be copied to {target}: {reason}. Nothing was changed. Check the free space and who may write there, then try again.</source>
      <translation>{source} konnte nicht nach {target} kopiert werden: {reason}. Es wurde nichts geändert. Prüfen Sie den freien Platz und wer dort schreiben darf, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/database.py" />
      <source>The database {path} is damaged: {reason}. Close prepapp and start it again: it then offers the newest backup and what can be salvaged.</source>
      <translation>Die Datenbank {path} ist beschädigt: {reason}. Schließen Sie prepapp und starten Sie es neu: Dann bietet es die neueste Sicherung an und was sich retten lässt.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/database.py" />
      <source>The database {path} cannot be used: {reason}. Free space on the disk or check who may write there, then try again.</source>
      <translation>Die Datenbank {path} ist nicht nutzbar: {reason}. Schaffen Sie Platz oder prüfen Sie, wer dort schreiben darf, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>{place} is a link that somebody else has put there. Nothing was opened. Remove it, or choose another data folder with --data-dir.</source>
      <translation>{place} ist eine Verknüpfung, die jemand anderes dort angelegt hat. Es wurde nichts geöffnet. Entfernen Sie sie, oder wählen Sie mit --data-dir einen anderen Datenordner.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>{path} is not a prepapp database. It was left as it is. Move it away, or choose another data folder with --data-dir.</source>
      <translation>{path} ist keine Datenbank von prepapp. Sie blieb, wie sie war. Verschieben Sie sie, oder wählen Sie mit --data-dir einen anderen Datenordner.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>it is shorter than it says</source>
      <translation>sie ist kürzer, als sie angibt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>{path} is a database of another program. It was left as it is. Choose another data folder with --data-dir.</source>
      <translation>{path} ist die Datenbank eines anderen Programms. Sie blieb, wie sie war. Wählen Sie mit --data-dir einen anderen Datenordner.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>{path} holds “{found}”, which no release of prepapp has made. It was left as it is. Put back a copy of it, or move it away to start anew.</source>
      <translation>{path} enthält „{found}“, was keine Version von prepapp angelegt hat. Sie blieb, wie sie war. Legen Sie eine Kopie davon zurück, oder verschieben Sie sie, um neu anzufangen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>{path} was written by a newer prepapp (schema {version}; this one knows {known}). It was left as it is. Install the newer version, or choose another data folder with --data-dir.</source>
      <translation>{path} wurde von einem neueren prepapp geschrieben (Schema {version}; dieses kennt {known}). Sie blieb, wie sie war. Installieren Sie die neuere Version, oder wählen Sie mit --data-dir einen anderen Datenordner.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>The database {path} cannot be used: {reason}. Check that the folder exists and may be written, or choose another one with --data-dir.</source>
      <translation>Die Datenbank {path} ist nicht nutzbar: {reason}. Prüfen Sie, ob es den Ordner gibt und er beschreibbar ist, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>The database {path} is damaged: {reason}. It was left as it is. Put back a copy of it, or move it away to start anew.</source>
      <translation>Die Datenbank {path} ist beschädigt: {reason}. Sie blieb, wie sie war. Legen Sie eine Kopie davon zurück, oder verschieben Sie sie, um neu anzufangen.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/foreign.py" />
      <source>The database {foreign} holds “{found}”, which no release of prepapp has made. Choose another copy of it.</source>
      <translation>Die Datenbank {foreign} enthält „{found}“, was keine Version von prepapp angelegt hat. Wählen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/letting_in.py" />
      <source>The other history holds a row that no release of prepapp has written ({table}). Nothing was changed. Choose another copy of it.</source>
      <translation>Der andere Verlauf enthält eine Zeile, die keine Version von prepapp geschrieben hat ({table}). Es wurde nichts geändert. Wählen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/letting_in.py" />
      <source>The other history holds a quiz that cannot have happened as it is written. Nothing was changed. Choose another copy of it.</source>
      <translation>Der andere Verlauf enthält ein Quiz, das so nicht stattgefunden haben kann. Es wurde nichts geändert. Wählen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/people.py" />
      <source>There is no person called {name}. There are: {known}.</source>
      <translation>Es gibt keine Person namens {name}. Es gibt: {known}.</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/storage/people.py" />
      <source>The folder of people in {root} cannot be changed: {reason}. Check who may write there, then try again.</source>
      <translation>Der Ordner der Personen in {root} kann nicht geändert werden: {reason}. Prüfen Sie, wer dort schreiben darf, dann versuchen Sie es erneut.</translation>
    </message>
  </context>
</TS>
