<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>words</name>
        <message>
            <source>answer.mostly</source>
            <translation>Mostly</translation>
        </message>
        <message>
            <source>answer.na</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>answer.no</source>
            <translation>No</translation>
        </message>
        <message>
            <source>answer.none</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>answer.partly</source>
            <translation>Partly</translation>
        </message>
        <message>
            <source>answer.unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>answer.yes</source>
            <translation>Yes</translation>
        </message>
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
            <source>assumed</source>
            <translation>Assumed to apply</translation>
        </message>
        <message>
            <source>basis.document-seen</source>
            <translation>Document seen</translation>
        </message>
        <message>
            <source>basis.observed</source>
            <translation>Observed</translation>
        </message>
        <message>
            <source>basis.stated</source>
            <translation>Stated</translation>
        </message>
        <message>
            <source>basis.tested</source>
            <translation>Tested</translation>
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
            <source>catalog.always-applies</source>
            <translation>Every profile makes the practice "%1" apply. Remove or correct its applies.</translation>
        </message>
        <message>
            <source>catalog.bad-date</source>
            <translation>No calendar has the day "%1". Write it as YYYY-MM-DD.</translation>
        </message>
        <message>
            <source>catalog.blank-in-chinese</source>
            <translation>There is a blank between Han and Latin: "%1". Remove it: the layout adds the space.</translation>
        </message>
        <message>
            <source>catalog.cite-too-deep</source>
            <translation>The cite "%1" is too deep: its depth is %2 (B headings, C the document only). Cite the level above.</translation>
        </message>
        <message>
            <source>catalog.cited-twice</source>
            <translation>The clause "%1" is cited twice. Keep one of them.</translation>
        </message>
        <message>
            <source>catalog.clause-dates</source>
            <translation>The clause "%1" ends before it begins. Check from and to.</translation>
        </message>
        <message>
            <source>catalog.compiled-damaged</source>
            <translation>The compiled catalog is damaged and was not used. Restore it from a backup or reinstall the program.</translation>
        </message>
        <message>
            <source>catalog.compiled-newer</source>
            <translation>The format of this catalog (%1) is newer than this program reads (%2). Nothing was changed; update the program.</translation>
        </message>
        <message>
            <source>catalog.duplicate-id</source>
            <translation>The id "%1" is already in use. An id is used once in a catalog: rename this one.</translation>
        </message>
        <message>
            <source>catalog.folder-not-readable</source>
            <translation>The catalog folder %1 can't be read. Check its permissions.</translation>
        </message>
        <message>
            <source>catalog.foreign-script</source>
            <translation>The English text has a Chinese character: "%1". Write it in English.</translation>
        </message>
        <message>
            <source>catalog.grade-order</source>
            <translation>The grade %1 is out of order: list the best first, the last one from 0.</translation>
        </message>
        <message>
            <source>catalog.half-width</source>
            <translation>Punctuation beside Han is full-width: "%1". Use the full-width sign.</translation>
        </message>
        <message>
            <source>catalog.heading.became</source>
            <translation>Became</translation>
        </message>
        <message>
            <source>catalog.heading.check</source>
            <translation>How to check</translation>
        </message>
        <message>
            <source>catalog.heading.checklists</source>
            <translation>Checklists</translation>
        </message>
        <message>
            <source>catalog.heading.cites</source>
            <translation>Cites</translation>
        </message>
        <message>
            <source>catalog.heading.clauses</source>
            <translation>Clauses</translation>
        </message>
        <message>
            <source>catalog.heading.confidence</source>
            <translation>Confidence in our digests</translation>
        </message>
        <message>
            <source>catalog.heading.depth</source>
            <translation>Depth of citation</translation>
        </message>
        <message>
            <source>catalog.heading.effort</source>
            <translation>Effort (1 to 5)</translation>
        </message>
        <message>
            <source>catalog.heading.evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>catalog.heading.force</source>
            <translation>Force</translation>
        </message>
        <message>
            <source>catalog.heading.issuer</source>
            <translation>Issuer</translation>
        </message>
        <message>
            <source>catalog.heading.kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>catalog.heading.not-asked</source>
            <translation>Why it is not asked</translation>
        </message>
        <message>
            <source>catalog.heading.number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>catalog.heading.practices</source>
            <translation>Practices that cite it</translation>
        </message>
        <message>
            <source>catalog.heading.red-line</source>
            <translation>Red line</translation>
        </message>
        <message>
            <source>catalog.heading.remedy</source>
            <translation>Remedy</translation>
        </message>
        <message>
            <source>catalog.heading.sanction</source>
            <translation>Sanction</translation>
        </message>
        <message>
            <source>catalog.heading.scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>catalog.heading.severity</source>
            <translation>Severity (1 to 5)</translation>
        </message>
        <message>
            <source>catalog.heading.source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>catalog.heading.sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>catalog.heading.status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>catalog.heading.unverified</source>
            <translation>Number or wording not verified against the text</translation>
        </message>
        <message>
            <source>catalog.heading.why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>catalog.level-not-allowed</source>
            <translation>Cases and initiatives set no duty: the clause "%1" can't be %2. Use should, may or info.</translation>
        </message>
        <message>
            <source>catalog.listed-twice</source>
            <translation>The practice "%1" stands twice on this checklist. Keep one of them.</translation>
        </message>
        <message>
            <source>catalog.missing-field</source>
            <translation>"%1" is missing. Add it.</translation>
        </message>
        <message>
            <source>catalog.never-applies</source>
            <translation>No profile makes the practice "%1" apply. Correct its applies.</translation>
        </message>
        <message>
            <source>catalog.no-file</source>
            <translation>The catalog lacks %1. Add the file.</translation>
        </message>
        <message>
            <source>catalog.no-folder</source>
            <translation>There is no catalog folder %1. Check the path.</translation>
        </message>
        <message>
            <source>catalog.no-han</source>
            <translation>The Chinese text has no Han character: "%1". Write it in Chinese.</translation>
        </message>
        <message>
            <source>catalog.no-latin</source>
            <translation>The English text has no letter: "%1". Write it in English.</translation>
        </message>
        <message>
            <source>catalog.not-compiled</source>
            <translation>This is no compiled catalog. Reinstall the program or choose another file.</translation>
        </message>
        <message>
            <source>catalog.not-covered</source>
            <translation>The clause %1 is %2, yet no practice of the checklist %3 cites it, and it gives no not_asked reason. Add one of the two.</translation>
        </message>
        <message>
            <source>catalog.not-listed</source>
            <translation>The practice "%1" is on no checklist. Put it on one.</translation>
        </message>
        <message>
            <source>catalog.not-valid</source>
            <translation>"%1" does not fit its schema (%2). See questionnaires/schema.</translation>
        </message>
        <message>
            <source>catalog.options-missing</source>
            <translation>The fact "%1" is a choice without options. Add them.</translation>
        </message>
        <message>
            <source>catalog.options-unwanted</source>
            <translation>The fact "%1" is no choice and can't have options. Remove them or change its type.</translation>
        </message>
        <message>
            <source>catalog.organisation-fact</source>
            <translation>The practice "%1" is answered for the organisation, but its applies asks for the activity's fact "%2". Use facts of the organisation or change its scope.</translation>
        </message>
        <message>
            <source>catalog.out-of-range</source>
            <translation>"%1" is out of range: %2. The range stands in questionnaires/schema.</translation>
        </message>
        <message numerus="yes">
            <source>catalog.practice-count</source>
            <translation>
                <numerusform>%n practice</numerusform>
                <numerusform>%n practices</numerusform>
            </translation>
        </message>
        <message>
            <source>catalog.red-line-without-duty</source>
            <translation>The practice "%1" is a red line but cites no prohibited or shall clause of a binding source. Add the cite or drop red_line.</translation>
        </message>
        <message>
            <source>catalog.repeated</source>
            <translation>An item stands twice in "%1". Keep one of them.</translation>
        </message>
        <message>
            <source>catalog.reserved-id</source>
            <translation>"%1" names a view and can't be an id. Rename it.</translation>
        </message>
        <message>
            <source>catalog.same-question</source>
            <translation>The practice "%1" asks nearly the same as "%2". Merge them or reword the question.</translation>
        </message>
        <message>
            <source>catalog.status-order</source>
            <translation>The status date %1 is not later than the one before. List them in the order of their dates.</translation>
        </message>
        <message>
            <source>catalog.stray-file</source>
            <translation>%1 is none of a catalog's files. Move it below sources, practices or checklists, with the ending .yaml.</translation>
        </message>
        <message>
            <source>catalog.summary</source>
            <translation>Catalog %1, version %2, law known until %3: %4 practices, %5 facts, SHA-256 %6</translation>
        </message>
        <message>
            <source>catalog.too-many-cases</source>
            <translation>The applies of the practice "%1" is too complex to be tried out. Simplify it.</translation>
        </message>
        <message>
            <source>catalog.too-many-files</source>
            <translation>The folder %1 holds more than %2 YAML files, which is no catalog. Check the path.</translation>
        </message>
        <message>
            <source>catalog.unknown-clause</source>
            <translation>The source %1 has no clause "%2". Check the number or add the clause.</translation>
        </message>
        <message>
            <source>catalog.unknown-fact</source>
            <translation>The profile has no fact "%1". Check the spelling or add it to profile.yaml.</translation>
        </message>
        <message>
            <source>catalog.unknown-field</source>
            <translation>The field "%1" is not known. Check the spelling or remove it.</translation>
        </message>
        <message>
            <source>catalog.unknown-id</source>
            <translation>The catalog has nothing called "%1". See catalog list for the ids; a clause is written source:at.</translation>
        </message>
        <message>
            <source>catalog.unknown-option</source>
            <translation>The fact "%1" has no option "%2". Check the spelling.</translation>
        </message>
        <message>
            <source>catalog.unknown-practice</source>
            <translation>There is no practice "%1". Check the spelling or add the practice.</translation>
        </message>
        <message>
            <source>catalog.unknown-source</source>
            <translation>There is no source "%1". Check the spelling or add the source.</translation>
        </message>
        <message>
            <source>catalog.wrong-choice</source>
            <translation>"%1" has none of its forms, or several: use exactly one, with all its fields. See questionnaires/schema.</translation>
        </message>
        <message>
            <source>catalog.wrong-count</source>
            <translation>"%1" has too few or too many items. The number allowed stands in questionnaires/schema.</translation>
        </message>
        <message>
            <source>catalog.wrong-form</source>
            <translation>"%1" is not written as it should be: "%2". Its form stands in questionnaires/schema.</translation>
        </message>
        <message>
            <source>catalog.wrong-test</source>
            <translation>The fact "%1" can't be tested with "%2": flags and single choices take is, several choices has, numbers at_least or at_most.</translation>
        </message>
        <message>
            <source>catalog.wrong-type</source>
            <translation>"%1" has the wrong type (%2). See its description in questionnaires/schema.</translation>
        </message>
        <message>
            <source>catalog.wrong-word</source>
            <translation>"%1" may not be "%2". The allowed words stand in questionnaires/schema.</translation>
        </message>
        <message>
            <source>clause.unverified</source>
            <translation>Unverified</translation>
        </message>
        <message>
            <source>cli.demo.exists</source>
            <translation>%1 is already there, and the demo does not overwrite it. Choose another folder.</translation>
        </message>
        <message>
            <source>cli.demo.no-folder</source>
            <translation>The folder %1 could not be made. Choose a place you may write to.</translation>
        </message>
        <message>
            <source>cli.demo.role</source>
            <translation>Prepared by</translation>
        </message>
        <message>
            <source>cli.demo.signer</source>
            <translation>Shihe demo</translation>
        </message>
        <message>
            <source>cli.evaluate.combined</source>
            <translation>combined</translation>
        </message>
        <message>
            <source>cli.evaluate.findings</source>
            <translation>Findings: %1</translation>
        </message>
        <message>
            <source>cli.evaluate.head</source>
            <translation>As of %1, catalog %2, %3 practices apply</translation>
        </message>
        <message>
            <source>cli.evaluate.law-known-until</source>
            <translation>Note: the catalog knows the law up to %1 only.</translation>
        </message>
        <message>
            <source>cli.evaluate.open-red-lines</source>
            <translation>Red lines still open: %1</translation>
        </message>
        <message>
            <source>cli.evaluate.red-lines</source>
            <translation>Red lines crossed: %1</translation>
        </message>
        <message>
            <source>cli.help</source>
            <translation>Shihe: assesses biometric practices under Chinese law.

