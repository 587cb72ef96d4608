<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>prepapp</name>
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
  </context>
</TS>
