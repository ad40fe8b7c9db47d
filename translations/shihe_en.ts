<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>words</name>
        <message>
            <source>assessment.not-a-flag</source>
            <translation>%2 is either true or false, not "%1".</translation>
        </message>
        <message>
            <source>assessment.not-a-number</source>
            <translation>%2 is a whole number of at least 0, not "%1".</translation>
        </message>
        <message>
            <source>assessment.override-reason-missing</source>
            <translation>The priority of %1 was overridden without a reason. Add the reason.</translation>
        </message>
        <message>
            <source>assessment.reason-missing</source>
            <translation>%1 is answered "not applicable" without a reason. Add the reason.</translation>
        </message>
        <message>
            <source>assessment.unknown-answer</source>
            <translation>"%1" is no answer. Answers are yes, mostly, partly, no, unknown, na.</translation>
        </message>
        <message>
            <source>assessment.unknown-fact</source>
            <translation>The catalog has no profile fact "%1". Check the spelling against profile.yaml.</translation>
        </message>
        <message>
            <source>assessment.unknown-option</source>
            <translation>"%1" is not an option of %2. The options are: %3.</translation>
        </message>
        <message>
            <source>assessment.unknown-practice</source>
            <translation>The catalog has no practice "%1". Check the id with catalog list.</translation>
        </message>
        <message>
            <source>case.activity-twice</source>
            <translation>The activity "%1" stands here twice.</translation>
        </message>
        <message>
            <source>case.activity-without-id</source>
            <translation>This activity has no id.</translation>
        </message>
        <message>
            <source>case.not-a-basis</source>
            <translation>"%1" is no basis. Bases are stated, document-seen, observed, tested.</translation>
        </message>
        <message>
            <source>case.not-a-date</source>
            <translation>"%1" is no date. Write it like 2026-11-22.</translation>
        </message>
        <message>
            <source>case.not-a-level</source>
            <translation>"%1" is no level. Impact is low, medium, high or serious; likelihood is low, medium, high or very-high.</translation>
        </message>
        <message>
            <source>case.not-a-list</source>
            <translation>%1 must be a list, and hold what it is for.</translation>
        </message>
        <message>
            <source>case.not-a-map</source>
            <translation>%1 must be a map of keys and values.</translation>
        </message>
        <message>
            <source>case.not-a-text</source>
            <translation>%1 must be a text.</translation>
        </message>
        <message>
            <source>case.unknown-format</source>
            <translation>This is no case file of format 1 (case: 1); it says "%1".</translation>
        </message>
        <message>
            <source>case.unknown-key</source>
            <translation>There is no key "%1" here. Keys are: %2.</translation>
        </message>
        <message>
            <source>case.value-missing</source>
            <translation>This answer has no value.</translation>
        </message>
        <message>
            <source>file.disk-full</source>
            <translation>The disk is full, so %1 was not written; what was there before is untouched. Free some space and try again.</translation>
        </message>
        <message>
            <source>file.not-found</source>
            <translation>There is no file %1. Check the path.</translation>
        </message>
        <message>
            <source>file.not-readable</source>
            <translation>The file %1 could not be read (%2). Check its permissions or choose another file.</translation>
        </message>
        <message>
            <source>file.not-writable</source>
            <translation>The file %1 could not be written (%2). What was there before is untouched. Choose a folder you may write to.</translation>
        </message>
        <message>
            <source>file.too-large</source>
            <translation>The file %1 has %3 MB, more than the limit of %2 MB; it was not read.</translation>
        </message>
    </context>
</TS>