usage:
  shihe-cli catalog lint [DIR] | list [--json] | show ID [--json]
  shihe-cli evaluate CASE.yaml [--as-of DATE] [--catalog DIR] [--json]
  shihe-cli workspace create FILE [--organisation NAME] [--title TEXT] [--as-of DATE]
  shihe-cli workspace info|check|log FILE [--json]
  shihe-cli edit FILE [--assessment ID]
  shihe-cli import FILE CASE.yaml
  shihe-cli report FILE|CASE.yaml --out OUT.pdf [--lang zh|en|both] [--final] [--sign KEY.p12]
  shihe-cli sign IN.pdf --key KEY.p12 --out OUT.pdf [--role R] [--reason R] [--place P] [--invisible] [--tsa URL]
  shihe-cli verify FILE.pdf [--ca CA.pem]... [--require-trust] [--json]
  shihe-cli demo DIR

Passwords come from --password-env NAME or --password-fd N, else they are asked for; they are never arguments.
Exit status: 0 done; 1 the thing checked is not in order; 2 wrong usage or unreadable input.
The language is that of SHIHE_LANG (zh or en), else the system's.</translation>
        </message>
        <message>
            <source>cli.lint.clean</source>
            <translation>The catalog %1 is in order: %2 sources, %3 clauses, %4 practices, %5 checklists.
