<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>shihe::ui::AboutButton</name>
        <message>
            <source>About these numbers</source>
            <translation>About these numbers</translation>
        </message>
        <message>
            <source>About this number: %1</source>
            <translation>About this number: %1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::AboutCard</name>
        <message>
            <source>More in the guide</source>
            <translation>More in the guide</translation>
        </message>
        <message>
            <source>Parameters in scoring.yaml: %1</source>
            <translation>Parameters in scoring.yaml: %1</translation>
        </message>
        <message>
            <source>See where it comes from</source>
            <translation>See where it comes from</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::AboutWords</name>
        <message>
            <source>%1 also asks that nothing the law requires or prohibits is answered no.</source>
            <translation>%1 also asks that nothing the law requires or prohibits is answered no.</translation>
        </message>
        <message>
            <source>%1 below</source>
            <translation>%1 below</translation>
        </message>
        <message>
            <source>%1 from %2%</source>
            <translation>%1 from %2%</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>100 × points earned ÷ points possible, shown with two decimals and rounded down.</source>
            <translation>100 × points earned ÷ points possible, shown with two decimals and rounded down.</translation>
        </message>
        <message>
            <source>A grade is provisional until every practice that applies is answered. “Unknown” leaves a question open; “not applicable” with its reason answers it.
The seal is dashed while the grade is provisional, and has a double ring once it is final.</source>
            <translation>A grade is provisional until every practice that applies is answered. “Unknown” leaves a question open; “not applicable” with its reason answers it.
The seal is dashed while the grade is provisional, and has a double ring once it is final.</translation>
        </message>
        <message>
            <source>A red line answered no caps the grade at %1, one answered partly at %2.</source>
            <translation>A red line answered no caps the grade at %1, one answered partly at %2.</translation>
        </message>
        <message>
            <source>A red line is a practice whose absence is unlawful in itself: it is marked as one and cites a clause of the binding law in force that prohibits or requires.
Answered no it caps the grade at %1, answered partly at %2, in every view that holds the practice.</source>
            <translation>A red line is a practice whose absence is unlawful in itself: it is marked as one and cites a clause of the binding law in force that prohibits or requires.
Answered no it caps the grade at %1, answered partly at %2, in every view that holds the practice.</translation>
        </message>
        <message>
            <source>A to E, from conformity with the binding law, capped by red lines.</source>
            <translation>A to E, from conformity with the binding law, capped by red lines.</translation>
        </message>
        <message>
            <source>Among the answers “yes” and “mostly”: how many have at least one piece of evidence attached.
It does not enter conformity or grade; it says how well they are supported.</source>
            <translation>Among the answers “yes” and “mostly”: how many have at least one piece of evidence attached.
It does not enter conformity or grade; it says how well they are supported.</translation>
        </message>
        <message>
            <source>An answer earns weight × value (%1); possible is weight × 3. An answer “not applicable” leaves both sums; a question without an answer counts as unknown.</source>
            <translation>An answer earns weight × value (%1); possible is weight × 3. An answer “not applicable” leaves both sums; a question without an answer counts as unknown.</translation>
        </message>
        <message>
            <source>Answered ÷ applicable. Any answer counts but “unknown”; “not applicable” counts as an answer.
What is not answered earns no points, so low coverage also holds conformity down.</source>
            <translation>Answered ÷ applicable. Any answer counts but “unknown”; “not applicable” counts as an answer.
What is not answered earns no points, so low coverage also holds conformity down.</translation>
        </message>
        <message>
            <source>Answers “yes” or “mostly” that have evidence attached.</source>
            <translation>Answers “yes” or “mostly” that have evidence attached.</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Checklists</translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>Conformity</translation>
        </message>
        <message>
            <source>Conformity with the recommended standards in force; never mixed with the law.</source>
            <translation>Conformity with the recommended standards in force; never mixed with the law.</translation>
        </message>
        <message>
            <source>Conformity with the sources of one checklist, among its own practices.</source>
            <translation>Conformity with the sources of one checklist, among its own practices.</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Each checklist is a view of its own: its practices, weighted by the clauses they cite in its sources, whatever the status of these on the as-of date. Coverage, caps and grade are worked out inside the view.</source>
            <translation>Each checklist is a view of its own: its practices, weighted by the clauses they cite in its sources, whatever the status of these on the as-of date. Coverage, caps and grade are worked out inside the view.</translation>
        </message>
        <message>
            <source>Each practice has a condition on the facts of the profile. It applies where the condition holds. Where a fact that decides is unknown, it counts as applying and is shown as assumed (violet, dashed ring), so that nothing is left out by silence.</source>
            <translation>Each practice has a condition on the facts of the profile. It applies where the condition holds. Where a fact that decides is unknown, it counts as applying and is shown as assumed (violet, dashed ring), so that nothing is left out by silence.</translation>
        </message>
        <message>
            <source>Evidence share</source>
            <translation>Evidence share</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <source>Gain divided by the estimated work; the plan is ordered by it.</source>
            <translation>Gain divided by the estimated work; the plan is ordered by it.</translation>
        </message>
        <message>
            <source>Gain per effort</source>
            <translation>Gain per effort</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Impact comes from the severity of the practice, and is raised where very many people or people in need of protection are affected. Likelihood comes from the answer, and has a floor where the number of people is large.</source>
            <translation>Impact comes from the severity of the practice, and is raised where very many people or people in need of protection are affected. Likelihood comes from the answer, and has a floor where the number of people is large.</translation>
        </message>
        <message>
            <source>Not every question that applies is answered yet; the grade may still change.</source>
            <translation>Not every question that applies is answered yet; the grade may still change.</translation>
        </message>
        <message>
            <source>Open red lines</source>
            <translation>Open red lines</translation>
        </message>
        <message>
            <source>Our own ranking of what to repair first, from impact and likelihood.</source>
            <translation>Our own ranking of what to repair first, from impact and likelihood.</translation>
        </message>
        <message>
            <source>Our own ranking of what to repair first. It is not the law's risk, and it never fills in the impact assessment.</source>
            <translation>Our own ranking of what to repair first. It is not the law's risk, and it never fills in the impact assessment.</translation>
        </message>
        <message>
            <source>Percentage points by which conformity with the law rises if this becomes yes.</source>
            <translation>Percentage points by which conformity with the law rises if this becomes yes.</translation>
        </message>
        <message>
            <source>Points earned out of points possible, in per cent, rounded down.</source>
            <translation>Points earned out of points possible, in per cent, rounded down.</translation>
        </message>
        <message>
            <source>Practices answered out of those that apply; “unknown” is not an answer.</source>
            <translation>Practices answered out of those that apply; “unknown” is not an answer.</translation>
        </message>
        <message>
            <source>Practices that apply</source>
            <translation>Practices that apply</translation>
        </message>
        <message>
            <source>Practices whose absence is unlawful in itself, answered no or partly.</source>
            <translation>Practices whose absence is unlawful in itself, answered no or partly.</translation>
        </message>
        <message>
            <source>Practices whose condition on the profile holds; where a fact is unknown they are assumed to apply.</source>
            <translation>Practices whose condition on the profile holds; where a fact is unknown they are assumed to apply.</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Projected score</source>
            <translation>Projected score</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>Recommended standards</source>
            <translation>Recommended standards</translation>
        </message>
        <message>
            <source>Red lines crossed</source>
            <translation>Red lines crossed</translation>
        </message>
        <message>
            <source>Red lines not answered, or answered unknown. While one is open the report is a draft.</source>
            <translation>Red lines not answered, or answered unknown. While one is open the report is a draft.</translation>
        </message>
        <message>
            <source>Red lines without an answer, or answered unknown. They cap nothing yet, but no final report can be made while one is open: it is marked as a draft.</source>
            <translation>Red lines without an answer, or answered unknown. They cap nothing yet, but no final report can be made while one is open: it is marked as a draft.</translation>
        </message>
        <message>
            <source>The grade of the assessment is that of the binding law in force on the as-of date. A single view, a checklist or a source, has a grade of its own.</source>
            <translation>The grade of the assessment is that of the binding law in force on the as-of date. A single view, a checklist or a source, has a grade of its own.</translation>
        </message>
        <message>
            <source>The highest priority among the findings; what only drafts or coming law asks for does not enter. One level for the whole assessment is our own rule, not one of GB/T 39335.</source>
            <translation>The highest priority among the findings; what only drafts or coming law asks for does not enter. One level for the whole assessment is our own rule, not one of GB/T 39335.</translation>
        </message>
        <message>
            <source>The rise of conformity once all findings of an action are yes ÷ its hours of work. An action without an estimate counts as one day of 8 hours.
The curve adds up the actions in this order; a finding that several actions repair counts once.</source>
            <translation>The rise of conformity once all findings of an action are yes ÷ its hours of work. An action without an estimate counts as one day of 8 hours.
The curve adds up the actions in this order; a finding that several actions repair counts once.</translation>
        </message>
        <message>
            <source>The rise of conformity with the binding law, in percentage points, if this finding alone becomes yes: 100 × weight × the points still missing ÷ points possible. Exact inside, rounded down where shown.
A finding that only a recommended standard asks for gains nothing here. Gains of several findings add up as long as the same practices apply.</source>
            <translation>The rise of conformity with the binding law, in percentage points, if this finding alone becomes yes: 100 × weight × the points still missing ÷ points possible. Exact inside, rounded down where shown.
A finding that only a recommended standard asks for gains nothing here. Gains of several findings add up as long as the same practices apply.</translation>
        </message>
        <message>
            <source>The same evaluation, with the practices of the ticked actions answered yes wherever they apply and fall short. Caps and grade are worked out anew.
It is a look ahead: no answer is changed and the report does not know it.</source>
            <translation>The same evaluation, with the practices of the ticked actions answered yes wherever they apply and fall short. Caps and grade are worked out anew.
It is a look ahead: no answer is changed and the report does not know it.</translation>
        </message>
        <message>
            <source>The score as if what you ticked were repaired. Nothing is changed by it.</source>
            <translation>The score as if what you ticked were repaired. Nothing is changed by it.</translation>
        </message>
        <message>
            <source>The share of conformity gives a grade: %1.</source>
            <translation>The share of conformity gives a grade: %1.</translation>
        </message>
        <message>
            <source>The two meet in the matrix of GB/T 39335-2020, table D.5. A person may set either with a written reason; both values are kept.</source>
            <translation>The two meet in the matrix of GB/T 39335-2020, table D.5. A person may set either with a written reason; both values are kept.</translation>
        </message>
        <message>
            <source>The weight is the severity of the practice (1 to 5) × the factor of the strongest clause it cites among the sources looked at (%1).</source>
            <translation>The weight is the severity of the practice (1 to 5) × the factor of the strongest clause it cites among the sources looked at (%1).</translation>
        </message>
        <message>
            <source>The worst priority among all findings.</source>
            <translation>The worst priority among all findings.</translation>
        </message>
        <message>
            <source>Worked out as conformity with the law is, over the recommended standards in force on the as-of date.
A “shall” in a recommended standard is a condition of conformity, not by itself a legal duty; so the two are never added up. Drafts, law not yet in force and superseded texts enter neither.</source>
            <translation>Worked out as conformity with the law is, over the recommended standards in force on the as-of date.
A “shall” in a recommended standard is a condition of conformity, not by itself a legal duty; so the two are never added up. Drafts, law not yet in force and superseded texts enter neither.</translation>
        </message>
        <message>
            <source>Worst priority</source>
            <translation>Worst priority</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ActionView</name>
        <message>
            <source> h</source>
            <translation> h</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Conformity with binding law doesn't rise by it.</source>
            <translation>Conformity with binding law doesn't rise by it.</translation>
        </message>
        <message numerus="yes">
            <source>Done, and %n of its questions still fall(s) short: answers don't change by themselves. Look at them again.</source>
            <translation>
                <numerusform>Done, and %n of its questions still falls short: answers don't change by themselves. Look at it again.</numerusform>
                <numerusform>Done, and %n of its questions still fall short: answers don't change by themselves. Look at them again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Effort in person-hours</source>
            <translation>Effort in person-hours</translation>
        </message>
        <message>
            <source>Findings it repairs</source>
            <translation>Findings it repairs</translation>
        </message>
        <message>
            <source>In the order of the plan this counts as one day.</source>
            <translation>In the order of the plan this counts as one day.</translation>
        </message>
        <message>
            <source>Kept as you type.</source>
            <translation>Kept as you type.</translation>
        </message>
        <message>
            <source>Look at its questions</source>
            <translation>Look at its questions</translation>
        </message>
        <message>
            <source>No date yet: write it like 2026-12-31.</source>
            <translation>No date yet: write it like 2026-12-31.</translation>
        </message>
        <message>
            <source>No finding any more</source>
            <translation>No finding any more</translation>
        </message>
        <message>
            <source>None yet. On the findings page, choose findings and add them to this action.</source>
            <translation>None yet. On the findings page, choose findings and add them to this action.</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>Not estimated</source>
            <translation>Not estimated</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Once they are all a yes, conformity with binding law rises by %1 points.</source>
            <translation>Once they are all a yes, conformity with binding law rises by %1 points.</translation>
        </message>
        <message>
            <source>Open the question: %1. %2</source>
            <translation>Open the question: %1. %2</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Remove the action</source>
            <translation>Remove the action</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Take this finding off the action</source>
            <translation>Take this finding off the action</translation>
        </message>
        <message>
            <source>Undo brings it back.</source>
            <translation>Undo brings it back.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>What is to be done</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ActivitiesStep</name>
        <message>
            <source>A gate, an app, a laboratory: each activity has facts and answers of its own. Choose the situation where there is a usual one; what follows from it is filled in.</source>
            <translation>A gate, an app, a laboratory: each activity has facts and answers of its own. Choose the situation where there is a usual one; what follows from it is filled in.</translation>
        </message>
        <message>
            <source>Activity %1</source>
            <translation>Activity %1</translation>
        </message>
        <message>
            <source>Add another activity</source>
            <translation>Add another activity</translation>
        </message>
        <message>
            <source>Follows from the situation; you can change it in the next step:</source>
            <translation>Follows from the situation; you can change it in the next step:</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>Name in Chinese</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Name in English</translation>
        </message>
        <message>
            <source>None of these: every fact is asked</source>
            <translation>None of these: every fact is asked</translation>
        </message>
        <message>
            <source>One language is enough</source>
            <translation>One language is enough</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove activity %1</source>
            <translation>Remove activity %1</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>The activity</source>
            <translation>The activity</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ActivityList</name>
        <message>
            <source>A gate, an app, a laboratory: each activity has facts and answers of its own. Choose the one you want to work on; what holds for the whole organisation is given once.</source>
            <translation>A gate, an app, a laboratory: each activity has facts and answers of its own. Choose the one you want to work on; what holds for the whole organisation is given once.</translation>
        </message>
        <message>
            <source>Activity in Chinese</source>
            <translation>Activity in Chinese</translation>
        </message>
        <message>
            <source>Activity in English</source>
            <translation>Activity in English</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Add the activity</source>
            <translation>Add the activity</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>End renaming</source>
            <translation>End renaming</translation>
        </message>
        <message>
            <source>Name of another activity</source>
            <translation>Name of another activity</translation>
        </message>
        <message>
            <source>Processing activities</source>
            <translation>Processing activities</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove %1 with its facts and answers</source>
            <translation>Remove %1 with its facts and answers</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>Rename %1</translation>
        </message>
        <message>
            <source>The only activity</source>
            <translation>The only activity</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ActivitySwitch</name>
        <message>
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>The activity that is shown</source>
            <translation>The activity that is shown</translation>
        </message>
        <message>
            <source>What holds for the whole organisation is the same in all activities</source>
            <translation>What holds for the whole organisation is the same in all activities</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Without a name</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::AnswerRow</name>
        <message>
            <source>%1 (key %2)</source>
            <translation>%1 (key %2)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>The answer counts once a reason stands here.</source>
            <translation>The answer counts once a reason stands here.</translation>
        </message>
        <message>
            <source>Why does it not apply?</source>
            <translation>Why does it not apply?</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::AnswerSheet</name>
        <message>
            <source>Basis and follow-up</source>
            <translation>Basis and follow-up</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>By when</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>For you and your colleagues. In no report and no export.</source>
            <translation>For you and your colleagues. In no report and no export.</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>How it is known</translation>
        </message>
        <message>
            <source>Informant</source>
            <translation>Informant</translation>
        </message>
        <message>
            <source>Internal remark</source>
            <translation>Internal remark</translation>
        </message>
        <message>
            <source>Internal remark, never printed</source>
            <translation>Internal remark, never printed</translation>
        </message>
        <message>
            <source>Never printed</source>
            <translation>Never printed</translation>
        </message>
        <message>
            <source>No date yet: write it like 2026-12-31.</source>
            <translation>No date yet: write it like 2026-12-31.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note on this answer</source>
            <translation>Note on this answer</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>What you saw or were told. Kept as you type.</source>
            <translation>What you saw or were told. Kept as you type.</translation>
        </message>
        <message>
            <source>Who sees to it that it is or gets in order</source>
            <translation>Who sees to it that it is or gets in order</translation>
        </message>
        <message>
            <source>Who told or showed it</source>
            <translation>Who told or showed it</translation>
        </message>
        <message>
            <source>“%1” is no date. It waits in the due date of the question you left; go back and complete it.</source>
            <translation>“%1” is no date. It waits in the due date of the question you left; go back and complete it.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::AssessmentsModel</name>
        <message>
            <source>%1 (%2 open)</source>
            <translation>%1 (%2 open)</translation>
        </message>
        <message numerus="yes">
            <source>%n assessment(s)</source>
            <translation>
                <numerusform>%n assessment</numerusform>
                <numerusform>%n assessments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
        <message>
            <source>Organisation and assessment</source>
            <translation>Organisation and assessment</translation>
        </message>
        <message>
            <source>Red lines</source>
            <translation>Red lines</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::BackupsBox</name>
        <message>
            <source>%1 restored %2</source>
            <translation>%1 restored %2</translation>
        </message>
        <message>
            <source>%1 · %2 · change %3</source>
            <translation>%1 · %2 · change %3</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) of this workspace</source>
            <translation>
                <numerusform>%n backup of this workspace</numerusform>
                <numerusform>%n backups of this workspace</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up by itself</source>
            <translation>Back up by itself</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Backed up: %1</source>
            <translation>Backed up: %1</translation>
        </message>
        <message>
            <source>Beside the workspace</source>
            <translation>Beside the workspace</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Cancel the backup</source>
            <translation>Cancel the backup</translation>
        </message>
        <message>
            <source>Change the folder of the backups</source>
            <translation>Change the folder of the backups</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>Folder of the backups</translation>
        </message>
        <message>
            <source>No backup of this workspace yet.</source>
            <translation>No backup of this workspace yet.</translation>
        </message>
        <message>
            <source>Open a workspace to see its backups.</source>
            <translation>Open a workspace to see its backups.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Progress of the backup</translation>
        </message>
        <message>
            <source>Restore into a new file</source>
            <translation>Restore into a new file</translation>
        </message>
        <message>
            <source>Restore into a new file…</source>
            <translation>Restore into a new file…</translation>
        </message>
        <message>
            <source>Workspaces (*.shihe)</source>
            <translation>Workspaces (*.shihe)</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::BasisRow</name>
        <message>
            <source>How it is known</source>
            <translation>How it is known</translation>
        </message>
        <message>
            <source>How it is known: %1</source>
            <translation>How it is known: %1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::BatchPanel</name>
        <message numerus="yes">
            <source>%n answer(s) changed.</source>
            <translation>
                <numerusform>%n answer changed.</numerusform>
                <numerusform>%n answers changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) marked</source>
            <translation>
                <numerusform>%n question marked</numerusform>
                <numerusform>%n questions marked</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to one question</source>
            <translation>Back to one question</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Due date of all that are marked</source>
            <translation>Due date of all that are marked</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>How it is known</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Responsible for all that are marked</source>
            <translation>Responsible for all that are marked</translation>
        </message>
        <message>
            <source>What you choose here holds for all of them, as one step; undo takes it back as one. Their notes and evidence stay as they are.</source>
            <translation>What you choose here holds for all of them, as one step; undo takes it back as one. Their notes and evidence stay as they are.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::BeginStep</name>
        <message>
            <source>%1, as of %2</source>
            <translation>%1, as of %2</translation>
        </message>
        <message>
            <source>%1, as of %2, %3</source>
            <translation>%1, as of %2, %3</translation>
        </message>
        <message>
            <source>A new organisation</source>
            <translation>A new organisation</translation>
        </message>
        <message>
            <source>Activities, facts, evidence and open actions come along. Its answers become drafts: each counts once you have confirmed that it still holds.</source>
            <translation>Activities, facts, evidence and open actions come along. Its answers become drafts: each counts once you have confirmed that it still holds.</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>Carry over an earlier one</source>
            <translation>Carry over an earlier one</translation>
        </message>
        <message>
            <source>Describe it anew</source>
            <translation>Describe it anew</translation>
        </message>
        <message>
            <source>How do you begin?</source>
            <translation>How do you begin?</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>Name in Chinese</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Name in English</translation>
        </message>
        <message>
            <source>One language is enough</source>
            <translation>One language is enough</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>The assessment that is carried over</source>
            <translation>The assessment that is carried over</translation>
        </message>
        <message>
            <source>The law is applied as it stood on this day.</source>
            <translation>The law is applied as it stood on this day.</translation>
        </message>
        <message>
            <source>Title in Chinese</source>
            <translation>Title in Chinese</translation>
        </message>
        <message>
            <source>Title in English</source>
            <translation>Title in English</translation>
        </message>
        <message>
            <source>Which assessment is it?</source>
            <translation>Which assessment is it?</translation>
        </message>
        <message>
            <source>Whose practices are assessed?</source>
            <translation>Whose practices are assessed?</translation>
        </message>
        <message>
            <source>You name the activities and give the facts that decide what applies.</source>
            <translation>You name the activities and give the facts that decide what applies.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::BrandingBox</name>
        <message>
            <source>%1 is too light to be read on paper; the report uses %2 instead.</source>
            <translation>%1 is too light to be read on paper; the report uses %2 instead.</translation>
        </message>
        <message>
            <source>A few words at the foot of the cover</source>
            <translation>A few words at the foot of the cover</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Choose a logo</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Colour</translation>
        </message>
        <message>
            <source>Colour of headings</source>
            <translation>Colour of headings</translation>
        </message>
        <message>
            <source>File of the logo</source>
            <translation>File of the logo</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>Footer</translation>
        </message>
        <message>
            <source>Like #2b4a7f</source>
            <translation>Like #2b4a7f</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>On every page of the report</source>
            <translation>On every page of the report</translation>
        </message>
        <message>
            <source>On the cover</source>
            <translation>On the cover</translation>
        </message>
        <message>
            <source>PNG, JPEG or SVG</source>
            <translation>PNG, JPEG or SVG</translation>
        </message>
        <message>
            <source>Pick a colour</source>
            <translation>Pick a colour</translation>
        </message>
        <message>
            <source>Pick…</source>
            <translation>Pick…</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Remove the logo</translation>
        </message>
        <message>
            <source>They stand before the disclaimer. Each line is a paragraph.</source>
            <translation>They stand before the disclaimer. Each line is a paragraph.</translation>
        </message>
        <message>
            <source>This client has a mark of its own</source>
            <translation>This client has a mark of its own</translation>
        </message>
        <message>
            <source>Words on the cover</source>
            <translation>Words on the cover</translation>
        </message>
        <message>
            <source>Write a colour like #2b4a7f. Until then the last one stays.</source>
            <translation>Write a colour like #2b4a7f. Until then the last one stays.</translation>
        </message>
        <message>
            <source>Your own terms</source>
            <translation>Your own terms</translation>
        </message>
        <message>
            <source>Your terms</source>
            <translation>Your terms</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::CatalogOfferLine</name>
        <message>
            <source>A newer catalog is here: %1. This assessment is judged by %2.</source>
            <translation>A newer catalog is here: %1. This assessment is judged by %2.</translation>
        </message>
        <message>
            <source>Catalogs of your own came or changed since this assessment began.</source>
            <translation>Catalogs of your own came or changed since this assessment began.</translation>
        </message>
        <message>
            <source>See what changes</source>
            <translation>See what changes</translation>
        </message>
        <message>
            <source>See what the newer catalog changes</source>
            <translation>See what the newer catalog changes</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::CatalogsBox</name>
        <message numerus="yes">
            <source>%1 And %n more.</source>
            <translation>
                <numerusform>%1 And one more.</numerusform>
                <numerusform>%1 And %n more.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the folder of your catalogs</source>
            <translation>Change the folder of your catalogs</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Folder of your catalogs</source>
            <translation>Folder of your catalogs</translation>
        </message>
        <message>
            <source>In use: %1, version %2 of %3</source>
            <translation>In use: %1, version %2 of %3</translation>
        </message>
        <message>
            <source>Left out: %1
%2</source>
            <translation>Left out: %1
