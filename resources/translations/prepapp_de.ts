<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>prepapp</name>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>Reinstall prepapp, or run `make bank` in a checkout.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>The question bank {path} is missing. {remedy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>The question bank {path} cannot be read: {reason}. {remedy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>The question bank {path} is damaged: its checksum does not fit. {remedy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>{path} is not a prepapp question bank. {remedy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>The question bank {path} has format {found}; this version reads {known}. {remedy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Nothing has been answered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>This answer belongs to another type of question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Choose one option.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Choose at least one option.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Write an answer first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>An answer has at most {most} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Put every step in its place once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Choose a partner for each entry on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Choose partners from the list on the right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Choose a partner for at least one entry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Fill at least one blank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/answers.py" />
      <source>Choose from the list of the blank.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/calibration_view.py" />
      <location filename="../../src/prepapp/domain/merging.py" />
      <location filename="../../src/prepapp/domain/next_step.py" />
      <location filename="../../src/prepapp/domain/readiness.py" />
      <location filename="../../src/prepapp/services/backups.py" />
      <source>{n} answers</source>
      <extracomment>Singular: {n} answer</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/calibration_view.py" />
      <source>{when}: not enough answers yet, {given} of {fewest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/calibration_view.py" />
      <source>{when}, right {share} % of the time ({low}–{high} %, {count}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/calibration_view.py" />
      <source>{word} stands for {stated} %, which fits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/calibration_view.py" />
      <source>{word} stands for {stated} %: more confident than the answers were right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/calibration_view.py" />
      <source>{word} stands for {stated} %: less confident than the answers were right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/calibration_view.py" />
      <source>When guessing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/calibration_view.py" />
      <source>When thinking so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/calibration_view.py" />
      <source>When sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/calibration_view.py" />
      <source>A guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/calibration_view.py" />
      <source>“Think so”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/calibration_view.py" />
      <source>“Sure”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Unseen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Partly right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Not right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Not answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Answer shown</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/glance.py" />
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>{n} questions</source>
      <extracomment>Singular: {n} question</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/glance.py" />
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>{n} minutes</source>
      <extracomment>Singular: {n} minute</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/glance.py" />
      <source>at most {questions}, about {minutes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/glance.py" />
      <source>{questions}, about {minutes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{sessions} new, {here} already here, {conflicts}. {answers} came in.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{n} sessions</source>
      <extracomment>Singular: {n} session</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{n} conflicts</source>
      <extracomment>Singular: {n} conflict</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/merging.py" />
      <source>{n} notes and marks came in.</source>
      <extracomment>Singular: {n} note or mark came in.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>First measurement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>A diagnostic over all areas: each question is chosen by the answers before it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>gives a first estimate with an interval in every area</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>Review {n} questions</source>
      <extracomment>Singular: Review {n} question</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>Missed, guessed or slow before, and likely to be forgotten by now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>keeps them in memory; the estimate does not change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>would narrow the interval from ±{now} to about ±{then}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>Practise {area}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>Measure {area}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{area}: not measured yet, expected {expected} for {level}; {answers} so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{area}: {estimate}, expected {expected} for {level}; {answers} so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{area}: {estimate}, expected {expected} for {level}; {answers} would settle it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{area}: {estimate}, below the expected {expected} for {level}; {answers} so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>{area}: {estimate}, meets the expected {expected} for {level} but is the least certain; {answers} so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>more than {most} more answers</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/next_step.py" />
      <source>about {n} more answers</source>
      <extracomment>Singular: about {n} more answer</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/numbers.py" />
      <source>A number has at most {most} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/numbers.py" />
      <source>Type a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/numbers.py" />
      <source>This number is too large to be meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/numbers.py" />
      <source>“{text}” can be read two ways. Write {whole} or {decimals}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/numbers.py" />
      <source>A fraction cannot be divided by zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/numbers.py" />
      <source>“{text}” cannot be read as a number. Write it like 0.25, 1/4, 25 % or 2.5e-1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/places.py" />
      <source>a synchronising program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/places.py" />
      <source>The data folder {folder} is kept in step by {service}, which may copy a file while it is being written. Keep it on this computer, and move histories with a backup and a merge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/places.py" />
      <source>The data folder {folder} is on a network disk ({kind}), where two computers can damage a database. Keep it on this computer, and move histories with a backup and a merge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Not a prediction of a hiring decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Not measured yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Early estimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Meets</source>
      <translation>Erfüllt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Could be either</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>could be either</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>not enough evidence yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>{level}: {verdict}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Still missing: {missing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Not enough evidence yet: {answers} of {settled} questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Meets the {level} expectation ({estimate}, expected {expected})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Below the {level} expectation ({estimate}, expected {expected})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Could be either side of the line; {questions} would settle it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>more than {most} more questions</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>about {n} more questions</source>
      <extracomment>Singular: about {n} more question</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>All {total} areas meet the expectation.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>{n} of {total} areas meet the expectation</source>
      <extracomment>Singular: {n} of {total} areas meets the expectation</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/readiness.py" />
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>{n} could be either</source>
      <extracomment>Singular: {n} could be either</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>{n} are below</source>
      <extracomment>Singular: {n} is below</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>{n} are early estimates</source>
      <extracomment>Singular: {n} is an early estimate</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>{n} are not measured yet</source>
      <extracomment>Singular: {n} is not measured yet</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>{counts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Estimate from {answers}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Last evidence is {n} days old.</source>
      <extracomment>Singular: Last evidence is {n} day old.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Estimate from {answers}, last today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Estimate from {answers}, last yesterday.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Estimate from {answers}, last {n} days ago.</source>
      <extracomment>Singular: Estimate from {answers}, last {n} day ago.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/topics.py" />
      <source>There is no level “{name}”. Choose one of: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/topics.py" />
      <source>There is no area “{name}”. Choose one of: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/topics.py" />
      <source>There is no specialisation “{name}”. Choose one of: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/language.py" />
      <source>{number} %</source>
      <comment>a percentage</comment>
      <translation>{number} %</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/language.py" />
      <source>d MMMM yyyy</source>
      <comment>a day, as Qt formats</comment>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/result.py" />
      <source>&amp;Review the answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/result.py" />
      <source>Open &amp;dashboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/result.py" />
      <source>What to do next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <source>&amp;Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <source>A s&amp;hort one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <source>&amp;Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <source>Reading this page costs no time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>How long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>How it works</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Not knowing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>“I don't know” is an answer. It counts as not right, and it is not a guess.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Stopping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Afterwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>&amp;Start the diagnostic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>&amp;Start the check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Where things stand in every area of the level, in as few questions as possible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Each question is the one that tells most about whether an area meets the expectation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Each question is chosen by the answers before it, so many are meant to be hard. There is no way back: an answer is final once Next is pressed. The right answers are shown at the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>About {questions} over {areas}, about {minutes} if each takes its target time. There is no clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>The short one is about {questions} and {minutes}; its intervals are a little wider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>A s&amp;hort one, about {minutes}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>{n} areas</source>
      <extracomment>Singular: {n} area</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Diagnostic for {level}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Am I ready for {level}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>It ends early when every interval is narrow enough. It can be stopped after any question, and everything answered so far counts. Left in the middle, it can be continued for {n} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>A first estimate of every area, with an interval that is wide on purpose, and what to do next. It does not say “ready”: that takes {n} answers in each area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>What may be said of the level, from all answers so far. An area that is settled is asked no more, and the check ends when all are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Am I ready?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>First estimate for {level}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Nothing was answered.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>{n} questions answered.</source>
      <extracomment>Singular: {n} question answered.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>The intervals are wide on purpose: a few questions an area cannot tell more. Every answer narrows them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>An area whose interval lies across the line is not settled yet; more answers settle it.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>{n} are probably above it</source>
      <extracomment>Singular: {n} is probably above it</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>{n} are probably below it</source>
      <extracomment>Singular: {n} is probably below it</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>No area was measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Against the expectation, of {areas}: {sides}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/pages.py" />
      <source>&amp;Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/pages.py" />
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/pages.py" />
      <source>The clock is stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/screen.py" />
      <source>&amp;Retry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/screen.py" />
      <source>Say how sure, or skip it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/screen.py" />
      <source>Not saved. Answers are kept in memory. Free disk space or check the data folder, then retry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/screen.py" />
      <source>Time is up. The exam was submitted as it stood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/screen.py" />
      <source>Time is up. The quiz can be finished without hurry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/screen.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/screen.py" />
      <source>Holds from the next start on. Questions stay English.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>The language changes at the next start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>System</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/choice.py" />
      <source>Answer options</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/choice.py" />
      <source>{chosen} of {wanted} selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Option {letter}, {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Correct · your answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Not correct · your answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Strike out or restore (Shift+{digit}, or Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Restore option {letter}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Strike out option {letter}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>struck out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/backups.py" />
      <source>The history becomes that of the backup, with {answers}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/backups.py" />
      <source>The present state is backed up first, so this can be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/backups.py" />
      <source>No answer is lost.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/services/backups.py" />
      <source>{n} answers that came later are no longer in it.</source>
      <extracomment>Singular: {n} answer that came later is no longer in it.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/services/backups.py" />
      <source>{path} cannot be read. Choose another backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/backups.py" />
      <source>The database {database} is damaged: {problem}. Close prepapp and start it again: it then offers the newest backup and what can be salvaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/diagnostics.py" />
      <source>Every question here was asked too short a time ago to tell anything new. Choose another area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <source>The history is exported to .json or .csv, not to “{ending}”. Name it so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <source>The bank is exported to .json, not to “{suffix}”. Name it so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <source>{target} cannot be written: {reason}. Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/merging.py" />
      <source>{path} is this history itself. Choose the file of another machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/quizzes.py" />
      <source>The questions to review are no longer in the bank. Choose another quiz.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/quizzes.py" />
      <source>No question matches these choices. Choose more areas or another level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/reviews.py" />
      <source>Due reviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/safety.py" />
      <source>the backup of {when} ({answers})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/safety.py" />
      <source>what could be salvaged ({answers})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>The copy of {source} was given up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>The database {source} is damaged: {problem}. No backup was made of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>The database {path} could not be checked: {error}. Try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>The database {foreign} is damaged. Choose another copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>There is no file {path}. Choose a database that prepapp wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>The database {source} cannot be read: {error}. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/copies.py" />
      <source>{source} could not be copied to {target}: {reason}. Nothing was changed. Check the free space and who may write there, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/database.py" />
      <source>The database {path} is damaged: {reason}. Close prepapp and start it again: it then offers the newest backup and what can be salvaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/database.py" />
      <source>The database {path} cannot be used: {reason}. Free space on the disk or check who may write there, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>{path} is not a prepapp database. It was left as it is. Move it away, or choose another data folder with --data-dir.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>it is shorter than it says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>{path} is a database of another program. It was left as it is. Choose another data folder with --data-dir.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>{path} was written by a newer prepapp (schema {version}; this one knows {known}). It was left as it is. Install the newer version, or choose another data folder with --data-dir.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>The database {path} cannot be used: {reason}. Check that the folder exists and may be written, or choose another one with --data-dir.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/files.py" />
      <source>The database {path} is damaged: {reason}. It was left as it is. Put back a copy of it, or move it away to start anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/merging.py" />
      <source>The other history holds a row that no release of prepapp has written ({table} {id}). Nothing was merged. Choose another copy of it.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