SHA-256 %7</translation>
        </message>
        <message>
            <source>cli.lint.faults</source>
            <translation>The catalog is not in order: %6 faults.</translation>
        </message>
        <message>
            <source>cli.missing-argument</source>
            <translation>An argument is missing. See shihe-cli help.</translation>
        </message>
        <message>
            <source>cli.missing-value</source>
            <translation>The option %1 needs a value.</translation>
        </message>
        <message>
            <source>cli.no-assessment</source>
            <translation>The workspace %1 has no such assessment. See workspace info. %2</translation>
        </message>
        <message>
            <source>cli.no-data</source>
            <translation>The program's own fonts were not found beside %1. Please install it again.</translation>
        </message>
        <message>
            <source>cli.not-a-date</source>
            <translation>"%1" is no date. Write it like 2026-11-22.</translation>
        </message>
        <message>
            <source>cli.password</source>
            <translation>Password of the signing key:</translation>
        </message>
        <message>
            <source>cli.report.kind</source>
            <translation>There is no report of kind "%1". Kinds are: gap.</translation>
        </message>
        <message>
            <source>cli.report.open-red-lines</source>
            <translation>%1 red lines are still open, so there is no final report: %2. Answer them first, or leave out --final for a draft.</translation>
        </message>
        <message>
            <source>cli.report.usage</source>
            <translation>Say with --out OUT.pdf where the report goes.</translation>
        </message>
        <message>
            <source>cli.secret-descriptor</source>
            <translation>The password could not be read from file descriptor "%1".</translation>
        </message>
        <message>
            <source>cli.secret-missing</source>
            <translation>There is no terminal to ask for the password on. Give it with --%1-env NAME or --%1-fd N.</translation>
        </message>
        <message>
            <source>cli.secret-variable</source>
            <translation>The environment variable %1 is not set, so there is no password.</translation>
        </message>
        <message>
            <source>cli.sign.usage</source>
            <translation>Name the key with --key KEY.p12 and the signed file with --out OUT.pdf.</translation>
        </message>
        <message>
            <source>cli.too-many-arguments</source>
            <translation>The argument "%1" is one too many. See shihe-cli help.</translation>
        </message>
        <message>
            <source>cli.unknown-command</source>
            <translation>There is no command "%1". Commands are: %2. See shihe-cli help.</translation>
        </message>
        <message>
            <source>cli.unknown-language</source>
            <translation>There is no language "%1". Choose zh, en or both.</translation>
        </message>
        <message>
            <source>cli.unknown-option</source>
            <translation>There is no option "%1". See shihe-cli help.</translation>
        </message>
        <message>
            <source>confidence.high</source>
            <translation>High</translation>
        </message>
        <message>
            <source>confidence.low</source>
            <translation>Low</translation>
        </message>
        <message>
            <source>confidence.medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>depth.A</source>
            <translation>Down to the item</translation>
        </message>
        <message>
            <source>depth.B</source>
            <translation>Down to the heading</translation>
        </message>
        <message>
            <source>depth.C</source>
            <translation>Document only, text not read</translation>
        </message>
        <message>
            <source>depth.D</source>
            <translation>History only</translation>
        </message>
        <message>
            <source>document.anchor-twice</source>
            <translation>The anchor “%1” stands twice, so no file was written. This is a slip of the program; please report it.</translation>
        </message>
        <message>
            <source>document.anchor-unknown</source>
            <translation>A link leads to the anchor “%1”, which does not exist, so no file was written. This is a slip of the program; please report it.</translation>
        </message>
        <message>
            <source>document.attachment-name</source>
            <translation>The name “%1” of an attachment is empty, holds a path or stands twice, so no file was written. Rename it and try again.</translation>
        </message>
        <message>
            <source>document.columns</source>
            <translation>The columns of the table at “%1” don't fit, so no file was written. This is a slip of the program; please report it.</translation>
        </message>
        <message>
            <source>document.cover-place</source>
            <translation>The cover “%1” does not stand first, so no file was written. This is a slip of the program; please report it.</translation>
        </message>
        <message>
            <source>document.level-skipped</source>
            <translation>The heading “%1” skips a level, so no file was written. This is a slip of the program; please report it.</translation>
        </message>
        <message>
            <source>document.no-alt</source>
            <translation>The figure “%1” is not described in words, so no file was written. This is a slip of the program; please report it.</translation>
        </message>
        <message>
            <source>document.no-title</source>
            <translation>The report has no title in one of its languages, so no file was written. This is a slip of the program; please report it.</translation>
        </message>
        <message>
            <source>document.share</source>
            <translation>The bar “%1” is not between 0 and 1, so no file was written. This is a slip of the program; please report it.</translation>
        </message>
        <message>
            <source>document.signature-twice</source>
            <translation>“%1” is a second place for the signature, so no file was written. This is a slip of the program; please report it.</translation>
        </message>
        <message>
            <source>drawing.font-broken</source>
            <translation>The font file %1 is damaged, so no report can be made. Your data is untouched. Install the program again, or run scripts/fonts in the source folder.</translation>
        </message>
        <message>
            <source>drawing.font-missing</source>
            <translation>The font file %1 is missing, so no report can be made. Your data is untouched. Install the program again, or run scripts/fonts in the source folder.</translation>
        </message>
        <message>
            <source>drawing.missing-glyph</source>
            <translation>No font has the character %1; it stands in “%2”. Use another character there.</translation>
        </message>
        <message>
            <source>edit.missing-argument</source>
            <translation>The command is not complete. Write it as %1.</translation>
        </message>
        <message>
            <source>edit.nothing-to-undo</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>edit.unknown-activity</source>
            <translation>This assessment has no activity "%1".</translation>
        </message>
        <message>
            <source>edit.unknown-command</source>
            <translation>There is no edit command "%1". Commands are answer, set, unset, activity, undo.</translation>
        </message>
        <message>
            <source>effort.1</source>
            <translation>Very small</translation>
        </message>
        <message>
            <source>effort.2</source>
            <translation>Small</translation>
        </message>
        <message>
            <source>effort.3</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>effort.4</source>
            <translation>Large</translation>
        </message>
        <message>
            <source>effort.5</source>
            <translation>Very large</translation>
        </message>
        <message>
            <source>fact.no</source>
            <translation>No</translation>
        </message>
        <message>
            <source>fact.none-of-these</source>
            <translation>None of these</translation>
        </message>
        <message>
            <source>fact.unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>fact.yes</source>
            <translation>Yes</translation>
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
        <message>
            <source>finding.binding</source>
            <translation>Legal duty</translation>
        </message>
        <message>
            <source>finding.conformity</source>
            <translation>Condition of conformity</translation>
        </message>
        <message>
            <source>force.binding</source>
            <translation>Binding</translation>
        </message>
        <message>
            <source>force.recommended</source>
            <translation>Recommended</translation>
        </message>
        <message>
            <source>force.voluntary</source>
            <translation>Voluntary</translation>
        </message>
        <message>
            <source>grade.A</source>
            <translation>Largely in conformity</translation>
        </message>
        <message>
            <source>grade.B</source>
            <translation>Good, with single gaps</translation>
        </message>
        <message>
            <source>grade.C</source>
            <translation>Clear gaps</translation>
        </message>
        <message>
            <source>grade.D</source>
            <translation>Wide gaps</translation>
        </message>
        <message>
            <source>grade.E</source>
            <translation>A red line is crossed</translation>
        </message>
        <message>
            <source>grade.final</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>grade.none</source>
            <translation>No grade</translation>
        </message>
        <message>
            <source>grade.provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>impact.high</source>
            <translation>High</translation>
        </message>
        <message>
            <source>impact.low</source>
            <translation>Low</translation>
        </message>
        <message>
            <source>impact.medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>impact.serious</source>
            <translation>Serious</translation>
        </message>
        <message>
            <source>kind.case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>kind.initiative</source>
            <translation>Industry initiative</translation>
        </message>
        <message>
            <source>kind.international</source>
            <translation>International standard</translation>
        </message>
        <message>
            <source>kind.judicial</source>
            <translation>Judicial interpretation</translation>
        </message>
        <message>
            <source>kind.law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>kind.regulation</source>
            <translation>Administrative regulation</translation>
        </message>
        <message>
            <source>kind.rule</source>
            <translation>Departmental rule</translation>
        </message>
        <message>
            <source>kind.standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>level.info</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>level.may</source>
            <translation>May</translation>
        </message>
        <message>
            <source>level.prohibited</source>
            <translation>Prohibited</translation>
        </message>
        <message>
            <source>level.shall</source>
            <translation>Shall</translation>
        </message>
        <message>
            <source>level.should</source>
            <translation>Should</translation>
        </message>
        <message>
            <source>likelihood.high</source>
            <translation>High</translation>
        </message>
        <message>
            <source>likelihood.low</source>
            <translation>Low</translation>
        </message>
        <message>
            <source>likelihood.medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>likelihood.very-high</source>
            <translation>Very high</translation>
        </message>
        <message>
            <source>pdf.cancelled</source>
            <translation>Cancelled. No file was written.</translation>
        </message>
        <message>
            <source>pdf.missing-glyph</source>
            <translation>No font has the character %1; it stands in “%2”, in the section “%3”. No file was written and your data is untouched. Use another character there and export again.</translation>
        </message>
        <message>
            <source>pdf.not-packed</source>
            <translation>The report could not be packed: %1. No file was written and your data is untouched. This is a slip of the program; please report it.</translation>
        </message>
        <message>
            <source>priority.high</source>
            <translation>High</translation>
        </message>
        <message>
            <source>priority.low</source>
            <translation>Low</translation>
        </message>
        <message>
            <source>priority.medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>priority.serious</source>
            <translation>Serious</translation>
        </message>
        <message>
            <source>red-line</source>
            <translation>Red line</translation>
        </message>
        <message>
            <source>red-line.crossed</source>
            <translation>Red line crossed</translation>
        </message>
        <message>
            <source>red-line.open</source>
            <translation>Open red line</translation>
        </message>
        <message>
            <source>scope.activity</source>
            <translation>Processing activity</translation>
        </message>
        <message>
            <source>scope.organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>session.no-such-evidence</source>
            <translation>The answer of %2 has no such evidence attached (%1).</translation>
        </message>
        <message>
            <source>severity.1</source>
            <translation>Very slight</translation>
        </message>
        <message>
            <source>severity.2</source>
            <translation>Slight</translation>
        </message>
        <message>
            <source>severity.3</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>severity.4</source>
            <translation>Grave</translation>
        </message>
        <message>
            <source>severity.5</source>
            <translation>Very grave</translation>
        </message>
        <message>
            <source>signing.bad-root</source>
            <translation>The trusted certificate file number %1 holds no certificate. It was not used. Choose a certificate file in PEM format.</translation>
        </message>
        <message>
            <source>signing.box-covers</source>
            <translation>The signature box on page %1 would cover text or a picture, so nothing was signed. Choose an empty place, or sign invisibly.</translation>
        </message>
        <message>
            <source>signing.box-page</source>
            <translation>There is no page %1 (the document has %2), so nothing was signed. Choose a page that exists.</translation>
        </message>
        <message>
            <source>signing.box-size</source>
            <translation>The signature box is too small or too large, so nothing was signed. It needs at least 60 by 30 points.</translation>
        </message>
        <message>
            <source>signing.box.place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>signing.box.reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>signing.box.role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>signing.box.signer</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>signing.box.time</source>
            <translation>Time (this computer's clock)</translation>
        </message>
        <message>
            <source>signing.certificate.expired</source>
            <translation>Certificate expired (%1 to %2)</translation>
        </message>
        <message>
            <source>signing.certificate.not-yet-valid</source>
            <translation>Certificate not yet valid (%1 to %2)</translation>
        </message>
        <message>
            <source>signing.certificate.revoked</source>
            <translation>Certificate revoked (%1 to %2)</translation>
        </message>
        <message>
            <source>signing.certificate.valid</source>
            <translation>Certificate valid (%1 to %2)</translation>
        </message>
        <message>
            <source>signing.certificate.wrong-usage</source>
            <translation>Certificate not meant for this use (%1 to %2)</translation>
        </message>
        <message>
            <source>signing.change.actions</source>
            <translation>an action that runs by itself was added or changed</translation>
        </message>
        <message>
            <source>signing.change.annotation-added</source>
            <translation>an annotation was added</translation>
        </message>
        <message>
            <source>signing.change.annotation-changed</source>
            <translation>an annotation or link was changed</translation>
        </message>
        <message>
            <source>signing.change.annotation-removed</source>
            <translation>an annotation was removed or replaced</translation>
        </message>
        <message>
            <source>signing.change.attachments</source>
            <translation>attachments were changed</translation>
        </message>
        <message>
            <source>signing.change.covers-content</source>
            <translation>a signature box was laid over the old content</translation>
        </message>
        <message>
            <source>signing.change.dates</source>
            <translation>the modification date was updated</translation>
        </message>
        <message>
            <source>signing.change.field-filled</source>
            <translation>a form field was filled in</translation>
        </message>
        <message>
            <source>signing.change.form</source>
            <translation>the form was changed</translation>
        </message>
        <message>
            <source>signing.change.layers</source>
            <translation>layers were changed</translation>
        </message>
        <message>
            <source>signing.change.metadata</source>
            <translation>the document's metadata was changed</translation>
        </message>
        <message>
            <source>signing.change.names</source>
            <translation>named destinations or scripts were changed</translation>
        </message>
        <message>
            <source>signing.change.other</source>
            <translation>another part of the document was changed</translation>
        </message>
        <message>
            <source>signing.change.outline</source>
            <translation>the bookmarks were changed</translation>
        </message>
        <message>
            <source>signing.change.page-content</source>
            <translation>the page's content was changed</translation>
        </message>
        <message>
            <source>signing.change.pages</source>
            <translation>pages were added, removed or reordered</translation>
        </message>
        <message>
            <source>signing.change.permissions</source>
            <translation>the signature's permissions were changed</translation>
        </message>
        <message>
            <source>signing.change.revision-chain</source>
            <translation>the whole file was replaced, past the signed revision</translation>
        </message>
        <message>
            <source>signing.change.signature-added</source>
            <translation>a signature was added</translation>
        </message>
        <message>
            <source>signing.change.signature-changed</source>
            <translation>an existing signature was changed</translation>
        </message>
        <message>
            <source>signing.change.signature-field-added</source>
            <translation>an empty signature field was added</translation>
        </message>
        <message>
            <source>signing.change.signature-removed</source>
            <translation>a signature was removed</translation>
        </message>
        <message>
            <source>signing.change.structure</source>
            <translation>the document's structure was changed</translation>
        </message>
        <message>
            <source>signing.change.time-stamp-added</source>
            <translation>a document time stamp was added</translation>
        </message>
        <message>
            <source>signing.change.trailer</source>
            <translation>the file's trailer was changed</translation>
        </message>
        <message>
            <source>signing.change.trailing-bytes</source>
            <translation>bytes stand at the end that belong to no revision</translation>
        </message>
        <message>
            <source>signing.change.validation-data</source>
            <translation>validation data was added</translation>
        </message>
        <message>
            <source>signing.damage.cut</source>
            <translation>The file was cut short: the signed revision is not whole. Ask the signer for the original.</translation>
        </message>
        <message>
            <source>signing.damage.encrypted</source>
            <translation>The file is encrypted, and an encrypted file is never called intact. Get the unencrypted original and verify that.</translation>
        </message>
        <message>
            <source>signing.damage.hybrid</source>
            <translation>The file has two cross references at once, so that readers may show different things. Ask the signer for a new file.</translation>
        </message>
        <message>
            <source>signing.damage.limit</source>
            <translation>The file goes beyond a safety limit (%1), so verification stopped. Don't rely on it; ask the signer for the original.</translation>
        </message>
        <message>
            <source>signing.damage.structure</source>
            <translation>The file's structure is damaged: %1. Ask the signer for the original.</translation>
        </message>
        <message>
            <source>signing.damaged-input</source>
            <translation>The PDF is damaged, so it was not signed; the file is untouched. Make it again, or get a whole one.</translation>
        </message>
        <message>
            <source>signing.failed</source>
            <translation>The signature could not be made: %1. No file was written. Try again; if it fails once more, use another key.</translation>
        </message>
        <message>
            <source>signing.identity.self-made</source>
            <translation>Self-made key, identity not proven</translation>
        </message>
        <message>
            <source>signing.identity.trusted</source>
            <translation>Identity trusted: the certificate chains to a root you trust</translation>
        </message>
        <message>
            <source>signing.identity.unknown-issuer</source>
            <translation>Issuer unknown</translation>
        </message>
        <message>
            <source>signing.input-changed</source>
            <translation>The signatures already in the file are not in order, so it was not signed again. See with Verify what was changed.</translation>
        </message>
        <message>
            <source>signing.key-exists</source>
            <translation>The key file %1 exists already and was not overwritten. Choose another name.</translation>
        </message>
        <message>
            <source>signing.key-expired</source>
            <translation>The certificate expired on %1, so nothing was signed. Use a valid one.</translation>
        </message>
        <message>
            <source>signing.key-failed</source>
            <translation>The key could not be made: %1. No file was written. Try again.</translation>
        </message>
        <message>
            <source>signing.key-kind</source>
            <translation>This kind of key (%1) is not supported, so nothing was signed. Use RSA of 2048 bits or more, P-256 or P-384.</translation>
        </message>
        <message>
            <source>signing.key-mismatch</source>
            <translation>The private key and the certificate in the key file don't belong together, so nothing was signed. Ask the issuer for a new file.</translation>
        </message>
        <message>
            <source>signing.key-not-yet-valid</source>
            <translation>The certificate is valid only from %1, so nothing was signed. Check this computer's clock, or wait until then.</translation>
        </message>
        <message>
            <source>signing.key-too-weak</source>
            <translation>The RSA key has only %1 bits, which is too weak, so nothing was signed. Use one of 2048 bits or more.</translation>
        </message>
        <message>
            <source>signing.key-usage</source>
            <translation>The certificate may not be used to sign documents, so nothing was signed. Choose one for digital signatures.</translation>
        </message>
        <message>
            <source>signing.key-without-certificate</source>
            <translation>The key file holds no certificate, so nothing was signed. Export a PKCS#12 file with both key and certificate.</translation>
        </message>
        <message>
            <source>signing.legacy-unavailable</source>
            <translation>The key file is packed with old ciphers (RC2 or 3DES) that OpenSSL on this computer can't read. Export it again with AES.</translation>
        </message>
        <message>
            <source>signing.name-missing</source>
            <translation>No name was given, so no key was made. Enter a name.</translation>
        </message>
        <message>
            <source>signing.no-outlines</source>
            <translation>The fonts that draw the signature box are missing, so nothing was signed. Install the program again, or sign invisibly.</translation>
        </message>
        <message>
            <source>signing.not-a-key</source>
            <translation>This is no PKCS#12 key file, or it is damaged. Choose a file that ends in .p12 or .pfx.</translation>
        </message>
        <message>
            <source>signing.not-a-pdf</source>
            <translation>This is no PDF file. Choose a PDF.</translation>
        </message>
        <message>
            <source>signing.password-missing</source>
            <translation>No password was given, so no key was made. Choose a password.</translation>
        </message>
        <message>
            <source>signing.problem.certificate-bound</source>
            <translation>The signature is not bound to its certificate and may have been moved.</translation>
        </message>
        <message>
            <source>signing.problem.certificates</source>
            <translation>A certificate that came with the signature is damaged.</translation>
        </message>
        <message>
            <source>signing.problem.coverage</source>
            <translation>The range that the signature covers doesn't end where a revision ends.</translation>
        </message>
        <message>
            <source>signing.problem.digest</source>
            <translation>What was signed has changed: the digest doesn't match.</translation>
        </message>
        <message>
            <source>signing.problem.moved</source>
            <translation>The signature field is not the one of the revision that was signed.</translation>
        </message>
        <message>
            <source>signing.problem.no-certificate</source>
            <translation>The signature doesn't hold its signer's certificate.</translation>
        </message>
        <message>
            <source>signing.problem.no-cms</source>
            <translation>The signature's data can't be read.</translation>
        </message>
        <message>
            <source>signing.problem.no-token</source>
            <translation>The time stamp can't be read.</translation>
        </message>
        <message>
            <source>signing.problem.profile</source>
            <translation>The signature is sound but not of the PAdES baseline profile.</translation>
        </message>
        <message>
            <source>signing.problem.range</source>
            <translation>The signature's range is invalid, or doesn't leave out exactly its own data.</translation>
        </message>
        <message>
            <source>signing.problem.signature</source>
            <translation>The signature doesn't match the certificate's key.</translation>
        </message>
        <message>
            <source>signing.problem.signers</source>
            <translation>The signature's data must have exactly one signer and no content of its own.</translation>
        </message>
        <message>
            <source>signing.problem.subfilter</source>
            <translation>This kind of signature is not known and can't be judged.</translation>
        </message>
        <message>
            <source>signing.problem.token-future</source>
            <translation>The time stamp lies in the future and proves nothing.</translation>
        </message>
        <message>
            <source>signing.problem.token-imprint</source>
            <translation>The time stamp doesn't belong to this content.</translation>
        </message>
        <message>
            <source>signing.problem.token-purpose</source>
            <translation>The time stamp's certificate is not one for time stamps.</translation>
        </message>
        <message>
            <source>signing.problem.token-signature</source>
            <translation>The time stamp's own signature is not sound.</translation>
        </message>
        <message>
            <source>signing.problem.weak-digest</source>
            <translation>The signature uses a digest that is no longer safe.</translation>
        </message>
        <message>
            <source>signing.problem.weak-key</source>
            <translation>The signature's key is too weak.</translation>
        </message>
        <message>
            <source>signing.refused-encrypted</source>
            <translation>The file is encrypted, so it was not signed. Remove the encryption first.</translation>
        </message>
        <message>
            <source>signing.refused-hybrid</source>
            <translation>The file has hybrid cross references, which readers show differently, so it was not signed. Save it anew as an ordinary PDF.</translation>
        </message>
        <message>
            <source>signing.refused-locked</source>
            <translation>An earlier signature locked the file against any further one. Ask the person who signed it.</translation>
        </message>
        <message>
            <source>signing.refused-script</source>
            <translation>The file holds scripts or actions that start programs, so it was not signed. Use a file without them.</translation>
        </message>
        <message>
            <source>signing.refused-tail</source>
            <translation>The file ends in bytes that belong to no revision, so it was not signed. Save it anew with another program.</translation>
        </message>
        <message>
            <source>signing.refused-xfa</source>
            <translation>The file holds an XFA form, which readers show differently, so it was not signed. Use an ordinary PDF.</translation>
        </message>
        <message>
            <source>signing.report.change-allowed</source>
            <translation>Revision %1: %2 (permitted)</translation>
        </message>
        <message>
            <source>signing.report.change-refused</source>
            <translation>Revision %1: %2 (not permitted)</translation>
        </message>
        <message>
            <source>signing.report.covers-all</source>
            <translation>Intact; it covers the whole file.</translation>
        </message>
        <message>
            <source>signing.report.covers-part</source>
            <translation>Intact; it covers the file up to revision %1 of %2.</translation>
        </message>
        <message>
            <source>signing.report.hidden</source>
            <translation>%1 objects were added later that nothing refers to and nothing shows.</translation>
        </message>
        <message>
            <source>signing.report.nobody</source>
            <translation>(unknown)</translation>
        </message>
        <message>
            <source>signing.report.not-intact</source>
            <translation>Not intact:</translation>
        </message>
        <message>
            <source>signing.report.on-page</source>
            <translation>, page %1</translation>
        </message>
        <message>
            <source>signing.report.place</source>
            <translation>Place: %1</translation>
        </message>
        <message>
            <source>signing.report.reason</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>signing.report.signature</source>
            <translation>Signature by %1 (field %2, %3)</translation>
        </message>
        <message>
            <source>signing.report.time-claimed</source>
            <translation>Time only claimed: %1 (the signer's own clock)</translation>
        </message>
        <message>
            <source>signing.report.time-proven</source>
            <translation>Time proven: %1 (time stamp of %2)</translation>
        </message>
        <message>
            <source>signing.report.time-stamp</source>
            <translation>Document time stamp of %1 (field %2, %3)</translation>
        </message>
        <message>
            <source>signing.report.time-unknown</source>
            <translation>No time is given</translation>
        </message>
        <message>
            <source>signing.revocation.good</source>
            <translation>Not revoked</translation>
        </message>
        <message>
            <source>signing.revocation.not-checked</source>
            <translation>Revocation not checked (offline)</translation>
        </message>
        <message>
            <source>signing.revocation.revoked</source>
            <translation>Revoked</translation>
        </message>
        <message>
            <source>signing.too-large</source>
            <translation>The file is larger than %1 MB and was not read. Use a smaller one.</translation>
        </message>
        <message>
            <source>signing.too-many-revisions</source>
            <translation>The file has more than %1 revisions and was not read. Ask the signer for the original.</translation>
        </message>
        <message>
            <source>signing.tsa-address</source>
            <translation>The address of the time-stamp server is not valid: %1. Nothing was signed. It must begin with http:// or https://.</translation>
        </message>
        <message>
            <source>signing.tsa-refused</source>
            <translation>The time-stamp server refused the request (status %1), so nothing was signed. Use another server, or sign without a time stamp.</translation>
        </message>
        <message>
            <source>signing.tsa-unreachable</source>
            <translation>No time stamp could be had from %1: %2. Nothing was signed. Check the network and try again, or sign without a time stamp.</translation>
        </message>
        <message>
            <source>signing.tsa-untrusted</source>
            <translation>The time-stamp authority "%1" is not among those you trust, so nothing was signed. Trust its root, or use another server.</translation>
        </message>
        <message>
            <source>signing.tsa-wrong-answer</source>
            <translation>The time-stamp server's answer doesn't belong to the request or is not sound, so nothing was signed. Use another server.</translation>
        </message>
        <message>
            <source>signing.verdict.changed</source>
            <translation>Changed after signing</translation>
        </message>
        <message>
            <source>signing.verdict.changed-pages</source>
            <translation>Changed after signing: page %1</translation>
        </message>
        <message>
            <source>signing.verdict.damaged</source>
            <translation>Damaged</translation>
        </message>
        <message>
            <source>signing.verdict.intact</source>
            <translation>Intact</translation>
        </message>
        <message>
            <source>signing.verdict.permitted-additions</source>
            <translation>Intact, permitted additions after signing</translation>
        </message>
        <message>
            <source>signing.verdict.unsigned</source>
            <translation>Not signed</translation>
        </message>
        <message>
            <source>signing.wrong-password</source>
            <translation>The password is wrong and the key stayed closed. Enter it again.</translation>
        </message>
        <message>
            <source>state.approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>state.draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>state.in-review</source>
            <translation>In review</translation>
        </message>
        <message>
            <source>state.issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <source>status.absent</source>
            <translation>Not yet in existence</translation>
        </message>
        <message>
            <source>status.draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>status.in-force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>status.published</source>
            <translation>Published, not yet in force</translation>
        </message>
        <message>
            <source>status.superseded</source>
            <translation>Superseded</translation>
        </message>
        <message>
            <source>topic.accuracy</source>
            <translation>Accuracy</translation>
        </message>
        <message>
            <source>topic.alternatives</source>
            <translation>Alternatives and free choice</translation>
        </message>
        <message>
            <source>topic.apps</source>
            <translation>Apps</translation>
        </message>
        <message>
            <source>topic.audit</source>
            <translation>Compliance audit</translation>
        </message>
        <message>
            <source>topic.collection</source>
            <translation>Collection</translation>
        </message>
        <message>
            <source>topic.consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>topic.cross-border</source>
            <translation>Cross-border transfer</translation>
        </message>
        <message>
            <source>topic.filing</source>
            <translation>Filing</translation>
        </message>
        <message>
            <source>topic.governance</source>
            <translation>Governance</translation>
        </message>
        <message>
            <source>topic.impact-assessment</source>
            <translation>Impact assessment</translation>
        </message>
        <message>
            <source>topic.incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>topic.minors</source>
            <translation>Minors</translation>
        </message>
        <message>
            <source>topic.notice</source>
            <translation>Notice</translation>
        </message>
        <message>
            <source>topic.public-places</source>
            <translation>Public places</translation>
        </message>
        <message>
            <source>topic.purpose</source>
            <translation>Purpose and necessity</translation>
        </message>
        <message>
            <source>topic.retention</source>
            <translation>Retention and deletion</translation>
        </message>
        <message>
            <source>topic.rights</source>
            <translation>Rights of individuals</translation>
        </message>
        <message>
            <source>topic.security</source>
            <translation>Security</translation>
        </message>
        <message>
            <source>topic.sharing</source>
            <translation>Sharing, entrusting and disclosure</translation>
        </message>
        <message>
            <source>topic.storage</source>
            <translation>Storage</translation>
        </message>
        <message>
            <source>topic.synthetic</source>
            <translation>Synthetic content</translation>
        </message>
        <message>
            <source>topic.templates</source>
            <translation>Template protection</translation>
        </message>
        <message>
            <source>topic.use</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>unit.persons</source>
            <translation>persons</translation>
        </message>
        <message>
            <source>view.checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>view.law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>view.source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>view.standards</source>
            <translation>Recommended standards</translation>
        </message>
        <message>
            <source>yaml.anchor</source>
            <translation>Anchors and aliases are not allowed. Write the content out.</translation>
        </message>
        <message>
            <source>yaml.bad-key</source>
            <translation>A key must be text, not a list, a map or nothing.</translation>
        </message>
        <message>
            <source>yaml.control-character</source>
            <translation>This line holds a control character. Remove it.</translation>
        </message>
        <message>
            <source>yaml.duplicate-key</source>
            <translation>The key "%1" stands twice in the same place. Keep one of them.</translation>
        </message>
        <message>
            <source>yaml.not-utf8</source>
            <translation>This line is not in UTF-8. Save the file in UTF-8.</translation>
        </message>
        <message>
            <source>yaml.several-documents</source>
            <translation>A file may hold one document only. Remove what follows "---" or put it into a file of its own.</translation>
        </message>
        <message>
            <source>yaml.syntax</source>
            <translation>This is no valid YAML (%1). Check the indentation, quotes and colons at this line.</translation>
        </message>
        <message>
            <source>yaml.tag</source>
            <translation>Tags are not allowed. Remove the tag that begins with "!".</translation>
        </message>
        <message>
            <source>yaml.too-deep</source>
            <translation>The nesting is deeper than %1 levels, so the file was not read. Use fewer levels.</translation>
        </message>
        <message>
            <source>yaml.too-large</source>
            <translation>The file is larger than %1 KiB and was not read. Split it into several files.</translation>
        </message>
    </context>
</TS>