%2</translation>
        </message>
        <message>
            <source>None yet. Each lies here in a folder of its own.</source>
            <translation>None yet. Each lies here in a folder of its own.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>Read your catalogs again</source>
            <translation>Read your catalogs again</translation>
        </message>
        <message>
            <source>Use the usual folder</source>
            <translation>Use the usual folder</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ChartTable</name>
        <message>
            <source>%1, provisional</source>
            <translation>%1, provisional</translation>
        </message>
        <message>
            <source>Along</source>
            <translation>Along</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>further notice</source>
            <translation>further notice</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ChartView</name>
        <message>
            <source>Show as chart</source>
            <translation>Show as chart</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Show as table</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ClausePanel</name>
        <message>
            <source>%1 on %2</source>
            <translation>%1 on %2</translation>
        </message>
        <message>
            <source>Close the clause</source>
            <translation>Close the clause</translation>
        </message>
        <message>
            <source>In our own words. Number or wording not checked against the official text: look it up before you rely on it.</source>
            <translation>In our own words. Number or wording not checked against the official text: look it up before you rely on it.</translation>
        </message>
        <message>
            <source>In our own words; the official text prevails.</source>
            <translation>In our own words; the official text prevails.</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Not in force</translation>
        </message>
        <message>
            <source>Open in the law library</source>
            <translation>Open in the law library</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>Unverified</translation>
        </message>
        <message>
            <source>What a breach leads to</source>
            <translation>What a breach leads to</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ClauseView</name>
        <message>
            <source>%1 on %2</source>
            <translation>%1 on %2</translation>
        </message>
        <message>
            <source>%1 · a red line</source>
            <translation>%1 · a red line</translation>
        </message>
        <message>
            <source>A red line</source>
            <translation>A red line</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Asked by</translation>
        </message>
        <message>
            <source>Became</source>
            <translation>Became</translation>
        </message>
        <message>
            <source>Came from</source>
            <translation>Came from</translation>
        </message>
        <message>
            <source>Does not apply to this activity</source>
            <translation>Does not apply to this activity</translation>
        </message>
        <message>
            <source>In force from %1 to %2 only.</source>
            <translation>In force from %1 to %2 only.</translation>
        </message>
        <message>
            <source>In force from %1.</source>
            <translation>In force from %1.</translation>
        </message>
        <message>
            <source>In force on %1</source>
            <translation>In force on %1</translation>
        </message>
        <message>
            <source>In force until %1.</source>
            <translation>In force until %1.</translation>
        </message>
        <message>
            <source>In our own words. The number or wording could not be checked against the official text; look it up before you rely on it.</source>
            <translation>In our own words. The number or wording could not be checked against the official text; look it up before you rely on it.</translation>
        </message>
        <message>
            <source>In our own words; the official text prevails.</source>
            <translation>In our own words; the official text prevails.</translation>
        </message>
        <message>
            <source>Next clause: %1</source>
            <translation>Next clause: %1</translation>
        </message>
        <message>
            <source>No question asks for this clause: it puts no duty on the organisation.</source>
            <translation>No question asks for this clause: it puts no duty on the organisation.</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Not in force</translation>
        </message>
        <message>
            <source>Not yet published</source>
            <translation>Not yet published</translation>
        </message>
        <message>
            <source>Open the question in the walk</source>
            <translation>Open the question in the walk</translation>
        </message>
        <message>
            <source>Open the question to see why not</source>
            <translation>Open the question to see why not</translation>
        </message>
        <message>
            <source>Open the question: %1</source>
            <translation>Open the question: %1</translation>
        </message>
        <message>
            <source>Previous clause: %1</source>
            <translation>Previous clause: %1</translation>
        </message>
        <message>
            <source>Search for %1</source>
            <translation>Search for %1</translation>
        </message>
        <message>
            <source>Search the library for this term</source>
            <translation>Search the library for this term</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>Unverified</translation>
        </message>
        <message>
            <source>What a breach leads to</source>
            <translation>What a breach leads to</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::CompareModel</name>
        <message>
            <source>%1 ■</source>
            <translation>%1 ■</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>An activity came or went</source>
            <translation>An activity came or went</translation>
        </message>
        <message>
            <source>Another answer</source>
            <translation>Another answer</translation>
        </message>
        <message>
            <source>Another fact: %1</source>
            <translation>Another fact: %1</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Counts no more: %1</source>
            <translation>Counts no more: %1</translation>
        </message>
        <message>
            <source>Counts now: %1</source>
            <translation>Counts now: %1</translation>
        </message>
        <message>
            <source>Evidence attached</source>
            <translation>Evidence attached</translation>
        </message>
        <message>
            <source>Evidence taken away</source>
            <translation>Evidence taken away</translation>
        </message>
        <message>
            <source>New in catalog %1</source>
            <translation>New in catalog %1</translation>
        </message>
        <message>
            <source>No longer in catalog %1</source>
            <translation>No longer in catalog %1</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Not asked</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>The catalog weighs or applies it otherwise</source>
            <translation>The catalog weighs or applies it otherwise</translation>
        </message>
        <message>
            <source>The question was changed: not comparable</source>
            <translation>The question was changed: not comparable</translation>
        </message>
        <message>
            <source>Weight in law: %1 → %2</source>
            <translation>Weight in law: %1 → %2</translation>
        </message>
        <message>
            <source>Weight in standards: %1 → %2</source>
            <translation>Weight in standards: %1 → %2</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>▲ Another answer</source>
            <translation>▲ Another answer</translation>
        </message>
        <message>
            <source>▼ Another answer</source>
            <translation>▼ Another answer</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ComparePage</name>
        <message>
            <source>%1 of %2 questions differ; every difference of the figures comes from them.</source>
            <translation>%1 of %2 questions differ; every difference of the figures comes from them.</translation>
        </message>
        <message>
            <source>%1 · %2 · as of %3</source>
            <translation>%1 · %2 · as of %3</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Before:</source>
            <translation>Before:</translation>
        </message>
        <message>
            <source>By the law</source>
            <translation>By the law</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copy as table</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Differences</translation>
        </message>
        <message>
            <source>Every question stands as it did: same answer, same evidence, same weight.</source>
            <translation>Every question stands as it did: same answer, same evidence, same weight.</translation>
        </message>
        <message>
            <source>Figures and the rows shown, for a spreadsheet</source>
            <translation>Figures and the rows shown, for a spreadsheet</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Gone</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>No difference</translation>
        </message>
        <message>
            <source>Nothing here. Choose another group, or shorten the search.</source>
            <translation>Nothing here. Choose another group, or shorten the search.</translation>
        </message>
        <message>
            <source>Open the question</source>
            <translation>Open the question</translation>
        </message>
        <message>
            <source>Search the differences</source>
            <translation>Search the differences</translation>
        </message>
        <message>
            <source>Search the differences, in either language</source>
            <translation>Search the differences, in either language</translation>
        </message>
        <message>
            <source>Show the clause</source>
            <translation>Show the clause</translation>
        </message>
        <message>
            <source>The other day</source>
            <translation>The other day</translation>
        </message>
        <message>
            <source>This assessment on another day</source>
            <translation>This assessment on another day</translation>
        </message>
        <message>
            <source>What this assessment is compared with</source>
            <translation>What this assessment is compared with</translation>
        </message>
        <message>
            <source>▲ Better</source>
            <translation>▲ Better</translation>
        </message>
        <message>
            <source>▼ Worse</source>
            <translation>▼ Worse</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ConditionWords</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 or more</translation>
        </message>
        <message>
            <source>All of these:</source>
            <translation>All of these:</translation>
        </message>
        <message>
            <source>One of these:</source>
            <translation>One of these:</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>at most %1</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>less than %1</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>more than %1</translation>
        </message>
        <message>
            <source>other than %1</source>
            <translation>other than %1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ConsentBox</name>
        <message>
            <source>Ask now whether the certificates were revoked</source>
            <translation>Ask now whether the certificates were revoked</translation>
        </message>
        <message>
            <source>Ask them now</source>
            <translation>Ask them now</translation>
        </message>
        <message>
            <source>Nobody was asked yet whether the certificates were revoked. These servers would be asked; they learn which certificate is checked and from which network, nothing of the file.</source>
            <translation>Nobody was asked yet whether the certificates were revoked. These servers would be asked; they learn which certificate is checked and from which network, nothing of the file.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::Consequences</name>
        <message>
            <source>%1 if it began on the as-of date</source>
            <translation>%1 if it began on the as-of date</translation>
        </message>
        <message>
            <source>%1 if it began on the as-of date; public holidays not yet published</source>
            <translation>%1 if it began on the as-of date; public holidays not yet published</translation>
        </message>
        <message>
            <source>%1 needs: %2</source>
            <translation>%1 needs: %2</translation>
        </message>
        <message>
            <source>%1, assumed to apply</source>
            <translation>%1, assumed to apply</translation>
        </message>
        <message>
            <source>%1, from: %2</source>
            <translation>%1, from: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n assumed</source>
            <translation>
                <numerusform>%n assumed</numerusform>
                <numerusform>%n assumed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n at a higher number</source>
            <translation>
                <numerusform>%n at a higher number</numerusform>
                <numerusform>%n at a higher number</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coming</source>
            <translation>
                <numerusform>%n coming</numerusform>
                <numerusform>%n coming</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duty(ies) with a deadline have begun</source>
            <translation>
                <numerusform>%n duty with a deadline has begun</numerusform>
                <numerusform>%n duties with a deadline have begun</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s) apply: %1 binding, %2 recommended, %3 voluntary</source>
            <translation>
                <numerusform>%n source applies: %1 binding, %2 recommended, %3 voluntary</numerusform>
                <numerusform>%n sources apply: %1 binding, %2 recommended, %3 voluntary</numerusform>
            </translation>
        </message>
        <message>
            <source>Beyond it: %1</source>
            <translation>Beyond it: %1</translation>
        </message>
        <message>
            <source>Dashed: assumed to apply until the facts are known.</source>
            <translation>Dashed: assumed to apply until the facts are known.</translation>
        </message>
        <message numerus="yes">
            <source>The app collects %n item(s) beyond what its type needs</source>
            <translation>
                <numerusform>The app collects %n item beyond what its type needs</numerusform>
                <numerusform>The app collects %n items beyond what its type needs</numerusform>
            </translation>
        </message>
        <message>
            <source>The app collects nothing beyond what its type needs</source>
            <translation>The app collects nothing beyond what its type needs</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>What follows</translation>
        </message>
        <message>
            <source>Whoever refuses these must still be able to use the basic function.</source>
            <translation>Whoever refuses these must still be able to use the basic function.</translation>
        </message>
        <message>
            <source>begins at %1 %2: %3</source>
            <translation>begins at %1 %2: %3</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>the law takes effect on %1</source>
            <translation>the law takes effect on %1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ContentForm</name>
        <message>
            <source>Action plan</source>
            <translation>Action plan</translation>
        </message>
        <message>
            <source>Also without persons, notes, reasons, evidence and attached data. Titles and names that you typed stay: read it before you publish it.</source>
            <translation>Also without persons, notes, reasons, evidence and attached data. Titles and names that you typed stay: read it before you publish it.</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Both</translation>
        </message>
        <message>
            <source>By when to cancel the filing after the use ended, and what became of the facial information.</source>
            <translation>By when to cancel the filing after the use ended, and what became of the facial information.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Cover and summary alone, for those who decide.</source>
            <translation>Cover and summary alone, for those who decide.</translation>
        </message>
        <message>
            <source>Cover, summary and each piece of evidence with its digest.</source>
            <translation>Cover, summary and each piece of evidence with its digest.</translation>
        </message>
        <message>
            <source>Cover, summary and the parts you tick; the report says what is left out.</source>
            <translation>Cover, summary and the parts you tick; the report says what is left out.</translation>
        </message>
        <message>
            <source>Cover, summary and who does what by when.</source>
            <translation>Cover, summary and who does what by when.</translation>
        </message>
        <message>
            <source>Each clause: whether it applies here and why, what meets it, and how it stands.</source>
            <translation>Each clause: whether it applies here and why, what meets it, and how it stands.</translation>
        </message>
        <message>
            <source>Evidence register</source>
            <translation>Evidence register</translation>
        </message>
        <message>
            <source>Filing</source>
            <translation>Filing</translation>
        </message>
        <message>
            <source>Filing: change</source>
            <translation>Filing: change</translation>
        </message>
        <message>
            <source>Filing: end</source>
            <translation>Filing: end</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>For: %1</source>
            <translation>For: %1</translation>
        </message>
        <message>
            <source>Gap report</source>
            <translation>Gap report</translation>
        </message>
        <message>
            <source>Impact assessment</source>
            <translation>Impact assessment</translation>
        </message>
        <message>
            <source>Impact assessment: public</source>
            <translation>Impact assessment: public</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Kind: %1</source>
            <translation>Kind: %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Nothing is left out.</source>
            <translation>Nothing is left out.</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Public</translation>
        </message>
        <message>
            <source>Regulator</source>
            <translation>Regulator</translation>
        </message>
        <message>
            <source>Report in Chinese</source>
            <translation>Report in Chinese</translation>
        </message>
        <message>
            <source>Report in English</source>
            <translation>Report in English</translation>
        </message>
        <message>
            <source>Report in both languages, that of the window first</source>
            <translation>Report in both languages, that of the window first</translation>
        </message>
        <message>
            <source>Statement of applicability</source>
            <translation>Statement of applicability</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>The personal information protection impact assessment by GB/T 39335, as it was judged, and what is missing.</source>
            <translation>The personal information protection impact assessment by GB/T 39335, as it was judged, and what is missing.</translation>
        </message>
        <message>
            <source>The short version of the impact assessment that can be published.</source>
            <translation>The short version of the impact assessment that can be published.</translation>
        </message>
        <message>
            <source>What changed since the filing, by when to file it, and the content as it stands now.</source>
            <translation>What changed since the filing, by when to file it, and the content as it stands now.</translation>
        </message>
        <message>
            <source>Whether the face recognition measures call for a filing, by when, its material, and what is missing.</source>
            <translation>Whether the face recognition measures call for a filing, by when, its material, and what is missing.</translation>
        </message>
        <message>
            <source>Without owners, hours of work and gains of the plan; the report says so.</source>
            <translation>Without owners, hours of work and gains of the plan; the report says so.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::CurveModel</name>
        <message>
            <source>%1 (assumed)</source>
            <translation>%1 (assumed)</translation>
        </message>
        <message>
            <source>Action, by gain per effort</source>
            <translation>Action, by gain per effort</translation>
        </message>
        <message>
            <source>Conformity then</source>
            <translation>Conformity then</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Effort</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::CurveView</name>
        <message numerus="yes">
            <source>%n action(s) of together %1 lift conformity with binding law from %2 to %3.</source>
            <translation>
                <numerusform>%n action of %1 lifts conformity with binding law from %2 to %3.</numerusform>
                <numerusform>%n actions of together %1 lift conformity with binding law from %2 to %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>Conformity</translation>
        </message>
        <message>
            <source>Conformity with binding law over the work spent</source>
            <translation>Conformity with binding law over the work spent</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Effort</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>The curve as a table: after each action, where conformity stands</source>
            <translation>The curve as a table: after each action, where conformity stands</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::DayField</name>
        <message>
            <source>Choose from a calendar</source>
            <translation>Choose from a calendar</translation>
        </message>
        <message>
            <source>Year-month-day</source>
            <translation>Year-month-day</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::DoneNote</name>
        <message>
            <source>%1 is ready: %2.</source>
            <translation>%1 is ready: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 is ready: %n page(s) in %2.</source>
            <translation>
                <numerusform>%1 is ready: %n page in %2.</numerusform>
                <numerusform>%1 is ready: %n pages in %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Show in its folder</source>
            <translation>Show in its folder</translation>
        </message>
        <message>
            <source>The draft</source>
            <translation>The draft</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>The report</translation>
        </message>
        <message>
            <source>The signed draft</source>
            <translation>The signed draft</translation>
        </message>
        <message>
            <source>The signed report</source>
            <translation>The signed report</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verify</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EraseBox</name>
        <message numerus="yes">
            <source>%n assessment(s) with all facts, answers, evidence and actions.</source>
            <translation>
                <numerusform>%n assessment with all facts, answers, evidence and actions.</numerusform>
                <numerusform>%n assessments with all facts, answers, evidence and actions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) belong to other evidence, too, and stay.</source>
            <translation>
                <numerusform>%n file belongs to other evidence, too, and stays.</numerusform>
                <numerusform>%n files belong to other evidence, too, and stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), %1.</source>
            <translation>
                <numerusform>%n file, %1.</numerusform>
                <numerusform>%n files, %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s)</source>
            <translation>
                <numerusform>%n text</numerusform>
                <numerusform>%n texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s), older versions among them.</source>
            <translation>
                <numerusform>%n text, older versions among them.</numerusform>
                <numerusform>%n texts, older versions among them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificate of erasure %1</source>
            <translation>Certificate of erasure %1</translation>
        </message>
        <message>
            <source>Certificates (*.txt *.json)</source>
            <translation>Certificates (*.txt *.json)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Delete the backups that still hold it, and make a new one</source>
            <translation>Delete the backups that still hold it, and make a new one</translation>
        </message>
        <message>
            <source>Deleted: %1</source>
            <translation>Deleted: %1</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Erase for good</translation>
        </message>
        <message>
            <source>Erase for good: %1</source>
            <translation>Erase for good: %1</translation>
        </message>
        <message>
            <source>Erase nothing</source>
            <translation>Erase nothing</translation>
        </message>
        <message>
            <source>Erased: %1</source>
            <translation>Erased: %1</translation>
        </message>
        <message>
            <source>Looking through the history…</source>
            <translation>Looking through the history…</translation>
        </message>
        <message>
            <source>May still hold it, can't be read: %1</source>
            <translation>May still hold it, can't be read: %1</translation>
        </message>
        <message>
            <source>No backup here holds it. Of copies elsewhere the program knows nothing.</source>
            <translation>No backup here holds it. Of copies elsewhere the program knows nothing.</translation>
        </message>
        <message>
            <source>Overwriting what was erased…</source>
            <translation>Overwriting what was erased…</translation>
        </message>
        <message>
            <source>Progress of the erasure</source>
            <translation>Progress of the erasure</translation>
        </message>
        <message>
            <source>Save the certificate</source>
            <translation>Save the certificate</translation>
        </message>
        <message>
            <source>Save the certificate of erasure</source>
            <translation>Save the certificate of erasure</translation>
        </message>
        <message>
            <source>Save the certificate…</source>
            <translation>Save the certificate…</translation>
        </message>
        <message>
            <source>Saved for people as %1, and beside it as JSON.</source>
            <translation>Saved for people as %1, and beside it as JSON.</translation>
        </message>
        <message>
            <source>Still holds it until it rotates out after %1: %2</source>
            <translation>Still holds it until it rotates out after %1: %2</translation>
        </message>
        <message>
            <source>Still holds it, and is never deleted by itself: %1</source>
            <translation>Still holds it, and is never deleted by itself: %1</translation>
        </message>
        <message>
            <source>Texts that mention the name</source>
            <translation>Texts that mention the name</translation>
        </message>
        <message>
            <source>The name goes where it stands alone: author, informant, responsible, owner, source. Who else a text means the program can't know.</source>
            <translation>The name goes where it stands alone: author, informant, responsible, owner, source. Who else a text means the program can't know.</translation>
        </message>
        <message>
            <source>These texts mention the name. Tick those that are to go as a whole, in every version:</source>
            <translation>These texts mention the name. Tick those that are to go as a whole, in every version:</translation>
        </message>
        <message>
            <source>This can't be undone, neither here nor from the journal.</source>
            <translation>This can't be undone, neither here nor from the journal.</translation>
        </message>
        <message>
            <source>journal row %1</source>
            <translation>journal row %1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EvidenceAdder</name>
        <message numerus="yes">
            <source>%1, used by %n answer(s)</source>
            <translation>
                <numerusform>%1, used by %n answer</numerusform>
                <numerusform>%1, used by %n answers</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a folder as evidence</source>
            <translation>Add a folder as evidence</translation>
        </message>
        <message>
            <source>Add a folder with all that is in it</source>
            <translation>Add a folder with all that is in it</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Add files</translation>
        </message>
        <message>
            <source>Add files as evidence</source>
            <translation>Add files as evidence</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>Already here</translation>
        </message>
        <message>
            <source>Attach a piece that is here already</source>
            <translation>Attach a piece that is here already</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>Close the list</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Let go to take it in here.</source>
            <translation>Let go to take it in here.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Link an address on the net</source>
            <translation>Link an address on the net</translation>
        </message>
        <message>
            <source>Name paper that lies elsewhere</source>
            <translation>Name paper that lies elsewhere</translation>
        </message>
        <message>
            <source>No other piece fits. Shorten the search, or add a file.</source>
            <translation>No other piece fits. Shorten the search, or add a file.</translation>
        </message>
        <message>
            <source>Or drop files and folders on the page. At most %1 a file; of several files and of folders the sum is said before they are taken in.</source>
            <translation>Or drop files and folders on the page. At most %1 a file; of several files and of folders the sum is said before they are taken in.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Paste files, a screenshot or an address</source>
            <translation>Paste files, a screenshot or an address</translation>
        </message>
        <message>
            <source>Pieces that are here already</source>
            <translation>Pieces that are here already</translation>
        </message>
        <message>
            <source>Screenshot %1</source>
            <translation>Screenshot %1</translation>
        </message>
        <message>
            <source>Search the pieces</source>
            <translation>Search the pieces</translation>
        </message>
        <message>
            <source>The clipboard holds no file, no picture and no address. Copy one, then paste again.</source>
            <translation>The clipboard holds no file, no picture and no address. Copy one, then paste again.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EvidenceBox</name>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Nothing attached yet.</source>
            <translation>Nothing attached yet.</translation>
        </message>
        <message>
            <source>Show this piece: %1</source>
            <translation>Show this piece: %1</translation>
        </message>
        <message>
            <source>Take %1 off this answer</source>
            <translation>Take %1 off this answer</translation>
        </message>
        <message>
            <source>sensitive</source>
            <translation>sensitive</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EvidenceModel</name>
        <message>
            <source>%1, expired</source>
            <translation>%1, expired</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends on %1</source>
            <translation>Ends on %1</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Erased</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Expired on %1</source>
            <translation>Expired on %1</translation>
        </message>
        <message>
            <source>File, %1</source>
            <translation>File, %1</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>No answer yet</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Reference only</source>
            <translation>Reference only</translation>
        </message>
        <message>
            <source>Serves</source>
            <translation>Serves</translation>
        </message>
        <message>
            <source>To be erased by now</source>
            <translation>To be erased by now</translation>
        </message>
        <message>
            <source>Valid until %1</source>
            <translation>Valid until %1</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Validity</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EvidencePage</name>
        <message>
            <source>%1 may be a program, so it is not opened from here; nothing was run. Save a copy if you trust where it comes from.</source>
            <translation>%1 may be a program, so it is not opened from here; nothing was run. Save a copy if you trust where it comes from.</translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed and taken off %n answer(s). Undo brings it back.</source>
            <translation>
                <numerusform>%1 was removed and taken off %n answer. Undo brings it back.</numerusform>
                <numerusform>%1 was removed and taken off %n answers. Undo brings it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n end within 30 days</source>
            <translation>
                <numerusform>%n ends within 30 days</numerusform>
                <numerusform>%n end within 30 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expired</source>
            <translation>
                <numerusform>%n expired</numerusform>
                <numerusform>%n expired</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), the register evidence.csv and SHA256SUMS lie in %1.</source>
            <translation>
                <numerusform>%n file, the register evidence.csv and SHA256SUMS lie in %1.</numerusform>
                <numerusform>%n files, the register evidence.csv and SHA256SUMS lie in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence</source>
            <translation>
                <numerusform>%n piece of evidence</numerusform>
                <numerusform>%n pieces of evidence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) whose time is over</source>
            <translation>
                <numerusform>one piece whose time is over</numerusform>
                <numerusform>%n pieces whose time is over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n serve no answer</source>
            <translation>
                <numerusform>%n serves no answer</numerusform>
                <numerusform>%n serve no answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be erased by now</source>
            <translation>
                <numerusform>%n to be erased by now</numerusform>
                <numerusform>%n to be erased by now</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Add files</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Ends within 30 days</source>
            <translation>Ends within 30 days</translation>
        </message>
        <message>
            <source>Erase all evidence whose keep-until day is past</source>
            <translation>Erase all evidence whose keep-until day is past</translation>
        </message>
        <message numerus="yes">
            <source>Erase the %n due</source>
            <translation>
                <numerusform>Erase the one due</numerusform>
                <numerusform>Erase the %n due</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Evidence %1 %2</source>
            <translation>Evidence %1 %2</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>Export all files with a register and SHA256SUMS to a folder</source>
            <translation>Export all files with a register and SHA256SUMS to a folder</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>Export to a folder</translation>
        </message>
        <message>
            <source>Exporting to %1</source>
            <translation>Exporting to %1</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>No evidence yet</source>
            <translation>No evidence yet</translation>
        </message>
        <message>
            <source>None has expired; each serves an answer.</source>
            <translation>None has expired; each serves an answer.</translation>
        </message>
        <message>
            <source>Nothing here. Choose another group, or shorten the search.</source>
            <translation>Nothing here. Choose another group, or shorten the search.</translation>
        </message>
        <message>
            <source>Opening %1</source>
            <translation>Opening %1</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Progress of the copy</source>
            <translation>Progress of the copy</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>Saving %1</translation>
        </message>
        <message>
            <source>Search the evidence</source>
            <translation>Search the evidence</translation>
        </message>
        <message>
            <source>Search the evidence by name, source or question</source>
            <translation>Search the evidence by name, source or question</translation>
        </message>
        <message>
            <source>Serves no answer</source>
            <translation>Serves no answer</translation>
        </message>
        <message>
            <source>The system has no program for this address. Copy it from the field instead.</source>
            <translation>The system has no program for this address. Copy it from the field instead.</translation>
        </message>
        <message>
            <source>The system has no program for this kind of file. Save a copy instead.</source>
            <translation>The system has no program for this kind of file. Save a copy instead.</translation>
        </message>
        <message>
            <source>To be erased</source>
            <translation>To be erased</translation>
        </message>
        <message>
            <source>What shows that an answer is true: a policy, a screenshot, a contract. Add it here or beside the question; one piece may serve many answers.</source>
            <translation>What shows that an answer is true: a policy, a screenshot, a contract. Add it here or beside the question; one piece may serve many answers.</translation>
        </message>
        <message>
            <source>Where the folder is to be made</source>
            <translation>Where the folder is to be made</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EvidencePreview</name>
        <message>
            <source>No preview of this kind of file. Open it, or save a copy.</source>
            <translation>No preview of this kind of file. Open it, or save a copy.</translation>
        </message>
        <message>
            <source>Only the beginning is shown.</source>
            <translation>Only the beginning is shown.</translation>
        </message>
        <message>
            <source>Pages of the PDF</source>
            <translation>Pages of the PDF</translation>
        </message>
        <message>
            <source>Preview of the picture</source>
            <translation>Preview of the picture</translation>
        </message>
        <message>
            <source>Preview of the text</source>
            <translation>Preview of the text</translation>
        </message>
        <message>
            <source>The PDF is damaged, or is none, and can't be shown. Ask for the file again, or open it in another program.</source>
            <translation>The PDF is damaged, or is none, and can't be shown. Ask for the file again, or open it in another program.</translation>
        </message>
        <message>
            <source>The PDF is too large for a preview. Open it, or save a copy.</source>
            <translation>The PDF is too large for a preview. Open it, or save a copy.</translation>
        </message>
        <message>
            <source>The PDF opens with a password alone and can't be shown here. Open it in another program; for others, add a copy without the password.</source>
            <translation>The PDF opens with a password alone and can't be shown here. Open it in another program; for others, add a copy without the password.</translation>
        </message>
        <message>
            <source>The content can't be read from the workspace. Check the workspace, or add the file again.</source>
            <translation>The content can't be read from the workspace. Check the workspace, or add the file again.</translation>
        </message>
        <message>
            <source>The picture is too large for a preview. Open it, or save a copy.</source>
            <translation>The picture is too large for a preview. Open it, or save a copy.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EvidenceView</name>
        <message>
            <source>Added on %1</source>
            <translation>Added on %1</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>Close the list</translation>
        </message>
        <message>
            <source>Draft of last time</source>
            <translation>Draft of last time</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Erase for good…</translation>
        </message>
        <message>
            <source>Erase this piece for good, in every version of the history</source>
            <translation>Erase this piece for good, in every version of the history</translation>
        </message>
        <message>
            <source>Go to the question: %1</source>
            <translation>Go to the question: %1</translation>
        </message>
        <message>
            <source>It may hold personal data or secrets: it is never put into a report or a bundle unless you choose it there.</source>
            <translation>It may hold personal data or secrets: it is never put into a report or a bundle unless you choose it there.</translation>
        </message>
        <message>
            <source>It was to be kept until %1: erase it here, and ask for its erasure where it came from.</source>
            <translation>It was to be kept until %1: erase it here, and ask for its erasure where it came from.</translation>
        </message>
        <message>
            <source>Its content was erased for good. That it was there stays in the journal.</source>
            <translation>Its content was erased for good. That it was there stays in the journal.</translation>
        </message>
        <message>
            <source>Keep until</source>
            <translation>Keep until</translation>
        </message>
        <message>
            <source>Keep until (then it is to be erased)</source>
            <translation>Keep until (then it is to be erased)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No other question fits. Shorten the search.</source>
            <translation>No other question fits. Shorten the search.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open a copy with the system's program</source>
            <translation>Open a copy with the system's program</translation>
        </message>
        <message>
            <source>Open the address</source>
            <translation>Open the address</translation>
        </message>
        <message>
            <source>Questions that apply</source>
            <translation>Questions that apply</translation>
        </message>
        <message>
            <source>Remove from the assessment</source>
            <translation>Remove from the assessment</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>Search the questions</source>
            <translation>Search the questions</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>Sensitive</translation>
        </message>
        <message numerus="yes">
            <source>Serves %n answer(s)</source>
            <translation>
                <numerusform>Serves %n answer</numerusform>
                <numerusform>Serves %n answers</numerusform>
            </translation>
        </message>
        <message>
            <source>Serves no answer yet</source>
            <translation>Serves no answer yet</translation>
        </message>
        <message>
            <source>Take it off this answer: %1</source>
            <translation>Take it off this answer: %1</translation>
        </message>
        <message>
            <source>Takes it off every answer; undo brings it back</source>
            <translation>Takes it off every answer; undo brings it back</translation>
        </message>
        <message>
            <source>This is no day. Write year, month and day, e.g. 2026-11-22; until then the day of before stays.</source>
            <translation>This is no day. Write year, month and day, e.g. 2026-11-22; until then the day of before stays.</translation>
        </message>
        <message>
            <source>Use it for another answer</source>
            <translation>Use it for another answer</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Valid until (the last day on which it proves anything)</source>
            <translation>Valid until (the last day on which it proves anything)</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Where it comes from</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Where it lies</translation>
        </message>
        <message>
            <source>Who gave it, or how it was made</source>
            <translation>Who gave it, or how it was made</translation>
        </message>
        <message>
            <source>Whole organisation</source>
            <translation>Whole organisation</translation>
        </message>
        <message>
            <source>no longer asked</source>
            <translation>no longer asked</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ExportButton</name>
        <message>
            <source>CSV files (%1)</source>
            <translation>CSV files (%1)</translation>
        </message>
        <message>
            <source>Calendars (%1)</source>
            <translation>Calendars (%1)</translation>
        </message>
        <message>
            <source>Due dates as calendar events</source>
            <translation>Due dates as calendar events</translation>
        </message>
        <message>
            <source>Due dates as calendar tasks</source>
            <translation>Due dates as calendar tasks</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Export as CSV</translation>
        </message>
        <message>
            <source>Export as a calendar</source>
            <translation>Export as a calendar</translation>
        </message>
        <message>
            <source>Export as a spreadsheet</source>
            <translation>Export as a spreadsheet</translation>
        </message>
        <message>
            <source>Export plan and findings</source>
            <translation>Export plan and findings</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Findings as CSV</source>
            <translation>Findings as CSV</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Plan as CSV</source>
            <translation>Plan as CSV</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Spreadsheet</translation>
        </message>
        <message>
            <source>Spreadsheet in both languages</source>
            <translation>Spreadsheet in both languages</translation>
        </message>
        <message>
            <source>Spreadsheets (%1)</source>
            <translation>Spreadsheets (%1)</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FactEditor</name>
        <message numerus="yes">
            <source>%1 is reached: %n duty(ies) with a deadline.</source>
            <translation>
                <numerusform>%1 is reached: %n duty with a deadline.</numerusform>
                <numerusform>%1 is reached: %n duties with a deadline.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is reached: %n more question(s) apply.</source>
            <translation>
                <numerusform>%1 is reached: %n more question applies.</numerusform>
                <numerusform>%1 is reached: %n more questions apply.</numerusform>
            </translation>
        </message>
        <message>
            <source>Applies to the whole organisation</source>
            <translation>Applies to the whole organisation</translation>
        </message>
        <message numerus="yes">
            <source>Decides whether %n question(s) apply.</source>
            <translation>
                <numerusform>Decides whether %n question applies.</numerusform>
                <numerusform>Decides whether %n questions apply.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1 on, %n duty(ies) with a deadline.</source>
            <translation>
                <numerusform>From %1 on, %n duty with a deadline.</numerusform>
                <numerusform>From %1 on, %n duties with a deadline.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1 on, %n more question(s) apply.</source>
            <translation>
                <numerusform>From %1 on, %n more question applies.</numerusform>
                <numerusform>From %1 on, %n more questions apply.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give a whole number of 0 or more, in digits. What you typed is kept here until then.</source>
            <translation>Give a whole number of 0 or more, in digits. What you typed is kept here until then.</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Known</translation>
        </message>
        <message>
            <source>No longer needed: what is known settles it.</source>
            <translation>No longer needed: what is known settles it.</translation>
        </message>
        <message>
            <source>Not known: assumed to apply</source>
            <translation>Not known: assumed to apply</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Not needed</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FactInput</name>
        <message>
            <source>None of these</source>
            <translation>None of these</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Not known yet</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FactsStep</name>
        <message>
            <source>%1 (%2 open)</source>
            <translation>%1 (%2 open)</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) follow from the situation</source>
            <translation>
                <numerusform>%n fact follows from the situation</numerusform>
                <numerusform>%n facts follow from the situation</numerusform>
            </translation>
        </message>
        <message>
            <source>Activity %1</source>
            <translation>Activity %1</translation>
        </message>
        <message>
            <source>Everything that matters here is known.</source>
            <translation>Everything that matters here is known.</translation>
        </message>
        <message>
            <source>Given once; holds for all its activities.</source>
            <translation>Given once; holds for all its activities.</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>The organisation</translation>
        </message>
        <message>
            <source>What this activity collects, from whom, and what happens with it.</source>
            <translation>What this activity collects, from whom, and what happens with it.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FigureStrip</name>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Law, %</source>
            <translation>Law, %</translation>
        </message>
        <message>
            <source>Red lines crossed</source>
            <translation>Red lines crossed</translation>
        </message>
        <message>
            <source>Red lines open</source>
            <translation>Red lines open</translation>
        </message>
        <message>
            <source>Standards, %</source>
            <translation>Standards, %</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FileForm</name>
        <message>
            <source>%1 %2 %3</source>
            <translation>%1 %2 %3</translation>
        </message>
        <message>
            <source>%1 is there already. What it holds now is lost if you replace it.</source>
            <translation>%1 is there already. What it holds now is lost if you replace it.</translation>
        </message>
        <message>
            <source>Choose the file of the report</source>
            <translation>Choose the file of the report</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>File of the report</source>
            <translation>File of the report</translation>
        </message>
        <message>
            <source>For print, archive and signature.</source>
            <translation>For print, archive and signature.</translation>
        </message>
        <message>
            <source>Format: %1</source>
            <translation>Format: %1</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Markdown texts (*.md)</source>
            <translation>Markdown texts (*.md)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF documents (*.pdf)</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>Replace the file</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <source>This file is there already. You are asked before it is replaced.</source>
            <translation>This file is there already. You are asked before it is replaced.</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Web page</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Web pages (*.html)</translation>
        </message>
        <message>
            <source>Without attached data; only a PDF can be signed and verified.</source>
            <translation>Without attached data; only a PDF can be signed and verified.</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word documents (*.docx)</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FilesModel</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>How it stands</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message>
            <source>Not tried; the file is as it was</source>
            <translation>Not tried; the file is as it was</translation>
        </message>
        <message>
            <source>Ready to be signed</source>
            <translation>Ready to be signed</translation>
        </message>
        <message>
            <source>Signed: %1</source>
            <translation>Signed: %1</translation>
        </message>
        <message>
            <source>Signing…</source>
            <translation>Signing…</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FilterBar</name>
        <message>
            <source>Any date</source>
            <translation>Any date</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>Anybody</translation>
        </message>
        <message>
            <source>Checklist or source</source>
            <translation>Checklist or source</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Due within 30 days</source>
            <translation>Due within 30 days</translation>
        </message>
        <message>
            <source>Every checklist and source</source>
            <translation>Every checklist and source</translation>
        </message>
        <message>
            <source>Every priority</source>
            <translation>Every priority</translation>
        </message>
        <message>
            <source>Every topic</source>
            <translation>Every topic</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nobody yet</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Take all filters off</source>
            <translation>Take all filters off</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FindingView</name>
        <message>
            <source>%1 (in %2)</source>
            <translation>%1 (in %2)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) chosen</source>
            <translation>
                <numerusform>%n finding chosen</numerusform>
                <numerusform>%n findings chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>A yes here raises the conformity with binding law by %1 percentage points. Effort: %2 of 5.</source>
            <translation>A yes here raises the conformity with binding law by %1 percentage points. Effort: %2 of 5.</translation>
        </message>
        <message>
            <source>Add to an action that is there</source>
            <translation>Add to an action that is there</translation>
        </message>
        <message>
            <source>Add to an action…</source>
            <translation>Add to an action…</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Clauses</translation>
        </message>
        <message>
            <source>Gain and effort</source>
            <translation>Gain and effort</translation>
        </message>
        <message>
            <source>It doesn't count in binding law. Effort: %1 of 5.</source>
            <translation>It doesn't count in binding law. Effort: %1 of 5.</translation>
        </message>
        <message>
            <source>Make an action</source>
            <translation>Make an action</translation>
        </message>
        <message>
            <source>Make one action of them</source>
            <translation>Make one action of them</translation>
        </message>
        <message>
            <source>No action yet.</source>
            <translation>No action yet.</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>Not yet in force</translation>
        </message>
        <message>
            <source>Once they are all a yes, conformity with binding law rises by %1 points.</source>
            <translation>Once they are all a yes, conformity with binding law rises by %1 points.</translation>
        </message>
        <message>
            <source>One action for each</source>
            <translation>One action for each</translation>
        </message>
        <message>
            <source>Open the action: %1</source>
            <translation>Open the action: %1</translation>
        </message>
        <message>
            <source>Open the question</source>
            <translation>Open the question</translation>
        </message>
        <message>
            <source>Priority: %1</source>
            <translation>Priority: %1</translation>
        </message>
        <message>
            <source>Red line crossed</source>
            <translation>Red line crossed</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>Remedy</translation>
        </message>
        <message>
            <source>Repaired by</source>
            <translation>Repaired by</translation>
        </message>
        <message>
            <source>The worst answer counts. The other activities: %1</source>
            <translation>The worst answer counts. The other activities: %1</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FindingsModel</name>
        <message>
            <source>%1
(computed: %2)</source>
            <translation>%1
