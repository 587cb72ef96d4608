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
      <source>The item {item} of the question bank</source>
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
      <source>The question bank {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/content/bundle.py" />
      <source>{what} cannot be understood. {remedy}</source>
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
      <location filename="../../src/prepapp/content/responses.py" />
      <source>{path} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/content/responses.py" />
      <source>{path} is no file of responses of this release. Make one with `prepapp export responses`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/content/taxonomy.py" />
      <source>{name} is not a taxonomy: {part} is missing or not understood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/annotations.py" />
      <source>A tag has 1 to {most} characters and no comma. Choose another one.</source>
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
      <location filename="../../src/prepapp/gui/texts/stems.py" />
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
    <message>
      <location filename="../../src/prepapp/domain/calibration.py" />
      <source>Calibration needs the answers of at least {fewest} people; these are of {people}. Collect more exports and try again.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/calibration.py" />
      <source>{n} people</source>
      <extracomment>Singular: {n} person</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Contradicted twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <source>Stubborn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Unseen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/catalogue.py" />
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
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
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
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
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
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
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
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
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>First measurement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>A diagnostic over all areas: each question is chosen by the answers before it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/next_step.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
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
      <location filename="../../src/prepapp/gui/shell/commands.py" />
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
      <location filename="../../src/prepapp/gui/texts/stems.py" />
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
      <location filename="../../src/prepapp/domain/people.py" />
      <source>Blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/people.py" />
      <source>Orange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/people.py" />
      <source>Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/people.py" />
      <source>Pink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/people.py" />
      <source>A name has 1 to {most} characters. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/people.py" />
      <source>Somebody is called {name} already. Choose another name.</source>
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
      <location filename="../../src/prepapp/domain/places.py" />
      <source>Other people of this computer may write to the data folder {folder}, and could replace what is in it. Take that right from them, or choose another folder with --data-dir.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <source>Not a prediction of a hiring decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Not measured yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Early estimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Meets</source>
      <translation>Erfüllt</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/readiness.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
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
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
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
      <location filename="../../src/prepapp/domain/recent.py" />
      <source>a mock interview in the last 30 days</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/domain/recent.py" />
      <source>{n} scored design questions</source>
      <extracomment>Singular: {n} scored design question</extracomment>
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
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <source>junior</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/topics.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <source>mid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/topics.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <source>senior</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/topics.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <source>staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/topics.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Junior</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/topics.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Mid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/topics.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Senior</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/domain/topics.py" />
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Staff</source>
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
      <location filename="../../src/prepapp/gui/backing_up.py" />
      <source>The automatic backup failed. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration.py" />
      <source>Stated chance of being right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration.py" />
      <source>right more often than stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration.py" />
      <source>less often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration.py" />
      <source>{share}, n={n}</source>
      <comment>how often right, and how many answers</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Rate answers as a guess, “think so” or “sure” to see how often each is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Bars hold nine tenths of the probability. Confidence is not part of readiness.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>Guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>Think so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>Sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>{name}: not enough answers yet, {n} of {needed}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>{name}: right {share} of the time ({interval}, {n} answers), stated {stated}.</source>
      <extracomment>Singular: {name}: right {share} of the time ({interval}, {n} answer), stated {stated}.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Too few rated answers to compare confidence with results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Stated confidence fits the results so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>When sure, right {share} of the time; sure stands for {stated}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>When thinking so, right {share} of the time; that stands for {stated}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>When guessing, right {share} of the time; a guess stands for {stated}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>There is no Brier score before the first rated answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Brier score {score}: the mean squared distance between the stated chance and the result. 0 is perfect; to say 50 % of everything gives {even}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>What was said before the key was shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>The chance of being right that the word stands for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>The share of answers that was wholly right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Lower end of the 90 % interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Upper end of the 90 % interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/calibration_plot.py" />
      <source>Answers that were given with this confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage.py" />
      <source>{seen} of {total} seen</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>{name}: {seen} of {n} questions seen; the area weighs {weight}.</source>
      <extracomment>Singular: {name}: {seen} of {n} question seen; the area weighs {weight}.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>The whole bar is what an area weighs at this level; the filled part is what was seen of its questions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Every question was seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>{seen} of {total} questions were seen; the largest unseen part is in {area}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/tools/formulas.py" />
      <location filename="../../src/prepapp/gui/screens/settings/expectations.py" />
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>What is measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Share of the level's blueprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Questions that were answered at least once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Questions that were never answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Share seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/coverage_plot.py" />
      <source>Seen questions as a share of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/export.py" />
      <source>A chart is exported to .png, .svg or .csv, not to “{ending}”. Name it so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery.py" />
      <source>({interval})</source>
      <comment>an interval</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery.py" />
      <location filename="../../src/prepapp/gui/charts/pace.py" />
      <location filename="../../src/prepapp/gui/charts/topics.py" />
      <source>n={n}</source>
      <comment>how many answers</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery.py" />
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Mastery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_key.py" />
      <source>estimate, 50 % and 90 % interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_key.py" />
      <location filename="../../src/prepapp/gui/charts/trend.py" />
      <source>{level} expectation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_key.py" />
      <source>other levels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_key.py" />
      <source>under {n} answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>If two bars overlap, treat the areas as similar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>{caption} Rings: mastery on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>{n} of {total} areas are below the {level} expectation; the largest gap is in {worst}</source>
      <extracomment>Singular: {n} of {total} areas is below the {level} expectation; the largest gap is in {worst}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Every area meets the {level} expectation</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Too early to tell: {n} of {total} areas have under {settled} answers</source>
      <extracomment>Singular: Too early to tell: {n} of {total} areas has under {settled} answers</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>No area is clearly below the {level} expectation; {open} of {total} could be either</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>{name}: {n} answers so far; from {settled} on a verdict is possible.</source>
      <extracomment>Singular: {name}: {n} answer so far; from {settled} on a verdict is possible.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>{name}: {mastery} ({interval}), the {level} expectation is {expected}. {status}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>&lt;{share}</source>
      <comment>less than a percentage</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>&gt;{share}</source>
      <comment>more than a percentage</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>{status}: {areas}.</source>
      <comment>areas with a status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Mastery from 0 to 100 in each area with its 50 and 90 % interval, against the {level} expectation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Mastery on the day that is compared with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Estimate: expected percent correct on questions of all levels, corrected for guessing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>50 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Half of the probability lies in this interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>90 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Nine tenths of the probability lie in this interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>What the chosen level is expected to show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>How probable it is that the expectation is met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>Questions answered for the first time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/mastery_plot.py" />
      <source>What may be said of the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace.py" />
      <source>fast: {right} right, {wrong} wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace.py" />
      <source>slow: {right} right, {wrong} wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace.py" />
      <source>Time spent / target time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Speed is not part of readiness. What took over four times the target was probably interrupted: however long it was, it counts as the last column.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>{n} answers have a known time so far; {needed} are needed.</source>
      <extracomment>Singular: {n} answer has a known time so far; {needed} are needed.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>{name}: right {share} of the time ({interval}, {n} answers).</source>
      <extracomment>Singular: {name}: right {share} of the time ({interval}, {n} answer).</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>{low} to {high}</source>
      <comment>two multiples of the target time</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>up to {high}</source>
      <comment>a multiple of the target time</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>over {low}</source>
      <comment>a multiple of the target time</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Too few answers with a known time to compare pace with accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Every answer was on time, right {share} of the time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Every answer was over time, right {share} of the time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Within the target time right {fast} of the time, over it {slow}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Time / target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Time spent as a multiple of the question's target time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/pace_plot.py" />
      <source>Answers of that pace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <source>{low}–{high}</source>
      <comment>an interval</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/story.py" />
      <source>d MMM</source>
      <comment>a short day, as Qt formats</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>A cell for each topic with its estimate and the number of answers. {measured} of {total} topics have {few} answers or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Mastery from 0 to 100 and the number of first answers, all of them. Hatched: under {few} answers, so the estimate is mostly that of the area. Choosing a topic practises it.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>{seen} of {n} questions seen</source>
      <extracomment>Singular: {seen} of {n} question seen</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>{name}: not measured yet; {seen}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>{name}: {mastery} ({interval}) from {n} answers; {seen}</source>
      <extracomment>Singular: {name}: {mastery} ({interval}) from {n} answer; {seen}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>No topic has {few} answers yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>{name} at {mastery} is the one topic with {few} answers</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Of {n} topics with enough answers, {name} is the weakest at {mastery}</source>
      <extracomment>Singular: Of {n} topic with enough answers, {name} is the weakest at {mastery}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Topic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Enter practises the topic of the row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>What the topic belongs to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Estimate, in part from the area's other topics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>First answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/tools/grid.py" />
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/topics_plot.py" />
      <source>Questions there are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend.py" />
      <source>estimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend.py" />
      <source>interview {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>All areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>diagnostic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>readiness check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>mock interview</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{day}: {mastery} ({interval}), {n} answers so far</source>
      <extracomment>Singular: {day}: {mastery} ({interval}), {n} answer so far</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>A trend needs {needed} days with answers in this range; there are {n} so far.</source>
      <extracomment>Singular: A trend needs {needed} days with answers in this range; there is {n} so far.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{name}: too few days to show a trend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{name}: {before} then, {after} now; no clear change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{name}: up from {before} to {after} since {since}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{name}: down from {before} to {after} since {since}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>The band holds nine tenths of the probability. Nothing is smoothed beyond the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>One point a week, of its last day with answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>One point for each day with answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{every} {model}</source>
      <comment>two sentences</comment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{n} points.</source>
      <extracomment>Singular: {n} point.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{name}: mastery from 0 to 100 over time with its 90 % band, against the {level} expectation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>{what} on {day}.</source>
      <comment>a milestone</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>The last day with answers of a week, or each day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>The estimate at the end of that day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/charts/trend_plot.py" />
      <source>Answers behind the estimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/command_search.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Find a command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/command_search.py" />
      <source>A screen, an area to practise, a setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/command_search.py" />
      <source>Up and down choose, Enter runs, Escape closes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/command_search.py" />
      <source>No command matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/command_search.py" />
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/dialogs.py" />
      <source>Something went wrong inside prepapp. Every answer that was given is saved. Go on, or start prepapp again if a screen no longer reacts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/dialogs.py" />
      <source>&amp;Copy details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/dialogs.py" />
      <source>Close</source>
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
      <location filename="../../src/prepapp/gui/widgets/dates.py" />
      <source>d MMMM yyyy</source>
      <comment>a day, as Qt formats</comment>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/language.py" />
      <source>d MMM yyyy</source>
      <comment>a short day, as Qt formats</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/language.py" />
      <source>HH:mm</source>
      <comment>a time of day, as Qt formats</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/main_window.py" />
      <source>Saved state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/main_window.py" />
      <source>Saved {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>New person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>Name and colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>&amp;Add and open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <location filename="../../src/prepapp/gui/widgets/task_bar.py" />
      <source>&amp;Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/person_dialog.py" />
      <source>Each person has a history, settings and backups of their own. They are never mixed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/program.py" />
      <source>The window of {name} was open already; it was brought forward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/program.py" />
      <source>Another prepapp has the history of {name} open and does not answer. Close it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/program.py" />
      <source>Another prepapp has the data folder {folder} open and does not answer. Close it, or choose another data folder with --data-dir.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/recovery.py" />
      <source>&amp;Restore {backup}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/recovery.py" />
      <source>&amp;Start with {salvage}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/recovery.py" />
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/recovery.py" />
      <source>The database is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/recovery.py" />
      <source>{database} cannot be read to its end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/recovery.py" />
      <source>What is chosen takes its place. The damaged file is kept beside it under another name, and no backup is deleted. Quitting changes nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>Level: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>Change the level (L)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Specialisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>No specialisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>Range: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>Trend, confidence and pace; the other charts use every answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>Compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>The day to compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>Range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>another day…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/controls.py" />
      <source>{n} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>The trend's area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>Brier score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>Readiness by area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Trend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Topics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>Pace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>Coverage</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/dashboard/deck.py" />
      <source>Practise sure but wrong ({n})</source>
      <extracomment>Singular: Practise sure but wrong ({n})</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck_state.py" />
      <source>{n} days ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck_state.py" />
      <source>{what} of {day}</source>
      <comment>a milestone</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck_state.py" />
      <source>{name}: practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/deck_state.py" />
      <source>Sure but wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>The percent of questions expected to be right, corrected for guessing, on a set with a quarter of its questions from each level: junior, mid, senior and staff. It is one scale for a person and for all four expectations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Estimate and intervals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Each answer is weighed by the difficulty of its question and by how easily it is guessed (a three-parameter logistic model; partial credit by the graded response model). The bars hold half and nine tenths of the probability. Areas inform each other a little, because people who are strong in one are often strong in others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Ability may drift by {preparing} standard deviations a day up to {days} days after an answer and by {idle} after that, so intervals grow again with time. After {stale} days without an answer the verdict says how old the evidence is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>What counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>The first answer to a question, or one more than 90 days after the last. Repeats feed review only; otherwise rehearsing the same questions would raise the estimate. “I don't know” counts as wrong. Speed does not count, and neither do self-scored answers for now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Under {measured} answers: not measured yet. Under {settled}: early estimate, drawn hollow. From then on: meets, from a chance of {meets} that ability reaches the expectation; below, up to {below}; otherwise could be either. The chance that all areas meet it is worked out for all of them together; it is not the product of the areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>A level is called ready only when every area that it asks for meets its expectation and the last {days} days hold a mock interview and {designs} scored design questions, as far as such questions are offered. Otherwise the verdict names what is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Which question comes next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>In a diagnostic and in practice of one area, the one whose answer is expected to narrow the estimate most; when asked whether one is ready, the one that tells most about reaching the expectation. It is drawn among the best five, topics take turns, and a diagnostic asks only what was not answered for 90 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Reviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>What was missed, guessed, slow or partly right comes back when its chance of being remembered falls to {retention} (the FSRS schedule), within the minutes of a day, and never later than the interview. “Too easy” waits longer. What was missed {lapses} times more is stubborn and comes after everything else. Reviews do not change the estimate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>What was known at the end of each day with answers, one point a week. Nothing is smoothed beyond the model. All areas together are their mean, weighed as the level weighs them; the band knows that areas rise and fall together. Harder questions alone are no fall, because difficulty is part of the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>A finer reading of the same answers, taken without their dates: a topic may lie {sd} standard deviations from its area, so one with few answers is mostly told by the others. Under {few} answers it is hatched. Readiness never uses it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Confidence and pace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>A guess stands for {guess}, “think so” for {think} and “sure” for {sure}. Intervals are score intervals (Wilson) of nine tenths. Time is compared with each question's target; what took over four times as long counts as an interruption. Neither changes the estimate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>What is assumed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>The difficulty of a question is set by its author and not yet calibrated on the answers of many people. So every estimate allows for questions that turned out easier or harder than meant, and for whole areas that did, by {offset} standard deviations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Questions that may be faulty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>An answer that had a chance of at most {unlikely}, by what was known the day before, goes against a confident prediction. A question with such answers on {days} days is named below the charts, and in the Library a search for “{words}” finds it. It still counts; please look at it and report what is wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>Expectations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>They are editorial: numbers derived from the career guides that the question bank is built on, not a measurement of what employers ask for. A specialisation shifts some of them. They can be changed in Settings, under Expectations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>What it is not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/explanation.py" />
      <source>No estimate here predicts a hiring decision, and none should be the sole measure of a person. Everything stays on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>How this is calculated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>&amp;Start the first measurement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>Answer some questions first. Then each area is shown here with an estimate, how uncertain it is, and what the chosen level expects.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>Nothing is measured yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>&amp;Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>Readiness cannot be shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>Working out readiness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/screen.py" />
      <source>Working out readiness…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/state.py" />
      <source>All required areas meet it: too early to tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/state.py" />
      <source>All required areas meet it: {chance} (rough)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/state.py" />
      <source>“{title}”</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/dashboard/state.py" />
      <source>{n} questions may be faulty, as your answers twice went against a confident prediction: {named}. Search the Library for “{words}” to look at them.</source>
      <extracomment>Singular: {n} question may be faulty, as your answers twice went against a confident prediction: {named}. Search the Library for “{words}” to look at it.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/state.py" />
      <source>A short measurement asks few questions in each area, so most of them stay open for now. What is there already says where the next answers tell most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <source>St&amp;art</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <source>Am I &amp;ready?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <source>Questions that tell most about whether each area meets the expectation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <location filename="../../src/prepapp/gui/widgets/step_rows.py" />
      <source>Start: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/dashboard/verdict.py" />
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/result.py" />
      <source>&amp;Review the answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/result.py" />
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>Open &amp;dashboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/result.py" />
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>What to do next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Diagnostic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <location filename="../../src/prepapp/gui/screens/diagnostic/state.py" />
      <source>Am I ready?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/diagnostic/screen.py" />
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
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
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>&amp;Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>&amp;Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>&amp;Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>No &amp;date yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>&amp;On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>On a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Interview date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Minutes per day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>Start the first &amp;measurement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>&amp;Look around first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Open &amp;folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>Welcome to prepapp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/screen.py" />
      <source>Everything stays on this computer. The data folder is {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Works with guidance on parts of a system, from a specification.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Owns a model from end to end and designs smaller systems alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Owns systems in production, leads their design and mentors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Sets direction and standards across teams.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Which level is this for?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Readiness is measured against it. It can be changed at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Is there an interview date?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>A date paces what is recommended. Without one nothing hurries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>How many minutes a day?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Sizes what is recommended next. A missed day costs nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Ready when you are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>The first measurement is a mixed quiz over all areas. It can be stopped after any question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>Question {place} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>{level}, no interview date, {minutes} minutes a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/first_run/state.py" />
      <source>{level}, {on}, {minutes} minutes a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/pages.py" />
      <source>&amp;Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>&amp;Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>End this quiz as it stands; answers that were checked stay in the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>Interrupted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>Or</source>
      <comment>other steps</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/screen.py" />
      <source>Readiness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>meet the expectation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>below the expectation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>early estimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>not measured yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>No practice yet. A diagnostic gives the first estimate.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>All {n} answers are saved.</source>
      <extracomment>Singular: The {n} answer is saved.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>Nothing was answered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>{title} from {time} was interrupted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>{left} of {all} questions are open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>It can be continued.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/home/state.py" />
      <source>It can be continued until {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Question navigation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>&amp;Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>&amp;Flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>I &amp;don't know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>&amp;Stop here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Un&amp;flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>End now; everything answered so far counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Previous question (Ctrl+Left)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Flag for another look (F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Say so instead of guessing (0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/bottom_bar.py" />
      <source>Next question without an answer (Ctrl+Right)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/clock.py" />
      <source>This quiz is not timed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/clock.py" />
      <source>{time} left</source>
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
      <source>The target time is over. The quiz goes on.</source>
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
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Unflag question {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Flag question {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Question {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Question {number} of at most {most}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Finish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Review answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>current</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Question {number}, {states}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>struck only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>not answered</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>{n} seconds</source>
      <extracomment>Singular: {n} second</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Untimed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>This quiz is not timed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Time left {time}, hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Timer hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Time left {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>1 minute left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>5 minutes left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Half of the time is left: {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>{answered} of {total} answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/state.py" />
      <source>Submit {answered} of {total} answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Calculator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Expression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Enter calculates; Esc closes the calculator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Calculated before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Functions: {names}. Angles are in radians.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Delete the last sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/calculator.py" />
      <source>Calculate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Move or resize the tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Arrow keys resize it, Ctrl with an arrow key moves it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Move or resize (arrow keys; Ctrl with an arrow key moves)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Move to the &amp;right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Move to the &amp;left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Move &amp;below the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>&amp;Larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>&amp;Smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Close the tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/drawer.py" />
      <source>Close (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/formulas.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Formulas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/formulas.py" />
      <source>Search formulas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/formulas.py" />
      <source>The first {shown} of {count} formulas are shown. Add a word to the search.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/quiz/tools/formulas.py" />
      <source>{n} formulas in all areas</source>
      <extracomment>Singular: {n} formula in all areas</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/grid.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Question grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/grid.py" />
      <source>● answered   ○ not answered   ◌ struck out only   ⚑ flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/grid.py" />
      <source>&amp;Review answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/toolbox.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/toolbox.py" />
      <source>The note stays with this question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/toolbox.py" />
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Scratchpad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/toolbox.py" />
      <source>The scratchpad stays with this quiz.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/tools/writing.py" />
      <source>Ctrl+Tab goes back to the question, Esc closes the field; what is written is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Session controls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>&amp;Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Leave and go on later; everything is saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Show timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Hide timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Hide or show the timer (T)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Pause (Ctrl+P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Note on this question (N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Scratchpad (K)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Calculator (L)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>Formulas (M)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/quiz/top_bar.py" />
      <source>All questions (G)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>Finished quizzes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>Questions of this quiz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>&amp;All quizzes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>&amp;Practise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>Nothing to review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>Finished quizzes appear here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/screen.py" />
      <source>This question has changed or left the bank since it was answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>Flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>partly right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>not right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>time was up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>ended early</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>{day}, {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>{credit} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>{credit} of {all} answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>Question {number}, {title}, {outcome}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>{right} of {all} right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>credit {credit} with partly right answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>Nothing was answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>{time} used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/review/state.py" />
      <source>{time} of {limit} used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Open &amp;log folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Privacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>What went wrong, for a report; it holds no answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>About prepapp {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Newer versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/about.py" />
      <source>Licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Back up now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Restore…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Merge…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Data folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>One is made after each start, every half hour of use and at the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Restore a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>The present state is backed up first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Merge from another machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Takes in the history of a backup or a database; nothing of this one is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <location filename="../../src/prepapp/gui/shell/exporting.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Export everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>JSON, CSV and a page to read, in a folder or a ZIP file; they need no prepapp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>No backup yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Backed up: {backup}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Restore backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>&amp;Keep current</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Restored: {answers}. The state before is among the backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>Histories (*.db)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/data.py" />
      <source>unreadable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expectations.py" />
      <source>Expectations by area and level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expectations.py" />
      <source>Mastery from 0 to 100. Type a number to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expectations.py" />
      <source>{where}: {points} as shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expectations.py" />
      <source>{where}: {points}, changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expectations.py" />
      <source>{where}: {points}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expected.py" />
      <source>Show the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expected.py" />
      <source>Advanced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expected.py" />
      <source>Mastery expected of each level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/expected.py" />
      <source>Editorial numbers, derived from the career guides. Change one where it is known better; readiness is then measured against it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Single keys are commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Key of the action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Press the key it should have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Us&amp;ual key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Single keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>F flags, G opens the grid, and so on. A text field keeps its letters in any case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Own keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>Choose an action and press the key it should have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>{keys} is the key of “{action}”. Press another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/keys.py" />
      <source>{screen}: {action} ({keys})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Holds from the next start on. Questions stay English. German has only been begun: most of it still shows in English.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source> %</source>
      <comment>after a number</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>The system's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Font</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Line spacing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Reduce motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>System follows the desktop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Also Ctrl and plus, minus or zero, on every screen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Of all text but code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Of questions and explanations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/look.py" />
      <source>Keeps the cursor from blinking and menus from sliding; nothing else moves by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>There is a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source> min</source>
      <comment>after a number</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Interview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>No date yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Level and date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>What readiness is measured against.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Shifts some expectations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/person.py" />
      <source>Sizes what is recommended next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/rows.py" />
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/rows.py" />
      <source>Reset: {group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/screen.py" />
      <source>Search settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/screen.py" />
      <source>No setting matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/screen.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>With a clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Extra time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Ask how sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Rest of the clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Whether a new quiz starts with a clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>What the clock of a timed quiz is multiplied by; it can be changed for each quiz.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Rating each answer shows how well one knows what one knows. It never changes a result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Minutes without a key or a click after which an untimed quiz pauses by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Reviews a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>No limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>At most so many, and never more than the minutes of the day hold; the rest waits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/sitting.py" />
      <source>Never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>System</source>
      <comment>theme</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Tight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Usual</source>
      <comment>line spacing</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Double</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Nothing is sent anywhere: no telemetry, no account, no network. Everything stays on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>prepapp never looks for a newer version by itself. Releases are published where its source is: the README names the page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>prepapp is free software under the MIT licence. It uses Qt 6 and Qt for Python (PySide6) under the GNU Lesser General Public License, version 3: Qt may be replaced by another build of the same version, and its source is at https://download.qt.io. It also uses SQLModel, SQLAlchemy, pydantic, platformdirs, markdown-it-py, ziamath and py-fsrs (MIT), numpy and Pygments (BSD), and matplotlib (a licence of its own, based on Python's).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>The language changes at the next start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Level: {level}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Specialisation: {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Interview: {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Minutes per day: {minutes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Theme: {theme}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Text size: {size}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Font: {family}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>the system's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Line spacing: {spacing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Motion is reduced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Motion is as usual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Extra time: {factor}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>New quizzes have a clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>New quizzes have no clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>How sure is asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>How sure is no longer asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>The clock rests: {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Reviews a day: {cap}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Single keys are on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Single keys are off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Key of “{action}”: {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Keys: as shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Keys changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Expectations: as shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Expectations changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>Expectation in {area}, {level}: {points}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>System</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>None</source>
      <comment>extra time</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>{factor}× time</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>after {n} minutes</source>
      <extracomment>Singular: after {n} minute</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>at most {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>as many as the minutes hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>{size} KB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>{size} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>The date has passed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>It is today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>It is tomorrow.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/screens/settings/state.py" />
      <source>In {n} days.</source>
      <extracomment>Singular: In {n} day.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/commands.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/commands.py" />
      <source>Switch to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/commands.py" />
      <location filename="../../src/prepapp/gui/shell/people.py" />
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/commands.py" />
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/commands.py" />
      <source>Settings: {group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/exporting.py" />
      <source>Folder (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/exporting.py" />
      <source>ZIP file (*.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/exporting.py" />
      <source>Exporting everything…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/exporting.py" />
      <source>&amp;Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/navigation.py" />
      <source>Navigation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/navigation.py" />
      <source>{action} ({keys})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/people.py" />
      <source>Person: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/people.py" />
      <source>Whose history is open: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/people.py" />
      <source>&amp;New person…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/people.py" />
      <source>Name and &amp;colour…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Dashboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Quiz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>First run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/places.py" />
      <source>{screen} – {level} – {person}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/quizzes.py" />
      <source>Nothing is due to be reviewed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shell/quizzes.py" />
      <source>{area}: practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcut_sheet.py" />
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcut_sheet.py" />
      <source>Search shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcut_sheet.py" />
      <source>No shortcut matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcut_sheet.py" />
      <location filename="../../src/prepapp/gui/widgets/task_bar.py" />
      <source>&amp;Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Find a question in the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Switch to another person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Undo the latest change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Redo what was undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Next part of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Previous part of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Text at 100%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Start the next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Resume the interrupted quiz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Start the due reviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Start the second step, 3 the third</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Choose the first option, 2 or B the second, and so on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>I do not know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Check, or go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Next question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Previous question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>How sure: guess, think so, sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Strike out one of the options 1 to 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Strike out one of the options 4 to 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Leave it open how sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Grid of questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Note on this question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Hide or show the timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Say the time left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Look over the answers before submitting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Move a step up or down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Next question that was not right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Back to all quizzes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Change the level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Go to one of the charts 1 to 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Go to one of the charts 4 to 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Show or hide the numbers of the chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Practise the area of the current row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Open the question of the current row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/shortcuts.py" />
      <source>Back to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>This is too long for one line. Calculate a part of it first and go on with ans.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>“{what}” is not known here. Use + - * / ^ ! and parentheses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>Write decimals with a point: 0.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>“{what}” is not known here. The functions are listed below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>Say which logarithm: ln, log2 or log10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>Something is missing at the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>A parenthesis is not closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>A parenthesis is closed that was not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>An operator is missing before “{what}”. Multiplication is written as *.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>A number is missing before “{what}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>Put what {what} is taken of in parentheses: {what}(2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>There is no last answer yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>This divides by zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>The result is too large to be shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>The factorial takes whole numbers from 0 to {largest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>A negative number has no real power that is not whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>The square root takes numbers from 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/calculator.py" />
      <source>{name} takes numbers above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <location filename="../../src/prepapp/gui/widgets/answers/option.py" />
      <source>Correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Partly correct: {share} of the credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Not correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Not known yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>{verdict}: {letters} are correct</source>
      <extracomment>Singular: {verdict}: {letters} is correct</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <location filename="../../src/prepapp/gui/widgets/question_page.py" />
      <source>Explanation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Takeaway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>What happened:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>It prints:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>{value} (accepted within ±{tolerance})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Answer:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>You typed:</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>{n} other orders are right as well.</source>
      <extracomment>Singular: {n} other order is right as well.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>A right order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>yours: {answer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Unused:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <location filename="../../src/prepapp/gui/widgets/answers/matching.py" />
      <source>Partners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Gaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Near misses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>not correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Product facts as of {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/feedback.py" />
      <source>link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/people.py" />
      <source>First person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/people.py" />
      <source>Person {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Select {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Type a number ({unit}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Type the result: one row a line, columns joined by “ | ”, NULL for null.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Type exactly what the program prints.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Put the steps in order. Alt+Up and Alt+Down move the focused step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Choose a partner for each entry; some partners stay unused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/texts/stems.py" />
      <source>Fill the numbered gaps.</source>
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
      <location filename="../../src/prepapp/gui/widgets/answers/cloze.py" />
      <source>Gap {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/cloze.py" />
      <source>Choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/matching.py" />
      <source>Partner of {entry}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/matching.py" />
      <source>Choose a partner</source>
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
      <location filename="../../src/prepapp/gui/widgets/answers/ordering.py" />
      <source>Step {place} of {count}, {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/ordering.py" />
      <source>Move up (Alt+Up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/ordering.py" />
      <source>Move down (Alt+Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/ordering.py" />
      <source>Move step up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/ordering.py" />
      <source>Move step down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/ordering.py" />
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/typed.py" />
      <source>Your number in {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/typed.py" />
      <source>Your number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/typed.py" />
      <source>Read as {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/typed.py" />
      <source>What it prints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/answers/typed.py" />
      <source>Ctrl+Enter goes on; Tab leaves the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Chart {n}: press {n} to come here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Ctrl+C copies, a column's title sorts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Show data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Show data for {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>The numbers as a table (D)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Export {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Copy &amp;details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Saved {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Hide data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Picture (PNG)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Drawing (SVG)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Numbers (CSV)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_card.py" />
      <source>Copy the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_view.py" />
      <source>The chart could not be drawn. The table has the same numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/chart_view.py" />
      <source>Drawing the chart…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>How sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>Skip rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>See the answer without a rating ({key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>How sure?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/confidence_bar.py" />
      <source>How sure: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/disclosure.py" />
      <source>Expanded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/disclosure.py" />
      <source>Collapsed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/markdown_view.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/question_page.py" />
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/saving.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/step_rows.py" />
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/undo_bar.py" />
      <source>Undone: {deed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/undo_bar.py" />
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/undo_bar.py" />
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/undo_bar.py" />
      <source>Redo (Ctrl+Shift+Z)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/gui/widgets/undo_bar.py" />
      <source>Undo (Ctrl+Z)</source>
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
      <source>It holds your first answers to the questions of the bank: which question, right or wrong or the credit, how many days after your first answer, and about how long you took (to {seconds} seconds). It holds no name, date, text or note; the person in it is a random number made for this file. Nothing was sent: read it, and pass it on only if you wish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <source>The history is exported to .json or .csv, not to “{ending}”. Name it so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <source>Responses are exported to .json, not to “{ending}”. Name it so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <source>The bank is exported to .json, not to “{suffix}”. Name it so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/exports.py" />
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>{target} cannot be written: {reason}. Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/merging.py" />
      <source>{path} is this history itself. Choose the file of another machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/merging.py" />
      <source>{path} is the history of another person. Histories of two people are never mixed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>{target} has no name. Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>it is a link to another place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>it is a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>it is a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>the folder is not empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/parcels.py" />
      <source>Nothing is written to {target}: {reason}. Choose another place, or a new name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/quizzes.py" />
      <source>No question matches these choices. Choose more areas or another level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/services/quizzes.py" />
      <source>The questions to review are no longer in the bank. Choose another quiz.</source>
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
      <location filename="../../src/prepapp/services/whole_export.py" />
      <source>Everything was exported: {answers}, to {target}.</source>
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
      <source>{place} is a link that somebody else has put there. Nothing was opened. Remove it, or choose another data folder with --data-dir.</source>
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
      <source>{path} holds “{found}”, which no release of prepapp has made. It was left as it is. Put back a copy of it, or move it away to start anew.</source>
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
      <location filename="../../src/prepapp/storage/foreign.py" />
      <source>The database {foreign} holds “{found}”, which no release of prepapp has made. Choose another copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/letting_in.py" />
      <source>The other history holds a row that no release of prepapp has written ({table}). Nothing was changed. Choose another copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/letting_in.py" />
      <source>The other history holds a quiz that cannot have happened as it is written. Nothing was changed. Choose another copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/people.py" />
      <source>There is no person called {name}. There are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/prepapp/storage/people.py" />
      <source>The folder of people in {root} cannot be changed: {reason}. Check who may write there, then try again.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