(computed: %2)</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Red line crossed. %1: %2</source>
            <translation>Red line crossed. %1: %2</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FindingsPage</name>
        <message>
            <source>%1 stand on binding law, %2 are questions still open. Worst priority: %3.</source>
            <translation>%1 stand on binding law, %2 are questions still open. Worst priority: %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) made. They stand on the plan page.</source>
            <translation>
                <numerusform>%n action made. It stands on the plan page.</numerusform>
                <numerusform>%n actions made. They stand on the plan page.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message>
            <source>Added to “%1”.</source>
            <translation>Added to “%1”.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Binding law</source>
            <translation>Binding law</translation>
        </message>
        <message>
            <source>Coming law</source>
            <translation>Coming law</translation>
        </message>
        <message>
            <source>Every question that applies is answered yes or does not apply. The report says so, too.</source>
            <translation>Every question that applies is answered yes or does not apply. The report says so, too.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter (%1)</source>
            <translation>Filter (%1)</translation>
        </message>
        <message>
            <source>Filter by topic, checklist, priority, person and date</source>
            <translation>Filter by topic, checklist, priority, person and date</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Make the report</translation>
        </message>
        <message>
            <source>No findings</source>
            <translation>No findings</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>Nothing here. Choose another group, or shorten the search.</source>
            <translation>Nothing here. Choose another group, or shorten the search.</translation>
        </message>
        <message numerus="yes">
            <source>Repair %n finding(s)</source>
            <translation>
                <numerusform>Repair %n finding</numerusform>
                <numerusform>Repair %n findings</numerusform>
            </translation>
        </message>
        <message>
            <source>Search the findings</source>
            <translation>Search the findings</translation>
        </message>
        <message>
            <source>Search the findings, in either language</source>
            <translation>Search the findings, in either language</translation>
        </message>
        <message>
            <source>Standards only</source>
            <translation>Standards only</translation>
        </message>
        <message>
            <source>■ Red lines crossed</source>
            <translation>■ Red lines crossed</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::Format</name>
        <message>
            <source>%1 days</source>
            <translation>%1 days</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 day</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>Binding</translation>
        </message>
        <message>
            <source>Court case</source>
            <translation>Court case</translation>
        </message>
        <message>
            <source>Departmental rule</source>
            <translation>Departmental rule</translation>
        </message>
        <message>
            <source>Document seen</source>
            <translation>Document seen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Draft assessment</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Dropped</translation>
        </message>
        <message>
            <source>Grade %1</source>
            <translation>Grade %1</translation>
        </message>
        <message>
            <source>Grade %1, provisional</source>
            <translation>Grade %1, provisional</translation>
        </message>
        <message>
            <source>High</source>
            <translation>High</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In review</translation>
        </message>
        <message>
            <source>Industry initiative</source>
            <translation>Industry initiative</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>International</source>
            <translation>International</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <source>Judicial interpretation</source>
            <translation>Judicial interpretation</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Low</translation>
        </message>
        <message>
            <source>May</source>
            <translation>May</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Mostly</source>
            <translation>Mostly</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No grade yet</source>
            <translation>No grade yet</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Not known yet</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Observed</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Partly</translation>
        </message>
        <message>
            <source>Prohibited</source>
            <translation>Prohibited</translation>
        </message>
        <message>
            <source>Published, not yet in force</source>
            <translation>Published, not yet in force</translation>
        </message>
        <message>
            <source>Recommended standard</source>
            <translation>Recommended standard</translation>
        </message>
        <message>
            <source>Regulation</source>
            <translation>Regulation</translation>
        </message>
        <message>
            <source>Serious</source>
            <translation>Serious</translation>
        </message>
        <message>
            <source>Shall</source>
            <translation>Shall</translation>
        </message>
        <message>
            <source>Should</source>
            <translation>Should</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Stated</source>
            <translation>Stated</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Superseded</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Tested</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>Very high</source>
            <translation>Very high</translation>
        </message>
        <message>
            <source>Voluntary</source>
            <translation>Voluntary</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Your catalog %1</source>
            <translation>Your catalog %1</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>just now</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>persons</translation>
        </message>
        <message>
            <source>whole document</source>
            <translation>whole document</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>yesterday</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FoundBox</name>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message numerus="yes">
            <source>Found in %n text(s)</source>
            <translation>
                <numerusform>Found in %n text</numerusform>
                <numerusform>Found in %n texts</numerusform>
            </translation>
        </message>
        <message>
            <source>Found in notes, evidence and actions</source>
            <translation>Found in notes, evidence and actions</translation>
        </message>
        <message>
            <source>Impact assessment</source>
            <translation>Impact assessment</translation>
        </message>
        <message numerus="yes">
            <source>The latest %n texts that have these words</source>
            <translation>
                <numerusform>The latest %n text that has these words</numerusform>
                <numerusform>The latest %n texts that have these words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::HandoverCard</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Approver</translation>
        </message>
        <message>
            <source>Can't be signed</source>
            <translation>Can't be signed</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>Next, give the signed file to the approver: they open Shihe, choose Reports and Sign, and drop the file there. They can add a signature with role, reason and seal; any other change would be reported. With their signature the file is complete.</source>
            <translation>Next, give the signed file to the approver: they open Shihe, choose Reports and Sign, and drop the file there. They can add a signature with role, reason and seal; any other change would be reported. With their signature the file is complete.</translation>
        </message>
        <message>
            <source>Next, give the signed file to the preparer: they open Shihe, choose Reports and Sign, and drop the file there. They can add a signature with role, reason and seal; any other change would be reported.</source>
            <translation>Next, give the signed file to the preparer: they open Shihe, choose Reports and Sign, and drop the file there. They can add a signature with role, reason and seal; any other change would be reported.</translation>
        </message>
        <message>
            <source>Next, give the signed file to the reviewer: they open Shihe, choose Reports and Sign, and drop the file there. They can add a signature with role, reason and seal; any other change would be reported. The approver signs after them.</source>
            <translation>Next, give the signed file to the reviewer: they open Shihe, choose Reports and Sign, and drop the file there. They can add a signature with role, reason and seal; any other change would be reported. The approver signs after them.</translation>
        </message>
        <message>
            <source>No role</source>
            <translation>No role</translation>
        </message>
        <message>
            <source>Nobody has signed yet. The first signature settles the content: whoever signs later can add a signature with role, reason and seal, and nothing else.</source>
            <translation>Nobody has signed yet. The first signature settles the content: whoever signs later can add a signature with role, reason and seal, and nothing else.</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Nobody named</translation>
        </message>
        <message>
            <source>Nobody signed as the preparer.</source>
            <translation>Nobody signed as the preparer.</translation>
        </message>
        <message>
            <source>Nobody signed as the reviewer.</source>
            <translation>Nobody signed as the reviewer.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Preparer</source>
            <translation>Preparer</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Reviewer</translation>
        </message>
        <message>
            <source>Sign as the next person</source>
            <translation>Sign as the next person</translation>
        </message>
        <message>
            <source>Sign this file</source>
            <translation>Sign this file</translation>
        </message>
        <message>
            <source>Signs next</source>
            <translation>Signs next</translation>
        </message>
        <message>
            <source>The approver has signed: the file is complete. Nobody needs to sign it any more; keep it as it is.</source>
            <translation>The approver has signed: the file is complete. Nobody needs to sign it any more; keep it as it is.</translation>
        </message>
        <message>
            <source>The signatures name no role, so nothing tells who is next. Choose your role. You can add a signature with role, reason and seal; any other change would be reported.</source>
            <translation>The signatures name no role, so nothing tells who is next. Choose your role. You can add a signature with role, reason and seal; any other change would be reported.</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Who signs</translation>
        </message>
        <message>
            <source>Whoever signs next drops the signed file on Shihe's window. They can add a signature with role, reason and seal; any other change would be reported.</source>
            <translation>Whoever signs next drops the signed file on Shihe's window. They can add a signature with role, reason and seal; any other change would be reported.</translation>
        </message>
        <message>
            <source>Without a role</source>
            <translation>Without a role</translation>
        </message>
        <message>
            <source>You can add a signature with role, reason and seal; any other change would be reported.</source>
            <translation>You can add a signature with role, reason and seal; any other change would be reported.</translation>
        </message>
        <message numerus="yes">
            <source>is named by the signatures of %n file(s)</source>
            <translation>
                <numerusform>is named by the signatures of %n file</numerusform>
                <numerusform>is named by the signatures of %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>signs next in %n file(s)</source>
            <translation>
                <numerusform>signs next in %n file</numerusform>
                <numerusform>signs next in %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::HelpPage</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>Back (Alt+Left)</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Chapters</translation>
        </message>
        <message>
            <source>Enter goes to the next place</source>
            <translation>Enter goes to the next place</translation>
        </message>
        <message>
            <source>Forward (Alt+Right)</source>
            <translation>Forward (Alt+Right)</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>No chapter holds all of these words.</source>
            <translation>No chapter holds all of these words.</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Search the guide</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>Text of the chapter</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::HistoryBox</name>
        <message>
            <source>%1, before: %2</source>
            <translation>%1, before: %2</translation>
        </message>
        <message>
            <source>Answer taken away</source>
            <translation>Answer taken away</translation>
        </message>
        <message>
            <source>Answered: %1</source>
            <translation>Answered: %1</translation>
        </message>
        <message>
            <source>Carried over as a draft: %1</source>
            <translation>Carried over as a draft: %1</translation>
        </message>
        <message>
            <source>Confirmed: %1</source>
            <translation>Confirmed: %1</translation>
        </message>
        <message>
            <source>Fold the history</source>
            <translation>Fold the history</translation>
        </message>
        <message>
            <source>Not answered so far.</source>
            <translation>Not answered so far.</translation>
        </message>
        <message>
            <source>Saved again unchanged</source>
            <translation>Saved again unchanged</translation>
        </message>
        <message>
            <source>Show the history</source>
            <translation>Show the history</translation>
        </message>
        <message>
            <source>Who answered what and when (key H)</source>
            <translation>Who answered what and when (key H)</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>answer</translation>
        </message>
        <message>
            <source>basis</source>
            <translation>basis</translation>
        </message>
        <message>
            <source>by redoing</source>
            <translation>by redoing</translation>
        </message>
        <message>
            <source>by undoing</source>
            <translation>by undoing</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>changed: %1</translation>
        </message>
        <message>
            <source>due date</source>
            <translation>due date</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>evidence</translation>
        </message>
        <message>
            <source>informant</source>
            <translation>informant</translation>
        </message>
        <message>
            <source>internal remark</source>
            <translation>internal remark</translation>
        </message>
        <message>
            <source>name erased</source>
            <translation>name erased</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>priority</source>
            <translation>priority</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reason</translation>
        </message>
        <message>
            <source>responsible person</source>
            <translation>responsible person</translation>
        </message>
        <message>
            <source>with another catalog</source>
            <translation>with another catalog</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::HomePage</name>
        <message>
            <source>Begin with the organisation you assess. You then describe its processing, and the questions that apply appear by themselves.</source>
            <translation>Begin with the organisation you assess. You then describe its processing, and the questions that apply appear by themselves.</translation>
        </message>
        <message>
            <source>Close workspace</source>
            <translation>Close workspace</translation>
        </message>
        <message>
            <source>Create a workspace</source>
            <translation>Create a workspace</translation>
        </message>
        <message>
            <source>Create a workspace…</source>
            <translation>Create a workspace…</translation>
        </message>
        <message>
            <source>Erase %1…</source>
            <translation>Erase %1…</translation>
        </message>
        <message>
            <source>Erase a client: choose it in the list first</source>
            <translation>Erase a client: choose it in the list first</translation>
        </message>
        <message>
            <source>First due</source>
            <translation>First due</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>In either language; two Chinese characters are enough</source>
            <translation>In either language; two Chinese characters are enough</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
        <message>
            <source>Latest as-of date</source>
            <translation>Latest as-of date</translation>
        </message>
        <message>
            <source>Least coverage</source>
            <translation>Least coverage</translation>
        </message>
        <message>
            <source>Most red lines</source>
            <translation>Most red lines</translation>
        </message>
        <message>
            <source>My workspace</source>
            <translation>My workspace</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>New assessment</translation>
        </message>
        <message>
            <source>No organisation yet</source>
            <translation>No organisation yet</translation>
        </message>
        <message>
            <source>Nothing has all of these words in its name or title. Take one away.</source>
            <translation>Nothing has all of these words in its name or title. Take one away.</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Open a workspace</translation>
        </message>
        <message>
            <source>Open another workspace…</source>
            <translation>Open another workspace…</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Open the sample</translation>
        </message>
        <message>
            <source>Open, create or close a workspace</source>
            <translation>Open, create or close a workspace</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Order of the assessments</source>
            <translation>Order of the assessments</translation>
        </message>
        <message>
            <source>Organisations and their assessments</source>
            <translation>Organisations and their assessments</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Sample</translation>
        </message>
        <message>
            <source>Search organisations, assessments and all notes</source>
            <translation>Search organisations, assessments and all notes</translation>
        </message>
        <message>
            <source>Shihe workspaces (*.shihe)</source>
            <translation>Shihe workspaces (*.shihe)</translation>
        </message>
        <message>
            <source>Working out figures: %1 of %2 to go</source>
            <translation>Working out figures: %1 of %2 to go</translation>
        </message>
        <message>
            <source>Workspaces</source>
            <translation>Workspaces</translation>
        </message>
        <message>
            <source>Worst grade</source>
            <translation>Worst grade</translation>
        </message>
        <message>
            <source>read only</source>
            <translation>read only</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ImpactBody</name>
        <message>
            <source>%1: not judged yet</source>
            <translation>%1: not judged yet</translation>
        </message>
        <message>
            <source>%1: risk %2</source>
            <translation>%1: risk %2</translation>
        </message>
        <message>
            <source>Add a row to the data mapping</source>
            <translation>Add a row to the data mapping</translation>
        </message>
        <message>
            <source>Add a treatment</source>
            <translation>Add a treatment</translation>
        </message>
        <message>
            <source>Remove row %1 of the data mapping</source>
            <translation>Remove row %1 of the data mapping</translation>
        </message>
        <message>
            <source>Remove treatment %1</source>
            <translation>Remove treatment %1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ImpactForm</name>
        <message>
            <source>Not chosen yet</source>
            <translation>Not chosen yet</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ImpactPage</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n thing missing</numerusform>
                <numerusform>%n things missing</numerusform>
            </translation>
        </message>
        <message>
            <source>About the assessment</source>
            <translation>About the assessment</translation>
        </message>
        <message>
            <source>Highest residual risk after treatment: %1.</source>
            <translation>Highest residual risk after treatment: %1.</translation>
        </message>
        <message>
            <source>Impact assessment</source>
            <translation>Impact assessment</translation>
        </message>
        <message>
            <source>It reaches the level you set as unacceptable: treat it first.</source>
            <translation>It reaches the level you set as unacceptable: treat it first.</translation>
        </message>
        <message>
            <source>It stays below the level you set as unacceptable.</source>
            <translation>It stays below the level you set as unacceptable.</translation>
        </message>
        <message>
            <source>Keep the report and the records until %1 at least.</source>
            <translation>Keep the report and the records until %1 at least.</translation>
        </message>
        <message>
            <source>Nothing is judged yet</source>
            <translation>Nothing is judged yet</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Nothing is missing</translation>
        </message>
        <message>
            <source>Risk of the whole: %1</source>
            <translation>Risk of the whole: %1</translation>
        </message>
        <message>
            <source>Risk of the whole: at least %1</source>
            <translation>Risk of the whole: at least %1</translation>
        </message>
        <message>
            <source>The activity: %1</source>
            <translation>The activity: %1</translation>
        </message>
        <message>
            <source>The personal information protection impact assessment (PIPL art. 55 and 56) by the method of GB/T 39335. Each judgement is yours and needs your reason; the program fills none in.</source>
            <translation>The personal information protection impact assessment (PIPL art. 55 and 56) by the method of GB/T 39335. Each judgement is yours and needs your reason; the program fills none in.</translation>
        </message>
        <message>
            <source>The profile says nothing of it yet.</source>
            <translation>The profile says nothing of it yet.</translation>
        </message>
        <message>
            <source>The standard sets no level for the whole: the worst field of the matrix counts, which is this program's own rule.</source>
            <translation>The standard sets no level for the whole: the worst field of the matrix counts, which is this program's own rule.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::IncomingLine</name>
        <message>
            <source>%1, file %2 of %3</source>
            <translation>%1, file %2 of %3</translation>
        </message>
        <message numerus="yes">
            <source>%n empty file(s) left out.</source>
            <translation>
                <numerusform>%n empty file left out.</numerusform>
                <numerusform>%n empty files left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) added.</source>
            <translation>
                <numerusform>%n file added.</numerusform>
                <numerusform>%n files added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not taken in.</source>
            <translation>
                <numerusform>%n file not taken in.</numerusform>
                <numerusform>%n files not taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), %1 together.</source>
            <translation>
                <numerusform>%n file, %1 together.</numerusform>
                <numerusform>%n files, %1 together.</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>All right</source>
            <translation>All right</translation>
        </message>
        <message>
            <source>Already here, nothing to do: %1.</source>
            <translation>Already here, nothing to do: %1.</translation>
        </message>
        <message>
            <source>Already here, stored once and attached to this answer, too: %1.</source>
            <translation>Already here, stored once and attached to this answer, too: %1.</translation>
        </message>
        <message>
            <source>Can't be read: %1. Check that it is there and that you may read it.</source>
            <translation>Can't be read: %1. Check that it is there and that you may read it.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Cancelled; nothing half is left.</source>
            <translation>Cancelled; nothing half is left.</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Leave them</translation>
        </message>
        <message>
            <source>Looking at what there is…</source>
            <translation>Looking at what there is…</translation>
        </message>
        <message>
            <source>Nothing here that can be taken in.</source>
            <translation>Nothing here that can be taken in.</translation>
        </message>
        <message>
            <source>Progress of the files</source>
            <translation>Progress of the files</translation>
        </message>
        <message>
            <source>Take them in</source>
            <translation>Take them in</translation>
        </message>
        <message>
            <source>Too large: %1 (%2, the limit is %3). Link it or name where it lies, or raise the limit in Settings.</source>
            <translation>Too large: %1 (%2, the limit is %3). Link it or name where it lies, or raise the limit in Settings.</translation>
        </message>
        <message>
            <source>Too much: these files are %1, and the workspace has room for %2 more. Raise the limit in Settings, or erase evidence that is no longer needed.</source>
            <translation>Too much: these files are %1, and the workspace has room for %2 more. Raise the limit in Settings, or erase evidence that is no longer needed.</translation>
        </message>
        <message>
            <source>You can go on meanwhile.</source>
            <translation>You can go on meanwhile.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::KeyMaker</name>
        <message>
            <source>For whoever has no certificate yet. The signature shows any later change, but nobody vouches for the name: it is marked 自制 self-made wherever it is seen.</source>
            <translation>For whoever has no certificate yet. The signature shows any later change, but nobody vouches for the name: it is marked 自制 self-made wherever it is seen.</translation>
        </message>
        <message>
            <source>Key files (*.p12 *.pfx)</source>
            <translation>Key files (*.p12 *.pfx)</translation>
        </message>
        <message>
            <source>Make a self-made key and save it</source>
            <translation>Make a self-made key and save it</translation>
        </message>
        <message>
            <source>Make the key…</source>
            <translation>Make the key…</translation>
        </message>
        <message>
            <source>Not required</source>
            <translation>Not required</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Password again</source>
            <translation>Password again</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Password of the key</translation>
        </message>
        <message>
            <source>Save the key</source>
            <translation>Save the key</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>The two passwords differ.</translation>
        </message>
        <message numerus="yes">
            <source>Use %n characters or more.</source>
            <translation>
                <numerusform>Use %n character or more.</numerusform>
                <numerusform>Use %n characters or more.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::KeysOverlay</name>
        <message>
            <source>Close the overview of keys</source>
            <translation>Close the overview of keys</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::LawFilters</name>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Asked in this assessment</source>
            <translation>Asked in this assessment</translation>
        </message>
        <message>
            <source>Binding or not</source>
            <translation>Binding or not</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Coming</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Drafts</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>Every kind</translation>
        </message>
        <message>
            <source>Force of the source</source>
            <translation>Force of the source</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Kind of source</translation>
        </message>
        <message>
            <source>Only clauses that a question of the open assessment asks for</source>
            <translation>Only clauses that a question of the open assessment asks for</translation>
        </message>
        <message>
            <source>Only sources of the catalogs you added</source>
            <translation>Only sources of the catalogs you added</translation>
        </message>
        <message>
            <source>Own catalogs</source>
            <translation>Own catalogs</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Superseded</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::LawPage</name>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>Back (Alt+Left)</translation>
        </message>
        <message>
            <source>Copy citation</source>
            <translation>Copy citation</translation>
        </message>
        <message>
            <source>Forward (Alt+Right)</source>
            <translation>Forward (Alt+Right)</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Nothing found. Shorten the search, or choose another filter.</source>
            <translation>Nothing found. Shorten the search, or choose another filter.</translation>
        </message>
        <message>
            <source>Puts the citation on the clipboard, in both languages</source>
            <translation>Puts the citation on the clipboard, in both languages</translation>
        </message>
        <message>
            <source>Search sources and clauses, in either language</source>
            <translation>Search sources and clauses, in either language</translation>
        </message>
        <message>
            <source>Search the law</source>
            <translation>Search the law</translation>
        </message>
        <message>
            <source>Sources and clauses</source>
            <translation>Sources and clauses</translation>
        </message>
        <message>
            <source>The citation is on the clipboard, in both languages.</source>
            <translation>The citation is on the clipboard, in both languages.</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Time line</translation>
        </message>
        <message>
            <source>Time line of all sources shown</source>
            <translation>Time line of all sources shown</translation>
        </message>
        <message>
            <source>Words in either language, or a place: PIPL 13. The arrow down leads to what was found</source>
            <translation>Words in either language, or a place: PIPL 13. The arrow down leads to what was found</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::LawScope</name>
        <message>
            <source>Applies to the activity under assessment.</source>
            <translation>Applies to the activity under assessment.</translation>
        </message>
        <message>
            <source>Does not apply to the activity under assessment.</source>
            <translation>Does not apply to the activity under assessment.</translation>
        </message>
        <message>
            <source>Not known yet whether it applies to the activity under assessment; assumed to.</source>
            <translation>Not known yet whether it applies to the activity under assessment; assumed to.</translation>
        </message>
        <message>
            <source>Those for whom this holds:</source>
            <translation>Those for whom this holds:</translation>
        </message>
        <message>
            <source>Whoever does what it is about; no fact of the profile narrows it.</source>
            <translation>Whoever does what it is about; no fact of the profile narrows it.</translation>
        </message>
        <message>
            <source>Whom it applies to</source>
            <translation>Whom it applies to</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::LawTimeline</name>
        <message>
            <source>On %1: %2 in force, %3 published, %4 drafts, %5 superseded.</source>
            <translation>On %1: %2 in force, %3 published, %4 drafts, %5 superseded.</translation>
        </message>
        <message>
            <source>The line across is %1. Filled: in force; hatched: published, not yet in force; dashed: a draft; pale: superseded.</source>
            <translation>The line across is %1. Filled: in force; hatched: published, not yet in force; dashed: a draft; pale: superseded.</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Time line</translation>
        </message>
        <message numerus="yes">
            <source>Time line of %n source(s)</source>
            <translation>
                <numerusform>Time line of %n source</numerusform>
                <numerusform>Time line of %n sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::LevelBox</name>
        <message>
            <source>A digest of the signature goes to the server you name, nothing of the report. It confirms the time.</source>
            <translation>A digest of the signature goes to the server you name, nothing of the report. It confirms the time.</translation>
        </message>
        <message>
            <source>A digest of the signature goes to the server you name. The issuers of the certificates are asked whether they were revoked, at the addresses in them, and learn that they are used.</source>
            <translation>A digest of the signature goes to the server you name. The issuers of the certificates are asked whether they were revoked, at the addresses in them, and learn that they are used.</translation>
        </message>
        <message>
            <source>As for B-LT, and a second time stamp protects the proof. Renew it before its certificate ends.</source>
            <translation>As for B-LT, and a second time stamp protects the proof. Renew it before its certificate ends.</translation>
        </message>
        <message>
            <source>Checkable for years (B-LT)</source>
            <translation>Checkable for years (B-LT)</translation>
        </message>
        <message>
            <source>Empty: as this computer's environment says</source>
            <translation>Empty: as this computer's environment says</translation>
        </message>
        <message>
            <source>For the archive (B-LTA)</source>
            <translation>For the archive (B-LTA)</translation>
        </message>
        <message>
            <source>If nobody answers, sign all the same</source>
            <translation>If nobody answers, sign all the same</translation>
        </message>
        <message>
            <source>No time stamp (B-B)</source>
            <translation>No time stamp (B-B)</translation>
        </message>
        <message>
            <source>Nothing goes online. The time is what this computer's clock says, no more.</source>
            <translation>Nothing goes online. The time is what this computer's clock says, no more.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Time and proof</source>
            <translation>Time and proof</translation>
        </message>
        <message>
            <source>Time stamp (B-T)</source>
            <translation>Time stamp (B-T)</translation>
        </message>
        <message>
            <source>Time-stamp server</source>
            <translation>Time-stamp server</translation>
        </message>
        <message>
            <source>You are told which level the signature has and what is missing</source>
            <translation>You are told which level the signature has and what is missing</translation>
        </message>
        <message>
            <source>https://…, of a provider you choose</source>
            <translation>https://…, of a provider you choose</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::MainWindow</name>
        <message numerus="yes">
            <source>%n answer(s) wait to be confirmed.</source>
            <translation>
                <numerusform>%n answer waits to be confirmed.</numerusform>
                <numerusform>%n answers wait to be confirmed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages of this section</source>
            <translation>Pages of this section</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Shihe</source>
            <translation>Shihe</translation>
        </message>
        <message>
            <source>This assessment is now judged by catalog %1. Undo and redo lead back and forth.</source>
            <translation>This assessment is now judged by catalog %1. Undo and redo lead back and forth.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::MessageLine</name>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::NewPage</name>
        <message>
            <source>1 · Organisation</source>
            <translation>1 · Organisation</translation>
        </message>
        <message>
            <source>2 · Activities</source>
            <translation>2 · Activities</translation>
        </message>
        <message>
            <source>3 · Facts</source>
            <translation>3 · Facts</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Back to the step before</source>
            <translation>Back to the step before</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Continue to the next step</source>
            <translation>Continue to the next step</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Create</translation>
        </message>
        <message>
            <source>Create now</source>
            <translation>Create now</translation>
        </message>
        <message>
            <source>Create the assessment</source>
            <translation>Create the assessment</translation>
        </message>
        <message>
            <source>Give up this draft</source>
            <translation>Give up this draft</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>New assessment</translation>
        </message>
        <message>
            <source>The rest can be described later, on the profile page</source>
            <translation>The rest can be described later, on the profile page</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::NewPassphrase</name>
        <message numerus="yes">
            <source>%n character(s): enough to begin with, if it is no word, name or date. Longer is better.</source>
            <translation>
                <numerusform>%n character: enough to begin with, if it is no word, name or date. Longer is better.</numerusform>
                <numerusform>%n characters: enough to begin with, if it is no word, name or date. Longer is better.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s): long. It is strong if nobody can guess the words.</source>
            <translation>
                <numerusform>%n character: long. It is strong if nobody can guess the words.</numerusform>
                <numerusform>%n characters: long. It is strong if nobody can guess the words.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s): too short. Use %1 or more.</source>
            <translation>
                <numerusform>%n character: too short. Use %1 or more.</numerusform>
                <numerusform>%n characters: too short. Use %1 or more.</numerusform>
            </translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Once more</translation>
        </message>
        <message>
            <source>Several unrelated words are strong and easy to keep in mind.</source>
            <translation>Several unrelated words are strong and easy to keep in mind.</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Show what is typed</translation>
        </message>
        <message>
            <source>The two entries differ.</source>
            <translation>The two entries differ.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::OrganisationPage</name>
        <message>
            <source>%1 is removed with its facts and answers. Undo brings all of it back.</source>
            <translation>%1 is removed with its facts and answers. Undo brings all of it back.</translation>
        </message>
        <message>
            <source>%1 of %2 facts are known; %3 questions apply.</source>
            <translation>%1 of %2 facts are known; %3 questions apply.</translation>
        </message>
        <message>
            <source>%1 of %2 questions are answered. %3.</source>
            <translation>%1 of %2 questions are answered. %3.</translation>
        </message>
        <message>
            <source>%1 · as of %2 · %3</source>
            <translation>%1 · as of %2 · %3</translation>
        </message>
        <message>
            <source>Answer the questions</source>
            <translation>Answer the questions</translation>
        </message>
        <message>
            <source>Assessment in Chinese</source>
            <translation>Assessment in Chinese</translation>
        </message>
        <message>
            <source>Assessment in English</source>
            <translation>Assessment in English</translation>
        </message>
        <message>
            <source>Catalog %1, law known until %2; SHA-256 %3.
Workspace %4; %5 journal entries, head %6.</source>
            <translation>Catalog %1, law known until %2; SHA-256 %3.
Workspace %4; %5 journal entries, head %6.</translation>
        </message>
        <message>
            <source>Describe the processing</source>
            <translation>Describe the processing</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Names</translation>
        </message>
        <message>
            <source>Organisation in Chinese</source>
            <translation>Organisation in Chinese</translation>
        </message>
        <message>
            <source>Organisation in English</source>
            <translation>Organisation in English</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>What it rests on</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Where it stands</translation>
        </message>
        <message>
            <source>Your catalog %1, version %2 (%3…)</source>
            <translation>Your catalog %1, version %2 (%3…)</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::OriginWords</name>
        <message>
            <source>Answered for each activity since catalog %1.</source>
            <translation>Answered for each activity since catalog %1.</translation>
        </message>
        <message>
            <source>Answered once for the whole organisation since catalog %1.</source>
            <translation>Answered once for the whole organisation since catalog %1.</translation>
        </message>
        <message>
            <source>Asked again since catalog %1.</source>
            <translation>Asked again since catalog %1.</translation>
        </message>
        <message>
            <source>Merged in catalog %1; the worst answer stands here. Before: %2</source>
            <translation>Merged in catalog %1; the worst answer stands here. Before: %2</translation>
        </message>
        <message>
            <source>New in catalog %1, in the place of: %2</source>
            <translation>New in catalog %1, in the place of: %2</translation>
        </message>
        <message>
            <source>Reworded in catalog %1.</source>
            <translation>Reworded in catalog %1.</translation>
        </message>
        <message>
            <source>Reworded in catalog %1. Before: %2</source>
            <translation>Reworded in catalog %1. Before: %2</translation>
        </message>
        <message>
            <source>Split in catalog %1. It was one question: %2</source>
            <translation>Split in catalog %1. It was one question: %2</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PageBar</name>
        <message>
            <source>As wide as the view</source>
            <translation>As wide as the view</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Page of the preview</source>
            <translation>Page of the preview</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PassphraseBox</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Change the passphrase…</translation>
        </message>
        <message>
            <source>Encrypt the workspace</source>
            <translation>Encrypt the workspace</translation>
        </message>
        <message>
            <source>Encrypted: it opens with its passphrase or its recovery code.</source>
            <translation>Encrypted: it opens with its passphrase or its recovery code.</translation>
        </message>
        <message>
            <source>Give it a passphrase…</source>
            <translation>Give it a passphrase…</translation>
        </message>
        <message>
            <source>Leave the passphrase as it is</source>
            <translation>Leave the passphrase as it is</translation>
        </message>
        <message>
            <source>Not encrypted: whoever has the file can read it.</source>
            <translation>Not encrypted: whoever has the file can read it.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>One moment…</translation>
        </message>
        <message>
            <source>Open a workspace to see whether it has a passphrase.</source>
            <translation>Open a workspace to see whether it has a passphrase.</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Present passphrase</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove the passphrase…</source>
            <translation>Remove the passphrase…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Show the recovery code…</source>
            <translation>Show the recovery code…</translation>
        </message>
        <message>
            <source>The passphrase is changed. Earlier backups keep theirs.</source>
            <translation>The passphrase is changed. Earlier backups keep theirs.</translation>
        </message>
        <message>
            <source>The passphrase is removed. Earlier backups keep theirs.</source>
            <translation>The passphrase is removed. Earlier backups keep theirs.</translation>
        </message>
        <message>
            <source>The recovery code changes with it. Backups made before still open with the old passphrase and code.</source>
            <translation>The recovery code changes with it. Backups made before still open with the old passphrase and code.</translation>
        </message>
        <message>
            <source>The workspace is encrypted. Earlier backups and copies are not.</source>
            <translation>The workspace is encrypted. Earlier backups and copies are not.</translation>
        </message>
        <message>
            <source>Whoever has the file can then read it.</source>
            <translation>Whoever has the file can then read it.</translation>
        </message>
        <message>
            <source>Without it nobody can open the workspace: print the recovery code. Backups made before stay readable, and the disk may hold remains of the old file.</source>
            <translation>Without it nobody can open the workspace: print the recovery code. Backups made before stay readable, and the disk may hold remains of the old file.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PersonBox</name>
        <message>
            <source>Look for it…</source>
            <translation>Look for it…</translation>
        </message>
        <message>
            <source>Look for the name before it is erased</source>
            <translation>Look for the name before it is erased</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Name of the person</translation>
        </message>
        <message>
            <source>Open a workspace first; one that is only read can't be changed.</source>
            <translation>Open a workspace first; one that is only read can't be changed.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PlaceForm</name>
        <message>
            <source>Beside each file</source>
            <translation>Beside each file</translation>
        </message>
        <message>
            <source>Choose the folder for the signed files</source>
            <translation>Choose the folder for the signed files</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Each file keeps its name. A file that is there already is never replaced.</source>
            <translation>Each file keeps its name. A file that is there already is never replaced.</translation>
        </message>
        <message>
            <source>Folder for the signed files</source>
            <translation>Folder for the signed files</translation>
        </message>
        <message>
            <source>Into a folder</source>
            <translation>Into a folder</translation>
        </message>
        <message>
            <source>report.pdf becomes report-signed.pdf; your file stays as it is.</source>
            <translation>report.pdf becomes report-signed.pdf; your file stays as it is.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PlanModel</name>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Effort</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Rise of the conformity with binding law, in percentage points, if all its findings become yes</source>
            <translation>Rise of the conformity with binding law, in percentage points, if all its findings become yes</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PlanPage</name>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) made, one for each finding. Undo takes them back as one.</source>
            <translation>
                <numerusform>%n action made, one for each finding. Undo takes it back.</numerusform>
                <numerusform>%n actions made, one for each finding. Undo takes them back as one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message numerus="yes">
            <source>Actions say who repairs what by when, in the order in which they bring most. Begin with one for each of %n finding(s), with the catalog's remedy as its title; change them as you like. On the findings page you make one for findings of your choice.</source>
            <translation>
                <numerusform>Actions say who repairs what by when, in the order in which they bring most. Begin with one for %n finding, with the catalog's remedy as its title; change them as you like. On the findings page you make one for findings of your choice.</numerusform>
                <numerusform>Actions say who repairs what by when, in the order in which they bring most. Begin with one for each of %n findings, with the catalog's remedy as its title; change them as you like. On the findings page you make one for findings of your choice.</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions say who repairs what by when. No question that falls short has an answer yet: answer first, then plan.</source>
            <translation>Actions say who repairs what by when. No question that falls short has an answer yet: answer first, then plan.</translation>
        </message>
        <message>
            <source>Actions say who repairs what by when. There are no findings to repair; you can plan something of your own.</source>
            <translation>Actions say who repairs what by when. There are no findings to repair; you can plan something of your own.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>Exported to %1.</translation>
        </message>
        <message>
            <source>Gain curve</source>
            <translation>Gain curve</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>New action</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>No plan yet</translation>
        </message>
        <message>
            <source>Nothing here. Choose another group, or shorten the search.</source>
            <translation>Nothing here. Choose another group, or shorten the search.</translation>
        </message>
        <message>
            <source>Once all is done, conformity with binding law goes from %1% to %2%.</source>
            <translation>Once all is done, conformity with binding law goes from %1% to %2%.</translation>
        </message>
        <message>
            <source>One action for each finding that is answered and has none, with the remedy as its title</source>
            <translation>One action for each finding that is answered and has none, with the remedy as its title</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Search the plan</source>
            <translation>Search the plan</translation>
        </message>
        <message>
            <source>Search titles, owners, notes and questions, in either language</source>
            <translation>Search titles, owners, notes and questions, in either language</translation>
        </message>
        <message>
            <source>Show the curve of gain over effort</source>
            <translation>Show the curve of gain over effort</translation>
        </message>
        <message>
            <source>Suggest actions</source>
            <translation>Suggest actions</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translation>To the questions</translation>
        </message>
        <message>
            <source>Where conformity with binding law stands after each action, best gain per effort first</source>
            <translation>Where conformity with binding law stands after each action, best gain per effort first</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PreviewPane</name>
        <message>
            <source>Making the preview…</source>
            <translation>Making the preview…</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>Preview of the report</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Print the report</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>The file says the same, but without pages.</source>
            <translation>The file says the same, but without pages.</translation>
        </message>
        <message>
            <source>This is what will be written.</source>
            <translation>This is what will be written.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::Printing</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Preparing the pages…</source>
            <translation>Preparing the pages…</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>Print: %1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PriorityBox</name>
        <message>
            <source>As computed: %1</source>
            <translation>As computed: %1</translation>
        </message>
        <message>
            <source>Back to the computed one</source>
            <translation>Back to the computed one</translation>
        </message>
        <message>
            <source>Computed by the matrix of GB/T 39335: %1.</source>
            <translation>Computed by the matrix of GB/T 39335: %1.</translation>
        </message>
        <message>
            <source>Impact in your judgement</source>
            <translation>Impact in your judgement</translation>
        </message>
        <message>
            <source>Judge it yourself</source>
            <translation>Judge it yourself</translation>
        </message>
        <message>
            <source>Judge the priority yourself</source>
            <translation>Judge the priority yourself</translation>
        </message>
        <message>
            <source>Likelihood in your judgement</source>
            <translation>Likelihood in your judgement</translation>
        </message>
        <message>
            <source>Not kept yet: choose a level.</source>
            <translation>Not kept yet: choose a level.</translation>
        </message>
        <message>
            <source>Not kept yet: write the reason.</source>
            <translation>Not kept yet: write the reason.</translation>
        </message>
        <message>
            <source>Our own ranking; the law does not rank.</source>
            <translation>Our own ranking; the law does not rank.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Set by hand: %1. Reason: %2</source>
            <translation>Set by hand: %1. Reason: %2</translation>
        </message>
        <message>
            <source>Why this priority</source>
            <translation>Why this priority</translation>
        </message>
        <message>
            <source>Your judgement comes with a reason; the computed one stays beside it, here and in the report.</source>
            <translation>Your judgement comes with a reason; the computed one stays beside it, here and in the report.</translation>
        </message>
        <message>
            <source>impact %1, likelihood %2: priority %3</source>
            <translation>impact %1, likelihood %2: priority %3</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ProfilePage</name>
        <message>
            <source>%1 of %2 questions apply</source>
            <translation>%1 of %2 questions apply</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) still matter; %1 questions are assumed to apply until they are known.</source>
            <translation>
                <numerusform>%n fact still matters; %1 questions are assumed to apply until it is known.</numerusform>
                <numerusform>%n facts still matter; %1 questions are assumed to apply until they are known.</numerusform>
            </translation>
        </message>
        <message>
            <source>All that matters is known.</source>
            <translation>All that matters is known.</translation>
        </message>
        <message>
            <source>Given once; holds for all its activities.</source>
            <translation>Given once; holds for all its activities.</translation>
        </message>
        <message>
            <source>Go to the next fact that is not known yet</source>
            <translation>Go to the next fact that is not known yet</translation>
        </message>
        <message>
            <source>Next open fact</source>
            <translation>Next open fact</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>The activity: %1</source>
            <translation>The activity: %1</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>The organisation</translation>
        </message>
        <message>
            <source>The processing activity</source>
            <translation>The processing activity</translation>
        </message>
        <message>
            <source>What this activity collects, from whom, and what happens with it.</source>
            <translation>What this activity collects, from whom, and what happens with it.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ProposalBox</name>
        <message>
            <source>Answer of last time, to confirm</source>
            <translation>Answer of last time, to confirm</translation>
        </message>
        <message>
            <source>Answer to the question as it was, to confirm</source>
            <translation>Answer to the question as it was, to confirm</translation>
        </message>
        <message>
            <source>Confirm all %1 in this section</source>
            <translation>Confirm all %1 in this section</translation>
        </message>
        <message>
            <source>Confirm that it holds for the question as it is now (key C or Enter); any other answer replaces it</source>
            <translation>Confirm that it holds for the question as it is now (key C or Enter); any other answer replaces it</translation>
        </message>
        <message>
            <source>Confirm the answer of last time (key C or Enter); any other answer replaces it</source>
            <translation>Confirm the answer of last time (key C or Enter); any other answer replaces it</translation>
        </message>
        <message>
            <source>Its note and evidence stand below; what you change there stays with it.</source>
            <translation>Its note and evidence stand below; what you change there stays with it.</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Last time</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>Still holds</source>
            <translation>Still holds</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ProtectPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Create the workspace</source>
            <translation>Create the workspace</translation>
        </message>
        <message>
            <source>Everything in the file is encrypted, evidence and backups included. Without the passphrase nobody can open it, not even its makers: print the recovery code that comes next.</source>
            <translation>Everything in the file is encrypted, evidence and backups included. Without the passphrase nobody can open it, not even its makers: print the recovery code that comes next.</translation>
        </message>
        <message>
            <source>Make no workspace</source>
            <translation>Make no workspace</translation>
        </message>
        <message>
            <source>No passphrase. Names, answers and evidence can be read by anyone who gets a copy.</source>
            <translation>No passphrase. Names, answers and evidence can be read by anyone who gets a copy.</translation>
        </message>
        <message>
            <source>Only who knows a passphrase</source>
            <translation>Only who knows a passphrase</translation>
        </message>
        <message>
            <source>Who may read it?</source>
            <translation>Who may read it?</translation>
        </message>
        <message>
            <source>Whoever has the file</source>
            <translation>Whoever has the file</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::QuestionPane</name>
        <message>
            <source>%1 · %2 of %3</source>
            <translation>%1 · %2 of %3</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::QuestionView</name>
        <message>
            <source>%1 %2: %3, %4, %5</source>
            <translation>%1 %2: %3, %4, %5</translation>
        </message>
        <message>
            <source>Assumed</source>
            <translation>Assumed</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
        </message>
        <message>
            <source>For this activity</source>
            <translation>For this activity</translation>
        </message>
        <message>
            <source>How to check</source>
            <translation>How to check</translation>
        </message>
        <message>
            <source>Not yet published</source>
            <translation>Not yet published</translation>
        </message>
        <message>
            <source>Once for the organisation</source>
            <translation>Once for the organisation</translation>
        </message>
        <message>
            <source>Red line</source>
            <translation>Red line</translation>
        </message>
        <message>
            <source>What shows it</source>
            <translation>What shows it</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Without this the processing is unlawful in itself; falling short caps the grade.</source>
            <translation>Without this the processing is unlawful in itself; falling short caps the grade.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::Rail</name>
        <message>
            <source>%1: open or make an assessment first</source>
            <translation>%1: open or make an assessment first</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Assessment</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ReachPanel</name>
        <message>
            <source>%1 binding, %2 recommended, %3 voluntary. Dashed: assumed.</source>
            <translation>%1 binding, %2 recommended, %3 voluntary. Dashed: assumed.</translation>
        </message>
        <message>
            <source>%1, assumed to apply</source>
            <translation>%1, assumed to apply</translation>
        </message>
        <message numerus="yes">
            <source>%n of them assumed until more is known</source>
            <translation>
                <numerusform>%n of them assumed until more is known</numerusform>
                <numerusform>%n of them assumed until more is known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s) apply</source>
            <translation>
                <numerusform>%n source applies</numerusform>
                <numerusform>%n sources apply</numerusform>
            </translation>
        </message>
        <message>
            <source>What applies by now</source>
            <translation>What applies by now</translation>
        </message>
        <message>
            <source>of %1 questions apply</source>
            <translation>of %1 questions apply</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ReasonBox</name>
        <message>
            <source>Assumed</source>
            <translation>Assumed</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
        </message>
        <message>
            <source>Open this fact in the profile</source>
            <translation>Open this fact in the profile</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ReasonWords</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2 (this question is for: %3)</source>
            <translation>%1 %2 (this question is for: %3)</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 or more</translation>
        </message>
        <message>
            <source>Assumed to apply, because this is not known yet:</source>
            <translation>Assumed to apply, because this is not known yet:</translation>
        </message>
        <message>
            <source>Not applicable because of the profile:</source>
            <translation>Not applicable because of the profile:</translation>
        </message>
        <message>
            <source>Shown because it applies to everyone.</source>
            <translation>Shown because it applies to everyone.</translation>
        </message>
        <message>
            <source>Shown because of the profile:</source>
            <translation>Shown because of the profile:</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>at most %1</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>less than %1</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>more than %1</translation>
        </message>
        <message>
            <source>other than %1</source>
            <translation>other than %1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::RecoveryCard</name>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the recovery code</source>
            <translation>Copy the recovery code</translation>
        </message>
        <message>
            <source>I have kept it</source>
            <translation>I have kept it</translation>
        </message>
        <message>
            <source>If the passphrase is lost, only this code opens the workspace; nobody else can help. Print it and keep the sheet away from this computer: whoever has it needs no passphrase. A change of the passphrase makes a new code.</source>
            <translation>If the passphrase is lost, only this code opens the workspace; nobody else can help. Print it and keep the sheet away from this computer: whoever has it needs no passphrase. A change of the passphrase makes a new code.</translation>
        </message>
        <message>
            <source>Print the recovery code</source>
            <translation>Print the recovery code</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Recovery code of the workspace %1</source>
            <translation>Recovery code of the workspace %1</translation>
        </message>
        <message>
            <source>The recovery code is on the clipboard. Clear it once the code is in a safe place.</source>
            <translation>The recovery code is on the clipboard. Clear it once the code is in a safe place.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ReferenceForm</name>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Add this piece of evidence</source>
            <translation>Add this piece of evidence</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close without adding</source>
            <translation>Close without adding</translation>
        </message>
        <message>
            <source>Link an address</source>
            <translation>Link an address</translation>
        </message>
        <message>
            <source>Paper that lies elsewhere</source>
            <translation>Paper that lies elsewhere</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>What it is called (may be empty)</source>
            <translation>What it is called (may be empty)</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Where it lies</translation>
        </message>
        <message>
            <source>e.g. archive, cabinet 3</source>
            <translation>e.g. archive, cabinet 3</translation>
        </message>
        <message>
            <source>e.g. consent forms of March, 40 sheets</source>
            <translation>e.g. consent forms of March, 40 sheets</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ReportPage</name>
        <message>
            <source>%1, %2. Law as of %3.</source>
            <translation>%1, %2. Law as of %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n red line(s) are still open, so the report is marked as a draft.</source>
            <translation>
                <numerusform>%n red line is still open, so the report is marked as a draft.</numerusform>
                <numerusform>%n red lines are still open, so the report is marked as a draft.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Choose a key and enter its password or PIN first</source>
            <translation>Choose a key and enter its password or PIN first</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Make and sign the report</source>
            <translation>Make and sign the report</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Make the report</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Print characters that no font has as their code, like [U+1F600]</source>
            <translation>Print characters that no font has as their code, like [U+1F600]</translation>
        </message>
        <message>
            <source>Progress of the report</source>
            <translation>Progress of the report</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Show the open red lines</source>
            <translation>Show the open red lines</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Show them</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Stop making the report</source>
            <translation>Stop making the report</translation>
        </message>
        <message>
            <source>The key lies in %1. Keep it and its password; without them nobody can sign in its name. Enter the password to sign.</source>
            <translation>The key lies in %1. Keep it and its password; without them nobody can sign in its name. Enter the password to sign.</translation>
        </message>
        <message>
            <source>Your mark</source>
            <translation>Your mark</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::RoleField</name>
        <message>
            <source>Or another role</source>
            <translation>Or another role</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Role: %1</source>
            <translation>Role: %1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ScoreCharts</name>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 of %2 answered</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>Activities side by side</source>
            <translation>Activities side by side</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>Conformity by checklist</source>
            <translation>Conformity by checklist</translation>
        </message>
        <message>
            <source>Conformity by topic, the weakest first</source>
            <translation>Conformity by topic, the weakest first</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Evidence share</source>
            <translation>Evidence share</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>No checklist applies.</source>
            <translation>No checklist applies.</translation>
        </message>
        <message>
            <source>Not in force, binds nobody</source>
            <translation>Not in force, binds nobody</translation>
        </message>
        <message>
            <source>Nothing applies here.</source>
            <translation>Nothing applies here.</translation>
        </message>
        <message>
            <source>Nothing falls short.</source>
            <translation>Nothing falls short.</translation>
        </message>
        <message>
            <source>Red lines crossed</source>
            <translation>Red lines crossed</translation>
        </message>
        <message>
            <source>Standards</source>
            <translation>Standards</translation>
        </message>
        <message>
            <source>The weakest: %1</source>
            <translation>The weakest: %1</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Topic by level</source>
            <translation>Topic by level</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>provisional</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ScorePage</name>
        <message>
            <source>All activities together</source>
            <translation>All activities together</translation>
        </message>
        <message>
            <source>Binding law</source>
            <translation>Binding law</translation>
        </message>
        <message>
            <source>By topic: %1</source>
            <translation>By topic: %1</translation>
        </message>
        <message>
            <source>Compare: %1</source>
            <translation>Compare: %1</translation>
        </message>
        <message>
            <source>Conformity with the law</source>
            <translation>Conformity with the law</translation>
        </message>
        <message>
            <source>Conformity with the standards</source>
            <translation>Conformity with the standards</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Evidence share</source>
            <translation>Evidence share</translation>
        </message>
        <message>
            <source>Final: every question is answered</source>
            <translation>Final: every question is answered</translation>
        </message>
        <message>
            <source>How the grade comes about</source>
            <translation>How the grade comes about</translation>
        </message>
        <message>
            <source>Nothing is answered yet: the grade only counts that as not met</source>
            <translation>Nothing is answered yet: the grade only counts that as not met</translation>
        </message>
        <message>
            <source>Open red lines</source>
            <translation>Open red lines</translation>
        </message>
        <message numerus="yes">
            <source>Provisional: %n question(s) open</source>
            <translation>
                <numerusform>Provisional: %n question open</numerusform>
                <numerusform>Provisional: %n questions open</numerusform>
            </translation>
        </message>
        <message>
            <source>Recommended standards</source>
            <translation>Recommended standards</translation>
        </message>
        <message>
            <source>Red lines crossed</source>
            <translation>Red lines crossed</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Show: %1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ScorePanel</name>
        <message numerus="yes">
            <source>%n more where nothing applies</source>
            <translation>
                <numerusform>%n more where nothing applies</numerusform>
                <numerusform>%n more where nothing applies</numerusform>
            </translation>
        </message>
        <message>
            <source>A “shall” in a recommended standard is a condition of conformity, not by itself a duty.</source>
            <translation>A “shall” in a recommended standard is a condition of conformity, not by itself a duty.</translation>
        </message>
        <message>
            <source>All activities</source>
            <translation>All activities</translation>
        </message>
        <message>
            <source>Binding law</source>
            <translation>Binding law</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Checklists</translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>Conformity</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Evidence share</source>
            <translation>Evidence share</translation>
        </message>
        <message>
            <source>Figures of all activities together</source>
            <translation>Figures of all activities together</translation>
        </message>
        <message>
            <source>Figures of the shown activity: %1</source>
            <translation>Figures of the shown activity: %1</translation>
        </message>
        <message>
            <source>Final: every question is answered</source>
            <translation>Final: every question is answered</translation>
        </message>
        <message>
            <source>Hide those where nothing applies</source>
            <translation>Hide those where nothing applies</translation>
        </message>
        <message>
            <source>How the grade comes about</source>
            <translation>How the grade comes about</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>Nothing is answered yet: the grade only counts that as not met</source>
            <translation>Nothing is answered yet: the grade only counts that as not met</translation>
        </message>
        <message>
            <source>Of each practice the worst answer counts</source>
            <translation>Of each practice the worst answer counts</translation>
        </message>
        <message>
            <source>Open red lines</source>
            <translation>Open red lines</translation>
        </message>
        <message numerus="yes">
            <source>Provisional: %n question(s) open</source>
            <translation>
                <numerusform>Provisional: %n question open</numerusform>
                <numerusform>Provisional: %n questions open</numerusform>
            </translation>
        </message>
        <message>
            <source>Recommended standards</source>
            <translation>Recommended standards</translation>
        </message>
        <message>
            <source>Red lines crossed</source>
            <translation>Red lines crossed</translation>
        </message>
        <message>
            <source>The catalog knows the law until %1.</source>
            <translation>The catalog knows the law until %1.</translation>
        </message>
        <message>
            <source>This activity</source>
            <translation>This activity</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SectionPanel</name>
        <message numerus="yes">
            <source>%n of %1 question(s) found</source>
            <translation>
                <numerusform>%n of %1 questions found</numerusform>
                <numerusform>%n of %1 questions found</numerusform>
            </translation>
        </message>
        <message>
            <source>Activity under assessment</source>
            <translation>Activity under assessment</translation>
        </message>
        <message>
            <source>Both languages</source>
            <translation>Both languages</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>By topic</translation>
        </message>
        <message>
            <source>In which order the questions are walked</source>
            <translation>In which order the questions are walked</translation>
        </message>
        <message>
            <source>Not asked here, and why</source>
            <translation>Not asked here, and why</translation>
        </message>
        <message>
            <source>Order of the questions</source>
            <translation>Order of the questions</translation>
        </message>
        <message>
            <source>Question, reason, check, remedy, clauses and your notes, in either language (key /)</source>
            <translation>Question, reason, check, remedy, clauses and your notes, in either language (key /)</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Red lines first</source>
            <translation>Red lines first</translation>
        </message>
        <message>
            <source>Search these questions</source>
            <translation>Search these questions</translation>
        </message>
        <message>
            <source>Search these questions and your notes, in either language</source>
            <translation>Search these questions and your notes, in either language</translation>
        </message>
        <message>
            <source>Show all keys (key ?)</source>
            <translation>Show all keys (key ?)</translation>
        </message>
        <message>
            <source>Show each question in the second language, too</source>
            <translation>Show each question in the second language, too</translation>
        </message>
        <message>
            <source>To confirm, from last time</source>
            <translation>To confirm, from last time</translation>
        </message>
        <message>
            <source>Unanswered only</source>
            <translation>Unanswered only</translation>
        </message>
        <message>
            <source>Without evidence</source>
            <translation>Without evidence</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SettingsPage</name>
        <message>
            <source>A file that would go beyond it is refused before it is read.</source>
            <translation>A file that would go beyond it is refused before it is read.</translation>
        </message>
        <message>
            <source>A larger one is refused before it is read; link it or name where it lies instead.</source>
            <translation>A larger one is refused before it is read; link it or name where it lies instead.</translation>
        </message>
        <message>
            <source>All files of a workspace</source>
            <translation>All files of a workspace</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>Applies to the whole window at once.</source>
            <translation>Applies to the whole window at once.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Change the folder</source>
            <translation>Change the folder</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Erase a person</source>
            <translation>Erase a person</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Folder for new workspaces</source>
            <translation>Folder for new workspaces</translation>
        </message>
        <message>
            <source>Huge</source>
            <translation>Huge</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Large</translation>
        </message>
        <message>
            <source>Largest file of evidence</source>
            <translation>Largest file of evidence</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Logo, colour and words of the reports you make. A client can have its own on the report page.</source>
            <translation>Logo, colour and words of the reports you make. A client can have its own on the report page.</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>No limit</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Of the open workspace. It is asked for each time and never stored; nobody can find it out for you.</source>
            <translation>Of the open workspace. It is asked for each time and never stored; nobody can find it out for you.</translation>
        </message>
        <message>
            <source>Of the window; a report's language is chosen with the report.</source>
            <translation>Of the window; a report's language is chosen with the report.</translation>
        </message>
        <message>
            <source>On opening after a day and on closing, if something changed: a checked copy. The last ten stay, and the latest of each of the last fourteen days. Restoring makes a new file and overwrites nothing.</source>
            <translation>A checked copy on opening after a day and on closing, if something changed. The last ten stay, and the latest of each of the last fourteen days. Restoring makes a new file and overwrites nothing.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Shihe %1 · catalog %2 of %3
%4
Shihe helps to judge; it is no legal advice.</source>
            <translation>Shihe %1 · catalog %2 of %3
%4
Shihe helps to judge; it is no legal advice.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Size of text</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Small</translation>
        </message>
        <message>
            <source>Sources and practices of your own, asked beside the built-in ones in new assessments. An assessment keeps those it was made with.</source>
            <translation>Sources and practices of your own, asked beside the built-in ones in new assessments. An assessment keeps those it was made with.</translation>
        </message>
        <message>
            <source>Stands beside each of your changes in the journal. It is claimed, not proven.</source>
            <translation>Stands beside each of your changes in the journal. It is claimed, not proven.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>System follows the setting of your desktop.</source>
            <translation>System follows the setting of your desktop.</translation>
        </message>
        <message>
            <source>Takes a person's name out of the workspace for good, in every version of the history (PIPL art. 47). You see first what is lost.</source>
            <translation>Takes a person's name out of the workspace for good, in every version of the history (PIPL art. 47). You see first what is lost.</translation>
        </message>
        <message>
            <source>What a report's signature is prefilled with: the key of last time, or another. Passwords are asked each time and never stored.</source>
            <translation>What a report's signature is prefilled with: the key of last time, or another. Passwords are asked each time and never stored.</translation>
        </message>
        <message>
            <source>Where new workspaces are put; a report goes beside its workspace.</source>
            <translation>Where new workspaces are put; a report goes beside its workspace.</translation>
        </message>
        <message>
            <source>Your catalogs</source>
            <translation>Your catalogs</translation>
        </message>
        <message>
            <source>Your mark</source>
            <translation>Your mark</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SignForm</name>
        <message>
            <source>Asked each time, never stored</source>
            <translation>Asked each time, never stored</translation>
        </message>
        <message>
            <source>Choose a key file</source>
            <translation>Choose a key file</translation>
        </message>
        <message>
            <source>Choose the picture of the seal</source>
            <translation>Choose the picture of the seal</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>Key files (*.p12 *.pfx)</source>
            <translation>Key files (*.p12 *.pfx)</translation>
        </message>
        <message>
            <source>Make a key 自制</source>
            <translation>Make a key 自制</translation>
        </message>
        <message>
            <source>Make a self-made key</source>
            <translation>Make a self-made key</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>PKCS#12, .p12 or .pfx</source>
            <translation>PKCS#12, .p12 or .pfx</translation>
        </message>
        <message>
            <source>PNG picture, optional</source>
            <translation>PNG picture, optional</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Picture of the seal</source>
            <translation>Picture of the seal</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Pictures (*.png)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Seal</translation>
        </message>
        <message>
            <source>Show the signature in the report</source>
            <translation>Show the signature in the report</translation>
        </message>
        <message>
            <source>Show the signature where a file keeps a place for it</source>
            <translation>Show the signature where a file keeps a place for it</translation>
        </message>
        <message>
            <source>Sign the report</source>
            <translation>Sign the report</translation>
        </message>
        <message>
            <source>With my USB key or card</source>
            <translation>With my USB key or card</translation>
        </message>
        <message>
            <source>With my key file</source>
            <translation>With my key file</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SignPage</name>
        <message>
            <source>%1 of %2 files signed. The list says why the others were not; they are as they were.</source>
            <translation>%1 of %2 files signed. The list says why the others were not; they are as they were.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) signed.</source>
            <translation>
                <numerusform>%n file signed.</numerusform>
                <numerusform>%n files signed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them noted in the journal of the workspace.</source>
            <translation>
                <numerusform>%n of them is noted in the journal of the workspace.</numerusform>
                <numerusform>%n of them are noted in the journal of the workspace.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Choose a folder for the signed files first</source>
            <translation>Choose a folder for the signed files first</translation>
        </message>
        <message>
            <source>Choose a key and enter its password or PIN first</source>
            <translation>Choose a key and enter its password or PIN first</translation>
        </message>
        <message>
            <source>Choose files that can be signed first</source>
            <translation>Choose files that can be signed first</translation>
        </message>
        <message>
            <source>Choose the PDFs to sign</source>
            <translation>Choose the PDFs to sign</translation>
        </message>
        <message>
            <source>Drop PDF files here, or choose them</source>
            <translation>Drop PDF files here, or choose them</translation>
        </message>
        <message>
            <source>Empty the list</source>
            <translation>Empty the list</translation>
        </message>
        <message>
            <source>File %1 of %2</source>
            <translation>File %1 of %2</translation>
        </message>
        <message>
            <source>Files to be signed</source>
            <translation>Files to be signed</translation>
        </message>
        <message>
            <source>Opening the key…</source>
            <translation>Opening the key…</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF documents (*.pdf)</translation>
        </message>
        <message>
            <source>Progress of signing</source>
            <translation>Progress of signing</translation>
        </message>
        <message>
            <source>Remove it from the list</source>
            <translation>Remove it from the list</translation>
        </message>
        <message>
            <source>Reports and other PDFs, one or many: all are signed with one entry of the password or PIN.</source>
            <translation>Reports and other PDFs, one or many: all are signed with one entry of the password or PIN.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Sign</translation>
        </message>
        <message numerus="yes">
            <source>Sign %n file(s)</source>
            <translation>
                <numerusform>Sign %n file</numerusform>
                <numerusform>Sign %n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Signed files</source>
            <translation>Signed files</translation>
        </message>
        <message>
            <source>Stop signing</source>
            <translation>Stop signing</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>The key lies in %1. Keep it and its password; without them nobody can sign in its name. Enter the password to sign.</source>
            <translation>The key lies in %1. Keep it and its password; without them nobody can sign in its name. Enter the password to sign.</translation>
        </message>
        <message>
            <source>Verify the chosen file</source>
            <translation>Verify the chosen file</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SignerBox</name>
        <message>
            <source>.p12 or .pfx</source>
            <translation>.p12 or .pfx</translation>
        </message>
        <message>
            <source>Choose the usual key file</source>
            <translation>Choose the usual key file</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>Key files (*.p12 *.pfx)</source>
            <translation>Key files (*.p12 *.pfx)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SourceView</name>
        <message>
            <source>%1 clauses in digest. %2 of them prohibit or require something; questions ask for %3 of these.</source>
            <translation>%1 clauses in digest. %2 of them prohibit or require something; questions ask for %3 of these.</translation>
        </message>
        <message numerus="yes">
            <source>%n clause(s) could not be checked against the official text; they are marked.</source>
            <translation>
                <numerusform>%n clause could not be checked against the official text; it is marked.</numerusform>
                <numerusform>%n clauses could not be checked against the official text; they are marked.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checklist: %1</source>
            <translation>Checklist: %1</translation>
        </message>
        <message>
            <source>In this catalog</source>
            <translation>In this catalog</translation>
        </message>
        <message>
            <source>Looked at as of %1.</source>
            <translation>Looked at as of %1.</translation>
        </message>
        <message>
            <source>Not yet published</source>
            <translation>Not yet published</translation>
        </message>
        <message>
            <source>Our digests: low confidence</source>
            <translation>Our digests: low confidence</translation>
        </message>
        <message>
            <source>Our digests: medium confidence</source>
            <translation>Our digests: medium confidence</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>Replaced by</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Replaces</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The text was not read clause by clause: cited as a whole.</source>
            <translation>The text was not read clause by clause: cited as a whole.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SourcesModel</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n clause(s)</source>
            <translation>
                <numerusform>%n clause</numerusform>
                <numerusform>%n clauses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message>
            <source>Found: %1 in %2</source>
            <translation>Found: %1 in %2</translation>
        </message>
        <message>
            <source>Not yet published</source>
            <translation>Not yet published</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::StateBox</name>
        <message>
            <source>%1 · version %2</source>
            <translation>%1 · version %2</translation>
        </message>
        <message>
            <source>Any change makes it a draft again.</source>
            <translation>Any change makes it a draft again.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Back to draft</translation>
        </message>
        <message>
            <source>Draft, review, approval, issue: each step is kept in the journal with who took it and a note.</source>
            <translation>Draft, review, approval, issue: each step is kept in the journal with who took it and a note.</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Note on the next step (optional)</source>
            <translation>Note on the next step (optional)</translation>
        </message>
        <message>
            <source>Note on the next step of the state</source>
            <translation>Note on the next step of the state</translation>
        </message>
        <message>
            <source>Read-only, and bound to row %1 of the journal. To change anything, reopen it as a new version.</source>
            <translation>Read-only, and bound to row %1 of the journal. To change anything, reopen it as a new version.</translation>
        </message>
        <message>
            <source>Reopen as version %1</source>
            <translation>Reopen as version %1</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>Send to review</translation>
        </message>
        <message>
            <source>Since %1 (UTC+8), by %2</source>
            <translation>Since %1 (UTC+8), by %2</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>name not given</source>
            <translation>name not given</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::StepRow</name>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 of %2 answered</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) not asked</source>
            <translation>
                <numerusform>%n question not asked</numerusform>
                <numerusform>%n questions not asked</numerusform>
            </translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Next unanswered</source>
            <translation>Next unanswered</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>The next question without an answer (key U)</source>
            <translation>The next question without an answer (key U)</translation>
        </message>
        <message>
            <source>The question after (key N)</source>
            <translation>The question after (key N)</translation>
        </message>
        <message>
            <source>The question before (key P)</source>
            <translation>The question before (key P)</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::TokenForm</name>
        <message>
            <source>%1 – in %2, valid until %3</source>
            <translation>%1 – in %2, valid until %3</translation>
        </message>
        <message>
            <source>A wrong PIN was entered before; few tries are left.</source>
            <translation>A wrong PIN was entered before; few tries are left.</translation>
        </message>
        <message>
            <source>Choose the module of the USB key</source>
            <translation>Choose the module of the USB key</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Look for keys</source>
            <translation>Look for keys</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message>
            <source>Module</source>
            <translation>Module</translation>
        </message>
        <message>
            <source>Module of the USB key</source>
            <translation>Module of the USB key</translation>
        </message>
        <message>
            <source>Modules (*.so *.dll *.dylib);;All files (*)</source>
            <translation>Modules (*.so *.dll *.dylib);;All files (*)</translation>
        </message>
        <message>
            <source>No key with a certificate was found. Plug it in and look again.</source>
            <translation>No key with a certificate was found. Plug it in and look again.</translation>
        </message>
        <message>
            <source>PKCS #11 file</source>
            <translation>PKCS #11 file</translation>
        </message>
        <message>
            <source>Plug in the key, then look for it.</source>
            <translation>Plug in the key, then look for it.</translation>
        </message>
        <message>
            <source>The PIN is asked each time and never stored.</source>
            <translation>The PIN is asked each time and never stored.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::TopBar</name>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>As-of date: the day the law is looked at</source>
            <translation>As-of date: the day the law is looked at</translation>
        </message>
        <message>
            <source>Guide (F1)</source>
            <translation>Guide (F1)</translation>
        </message>
        <message>
            <source>No assessment open</source>
            <translation>No assessment open</translation>
        </message>
        <message>
            <source>No organisation open</source>
            <translation>No organisation open</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Redo: nothing has been undone</source>
            <translation>Redo: nothing has been undone</translation>
        </message>
        <message>
            <source>Search questions and clauses</source>
            <translation>Search questions and clauses</translation>
        </message>
        <message>
            <source>Search questions and clauses, in either language (%1)</source>
            <translation>Search questions and clauses, in either language (%1)</translation>
        </message>
        <message>
            <source>Show or fold the score panel</source>
            <translation>Show or fold the score panel</translation>
        </message>
        <message>
            <source>Show the window in Chinese</source>
            <translation>Show the window in Chinese</translation>
        </message>
        <message>
            <source>Show the window in English</source>
            <translation>Show the window in English</translation>
        </message>
        <message>
            <source>The law is applied as it stood on this day</source>
            <translation>The law is applied as it stood on this day</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Undo the last change</translation>
        </message>
        <message>
            <source>Undo: nothing has been changed yet</source>
            <translation>Undo: nothing has been changed yet</translation>
        </message>
        <message>
            <source>Where content was erased for good, “%1” stands now; it can't be brought back.</source>
            <translation>Where content was erased for good, “%1” stands now; it can't be brought back.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::TraceModel</name>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Strongest clause</source>
            <translation>Strongest clause</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::TracePanel</name>
        <message>
            <source>%1 of %2 answers “yes” or “mostly” have evidence attached. Those without stand first.</source>
            <translation>%1 of %2 answers “yes” or “mostly” have evidence attached. Those without stand first.</translation>
        </message>
        <message>
            <source>%1 of %2 applicable practices are answered; “unknown” is not an answer. Open ones stand first.</source>
            <translation>%1 of %2 applicable practices are answered; “unknown” is not an answer. Open ones stand first.</translation>
        </message>
        <message>
            <source>%1 of %2 points. 100 × %1 / %2 = %3%, rounded down.</source>
            <translation>%1 of %2 points. 100 × %1 / %2 = %3%, rounded down.</translation>
        </message>
        <message numerus="yes">
            <source>%n mandatory practice(s) answered no rule that out: %1.</source>
            <translation>
                <numerusform>%n mandatory practice answered no rules that out: %1.</numerusform>
                <numerusform>%n mandatory practices answered no rule that out: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n red line(s) crossed cap the grade at %1.</source>
            <translation>
                <numerusform>%n red line crossed caps the grade at %1.</numerusform>
                <numerusform>%n red lines crossed cap the grade at %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>A conformity of %1% alone gives %2.</source>
            <translation>A conformity of %1% alone gives %2.</translation>
        </message>
        <message>
            <source>Answered no or partly. A no caps the grade at %1, a partly at %2.</source>
            <translation>Answered no or partly. A no caps the grade at %1, a partly at %2.</translation>
        </message>
        <message>
            <source>Binding law</source>
            <translation>Binding law</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>Conformity</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Evidence share</source>
            <translation>Evidence share</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message numerus="yes">
            <source>It is provisional while %n question(s) are open.</source>
            <translation>
                <numerusform>It is provisional while %n question is open.</numerusform>
                <numerusform>It is provisional while %n questions are open.</numerusform>
            </translation>
        </message>
        <message>
            <source>No practice with weight counts here, so there is no figure.</source>
            <translation>No practice with weight counts here, so there is no figure.</translation>
        </message>
        <message>
            <source>No practice with weight counts here, so there is no grade.</source>
            <translation>No practice with weight counts here, so there is no grade.</translation>
        </message>
        <message>
            <source>Open red lines</source>
            <translation>Open red lines</translation>
        </message>
        <message>
            <source>Points are weight × value out of weight × 3. Double-click a practice, or press Enter on it, to open its question; the same on its clause opens the clause.</source>
            <translation>Points are weight × value out of weight × 3. Double-click a practice, or press Enter on it, to open its question; the same on its clause opens the clause.</translation>
        </message>
        <message>
            <source>Recommended standards</source>
            <translation>Recommended standards</translation>
        </message>
        <message>
            <source>Red lines crossed</source>
            <translation>Red lines crossed</translation>
        </message>
        <message>
            <source>Unknown or not answered. While one is open the report is a draft.</source>
            <translation>Unknown or not answered. While one is open the report is a draft.</translation>
        </message>
        <message>
            <source>all activities</source>
            <translation>all activities</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::TrendBox</name>
        <message>
            <source>%1 of %2 other assessments read…</source>
            <translation>%1 of %2 other assessments read…</translation>
        </message>
        <message>
            <source>%1: law %2, standards %3</source>
            <translation>%1: law %2, standards %3</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>All activities together, on the day each is judged by. A ring is a provisional score. A point of another assessment opens it.</source>
            <translation>All activities together, on the day each is judged by. A ring is a provisional score. A point of another assessment opens it.</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Over the assessments</source>
            <translation>Over the assessments</translation>
        </message>
        <message>
            <source>Standards</source>
            <translation>Standards</translation>
        </message>
        <message>
            <source>This is the organisation's first assessment. The next one shows what has changed.</source>
            <translation>This is the organisation's first assessment. The next one shows what has changed.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::UnaskedBox</name>
        <message>
            <source>Draft: %1</source>
            <translation>Draft: %1</translation>
        </message>
        <message>
            <source>No longer asked, but kept (answers: %1, facts: %2)</source>
            <translation>No longer asked, but kept (answers: %1, facts: %2)</translation>
        </message>
        <message>
            <source>They stay in the workspace and its history, and enter no figure, report or export.</source>
            <translation>They stay in the workspace and its history, and enter no figure, report or export.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::UnlockPanel</name>
        <message>
            <source>%1 is encrypted</source>
            <translation>%1 is encrypted</translation>
        </message>
        <message>
            <source>17 groups of six digits, as printed; blanks and hyphens do not matter.</source>
            <translation>17 groups of six digits, as printed; blanks and hyphens do not matter.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Leave it closed</source>
            <translation>Leave it closed</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open the encrypted workspace</source>
            <translation>Open the encrypted workspace</translation>
        </message>
        <message>
            <source>Opening takes a moment, so that nobody can try many passphrases.</source>
            <translation>Opening takes a moment, so that nobody can try many passphrases.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Use the passphrase</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Use the recovery code</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::UpgradeModel</name>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1, kept, counts no more</source>
            <translation>%1, kept, counts no more</translation>
        </message>
        <message>
            <source>%1, stays</source>
            <translation>%1, stays</translation>
        </message>
        <message>
            <source>%1, still counts</source>
            <translation>%1, still counts</translation>
        </message>
        <message>
            <source>%1, still to confirm</source>
            <translation>%1, still to confirm</translation>
        </message>
        <message>
            <source>%1, to confirm</source>
            <translation>%1, to confirm</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>From then on</source>
            <translation>From then on</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>New: %1</translation>
        </message>
        <message>
            <source>No longer: %1</source>
            <translation>No longer: %1</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>Not given</translation>
        </message>
        <message>
            <source>Only figures or wording</source>
            <translation>Only figures or wording</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>So far</translation>
        </message>
        <message>
            <source>The same question</source>
            <translation>The same question</translation>
        </message>
        <message>
            <source>Together: %1</source>
            <translation>Together: %1</translation>
        </message>
        <message>
            <source>Weight in law until now: %1</source>
            <translation>Weight in law until now: %1</translation>
        </message>
        <message>
            <source>Weight in law: %1</source>
            <translation>Weight in law: %1</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>What happens</translation>
        </message>
        <message>
            <source>Your answers and the figures</source>
            <translation>Your answers and the figures</translation>
        </message>
        <message>
            <source>draft: %1</source>
            <translation>draft: %1</translation>
        </message>
        <message>
            <source>kept, no longer asked</source>
            <translation>kept, no longer asked</translation>
        </message>
        <message>
            <source>to be given anew</source>
            <translation>to be given anew</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::UpgradePage</name>
        <message>
            <source>Adopt catalog %1</source>
            <translation>Adopt catalog %1</translation>
        </message>
        <message>
            <source>Adopt your catalogs</source>
            <translation>Adopt your catalogs</translation>
        </message>
        <message>
            <source>Answers: %1 stay, %2 to confirm, %3 kept though no longer asked.</source>
            <translation>Answers: %1 stay, %2 to confirm, %3 kept though no longer asked.</translation>
        </message>
        <message>
            <source>Back to the overview</source>
            <translation>Back to the overview</translation>
        </message>
        <message>
            <source>Catalog %1 → %2</source>
            <translation>Catalog %1 → %2</translation>
        </message>
        <message>
            <source>It knows the law until %1. Nothing changes until you adopt it, and undo takes it back.</source>
            <translation>It knows the law until %1. Nothing changes until you adopt it, and undo takes it back.</translation>
        </message>
        <message>
            <source>Newer catalog</source>
            <translation>Newer catalog</translation>
        </message>
        <message>
            <source>Not here: your catalog %1. Its questions would no longer be asked. Put its folder back in Settings first if you want to keep them.</source>
            <translation>Not here: your catalog %1. Its questions would no longer be asked. Put its folder back in Settings first if you want to keep them.</translation>
        </message>
        <message>
            <source>Nothing changes until you adopt them, and undo takes it back.</source>
            <translation>Nothing changes until you adopt them, and undo takes it back.</translation>
        </message>
        <message>
            <source>Nothing here. Choose another group, or shorten the search.</source>
            <translation>Nothing here. Choose another group, or shorten the search.</translation>
        </message>
        <message>
            <source>Nothing newer</source>
            <translation>Nothing newer</translation>
        </message>
        <message>
            <source>Once you have confirmed them as they stand: %1, law %2 %.</source>
            <translation>Once you have confirmed them as they stand: %1, law %2 %.</translation>
        </message>
        <message>
            <source>Search what changes</source>
            <translation>Search what changes</translation>
        </message>
        <message>
            <source>Search what changes, in either language</source>
            <translation>Search what changes, in either language</translation>
        </message>
        <message>
            <source>The workspace is open for reading only</source>
            <translation>The workspace is open for reading only</translation>
        </message>
        <message>
            <source>This assessment is judged by the newest catalog there is here.</source>
            <translation>This assessment is judged by the newest catalog there is here.</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>What changes</translation>
        </message>
        <message>
            <source>Your catalogs have changed</source>
            <translation>Your catalogs have changed</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::VerdictView</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message>
            <source>A reader would have to repair this file, so nothing can be said for it. Get it again.</source>
            <translation>A reader would have to repair this file, so nothing can be said for it. Get it again.</translation>
        </message>
        <message>
            <source>After a signature only such things were added as it permits.</source>
            <translation>After a signature only such things were added as it permits.</translation>
        </message>
        <message>
            <source>After a signature the file was changed in a way that it doesn't permit. Don't rely on it; ask for the original.</source>
            <translation>After a signature the file was changed in a way that it doesn't permit. Don't rely on it; ask for the original.</translation>
        </message>
        <message>
            <source>By whom?</source>
            <translation>By whom?</translation>
        </message>
        <message>
            <source>Certificate good?</source>
            <translation>Certificate good?</translation>
        </message>
        <message>
            <source>Compared with the open assessment</source>
            <translation>Compared with the open assessment</translation>
        </message>
        <message>
            <source>It carries no signature, so nothing can be said about who made it or whether it was changed.</source>
            <translation>It carries no signature, so nothing can be said about who made it or whether it was changed.</translation>
        </message>
        <message>
            <source>Not permitted</source>
            <translation>Not permitted</translation>
        </message>
        <message>
            <source>Nothing in this file has changed since it was signed.</source>
            <translation>Nothing in this file has changed since it was signed.</translation>
        </message>
        <message>
            <source>Permitted</source>
            <translation>Permitted</translation>
        </message>
        <message>
            <source>SHA-256 of the certificate: %1</source>
            <translation>SHA-256 of the certificate: %1</translation>
        </message>
        <message>
            <source>Signature of %1</source>
            <translation>Signature of %1</translation>
        </message>
        <message>
            <source>Since the first signature</source>
            <translation>Since the first signature</translation>
        </message>
        <message>
            <source>Still the same?</source>
            <translation>Still the same?</translation>
        </message>
        <message>
            <source>The signature carries no certificate</source>
            <translation>The signature carries no certificate</translation>
        </message>
        <message>
            <source>Time stamp of %1</source>
            <translation>Time stamp of %1</translation>
        </message>
        <message>
            <source>Unchanged?</source>
            <translation>Unchanged?</translation>
        </message>
        <message>
            <source>When?</source>
            <translation>When?</translation>
        </message>
        <message>
            <source>Who signed is not proven: a certificate doesn't lead to a root you trust. Anybody can make a key in this name.</source>
            <translation>Who signed is not proven: a certificate doesn't lead to a root you trust. Anybody can make a key in this name.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::VerifyPage</name>
        <message>
            <source>A signature proves a name only if its certificate comes from an issuer you trust. Add the issuers' certificates (PEM) you know to be genuine.</source>
            <translation>A signature proves a name only if its certificate comes from an issuer you trust. Add the issuers' certificates (PEM) you know to be genuine.</translation>
        </message>
        <message>
            <source>Add a certificate</source>
            <translation>Add a certificate</translation>
        </message>
        <message>
            <source>Add the certificate of an issuer you trust</source>
            <translation>Add the certificate of an issuer you trust</translation>
        </message>
        <message>
            <source>Also trust the issuers this system trusts</source>
            <translation>Also trust the issuers this system trusts</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificates (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>Choose a PDF</source>
            <translation>Choose a PDF</translation>
        </message>
        <message>
            <source>Choose a certificate</source>
            <translation>Choose a certificate</translation>
        </message>
        <message>
            <source>Drop a signed PDF here, or choose one</source>
            <translation>Drop a signed PDF here, or choose one</translation>
        </message>
        <message>
            <source>Drop or choose another one</source>
            <translation>Drop or choose another one</translation>
        </message>
        <message>
            <source>No longer trust %1</source>
            <translation>No longer trust %1</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF documents (*.pdf)</translation>
        </message>
        <message>
            <source>The assessment it was made from is in this workspace; open it to compare</source>
            <translation>The assessment it was made from is in this workspace; open it to compare</translation>
        </message>
        <message>
            <source>The open workspace doesn't hold the assessment it was made from</source>
            <translation>The open workspace doesn't hold the assessment it was made from</translation>
        </message>
        <message>
            <source>Trusted issuers</source>
            <translation>Trusted issuers</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verify</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verifying</translation>
        </message>
        <message>
            <source>You learn who signed it, when, and whether anything changed since. The file stays on this machine.</source>
            <translation>You learn who signed it, when, and whether anything changed since. The file stays on this machine.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::WalkKeys</name>
        <message>
            <source>%1 or Enter</source>
            <translation>%1 or Enter</translation>
        </message>
        <message>
            <source>Answer: yes, mostly, partly, no, unknown, not applicable</source>
            <translation>Answer: yes, mostly, partly, no, unknown, not applicable</translation>
        </message>
        <message>
            <source>Attach evidence</source>
            <translation>Attach evidence</translation>
        </message>
        <message>
            <source>Confirm the answer of last time</source>
            <translation>Confirm the answer of last time</translation>
        </message>
        <message>
            <source>Go to the list of questions</source>
            <translation>Go to the list of questions</translation>
        </message>
        <message>
            <source>Leave a text field, a clause, or the marked questions</source>
            <translation>Leave a text field, a clause, or the marked questions</translation>
        </message>
        <message>
            <source>Mark several questions in the list</source>
            <translation>Mark several questions in the list</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Next question</translation>
        </message>
        <message>
            <source>Next unanswered question</source>
            <translation>Next unanswered question</translation>
        </message>
        <message>
            <source>Open the next clause beside the question</source>
            <translation>Open the next clause beside the question</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>Previous question</translation>
        </message>
        <message>
            <source>Redo it</source>
            <translation>Redo it</translation>
        </message>
        <message>
            <source>Search these questions</source>
            <translation>Search these questions</translation>
        </message>
        <message>
            <source>Shift and arrows</source>
            <translation>Shift and arrows</translation>
        </message>
        <message>
            <source>Show both languages or one</source>
            <translation>Show both languages or one</translation>
        </message>
        <message>
            <source>Show or fold the history</source>
            <translation>Show or fold the history</translation>
        </message>
        <message>
            <source>Show or hide these keys</source>
            <translation>Show or hide these keys</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Undo the last change</translation>
        </message>
        <message>
            <source>Write the internal remark</source>
            <translation>Write the internal remark</translation>
        </message>
        <message>
            <source>Write the note</source>
            <translation>Write the note</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::WalkModel</name>
        <message>
            <source>%1 last time, to confirm</source>
            <translation>%1 last time, to confirm</translation>
        </message>
        <message>
            <source>%1, %2 of %3 answered</source>
            <translation>%1, %2 of %3 answered</translation>
        </message>
        <message>
            <source>%1, red line: %2</source>
            <translation>%1, red line: %2</translation>
        </message>
        <message>
            <source>All other questions</source>
            <translation>All other questions</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Not asked</translation>
        </message>
        <message>
            <source>Red lines</source>
            <translation>Red lines</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::WalkPage</name>
        <message>
            <source>Clear the search</source>
            <translation>Clear the search</translation>
        </message>
        <message>
            <source>No question here</source>
            <translation>No question here</translation>
        </message>
        <message>
            <source>Nothing in this order matches the search.</source>
            <translation>Nothing in this order matches the search.</translation>
        </message>
        <message>
            <source>Open the profile</source>
            <translation>Open the profile</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>The catalog of this assessment does not hold this question.</source>
            <translation>The catalog of this assessment does not hold this question.</translation>
        </message>
        <message>
            <source>With the facts of the profile, none of the questions in this order applies. Check the profile, or choose another order on the left.</source>
            <translation>With the facts of the profile, none of the questions in this order applies. Check the profile, or choose another order on the left.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::Welcome</name>
        <message>
            <source>A workspace is one file that holds your organisations, assessments and evidence.</source>
            <translation>A workspace is one file that holds your organisations, assessments and evidence.</translation>
        </message>
        <message>
            <source>Assess how an organisation's biometric practices stand under Chinese law: answer once, see every law and standard, plan the repairs, and hand over a report that anyone can verify.</source>
            <translation>Assess how an organisation's biometric practices stand under Chinese law: answer once, see every law and standard, plan the repairs, and hand over a report that anyone can verify.</translation>
        </message>
        <message>
            <source>Create a workspace</source>
            <translation>Create a workspace</translation>
        </message>
        <message>
            <source>Look around first: a wildlife park that takes its visitors' faces, from a real court case.</source>
            <translation>Look around first: a wildlife park that takes its visitors' faces, from a real court case.</translation>
        </message>
        <message>
            <source>Open an existing workspace…</source>
            <translation>Open an existing workspace…</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Open the sample</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Opened lately</translation>
        </message>
        <message>
            <source>Shihe</source>
            <translation>Shihe</translation>
        </message>
        <message>
            <source>Shihe works offline. Nothing leaves this machine unless you send it.</source>
            <translation>Shihe works offline. Nothing leaves this machine unless you send it.</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::WhatIfBox</name>
        <message numerus="yes">
            <source>%n red line(s) crossed</source>
            <translation>
                <numerusform>%n red line crossed</numerusform>
                <numerusform>%n red lines crossed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked.</source>
            <translation>
                <numerusform>%n ticked.</numerusform>
                <numerusform>%n ticked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked: law conformity rises by %1 points.</source>
            <translation>
                <numerusform>%n ticked: law conformity rises by %1 points.</numerusform>
                <numerusform>%n ticked: law conformity rises by %1 points.</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Actions to tick</source>
            <translation>Actions to tick</translation>
        </message>
        <message>
            <source>Choose from: %1</source>
            <translation>Choose from: %1</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Findings to tick</source>
            <translation>Findings to tick</translation>
        </message>
        <message>
            <source>If done</source>
            <translation>If done</translation>
        </message>
        <message>
            <source>Law %1</source>
            <translation>Law %1</translation>
        </message>
        <message>
            <source>No action is pending. Make some on the plan page, or tick findings.</source>
            <translation>No action is pending. Make some on the plan page, or tick findings.</translation>
        </message>
        <message>
            <source>Nothing falls short.</source>
            <translation>Nothing falls short.</translation>
        </message>
        <message>
            <source>Nothing is ticked yet.</source>
            <translation>Nothing is ticked yet.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>Standards %1</source>
            <translation>Standards %1</translation>
        </message>
        <message>
            <source>Tick what would be put in order. The score on the right is a projection: nothing is saved, and no answer changes.</source>
            <translation>Tick what would be put in order. The score on the right is a projection: nothing is saved, and no answer changes.</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>Untick all</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>What if</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>abbreviation.cac</source>
            <translation>Cyberspace Administration of China</translation>
        </message>
        <message>
            <source>abbreviation.cny</source>
            <translation>renminbi, the currency of China</translation>
        </message>
        <message>
            <source>abbreviation.far</source>
            <translation>false acceptance rate: how often one person is taken for another</translation>
        </message>
        <message>
            <source>abbreviation.frr</source>
            <translation>false rejection rate: how often a person is not recognised</translation>
        </message>
        <message>
            <source>abbreviation.ga-t</source>
            <translation>recommended standard of the public security industry</translation>
        </message>
        <message>
            <source>abbreviation.gb-t</source>
            <translation>recommended national standard of China</translation>
        </message>
        <message>
            <source>abbreviation.iso-iec</source>
            <translation>International Organization for Standardization and International Electrotechnical Commission, or a standard of both</translation>
        </message>
        <message>
            <source>abbreviation.jr-t</source>
            <translation>recommended standard of the financial industry</translation>
        </message>
        <message>
            <source>abbreviation.miit</source>
            <translation>Ministry of Industry and Information Technology</translation>
        </message>
        <message>
            <source>abbreviation.mps</source>
            <translation>Ministry of Public Security</translation>
        </message>
        <message>
            <source>abbreviation.sac</source>
            <translation>Standardization Administration of China</translation>
        </message>
        <message>
            <source>abbreviation.sac-tc100-sc2</source>
            <translation>sub-committee of SAC for biometric applications in security systems</translation>
        </message>
        <message>
            <source>abbreviation.sac-tc180</source>
            <translation>technical committee of SAC for finance</translation>
        </message>
        <message>
            <source>abbreviation.sac-tc260</source>
            <translation>technical committee of SAC for cybersecurity, formerly for information security</translation>
        </message>
        <message>
            <source>abbreviation.sac-tc28-sc37</source>
            <translation>sub-committee of SAC for biometrics</translation>
        </message>
        <message>
            <source>abbreviation.samr</source>
            <translation>State Administration for Market Regulation</translation>
        </message>
        <message>
            <source>abbreviation.sdk</source>
            <translation>software development kit</translation>
        </message>
        <message>
            <source>abbreviation.t-taf</source>
            <translation>association standard of the Telecommunication Terminal Industry Forum Association</translation>
        </message>
        <message>
            <source>against.answer-added</source>
            <translation>Answer added: %1 (%2)</translation>
        </message>
        <message>
            <source>against.answer-changed</source>
            <translation>Answer changed: %1 (%2)</translation>
        </message>
        <message>
            <source>against.answer-removed</source>
            <translation>Answer removed: %1 (%2)</translation>
        </message>
        <message>
            <source>against.catalog</source>
            <translation>The assessment is on another catalog now.</translation>
        </message>
        <message>
            <source>against.differs</source>
            <translation>It no longer matches the assessment in the workspace.</translation>
        </message>
        <message>
            <source>against.evidence-added</source>
            <translation>Evidence added: %1</translation>
        </message>
        <message>
            <source>against.evidence-changed</source>
            <translation>Evidence changed: %1</translation>
        </message>
        <message>
            <source>against.evidence-removed</source>
            <translation>Evidence removed: %1</translation>
        </message>
        <message>
            <source>against.facts</source>
            <translation>Facts of the profile were changed.</translation>
        </message>
        <message>
            <source>against.file-continued</source>
            <translation>File: it begins with the one that row %1 of the journal notes as signed (%2, by %3); what was appended since is in no row.</translation>
        </message>
        <message>
            <source>against.file-earlier</source>
            <translation>File: this is an earlier state of it. Row %1 of the journal notes that it was signed on %2 by %3, and that signature is not here. Ask for the latest file.</translation>
        </message>
        <message>
            <source>against.file-forked</source>
            <translation>File: it begins like the one that row %1 of the journal notes as signed (%2, by %3), but goes on differently.</translation>
        </message>
        <message>
            <source>against.file-recorded</source>
            <translation>File: it is the one that row %1 of the journal notes as signed (%2, by %3).</translation>
        </message>
        <message>
            <source>against.file-unknown</source>
            <translation>File: the journal has no note that this file was signed.</translation>
        </message>
        <message>
            <source>against.journal-continued</source>
            <translation>Journal: it goes on from the row that the report names; rows since: %1.</translation>
        </message>
        <message>
            <source>against.journal-other</source>
            <translation>Journal: it doesn't have the row that the report names. This is another history: another workspace, an older copy, or a rewritten one.</translation>
        </message>
        <message>
            <source>against.journal-same</source>
            <translation>Journal: nothing about the assessment was written since the report was made.</translation>
        </message>
        <message>
            <source>against.matches</source>
            <translation>It matches the assessment in the workspace: answers, evidence, facts and catalog are as they were.</translation>
        </message>
        <message>
            <source>against.not-in-order</source>
            <translation>Not compared: the file was changed or damaged, so what it says it was made from proves nothing.</translation>
        </message>
        <message>
            <source>against.unknown</source>
            <translation>The workspace doesn't hold the assessment that the report was made from.</translation>
        </message>
        <message>
            <source>against.unnamed</source>
            <translation>The report doesn't say what it was made from, so it can't be compared with the workspace.</translation>
        </message>
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
            <source>assessment.not-a-binding</source>
            <translation>What the report says it was made from cannot be read, so nothing was compared.</translation>
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
            <source>assessment.suggested-title</source>
            <translation>Assessment %1</translation>
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
            <source>branding.no-image</source>
            <translation>"%1" is no picture that can be read. Choose a PNG, JPEG or SVG file, or remove the logo.</translation>
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
            <source>case.not-one-of</source>
            <translation>"%1" is none of these: %2.</translation>
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
            <source>catalog.app-fact-missing</source>
            <translation>app-types.yaml stands on the facts app_type and app_collects. Define them in profile.yaml.</translation>
        </message>
        <message>
            <source>catalog.app-type-twice</source>
            <translation>The app type %1 stands here twice. Remove one.</translation>
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
            <source>catalog.coverage.means</source>
            <translation>Each clause of level prohibited or shall is asked about by a practice, or says why not.</translation>
        </message>
        <message>
            <source>catalog.coverage.not-read</source>
            <translation>text not read</translation>
        </message>
        <message>
            <source>catalog.coverage.nothing</source>
            <translation>no duties</translation>
        </message>
        <message>
            <source>catalog.duplicate-id</source>
            <translation>The id "%1" is already in use. An id is used once in a catalog: rename this one.</translation>
        </message>
        <message>
            <source>catalog.fact-prefix</source>
            <translation>The fact "%1" of a user catalog must begin with "%2". Rename it.</translation>
        </message>
        <message>
            <source>catalog.file-not-wanted</source>
            <translation>%1 comes from the built-in catalog for all. Remove the file from the user catalog.</translation>
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
            <source>catalog.heading.short</source>
            <translation>Short name</translation>
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
            <source>catalog.long-question</source>
            <translation>The question of the practice %1 is too long: at most %2 signs of Chinese and %3 of English. Shorten it.</translation>
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
            <source>catalog.no-question</source>
            <translation>The question of the practice %1 must end with a question mark.</translation>
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
        <message>
            <source>catalog.out-of-scope</source>
            <translation>Where the practice %1 applies, the clauses that decide its weight (%2) may not bind. Narrow its applies, or cite a clause that binds there.</translation>
        </message>
        <message>
            <source>catalog.period-length</source>
            <translation>The period of the duty %1 is of the kind %2: within, keep and every need count and unit; before, at-once and promptly take none.</translation>
        </message>
        <message numerus="yes">
            <source>catalog.practice-count</source>
            <translation>
                <numerusform>%n practice</numerusform>
                <numerusform>%n practices</numerusform>
            </translation>
        </message>
        <message>
            <source>catalog.prefix-missing</source>
            <translation>The id "%1" must begin with the id of its catalog. Write it as "%2…".</translation>
        </message>
        <message>
            <source>catalog.prefix-unwanted</source>
            <translation>The id "%1" has a slash, as only user catalogs have. Remove the prefix.</translation>
        </message>
        <message>
            <source>catalog.red-line-of-user</source>
            <translation>The practice "%1" can't be a red line: those come from the law, which a user catalog does not change. Remove red_line.</translation>
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
            <source>catalog.replaces-present</source>
            <translation>"%1" replaces "%2", which is still in the catalog. Delete the old practice, or take it off replaces.</translation>
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
            <source>catalog.same-short</source>
            <translation>Another source goes by "%1", too. Give each source a short name of its own.</translation>
        </message>
        <message>
            <source>catalog.status-order</source>
            <translation>The status date %1 is not later than the one before. List them in the order of their dates.</translation>
        </message>
        <message>
            <source>catalog.straight-quote</source>
            <translation>Near "%1" stands a straight quotation mark. Use typographic ones.</translation>
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
            <source>catalog.summary-user</source>
            <translation>User catalog %1, version %2 of %3, SHA-256 %4</translation>
        </message>
        <message>
            <source>catalog.too-large</source>
            <translation>The catalog's files are larger than %1 MiB together and were not all read. Shorten them.</translation>
        </message>
        <message>
            <source>catalog.too-many-cases</source>
            <translation>The applies of the practice "%1" is too complex to be tried out. Simplify it.</translation>
        </message>
        <message>
            <source>catalog.too-many-catalogs</source>
            <translation>The folder %1 holds more than %2 folders, which are no catalogs. Check the path.</translation>
        </message>
        <message>
            <source>catalog.too-many-files</source>
            <translation>The folder %1 holds more than %2 YAML files, which is no catalog. Check the path.</translation>
        </message>
        <message>
            <source>catalog.two-questions</source>
            <translation>The practice %1 asks two things at once. Split it, or keep one question.</translation>
        </message>
        <message>
            <source>catalog.unknown-checklist</source>
            <translation>There is no checklist %1. Check the spelling, or leave the line out.</translation>
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
            <source>catalog.user-id</source>
            <translation>"%1" can't name a user catalog. Use lower-case letters and digits, a letter first, hyphens between, and not the built-in catalog's id.</translation>
        </message>
        <message>
            <source>catalog.user-id-taken</source>
            <translation>Another user catalog has the id "%1" already. Rename one of them or take it away.</translation>
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
            <source>catalog.wrong-preset</source>
            <translation>The context gives the fact %1 a value that its type does not take. Write it as profile.yaml types it.</translation>
        </message>
        <message>
            <source>catalog.wrong-term</source>
            <translation>"%1" is not the law's term. Write "%2" (terms.yaml).</translation>
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
            <source>catalog.wrong-year</source>
            <translation>These days do not lie in %1, or are the wrong way round. Correct them.</translation>
        </message>
        <message>
            <source>clause.unverified</source>
            <translation>Unverified</translation>
        </message>
        <message>
            <source>cli.asking</source>
            <translation>Asking %1</translation>
        </message>
        <message>
            <source>cli.catalog-left-out</source>
            <translation>%1 This user catalog is left out (faults: %2).</translation>
        </message>
        <message>
            <source>cli.compare.head</source>
            <translation>%1 against %2. Law: %3, then %4. Practices whose weight changed: %5</translation>
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
            <source>cli.erase.mentions</source>
            <translation>%1 text(s) that mention the person were left. Erase them one by one with “workspace erase FILE text REF”:</translation>
        </message>
        <message>
            <source>cli.erase.usage</source>
            <translation>Usage: workspace erase FILE person|evidence|organisation|text ID... [--assessment ID] [--mentions list|erase] [--backups keep|delete] [--backup-folder FOLDER] [--certificate OUT] [--json]</translation>
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
            <source>cli.event-form</source>
            <translation>"%1" is not of the form DUTY=DATE, for example face-filing=2026-11-22.</translation>
        </message>
        <message>
            <source>cli.export.format</source>
            <translation>There is no export format "%1". Formats are: xlsx, csv, ics.</translation>
        </message>
        <message>
            <source>cli.export.usage</source>
            <translation>Say with --out OUT.xlsx, --out OUT.csv or --out OUT.ics where the export goes.</translation>
        </message>
        <message>
            <source>cli.help</source>
            <translation>Shihe: assesses biometric practices under Chinese law.

usage:
  shihe-cli catalog lint [DIR] | lint --catalogs DIR
  shihe-cli catalog list [--json] | show ID [--json] | coverage [--json]
  shihe-cli catalog status [--as-of DATE] [--json]
  shihe-cli evaluate CASE.yaml [--as-of DATE] [--compare-as-of D1 D2] [--json]
  shihe-cli obligations CASE.yaml [--as-of DATE] [--event DUTY=DATE]... [--json]
  shihe-cli necessity CASE.yaml [--json]
  shihe-cli workspace create FILE [--organisation NAME] [--title TEXT] [--as-of DATE] [--encrypt]
  shihe-cli workspace info|check|log FILE [--json]
  shihe-cli workspace backup FILE [--to DIR] [--json] | restore BACKUP --to NEWFILE [--json]
  shihe-cli workspace passphrase FILE [--remove] | recovery FILE
  shihe-cli edit FILE [--assessment ID]
  shihe-cli import FILE CASE.yaml
  shihe-cli export FILE --out OUT.xlsx|OUT.csv|OUT.ics [--format xlsx|csv|ics] [--findings] [--tasks]
                   [--lang zh|en|both]
  shihe-cli report FILE|CASE.yaml --out OUT.pdf|.html|.md|.docx [--lang zh|en|both] [--final] [--spell-out]
                   [--kind gap|summary|plan|evidence|soa|filing|filing-change|filing-end|pia|pia-public]
                   [--for client|regulator|public] [--event DUTY=DATE]... [--sign KEY.p12]
                   [--colour #RRGGBB] [--footer TEXT] [--cover-text TEXT] [--terms FILE.txt]
  shihe-cli key list --token MODULE | --system [--json]
  shihe-cli sign IN.pdf (--key KEY.p12 | TOKEN | --system-key FINGERPRINT) --out OUT.pdf [--seal SEAL.png]
                 [--role R] [--reason R] [--place P] [--invisible] [--workspace FILE]
                 [--level b|t|lt|lta] [--tsa URL [--tsa-optional]]
  shihe-cli sign IN.pdf --extend lt|lta --out OUT.pdf [--tsa URL] [--ca CA.pem]...
  shihe-cli sign IN.pdf... (--key KEY.p12 | TOKEN) --out-dir DIR ...
  shihe-cli verify FILE.pdf [--ca CA.pem]... [--system-trust] [--require-trust] [--online] [--json]
                 [--against WORKSPACE]
  shihe-cli demo DIR

--catalog DIR stands for the built-in catalog; --catalogs DIR adds the user catalogs in DIR to it. Both go with
catalog, evaluate, obligations, necessity, workspace create, import, and report of a case.
What goes online (time stamps, --extend, --level lt or lta, --online) tells each address before it is asked;
--allow-host HOST permits one on this machine or in a private network, --proxy URL|none overrides http_proxy.
TOKEN is --token MODULE [--slot N] [--token-label L] [--key-id HEX] [--certificate CERT.pem], the module that the maker of
a USB key or smart card supplies (PKCS #11). FINGERPRINT is the SHA-256 of a certificate in the store of Windows or the
key chain of macOS. Both go with report, too.
The password of a signing key, or the PIN of a token, comes from --password-env NAME or --password-fd N, the passphrase of an encrypted
workspace from --passphrase-env or --passphrase-fd (its recovery code from --recovery-env or --recovery-fd, a new
passphrase from --new-passphrase-env or --new-passphrase-fd), else they are asked for; they are never arguments.
Exit status: 0 done; 1 the thing checked is not in order; 2 wrong usage or unreadable input.
The language is that of SHIHE_LANG (zh or en), else the system's.</translation>
        </message>
        <message>
            <source>cli.import.format</source>
            <translation>The format "%1" can't be imported. Formats are: case.</translation>
        </message>
        <message>
            <source>cli.key.certificate</source>
            <translation>  id %1: %2, issued by %3, valid until %4</translation>
        </message>
        <message>
            <source>cli.key.few-tries</source>
            <translation>  A wrong PIN was entered before; few tries are left.</translation>
        </message>
        <message>
            <source>cli.key.last-try</source>
            <translation>  One try of the PIN is left; one more wrong one locks the token.</translation>
        </message>
        <message>
            <source>cli.key.system-key</source>
            <translation>%1, issued by %2, valid until %3
  fingerprint %4</translation>
        </message>
        <message>
            <source>cli.key.system-none</source>
            <translation>The system's store holds no certificate that may sign documents now. Import one with its private key, or plug in a card that the system knows.</translation>
        </message>
        <message>
            <source>cli.key.token</source>
            <translation>slot %1: %2 (serial %3, %4)</translation>
        </message>
        <message>
            <source>cli.key.usage</source>
            <translation>usage: shihe-cli key list --token MODULE | --system [--json]</translation>
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
            <source>cli.passphrase.added</source>
            <translation>The workspace %1 is encrypted now. Without its passphrase or recovery code nobody can open it: print the code with “workspace recovery”. Earlier backups and copies are still plain, and the disk may still hold remains of the old file.</translation>
        </message>
        <message>
            <source>cli.passphrase.ask</source>
            <translation>Passphrase of the workspace:</translation>
        </message>
        <message>
            <source>cli.passphrase.changed</source>
            <translation>The passphrase of the workspace %1 was changed, and its recovery code with it: print the new one with “workspace recovery”. Earlier backups still open with the passphrase and code of their time.</translation>
        </message>
        <message>
            <source>cli.passphrase.differ</source>
            <translation>The two passphrases differ; nothing was done.</translation>
        </message>
        <message>
            <source>cli.passphrase.new</source>
            <translation>New passphrase:</translation>
        </message>
        <message>
            <source>cli.passphrase.removed</source>
            <translation>The workspace %1 is no longer encrypted: whoever has the file can read it. Earlier backups still open with the passphrase of their time.</translation>
        </message>
        <message>
            <source>cli.passphrase.repeat</source>
            <translation>Once more:</translation>
        </message>
        <message>
            <source>cli.password</source>
            <translation>Password of the signing key:</translation>
        </message>
        <message>
            <source>cli.pin</source>
            <translation>PIN of the token:</translation>
        </message>
        <message>
            <source>cli.recovery.note</source>
            <translation>With this code %1 opens without its passphrase. Print it and keep it away from the computer. A change of the passphrase makes it void.</translation>
        </message>
        <message>
            <source>cli.report.colour</source>
            <translation>"%1" is no colour. Write one like #2b4a7f.</translation>
        </message>
        <message>
            <source>cli.report.for</source>
            <translation>There is no reader "%1". Readers are: client, regulator, public.</translation>
        </message>
        <message>
            <source>cli.report.kind</source>
            <translation>There is no report of kind "%1". Kinds are: %2.</translation>
        </message>
        <message>
            <source>cli.report.open-red-lines</source>
            <translation>%1 red lines are still open, so there is no final report: %2. Answer them first, or leave out --final for a draft.</translation>
        </message>
        <message>
            <source>cli.report.persons-fewer</source>
            <translation>Note: the impact assessment of activity %1 speaks of %2 persons; the profile gives %3 stored (persons_stored). Check and correct one of them: it decides whether a filing is due.</translation>
        </message>
        <message>
            <source>cli.report.persons-unknown</source>
            <translation>Note: the impact assessment of activity %1 speaks of %2 persons; the profile gives no number stored (persons_stored). Check and enter it: it decides whether a filing is due.</translation>
        </message>
        <message>
            <source>cli.report.sign-pdf</source>
            <translation>Only a PDF can be signed, so --%1 does not go with %2. Let --out end in .pdf, or leave the signing options out.</translation>
        </message>
        <message>
            <source>cli.report.usage</source>
            <translation>Say with --out where the report goes: OUT.pdf, OUT.html, OUT.md or OUT.docx.</translation>
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
            <source>cli.sign.extend</source>
            <translation>Say --extend lt (adds certificates and revocation data) or --extend lta (a document time stamp as well).</translation>
        </message>
        <message>
            <source>cli.sign.file-there</source>
            <translation>%1 is there already and was not replaced. Choose another --out-dir, or move it away.</translation>
        </message>
        <message>
            <source>cli.sign.level</source>
            <translation>There is no level "%1". Levels are: b, t, lt, lta.</translation>
        </message>
        <message>
            <source>cli.sign.level-needs-tsa</source>
            <translation>This level needs a time stamp. Name the server with --tsa URL.</translation>
        </message>
        <message>
            <source>cli.sign.no-assessment</source>
            <translation>The file does not say which assessment it comes from, and the journal does not know it.</translation>
        </message>
        <message>
            <source>cli.sign.not-extended</source>
            <translation>Signed at level B-T, without the data for later years. %1
Add it later with sign --extend.</translation>
        </message>
        <message>
            <source>cli.sign.not-stamped</source>
            <translation>Signed at level B-B, without a time stamp. %1
Later, sign --extend lta --tsa URL can prove the time by a document time stamp.</translation>
        </message>
        <message>
            <source>cli.sign.slot</source>
            <translation>"%1" is no slot number. See them with key list --token MODULE.</translation>
        </message>
        <message>
            <source>cli.sign.summary</source>
            <translation>Signed %1 of %2 files.</translation>
        </message>
        <message>
            <source>cli.sign.usage</source>
            <translation>Name the key with --key KEY.p12, --token MODULE or --system-key FINGERPRINT (or --extend a signed file), and the result with --out OUT.pdf; for several files use --out-dir DIR.</translation>
        </message>
        <message>
            <source>cli.state.unknown</source>
            <translation>There is no state “%1”. There are: %2.</translation>
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
            <source>cli.unknown-duty</source>
            <translation>There is no duty "%1". Run obligations without --event to see their names.</translation>
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
            <source>cli.upgrade.adopted</source>
            <translation>Adopted as one step. To return to %1, give undo to edit, or undo it in the window.</translation>
        </message>
        <message>
            <source>cli.upgrade.answers</source>
            <translation>Answers: %1 stay, %2 to confirm, %3 kept though no longer asked. Practices unchanged: %4.</translation>
        </message>
        <message>
            <source>cli.upgrade.law</source>
            <translation>Law: %1 -&gt; %2; %3 once all drafts are confirmed as they stand</translation>
        </message>
        <message>
            <source>cli.upgrade.previewed</source>
            <translation>This is a preview; nothing was changed. Run it without --preview to adopt.</translation>
        </message>
        <message>
            <source>cli.upgrade.same</source>
            <translation>The assessment is on catalog %1 already. There is nothing to adopt.</translation>
        </message>
        <message>
            <source>cli.upgrade.standards</source>
            <translation>Standards: %1 -&gt; %2; %3 once all drafts are confirmed as they stand</translation>
        </message>
        <message>
            <source>cli.upgrade.users</source>
            <translation>The assessment also rests on user catalogs (%1). Name their folder with --catalogs DIR. Nothing was changed, so that none is left behind by oversight.</translation>
        </message>
        <message>
            <source>cli.upgrade.versions</source>
            <translation>Catalog %1 -&gt; %2</translation>
        </message>
        <message>
            <source>cli.workspace.assessment</source>
            <translation>Unnamed assessment</translation>
        </message>
        <message>
            <source>cli.workspace.in-order</source>
            <translation>In order: %1 journal rows, %2 objects, %3 files, %4 erased contents.
Journal head %5</translation>
        </message>
        <message>
            <source>cli.workspace.info</source>
            <translation>%1: format %2, %3 organisations, %4 assessments, %5 answers, %6 evidence files; journal up to row %7
%8</translation>
        </message>
        <message>
            <source>cli.workspace.organisation</source>
            <translation>Unnamed organisation</translation>
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
            <source>document.chart</source>
            <translation>The rows, days or arms of the chart “%1” don't fit together, so no file was written. This is a slip of the program; please report it.</translation>
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
            <source>document.image</source>
            <translation>The bytes of an image do not fit its size (%1 bytes).</translation>
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
            <translation>The share of “%1” is outside 0 to 1, so no file was written. This is a slip of the program; please report it.</translation>
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
            <source>erasure.after</source>
            <translation>Journal head after: row %1, %2</translation>
        </message>
        <message>
            <source>erasure.at</source>
            <translation>Time: %1 (UTC), %2 in China</translation>
        </message>
        <message>
            <source>erasure.before</source>
            <translation>Journal head before: row %1, %2</translation>
        </message>
        <message>
            <source>erasure.by</source>
            <translation>By (claimed): %1</translation>
        </message>
        <message>
            <source>erasure.copies</source>
            <translation>These copies hold it, or held it. Of copies elsewhere the program knows nothing.</translation>
        </message>
        <message>
            <source>erasure.copy-deleted</source>
            <translation>  %1: deleted</translation>
        </message>
        <message>
            <source>erasure.copy-stays</source>
            <translation>  %1: still holds it; it is never deleted by itself</translation>
        </message>
        <message>
            <source>erasure.copy-unreadable</source>
            <translation>  %1: can't be read; it may hold it</translation>
        </message>
        <message>
            <source>erasure.copy-until</source>
            <translation>  %1: still holds it; deleted by rotation after %2, once there are ten newer backups</translation>
        </message>
        <message>
            <source>erasure.counts</source>
            <translation>Content erased, older versions among it: %1 text(s), %2 file(s) (%3 bytes)</translation>
        </message>
        <message>
            <source>erasure.law</source>
            <translation>Basis: Personal Information Protection Law, article 47</translation>
        </message>
        <message>
            <source>erasure.mentions</source>
            <translation>%1 text(s) that mention the person stay.</translation>
        </message>
        <message>
            <source>erasure.no-copies</source>
            <translation>No copy in the backup folder or beside the workspace still holds it. Of copies elsewhere the program knows nothing.</translation>
        </message>
        <message>
            <source>erasure.shared</source>
            <translation>%1 file(s) also belong to other evidence and stay.</translation>
        </message>
        <message>
            <source>erasure.stays</source>
            <translation>What stays: the rows of the journal with their times and actor ids, the values of answers and facts, and salted digests of what was erased, from which nothing can be restored. People whom free text mentions in other ways the program cannot recognise.</translation>
        </message>
        <message>
            <source>erasure.title</source>
            <translation>Certificate of erasure</translation>
        </message>
        <message>
            <source>erasure.what</source>
            <translation>Erased: %1</translation>
        </message>
        <message>
            <source>erasure.what.evidence</source>
            <translation>evidence</translation>
        </message>
        <message>
            <source>erasure.what.organisation</source>
            <translation>a client with all its assessments</translation>
        </message>
        <message>
            <source>erasure.what.person</source>
            <translation>the name of a person</translation>
        </message>
        <message>
            <source>erasure.what.text</source>
            <translation>single texts</translation>
        </message>
        <message>
            <source>erasure.workspace</source>
            <translation>Workspace: %1</translation>
        </message>
        <message>
            <source>exchange.actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>exchange.activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>exchange.after</source>
            <translation>Conformity then (%)</translation>
        </message>
        <message>
            <source>exchange.answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>exchange.basis</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>exchange.clauses</source>
            <translation>Clauses</translation>
        </message>
        <message>
            <source>exchange.computed</source>
            <translation>Computed priority</translation>
        </message>
        <message>
            <source>exchange.duty</source>
            <translation>Kind of duty</translation>
        </message>
        <message>
            <source>exchange.evidence</source>
            <translation>Pieces of evidence</translation>
        </message>
        <message>
            <source>exchange.finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>exchange.gain</source>
            <translation>Gain (points)</translation>
        </message>
        <message>
            <source>exchange.hours</source>
            <translation>Effort (hours)</translation>
        </message>
        <message>
            <source>exchange.ics.hours</source>
            <translation>Effort: %1 h</translation>
        </message>
        <message>
            <source>exchange.ics.owner</source>
            <translation>Owner: %1</translation>
        </message>
        <message>
            <source>exchange.impact</source>
            <translation>Impact</translation>
        </message>
        <message>
            <source>exchange.informant</source>
            <translation>Informant</translation>
        </message>
        <message>
            <source>exchange.likelihood</source>
            <translation>Likelihood</translation>
        </message>
        <message>
            <source>exchange.not-packed</source>
            <translation>The spreadsheet could not be put together (%1); nothing was written. Try again.</translation>
        </message>
        <message>
            <source>exchange.note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>exchange.number</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>exchange.override-reason</source>
            <translation>Reason of the override</translation>
        </message>
        <message>
            <source>exchange.practices</source>
            <translation>Practice id</translation>
        </message>
        <message>
            <source>exchange.priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>exchange.repairs</source>
            <translation>Findings it repairs</translation>
        </message>
        <message>
            <source>exchange.sheet.findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>exchange.sheet.plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>exchange.topic</source>
            <translation>Topic</translation>
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
            <source>filing.added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>filing.bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>filing.file</source>
            <translation>File</translation>
        </message>
        <message>
            <source>filing.keep-until</source>
            <translation>Keep until</translation>
        </message>
        <message>
            <source>filing.kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>filing.link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>filing.name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>filing.no</source>
            <translation>No</translation>
        </message>
        <message>
            <source>filing.paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>filing.place</source>
            <translation>File or place</translation>
        </message>
        <message>
            <source>filing.sensitive</source>
            <translation>Sensitive</translation>
        </message>
        <message>
            <source>filing.serves</source>
            <translation>Serves</translation>
        </message>
        <message>
            <source>filing.source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>filing.valid-until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>filing.yes</source>
            <translation>Yes</translation>
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
            <source>markup.cancelled</source>
            <translation>Stopped. Nothing was written.</translation>
        </message>
        <message>
            <source>markup.converter</source>
            <translation>pandoc could not make the Word file: %1</translation>
        </message>
        <message>
            <source>markup.no-converter</source>
            <translation>A Word file is made by pandoc, which was not found here. Install pandoc (Debian, Ubuntu: apt install pandoc), or choose PDF or HTML.</translation>
        </message>
        <message>
            <source>markup.package</source>
            <translation>The Word file was not made: what the converter gave can't be read (%1). Choose another format, or update pandoc and try again.</translation>
        </message>
        <message>
            <source>necessity.beyond</source>
            <translation>Collected though not necessary: %1. A user who declines these must not be refused the basic function.</translation>
        </message>
        <message>
            <source>necessity.necessary</source>
            <translation>Necessary personal information: %1</translation>
        </message>
        <message>
            <source>necessity.no-app</source>
            <translation>No app of a listed type and what it collects is given (facts app_type and app_collects).</translation>
        </message>
        <message>
            <source>necessity.none-beyond</source>
            <translation>Nothing is collected beyond what is necessary.</translation>
        </message>
        <message>
            <source>necessity.nothing</source>
            <translation>none</translation>
        </message>
        <message>
            <source>necessity.type</source>
            <translation>App type: %1. Basic function: %2 (%3)</translation>
        </message>
        <message>
            <source>obligation.coming</source>
            <translation>In force from %1. %2</translation>
        </message>
        <message>
            <source>obligation.due-from</source>
            <translation>From %2: %1.</translation>
        </message>
        <message>
            <source>obligation.due-if</source>
            <translation>If it starts on %2: %1.</translation>
        </message>
        <message>
            <source>obligation.estimated</source>
            <translation>Holidays of that year are not yet published, so Monday to Friday were counted; count again once they are.</translation>
        </message>
        <message>
            <source>obligation.none</source>
            <translation>These facts bring about no duty with a deadline.</translation>
        </message>
        <message>
            <source>obligation.state.assumed</source>
            <translation>Duties assumed to apply (a fact is unknown)</translation>
        </message>
        <message>
            <source>obligation.state.coming</source>
            <translation>Duties whose law takes effect later</translation>
        </message>
        <message>
            <source>obligation.state.running</source>
            <translation>Duties that have begun</translation>
        </message>
        <message>
            <source>obligation.state.threshold</source>
            <translation>Duties that begin at a threshold</translation>
        </message>
        <message>
            <source>obligation.threshold</source>
            <translation>Begins once "%1" reaches %2: %3; from: %4.</translation>
        </message>
        <message>
            <source>obligation.unknown</source>
            <translation>unknown: %1</translation>
        </message>
        <message>
            <source>obligation.when</source>
            <translation>%1; from: %2.</translation>
        </message>
        <message>
            <source>part.answers</source>
            <translation>all answers</translation>
        </message>
        <message>
            <source>part.anticipated</source>
            <translation>what is to come</translation>
        </message>
        <message>
            <source>part.changes</source>
            <translation>changes since last time</translation>
        </message>
        <message>
            <source>part.data</source>
            <translation>attached data (JSON)</translation>
        </message>
        <message>
            <source>part.evidence</source>
            <translation>evidence register</translation>
        </message>
        <message>
            <source>part.findings</source>
            <translation>findings</translation>
        </message>
        <message>
            <source>part.glossary</source>
            <translation>glossary</translation>
        </message>
        <message>
            <source>part.law</source>
            <translation>applicable law and standards</translation>
        </message>
        <message>
            <source>part.method</source>
            <translation>method and arithmetic</translation>
        </message>
        <message>
            <source>part.open</source>
            <translation>what was not assessed</translation>
        </message>
        <message>
            <source>part.plan</source>
            <translation>action plan</translation>
        </message>
        <message>
            <source>part.red-lines</source>
            <translation>red lines</translation>
        </message>
        <message>
            <source>part.scope</source>
            <translation>scope and profile</translation>
        </message>
        <message>
            <source>part.scores</source>
            <translation>scores by view</translation>
        </message>
        <message>
            <source>part.sources</source>
            <translation>sources and digests of clauses</translation>
        </message>
        <message>
            <source>pdf.cancelled</source>
            <translation>Cancelled. No file was written.</translation>
        </message>
        <message>
            <source>pdf.missing-glyph</source>
            <translation>No font can set these characters: %1. The first stands in “%2”, in the section “%3”. No file was written and your data is untouched. Use other characters, or choose to have them printed as their code, like [U+1F600], and export again.</translation>
        </message>
        <message>
            <source>period.at-once</source>
            <translation>at once</translation>
        </message>
        <message>
            <source>period.before</source>
            <translation>before the event</translation>
        </message>
        <message>
            <source>period.every</source>
            <translation>at least once every %1</translation>
        </message>
        <message>
            <source>period.keep</source>
            <translation>keep for at least %1</translation>
        </message>
        <message>
            <source>period.promptly</source>
            <translation>promptly</translation>
        </message>
        <message>
            <source>period.within</source>
            <translation>within %1</translation>
        </message>
        <message>
            <source>pia.all-dimensions</source>
            <translation>All</translation>
        </message>
        <message>
            <source>pia.approval</source>
            <translation>Approval</translation>
        </message>
        <message>
            <source>pia.approver</source>
            <translation>Who approves</translation>
        </message>
        <message>
            <source>pia.c1.beyond</source>
            <translation>Export and third parties</translation>
        </message>
        <message>
            <source>pia.c1.data</source>
            <translation>People and data</translation>
        </message>
        <message>
            <source>pia.c1.parties</source>
            <translation>Who processes</translation>
        </message>
        <message>
            <source>pia.c1.purpose</source>
            <translation>Purpose and ground</translation>
        </message>
        <message>
            <source>pia.c2.end</source>
            <translation>Period and deletion</translation>
        </message>
        <message>
            <source>pia.c2.protection</source>
            <translation>Storage and transfer</translation>
        </message>
        <message>
            <source>pia.c2.source</source>
            <translation>Collection</translation>
        </message>
        <message>
            <source>pia.compliance</source>
            <translation>Compliance result</translation>
        </message>
        <message>
            <source>pia.compliance-lead</source>
            <translation>These %1 binding demands are not fully met; taken from the compliance assessment.</translation>
        </message>
        <message>
            <source>pia.compliance-none</source>
            <translation>All binding demands that were answered are met.</translation>
        </message>
        <message numerus="yes">
            <source>pia.compliance-open</source>
            <translation>
                <numerusform>%n binding demand is not answered yet; whether it is met is unknown.</numerusform>
                <numerusform>%n binding demands are not answered yet; whether they are met is unknown.</numerusform>
            </translation>
        </message>
        <message>
            <source>pia.correction.deidentified</source>
            <translation>Lowered by one: de-identification is shown to lower sensitivity</translation>
        </message>
        <message>
            <source>pia.correction.lowered</source>
            <translation>Lowered by one: complete targeted measures, an emergency mechanism or experience, and people agree</translation>
        </message>
        <message>
            <source>pia.correction.many_persons</source>
            <translation>Raised by one: typical sensitive data in quantity</translation>
        </message>
        <message>
            <source>pia.correction.vulnerable</source>
            <translation>Raised by one: a vulnerable group</translation>
        </message>
        <message>
            <source>pia.counts-as</source>
            <translation>Adjusted: %1</translation>
        </message>
        <message>
            <source>pia.criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>pia.criterion.impact.high</source>
            <translation>Major, hard to overcome, costly to undo</translation>
        </message>
        <message>
            <source>pia.criterion.impact.low</source>
            <translation>A nuisance that can be overcome</translation>
        </message>
        <message>
            <source>pia.criterion.impact.medium</source>
            <translation>A fairly serious nuisance, some difficulty</translation>
        </message>
        <message>
            <source>pia.criterion.impact.serious</source>
            <translation>Major, cannot be undone, perhaps cannot be overcome</translation>
        </message>
        <message>
            <source>pia.criterion.likelihood.high</source>
            <translation>Measures insufficient, conduct irregular, an event happened here or in a similar scene</translation>
        </message>
        <message>
            <source>pia.criterion.likelihood.low</source>
            <translation>Effective measures, best practice, no event known</translation>
        </message>
        <message>
            <source>pia.criterion.likelihood.medium</source>
            <translation>Some measures, basic rules followed, events known in the same sector</translation>
        </message>
        <message>
            <source>pia.criterion.likelihood.very-high</source>
            <translation>Measures badly insufficient, conduct very irregular, an event nearly unavoidable</translation>
        </message>
        <message>
            <source>pia.data.controller</source>
            <translation>Handler</translation>
        </message>
        <message>
            <source>pia.data.cross_border</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>pia.data.deletion</source>
            <translation>Deletion</translation>
        </message>
        <message>
            <source>pia.data.ground</source>
            <translation>Legal ground</translation>
        </message>
        <message>
            <source>pia.data.manner</source>
            <translation>Manner of collection</translation>
        </message>
        <message>
            <source>pia.data.period</source>
            <translation>Retention period</translation>
        </message>
        <message>
            <source>pia.data.persons</source>
            <translation>People concerned</translation>
        </message>
        <message>
            <source>pia.data.processor</source>
            <translation>Entrusted party</translation>
        </message>
        <message>
            <source>pia.data.purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>pia.data.sensitive</source>
            <translation>Whether it is sensitive</translation>
        </message>
        <message>
            <source>pia.data.source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>pia.data.storage</source>
            <translation>Storage and encryption</translation>
        </message>
        <message>
            <source>pia.data.third_party</source>
            <translation>Third parties</translation>
        </message>
        <message>
            <source>pia.data.transfer</source>
            <translation>Transfer and encryption</translation>
        </message>
        <message>
            <source>pia.data.types</source>
            <translation>Types of data</translation>
        </message>
        <message>
            <source>pia.date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>pia.decided-on</source>
            <translation>Day on which that level was set</translation>
        </message>
        <message>
            <source>pia.dimension</source>
            <translation>Dimension</translation>
        </message>
        <message>
            <source>pia.dimension.d1</source>
            <translation>Limits self-determination</translation>
        </message>
        <message>
            <source>pia.dimension.d2</source>
            <translation>Leads to unequal treatment</translation>
        </message>
        <message>
            <source>pia.dimension.d3</source>
            <translation>Harms reputation or puts under mental pressure</translation>
        </message>
        <message>
            <source>pia.dimension.d4</source>
            <translation>Harms body or property</translation>
        </message>
        <message>
            <source>pia.does-not-count</source>
            <translation>No reason: does not count</translation>
        </message>
        <message>
            <source>pia.examples</source>
            <translation>Examples</translation>
        </message>
        <message>
            <source>pia.examples.impact.high</source>
            <translation>Fraud, stolen funds, blacklisting, lower credit score, discrimination, dismissal, summons, worse health, forced acts</translation>
        </message>
        <message>
            <source>pia.examples.impact.low</source>
            <translation>Extra time, disturbance, annoyance</translation>
        </message>
        <message>
            <source>pia.examples.impact.medium</source>
            <translation>Extra cost, service not usable, misunderstanding, fear, small illness</translation>
        </message>
        <message>
            <source>pia.examples.impact.serious</source>
            <translation>Unbearable debt, loss of work ability, long-term illness, death, loss of freedom, dismissal through leaked data</translation>
        </message>
        <message>
            <source>pia.examples.likelihood.high</source>
            <translation>Incomplete measures; some complaints; loose staff management; happened inside or at a partner, an authoritative warning; more than 10,000,000 people</translation>
        </message>
        <message>
            <source>pia.examples.likelihood.low</source>
            <translation>Isolated network; almost no complaints; strict management; only predicted</translation>
        </message>
        <message>
            <source>pia.examples.likelihood.medium</source>
            <translation>Partners or peers had complaints; effect of control unclear; seen at peers; more than 1,000,000 people</translation>
        </message>
        <message>
            <source>pia.examples.likelihood.very-high</source>
            <translation>Exposed to the internet without measures; many complaints; anyone can reach the data; events found or a regulator's warning</translation>
        </message>
        <message>
            <source>pia.factor-short.f1</source>
            <translation>Technical</translation>
        </message>
        <message>
            <source>pia.factor-short.f2</source>
            <translation>Procedures</translation>
        </message>
        <message>
            <source>pia.factor-short.f3</source>
            <translation>People</translation>
        </message>
        <message>
            <source>pia.factor-short.f4</source>
            <translation>Business</translation>
        </message>
        <message>
            <source>pia.factor.f1</source>
            <translation>Network environment and technical measures</translation>
        </message>
        <message>
            <source>pia.factor.f2</source>
            <translation>Processing procedures</translation>
        </message>
        <message>
            <source>pia.factor.f3</source>
            <translation>Staff and third parties</translation>
        </message>
        <message>
            <source>pia.factor.f4</source>
            <translation>Business, scale and security situation</translation>
        </message>
        <message numerus="yes">
            <source>pia.fields</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
        <message>
            <source>pia.finished-on</source>
            <translation>Finished on</translation>
        </message>
        <message>
            <source>pia.frame</source>
            <translation>About the assessment</translation>
        </message>
        <message>
            <source>pia.gap.correction</source>
            <translation>%1: the reason for "%2"</translation>
        </message>
        <message>
            <source>pia.gap.decided-late</source>
            <translation>The unacceptable level was set only after the assessment was finished</translation>
        </message>
        <message>
            <source>pia.gap.flow</source>
            <translation>Data mapping, row %1: %2</translation>
        </message>
        <message>
            <source>pia.gap.flows</source>
            <translation>The data mapping (tables C.1 and C.2)</translation>
        </message>
        <message>
            <source>pia.gap.impact</source>
            <translation>%1: impact and reason</translation>
        </message>
        <message>
            <source>pia.gap.likelihood</source>
            <translation>%1, %2: likelihood and reason</translation>
        </message>
        <message>
            <source>pia.gap.lowered</source>
            <translation>%1, %2: the reason for lowering the likelihood</translation>
        </message>
        <message>
            <source>pia.gap.topic</source>
            <translation>Assessment: %1</translation>
        </message>
        <message>
            <source>pia.gap.treatment</source>
            <translation>Treatment %1: %2</translation>
        </message>
        <message>
            <source>pia.gap.untreated</source>
            <translation>%1: treatment</translation>
        </message>
        <message>
            <source>pia.gaps</source>
            <translation>What is missing</translation>
        </message>
        <message>
            <source>pia.gaps-lead</source>
            <translation>%1 in all; until they are complete the assessment is not finished.</translation>
        </message>
        <message>
            <source>pia.gaps-whole</source>
            <translation>As a whole</translation>
        </message>
        <message>
            <source>pia.handler</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>pia.handling.accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>pia.handling.at-once</source>
            <translation>At once</translation>
        </message>
        <message>
            <source>pia.handling.weigh-cost</source>
            <translation>Weigh the cost</translation>
        </message>
        <message>
            <source>pia.handling.within-time</source>
            <translation>Within a set time</translation>
        </message>
        <message>
            <source>pia.impact</source>
            <translation>Impact</translation>
        </message>
        <message>
            <source>pia.judged</source>
            <translation>What is judged</translation>
        </message>
        <message>
            <source>pia.judgements</source>
            <translation>Impact, likelihood and risk</translation>
        </message>
        <message>
            <source>pia.judgements-lead</source>
            <translation>For each activity: the judgements with reasons and corrections, and the risk they lead to.</translation>
        </message>
        <message>
            <source>pia.kept-means</source>
            <translation>The report and the records of processing are kept for three years at least (Personal Information Protection Law, art. 56), counted from the day it was finished. It is made again when purpose or manner change, or after a major security incident.</translation>
        </message>
        <message>
            <source>pia.kept-until</source>
            <translation>Kept at least until</translation>
        </message>
        <message>
            <source>pia.level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>pia.levels.impact</source>
            <translation>Levels of impact</translation>
        </message>
        <message>
            <source>pia.levels.likelihood</source>
            <translation>Levels of likelihood</translation>
        </message>
        <message>
            <source>pia.likelihood.f1</source>
            <translation>Likelihood: network environment and technical measures</translation>
        </message>
        <message>
            <source>pia.likelihood.f2</source>
            <translation>Likelihood: processing procedures</translation>
        </message>
        <message>
            <source>pia.likelihood.f3</source>
            <translation>Likelihood: staff and third parties</translation>
        </message>
        <message>
            <source>pia.likelihood.f4</source>
            <translation>Likelihood: business, scale and security situation</translation>
        </message>
        <message>
            <source>pia.mapping</source>
            <translation>Data mapping</translation>
        </message>
        <message>
            <source>pia.matrix</source>
            <translation>The matrix (table D.5), and where this assessment stands</translation>
        </message>
        <message>
            <source>pia.method</source>
            <translation>What is judged, and how</translation>
        </message>
        <message>
            <source>pia.method-corrections</source>
            <translation>Adjustments: impact is raised by one for typical sensitive data in quantity and by one for a vulnerable group, and lowered by one for de-identification that is shown to lower sensitivity; likelihood may be lowered by one for complete targeted measures and the like. Several are added up first and never lead beyond the lowest and highest level.</translation>
        </message>
        <message>
            <source>pia.method-dimensions</source>
            <translation>Impact has four dimensions: it limits self-determination; it leads to unequal treatment; it harms reputation or puts under mental pressure; it harms body or property.</translation>
        </message>
        <message>
            <source>pia.method-factors</source>
            <translation>Likelihood has four factors: network environment and technical measures; processing procedures; staff and third parties; business, scale and security situation.</translation>
        </message>
        <message>
            <source>pia.method-lead</source>
            <translation>The method is annex D of GB/T 39335-2020. Each judgement is made and reasoned by a person, none by the program; judgements and corrections without a reason do not count.</translation>
        </message>
        <message>
            <source>pia.method-matrix</source>
            <translation>Each dimension with each factor gives one risk level by the matrix of annex D, table D.5: 16 for each activity.</translation>
        </message>
        <message>
            <source>pia.method-own-rule</source>
            <translation>The standard does not say how these become one level. Here the worst one counts; that is this program's own rule.</translation>
        </message>
        <message>
            <source>pia.missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>pia.name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>pia.no-gaps</source>
            <translation>Nothing is missing.</translation>
        </message>
        <message>
            <source>pia.no-treatment</source>
            <translation>No treatment was entered.</translation>
        </message>
        <message>
            <source>pia.not-sensitive</source>
            <translation>Not sensitive</translation>
        </message>
        <message>
            <source>pia.object</source>
            <translation>What is assessed</translation>
        </message>
        <message>
            <source>pia.object-lead</source>
            <translation>The facts are those of the assessment's profile, not asked again; the data mapping was entered by the assessors.</translation>
        </message>
        <message>
            <source>pia.opinion</source>
            <translation>Opinion</translation>
        </message>
        <message>
            <source>pia.parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>pia.public.activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>pia.public.data</source>
            <translation>Personal information processed</translation>
        </message>
        <message>
            <source>pia.public.lead</source>
            <translation>%1 assessed the impact of the processing below on the protection of personal information. This is the summary.</translation>
        </message>
        <message>
            <source>pia.public.lead-begun</source>
            <translation>%1 is assessing the impact of the processing below on the protection of personal information. The assessment is not finished; this is the summary so far.</translation>
        </message>
        <message>
            <source>pia.public.lead-none</source>
            <translation>The assessment by %1 of the impact of the processing below on the protection of personal information is not finished; nothing is judged yet. This is what is stated so far.</translation>
        </message>
        <message>
            <source>pia.public.measures</source>
            <translation>Measures</translation>
        </message>
        <message>
            <source>pia.public.none</source>
            <translation>No exceptions are stated.</translation>
        </message>
        <message>
            <source>pia.public.own-rule</source>
            <translation>The risk in the table is the worst that any dimension and factor gave. The standard does not say how they become one level; this is the program's own rule.</translation>
        </message>
        <message>
            <source>pia.public.process</source>
            <translation>It followed GB/T 39335-2020: assessors judged four dimensions of impact and four factors of likelihood with reasons, and the matrix gave the risk.</translation>
        </message>
        <message>
            <source>pia.public.process-begun</source>
            <translation>Only part of the judgements exist, so that the risk may be higher, for: %1.</translation>
        </message>
        <message>
            <source>pia.public.process-of</source>
            <translation>For these activities it followed GB/T 39335-2020 (assessors judged four dimensions of impact and four factors of likelihood with reasons, and the matrix gave the risk): %1.</translation>
        </message>
        <message>
            <source>pia.public.process-open</source>
            <translation>No judgement exists yet for: %1.</translation>
        </message>
        <message>
            <source>pia.public.result</source>
            <translation>Process and result</translation>
        </message>
        <message>
            <source>pia.public.title</source>
            <translation>Summary for the public</translation>
        </message>
        <message>
            <source>pia.published</source>
            <translation>To be published</translation>
        </message>
        <message>
            <source>pia.reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>pia.reference.face</source>
            <translation>GB/T 41819-2022, clause 5 f) (for face recognition data)</translation>
        </message>
        <message>
            <source>pia.reference.measures</source>
            <translation>Measures for the Security Management of the Application of Facial Recognition Technology, art. 9 (for face recognition)</translation>
        </message>
        <message>
            <source>pia.reference.method</source>
            <translation>GB/T 39335-2020, guidance for personal information security impact assessment (the method)</translation>
        </message>
        <message>
            <source>pia.reference.pipl</source>
            <translation>Personal Information Protection Law, arts. 55, 56</translation>
        </message>
        <message>
            <source>pia.result</source>
            <translation>Risk of the whole: %1</translation>
        </message>
        <message>
            <source>pia.result.acceptable</source>
            <translation>It stays below the level set beforehand as unacceptable.</translation>
        </message>
        <message>
            <source>pia.result.acceptable-so-far</source>
            <translation>What was assessed so far stays below the level set beforehand as unacceptable.</translation>
        </message>
        <message numerus="yes">
            <source>pia.result.gaps</source>
            <translation>
                <numerusform>One thing is still missing: see "What is missing".</numerusform>
                <numerusform>%n things are still missing: see "What is missing".</numerusform>
            </translation>
        </message>
        <message>
            <source>pia.result.none</source>
            <translation>No judgement yet that would give a risk</translation>
        </message>
        <message>
            <source>pia.result.own-rule</source>
            <translation>The standard sets no level for the whole: the worst of all activities counts, which is this program's own rule.</translation>
        </message>
        <message>
            <source>pia.result.provisional</source>
            <translation>Risk of the whole: at least %1 (judgements are missing)</translation>
        </message>
        <message>
            <source>pia.result.residual</source>
            <translation>The highest residual risk after treatment is %1.</translation>
        </message>
        <message>
            <source>pia.result.residual-so-far</source>
            <translation>The highest residual risk after treatment is at least %1 so far; it is still missing for: %2.</translation>
        </message>
        <message>
            <source>pia.result.residual-unacceptable</source>
            <translation>The highest residual risk after treatment is %1, which is still unacceptable.</translation>
        </message>
        <message>
            <source>pia.result.residual-unacceptable-so-far</source>
            <translation>The highest residual risk after treatment is at least %1 so far, which is still unacceptable; it is still missing for: %2.</translation>
        </message>
        <message>
            <source>pia.result.unacceptable</source>
            <translation>It reaches the level set beforehand as unacceptable and must be treated first.</translation>
        </message>
        <message>
            <source>pia.risk</source>
            <translation>Risk</translation>
        </message>
        <message>
            <source>pia.risk.high</source>
            <translation>High</translation>
        </message>
        <message>
            <source>pia.risk.low</source>
            <translation>Low</translation>
        </message>
        <message>
            <source>pia.risk.medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>pia.risk.serious</source>
            <translation>Serious</translation>
        </message>
        <message>
            <source>pia.role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>pia.scope-activities</source>
            <translation>These processing activities are assessed: %1. Facts and law are those of %2.</translation>
        </message>
        <message>
            <source>pia.sensitive</source>
            <translation>Sensitive</translation>
        </message>
        <message>
            <source>pia.signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>pia.signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>pia.signer</source>
            <translation>Who signs for the team</translation>
        </message>
        <message>
            <source>pia.so-far</source>
            <translation>at least, so far</translation>
        </message>
        <message numerus="yes">
            <source>pia.still-missing</source>
            <translation>
                <numerusform> (%n item is still missing)</numerusform>
                <numerusform> (%n items are still missing)</numerusform>
            </translation>
        </message>
        <message>
            <source>pia.still-unacceptable</source>
            <translation>Still unacceptable</translation>
        </message>
        <message>
            <source>pia.table-c1</source>
            <translation>Personal information and purpose (table C.1)</translation>
        </message>
        <message>
            <source>pia.table-c2</source>
            <translation>Life cycle of the information (table C.2)</translation>
        </message>
        <message>
            <source>pia.table-d6</source>
            <translation>Risk by dimension</translation>
        </message>
        <message>
            <source>pia.text.advice</source>
            <translation>Advice to people</translation>
        </message>
        <message>
            <source>pia.text.benefit</source>
            <translation>What the processing is good for</translation>
        </message>
        <message>
            <source>pia.text.contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>pia.text.exceptions</source>
            <translation>Exceptions</translation>
        </message>
        <message>
            <source>pia.text.necessity</source>
            <translation>Why it is made</translation>
        </message>
        <message>
            <source>pia.text.references</source>
            <translation>References</translation>
        </message>
        <message>
            <source>pia.text.scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>pia.text.stakeholders</source>
            <translation>Stakeholders and their consultation</translation>
        </message>
        <message>
            <source>pia.text.team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>pia.topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>pia.topic-answer</source>
            <translation>Assessment</translation>
        </message>
        <message>
            <source>pia.topic-source.accuracy</source>
            <translation>GB/T 41819 face data 5 f)</translation>
        </message>
        <message>
            <source>pia.topic-source.effect</source>
            <translation>PIPL art. 56; Face recognition measures art. 9; GB/T 41819 face data 5 f)</translation>
        </message>
        <message>
            <source>pia.topic-source.lawful</source>
            <translation>PIPL art. 56; Face recognition measures art. 9; GB/T 41819 face data 5 f)</translation>
        </message>
        <message>
            <source>pia.topic-source.leak</source>
            <translation>Face recognition measures art. 9; GB/T 41819 face data 5 f)</translation>
        </message>
        <message>
            <source>pia.topic-source.measures</source>
            <translation>PIPL art. 56; Face recognition measures art. 9; GB/T 41819 face data 5 f)</translation>
        </message>
        <message>
            <source>pia.topic.accuracy</source>
            <translation>Whether recognition is accurate and precise enough for the purpose</translation>
        </message>
        <message>
            <source>pia.topic.effect</source>
            <translation>The effect on people's rights, and whether what reduces it is effective</translation>
        </message>
        <message>
            <source>pia.topic.lawful</source>
            <translation>Whether purpose and manner are lawful, legitimate and necessary</translation>
        </message>
        <message>
            <source>pia.topic.leak</source>
            <translation>The risk of leakage, tampering, loss, damage, or unlawful obtaining, sale or use, and the harm it may do</translation>
        </message>
        <message>
            <source>pia.topic.measures</source>
            <translation>Whether protection is lawful, effective and in proportion to the risk</translation>
        </message>
        <message>
            <source>pia.topics</source>
            <translation>What the law wants assessed</translation>
        </message>
        <message>
            <source>pia.treatment.handling</source>
            <translation>Kind of treatment</translation>
        </message>
        <message>
            <source>pia.treatment.measure</source>
            <translation>Treatment and measure</translation>
        </message>
        <message>
            <source>pia.treatment.residual</source>
            <translation>Residual risk</translation>
        </message>
        <message>
            <source>pia.treatment.responsible</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>pia.treatment.until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>pia.treatment.who-until</source>
            <translation>Who and until</translation>
        </message>
        <message>
            <source>pia.treatments</source>
            <translation>Treatment and residual risk</translation>
        </message>
        <message>
            <source>pia.treatments-lead</source>
            <translation>Risks are treated at once, within a set time, after weighing the cost, or accepted. Each dimension of medium risk or above needs a treatment; a low one needs none unless the unacceptable level is set lower.</translation>
        </message>
        <message>
            <source>pia.treatments-open</source>
            <translation>Judgements or treatments are still missing: the residual risk above holds only for what was assessed so far.</translation>
        </message>
        <message>
            <source>pia.unacceptable</source>
            <translation>Unacceptable from this level on</translation>
        </message>
        <message>
            <source>pia.worst</source>
            <translation>Worst</translation>
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
            <source>recovery.character</source>
            <translation>A recovery code has digits only; other characters were typed.</translation>
        </message>
        <message>
            <source>recovery.group</source>
            <translation>Group %1 of the recovery code is mistyped. Compare it with the print.</translation>
        </message>
        <message>
            <source>recovery.length</source>
            <translation>A recovery code has %2 digits; %1 were typed.</translation>
        </message>
        <message>
            <source>recovery.order</source>
            <translation>Each group of the recovery code is right, but their order is not, or some belong to another code. Compare it with the print.</translation>
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
            <source>report.abbreviations</source>
            <translation>Short forms</translation>
        </message>
        <message>
            <source>report.abbreviations.full</source>
            <translation>In full</translation>
        </message>
        <message>
            <source>report.abbreviations.short</source>
            <translation>Short form</translation>
        </message>
        <message>
            <source>report.activity-colon</source>
            <translation>%1: </translation>
        </message>
        <message>
            <source>report.annex</source>
            <translation>annex %1</translation>
        </message>
        <message>
            <source>report.annex-title</source>
            <translation>Annex %1 %2</translation>
        </message>
        <message>
            <source>report.answer</source>
            <translation>Answer</translation>
        </message>
        <message numerus="yes">
            <source>report.answers.evidence</source>
            <translation>
                <numerusform>%n piece of evidence</numerusform>
                <numerusform>%n pieces of evidence</numerusform>
            </translation>
        </message>
        <message>
            <source>report.answers.lead</source>
            <translation>The answers given, by topic. The id after a question finds it in the catalog.</translation>
        </message>
        <message>
            <source>report.answers.note</source>
            <translation>Note and evidence</translation>
        </message>
        <message>
            <source>report.answers.of-all</source>
            <translation>Where no activity is named, it is the same for all.</translation>
        </message>
        <message>
            <source>report.answers.title</source>
            <translation>All answers</translation>
        </message>
        <message>
            <source>report.answers.unanswered</source>
            <translation>For what has no answer see %1.</translation>
        </message>
        <message>
            <source>report.anticipated.lead</source>
            <translation>These rest only on drafts or on texts published but not yet in force. They are no duties today and do not enter the grade. A draft may change or fail.</translation>
        </message>
        <message>
            <source>report.anticipated.list</source>
            <translation>To come: %1</translation>
        </message>
        <message>
            <source>report.anticipated.none</source>
            <translation>No requirement rests on a draft or on a text not yet in force alone.</translation>
        </message>
        <message>
            <source>report.anticipated.title</source>
            <translation>What is to come</translation>
        </message>
        <message>
            <source>report.as-of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>report.attachment.assessment</source>
            <translation>Facts and answers (JSON)</translation>
        </message>
        <message>
            <source>report.attachment.binding</source>
            <translation>What it was made from: digests of catalog, journal, answers and evidence</translation>
        </message>
        <message>
            <source>report.attachment.evaluation</source>
            <translation>Results of the evaluation (JSON)</translation>
        </message>
        <message>
            <source>report.audience</source>
            <translation>For</translation>
        </message>
        <message>
            <source>report.audience.client</source>
            <translation>The client</translation>
        </message>
        <message>
            <source>report.audience.public</source>
            <translation>The public</translation>
        </message>
        <message>
            <source>report.audience.regulator</source>
            <translation>The regulator</translation>
        </message>
        <message>
            <source>report.changes.better</source>
            <translation>Better: %1</translation>
        </message>
        <message>
            <source>report.changes.cause.activities</source>
            <translation>an activity came or went</translation>
        </message>
        <message>
            <source>report.changes.cause.answer</source>
            <translation>another answer</translation>
        </message>
        <message>
            <source>report.changes.cause.catalog</source>
            <translation>the catalog weighs, cites or applies it differently</translation>
        </message>
        <message>
            <source>report.changes.cause.evidence</source>
            <translation>evidence came or went</translation>
        </message>
        <message>
            <source>report.changes.cause.fact</source>
            <translation>another fact</translation>
        </message>
        <message>
            <source>report.changes.cause.law-came</source>
            <translation>a clause came to count</translation>
        </message>
        <message>
            <source>report.changes.cause.law-went</source>
            <translation>a clause no longer counts</translation>
        </message>
        <message>
            <source>report.changes.cause.question-gone</source>
            <translation>the catalog no longer asks it</translation>
        </message>
        <message>
            <source>report.changes.cause.question-new</source>
            <translation>the catalog asks it anew</translation>
        </message>
        <message>
            <source>report.changes.cause.reworded</source>
            <translation>the question is another, so answers can't be compared</translation>
        </message>
        <message>
            <source>report.changes.crossed</source>
            <translation>Red lines crossed</translation>
        </message>
        <message>
            <source>report.changes.figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>report.changes.gone</source>
            <translation>No longer asked: %1</translation>
        </message>
        <message>
            <source>report.changes.lead</source>
            <translation>Compared with “%1” (as of %2, catalog %3): %4 practices differ, %5 do not. Every difference of the figures comes from the practices below.</translation>
        </message>
        <message>
            <source>report.changes.new</source>
            <translation>Asked for the first time: %1</translation>
        </message>
        <message>
            <source>report.changes.none</source>
            <translation>There is no earlier assessment to compare with.</translation>
        </message>
        <message>
            <source>report.changes.not-asked</source>
            <translation>not asked</translation>
        </message>
        <message>
            <source>report.changes.now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>report.changes.open</source>
            <translation>Open red lines</translation>
        </message>
        <message>
            <source>report.changes.other</source>
            <translation>Other changes: %1</translation>
        </message>
        <message>
            <source>report.changes.then</source>
            <translation>Then</translation>
        </message>
        <message>
            <source>report.changes.title</source>
            <translation>Changes since last time</translation>
        </message>
        <message>
            <source>report.changes.worse</source>
            <translation>Worse: %1</translation>
        </message>
        <message>
            <source>report.clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>report.clause-kind</source>
            <translation> [%1, %2] </translation>
        </message>
        <message>
            <source>report.clause-level</source>
            <translation> (%1)</translation>
        </message>
        <message>
            <source>report.clause-level-means</source>
            <translation>The level given with a clause is that of its strictest sentence: one marked as prohibited may also hold things that must be done. The text decides.</translation>
        </message>
        <message>
            <source>report.clause-unverified</source>
            <translation> (unverified)</translation>
        </message>
        <message>
            <source>report.clauses</source>
            <translation>Clauses</translation>
        </message>
        <message>
            <source>report.clauses.title</source>
            <translation>Terms of whoever made this report</translation>
        </message>
        <message>
            <source>report.conformity</source>
            <translation>Conformity</translation>
        </message>
        <message>
            <source>report.contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <source>report.continued</source>
            <translation>%1 (continued)</translation>
        </message>
        <message>
            <source>report.counts.applicable</source>
            <translation>%1 practices apply. The law asks for %2; the other %3 are asked for only by standards, voluntary texts, cases, drafts and the like.</translation>
        </message>
        <message numerus="yes">
            <source>report.counts.as-no</source>
            <translation>
                <numerusform>Of these, %n is answered no in another activity and counts as no, not as unanswered.</numerusform>
                <numerusform>Of these, %n are answered no in another activity and count as no, not as unanswered.</numerusform>
            </translation>
        </message>
        <message>
            <source>report.counts.findings</source>
            <translation>Of the %1 that count as unanswered, %2 are findings.</translation>
        </message>
        <message>
            <source>report.counts.findings-rest</source>
            <translation>The other %1 are none: no clause of the law or of a recommended standard in force that day gives them a weight.</translation>
        </message>
        <message>
            <source>report.counts.law</source>
            <translation>Of the %1 that count as unanswered, the law asks for %2: %3 that apply less %4 answered, which gives the coverage of the law.</translation>
        </message>
        <message>
            <source>report.counts.law-rest</source>
            <translation>Other sources alone ask for the other %1.</translation>
        </message>
        <message>
            <source>report.counts.left</source>
            <translation>That leaves %1 that count as unanswered.</translation>
        </message>
        <message>
            <source>report.counts.open</source>
            <translation>Unanswered or unknown: %1.</translation>
        </message>
        <message>
            <source>report.counts.parts</source>
            <translation>Of the %1 that count as unanswered, the law asks for %2, and %3 are findings.</translation>
        </message>
        <message>
            <source>report.counts.several</source>
            <translation>One activity without an answer is enough.</translation>
        </message>
        <message>
            <source>report.counts.title</source>
            <translation>How the counts fit together</translation>
        </message>
        <message>
            <source>report.counts.waiting</source>
            <translation>Of these findings the table at the end of %1 lists %2; the other %3 were answered in some activities, or an assessor set their priority, and stand further up.</translation>
        </message>
        <message>
            <source>report.counts.waiting-none</source>
            <translation>All of these findings were answered in some activities, or an assessor set their priority; so they stand one by one in %1 and in no table at its end.</translation>
        </message>
        <message>
            <source>report.counts.where</source>
            <translation>For how the counts fit together see %1.</translation>
        </message>
        <message>
            <source>report.cover.activities</source>
            <translation>Processing activities</translation>
        </message>
        <message>
            <source>report.cover.catalog</source>
            <translation>Catalog</translation>
        </message>
        <message>
            <source>report.cover.logo</source>
            <translation>Logo of whoever made this report</translation>
        </message>
        <message>
            <source>report.cover.made</source>
            <translation>Made on</translation>
        </message>
        <message>
            <source>report.cover.prepared-by</source>
            <translation>Prepared by</translation>
        </message>
        <message>
            <source>report.cover.state</source>
            <translation>State</translation>
        </message>
        <message>
            <source>report.coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>report.deadlines.by</source>
            <translation>Set by</translation>
        </message>
        <message>
            <source>report.deadlines.by.coming</source>
            <translation>law taking effect</translation>
        </message>
        <message>
            <source>report.deadlines.by.law</source>
            <translation>the law</translation>
        </message>
        <message>
            <source>report.deadlines.by.plan</source>
            <translation>the plan</translation>
        </message>
        <message>
            <source>report.deadlines.day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>report.deadlines.first-of</source>
            <translation>Next deadlines (the first %1 of %2)</translation>
        </message>
        <message>
            <source>report.deadlines.none</source>
            <translation>: neither an action nor an answer names a day.</translation>
        </message>
        <message>
            <source>report.deadlines.title</source>
            <translation>Next deadlines</translation>
        </message>
        <message>
            <source>report.deadlines.what</source>
            <translation>What</translation>
        </message>
        <message>
            <source>report.digest</source>
            <translation>Digest</translation>
        </message>
        <message>
            <source>report.disclaimer.law</source>
            <translation>The catalog knows the law up to %1.</translation>
        </message>
        <message>
            <source>report.disclaimer.text</source>
            <translation>This report rests on the facts and answers given. It informs and documents; it is not legal advice and does not replace a lawyer's judgement. Those who answered are responsible for the truth of the answers. A grade is no finding of an authority and no proof of compliance.</translation>
        </message>
        <message>
            <source>report.disclaimer.title</source>
            <translation>Disclaimer</translation>
        </message>
        <message>
            <source>report.draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>report.earned</source>
            <translation>Earned</translation>
        </message>
        <message>
            <source>report.evidence-share</source>
            <translation>Evidence share</translation>
        </message>
        <message>
            <source>report.evidence-share.idle</source>
            <translation>Evidence share (no answer needs any)</translation>
        </message>
        <message>
            <source>report.evidence-share.none</source>
            <translation>Evidence share: nothing is answered yes or mostly, so there is nothing to show evidence for.</translation>
        </message>
        <message>
            <source>report.evidence.keep-until</source>
            <translation>Keep until %1</translation>
        </message>
        <message>
            <source>report.evidence.lead</source>
            <translation>The evidence itself is not part of the report; the SHA-256 shows whether a stored file is unchanged.</translation>
        </message>
        <message>
            <source>report.evidence.name</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>report.evidence.none</source>
            <translation>No evidence is attached.</translation>
        </message>
        <message>
            <source>report.evidence.reference</source>
            <translation>Reference only, no file kept</translation>
        </message>
        <message>
            <source>report.evidence.sensitive</source>
            <translation>Sensitive</translation>
        </message>
        <message>
            <source>report.evidence.sha256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>report.evidence.title</source>
            <translation>Evidence register</translation>
        </message>
        <message>
            <source>report.evidence.used</source>
            <translation>Used for</translation>
        </message>
        <message>
            <source>report.file-subject</source>
            <translation>%1 (as of %2)</translation>
        </message>
        <message>
            <source>report.file-title</source>
            <translation>%2: %1</translation>
        </message>
        <message>
            <source>report.filing.answers</source>
            <translation>Questions and answers</translation>
        </message>
        <message>
            <source>report.filing.by-article</source>
            <translation>Art. 15</translation>
        </message>
        <message>
            <source>report.filing.by-notice</source>
            <translation>Notices of Zhejiang, Shandong</translation>
        </message>
        <message>
            <source>report.filing.changed-on</source>
            <translation>Changed on</translation>
        </message>
        <message>
            <source>report.filing.changes</source>
            <translation>What has changed</translation>
        </message>
        <message>
            <source>report.filing.changes-lead</source>
            <translation>What was filed is not kept in this assessment. Fill it in item by item; write “none” where nothing changed.</translation>
        </message>
        <message>
            <source>report.filing.conflict</source>
            <translation>Impact assessment and profile do not agree on the number of persons</translation>
        </message>
        <message>
            <source>report.filing.conflict.fewer</source>
            <translation>%1: the profile gives %2 persons stored; the impact assessment says: </translation>
        </message>
        <message>
            <source>report.filing.conflict.means</source>
            <translation>The number in the impact assessment reaches %1. Find out how many persons' faces are stored and complete or correct the profile or the impact assessment before you judge whether a filing is due.</translation>
        </message>
        <message>
            <source>report.filing.conflict.unknown</source>
            <translation>%1: the profile gives no number stored; the impact assessment says: </translation>
        </message>
        <message>
            <source>report.filing.content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>report.filing.content-now</source>
            <translation>As it stands now</translation>
        </message>
        <message>
            <source>report.filing.counting</source>
            <translation>Persons stored are counted, not templates, photos or recognitions. To add all uses together and count each person once is practice, not the text.</translation>
        </message>
        <message>
            <source>report.filing.deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>report.filing.disposal</source>
            <translation>End of use and what became of the faces</translation>
        </message>
        <message>
            <source>report.filing.disposal-lead</source>
            <translation>The text does not list what cancelling takes; follow the online system. These facts and answers show what becomes of the facial information after the end.</translation>
        </message>
        <message>
            <source>report.filing.due.from</source>
            <translation>30 working days from %1</translation>
        </message>
        <message>
            <source>report.filing.due.if</source>
            <translation>If it were %1, due by %2</translation>
        </message>
        <message>
            <source>report.filing.due.later</source>
            <translation>Within 30 working days from: %1</translation>
        </message>
        <message>
            <source>report.filing.due.open</source>
            <translation>The day to count from is missing (%1). Fill in:</translation>
        </message>
        <message>
            <source>report.filing.due.transition</source>
            <translation>Reached on %1, before the Measures took effect: by the notice of 28 May 2025 due on this day at the latest</translation>
        </message>
        <message>
            <source>report.filing.end-day</source>
            <translation>Day on which the use ended</translation>
        </message>
        <message>
            <source>report.filing.end-how</source>
            <translation>How the facial information was dealt with, and when</translation>
        </message>
        <message>
            <source>report.filing.evidence</source>
            <translation>Evidence: </translation>
        </message>
        <message>
            <source>report.filing.filed</source>
            <translation>As filed</translation>
        </message>
        <message>
            <source>report.filing.gap</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>report.filing.gaps</source>
            <translation>What is missing</translation>
        </message>
        <message>
            <source>report.filing.gaps-lead</source>
            <translation>%1 in all; complete them before you file.</translation>
        </message>
        <message>
            <source>report.filing.impact-assessment</source>
            <translation>The report itself is handed in with this.</translation>
        </message>
        <message>
            <source>report.filing.item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>report.filing.item.agent</source>
            <translation>Identity document of the agent</translation>
        </message>
        <message>
            <source>report.filing.item.application-form</source>
            <translation>Form: application of facial recognition</translation>
        </message>
        <message>
            <source>report.filing.item.credit-code</source>
            <translation>Certificate of the unified social credit code</translation>
        </message>
        <message>
            <source>report.filing.item.handler</source>
            <translation>Basic facts of the handler</translation>
        </message>
        <message>
            <source>report.filing.item.handler-form</source>
            <translation>Form: basic information of the handler</translation>
        </message>
        <message>
            <source>report.filing.item.impact-assessment</source>
            <translation>Impact assessment report</translation>
        </message>
        <message>
            <source>report.filing.item.other</source>
            <translation>Other material required</translation>
        </message>
        <message>
            <source>report.filing.item.power</source>
            <translation>Power of attorney</translation>
        </message>
        <message>
            <source>report.filing.item.purpose</source>
            <translation>Purpose and method of processing facial information</translation>
        </message>
        <message>
            <source>report.filing.item.representative</source>
            <translation>Identity document of the legal representative</translation>
        </message>
        <message>
            <source>report.filing.item.rules</source>
            <translation>Processing rules and operating procedures</translation>
        </message>
        <message>
            <source>report.filing.item.security</source>
            <translation>Number stored and security measures</translation>
        </message>
        <message>
            <source>report.filing.item.undertaking</source>
            <translation>Letter of commitment</translation>
        </message>
        <message>
            <source>report.filing.items</source>
            <translation>What is to be handed in</translation>
        </message>
        <message>
            <source>report.filing.items-change</source>
            <translation>The text does not list what a change filing takes. These are the items of the first filing, to hold the change against.</translation>
        </message>
        <message>
            <source>report.filing.items-lead</source>
            <translation>What art. 15 and the notices of Zhejiang and Shandong list, and how far this assessment holds it.</translation>
        </message>
        <message>
            <source>report.filing.items-notice</source>
            <translation>The fields of the two forms in the notices of Zhejiang and Shandong were not seen, so follow the online system; your province may ask for other papers.</translation>
        </message>
        <message>
            <source>report.filing.listed-by</source>
            <translation>Listed by</translation>
        </message>
        <message>
            <source>report.filing.means.assumed</source>
            <translation>A fact that decides the duty is not known yet. Prepare as if the filing were due until it is.</translation>
        </message>
        <message>
            <source>report.filing.means.change.assumed</source>
            <translation>A fact that decides the duty is not known yet. If a filing was made and changes in substance, file the change within 30 working days of that day.</translation>
        </message>
        <message>
            <source>report.filing.means.change.running</source>
            <translation>The number for a filing is reached. Where filed information changes in substance, file the change within 30 working days of that day.</translation>
        </message>
        <message>
            <source>report.filing.means.coming</source>
            <translation>The Measures are published, but not in force that day.</translation>
        </message>
        <message>
            <source>report.filing.means.end.assumed</source>
            <translation>Whether the use has ended, or a fact that decides the duty, is not known yet. If it has ended, cancel the filing within 30 working days of that day.</translation>
        </message>
        <message>
            <source>report.filing.means.end.running</source>
            <translation>The use has ended. Cancel the filing within 30 working days of that day, and deal with the facial information as the law requires.</translation>
        </message>
        <message>
            <source>report.filing.means.going</source>
            <translation>By the profile the use has not ended. Once it ends, you have 30 working days to cancel the filing, and you must deal with the facial information as the law requires.</translation>
        </message>
        <message>
            <source>report.filing.means.none</source>
            <translation>By profile and as-of date no activity uses facial recognition on facial information, or only for research and training, or the Measures are not in force. The table gives the reason.</translation>
        </message>
        <message>
            <source>report.filing.means.running</source>
            <translation>The number of art. 15 is reached, or the use has ended: the duty has begun.</translation>
        </message>
        <message>
            <source>report.filing.means.threshold</source>
            <translation>Fewer than 100,000 persons' faces are stored. From the day that number is reached, you have 30 working days to file.</translation>
        </message>
        <message>
            <source>report.filing.missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>report.filing.name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>report.filing.no-gaps</source>
            <translation>Nothing is missing.</translation>
        </message>
        <message>
            <source>report.filing.now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>report.filing.part</source>
            <translation>In part</translation>
        </message>
        <message>
            <source>report.filing.ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>report.filing.rule.change</source>
            <translation>Measures for the Security Management of the Application of Facial Recognition Technology, art. 15: where filed information changes in substance, file the change within 30 working days of the change.</translation>
        </message>
        <message>
            <source>report.filing.rule.end</source>
            <translation>Measures for the Security Management of the Application of Facial Recognition Technology, art. 15: where the use ends, cancel the filing within 30 working days of that day and deal with the facial information as the law requires.</translation>
        </message>
        <message>
            <source>report.filing.rule.first</source>
            <translation>Measures for the Security Management of the Application of Facial Recognition Technology, art. 15: once the facial information of 100,000 persons is stored, file within 30 working days of that day with the cyberspace administration of the province or above.</translation>
        </message>
        <message>
            <source>report.filing.see-content</source>
            <translation>See “As it stands now”</translation>
        </message>
        <message>
            <source>report.filing.state</source>
            <translation>Duty</translation>
        </message>
        <message>
            <source>report.filing.state.assumed</source>
            <translation>Assumed to have begun</translation>
        </message>
        <message>
            <source>report.filing.state.coming</source>
            <translation>Begins when the Measures take effect</translation>
        </message>
        <message>
            <source>report.filing.state.going</source>
            <translation>Not begun: still in use</translation>
        </message>
        <message>
            <source>report.filing.state.none</source>
            <translation>None</translation>
        </message>
        <message>
            <source>report.filing.state.running</source>
            <translation>Has begun</translation>
        </message>
        <message>
            <source>report.filing.state.threshold</source>
            <translation>Begins at 100,000 persons</translation>
        </message>
        <message>
            <source>report.filing.stored</source>
            <translation>Persons stored</translation>
        </message>
        <message>
            <source>report.filing.sum</source>
            <translation>All activities together: %1 persons; one person may be counted more than once.</translation>
        </message>
        <message>
            <source>report.filing.sum-above</source>
            <translation>All activities together: %1 persons, which reaches 100,000; one person may be counted more than once, so count each once and see whether a filing is due.</translation>
        </message>
        <message>
            <source>report.filing.todo</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>report.filing.todo.always</source>
            <translation>Art. 15 asks for it, so “not applicable” can't stand: correct it on the page “Questions”.</translation>
        </message>
        <message>
            <source>report.filing.todo.answer</source>
            <translation>Answer it on the page “Questions”.</translation>
        </message>
        <message>
            <source>report.filing.todo.attach</source>
            <translation>Attach the paper itself to this answer on the page “Questions”.</translation>
        </message>
        <message>
            <source>report.filing.todo.due</source>
            <translation> (due %1)</translation>
        </message>
        <message>
            <source>report.filing.todo.fact</source>
            <translation>Enter it on the page “Profile”.</translation>
        </message>
        <message>
            <source>report.filing.todo.other</source>
            <translation>If the authority asks for more, write it here:</translation>
        </message>
        <message>
            <source>report.filing.todo.paper</source>
            <translation>Prepare separately; number or date:</translation>
        </message>
        <message>
            <source>report.filing.todo.planned</source>
            <translation>Planned: </translation>
        </message>
        <message>
            <source>report.filing.todo.repair</source>
            <translation>Repair first: </translation>
        </message>
        <message>
            <source>report.filing.trigger.change</source>
            <translation>Is a change filing due?</translation>
        </message>
        <message>
            <source>report.filing.trigger.end</source>
            <translation>Must the filing be cancelled?</translation>
        </message>
        <message>
            <source>report.filing.trigger.first</source>
            <translation>Is a filing due?</translation>
        </message>
        <message>
            <source>report.filing.unknown</source>
            <translation>This catalog holds neither the face recognition measures nor their duty to file.</translation>
        </message>
        <message>
            <source>report.filing.verdict.change.assumed</source>
            <translation>A change filing may be due: a fact is unknown</translation>
        </message>
        <message>
            <source>report.filing.verdict.change.coming</source>
            <translation>A change filing is due once the Measures are in force</translation>
        </message>
        <message>
            <source>report.filing.verdict.change.none</source>
            <translation>The Measures call for no filing, so no change to file</translation>
        </message>
        <message>
            <source>report.filing.verdict.change.running</source>
            <translation>Changes in substance must be filed</translation>
        </message>
        <message>
            <source>report.filing.verdict.change.threshold</source>
            <translation>Below the number for a filing, so no change to file</translation>
        </message>
        <message>
            <source>report.filing.verdict.end.assumed</source>
            <translation>Cancelling may be due: a fact is unknown</translation>
        </message>
        <message>
            <source>report.filing.verdict.end.coming</source>
            <translation>Cancelling is due once the Measures are in force</translation>
        </message>
        <message>
            <source>report.filing.verdict.end.going</source>
            <translation>Still in use: nothing to cancel now</translation>
        </message>
        <message>
            <source>report.filing.verdict.end.none</source>
            <translation>The Measures call for no filing, so nothing to cancel</translation>
        </message>
        <message>
            <source>report.filing.verdict.end.running</source>
            <translation>Ending the use means cancelling the filing</translation>
        </message>
        <message>
            <source>report.filing.verdict.end.threshold</source>
            <translation>Below the number for a filing; without one there is nothing to cancel</translation>
        </message>
        <message>
            <source>report.filing.verdict.first.assumed</source>
            <translation>A filing may be due: a fact is unknown</translation>
        </message>
        <message>
            <source>report.filing.verdict.first.coming</source>
            <translation>A filing is due once the Measures are in force</translation>
        </message>
        <message>
            <source>report.filing.verdict.first.none</source>
            <translation>The Measures call for no filing</translation>
        </message>
        <message>
            <source>report.filing.verdict.first.running</source>
            <translation>A filing is due</translation>
        </message>
        <message>
            <source>report.filing.verdict.first.threshold</source>
            <translation>No filing is due now</translation>
        </message>
        <message>
            <source>report.filing.where</source>
            <translation>Online, in the “personal information protection business system” of the Cyberspace Administration (its notice of 28 May 2025).</translation>
        </message>
        <message>
            <source>report.finding.computed</source>
            <translation>Set by the assessor. Computed: </translation>
        </message>
        <message>
            <source>report.finding.conformity-means</source>
            <translation>No mandatory clause of the law in force is among these. A “shall” of a recommended standard is a condition of conformity with it, not by itself a legal duty.</translation>
        </message>
        <message>
            <source>report.finding.effort</source>
            <translation>Effort: %1</translation>
        </message>
        <message>
            <source>report.finding.gain</source>
            <translation>Gain: %1 percentage points (exactly %2)</translation>
        </message>
        <message>
            <source>report.finding.judged</source>
            <translation>Priority: %1 (impact: %2; likelihood: %3)</translation>
        </message>
        <message>
            <source>report.finding.no-gain</source>
            <translation>No effect on conformity with the law</translation>
        </message>
        <message>
            <source>report.finding.not-yet</source>
            <translation>Not yet a duty</translation>
        </message>
        <message>
            <source>report.finding.own</source>
            <translation>Note and evidence</translation>
        </message>
        <message>
            <source>report.finding.reason</source>
            <translation>Reason: </translation>
        </message>
        <message>
            <source>report.finding.state</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>report.finding.why</source>
            <translation>Why it matters</translation>
        </message>
        <message>
            <source>report.findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>report.findings.digests</source>
            <translation>For the digest of each clause see %1.</translation>
        </message>
        <message>
            <source>report.findings.lead</source>
            <translation>Findings that were looked into come first, by priority, among them those answered in some activities only and those whose priority an assessor set; all others without an answer stand in a table of their own. Priority is this tool's own ranking: it is not the law's level of risk and does not replace an impact assessment. Gain is the rise of conformity with the law, in percentage points, once the practice is met.</translation>
        </message>
        <message>
            <source>report.findings.level</source>
            <translation>%1 priority: %2</translation>
        </message>
        <message>
            <source>report.findings.none</source>
            <translation>No findings: every applicable practice is met.</translation>
        </message>
        <message>
            <source>report.findings.overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>report.findings.title</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>report.findings.unanswered</source>
            <translation>Unanswered or unknown: %1</translation>
        </message>
        <message>
            <source>report.findings.unanswered-lead</source>
            <translation>Without an answer these count as not met. Find out first; where a practice turns out to be missing, follow the remedy.</translation>
        </message>
        <message>
            <source>report.foot</source>
            <translation>As of %1 · catalog %2</translation>
        </message>
        <message>
            <source>report.force</source>
            <translation>Force</translation>
        </message>
        <message>
            <source>report.force.coming.binding</source>
            <translation>Binding from %1</translation>
        </message>
        <message>
            <source>report.force.coming.recommended</source>
            <translation>Recommended, from %1</translation>
        </message>
        <message>
            <source>report.force.coming.voluntary</source>
            <translation>Voluntary, from %1</translation>
        </message>
        <message>
            <source>report.force.draft</source>
            <translation>Draft, not binding</translation>
        </message>
        <message>
            <source>report.force.published</source>
            <translation>Published, day of effect not set</translation>
        </message>
        <message>
            <source>report.force.superseded</source>
            <translation>No longer binding</translation>
        </message>
        <message>
            <source>report.gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <source>report.gap</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>report.glossary.chinese</source>
            <translation>Chinese</translation>
        </message>
        <message>
            <source>report.glossary.english</source>
            <translation>English</translation>
        </message>
        <message>
            <source>report.glossary.lead</source>
            <translation>These are the report's own words; they mean this in this report only.</translation>
        </message>
        <message>
            <source>report.glossary.meaning</source>
            <translation>What it means here</translation>
        </message>
        <message>
            <source>report.glossary.means.anticipated</source>
            <translation>What drafts and texts not yet in force will ask. It does not touch the grade. Numbers with U.</translation>
        </message>
        <message>
            <source>report.glossary.means.assumed</source>
            <translation>A fact is missing that decides whether it applies, so it is counted as applying.</translation>
        </message>
        <message>
            <source>report.glossary.means.conformity</source>
            <translation>Points earned as a share of points possible, weighted by severity and by the level of the clauses. What is not answered earns nothing.</translation>
        </message>
        <message>
            <source>report.glossary.means.coverage</source>
            <translation>How many of the applicable practices are answered. Unknown is no answer.</translation>
        </message>
        <message>
            <source>report.glossary.means.evidence-share</source>
            <translation>How many of the answers yes and mostly have evidence attached.</translation>
        </message>
        <message>
            <source>report.glossary.means.finding</source>
            <translation>An applicable practice that is not met, with the clauses in force that day. Numbers (F) follow priority and are the same in every kind of report of one assessment.</translation>
        </message>
        <message>
            <source>report.glossary.means.grade</source>
            <translation>A to E, from conformity, held down by red lines. The grade of the law counts.</translation>
        </message>
        <message>
            <source>report.glossary.means.open-red-line</source>
            <translation>A red line that is unknown or unanswered. Until it is settled the report is a draft.</translation>
        </message>
        <message>
            <source>report.glossary.means.practice</source>
            <translation>One thing an organisation does or omits, asked as one question. Yes conforms.</translation>
        </message>
        <message>
            <source>report.glossary.means.priority</source>
            <translation>Our own judgement of what to do first, from impact and likelihood. It is no result of an impact assessment.</translation>
        </message>
        <message>
            <source>report.glossary.means.provisional</source>
            <translation>Applicable practices are still unanswered, and the grade may change.</translation>
        </message>
        <message>
            <source>report.glossary.means.red-line</source>
            <translation>A practice that the law in force bans or demands and whose lack is unlawful in itself. No allows nothing better than E, partly nothing better than D.</translation>
        </message>
        <message>
            <source>report.glossary.means.severity</source>
            <translation>1 to 5: how much harm the lack of a practice may do to people, as the catalog rates it.</translation>
        </message>
        <message>
            <source>report.glossary.means.view</source>
            <translation>A set of sources over which points, conformity and grade are counted: the law, the recommended standards, a checklist or a single source.</translation>
        </message>
        <message>
            <source>report.glossary.terms</source>
            <translation>Terms of law and standards</translation>
        </message>
        <message>
            <source>report.glossary.terms-lead</source>
            <translation>The terms of law and standards that this report uses, in both languages. Where a clause of the catalog says what a term is, it is named with its digest; a digest is not the text, and the text decides.</translation>
        </message>
        <message>
            <source>report.glossary.title</source>
            <translation>Glossary</translation>
        </message>
        <message>
            <source>report.glossary.where</source>
            <translation>Where it stands, and the digest</translation>
        </message>
        <message>
            <source>report.glossary.word</source>
            <translation>Word</translation>
        </message>
        <message>
            <source>report.glossary.word.anticipated</source>
            <translation>What is to come</translation>
        </message>
        <message>
            <source>report.glossary.word.assumed</source>
            <translation>Assumed to apply</translation>
        </message>
        <message>
            <source>report.glossary.word.conformity</source>
            <translation>Conformity</translation>
        </message>
        <message>
            <source>report.glossary.word.coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>report.glossary.word.evidence-share</source>
            <translation>Evidence share</translation>
        </message>
        <message>
            <source>report.glossary.word.finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>report.glossary.word.grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>report.glossary.word.open-red-line</source>
            <translation>Open red line</translation>
        </message>
        <message>
            <source>report.glossary.word.practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>report.glossary.word.priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>report.glossary.word.provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>report.glossary.word.red-line</source>
            <translation>Red line</translation>
        </message>
        <message>
            <source>report.glossary.word.severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>report.glossary.word.view</source>
            <translation>View</translation>
        </message>
        <message>
            <source>report.grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>report.grade-final</source>
            <translation>Grade %1</translation>
        </message>
        <message>
            <source>report.grade-provisional</source>
            <translation>Grade %1 (provisional)</translation>
        </message>
        <message>
            <source>report.grade-unanswered</source>
            <translation>Grade %1 (provisional, nothing answered)</translation>
        </message>
        <message>
            <source>report.imprint</source>
            <translation>Made with %1 from the facts and answers given. It informs and documents; it is not legal advice.</translation>
        </message>
        <message>
            <source>report.in-activity</source>
            <translation> (%1)</translation>
        </message>
        <message>
            <source>report.journal.attached</source>
            <translation>Attached are evaluation.json (the results) and assessment.json (facts and answers), from which everything can be computed again.</translation>
        </message>
        <message>
            <source>report.journal.catalog</source>
            <translation>Catalog</translation>
        </message>
        <message>
            <source>report.journal.catalog-sha256</source>
            <translation>Catalog SHA-256</translation>
        </message>
        <message>
            <source>report.journal.head</source>
            <translation>Hash of that row</translation>
        </message>
        <message>
            <source>report.journal.issued</source>
            <translation>Hash of that row when issued</translation>
        </message>
        <message>
            <source>report.journal.issued-row</source>
            <translation>Last row of the journal when issued</translation>
        </message>
        <message>
            <source>report.journal.made</source>
            <translation>Made at</translation>
        </message>
        <message>
            <source>report.journal.means</source>
            <translation>The rows of the journal are chained by their hashes. Once the hash of the last row is signed or time-stamped, later changes can be proven; an unsigned one proves consistency alone.</translation>
        </message>
        <message>
            <source>report.journal.none</source>
            <translation>This report was made from a single file without a journal: nothing proves what was changed before it.</translation>
        </message>
        <message>
            <source>report.journal.program</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>report.journal.row</source>
            <translation>Last row of the journal</translation>
        </message>
        <message>
            <source>report.journal.title</source>
            <translation>Record and disclaimer</translation>
        </message>
        <message>
            <source>report.keywords</source>
            <translation>biometrics,face recognition,personal information protection,compliance gap</translation>
        </message>
        <message>
            <source>report.label.answer</source>
            <translation>Answer: </translation>
        </message>
        <message>
            <source>report.label.clauses</source>
            <translation>Clauses: </translation>
        </message>
        <message>
            <source>report.label.evidence</source>
            <translation>Evidence: </translation>
        </message>
        <message>
            <source>report.label.remedy</source>
            <translation>Remedy: </translation>
        </message>
        <message>
            <source>report.left-out</source>
            <translation>Left out of this report</translation>
        </message>
        <message>
            <source>report.left-out.evidence</source>
            <translation>This is the summary and the evidence register alone. Scope, scores, findings and all else are in the full gap report.</translation>
        </message>
        <message>
            <source>report.left-out.plan</source>
            <translation>This is the summary and the action plan alone. Scope, scores, findings and all else are in the full gap report.</translation>
        </message>
        <message>
            <source>report.left-out.summary</source>
            <translation>This is the summary alone. Scope, scores, findings and all else are in the full gap report.</translation>
        </message>
        <message>
            <source>report.level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>report.method.above</source>
            <translation>“%1” is above %2</translation>
        </message>
        <message>
            <source>report.method.arithmetic</source>
            <translation>The arithmetic of this assessment (law)</translation>
        </message>
        <message>
            <source>report.method.arithmetic-lead</source>
            <translation>Weight = severity × factor; earned = weight × value. The clause is the strongest one in force on %1.</translation>
        </message>
        <message>
            <source>report.method.at-least</source>
            <translation>“%1” is at least %2</translation>
        </message>
        <message>
            <source>report.method.cap</source>
            <translation>answered “%1”, no better than %2</translation>
        </message>
        <message>
            <source>report.method.caps</source>
            <translation>Red lines cap the grade: %1.</translation>
        </message>
        <message>
            <source>report.method.conformity</source>
            <translation>Conformity = 100 × earned ÷ possible; earned = sum of weight × value; possible = 3 × sum of weights. Shown rounded down to two decimals; grades compare the exact share.</translation>
        </message>
        <message>
            <source>report.method.coverage</source>
            <translation>Coverage = answered (unknown not counted, not applicable counted) ÷ applicable. Evidence share = yes and mostly answers with evidence attached ÷ all yes and mostly answers.</translation>
        </message>
        <message>
            <source>report.method.factor</source>
            <translation>Factor</translation>
        </message>
        <message>
            <source>report.method.floor</source>
            <translation>Likelihood is at least: %1</translation>
        </message>
        <message>
            <source>report.method.formulas</source>
            <translation>Formulas</translation>
        </message>
        <message>
            <source>report.method.gain</source>
            <translation>Gain = rise of the conformity with the law if the answer becomes yes = 100 × weight × (3 − value) ÷ possible, in percentage points.</translation>
        </message>
        <message>
            <source>report.method.grade</source>
            <translation>%1 from %2</translation>
        </message>
        <message>
            <source>report.method.grade-refusing</source>
            <translation>%1 from %2, if no mandatory clause is answered no</translation>
        </message>
        <message>
            <source>report.method.grades</source>
            <translation>Grade: %1. Below full coverage the grade is provisional.</translation>
        </message>
        <message numerus="yes">
            <source>report.method.idle</source>
            <translation>
                <numerusform>%n more practice rests only on clauses of weight 0 (may, information): it counts in coverage, not in the score.</numerusform>
                <numerusform>%n more practices rest only on clauses of weight 0 (may, information): they count in coverage, not in the score.</numerusform>
            </translation>
        </message>
        <message>
            <source>report.method.impact</source>
            <translation>Impact by the severity of the practice: %1</translation>
        </message>
        <message>
            <source>report.method.impact-likelihood</source>
            <translation>Impact \ likelihood</translation>
        </message>
        <message>
            <source>report.method.lead</source>
            <translation>All parameters come from catalog %1. Only whole numbers and fractions are used; each figure below can be recomputed by hand.</translation>
        </message>
        <message>
            <source>report.method.likelihood</source>
            <translation>Likelihood by the answer: %1</translation>
        </message>
        <message>
            <source>report.method.matrix</source>
            <translation>Matrix of priorities (GB/T 39335-2020, table D.5)</translation>
        </message>
        <message>
            <source>report.method.nothing</source>
            <translation>Nothing can be scored: neither conformity nor grade.</translation>
        </message>
        <message>
            <source>report.method.override</source>
            <translation>An assessor may set either with a written reason; both values are kept. Impact never exceeds serious.</translation>
        </message>
        <message>
            <source>report.method.pair</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>report.method.priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>report.method.priority-lead</source>
            <translation>Priority follows from impact and likelihood by the matrix of GB/T 39335-2020, annex D, table D.5. It serves only to put repairs in order.</translation>
        </message>
        <message>
            <source>report.method.quoted</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>report.method.raise</source>
            <translation>Impact rises one level where: %1</translation>
        </message>
        <message>
            <source>report.method.red-line-no</source>
            <translation>no on a red line</translation>
        </message>
        <message>
            <source>report.method.step-cap</source>
            <translation>A red line is crossed (%1): no better than %2</translation>
        </message>
        <message>
            <source>report.method.step-evidence</source>
            <translation>Evidence share = %1 ÷ %2 = %3</translation>
        </message>
        <message>
            <source>report.method.step-final</source>
            <translation>Result: grade %1 (%2 of %3 answered)</translation>
        </message>
        <message>
            <source>report.method.step-grade</source>
            <translation>By conformity: grade %1</translation>
        </message>
        <message>
            <source>report.method.step-no-cap</source>
            <translation>No red line is crossed: no cap</translation>
        </message>
        <message>
            <source>report.method.step-possible</source>
            <translation>Possible = 3 × %1 = %2</translation>
        </message>
        <message>
            <source>report.method.step-provisional</source>
            <translation>Result: grade %1, provisional (%2 of %3 answered)</translation>
        </message>
        <message>
            <source>report.method.step-refused</source>
            <translation>A mandatory clause is answered no (%1): grade %2</translation>
        </message>
        <message>
            <source>report.method.step-share</source>
            <translation>Conformity = 100 × %1 ÷ %2 = %3% (rounded down)</translation>
        </message>
        <message>
            <source>report.method.strongest</source>
            <translation>Strongest clause</translation>
        </message>
        <message>
            <source>report.method.sum</source>
            <translation>Sum (weights without not applicable)</translation>
        </message>
        <message>
            <source>report.method.title</source>
            <translation>Method and arithmetic</translation>
        </message>
        <message>
            <source>report.method.value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>report.method.values</source>
            <translation>Value of an answer: %1. No answer counts as unknown. Not applicable leaves the sums.</translation>
        </message>
        <message>
            <source>report.method.views</source>
            <translation>Views: “law” holds every binding source in force that day; “standards” every recommended one in force; each checklist and each source is a view of its own. Drafts, texts not yet in force and superseded ones enter neither of the first two.</translation>
        </message>
        <message>
            <source>report.method.vulnerable</source>
            <translation>Impact rises one more where vulnerable persons are concerned, judged by: %1</translation>
        </message>
        <message>
            <source>report.method.weight</source>
            <translation>Weight = severity × level factor of the strongest clause in the view. Factors: %1. A clause has the level of its strictest sentence: one marked as prohibited may also hold things that must be done.</translation>
        </message>
        <message>
            <source>report.method.weight-column</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>report.number</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>report.numbers-elsewhere</source>
            <translation>Numbers with F are those of the findings in the gap report.</translation>
        </message>
        <message>
            <source>report.omissions</source>
            <translation>What this copy leaves out</translation>
        </message>
        <message>
            <source>report.omissions-count</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>report.omissions-lead</source>
            <translation>This copy is for: %1. It leaves out what the table lists. Scores, grade, findings and journal head are those of the whole report. Titles and names that people wrote stay as they are.</translation>
        </message>
        <message>
            <source>report.omissions-none</source>
            <translation>There was none of it, so nothing is missing.</translation>
        </message>
        <message>
            <source>report.omissions-what</source>
            <translation>What</translation>
        </message>
        <message>
            <source>report.open.all-answered</source>
            <translation>Every applicable practice has been answered.</translation>
        </message>
        <message>
            <source>report.open.assumed</source>
            <translation>Assumed to apply: %1</translation>
        </message>
        <message>
            <source>report.open.assumed-lead</source>
            <translation>These facts are unknown, so what rests on them is taken to apply. Once they are given, some practices may drop out.</translation>
        </message>
        <message>
            <source>report.open.na</source>
            <translation>Answered not applicable: %1</translation>
        </message>
        <message>
            <source>report.open.na-lead</source>
            <translation>They leave the score and count as answered. That they do not apply is the assessor's judgement.</translation>
        </message>
        <message>
            <source>report.open.no-assumed</source>
            <translation>No practice is merely assumed to apply.</translation>
        </message>
        <message>
            <source>report.open.no-na</source>
            <translation>No practice was answered not applicable.</translation>
        </message>
        <message>
            <source>report.open.reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>report.open.rests-on</source>
            <translation>Rests on</translation>
        </message>
        <message>
            <source>report.open.title</source>
            <translation>What was not assessed</translation>
        </message>
        <message>
            <source>report.open.unanswered</source>
            <translation>Unanswered or unknown: %1</translation>
        </message>
        <message>
            <source>report.open.unanswered-lead</source>
            <translation>What is unanswered or unknown counts as not met and lowers coverage.</translation>
        </message>
        <message>
            <source>report.open.unanswered-most</source>
            <translation>%2 of them are listed at the end of %1, the others below.</translation>
        </message>
        <message>
            <source>report.open.unanswered-where</source>
            <translation>They are listed at the end of %1.</translation>
        </message>
        <message>
            <source>report.original-chinese</source>
            <translation> (original in Chinese)</translation>
        </message>
        <message>
            <source>report.original-english</source>
            <translation> (original in English)</translation>
        </message>
        <message>
            <source>report.page</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>report.plan.action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>report.plan.all-planned</source>
            <translation>Every finding has an action.</translation>
        </message>
        <message>
            <source>report.plan.conformity</source>
            <translation>Conformity with the law</translation>
        </message>
        <message>
            <source>report.plan.curve</source>
            <translation>Conformity with the law as the actions are done in this order</translation>
        </message>
        <message numerus="yes">
            <source>report.plan.curve-told</source>
            <translation>
                <numerusform>%n action of %1 hours lifts conformity with the law from %2 to %3.</numerusform>
                <numerusform>%n actions of together %1 hours lift conformity with the law from %2 to %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>report.plan.day-off</source>
            <translation>not a working day</translation>
        </message>
        <message>
            <source>report.plan.due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>report.plan.effort</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>report.plan.effort-column</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>report.plan.gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <source>report.plan.lead</source>
            <translation>What is still to be done comes first, ordered by how much each hour of work lifts conformity with the law (an action without an estimate counts as %1 hours); the gain is in percentage points. Where that is the same, the earlier due date comes first. Due dates change nothing else; what is overdue is marked. Then comes what is done or dropped. Below each action stand the findings that it repairs.</translation>
        </message>
        <message>
            <source>report.plan.lead-withheld</source>
            <translation>What is still to be done comes first, ordered by how much each hour of work lifts conformity with the law, then by due date; then what is done or dropped. Below each action stand the findings that it repairs.</translation>
        </message>
        <message>
            <source>report.plan.named</source>
            <translation>Persons and days named with the answers</translation>
        </message>
        <message>
            <source>report.plan.none</source>
            <translation>No action has been planned yet.</translation>
        </message>
        <message>
            <source>report.plan.overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>report.plan.owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>report.plan.responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>report.plan.status.done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>report.plan.status.dropped</source>
            <translation>Dropped</translation>
        </message>
        <message>
            <source>report.plan.status.in-progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>report.plan.status.open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>report.plan.title</source>
            <translation>Action plan</translation>
        </message>
        <message>
            <source>report.plan.unplanned</source>
            <translation>Findings without an action: %1</translation>
        </message>
        <message>
            <source>report.plan.unplanned-where</source>
            <translation>They are among those in %1.</translation>
        </message>
        <message>
            <source>report.possible</source>
            <translation>Possible</translation>
        </message>
        <message>
            <source>report.practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>report.practices</source>
            <translation>Practices</translation>
        </message>
        <message>
            <source>report.priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>report.question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>report.reason.at-least</source>
            <translation>%1 or more</translation>
        </message>
        <message>
            <source>report.reason.at-most</source>
            <translation>at most %1</translation>
        </message>
        <message>
            <source>report.reason.fact</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>report.reason.fact-wanted</source>
            <translation>%1 %2 (needed: %3)</translation>
        </message>
        <message>
            <source>report.reason.less</source>
            <translation>less than %1</translation>
        </message>
        <message>
            <source>report.reason.more</source>
            <translation>more than %1</translation>
        </message>
        <message>
            <source>report.reason.other-than</source>
            <translation>other than %1</translation>
        </message>
        <message>
            <source>report.red-lines-both</source>
            <translation>Red lines: crossed / open</translation>
        </message>
        <message>
            <source>report.red-lines.crossed</source>
            <translation>Red lines crossed: %1</translation>
        </message>
        <message>
            <source>report.red-lines.lead</source>
            <translation>A red line is a practice whose absence is unlawful in itself. Answered no or partly it is crossed and caps the grade; unanswered or unknown it is open.</translation>
        </message>
        <message>
            <source>report.red-lines.none-crossed</source>
            <translation>No red line is crossed.</translation>
        </message>
        <message>
            <source>report.red-lines.none-open</source>
            <translation>No red line is open.</translation>
        </message>
        <message>
            <source>report.red-lines.open</source>
            <translation>Open red lines: %1</translation>
        </message>
        <message>
            <source>report.red-lines.open-means</source>
            <translation>Until these are settled no final report can be made.</translation>
        </message>
        <message>
            <source>report.red-lines.see</source>
            <translation>See finding %1</translation>
        </message>
        <message>
            <source>report.red-lines.title</source>
            <translation>Red lines</translation>
        </message>
        <message>
            <source>report.remedy</source>
            <translation>Remedy</translation>
        </message>
        <message>
            <source>report.scope.activity</source>
            <translation>Processing activity: %1</translation>
        </message>
        <message>
            <source>report.scope.fact</source>
            <translation>Fact</translation>
        </message>
        <message numerus="yes">
            <source>report.scope.idle-sources</source>
            <translation>
                <numerusform>%n further source asks nothing that applies here.</numerusform>
                <numerusform>%n further sources ask nothing that applies here.</numerusform>
            </translation>
        </message>
        <message>
            <source>report.scope.idle-where</source>
            <translation>See %1.</translation>
        </message>
        <message>
            <source>report.scope.known-until</source>
            <translation>The law after the catalog's date is not known</translation>
        </message>
        <message>
            <source>report.scope.known-until-means</source>
            <translation>The catalog knows the law up to %1; this assessment is as of %2. What was published or took effect in between is not considered.</translation>
        </message>
        <message>
            <source>report.scope.law</source>
            <translation>Applicable law and standards</translation>
        </message>
        <message>
            <source>report.scope.law-lead</source>
            <translation>First, the law, standards and reference cases in force on %1 that apply here, each with its force. The last column counts the applicable practices that rest on each source.</translation>
        </message>
        <message>
            <source>report.scope.lead</source>
            <translation>These facts decide which practices apply. An unknown fact exempts from nothing: whatever depends on it is assumed to apply.</translation>
        </message>
        <message>
            <source>report.scope.necessity</source>
            <translation>App type and necessary personal information: %1</translation>
        </message>
        <message>
            <source>report.scope.nothing-known</source>
            <translation>No fact has been given yet.</translation>
        </message>
        <message>
            <source>report.scope.organisation</source>
            <translation>Organisation: %1</translation>
        </message>
        <message>
            <source>report.scope.outside-lead</source>
            <translation>These bear on applicable practices, but do not apply here as a whole. They are listed for reference; the statement of applicability leaves them out by the same rule.</translation>
        </message>
        <message>
            <source>report.scope.title</source>
            <translation>Scope and profile</translation>
        </message>
        <message numerus="yes">
            <source>report.scope.unknown</source>
            <translation>
                <numerusform>%n fact is unknown</numerusform>
                <numerusform>%n facts are unknown</numerusform>
            </translation>
        </message>
        <message>
            <source>report.scope.unknown-means</source>
            <translation>Some decide whether a practice applies, others bear on priority. Practices assumed to apply because of an unknown fact: %1. An unknown fact never raises a priority.</translation>
        </message>
        <message>
            <source>report.scope.unknown-where</source>
            <translation>Those assumed are listed in %1.</translation>
        </message>
        <message>
            <source>report.scope.value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>report.scope.why-outside</source>
            <translation>Why it does not apply here</translation>
        </message>
        <message>
            <source>report.scores.activities</source>
            <translation>By processing activity (law)</translation>
        </message>
        <message>
            <source>report.scores.activities-means</source>
            <translation>The assessment as a whole takes the worst answer to each practice over all activities. A no is worse than no answer: a practice answered no in one activity and not at all in another counts as answered, so coverage of the whole may be above that of a single activity.</translation>
        </message>
        <message numerus="yes">
            <source>report.scores.all-zero</source>
            <translation>
                <numerusform>%1 entry with answers scores 0 and is not drawn; its figures are in the table below.</numerusform>
                <numerusform>%1 entries with answers score 0 and are not drawn; their figures are in the table below.</numerusform>
            </translation>
        </message>
        <message>
            <source>report.scores.checklists</source>
            <translation>Checklists</translation>
        </message>
        <message>
            <source>report.scores.checklists-caption</source>
            <translation>Conformity by checklist in per cent</translation>
        </message>
        <message>
            <source>report.scores.hatched</source>
            <translation>Solid bars are final. Hatched bars are provisional: some questions have no answer yet.</translation>
        </message>
        <message>
            <source>report.scores.law</source>
            <translation>Law (binding)</translation>
        </message>
        <message>
            <source>report.scores.lead</source>
            <translation>One answer counts in every view that asks for the practice. Law and recommended standards are scored apart: a “shall” in a recommended standard is a condition of conformity with it, not by itself a legal duty.</translation>
        </message>
        <message>
            <source>report.scores.main</source>
            <translation>Law and recommended standards</translation>
        </message>
        <message>
            <source>report.scores.main-caption</source>
            <translation>Conformity in per cent</translation>
        </message>
        <message>
            <source>report.scores.main-means</source>
            <translation>Conformity is rounded down to two decimals; coverage shows answered and applicable practices.</translation>
        </message>
        <message>
            <source>report.scores.no-answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>report.scores.no-answer-means</source>
            <translation>Where it says “No answer”, nothing is answered yet: the grade only comes of counting that as not met and says nothing of the facts.</translation>
        </message>
        <message numerus="yes">
            <source>report.scores.not-drawn</source>
            <translation>
                <numerusform>%1 view without any answer is left out of the chart.</numerusform>
                <numerusform>%1 views without any answer are left out of the chart.</numerusform>
            </translation>
        </message>
        <message>
            <source>report.scores.outside</source>
            <translation>Texts for comparison only</translation>
        </message>
        <message>
            <source>report.scores.outside-lead</source>
            <translation>These texts do not bind here (not in force, superseded, not applicable by the facts, or only explaining): they have a score for comparison and no grade.</translation>
        </message>
        <message>
            <source>report.scores.provisional</source>
            <translation>Provisional: some practices are unanswered</translation>
        </message>
        <message>
            <source>report.scores.sources</source>
            <translation>By source</translation>
        </message>
        <message>
            <source>report.scores.sources-lead</source>
            <translation>Each source by itself. Drafts, superseded and voluntary texts are listed, too, but never enter the overall grade.</translation>
        </message>
        <message>
            <source>report.scores.standards</source>
            <translation>Standards (recommended)</translation>
        </message>
        <message>
            <source>report.scores.title</source>
            <translation>Scores by view</translation>
        </message>
        <message>
            <source>report.scores.told</source>
            <translation>%1: %2, grade %3</translation>
        </message>
        <message>
            <source>report.scores.told-none</source>
            <translation>%1: nothing to score</translation>
        </message>
        <message>
            <source>report.section</source>
            <translation>section %1</translation>
        </message>
        <message>
            <source>report.severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>report.signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>report.soa.applies</source>
            <translation>Applies, and why</translation>
        </message>
        <message>
            <source>report.soa.asks-nothing</source>
            <translation>No clause asks for anything</translation>
        </message>
        <message>
            <source>report.soa.assumed</source>
            <translation>Assumed to apply</translation>
        </message>
        <message>
            <source>report.soa.by-answer</source>
            <translation>by the answer</translation>
        </message>
        <message>
            <source>report.soa.by-source</source>
            <translation>Clause by clause</translation>
        </message>
        <message>
            <source>report.soa.clause-time</source>
            <translation>Not in force that day</translation>
        </message>
        <message>
            <source>report.soa.clauses</source>
            <translation>Clauses</translation>
        </message>
        <message>
            <source>report.soa.count-met</source>
            <translation>Met</translation>
        </message>
        <message>
            <source>report.soa.count-no</source>
            <translation>Clauses that do not</translation>
        </message>
        <message>
            <source>report.soa.count-open</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>report.soa.count-short</source>
            <translation>Not fully met</translation>
        </message>
        <message>
            <source>report.soa.count-yes</source>
            <translation>Clauses that apply</translation>
        </message>
        <message>
            <source>report.soa.excluded</source>
            <translation>Answered not applicable</translation>
        </message>
        <message>
            <source>report.soa.facts</source>
            <translation>Facts that decide</translation>
        </message>
        <message>
            <source>report.soa.facts-lead</source>
            <translation>The numbers with D in the tables name these facts: a clause that applies rests on them, one that does not is ruled out by them. An unknown fact exempts from nothing: what rests on it is assumed to apply.</translation>
        </message>
        <message>
            <source>report.soa.lead</source>
            <translation>For each source in force on %1 the tables say clause by clause whether it applies here and why, which practices meet it, and how it stands. Clauses that only inform are named by number; sources that are out as a whole come last.</translation>
        </message>
        <message>
            <source>report.soa.met</source>
            <translation>Met</translation>
        </message>
        <message>
            <source>report.soa.no</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>report.soa.no-demand</source>
            <translation>These only inform: %1.</translation>
        </message>
        <message>
            <source>report.soa.not-applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>report.soa.not-asked</source>
            <translation>Not asked</translation>
        </message>
        <message>
            <source>report.soa.not-met</source>
            <translation>Not met</translation>
        </message>
        <message>
            <source>report.soa.open</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>report.soa.outside</source>
            <translation>Sources out as a whole</translation>
        </message>
        <message>
            <source>report.soa.outside-lead</source>
            <translation>These sources are not in force that day, or by the profile do not bind here, so none of their clauses applies. The number counts the clauses that ask for something.</translation>
        </message>
        <message>
            <source>report.soa.overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>report.soa.partly</source>
            <translation>Partly met</translation>
        </message>
        <message>
            <source>report.soa.practice-list</source>
            <translation>Practices and answers</translation>
        </message>
        <message>
            <source>report.soa.practices</source>
            <translation>Practices</translation>
        </message>
        <message>
            <source>report.soa.practices-lead</source>
            <translation>Numbers with F are those of the findings in the gap report, those with U of what is to come; P numbers practices that are no finding, in this statement only.</translation>
        </message>
        <message>
            <source>report.soa.see-text</source>
            <translation>See the text</translation>
        </message>
        <message>
            <source>report.soa.short</source>
            <translation>Not fully met</translation>
        </message>
        <message>
            <source>report.soa.source-assumed</source>
            <translation>Assumed to apply; it rests on: %1</translation>
        </message>
        <message>
            <source>report.soa.source-because</source>
            <translation>It applies because of: %1</translation>
        </message>
        <message>
            <source>report.soa.source-lead</source>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>report.soa.source-lead-one</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>report.soa.source-none</source>
            <translation>By the profile the source may apply (%1), but none of its clauses does here.</translation>
        </message>
        <message>
            <source>report.soa.standing</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>report.soa.yes</source>
            <translation>Applies</translation>
        </message>
        <message>
            <source>report.source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>report.sources.all-verified</source>
            <translation>The digest of each clause, in our own words. Every clause was checked against the text.</translation>
        </message>
        <message>
            <source>report.sources.clauses</source>
            <translation>Clauses named in this report: %1</translation>
        </message>
        <message>
            <source>report.sources.confidence</source>
            <translation>Confidence: %1</translation>
        </message>
        <message>
            <source>report.sources.force</source>
            <translation>Force and kind</translation>
        </message>
        <message>
            <source>report.sources.idle</source>
            <translation>Sources that ask nothing here: %1.</translation>
        </message>
        <message>
            <source>report.sources.lead</source>
            <translation>Digests are in the catalog authors' own words; the official text prevails. Confidence is our own judgement of the digests; depth says how far down a source may be cited.</translation>
        </message>
        <message>
            <source>report.sources.short</source>
            <translation>Short: %1</translation>
        </message>
        <message>
            <source>report.sources.since.draft</source>
            <translation>Draft of %1</translation>
        </message>
        <message>
            <source>report.sources.since.in-force</source>
            <translation>In force from %1</translation>
        </message>
        <message>
            <source>report.sources.since.published</source>
            <translation>Published %1</translation>
        </message>
        <message>
            <source>report.sources.since.superseded</source>
            <translation>Repealed or replaced from %1</translation>
        </message>
        <message>
            <source>report.sources.title</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>report.sources.trust</source>
            <translation>Confidence, depth</translation>
        </message>
        <message>
            <source>report.sources.unverified-lead</source>
            <translation>The digest of each clause, in our own words. Where it is marked as unverified, number or wording was not checked against the text; consult the official text before relying on it.</translation>
        </message>
        <message>
            <source>report.status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>report.status.case</source>
            <translation>For reference</translation>
        </message>
        <message>
            <source>report.summary.capped</source>
            <translation>The score alone gives grade %1; these red lines, answered “%3”, cap it at %2: </translation>
        </message>
        <message numerus="yes">
            <source>report.summary.capped-by</source>
            <translation>
                <numerusform>The score alone gives grade %1; a red line answered “%3” caps it at %2.</numerusform>
                <numerusform>The score alone gives grade %1; %n red lines answered “%3” cap it at %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>report.summary.grade</source>
            <translation>%1. The grade looks at the binding law alone; recommended standards are counted apart.</translation>
        </message>
        <message>
            <source>report.summary.gravest</source>
            <translation>The gravest gaps</translation>
        </message>
        <message>
            <source>report.summary.gravest-of</source>
            <translation>The gravest gaps (%1 of %2 findings; of equal ones, those known first)</translation>
        </message>
        <message>
            <source>report.summary.no-grade</source>
            <translation>No practice under the applicable law can be scored, so there is neither a conformity nor a grade.</translation>
        </message>
        <message>
            <source>report.summary.open</source>
            <translation>What was not assessed</translation>
        </message>
        <message numerus="yes">
            <source>report.summary.open-answers</source>
            <translation>
                <numerusform>%n practice is unanswered or unknown.</numerusform>
                <numerusform>%n practices are unanswered or unknown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>report.summary.open-assumed</source>
            <translation>
                <numerusform>%n practice is therefore only assumed to apply.</numerusform>
                <numerusform>%n practices are therefore only assumed to apply.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>report.summary.open-facts</source>
            <translation>
                <numerusform>%n fact is unknown.</numerusform>
                <numerusform>%n facts are unknown.</numerusform>
            </translation>
        </message>
        <message>
            <source>report.summary.open-nothing</source>
            <translation>All facts are known and every applicable practice has been answered.</translation>
        </message>
        <message>
            <source>report.summary.open-parts</source>
            <translation>%1 under the law and %2 findings count as unanswered.</translation>
        </message>
        <message>
            <source>report.summary.open-where</source>
            <translation>See %1.</translation>
        </message>
        <message numerus="yes">
            <source>report.summary.provisional</source>
            <translation>
                <numerusform>Provisional: %n practice under the law is still unanswered and counts as not met; the grade may rise once it is answered.</numerusform>
                <numerusform>Provisional: %n practices under the law are still unanswered and count as not met; the grade may rise once they are answered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>report.summary.refused</source>
            <translation>
                <numerusform>The score alone would give grade %1, but %n mandatory requirement is answered no.</numerusform>
                <numerusform>The score alone would give grade %1, but %n mandatory requirements are answered no.</numerusform>
            </translation>
        </message>
        <message>
            <source>report.summary.sentence-conformity</source>
            <translation>Law as of %1: %2 of %3 practices are answered; conformity is %4%.</translation>
        </message>
        <message numerus="yes">
            <source>report.summary.sentence-crossed</source>
            <translation>
                <numerusform>%n red line is crossed: not to do in full what it asks is unlawful in itself.</numerusform>
                <numerusform>%n red lines are crossed: not to do in full what they ask is unlawful in itself.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>report.summary.sentence-findings</source>
            <translation>
                <numerusform>%n finding (%1 on legal duties): %2 known (%3 high or serious), %4 open.</numerusform>
                <numerusform>%n findings (%1 on legal duties): %2 known (%3 high or serious), %4 open.</numerusform>
            </translation>
        </message>
        <message>
            <source>report.summary.sentence-no-findings</source>
            <translation>There are no findings.</translation>
        </message>
        <message>
            <source>report.summary.sentence-none-crossed</source>
            <translation>No red line is crossed by the answers given.</translation>
        </message>
        <message>
            <source>report.summary.sentence-none-open</source>
            <translation>All red lines are settled.</translation>
        </message>
        <message>
            <source>report.summary.sentence-nothing</source>
            <translation>Under the law in force on %1 there is no practice to score.</translation>
        </message>
        <message numerus="yes">
            <source>report.summary.sentence-open</source>
            <translation>
                <numerusform>%n red line is still open; until it is settled this report is a draft.</numerusform>
                <numerusform>%n red lines are still open; until they are settled this report is a draft.</numerusform>
            </translation>
        </message>
        <message>
            <source>report.summary.title</source>
            <translation>1 Summary</translation>
        </message>
        <message>
            <source>report.summary.unanswered</source>
            <translation>No practice under the law is answered yet: the grade only comes of counting that as not met and says nothing of the facts.</translation>
        </message>
        <message>
            <source>report.title.evidence</source>
            <translation>Compliance evidence register</translation>
        </message>
        <message>
            <source>report.title.filing</source>
            <translation>Facial recognition filing material</translation>
        </message>
        <message>
            <source>report.title.filing-change</source>
            <translation>Facial recognition filing: change</translation>
        </message>
        <message>
            <source>report.title.filing-end</source>
            <translation>Facial recognition filing: end of use</translation>
        </message>
        <message>
            <source>report.title.gap</source>
            <translation>Compliance gap report</translation>
        </message>
        <message>
            <source>report.title.pia</source>
            <translation>Personal information protection impact assessment</translation>
        </message>
        <message>
            <source>report.title.pia-public</source>
            <translation>Impact assessment: summary for the public</translation>
        </message>
        <message>
            <source>report.title.plan</source>
            <translation>Compliance action plan</translation>
        </message>
        <message>
            <source>report.title.soa</source>
            <translation>Statement of applicability</translation>
        </message>
        <message>
            <source>report.title.summary</source>
            <translation>Compliance summary</translation>
        </message>
        <message>
            <source>report.user-catalog</source>
            <translation>User catalog</translation>
        </message>
        <message>
            <source>report.user-catalog-sha256</source>
            <translation>User catalog SHA-256</translation>
        </message>
        <message>
            <source>report.version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>report.view</source>
            <translation>View</translation>
        </message>
        <message>
            <source>report.withheld</source>
            <translation>(left out)</translation>
        </message>
        <message>
            <source>report.withheld-why.data</source>
            <translation>Holds all of the above</translation>
        </message>
        <message>
            <source>report.withheld-why.effort</source>
            <translation>Internal estimates; no result rests on them</translation>
        </message>
        <message>
            <source>report.withheld-why.evidence</source>
            <translation>May disclose details of security and of the files</translation>
        </message>
        <message>
            <source>report.withheld-why.gains</source>
            <translation>Follows from internal estimates</translation>
        </message>
        <message>
            <source>report.withheld-why.notes</source>
            <translation>May hold personal information, trade secrets or details of security</translation>
        </message>
        <message>
            <source>report.withheld-why.owners</source>
            <translation>Internal staffing; no result rests on it</translation>
        </message>
        <message>
            <source>report.withheld-why.persons</source>
            <translation>Personal information</translation>
        </message>
        <message>
            <source>report.withheld-why.reasons</source>
            <translation>May hold personal information, trade secrets or details of security</translation>
        </message>
        <message>
            <source>report.withheld-why.treaters</source>
            <translation>internal, and no concern of the public</translation>
        </message>
        <message>
            <source>report.withheld.data</source>
            <translation>Attached data (JSON)</translation>
        </message>
        <message>
            <source>report.withheld.effort</source>
            <translation>Hours of work of the actions</translation>
        </message>
        <message>
            <source>report.withheld.evidence</source>
            <translation>Names, places and digests of evidence</translation>
        </message>
        <message>
            <source>report.withheld.gains</source>
            <translation>Gains of the plan and its curve</translation>
        </message>
        <message>
            <source>report.withheld.notes</source>
            <translation>Notes of answers and actions</translation>
        </message>
        <message>
            <source>report.withheld.owners</source>
            <translation>Owners of actions and practices</translation>
        </message>
        <message>
            <source>report.withheld.persons</source>
            <translation>Who prepared, answered and informed</translation>
        </message>
        <message>
            <source>report.withheld.reasons</source>
            <translation>Reasons for not applicable and for priorities set by hand</translation>
        </message>
        <message>
            <source>report.withheld.treaters</source>
            <translation>who is responsible for treating a risk</translation>
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
            <source>session.action-without-title</source>
            <translation>This action has no title yet. Give it a short one; everything else you entered is still there.</translation>
        </message>
        <message>
            <source>session.file-over-limit</source>
            <translation>The file %1 has %2 MB, more than the limit of %3 MB for one file, so it was not read; nothing else is affected. Link it or name where it lies instead, or raise the limit in Settings.</translation>
        </message>
        <message>
            <source>session.no-address</source>
            <translation>“%1” is no address on the net, so nothing was added; all else is as it was. Give one that begins with http, https or ftp, or name where it lies instead.</translation>
        </message>
        <message>
            <source>session.no-draft</source>
            <translation>There is no draft for %1.</translation>
        </message>
        <message>
            <source>session.no-such-evidence</source>
            <translation>The answer of %2 has no such evidence attached (%1).</translation>
        </message>
        <message>
            <source>session.open-red-lines</source>
            <translation>%1 red line(s) are still open, so the assessment can't be issued: %2. Answer them first.</translation>
        </message>
        <message>
            <source>session.over-quota</source>
            <translation>“%1” was not taken in: the files of the workspace have %2 MiB, and the limit is %3 MiB. Raise the limit in Settings, or erase evidence that is no longer needed.</translation>
        </message>
        <message>
            <source>session.override-unanswered</source>
            <translation>A priority rests on an answer, and %1 has none yet. Answer it first; nothing was changed.</translation>
        </message>
        <message>
            <source>session.paper-without-name</source>
            <translation>It has no name yet, so nothing was added; what you typed is still there. Say what it is.</translation>
        </message>
        <message>
            <source>session.same-catalog</source>
            <translation>The assessment is on catalog %1 already. There is nothing to adopt.</translation>
        </message>
        <message>
            <source>settings.not-stored</source>
            <translation>The settings could not be kept on the disk; they hold until you close the program. See whether their folder can be written to and the disk has room.</translation>
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
            <source>signing.bad-certificate</source>
            <translation>This file holds no certificate, so nothing was signed. Choose one in PEM or DER.</translation>
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
            <source>signing.box.sm2</source>
            <translation>SM2 (experimental)</translation>
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
            <translation>something new was laid over the old content</translation>
        </message>
        <message>
            <source>signing.change.cross-reference</source>
            <translation>one object number now has two versions, so that readers may show different things</translation>
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
            <source>signing.change.field-look</source>
            <translation>a form field shows something else although its value is the same</translation>
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
            <source>signing.change.signature-loose</source>
            <translation>a signature stands in no signature field</translation>
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
            <source>signing.change.validation-data-removed</source>
            <translation>validation data was removed</translation>
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
            <source>signing.extend-issuer</source>
            <translation>The issuer "%2" of the certificate "%1" is not in the file and could not be fetched, so nothing can be proved on it. Give the issuer's certificate with --ca CA.pem.</translation>
        </message>
        <message>
            <source>signing.extend-no-data</source>
            <translation>Nothing proves that the certificate "%1" was not revoked when it signed: it names no address to ask, or it has ended and its issuer no longer answers. The file was left as it is.</translation>
        </message>
        <message>
            <source>signing.extend-no-time-stamp</source>
            <translation>A time-stamp server is needed; name it with --tsa URL. A signature without a time stamp (B-B) can't get one of its own afterwards; a document time stamp over the whole file proves its time from then on.</translation>
        </message>
        <message>
            <source>signing.extend-revoked</source>
            <translation>The certificate "%1" was revoked on %2, before it signed, so the signature is not extended. Ask the signer to sign again with another one.</translation>
        </message>
        <message>
            <source>signing.extend-unsigned</source>
            <translation>This file carries no signature, so there is nothing to extend. Sign it first.</translation>
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
            <source>signing.key-ed25519</source>
            <translation>This is an Ed25519 key. Common PDF readers can't check such signatures yet, so nothing was signed. Use RSA of 2048 bits or more, P-256 or P-384.</translation>
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
            <translation>The private key and the certificate don't belong together, so nothing was signed. Ask the issuer for new ones.</translation>
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
            <source>signing.level.B-B</source>
            <translation>Level B-B: no time stamp</translation>
        </message>
        <message>
            <source>signing.level.B-LT</source>
            <translation>Level B-LT: with a time stamp, certificates and proof that none was revoked</translation>
        </message>
        <message>
            <source>signing.level.B-LTA</source>
            <translation>Level B-LTA: all that B-LT has, protected by a document time stamp</translation>
        </message>
        <message>
            <source>signing.level.B-T</source>
            <translation>Level B-T: with a time stamp</translation>
        </message>
        <message>
            <source>signing.level.none</source>
            <translation>No PAdES level</translation>
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
            <source>signing.not-noted</source>
            <translation>The file is signed and written, but it could not be noted in the journal of the workspace: %1</translation>
        </message>
        <message>
            <source>signing.order-complete</source>
            <translation>%1 has signed as the approver: the file is complete and was not signed again. If one more signature is needed all the same, choose another role.</translation>
        </message>
        <message>
            <source>signing.order-late</source>
            <translation>%1 has already signed for a later step, so nobody signs for an earlier one any more; the file is untouched. Choose your role again.</translation>
        </message>
        <message>
            <source>signing.output-exists</source>
            <translation>%1 is there already and was not replaced. Choose another place, or move it away.</translation>
        </message>
        <message>
            <source>signing.password-missing</source>
            <translation>No password was given, so no key was made. Choose a password.</translation>
        </message>
        <message>
            <source>signing.problem.broken-digest</source>
            <translation>The signature uses a digest that is broken or unknown, so it proves nothing.</translation>
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
            <source>signing.problem.data-incomplete</source>
            <translation>The validation data in the file is not complete, so the level is not B-LT. Missing for: %1</translation>
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
            <source>signing.problem.sm2</source>
            <translation>SM2 with SM3 (experimental): checked by this program, unknown to common PDF readers; no PAdES.</translation>
        </message>
        <message>
            <source>signing.problem.subfilter</source>
            <translation>This kind of signature is not known and can't be judged.</translation>
        </message>
        <message>
            <source>signing.problem.token-expired</source>
            <translation>The certificate of the time-stamp authority "%1" ended on %2, and no later time stamp protects the file.</translation>
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
            <source>signing.problem.token-revoked</source>
            <translation>The certificate of the time-stamp authority "%1" was revoked on %2, so its time stamp proves nothing.</translation>
        </message>
        <message>
            <source>signing.problem.token-signature</source>
            <translation>The time stamp's own signature is not sound.</translation>
        </message>
        <message>
            <source>signing.problem.twice</source>
            <translation>The same signature stands in two fields; it was made once.</translation>
        </message>
        <message>
            <source>signing.problem.weak-digest</source>
            <translation>The signature uses an outdated digest (such as SHA-1), so it proves less.</translation>
        </message>
        <message>
            <source>signing.problem.weak-key</source>
            <translation>The signature uses a short key, so it proves less.</translation>
        </message>
        <message>
            <source>signing.profile.cades</source>
            <translation>CAdES in PDF (%1), no PAdES baseline</translation>
        </message>
        <message>
            <source>signing.profile.cms</source>
            <translation>CMS in PDF (%1), no PAdES</translation>
        </message>
        <message>
            <source>signing.profile.outdated</source>
            <translation>, outdated</translation>
        </message>
        <message>
            <source>signing.profile.pades</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>signing.profile.rsa</source>
            <translation>RSA signature (%1), no PAdES</translation>
        </message>
        <message>
            <source>signing.profile.time-stamp</source>
            <translation>document time stamp (%1)</translation>
        </message>
        <message>
            <source>signing.profile.unknown</source>
            <translation>unknown (%1)</translation>
        </message>
        <message>
            <source>signing.reached-no-time-stamp</source>
            <translation>Signed at level B-B, without a time stamp. Later, sign --extend lta --tsa URL can prove the time by a document time stamp.</translation>
        </message>
        <message>
            <source>signing.reached-time-stamp</source>
            <translation>Signed at level B-T, without the data for later years. Add it later with sign --extend.</translation>
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
            <source>signing.report.profile</source>
            <translation>Kind: %1</translation>
        </message>
        <message>
            <source>signing.report.reason</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>signing.report.renew-before</source>
            <translation>The certificate of the last document time stamp ends on %1. Renew it before with sign --extend lta.</translation>
        </message>
        <message>
            <source>signing.report.signature</source>
            <translation>Signature by %1 (field %2, %3)</translation>
        </message>
        <message>
            <source>signing.report.time-claimed</source>
            <translation>Time claimed by the signer: %1 (no time stamp proves it)</translation>
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
            <source>signing.revocation-answer</source>
            <translation>The answer of %1 proves nothing on the certificate: it is about another one, wrongly signed, or out of date.</translation>
        </message>
        <message>
            <source>signing.revocation.good</source>
            <translation>Not revoked</translation>
        </message>
        <message>
            <source>signing.revocation.good-as-of</source>
            <translation>Not revoked as of %1</translation>
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
            <source>signing.revocation.revoked-after</source>
            <translation>Revoked on %1, after the proven time: the certificate was good when it signed</translation>
        </message>
        <message>
            <source>signing.revocation.revoked-before</source>
            <translation>Revoked on %1, before the proven time</translation>
        </message>
        <message>
            <source>signing.revocation.revoked-on</source>
            <translation>Revoked on %1</translation>
        </message>
        <message>
            <source>signing.seal-not-png</source>
            <translation>The picture of the seal can't be read, so nothing was signed. Use a PNG with 8 bits a channel that is not interlaced.</translation>
        </message>
        <message>
            <source>signing.seal-too-large</source>
            <translation>The picture of the seal is too large, so nothing was signed. A side may have %1 pixels at most.</translation>
        </message>
        <message>
            <source>signing.sm2-alone</source>
            <translation>Common readers can't check an SM2 signature (experimental), so it may only stand beside one by RSA, P-256 or P-384. Sign with such a key first.</translation>
        </message>
        <message>
            <source>signing.step.approver</source>
            <translation>approver</translation>
        </message>
        <message>
            <source>signing.step.preparer</source>
            <translation>preparer</translation>
        </message>
        <message>
            <source>signing.step.reviewer</source>
            <translation>reviewer</translation>
        </message>
        <message>
            <source>signing.store-cancelled</source>
            <translation>The operation was cancelled in the system's own prompt; nothing was signed.</translation>
        </message>
        <message>
            <source>signing.store-failed</source>
            <translation>The system's key store refused (%1), so nothing was signed. See in the system's certificate manager whether the private key can be used; a key in a token can also be reached by its maker's PKCS #11 module.</translation>
        </message>
        <message>
            <source>signing.store-no-key</source>
            <translation>The system's key store holds no certificate with the fingerprint %1, or not its private key, so nothing was signed. Check the SHA-256 fingerprint.</translation>
        </message>
        <message>
            <source>signing.store-none</source>
            <translation>This system has no store of keys for all programs (Windows and macOS have one). Use a key file, a USB key or a smart card instead.</translation>
        </message>
        <message>
            <source>signing.token-cancelled</source>
            <translation>The operation was cancelled on the token; nothing was signed.</translation>
        </message>
        <message>
            <source>signing.token-crashed</source>
            <translation>The module %1 crashed. This program and your files are unharmed and nothing was signed. Plug the token in again and retry; if it happens once more, ask the token's maker for a newer module.</translation>
        </message>
        <message>
            <source>signing.token-failed</source>
            <translation>The token refused (%1), so nothing was signed. Plug it in again and retry.</translation>
        </message>
        <message>
            <source>signing.token-gone</source>
            <translation>The token was pulled out before it had signed; no file was written. Plug it in and try again.</translation>
        </message>
        <message>
            <source>signing.token-helper</source>
            <translation>The helper that loads the token's module could not be started: %1. Nothing was signed. Install the program again.</translation>
        </message>
        <message>
            <source>signing.token-module</source>
            <translation>The module %1 can't be loaded: %2. Nothing was signed. Check its path; it must be the one that the token's maker supplies, built for the same kind of processor as this program.</translation>
        </message>
        <message>
            <source>signing.token-no-certificate</source>
            <translation>The token holds no certificate for its key, so nothing was signed. Give the certificate as a file.</translation>
        </message>
        <message>
            <source>signing.token-no-key</source>
            <translation>The token holds no such private key, so nothing was signed. See what it holds with key list.</translation>
        </message>
        <message>
            <source>signing.token-none</source>
            <translation>No such token is plugged in, so nothing was signed. Plug it in, and check the module and the slot.</translation>
        </message>
        <message>
            <source>signing.token-pin-expired</source>
            <translation>The token's PIN has expired, so nothing was signed. Change it with the maker's program first.</translation>
        </message>
        <message>
            <source>signing.token-pin-locked</source>
            <translation>The token's PIN is locked, so nothing was signed. Whoever issued the token can unlock it.</translation>
        </message>
        <message>
            <source>signing.token-pin-missing</source>
            <translation>No PIN was entered, so nothing was signed. Enter it.</translation>
        </message>
        <message>
            <source>signing.token-pin-wrong</source>
            <translation>The PIN is wrong and nothing was signed. The token doesn't say how many tries are left; it locks after several, so make sure first.</translation>
        </message>
        <message>
            <source>signing.token-pin-wrong-few</source>
            <translation>The PIN is wrong and nothing was signed. Few tries are left before the token locks; make sure first.</translation>
        </message>
        <message>
            <source>signing.token-pin-wrong-last</source>
            <translation>The PIN is wrong and nothing was signed. One try is left: one more wrong PIN locks the token. Make sure first.</translation>
        </message>
        <message>
            <source>signing.token-silent</source>
            <translation>The module %1 did not answer within %2 seconds and was stopped. Nothing was signed. See whether the token waits for a key press, plug it in again and retry.</translation>
        </message>
        <message>
            <source>signing.token-which</source>
            <translation>More than one token is plugged in: %1. Say which one to use.</translation>
        </message>
        <message>
            <source>signing.token-which-key</source>
            <translation>The token holds more than one key: %1. Name the id of the one to use.</translation>
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
            <translation>%1 is no address of a time-stamp server. It must begin with http:// or https://.</translation>
        </message>
        <message>
            <source>signing.tsa-clock</source>
            <translation>The time stamp says %1, the clock of this machine %2: one of them is wrong. Set the clock, or choose another server.</translation>
        </message>
        <message>
            <source>signing.tsa-refused</source>
            <translation>The time-stamp server refused the request (status %1). Choose another server.</translation>
        </message>
        <message>
            <source>signing.tsa-unreachable</source>
            <translation>No time stamp from %1: %2. Check the network and try again, or choose another server.</translation>
        </message>
        <message>
            <source>signing.tsa-untrusted</source>
            <translation>The certificate of the time-stamp authority "%1" is not among those you trust. Add its root to them, or choose another server.</translation>
        </message>
        <message>
            <source>signing.tsa-wrong-answer</source>
            <translation>The answer of the time-stamp server belongs to another request or is not intact. Choose another server.</translation>
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
            <source>signing.web-address</source>
            <translation>%1 is no address that can be asked. It must begin with http:// or https://.</translation>
        </message>
        <message>
            <source>signing.web-cancelled</source>
            <translation>Cancelled. Nothing more was sent.</translation>
        </message>
        <message>
            <source>signing.web-failed</source>
            <translation>No answer from %1: %2. Check the network or the proxy and try again.</translation>
        </message>
        <message>
            <source>signing.web-missing</source>
            <translation>The part of the program that goes online could not be loaded: %1. Install Shihe again; what works offline is not affected, and no file was changed.</translation>
        </message>
        <message>
            <source>signing.web-private</source>
            <translation>%2 was not asked: %1 lies on this machine or in a private network, and the address comes from a certificate in the file. If it is a server of your own, allow it with --allow-host %1.</translation>
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
            <source>store.backup-faulty</source>
            <translation>The copy of %1 did not pass its check (%2) and was deleted. Run “workspace check” on the workspace and keep your earlier backups.</translation>
        </message>
        <message>
            <source>store.backup-folder</source>
            <translation>No backup could be written in %1 (%2). The workspace and earlier backups are untouched. Choose a folder you may write to.</translation>
        </message>
        <message>
            <source>store.backup-no-room</source>
            <translation>The disk of %1 has no room for a backup of %2 MiB. The workspace and earlier backups are untouched. Free some space or choose another folder.</translation>
        </message>
        <message>
            <source>store.busy</source>
            <translation>The workspace %1 is busy with another program's writing; this step was not done, and the content is safe. Try again in a moment.</translation>
        </message>
        <message>
            <source>store.cancelled</source>
            <translation>Cancelled; no file was written.</translation>
        </message>
        <message>
            <source>store.check-before</source>
            <translation>Journal row %1 says that %2 was something else before than the rows up to it say. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-catalog</source>
            <translation>The catalog %1 that an assessment is pinned to was changed or is missing. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-content</source>
            <translation>The text %1 that journal row %2 refers to was changed. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-evidence</source>
            <translation>The evidence file %1 does not match its digest: it was changed or is incomplete. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-extra</source>
            <translation>The journal knows nothing of %1: it was written past the program. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-figures</source>
            <translation>The figures kept for the assessment %1 were changed. They are not shown, and are worked out anew when it is opened. Compare the rest with a backup.</translation>
        </message>
        <message>
            <source>store.check-foreign-key</source>
            <translation>A row of the table %1 refers to something missing in %2. Open your latest backup.</translation>
        </message>
        <message>
            <source>store.check-gone</source>
            <translation>The content %1 that journal row %2 refers to is gone, and no row says that it was erased. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-hash</source>
            <translation>Journal row %1 (%2, %3) does not match its hash: the row was changed. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-history</source>
            <translation>The index of the history of answer “%1” does not agree with the journal. The journal itself is sound; restore a backup, or hand the workspace to support.</translation>
        </message>
        <message>
            <source>store.check-integrity</source>
            <translation>The database structure is damaged: %1. Keep the file and open your latest backup.</translation>
        </message>
        <message>
            <source>store.check-issued</source>
            <translation>Journal row %1 issues the assessment %2, but names a head that is not the row before. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-missing</source>
            <translation>The journal has %1, but the tables don't: it was removed. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-payload</source>
            <translation>The payload of journal row %1 has not the form of a journal row. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-prev</source>
            <translation>Journal row %1 does not follow row %2: one of them was changed. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-seq</source>
            <translation>The journal should go on with row %1 but has row %2: rows were removed or inserted. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-state</source>
            <translation>%1 is not what the journal says (%2): the tables were changed. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-step</source>
            <translation>Journal row %1 undoes or redoes row %2, which was not next. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-stray</source>
            <translation>No journal row refers to the content %1: it was written past the program. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-undo</source>
            <translation>The undo steps of the assessment %1 are not what the journal says. Compare with a backup.</translation>
        </message>
        <message>
            <source>store.check-unerased</source>
            <translation>The content %1 (of journal row %2) is said to be erased, but it is still there. Erase it again, or compare with a backup.</translation>
        </message>
        <message>
            <source>store.damaged</source>
            <translation>The workspace %1 is damaged (%2); nothing more is written to it. Keep a copy of the file as it is, then open your latest backup.</translation>
        </message>
        <message>
            <source>store.disk-fault</source>
            <translation>The disk failed while the workspace %1 was being written (%2); this change was not saved, and everything before it is safe. Check the disk and its free space.</translation>
        </message>
        <message>
            <source>store.disk-full</source>
            <translation>The disk is full, so this change was not written to the workspace %1; everything before it is safe. Free some space and try again.</translation>
        </message>
        <message>
            <source>store.evidence-damaged</source>
            <translation>The content of the evidence file %1 does not match its digest and was not exported. Restore it from a backup.</translation>
        </message>
        <message>
            <source>store.evidence-in-use</source>
            <translation>The piece of evidence is still attached to the answer of %1 and was not removed. Take it off the answer first.</translation>
        </message>
        <message>
            <source>store.exists</source>
            <translation>%1 exists already and was not overwritten. Choose another name.</translation>
        </message>
        <message>
            <source>store.file-changed</source>
            <translation>The file %1 changed while it was being read and was not stored. Wait until it is finished, then add it again.</translation>
        </message>
        <message>
            <source>store.id-taken</source>
            <translation>The id %1 is taken; nothing has changed. Try again.</translation>
        </message>
        <message>
            <source>store.issued</source>
            <translation>The assessment is issued and can't be changed; this change was not kept. To go on, reopen it first: in Overview, or with “workspace state FILE draft”.</translation>
        </message>
        <message>
            <source>store.key-not-changed</source>
            <translation>The passphrase of the workspace %1 was not changed (%2). The file is as it was and opens as before.</translation>
        </message>
        <message>
            <source>store.last-activity</source>
            <translation>An assessment has at least one processing activity, so the last one can't be removed. Rename it, or add another one first.</translation>
        </message>
        <message>
            <source>store.locked</source>
            <translation>The workspace %1 is being edited by %2 (process %3 on the computer %4); for now it can only be read. Close it there first; if that program is no longer there, delete %5.</translation>
        </message>
        <message>
            <source>store.migrated</source>
            <translation>The workspace %1 was brought to the current format; a copy from before is kept as %2.</translation>
        </message>
        <message>
            <source>store.needs-recovery</source>
            <translation>A log left by a crash, %2, lies beside the workspace %1, and its folder can't be written to recover it. Copy both files together to a folder you may write to, and open it there.</translation>
        </message>
        <message>
            <source>store.newer</source>
            <translation>The workspace %1 has format %2, and this program knows formats up to %3. The file is untouched and can at most be read. Install the newer Shihe to edit it.</translation>
        </message>
        <message>
            <source>store.no-driver</source>
            <translation>Qt's SQLite driver is missing, so no workspace can be opened; none is affected. Install Shihe again.</translation>
        </message>
        <message>
            <source>store.no-memory</source>
            <translation>There is not enough memory to make the key from the passphrase (64 MiB); nothing was done. Close some programs and try again.</translation>
        </message>
        <message>
            <source>store.not-a-workspace</source>
            <translation>%1 is not a Shihe workspace; it was left as it is. Choose a workspace file (.shihe).</translation>
        </message>
        <message>
            <source>store.not-encrypted</source>
            <translation>The workspace %1 is not encrypted and has no passphrase, so nothing was done. If it should be encrypted, someone may have replaced the file: find out first. Otherwise open it without a passphrase.</translation>
        </message>
        <message>
            <source>store.not-opened</source>
            <translation>The workspace %1 can't be opened (%2); it was left as it is. Check the path and the permissions.</translation>
        </message>
        <message>
            <source>store.nothing-to-erase</source>
            <translation>Nothing was found to erase, and nothing was changed. Check the id or the name: “workspace info” lists persons and organisations, “workspace log” the evidence.</translation>
        </message>
        <message>
            <source>store.number-too-large</source>
            <translation>The number %1 is too large and was not saved; the largest is 9007199254740992.</translation>
        </message>
        <message>
            <source>store.own-file</source>
            <translation>%1 is this very workspace and cannot be evidence in itself; nothing was stored.</translation>
        </message>
        <message>
            <source>store.passphrase-needed</source>
            <translation>The workspace %1 is encrypted; it opens with its passphrase.</translation>
        </message>
        <message>
            <source>store.passphrase-short</source>
            <translation>A passphrase needs at least %1 characters; nothing was done. Better: several unrelated words, 16 characters or more.</translation>
        </message>
        <message>
            <source>store.passphrase-wrong</source>
            <translation>The passphrase does not open the workspace %1; the file is untouched. Check capitals and the keyboard, then try again. If you are sure of it, the beginning of the file may be damaged: open a backup.</translation>
        </message>
        <message>
            <source>store.read-only</source>
            <translation>The workspace %1 or its folder can't be written, so it can only be read; its content is safe. Check the permissions, or copy the file to a folder you may write to.</translation>
        </message>
        <message>
            <source>store.recovery-wrong</source>
            <translation>The recovery code has no typing error, but it does not open the workspace %1. Each change of the passphrase makes a new code: use the one printed last.</translation>
        </message>
        <message>
            <source>store.refused</source>
            <translation>The workspace %1 refused this step (%2); nothing has changed. Run the workspace check.</translation>
        </message>
        <message>
            <source>store.restore-faulty</source>
            <translation>%1 is damaged (%2) and was not restored; no file was written. Choose another backup.</translation>
        </message>
        <message>
            <source>store.restore-open</source>
            <translation>%1 is in use or was not closed properly, so it can't be restored like a backup. Open and close it first, or choose a backup.</translation>
        </message>
        <message>
            <source>store.restore-other-passphrase</source>
            <translation>The backup %1 has another passphrase; nothing was restored or written. Open the backup itself with “Open an existing workspace” and the passphrase of its time.</translation>
        </message>
        <message>
            <source>store.search-older</source>
            <translation>“%1” has an older format and can only be read here, so its texts cannot be searched. The file is unchanged; copy it to a folder that can be written and open it there to search.</translation>
        </message>
        <message>
            <source>store.state-not-allowed</source>
            <translation>The assessment is “%1” and can't become “%2” from there. It may become: %3.</translation>
        </message>
        <message>
            <source>store.unknown-action</source>
            <translation>There is no action “%1”; it may have been removed elsewhere. Nothing was changed.</translation>
        </message>
        <message>
            <source>store.unknown-activity</source>
            <translation>The assessment has no activity %1; nothing has changed. Choose one of its activities.</translation>
        </message>
        <message>
            <source>store.unknown-assessment</source>
            <translation>The workspace has no assessment %1; nothing has changed. Choose one from the list.</translation>
        </message>
        <message>
            <source>store.unknown-catalog</source>
            <translation>The workspace holds no catalog with the digest %1. Open it with the catalog it was made with, or import that one.</translation>
        </message>
        <message>
            <source>store.unknown-content</source>
            <translation>The workspace holds no file with the digest %1; nothing has changed. Add the file again.</translation>
        </message>
        <message>
            <source>store.unknown-evidence</source>
            <translation>The assessment has no piece of evidence %1; nothing has changed. Add the evidence first.</translation>
        </message>
        <message>
            <source>store.unknown-organisation</source>
            <translation>The workspace has no organisation %1; nothing has changed. Choose one from the list.</translation>
        </message>
        <message>
            <source>store.vanished</source>
            <translation>The workspace %1 is no longer where it was; this change was not saved. Connect its folder or disk again and reopen the workspace.</translation>
        </message>
        <message>
            <source>store.wrong-sqlite</source>
            <translation>The database engine that was loaded is SQLite %1, not the encrypting SQLite %2 that comes with Shihe. No workspace was opened, and none is affected. Install Shihe again.</translation>
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
        <message numerus="yes">
            <source>unit-of-time.days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unit-of-time.hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unit-of-time.months</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unit-of-time.working-days</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unit-of-time.years</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message>
            <source>unit.persons</source>
            <translation>persons</translation>
        </message>
        <message>
            <source>upgrade.fact-gone</source>
            <translation>Fact no longer asked</translation>
        </message>
        <message>
            <source>upgrade.fact-moved</source>
            <translation>Fact asked elsewhere</translation>
        </message>
        <message>
            <source>upgrade.fact-narrowed</source>
            <translation>Fact with fewer options</translation>
        </message>
        <message>
            <source>upgrade.fact-new</source>
            <translation>New fact</translation>
        </message>
        <message>
            <source>upgrade.fact-retyped</source>
            <translation>Fact of another type</translation>
        </message>
        <message>
            <source>upgrade.fact-reworded</source>
            <translation>Fact in other words</translation>
        </message>
        <message>
            <source>upgrade.fact-widened</source>
            <translation>Fact with more options</translation>
        </message>
        <message>
            <source>upgrade.gone</source>
            <translation>No longer asked</translation>
        </message>
        <message>
            <source>upgrade.merged</source>
            <translation>Merged</translation>
        </message>
        <message>
            <source>upgrade.new</source>
            <translation>New</translation>
        </message>
        <message>
            <source>upgrade.part-applies</source>
            <translation>whom it concerns</translation>
        </message>
        <message>
            <source>upgrade.part-cites</source>
            <translation>clauses</translation>
        </message>
        <message>
            <source>upgrade.part-question</source>
            <translation>wording</translation>
        </message>
        <message>
            <source>upgrade.part-red-line</source>
            <translation>red line</translation>
        </message>
        <message>
            <source>upgrade.part-scope</source>
            <translation>level of the answer</translation>
        </message>
        <message>
            <source>upgrade.part-severity</source>
            <translation>severity</translation>
        </message>
        <message>
            <source>upgrade.recited</source>
            <translation>Weighs differently</translation>
        </message>
        <message>
            <source>upgrade.renamed</source>
            <translation>Renamed</translation>
        </message>
        <message>
            <source>upgrade.returned</source>
            <translation>Asked again</translation>
        </message>
        <message>
            <source>upgrade.reworded</source>
            <translation>Reworded</translation>
        </message>
        <message>
            <source>upgrade.split</source>
            <translation>Split</translation>
        </message>
        <message>
            <source>upgrade.unchanged</source>
            <translation>Unchanged</translation>
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
