<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>shihe::ui::AboutButton</name>
        <message>
            <source>About these numbers</source>
            <translation>关于这些数字</translation>
        </message>
        <message>
            <source>About this number: %1</source>
            <translation>关于这个数字：%1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::AboutCard</name>
        <message>
            <source>More in the guide</source>
            <translation>在使用说明中查看</translation>
        </message>
        <message>
            <source>Parameters in scoring.yaml: %1</source>
            <translation>scoring.yaml中的参数：%1</translation>
        </message>
        <message>
            <source>See where it comes from</source>
            <translation>查看来由</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::AboutWords</name>
        <message>
            <source>%1 also asks that nothing the law requires or prohibits is answered no.</source>
            <translation>%1还要求：凡引用“应当”或者“不得”条款的实践项，没有一项答“否”。</translation>
        </message>
        <message>
            <source>%1 below</source>
            <translation>其余为%1</translation>
        </message>
        <message>
            <source>%1 from %2%</source>
            <translation>%2%以上为%1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>100 × points earned ÷ points possible, shown with two decimals and rounded down.</source>
            <translation>100×得分÷满分，显示两位小数，向下取整。</translation>
        </message>
        <message>
            <source>A grade is provisional until every practice that applies is answered. “Unknown” leaves a question open; “not applicable” with its reason answers it.
The seal is dashed while the grade is provisional, and has a double ring once it is final.</source>
            <translation>适用的实践项全部回答之前，等级是暂定的。答“不清楚”，问题仍算未回答；写明理由答“不适用”，算已经回答。
暂定等级的印章是虚线框，最终等级是双线框。</translation>
        </message>
        <message>
            <source>A red line answered no caps the grade at %1, one answered partly at %2.</source>
            <translation>红线答“否”，等级最高为%1；答“部分”，最高为%2。</translation>
        </message>
        <message>
            <source>A red line is a practice whose absence is unlawful in itself: it is marked as one and cites a clause of the binding law in force that prohibits or requires.
Answered no it caps the grade at %1, answered partly at %2, in every view that holds the practice.</source>
            <translation>红线是一旦缺失本身就违法的实践项：它在知识库里标为红线，并且引用了现行有效、有约束力的法律中“不得”或者“应当”的条款。
答“否”，等级最高为%1；答“部分”，最高为%2。凡包含这一项的计分范围都受限制。</translation>
        </message>
        <message>
            <source>A to E, from conformity with the binding law, capped by red lines.</source>
            <translation>A至E，由对有约束力的法律的符合度得出，并受红线限制。</translation>
        </message>
        <message>
            <source>Among the answers “yes” and “mostly”: how many have at least one piece of evidence attached.
It does not enter conformity or grade; it says how well they are supported.</source>
            <translation>答“是”“大部分”的实践项里，至少附有一份证据的有多少。
它不影响符合度和等级，只说明这些回答有多少依据。</translation>
        </message>
        <message>
            <source>An answer earns weight × value (%1); possible is weight × 3. An answer “not applicable” leaves both sums; a question without an answer counts as unknown.</source>
            <translation>每个回答得权重×分值（%1）；满分为权重×3。答“不适用”的，两边都不计；未回答的，按“不清楚”计。</translation>
        </message>
        <message>
            <source>Answered ÷ applicable. Any answer counts but “unknown”; “not applicable” counts as an answer.
What is not answered earns no points, so low coverage also holds conformity down.</source>
            <translation>已回答÷适用。除“不清楚”外都算回答，“不适用”也算。
未回答的不得分，所以回答率低也会压低符合度。</translation>
        </message>
        <message>
            <source>Answers “yes” or “mostly” that have evidence attached.</source>
            <translation>答“是”“大部分”的实践项中附有证据的比例。</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>检查表</translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>符合度</translation>
        </message>
        <message>
            <source>Conformity with the recommended standards in force; never mixed with the law.</source>
            <translation>对现行推荐性标准的符合度，从不与法律混算。</translation>
        </message>
        <message>
            <source>Conformity with the sources of one checklist, among its own practices.</source>
            <translation>在一个检查表自己的实践项范围内，对其法源的符合度。</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>回答率</translation>
        </message>
        <message>
            <source>Each checklist is a view of its own: its practices, weighted by the clauses they cite in its sources, whatever the status of these on the as-of date. Coverage, caps and grade are worked out inside the view.</source>
            <translation>每个检查表自成一个计分范围：只看它自己的实践项，按这些实践项在其法源中引用的条款定权重，不论法源在基准日的状态。回答率、红线限制和等级都在这个范围内计算。</translation>
        </message>
        <message>
            <source>Each practice has a condition on the facts of the profile. It applies where the condition holds. Where a fact that decides is unknown, it counts as applying and is shown as assumed (violet, dashed ring), so that nothing is left out by silence.</source>
            <translation>每个实践项对画像有一个条件，条件成立就适用。起决定作用的事项未知时，按适用处理，并标为“推定”（紫色虚线圆环），这样就不会因为没填而漏掉。</translation>
        </message>
        <message>
            <source>Evidence share</source>
            <translation>证据率</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>收益</translation>
        </message>
        <message>
            <source>Gain divided by the estimated work; the plan is ordered by it.</source>
            <translation>收益除以预计工作量；整改计划按它排序。</translation>
        </message>
        <message>
            <source>Gain per effort</source>
            <translation>单位工作量的收益</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Impact comes from the severity of the practice, and is raised where very many people or people in need of protection are affected. Likelihood comes from the answer, and has a floor where the number of people is large.</source>
            <translation>影响程度来自实践项的严重程度；涉及人数很多或者涉及需要特别保护的人时，上调一级。可能性来自回答；人数很多时，不低于规定的一级。</translation>
        </message>
        <message>
            <source>Not every question that applies is answered yet; the grade may still change.</source>
            <translation>适用的问题还没有全部回答，等级可能还会变。</translation>
        </message>
        <message>
            <source>Open red lines</source>
            <translation>红线待查</translation>
        </message>
        <message>
            <source>Our own ranking of what to repair first, from impact and likelihood.</source>
            <translation>本产品自己的排序，由影响程度和可能性得出，说明先改哪一项。</translation>
        </message>
        <message>
            <source>Our own ranking of what to repair first. It is not the law's risk, and it never fills in the impact assessment.</source>
            <translation>本产品自己的排序，说明先改哪一项。它不是法律意义上的风险，也从不代填影响评估。</translation>
        </message>
        <message>
            <source>Percentage points by which conformity with the law rises if this becomes yes.</source>
            <translation>这一项改为“是”之后，法律符合度提高的百分点。</translation>
        </message>
        <message>
            <source>Points earned out of points possible, in per cent, rounded down.</source>
            <translation>得分占满分的百分比，向下取整。</translation>
        </message>
        <message>
            <source>Practices answered out of those that apply; “unknown” is not an answer.</source>
            <translation>适用的实践项中已回答的比例；“不清楚”不算回答。</translation>
        </message>
        <message>
            <source>Practices that apply</source>
            <translation>适用的实践项</translation>
        </message>
        <message>
            <source>Practices whose absence is unlawful in itself, answered no or partly.</source>
            <translation>一旦缺失本身就违法的实践项，答了“否”或者“部分”。</translation>
        </message>
        <message>
            <source>Practices whose condition on the profile holds; where a fact is unknown they are assumed to apply.</source>
            <translation>符合画像条件的实践项；画像有未知之处的，推定适用。</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>整改优先级</translation>
        </message>
        <message>
            <source>Projected score</source>
            <translation>预计得分</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>Recommended standards</source>
            <translation>推荐性标准</translation>
        </message>
        <message>
            <source>Red lines crossed</source>
            <translation>触及红线</translation>
        </message>
        <message>
            <source>Red lines not answered, or answered unknown. While one is open the report is a draft.</source>
            <translation>未回答或者答“不清楚”的红线。只要还有一条，报告就是草稿。</translation>
        </message>
        <message>
            <source>Red lines without an answer, or answered unknown. They cap nothing yet, but no final report can be made while one is open: it is marked as a draft.</source>
            <translation>未回答或者答“不清楚”的红线。它们暂不限制等级，但只要还有一条，就出不了正式报告，报告标为草稿。</translation>
        </message>
        <message>
            <source>The grade of the assessment is that of the binding law in force on the as-of date. A single view, a checklist or a source, has a grade of its own.</source>
            <translation>评估的等级，就是对照基准日现行有效、有约束力的法律得出的等级。每个检查表、每个法源另有自己的等级。</translation>
        </message>
        <message>
            <source>The highest priority among the findings; what only drafts or coming law asks for does not enter. One level for the whole assessment is our own rule, not one of GB/T 39335.</source>
            <translation>全部发现中最高的优先级；只由草案或者尚未施行的法提出要求的，不计入。给整个评估定一个级别是本产品自己的规则，不是GB/T 39335的规定。</translation>
        </message>
        <message>
            <source>The rise of conformity once all findings of an action are yes ÷ its hours of work. An action without an estimate counts as one day of 8 hours.
The curve adds up the actions in this order; a finding that several actions repair counts once.</source>
            <translation>一个整改项的全部发现都改为“是”时的收益÷它的工时。没有估计工时的，按一天8小时计。
曲线按这个顺序累加；几个整改项都能解决的同一发现，只计一次。</translation>
        </message>
        <message>
            <source>The rise of conformity with the binding law, in percentage points, if this finding alone becomes yes: 100 × weight × the points still missing ÷ points possible. Exact inside, rounded down where shown.
A finding that only a recommended standard asks for gains nothing here. Gains of several findings add up as long as the same practices apply.</source>
            <translation>只把这一项改为“是”时，法律符合度提高的百分点：100×权重×所缺分值÷可得分。内部是精确值，显示时向下取整。
只由推荐性标准提出要求的发现，这里没有收益。只要适用的实践项不变，几项发现的收益可以相加。</translation>
        </message>
        <message>
            <source>The same evaluation, with the practices of the ticked actions answered yes wherever they apply and fall short. Caps and grade are worked out anew.
It is a look ahead: no answer is changed and the report does not know it.</source>
            <translation>用同样的算法，把勾选的整改项所涉及、适用而又不足的实践项按“是”重算，红线限制和等级也重新计算。
这只是预演：不改动任何回答，报告也不采用。</translation>
        </message>
        <message>
            <source>The score as if what you ticked were repaired. Nothing is changed by it.</source>
            <translation>假定勾选的整改项都已完成时的得分，不改动任何内容。</translation>
        </message>
        <message>
            <source>The share of conformity gives a grade: %1.</source>
            <translation>符合度对应等级：%1。</translation>
        </message>
        <message>
            <source>The two meet in the matrix of GB/T 39335-2020, table D.5. A person may set either with a written reason; both values are kept.</source>
            <translation>两者按GB/T 39335-2020表D.5的矩阵得出优先级。可以写明理由改定其中任何一项，改前改后的值都保留。</translation>
        </message>
        <message>
            <source>The weight is the severity of the practice (1 to 5) × the factor of the strongest clause it cites among the sources looked at (%1).</source>
            <translation>权重等于实践项的严重程度（1至5）×它在所看法源中引用的最严条款的层级系数（%1）。</translation>
        </message>
        <message>
            <source>The worst priority among all findings.</source>
            <translation>全部发现中最高的整改优先级。</translation>
        </message>
        <message>
            <source>Worked out as conformity with the law is, over the recommended standards in force on the as-of date.
A “shall” in a recommended standard is a condition of conformity, not by itself a legal duty; so the two are never added up. Drafts, law not yet in force and superseded texts enter neither.</source>
            <translation>算法与法律符合度相同，范围是基准日现行有效的推荐性标准。
推荐性标准里的“应”是符合标准的条件，本身不等于法律义务，所以两者从不相加。草案、尚未施行和已被取代的文本都不计入。</translation>
        </message>
        <message>
            <source>Worst priority</source>
            <translation>最高优先级</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ActionView</name>
        <message>
            <source> h</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>整改项</translation>
        </message>
        <message>
            <source>Conformity with binding law doesn't rise by it.</source>
            <translation>对有约束力法律的符合度不会因此上升。</translation>
        </message>
        <message numerus="yes">
            <source>Done, and %n of its questions still fall(s) short: answers don't change by themselves. Look at them again.</source>
            <translation>
                <numerusform>已完成，但所涉问题中还有%n个没有达到：回答不会自动改变，请重新查看。</numerusform>
            </translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Effort in person-hours</source>
            <translation>工作量（人时）</translation>
        </message>
        <message>
            <source>Findings it repairs</source>
            <translation>针对的发现</translation>
        </message>
        <message>
            <source>In the order of the plan this counts as one day.</source>
            <translation>排序时按1天计。</translation>
        </message>
        <message>
            <source>Kept as you type.</source>
            <translation>边写边保存。</translation>
        </message>
        <message>
            <source>Look at its questions</source>
            <translation>查看所涉问题</translation>
        </message>
        <message>
            <source>No date yet: write it like 2026-12-31.</source>
            <translation>还不是日期，请写成2026-12-31这样。</translation>
        </message>
        <message>
            <source>No finding any more</source>
            <translation>已不再是发现</translation>
        </message>
        <message>
            <source>None yet. On the findings page, choose findings and add them to this action.</source>
            <translation>还没有。请在“发现”页选择发现，加到这个整改项里。</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Not estimated</source>
            <translation>未估算</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Once they are all a yes, conformity with binding law rises by %1 points.</source>
            <translation>全部改为“是”之后，对有约束力法律的符合度上升%1个百分点。</translation>
        </message>
        <message>
            <source>Open the question: %1. %2</source>
            <translation>打开问题：%1。%2</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Remove the action</source>
            <translation>删除整改项</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Take this finding off the action</source>
            <translation>把这个发现移出整改项</translation>
        </message>
        <message>
            <source>Undo brings it back.</source>
            <translation>可以撤销。</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>要做什么</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ActivitiesStep</name>
        <message>
            <source>A gate, an app, a laboratory: each activity has facts and answers of its own. Choose the situation where there is a usual one; what follows from it is filled in.</source>
            <translation>一处门禁、一个App、一间实验室，都是一项处理活动，各有自己的事实和回答。属于常见场景的，选出来即可，由场景得出的事实会自动填好。</translation>
        </message>
        <message>
            <source>Activity %1</source>
            <translation>活动%1</translation>
        </message>
        <message>
            <source>Add another activity</source>
            <translation>再加一项活动</translation>
        </message>
        <message>
            <source>Follows from the situation; you can change it in the next step:</source>
            <translation>由场景得出，下一步可以修改：</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>None of these: every fact is asked</source>
            <translation>都不是：事实逐项填写</translation>
        </message>
        <message>
            <source>One language is enough</source>
            <translation>填一种语言即可</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove activity %1</source>
            <translation>移除活动%1</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>场景</translation>
        </message>
        <message>
            <source>The activity</source>
            <translation>处理活动</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ActivityList</name>
        <message>
            <source>A gate, an app, a laboratory: each activity has facts and answers of its own. Choose the one you want to work on; what holds for the whole organisation is given once.</source>
            <translation>一处门禁、一个App、一间实验室，都是一项处理活动，各有自己的事实和回答。点选要处理的一项；适用于整个组织的内容只填一次。</translation>
        </message>
        <message>
            <source>Activity in Chinese</source>
            <translation>活动的中文名称</translation>
        </message>
        <message>
            <source>Activity in English</source>
            <translation>活动的英文名称</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add the activity</source>
            <translation>添加这项活动</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>End renaming</source>
            <translation>结束重命名</translation>
        </message>
        <message>
            <source>Name of another activity</source>
            <translation>另一项活动的名称</translation>
        </message>
        <message>
            <source>Processing activities</source>
            <translation>处理活动</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove %1 with its facts and answers</source>
            <translation>移除“%1”及其事实和回答</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>重命名“%1”</translation>
        </message>
        <message>
            <source>The only activity</source>
            <translation>唯一的活动</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ActivitySwitch</name>
        <message>
            <source>Activity</source>
            <translation>处理活动</translation>
        </message>
        <message>
            <source>The activity that is shown</source>
            <translation>正在查看的处理活动</translation>
        </message>
        <message>
            <source>What holds for the whole organisation is the same in all activities</source>
            <translation>适用于整个组织的内容，各项活动里都一样</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>未命名</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::AnswerRow</name>
        <message>
            <source>%1 (key %2)</source>
            <translation>%1（按键%2）</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>The answer counts once a reason stands here.</source>
            <translation>写明理由后，这个回答才算数。</translation>
        </message>
        <message>
            <source>Why does it not apply?</source>
            <translation>为什么不适用？</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::AnswerSheet</name>
        <message>
            <source>Basis and follow-up</source>
            <translation>依据与跟进</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>最迟何时办妥</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>For you and your colleagues. In no report and no export.</source>
            <translation>给自己和同事看的话，不进报告，也不随数据导出。</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>如何得知</translation>
        </message>
        <message>
            <source>Informant</source>
            <translation>信息提供人</translation>
        </message>
        <message>
            <source>Internal remark</source>
            <translation>内部备注</translation>
        </message>
        <message>
            <source>Internal remark, never printed</source>
            <translation>内部备注，从不打印</translation>
        </message>
        <message>
            <source>Never printed</source>
            <translation>从不打印</translation>
        </message>
        <message>
            <source>No date yet: write it like 2026-12-31.</source>
            <translation>还不是日期，请写成2026-12-31这样。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Note on this answer</source>
            <translation>这条回答的备注</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>What you saw or were told. Kept as you type.</source>
            <translation>记下看到或听到的情况，边写边保存。</translation>
        </message>
        <message>
            <source>Who sees to it that it is or gets in order</source>
            <translation>由谁负责落实或整改</translation>
        </message>
        <message>
            <source>Who told or showed it</source>
            <translation>由谁说明或出示</translation>
        </message>
        <message>
            <source>“%1” is no date. It waits in the due date of the question you left; go back and complete it.</source>
            <translation>“%1”不是日期，还留在刚才那个问题的期限里，请回去补全。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::AssessmentsModel</name>
        <message>
            <source>%1 (%2 open)</source>
            <translation>%1（%2未回答）</translation>
        </message>
        <message numerus="yes">
            <source>%n assessment(s)</source>
            <translation>
                <numerusform>%n项评估</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n项逾期</numerusform>
            </translation>
        </message>
        <message>
            <source>As of</source>
            <translation>基准日</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>回答率</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>最近改动</translation>
        </message>
        <message>
            <source>Organisation and assessment</source>
            <translation>组织与评估</translation>
        </message>
        <message>
            <source>Red lines</source>
            <translation>红线</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::BackupsBox</name>
        <message>
            <source>%1 restored %2</source>
            <translation>%1（恢复自%2）</translation>
        </message>
        <message>
            <source>%1 · %2 · change %3</source>
            <translation>%1 · %2 · 第%3条改动</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) of this workspace</source>
            <translation>
                <numerusform>这个工作区有%n份备份</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up by itself</source>
            <translation>自动备份</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Backed up: %1</source>
            <translation>已备份：%1</translation>
        </message>
        <message>
            <source>Beside the workspace</source>
            <translation>放在工作区旁边</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel the backup</source>
            <translation>取消备份</translation>
        </message>
        <message>
            <source>Change the folder of the backups</source>
            <translation>更改备份文件夹</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <source>No backup of this workspace yet.</source>
            <translation>这个工作区还没有备份。</translation>
        </message>
        <message>
            <source>Open a workspace to see its backups.</source>
            <translation>打开工作区后，这里会列出它的备份。</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>备份进度</translation>
        </message>
        <message>
            <source>Restore into a new file</source>
            <translation>恢复为新文件</translation>
        </message>
        <message>
            <source>Restore into a new file…</source>
            <translation>恢复为新文件…</translation>
        </message>
        <message>
            <source>Workspaces (*.shihe)</source>
            <translation>工作区 (*.shihe)</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::BasisRow</name>
        <message>
            <source>How it is known</source>
            <translation>如何得知</translation>
        </message>
        <message>
            <source>How it is known: %1</source>
            <translation>如何得知：%1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::BatchPanel</name>
        <message numerus="yes">
            <source>%n answer(s) changed.</source>
            <translation>
                <numerusform>已改动%n条回答。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) marked</source>
            <translation>
                <numerusform>已选中%n题</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to one question</source>
            <translation>回到单题</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Due date of all that are marked</source>
            <translation>所选各题的期限</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>如何得知</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Responsible for all that are marked</source>
            <translation>所选各题的责任人</translation>
        </message>
        <message>
            <source>What you choose here holds for all of them, as one step; undo takes it back as one. Their notes and evidence stay as they are.</source>
            <translation>在此所选对选中的各题一并生效，算作一步，撤销时也一并撤回。各题的备注和证据保持不变。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::BeginStep</name>
        <message>
            <source>%1, as of %2</source>
            <translation>%1，基准日%2</translation>
        </message>
        <message>
            <source>%1, as of %2, %3</source>
            <translation>%1，基准日%2，%3</translation>
        </message>
        <message>
            <source>A new organisation</source>
            <translation>新的组织</translation>
        </message>
        <message>
            <source>Activities, facts, evidence and open actions come along. Its answers become drafts: each counts once you have confirmed that it still holds.</source>
            <translation>处理活动、事实、证据和未完成的整改项一并带入。原来的回答成为草稿，逐项确认仍然属实之后才计入。</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>基准日</translation>
        </message>
        <message>
            <source>Carry over an earlier one</source>
            <translation>沿用以前的评估</translation>
        </message>
        <message>
            <source>Describe it anew</source>
            <translation>重新填写</translation>
        </message>
        <message>
            <source>How do you begin?</source>
            <translation>从哪里开始？</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>One language is enough</source>
            <translation>填一种语言即可</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>The assessment that is carried over</source>
            <translation>沿用的评估</translation>
        </message>
        <message>
            <source>The law is applied as it stood on this day.</source>
            <translation>按这一天的法律判断。</translation>
        </message>
        <message>
            <source>Title in Chinese</source>
            <translation>中文标题</translation>
        </message>
        <message>
            <source>Title in English</source>
            <translation>英文标题</translation>
        </message>
        <message>
            <source>Which assessment is it?</source>
            <translation>这次评估</translation>
        </message>
        <message>
            <source>Whose practices are assessed?</source>
            <translation>评估哪个组织？</translation>
        </message>
        <message>
            <source>You name the activities and give the facts that decide what applies.</source>
            <translation>先列出处理活动，再填写决定适用范围的事实。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::BrandingBox</name>
        <message>
            <source>%1 is too light to be read on paper; the report uses %2 instead.</source>
            <translation>%1在纸上太浅，看不清；报告改用%2。</translation>
        </message>
        <message>
            <source>A few words at the foot of the cover</source>
            <translation>印在封面下方的几句话</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>选择标志</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Colour of headings</source>
            <translation>标题的颜色</translation>
        </message>
        <message>
            <source>File of the logo</source>
            <translation>标志文件</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>页脚</translation>
        </message>
        <message>
            <source>Like #2b4a7f</source>
            <translation>形如#2b4a7f</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>标志</translation>
        </message>
        <message>
            <source>On every page of the report</source>
            <translation>印在每一页</translation>
        </message>
        <message>
            <source>On the cover</source>
            <translation>封面文字</translation>
        </message>
        <message>
            <source>PNG, JPEG or SVG</source>
            <translation>PNG、JPEG或SVG</translation>
        </message>
        <message>
            <source>Pick a colour</source>
            <translation>选取颜色</translation>
        </message>
        <message>
            <source>Pick…</source>
            <translation>取色…</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>移除标志</translation>
        </message>
        <message>
            <source>They stand before the disclaimer. Each line is a paragraph.</source>
            <translation>印在声明之前，每行一段。</translation>
        </message>
        <message>
            <source>This client has a mark of its own</source>
            <translation>为这个客户单独设置</translation>
        </message>
        <message>
            <source>Words on the cover</source>
            <translation>封面文字</translation>
        </message>
        <message>
            <source>Write a colour like #2b4a7f. Until then the last one stays.</source>
            <translation>请写成#2b4a7f的样子；在此之前沿用原来的颜色。</translation>
        </message>
        <message>
            <source>Your own terms</source>
            <translation>自有条款</translation>
        </message>
        <message>
            <source>Your terms</source>
            <translation>自有条款</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::CatalogOfferLine</name>
        <message>
            <source>A newer catalog is here: %1. This assessment is judged by %2.</source>
            <translation>已有新版知识库%1；这项评估用的是%2。</translation>
        </message>
        <message>
            <source>Catalogs of your own came or changed since this assessment began.</source>
            <translation>这项评估开始之后，自建知识库有新增或变化。</translation>
        </message>
        <message>
            <source>See what changes</source>
            <translation>看看有哪些变化</translation>
        </message>
        <message>
            <source>See what the newer catalog changes</source>
            <translation>看看新版知识库带来哪些变化</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::CatalogsBox</name>
        <message numerus="yes">
            <source>%1 And %n more.</source>
            <translation>
                <numerusform>%1另有%n处。</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the folder of your catalogs</source>
            <translation>更改自建知识库的文件夹</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Folder of your catalogs</source>
            <translation>自建知识库的文件夹</translation>
        </message>
        <message>
            <source>In use: %1, version %2 of %3</source>
            <translation>使用中：%1，版本%2，日期%3</translation>
        </message>
        <message>
            <source>Left out: %1
%2</source>
            <translation>未加载：%1
%2</translation>
        </message>
        <message>
            <source>None yet. Each lies here in a folder of its own.</source>
            <translation>还没有。每份知识库在这里各占一个子文件夹。</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Read your catalogs again</source>
            <translation>重新读取自建知识库</translation>
        </message>
        <message>
            <source>Use the usual folder</source>
            <translation>改回默认文件夹</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ChartTable</name>
        <message>
            <source>%1, provisional</source>
            <translation>%1（暂定）</translation>
        </message>
        <message>
            <source>Along</source>
            <translation>横轴</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>further notice</source>
            <translation>至今</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ChartView</name>
        <message>
            <source>Show as chart</source>
            <translation>以图显示</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>以表格显示</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ClausePanel</name>
        <message>
            <source>%1 on %2</source>
            <translation>%2：%1</translation>
        </message>
        <message>
            <source>Close the clause</source>
            <translation>关闭条款</translation>
        </message>
        <message>
            <source>In our own words. Number or wording not checked against the official text: look it up before you rely on it.</source>
            <translation>内容为本工具的概括，条号或表述未与官方文本核对，引用前请查阅原文。</translation>
        </message>
        <message>
            <source>In our own words; the official text prevails.</source>
            <translation>内容为本工具的概括，以官方文本为准。</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>未施行</translation>
        </message>
        <message>
            <source>Open in the law library</source>
            <translation>在法规库中打开</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>未核对</translation>
        </message>
        <message>
            <source>What a breach leads to</source>
            <translation>违反的后果</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ClauseView</name>
        <message>
            <source>%1 on %2</source>
            <translation>%2：%1</translation>
        </message>
        <message>
            <source>%1 · a red line</source>
            <translation>%1 · 红线</translation>
        </message>
        <message>
            <source>A red line</source>
            <translation>红线</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>对应的问题</translation>
        </message>
        <message>
            <source>Became</source>
            <translation>后来成为</translation>
        </message>
        <message>
            <source>Came from</source>
            <translation>由此而来</translation>
        </message>
        <message>
            <source>Does not apply to this activity</source>
            <translation>不适用于当前处理活动</translation>
        </message>
        <message>
            <source>In force from %1 to %2 only.</source>
            <translation>仅在%1至%2有效。</translation>
        </message>
        <message>
            <source>In force from %1.</source>
            <translation>自%1起有效。</translation>
        </message>
        <message>
            <source>In force on %1</source>
            <translation>%1有效</translation>
        </message>
        <message>
            <source>In force until %1.</source>
            <translation>有效至%1。</translation>
        </message>
        <message>
            <source>In our own words. The number or wording could not be checked against the official text; look it up before you rely on it.</source>
            <translation>这是我们的摘述。条号或者措辞未能与官方文本核对，引用前请查证原文。</translation>
        </message>
        <message>
            <source>In our own words; the official text prevails.</source>
            <translation>这是我们的摘述，以官方文本为准。</translation>
        </message>
        <message>
            <source>Next clause: %1</source>
            <translation>下一条款：%1</translation>
        </message>
        <message>
            <source>No question asks for this clause: it puts no duty on the organisation.</source>
            <translation>没有问题对应这一条款：它没有给组织规定义务。</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>未生效</translation>
        </message>
        <message>
            <source>Not yet published</source>
            <translation>尚未公布</translation>
        </message>
        <message>
            <source>Open the question in the walk</source>
            <translation>打开这个问题</translation>
        </message>
        <message>
            <source>Open the question to see why not</source>
            <translation>打开这个问题，查看为什么不适用</translation>
        </message>
        <message>
            <source>Open the question: %1</source>
            <translation>打开问题：%1</translation>
        </message>
        <message>
            <source>Previous clause: %1</source>
            <translation>上一条款：%1</translation>
        </message>
        <message>
            <source>Search for %1</source>
            <translation>搜索%1</translation>
        </message>
        <message>
            <source>Search the library for this term</source>
            <translation>在法源库里搜索这个术语</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>术语</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>未核对</translation>
        </message>
        <message>
            <source>What a breach leads to</source>
            <translation>违反的后果</translation>
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
            <translation>之后</translation>
        </message>
        <message>
            <source>An activity came or went</source>
            <translation>处理活动有增减</translation>
        </message>
        <message>
            <source>Another answer</source>
            <translation>回答不同</translation>
        </message>
        <message>
            <source>Another fact: %1</source>
            <translation>事实不同：%1</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Counts no more: %1</source>
            <translation>不再计入：%1</translation>
        </message>
        <message>
            <source>Counts now: %1</source>
            <translation>开始计入：%1</translation>
        </message>
        <message>
            <source>Evidence attached</source>
            <translation>附上了证据</translation>
        </message>
        <message>
            <source>Evidence taken away</source>
            <translation>证据已撤下</translation>
        </message>
        <message>
            <source>New in catalog %1</source>
            <translation>知识库%1新增</translation>
        </message>
        <message>
            <source>No longer in catalog %1</source>
            <translation>知识库%1不再收录</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>未涉及</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>The catalog weighs or applies it otherwise</source>
            <translation>知识库对它的权重或适用范围不同</translation>
        </message>
        <message>
            <source>The question was changed: not comparable</source>
            <translation>问题已修改，不可比</translation>
        </message>
        <message>
            <source>Weight in law: %1 → %2</source>
            <translation>法律权重：%1 → %2</translation>
        </message>
        <message>
            <source>Weight in standards: %1 → %2</source>
            <translation>标准权重：%1 → %2</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>▲ Another answer</source>
            <translation>▲ 回答不同</translation>
        </message>
        <message>
            <source>▼ Another answer</source>
            <translation>▼ 回答不同</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ComparePage</name>
        <message>
            <source>%1 of %2 questions differ; every difference of the figures comes from them.</source>
            <translation>%2个问题中有%1个不同；数字的全部变化都来自这些问题。</translation>
        </message>
        <message>
            <source>%1 · %2 · as of %3</source>
            <translation>%1 · %2 · 基准日%3</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>已复制%n行</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Before:</source>
            <translation>之前：</translation>
        </message>
        <message>
            <source>By the law</source>
            <translation>因法律变化</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>复制为表格</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Every question stands as it did: same answer, same evidence, same weight.</source>
            <translation>每个问题都和之前一样：回答、证据和权重都没有变。</translation>
        </message>
        <message>
            <source>Figures and the rows shown, for a spreadsheet</source>
            <translation>复制数字和当前列出的各行，可粘贴到电子表格</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>不再涉及</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>没有差异</translation>
        </message>
        <message>
            <source>Nothing here. Choose another group, or shorten the search.</source>
            <translation>没有符合的内容。请换一组，或缩短搜索词。</translation>
        </message>
        <message>
            <source>Open the question</source>
            <translation>打开问题</translation>
        </message>
        <message>
            <source>Search the differences</source>
            <translation>搜索差异</translation>
        </message>
        <message>
            <source>Search the differences, in either language</source>
            <translation>搜索差异，中英文均可</translation>
        </message>
        <message>
            <source>Show the clause</source>
            <translation>查看条款</translation>
        </message>
        <message>
            <source>The other day</source>
            <translation>另一个日期</translation>
        </message>
        <message>
            <source>This assessment on another day</source>
            <translation>本次评估在另一日期</translation>
        </message>
        <message>
            <source>What this assessment is compared with</source>
            <translation>与本次评估对比的对象</translation>
        </message>
        <message>
            <source>▲ Better</source>
            <translation>▲ 改善</translation>
        </message>
        <message>
            <source>▼ Worse</source>
            <translation>▼ 变差</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ConditionWords</name>
        <message>
            <source>%1 %2</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1以上（含）</translation>
        </message>
        <message>
            <source>All of these:</source>
            <translation>同时符合以下各项：</translation>
        </message>
        <message>
            <source>One of these:</source>
            <translation>符合以下任意一项：</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>不超过%1</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>少于%1</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>多于%1</translation>
        </message>
        <message>
            <source>other than %1</source>
            <translation>不是%1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ConsentBox</name>
        <message>
            <source>Ask now whether the certificates were revoked</source>
            <translation>现在查询证书是否吊销</translation>
        </message>
        <message>
            <source>Ask them now</source>
            <translation>现在查询</translation>
        </message>
        <message>
            <source>Nobody was asked yet whether the certificates were revoked. These servers would be asked; they learn which certificate is checked and from which network, nothing of the file.</source>
            <translation>还没有查过证书是否吊销。查询会联系下面这些服务器；它们会知道查的是哪张证书、来自哪个网络，不会知道文件的内容。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::Consequences</name>
        <message>
            <source>%1 if it began on the as-of date</source>
            <translation>如从基准日起算，到%1</translation>
        </message>
        <message>
            <source>%1 if it began on the as-of date; public holidays not yet published</source>
            <translation>如从基准日起算，到%1（该年节假日安排尚未公布）</translation>
        </message>
        <message>
            <source>%1 needs: %2</source>
            <translation>%1类App的必要个人信息：%2</translation>
        </message>
        <message>
            <source>%1, assumed to apply</source>
            <translation>%1，按适用处理</translation>
        </message>
        <message>
            <source>%1, from: %2</source>
            <translation>%1，起算点：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n assumed</source>
            <translation>
                <numerusform>按适用处理的%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n at a higher number</source>
            <translation>
                <numerusform>人数增加后才产生的%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coming</source>
            <translation>
                <numerusform>即将生效的%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duty(ies) with a deadline have begun</source>
            <translation>
                <numerusform>已经开始的限期义务%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s) apply: %1 binding, %2 recommended, %3 voluntary</source>
            <translation>
                <numerusform>适用%n部法源：有约束力的%1部，推荐性的%2部，自愿性的%3部</numerusform>
            </translation>
        </message>
        <message>
            <source>Beyond it: %1</source>
            <translation>超出的部分：%1</translation>
        </message>
        <message>
            <source>Dashed: assumed to apply until the facts are known.</source>
            <translation>虚线框：事实填写之前按适用处理。</translation>
        </message>
        <message numerus="yes">
            <source>The app collects %n item(s) beyond what its type needs</source>
            <translation>
                <numerusform>App收集的信息有%n项超出这类App的必要范围</numerusform>
            </translation>
        </message>
        <message>
            <source>The app collects nothing beyond what its type needs</source>
            <translation>App收集的信息没有超出这类App的必要范围</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>由此得出</translation>
        </message>
        <message>
            <source>Whoever refuses these must still be able to use the basic function.</source>
            <translation>用户不同意提供超出部分的，仍应当能使用基本功能服务。</translation>
        </message>
        <message>
            <source>begins at %1 %2: %3</source>
            <translation>达到%1%2时产生（%3）</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>the law takes effect on %1</source>
            <translation>法源自%1起施行</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ContentForm</name>
        <message>
            <source>Action plan</source>
            <translation>整改计划</translation>
        </message>
        <message>
            <source>Also without persons, notes, reasons, evidence and attached data. Titles and names that you typed stay: read it before you publish it.</source>
            <translation>还不含人员、备注、理由、证据和附带的数据。自己写的标题和名称会保留，公开之前请通读。</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>双语</translation>
        </message>
        <message>
            <source>By when to cancel the filing after the use ended, and what became of the facial information.</source>
            <translation>终止应用以后的注销期限，以及人脸信息的处置。</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Cover and summary alone, for those who decide.</source>
            <translation>只有封面和摘要，供决策者阅读。</translation>
        </message>
        <message>
            <source>Cover, summary and each piece of evidence with its digest.</source>
            <translation>封面、摘要，以及每份证据和它的摘要值。</translation>
        </message>
        <message>
            <source>Cover, summary and the parts you tick; the report says what is left out.</source>
            <translation>封面、摘要，加上勾选的部分；没有收入的，报告里会写明。</translation>
        </message>
        <message>
            <source>Cover, summary and who does what by when.</source>
            <translation>封面、摘要，以及谁在何时之前做什么。</translation>
        </message>
        <message>
            <source>Each clause: whether it applies here and why, what meets it, and how it stands.</source>
            <translation>逐条说明是否适用、理由、由哪些实践项落实、做得怎样。</translation>
        </message>
        <message>
            <source>Evidence register</source>
            <translation>证据清单</translation>
        </message>
        <message>
            <source>Filing</source>
            <translation>备案材料</translation>
        </message>
        <message>
            <source>Filing: change</source>
            <translation>备案变更</translation>
        </message>
        <message>
            <source>Filing: end</source>
            <translation>备案注销</translation>
        </message>
        <message>
            <source>For</source>
            <translation>读者</translation>
        </message>
        <message>
            <source>For: %1</source>
            <translation>读者：%1</translation>
        </message>
        <message>
            <source>Gap report</source>
            <translation>差距报告</translation>
        </message>
        <message>
            <source>Impact assessment</source>
            <translation>影响评估</translation>
        </message>
        <message>
            <source>Impact assessment: public</source>
            <translation>影响评估公开摘要</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Kind: %1</source>
            <translation>种类：%1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Nothing is left out.</source>
            <translation>不作删减。</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>收入的部分</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>公众</translation>
        </message>
        <message>
            <source>Regulator</source>
            <translation>监管机构</translation>
        </message>
        <message>
            <source>Report in Chinese</source>
            <translation>中文报告</translation>
        </message>
        <message>
            <source>Report in English</source>
            <translation>英文报告</translation>
        </message>
        <message>
            <source>Report in both languages, that of the window first</source>
            <translation>双语报告，窗口的语言在前</translation>
        </message>
        <message>
            <source>Statement of applicability</source>
            <translation>适用性声明</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>The personal information protection impact assessment by GB/T 39335, as it was judged, and what is missing.</source>
            <translation>按照GB/T 39335的个人信息保护影响评估：各项判断、理由和尚缺的内容。</translation>
        </message>
        <message>
            <source>The short version of the impact assessment that can be published.</source>
            <translation>可以公开的影响评估摘要。</translation>
        </message>
        <message>
            <source>What changed since the filing, by when to file it, and the content as it stands now.</source>
            <translation>备案以后变更了什么、办理期限，以及现在的情况。</translation>
        </message>
        <message>
            <source>Whether the face recognition measures call for a filing, by when, its material, and what is missing.</source>
            <translation>是否应当按人脸识别办法备案、期限、备案材料，以及尚缺的内容。</translation>
        </message>
        <message>
            <source>Without owners, hours of work and gains of the plan; the report says so.</source>
            <translation>不含责任人、工时和整改计划的收益；报告会写明。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::CurveModel</name>
        <message>
            <source>%1 (assumed)</source>
            <translation>%1（暂按）</translation>
        </message>
        <message>
            <source>Action, by gain per effort</source>
            <translation>整改项，按单位工作量的收益排列</translation>
        </message>
        <message>
            <source>Conformity then</source>
            <translation>届时符合度</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>工作量</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>收益</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::CurveView</name>
        <message numerus="yes">
            <source>%n action(s) of together %1 lift conformity with binding law from %2 to %3.</source>
            <translation>
                <numerusform>%n个整改项合计%1，把对有约束力法律的符合度从%2提高到%3。</numerusform>
            </translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>符合度</translation>
        </message>
        <message>
            <source>Conformity with binding law over the work spent</source>
            <translation>对有约束力法律的符合度随投入的工作量变化</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>工作量</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>The curve as a table: after each action, where conformity stands</source>
            <translation>曲线的数据表：每完成一项后的符合度</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::DayField</name>
        <message>
            <source>Choose from a calendar</source>
            <translation>从日历中选择</translation>
        </message>
        <message>
            <source>Year-month-day</source>
            <translation>年-月-日</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::DoneNote</name>
        <message>
            <source>%1 is ready: %2.</source>
            <translation>%1已做好：%2。</translation>
        </message>
        <message numerus="yes">
            <source>%1 is ready: %n page(s) in %2.</source>
            <translation>
                <numerusform>%1已完成，共%n页，保存在%2。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show in its folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>The draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>The signed draft</source>
            <translation>已签名的草稿</translation>
        </message>
        <message>
            <source>The signed report</source>
            <translation>已签名的报告</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EraseBox</name>
        <message numerus="yes">
            <source>%n assessment(s) with all facts, answers, evidence and actions.</source>
            <translation>
                <numerusform>%n个评估及其全部事实、回答、证据和整改项。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) belong to other evidence, too, and stay.</source>
            <translation>
                <numerusform>%n个文件也属于其他证据，因此保留。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), %1.</source>
            <translation>
                <numerusform>%n个文件，共%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s)</source>
            <translation>
                <numerusform>%n段文字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s), older versions among them.</source>
            <translation>
                <numerusform>%n段文字，含历史版本。</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificate of erasure %1</source>
            <translation>删除证明%1</translation>
        </message>
        <message>
            <source>Certificates (*.txt *.json)</source>
            <translation>删除证明 (*.txt *.json)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Delete the backups that still hold it, and make a new one</source>
            <translation>同时删除仍含这些内容的备份，并新建一份备份</translation>
        </message>
        <message>
            <source>Deleted: %1</source>
            <translation>已删除：%1</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>永久删除</translation>
        </message>
        <message>
            <source>Erase for good: %1</source>
            <translation>永久删除：%1</translation>
        </message>
        <message>
            <source>Erase nothing</source>
            <translation>不删除</translation>
        </message>
        <message>
            <source>Erased: %1</source>
            <translation>已删除：%1</translation>
        </message>
        <message>
            <source>Looking through the history…</source>
            <translation>正在查找全部历史记录…</translation>
        </message>
        <message>
            <source>May still hold it, can't be read: %1</source>
            <translation>无法读取，可能仍含这些内容：%1</translation>
        </message>
        <message>
            <source>No backup here holds it. Of copies elsewhere the program knows nothing.</source>
            <translation>这里的备份都不含这些内容。存放在别处的副本，程序无从得知。</translation>
        </message>
        <message>
            <source>Overwriting what was erased…</source>
            <translation>正在覆写已删除的内容…</translation>
        </message>
        <message>
            <source>Progress of the erasure</source>
            <translation>删除进度</translation>
        </message>
        <message>
            <source>Save the certificate</source>
            <translation>保存删除证明</translation>
        </message>
        <message>
            <source>Save the certificate of erasure</source>
            <translation>保存删除证明</translation>
        </message>
        <message>
            <source>Save the certificate…</source>
            <translation>保存删除证明…</translation>
        </message>
        <message>
            <source>Saved for people as %1, and beside it as JSON.</source>
            <translation>可读文本已保存为%1，同名JSON文件保存在旁边。</translation>
        </message>
        <message>
            <source>Still holds it until it rotates out after %1: %2</source>
            <translation>仍含这些内容，%1之后随备份轮换删除：%2</translation>
        </message>
        <message>
            <source>Still holds it, and is never deleted by itself: %1</source>
            <translation>仍含这些内容，不会自动删除：%1</translation>
        </message>
        <message>
            <source>Texts that mention the name</source>
            <translation>提到这个姓名的文字</translation>
        </message>
        <message>
            <source>The name goes where it stands alone: author, informant, responsible, owner, source. Who else a text means the program can't know.</source>
            <translation>凡单独写有此姓名之处，都会删除：作者、提供信息的人、责任人、负责人、来源。文字中以其他方式指称的人，程序无法识别。</translation>
        </message>
        <message>
            <source>These texts mention the name. Tick those that are to go as a whole, in every version:</source>
            <translation>下列文字提到了这个姓名。需要整段删除的，请勾选（含历史版本）：</translation>
        </message>
        <message>
            <source>This can't be undone, neither here nor from the journal.</source>
            <translation>删除后无法撤销，也无法从日志中找回。</translation>
        </message>
        <message>
            <source>journal row %1</source>
            <translation>日志第%1行</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EvidenceAdder</name>
        <message numerus="yes">
            <source>%1, used by %n answer(s)</source>
            <translation>
                <numerusform>%1（用于%n条回答）</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a folder as evidence</source>
            <translation>把文件夹加为证据</translation>
        </message>
        <message>
            <source>Add a folder with all that is in it</source>
            <translation>加入整个文件夹</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>加入文件</translation>
        </message>
        <message>
            <source>Add files as evidence</source>
            <translation>把文件加为证据</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>已有证据</translation>
        </message>
        <message>
            <source>Attach a piece that is here already</source>
            <translation>选用已有的证据</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>关闭列表</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Let go to take it in here.</source>
            <translation>松开即可加入这里。</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Link an address on the net</source>
            <translation>登记一个网址</translation>
        </message>
        <message>
            <source>Name paper that lies elsewhere</source>
            <translation>登记存放在别处的纸质材料</translation>
        </message>
        <message>
            <source>No other piece fits. Shorten the search, or add a file.</source>
            <translation>没有其他合适的证据。可以缩短搜索词，或加入文件。</translation>
        </message>
        <message>
            <source>Or drop files and folders on the page. At most %1 a file; of several files and of folders the sum is said before they are taken in.</source>
            <translation>也可以把文件或文件夹拖到页面上。单个文件不超过%1；多个文件或文件夹先报总量，确认后才加入。</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸质材料</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Paste files, a screenshot or an address</source>
            <translation>粘贴文件、截图或网址</translation>
        </message>
        <message>
            <source>Pieces that are here already</source>
            <translation>已有的证据</translation>
        </message>
        <message>
            <source>Screenshot %1</source>
            <translation>截图-%1</translation>
        </message>
        <message>
            <source>Search the pieces</source>
            <translation>搜索证据</translation>
        </message>
        <message>
            <source>The clipboard holds no file, no picture and no address. Copy one, then paste again.</source>
            <translation>剪贴板里没有文件、图片或网址，没有加入任何内容。请先复制，再粘贴。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EvidenceBox</name>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Nothing attached yet.</source>
            <translation>尚未附上证据。</translation>
        </message>
        <message>
            <source>Show this piece: %1</source>
            <translation>查看这份证据：%1</translation>
        </message>
        <message>
            <source>Take %1 off this answer</source>
            <translation>从这个回答移除%1</translation>
        </message>
        <message>
            <source>sensitive</source>
            <translation>敏感</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EvidenceModel</name>
        <message>
            <source>%1, expired</source>
            <translation>%1，已过期</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n条回答</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends on %1</source>
            <translation>%1到期</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>已永久删除</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Expired on %1</source>
            <translation>%1已过期</translation>
        </message>
        <message>
            <source>File, %1</source>
            <translation>文件，%1</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>尚未使用</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸质材料</translation>
        </message>
        <message>
            <source>Reference only</source>
            <translation>仅有名称</translation>
        </message>
        <message>
            <source>Serves</source>
            <translation>用于</translation>
        </message>
        <message>
            <source>To be erased by now</source>
            <translation>已到删除期限</translation>
        </message>
        <message>
            <source>Valid until %1</source>
            <translation>有效期至%1</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>有效期</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EvidencePage</name>
        <message>
            <source>%1 may be a program, so it is not opened from here; nothing was run. Save a copy if you trust where it comes from.</source>
            <translation>%1可能是程序，因此不从这里打开，没有运行任何内容。如果信任来源，可以另存副本。</translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed and taken off %n answer(s). Undo brings it back.</source>
            <translation>
                <numerusform>已移除%1，并从%n条回答中移除。撤销即可恢复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n end within 30 days</source>
            <translation>
                <numerusform>%n份30天内到期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expired</source>
            <translation>
                <numerusform>%n份已过期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), the register evidence.csv and SHA256SUMS lie in %1.</source>
            <translation>
                <numerusform>%n个文件、登记表evidence.csv和SHA256SUMS已在%1中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence</source>
            <translation>
                <numerusform>%n份证据</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) whose time is over</source>
            <translation>
                <numerusform>到期证据%n份</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n serve no answer</source>
            <translation>
                <numerusform>%n份尚未使用</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be erased by now</source>
            <translation>
                <numerusform>%n份应当删除</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>加入文件</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Ends within 30 days</source>
            <translation>30天内到期</translation>
        </message>
        <message>
            <source>Erase all evidence whose keep-until day is past</source>
            <translation>永久删除保存期限已过的全部证据</translation>
        </message>
        <message numerus="yes">
            <source>Erase the %n due</source>
            <translation>
                <numerusform>删除到期的%n份</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Evidence %1 %2</source>
            <translation>证据-%1-%2</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Export all files with a register and SHA256SUMS to a folder</source>
            <translation>把全部文件连同登记表和SHA256SUMS导出到文件夹</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>导出到文件夹</translation>
        </message>
        <message>
            <source>Exporting to %1</source>
            <translation>正在导出到%1</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>No evidence yet</source>
            <translation>还没有证据</translation>
        </message>
        <message>
            <source>None has expired; each serves an answer.</source>
            <translation>没有过期的证据，每份都有用处。</translation>
        </message>
        <message>
            <source>Nothing here. Choose another group, or shorten the search.</source>
            <translation>这里没有内容。可以换一组，或缩短搜索词。</translation>
        </message>
        <message>
            <source>Opening %1</source>
            <translation>正在打开%1</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸质材料</translation>
        </message>
        <message>
            <source>Progress of the copy</source>
            <translation>复制进度</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>另存副本</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存为%1。</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>正在保存%1</translation>
        </message>
        <message>
            <source>Search the evidence</source>
            <translation>搜索证据</translation>
        </message>
        <message>
            <source>Search the evidence by name, source or question</source>
            <translation>按名称、来源或问题搜索证据</translation>
        </message>
        <message>
            <source>Serves no answer</source>
            <translation>尚未使用</translation>
        </message>
        <message>
            <source>The system has no program for this address. Copy it from the field instead.</source>
            <translation>系统没有打开这个网址的程序。可以从字段中复制网址。</translation>
        </message>
        <message>
            <source>The system has no program for this kind of file. Save a copy instead.</source>
            <translation>系统没有打开这类文件的程序。可以另存副本。</translation>
        </message>
        <message>
            <source>To be erased</source>
            <translation>应当删除</translation>
        </message>
        <message>
            <source>What shows that an answer is true: a policy, a screenshot, a contract. Add it here or beside the question; one piece may serve many answers.</source>
            <translation>证据说明回答属实：制度、截图、合同等。可以在这里加入，也可以在问题旁加入；一份证据可以用于多条回答。</translation>
        </message>
        <message>
            <source>Where the folder is to be made</source>
            <translation>在哪里建立文件夹</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EvidencePreview</name>
        <message>
            <source>No preview of this kind of file. Open it, or save a copy.</source>
            <translation>这类文件没有预览。可以打开，或另存副本。</translation>
        </message>
        <message>
            <source>Only the beginning is shown.</source>
            <translation>只显示开头部分。</translation>
        </message>
        <message>
            <source>Pages of the PDF</source>
            <translation>PDF的各页</translation>
        </message>
        <message>
            <source>Preview of the picture</source>
            <translation>图片预览</translation>
        </message>
        <message>
            <source>Preview of the text</source>
            <translation>文本预览</translation>
        </message>
        <message>
            <source>The PDF is damaged, or is none, and can't be shown. Ask for the file again, or open it in another program.</source>
            <translation>文件已损坏，或者不是PDF，无法显示。请重新索取文件，或者用别的程序打开。</translation>
        </message>
        <message>
            <source>The PDF is too large for a preview. Open it, or save a copy.</source>
            <translation>PDF太大，不在这里预览。可以打开，或另存副本。</translation>
        </message>
        <message>
            <source>The PDF opens with a password alone and can't be shown here. Open it in another program; for others, add a copy without the password.</source>
            <translation>这份PDF要密码才能打开，不能在这里显示。请用别的程序打开；要给别人看，请另加一份不带密码的副本。</translation>
        </message>
        <message>
            <source>The content can't be read from the workspace. Check the workspace, or add the file again.</source>
            <translation>无法从工作区读取内容。请检查工作区，或重新加入文件。</translation>
        </message>
        <message>
            <source>The picture is too large for a preview. Open it, or save a copy.</source>
            <translation>图片太大，不在这里预览。可以打开，或另存副本。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::EvidenceView</name>
        <message>
            <source>Added on %1</source>
            <translation>加入时间：%1</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>关闭列表</translation>
        </message>
        <message>
            <source>Draft of last time</source>
            <translation>上次的草稿</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>永久删除…</translation>
        </message>
        <message>
            <source>Erase this piece for good, in every version of the history</source>
            <translation>永久删除这份证据，含全部历史版本</translation>
        </message>
        <message>
            <source>Go to the question: %1</source>
            <translation>前往问题：%1</translation>
        </message>
        <message>
            <source>It may hold personal data or secrets: it is never put into a report or a bundle unless you choose it there.</source>
            <translation>可能含有个人信息或秘密：除非在报告或打包时选中，否则不会放进去。</translation>
        </message>
        <message>
            <source>It was to be kept until %1: erase it here, and ask for its erasure where it came from.</source>
            <translation>保存期限为%1，已经届满：请在此永久删除，并请来源方删除。</translation>
        </message>
        <message>
            <source>Its content was erased for good. That it was there stays in the journal.</source>
            <translation>内容已永久删除。日志中只保留它曾经存在的事实。</translation>
        </message>
        <message>
            <source>Keep until</source>
            <translation>保存至</translation>
        </message>
        <message>
            <source>Keep until (then it is to be erased)</source>
            <translation>保存至（期满应当删除）</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No other question fits. Shorten the search.</source>
            <translation>没有其他合适的问题，请缩短搜索词。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open a copy with the system's program</source>
            <translation>用系统程序打开副本</translation>
        </message>
        <message>
            <source>Open the address</source>
            <translation>打开网址</translation>
        </message>
        <message>
            <source>Questions that apply</source>
            <translation>适用的问题</translation>
        </message>
        <message>
            <source>Remove from the assessment</source>
            <translation>从评估中移除</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>另存副本</translation>
        </message>
        <message>
            <source>Search the questions</source>
            <translation>搜索问题</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>敏感</translation>
        </message>
        <message numerus="yes">
            <source>Serves %n answer(s)</source>
            <translation>
                <numerusform>用于%n条回答</numerusform>
            </translation>
        </message>
        <message>
            <source>Serves no answer yet</source>
            <translation>尚未用于任何回答</translation>
        </message>
        <message>
            <source>Take it off this answer: %1</source>
            <translation>从这条回答中移除：%1</translation>
        </message>
        <message>
            <source>Takes it off every answer; undo brings it back</source>
            <translation>从所有回答中移除；撤销即可恢复</translation>
        </message>
        <message>
            <source>This is no day. Write year, month and day, e.g. 2026-11-22; until then the day of before stays.</source>
            <translation>这不是日期。请写年、月、日，例如2026-11-22；在此之前保留原来的日期。</translation>
        </message>
        <message>
            <source>Use it for another answer</source>
            <translation>用于另一条回答</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Valid until (the last day on which it proves anything)</source>
            <translation>有效期至（最后一个仍能证明的日子）</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>存放处</translation>
        </message>
        <message>
            <source>Who gave it, or how it was made</source>
            <translation>由谁提供，或如何取得</translation>
        </message>
        <message>
            <source>Whole organisation</source>
            <translation>整个组织</translation>
        </message>
        <message>
            <source>no longer asked</source>
            <translation>不再询问</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ExportButton</name>
        <message>
            <source>CSV files (%1)</source>
            <translation>CSV文件（%1）</translation>
        </message>
        <message>
            <source>Calendars (%1)</source>
            <translation>日历文件（%1）</translation>
        </message>
        <message>
            <source>Due dates as calendar events</source>
            <translation>期限导出为日程</translation>
        </message>
        <message>
            <source>Due dates as calendar tasks</source>
            <translation>期限导出为待办</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>导出为CSV文件</translation>
        </message>
        <message>
            <source>Export as a calendar</source>
            <translation>导出为日历文件</translation>
        </message>
        <message>
            <source>Export as a spreadsheet</source>
            <translation>导出为电子表格</translation>
        </message>
        <message>
            <source>Export plan and findings</source>
            <translation>导出整改项和发现</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Findings as CSV</source>
            <translation>发现（CSV）</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>整改</translation>
        </message>
        <message>
            <source>Plan as CSV</source>
            <translation>整改项（CSV）</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>电子表格</translation>
        </message>
        <message>
            <source>Spreadsheet in both languages</source>
            <translation>中英对照的电子表格</translation>
        </message>
        <message>
            <source>Spreadsheets (%1)</source>
            <translation>电子表格（%1）</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FactEditor</name>
        <message numerus="yes">
            <source>%1 is reached: %n duty(ies) with a deadline.</source>
            <translation>
                <numerusform>已达到%1，产生%n项限期义务。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is reached: %n more question(s) apply.</source>
            <translation>
                <numerusform>已达到%1：另有%n个问题适用。</numerusform>
            </translation>
        </message>
        <message>
            <source>Applies to the whole organisation</source>
            <translation>适用于整个组织</translation>
        </message>
        <message numerus="yes">
            <source>Decides whether %n question(s) apply.</source>
            <translation>
                <numerusform>决定%n个问题是否适用。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1 on, %n duty(ies) with a deadline.</source>
            <translation>
                <numerusform>满%1，产生%n项限期义务。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1 on, %n more question(s) apply.</source>
            <translation>
                <numerusform>达到%1时，另有%n个问题适用。</numerusform>
            </translation>
        </message>
        <message>
            <source>Give a whole number of 0 or more, in digits. What you typed is kept here until then.</source>
            <translation>请用数字填写不小于0的整数。在此之前，已输入的内容会保留在这里。</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>已知</translation>
        </message>
        <message>
            <source>No longer needed: what is known settles it.</source>
            <translation>不再需要：已填写的事实已能判断。</translation>
        </message>
        <message>
            <source>Not known: assumed to apply</source>
            <translation>未知：按适用处理</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>不再需要</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FactInput</name>
        <message>
            <source>None of these</source>
            <translation>以上都没有</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>尚不清楚</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FactsStep</name>
        <message>
            <source>%1 (%2 open)</source>
            <translation>%1（待填%2项）</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) follow from the situation</source>
            <translation>
                <numerusform>由场景得出的事实（%n项）</numerusform>
            </translation>
        </message>
        <message>
            <source>Activity %1</source>
            <translation>活动%1</translation>
        </message>
        <message>
            <source>Everything that matters here is known.</source>
            <translation>这一部分需要的事实都已填写。</translation>
        </message>
        <message>
            <source>Given once; holds for all its activities.</source>
            <translation>只填一次，适用于所有处理活动。</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>整个组织</translation>
        </message>
        <message>
            <source>What this activity collects, from whom, and what happens with it.</source>
            <translation>这项活动收集什么、向谁收集、怎样处理。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FigureStrip</name>
        <message>
            <source>Coverage</source>
            <translation>回答率</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Law, %</source>
            <translation>法律符合度，%</translation>
        </message>
        <message>
            <source>Red lines crossed</source>
            <translation>触碰红线</translation>
        </message>
        <message>
            <source>Red lines open</source>
            <translation>红线待查</translation>
        </message>
        <message>
            <source>Standards, %</source>
            <translation>标准符合度，%</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FileForm</name>
        <message>
            <source>%1 %2 %3</source>
            <translation>%1%2%3</translation>
        </message>
        <message>
            <source>%1 is there already. What it holds now is lost if you replace it.</source>
            <translation>%1已经存在。替换以后，其中现有的内容就没有了。</translation>
        </message>
        <message>
            <source>Choose the file of the report</source>
            <translation>选择报告文件</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>File of the report</source>
            <translation>报告文件</translation>
        </message>
        <message>
            <source>For print, archive and signature.</source>
            <translation>用于打印、存档和签名。</translation>
        </message>
        <message>
            <source>Format: %1</source>
            <translation>格式：%1</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Markdown texts (*.md)</source>
            <translation>Markdown文本(*.md)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF文档(*.pdf)</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>替换文件</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>This file is there already. You are asked before it is replaced.</source>
            <translation>这个文件已经存在。替换之前会先询问。</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>网页(*.html)</translation>
        </message>
        <message>
            <source>Without attached data; only a PDF can be signed and verified.</source>
            <translation>不附数据；只有PDF可以签名和验证。</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word文档(*.docx)</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FilesModel</name>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看……</translation>
        </message>
        <message>
            <source>Not tried; the file is as it was</source>
            <translation>没有处理，文件未动</translation>
        </message>
        <message>
            <source>Ready to be signed</source>
            <translation>可以签名</translation>
        </message>
        <message>
            <source>Signed: %1</source>
            <translation>已签名：%1</translation>
        </message>
        <message>
            <source>Signing…</source>
            <translation>正在签名……</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FilterBar</name>
        <message>
            <source>Any date</source>
            <translation>不限期限</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>不限责任人</translation>
        </message>
        <message>
            <source>Checklist or source</source>
            <translation>检查表或法源</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Due within 30 days</source>
            <translation>30天内到期</translation>
        </message>
        <message>
            <source>Every checklist and source</source>
            <translation>全部检查表和法源</translation>
        </message>
        <message>
            <source>Every priority</source>
            <translation>全部优先级</translation>
        </message>
        <message>
            <source>Every topic</source>
            <translation>全部主题</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>没有期限</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>还没有责任人</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>Take all filters off</source>
            <translation>取消全部筛选</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FindingView</name>
        <message>
            <source>%1 (in %2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) chosen</source>
            <translation>
                <numerusform>已选%n个发现</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>A yes here raises the conformity with binding law by %1 percentage points. Effort: %2 of 5.</source>
            <translation>改为“是”后，对有约束力法律的符合度上升%1个百分点。工作量：%2（满分5）。</translation>
        </message>
        <message>
            <source>Add to an action that is there</source>
            <translation>加到已有的整改项</translation>
        </message>
        <message>
            <source>Add to an action…</source>
            <translation>加到已有的整改项…</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Gain and effort</source>
            <translation>收益与工作量</translation>
        </message>
        <message>
            <source>It doesn't count in binding law. Effort: %1 of 5.</source>
            <translation>不计入有约束力法律的得分。工作量：%1（满分5）。</translation>
        </message>
        <message>
            <source>Make an action</source>
            <translation>建整改项</translation>
        </message>
        <message>
            <source>Make one action of them</source>
            <translation>合建一个整改项</translation>
        </message>
        <message>
            <source>No action yet.</source>
            <translation>还没有整改项。</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>尚未施行</translation>
        </message>
        <message>
            <source>Once they are all a yes, conformity with binding law rises by %1 points.</source>
            <translation>全部改为“是”之后，对有约束力法律的符合度上升%1个百分点。</translation>
        </message>
        <message>
            <source>One action for each</source>
            <translation>各建一个整改项</translation>
        </message>
        <message>
            <source>Open the action: %1</source>
            <translation>打开整改项：%1</translation>
        </message>
        <message>
            <source>Open the question</source>
            <translation>打开该问题</translation>
        </message>
        <message>
            <source>Priority: %1</source>
            <translation>优先级：%1</translation>
        </message>
        <message>
            <source>Red line crossed</source>
            <translation>触及红线</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>整改办法</translation>
        </message>
        <message>
            <source>Repaired by</source>
            <translation>对应的整改项</translation>
        </message>
        <message>
            <source>The worst answer counts. The other activities: %1</source>
            <translation>以最差的回答为准。其他处理活动：%1</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>为什么</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FindingsModel</name>
        <message>
            <source>%1
(computed: %2)</source>
            <translation>%1
（计算：%2）</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1等，另有%n条</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>收益</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Red line crossed. %1: %2</source>
            <translation>触及红线。%1：%2</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任人</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FindingsPage</name>
        <message>
            <source>%1 stand on binding law, %2 are questions still open. Worst priority: %3.</source>
            <translation>%1项依据有约束力的法律，%2项是未回答的问题。最高优先级：%3。</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) made. They stand on the plan page.</source>
            <translation>
                <numerusform>已建立%n个整改项，见“整改”页。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n项发现</numerusform>
            </translation>
        </message>
        <message>
            <source>Added to “%1”.</source>
            <translation>已加到“%1”。</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Binding law</source>
            <translation>有约束力的法律</translation>
        </message>
        <message>
            <source>Coming law</source>
            <translation>将来的法律</translation>
        </message>
        <message>
            <source>Every question that applies is answered yes or does not apply. The report says so, too.</source>
            <translation>凡适用的问题都回答为“是”或“不适用”。报告也会这样写。</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Filter (%1)</source>
            <translation>筛选（%1）</translation>
        </message>
        <message>
            <source>Filter by topic, checklist, priority, person and date</source>
            <translation>按主题、检查表、优先级、责任人和期限筛选</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>制作报告</translation>
        </message>
        <message>
            <source>No findings</source>
            <translation>没有发现</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Nothing here. Choose another group, or shorten the search.</source>
            <translation>这里没有内容。请换一组，或缩短搜索词。</translation>
        </message>
        <message numerus="yes">
            <source>Repair %n finding(s)</source>
            <translation>
                <numerusform>整改%n个发现</numerusform>
            </translation>
        </message>
        <message>
            <source>Search the findings</source>
            <translation>搜索发现</translation>
        </message>
        <message>
            <source>Search the findings, in either language</source>
            <translation>搜索发现，中英文均可</translation>
        </message>
        <message>
            <source>Standards only</source>
            <translation>仅标准</translation>
        </message>
        <message>
            <source>■ Red lines crossed</source>
            <translation>■ 触及红线</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::Format</name>
        <message>
            <source>%1 days</source>
            <translation>%1天</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1小时</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n小时前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n分钟前</numerusform>
            </translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1天</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>有约束力</translation>
        </message>
        <message>
            <source>Court case</source>
            <translation>案例</translation>
        </message>
        <message>
            <source>Departmental rule</source>
            <translation>部门规章</translation>
        </message>
        <message>
            <source>Document seen</source>
            <translation>查阅文件</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草案</translation>
        </message>
        <message>
            <source>Draft assessment</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Grade %1</source>
            <translation>%1级</translation>
        </message>
        <message>
            <source>Grade %1, provisional</source>
            <translation>暂定%1级</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>现行有效</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>复核中</translation>
        </message>
        <message>
            <source>Industry initiative</source>
            <translation>行业倡议</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>International</source>
            <translation>国际文件</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>已出具</translation>
        </message>
        <message>
            <source>Judicial interpretation</source>
            <translation>司法解释</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>May</source>
            <translation>可以</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>Mostly</source>
            <translation>大部分</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>No grade yet</source>
            <translation>尚无等级</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>现场观察</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Prohibited</source>
            <translation>禁止</translation>
        </message>
        <message>
            <source>Published, not yet in force</source>
            <translation>已公布，尚未施行</translation>
        </message>
        <message>
            <source>Recommended standard</source>
            <translation>推荐性标准</translation>
        </message>
        <message>
            <source>Regulation</source>
            <translation>行政法规</translation>
        </message>
        <message>
            <source>Serious</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>Shall</source>
            <translation>应当</translation>
        </message>
        <message>
            <source>Should</source>
            <translation>宜</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Stated</source>
            <translation>口头说明</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>已废止或者被取代</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>实际测试</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>不清楚</translation>
        </message>
        <message>
            <source>Very high</source>
            <translation>很高</translation>
        </message>
        <message>
            <source>Voluntary</source>
            <translation>自愿采用</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Your catalog %1</source>
            <translation>自建知识库%1</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>人</translation>
        </message>
        <message>
            <source>whole document</source>
            <translation>整份文件</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::FoundBox</name>
        <message>
            <source>Action</source>
            <translation>整改项</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>处理活动</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message numerus="yes">
            <source>Found in %n text(s)</source>
            <translation>
                <numerusform>在%n处文字中找到</numerusform>
            </translation>
        </message>
        <message>
            <source>Found in notes, evidence and actions</source>
            <translation>在备注、证据和整改项中找到</translation>
        </message>
        <message>
            <source>Impact assessment</source>
            <translation>影响评估</translation>
        </message>
        <message numerus="yes">
            <source>The latest %n texts that have these words</source>
            <translation>
                <numerusform>含有这些字词的最近%n处文字</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::HandoverCard</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n份文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>Can't be signed</source>
            <translation>不能签名</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>签署完毕</translation>
        </message>
        <message>
            <source>Next, give the signed file to the approver: they open Shihe, choose Reports and Sign, and drop the file there. They can add a signature with role, reason and seal; any other change would be reported. With their signature the file is complete.</source>
            <translation>下一步：把签好的文件交给批准人。对方打开识合，进入“报告”的“签名”页，把文件拖进去，可以加上签名（角色、理由、印章）；其他任何改动都会在验证时列出。批准人签名之后，文件就签署完毕。</translation>
        </message>
        <message>
            <source>Next, give the signed file to the preparer: they open Shihe, choose Reports and Sign, and drop the file there. They can add a signature with role, reason and seal; any other change would be reported.</source>
            <translation>下一步：把签好的文件交给编制人。对方打开识合，进入“报告”的“签名”页，把文件拖进去，可以加上签名（角色、理由、印章）；其他任何改动都会在验证时列出。</translation>
        </message>
        <message>
            <source>Next, give the signed file to the reviewer: they open Shihe, choose Reports and Sign, and drop the file there. They can add a signature with role, reason and seal; any other change would be reported. The approver signs after them.</source>
            <translation>下一步：把签好的文件交给审核人。对方打开识合，进入“报告”的“签名”页，把文件拖进去，可以加上签名（角色、理由、印章）；其他任何改动都会在验证时列出。审核人签名之后，再交批准人签名。</translation>
        </message>
        <message>
            <source>No role</source>
            <translation>未写角色</translation>
        </message>
        <message>
            <source>Nobody has signed yet. The first signature settles the content: whoever signs later can add a signature with role, reason and seal, and nothing else.</source>
            <translation>还没有人签名。第一个签名之后内容就定下来了：后面的人只能加上自己的签名（角色、理由、印章），不能再改别的。</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>未署名</translation>
        </message>
        <message>
            <source>Nobody signed as the preparer.</source>
            <translation>编制人没有签名。</translation>
        </message>
        <message>
            <source>Nobody signed as the reviewer.</source>
            <translation>审核人没有签名。</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>还没轮到</translation>
        </message>
        <message>
            <source>Preparer</source>
            <translation>编制人</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>审核人</translation>
        </message>
        <message>
            <source>Sign as the next person</source>
            <translation>接着签名</translation>
        </message>
        <message>
            <source>Sign this file</source>
            <translation>给这份文件签名</translation>
        </message>
        <message>
            <source>Signs next</source>
            <translation>下一个签名</translation>
        </message>
        <message>
            <source>The approver has signed: the file is complete. Nobody needs to sign it any more; keep it as it is.</source>
            <translation>批准人已签名，文件签署完毕，不需要再有人签名；请原样保存。</translation>
        </message>
        <message>
            <source>The signatures name no role, so nothing tells who is next. Choose your role. You can add a signature with role, reason and seal; any other change would be reported.</source>
            <translation>已有的签名没有写明角色，无法判断轮到谁，请选择你的角色。你可以加上自己的签名（角色、理由、印章）；其他任何改动都会在验证时列出。</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>签署进度</translation>
        </message>
        <message>
            <source>Whoever signs next drops the signed file on Shihe's window. They can add a signature with role, reason and seal; any other change would be reported.</source>
            <translation>还有人要签名的，请对方把签好的文件拖到识合的窗口上。对方可以加上签名（角色、理由、印章）；其他任何改动都会在验证时列出。</translation>
        </message>
        <message>
            <source>Without a role</source>
            <translation>未写角色</translation>
        </message>
        <message>
            <source>You can add a signature with role, reason and seal; any other change would be reported.</source>
            <translation>可以加上签名（角色、理由、印章）；其他任何改动都会在验证时列出。</translation>
        </message>
        <message numerus="yes">
            <source>is named by the signatures of %n file(s)</source>
            <translation>
                <numerusform>%n份文件的签名没有写明角色</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>signs next in %n file(s)</source>
            <translation>
                <numerusform>%n份文件待其签名</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::HelpPage</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>后退（Alt+←）</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>章节</translation>
        </message>
        <message>
            <source>Enter goes to the next place</source>
            <translation>按回车键跳到下一处</translation>
        </message>
        <message>
            <source>Forward (Alt+Right)</source>
            <translation>前进（Alt+→）</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>使用说明</translation>
        </message>
        <message>
            <source>No chapter holds all of these words.</source>
            <translation>没有一章同时包含这些词。</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>搜索使用说明</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>本章正文</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::HistoryBox</name>
        <message>
            <source>%1, before: %2</source>
            <translation>改为%1，原为%2</translation>
        </message>
        <message>
            <source>Answer taken away</source>
            <translation>回答已撤去</translation>
        </message>
        <message>
            <source>Answered: %1</source>
            <translation>答为%1</translation>
        </message>
        <message>
            <source>Carried over as a draft: %1</source>
            <translation>作为草稿沿用：%1</translation>
        </message>
        <message>
            <source>Confirmed: %1</source>
            <translation>确认为%1</translation>
        </message>
        <message>
            <source>Fold the history</source>
            <translation>收起历史</translation>
        </message>
        <message>
            <source>Not answered so far.</source>
            <translation>至今未回答。</translation>
        </message>
        <message>
            <source>Saved again unchanged</source>
            <translation>重新保存，内容未变</translation>
        </message>
        <message>
            <source>Show the history</source>
            <translation>查看历史</translation>
        </message>
        <message>
            <source>Who answered what and when (key H)</source>
            <translation>何人何时作何回答（按键H）</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>by redoing</source>
            <translation>经重做</translation>
        </message>
        <message>
            <source>by undoing</source>
            <translation>经撤销</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>改动了%1</translation>
        </message>
        <message>
            <source>due date</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>informant</source>
            <translation>信息提供人</translation>
        </message>
        <message>
            <source>internal remark</source>
            <translation>内部备注</translation>
        </message>
        <message>
            <source>name erased</source>
            <translation>姓名已删除</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>responsible person</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>with another catalog</source>
            <translation>随知识库更新</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::HomePage</name>
        <message>
            <source>Begin with the organisation you assess. You then describe its processing, and the questions that apply appear by themselves.</source>
            <translation>先登记要评估的组织，再描述它的处理活动，适用的问题会自动列出。</translation>
        </message>
        <message>
            <source>Close workspace</source>
            <translation>关闭工作区</translation>
        </message>
        <message>
            <source>Create a workspace</source>
            <translation>新建工作区</translation>
        </message>
        <message>
            <source>Create a workspace…</source>
            <translation>新建工作区…</translation>
        </message>
        <message>
            <source>Erase %1…</source>
            <translation>永久删除%1…</translation>
        </message>
        <message>
            <source>Erase a client: choose it in the list first</source>
            <translation>永久删除客户：请先在列表中选择</translation>
        </message>
        <message>
            <source>First due</source>
            <translation>最早到期在前</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>In either language; two Chinese characters are enough</source>
            <translation>中英文均可，两个汉字就能搜索</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>最近修改</translation>
        </message>
        <message>
            <source>Latest as-of date</source>
            <translation>基准日最近在前</translation>
        </message>
        <message>
            <source>Least coverage</source>
            <translation>回答率最低在前</translation>
        </message>
        <message>
            <source>Most red lines</source>
            <translation>红线最多在前</translation>
        </message>
        <message>
            <source>My workspace</source>
            <translation>我的工作区</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>新建评估</translation>
        </message>
        <message>
            <source>No organisation yet</source>
            <translation>还没有组织</translation>
        </message>
        <message>
            <source>Nothing has all of these words in its name or title. Take one away.</source>
            <translation>没有名称或者标题同时包含这些词的评估。请减少搜索词。</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>打开工作区</translation>
        </message>
        <message>
            <source>Open another workspace…</source>
            <translation>打开其他工作区…</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>打开示例</translation>
        </message>
        <message>
            <source>Open, create or close a workspace</source>
            <translation>打开、新建或者关闭工作区</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Order of the assessments</source>
            <translation>评估的排序方式</translation>
        </message>
        <message>
            <source>Organisations and their assessments</source>
            <translation>各组织及其评估</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Search organisations, assessments and all notes</source>
            <translation>搜索组织、评估和全部文字</translation>
        </message>
        <message>
            <source>Shihe workspaces (*.shihe)</source>
            <translation>识合工作区 (*.shihe)</translation>
        </message>
        <message>
            <source>Working out figures: %1 of %2 to go</source>
            <translation>正在计算结果，还剩%1项，共%2项</translation>
        </message>
        <message>
            <source>Workspaces</source>
            <translation>工作区</translation>
        </message>
        <message>
            <source>Worst grade</source>
            <translation>等级最差在前</translation>
        </message>
        <message>
            <source>read only</source>
            <translation>只读</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ImpactBody</name>
        <message>
            <source>%1: not judged yet</source>
            <translation>%1：尚未判断</translation>
        </message>
        <message>
            <source>%1: risk %2</source>
            <translation>%1：风险%2</translation>
        </message>
        <message>
            <source>Add a row to the data mapping</source>
            <translation>增加一行数据映射</translation>
        </message>
        <message>
            <source>Add a treatment</source>
            <translation>增加一项处置</translation>
        </message>
        <message>
            <source>Remove row %1 of the data mapping</source>
            <translation>删除数据映射第%1行</translation>
        </message>
        <message>
            <source>Remove treatment %1</source>
            <translation>删除处置第%1项</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ImpactForm</name>
        <message>
            <source>Not chosen yet</source>
            <translation>尚未选择</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ImpactPage</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>尚缺%n项</numerusform>
            </translation>
        </message>
        <message>
            <source>About the assessment</source>
            <translation>评估概况</translation>
        </message>
        <message>
            <source>Highest residual risk after treatment: %1.</source>
            <translation>处置后的剩余风险最高为%1。</translation>
        </message>
        <message>
            <source>Impact assessment</source>
            <translation>影响评估</translation>
        </message>
        <message>
            <source>It reaches the level you set as unacceptable: treat it first.</source>
            <translation>达到事先确定的不可接受等级，须先处置。</translation>
        </message>
        <message>
            <source>It stays below the level you set as unacceptable.</source>
            <translation>没有达到事先确定的不可接受等级。</translation>
        </message>
        <message>
            <source>Keep the report and the records until %1 at least.</source>
            <translation>评估报告和处理情况记录至少保存至%1。</translation>
        </message>
        <message>
            <source>Nothing is judged yet</source>
            <translation>还没有判断</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>没有尚缺的内容</translation>
        </message>
        <message>
            <source>Risk of the whole: %1</source>
            <translation>整体风险等级：%1</translation>
        </message>
        <message>
            <source>Risk of the whole: at least %1</source>
            <translation>整体风险等级：至少为%1</translation>
        </message>
        <message>
            <source>The activity: %1</source>
            <translation>处理活动：%1</translation>
        </message>
        <message>
            <source>The personal information protection impact assessment (PIPL art. 55 and 56) by the method of GB/T 39335. Each judgement is yours and needs your reason; the program fills none in.</source>
            <translation>个人信息保护影响评估（《个人信息保护法》第五十五条、第五十六条），方法为GB/T 39335。每项判断由评估人员作出并写明理由，程序不代为填写。</translation>
        </message>
        <message>
            <source>The profile says nothing of it yet.</source>
            <translation>画像里还没有相关事实。</translation>
        </message>
        <message>
            <source>The standard sets no level for the whole: the worst field of the matrix counts, which is this program's own rule.</source>
            <translation>标准没有规定整体等级，这里取矩阵中最高的一格，这是本程序自己的规则。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::IncomingLine</name>
        <message>
            <source>%1, file %2 of %3</source>
            <translation>%1（第%2个，共%3个）</translation>
        </message>
        <message numerus="yes">
            <source>%n empty file(s) left out.</source>
            <translation>
                <numerusform>略去%n个空文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) added.</source>
            <translation>
                <numerusform>已加入%n个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not taken in.</source>
            <translation>
                <numerusform>%n个文件没有加入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), %1 together.</source>
            <translation>
                <numerusform>共%n个文件，合计%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>知道了</translation>
        </message>
        <message>
            <source>Already here, nothing to do: %1.</source>
            <translation>内容已有，无须再加：%1。</translation>
        </message>
        <message>
            <source>Already here, stored once and attached to this answer, too: %1.</source>
            <translation>内容已有，只存一份，也用于这条回答：%1。</translation>
        </message>
        <message>
            <source>Can't be read: %1. Check that it is there and that you may read it.</source>
            <translation>无法读取：%1。请确认文件存在并且有权读取。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancelled; nothing half is left.</source>
            <translation>已取消，没有留下不完整的内容。</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>关闭这条消息</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>不加入</translation>
        </message>
        <message>
            <source>Looking at what there is…</source>
            <translation>正在查看内容……</translation>
        </message>
        <message>
            <source>Nothing here that can be taken in.</source>
            <translation>这里没有可以加入的文件。</translation>
        </message>
        <message>
            <source>Progress of the files</source>
            <translation>文件加入的进度</translation>
        </message>
        <message>
            <source>Take them in</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Too large: %1 (%2, the limit is %3). Link it or name where it lies, or raise the limit in Settings.</source>
            <translation>过大：%1（%2，上限%3）。可以改为登记链接或存放处，或在设置中提高上限。</translation>
        </message>
        <message>
            <source>Too much: these files are %1, and the workspace has room for %2 more. Raise the limit in Settings, or erase evidence that is no longer needed.</source>
            <translation>超出总量：这些文件共%1，工作区还可存入%2。请在设置中提高上限，或删除不再需要的证据。</translation>
        </message>
        <message>
            <source>You can go on meanwhile.</source>
            <translation>可以继续做别的事。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有%n个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::KeyMaker</name>
        <message>
            <source>For whoever has no certificate yet. The signature shows any later change, but nobody vouches for the name: it is marked 自制 self-made wherever it is seen.</source>
            <translation>适合还没有证书的人。签名能显示此后的任何改动，但没有机构为姓名作证：凡显示签名之处都标明“自制”。</translation>
        </message>
        <message>
            <source>Key files (*.p12 *.pfx)</source>
            <translation>密钥文件(*.p12 *.pfx)</translation>
        </message>
        <message>
            <source>Make a self-made key and save it</source>
            <translation>制作自制密钥并保存</translation>
        </message>
        <message>
            <source>Make the key…</source>
            <translation>制作密钥…</translation>
        </message>
        <message>
            <source>Not required</source>
            <translation>选填</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Password again</source>
            <translation>再次输入密码</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>密钥密码</translation>
        </message>
        <message>
            <source>Save the key</source>
            <translation>保存密钥</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>两次输入的密码不一致。</translation>
        </message>
        <message numerus="yes">
            <source>Use %n characters or more.</source>
            <translation>
                <numerusform>请用至少%n个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>姓名</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::KeysOverlay</name>
        <message>
            <source>Close the overview of keys</source>
            <translation>关闭按键一览</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键一览</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::LawFilters</name>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Asked in this assessment</source>
            <translation>本评估问到的</translation>
        </message>
        <message>
            <source>Binding or not</source>
            <translation>全部效力</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>即将施行</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>草案</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>全部种类</translation>
        </message>
        <message>
            <source>Force of the source</source>
            <translation>法源效力</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>现行有效</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>法源种类</translation>
        </message>
        <message>
            <source>Only clauses that a question of the open assessment asks for</source>
            <translation>只看当前评估的问题所对应的条款</translation>
        </message>
        <message>
            <source>Only sources of the catalogs you added</source>
            <translation>只看自己添加的知识库里的法源</translation>
        </message>
        <message>
            <source>Own catalogs</source>
            <translation>自建知识库</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>已被取代</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::LawPage</name>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>后退（Alt+←）</translation>
        </message>
        <message>
            <source>Copy citation</source>
            <translation>复制引文</translation>
        </message>
        <message>
            <source>Forward (Alt+Right)</source>
            <translation>前进（Alt+→）</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法源</translation>
        </message>
        <message>
            <source>Nothing found. Shorten the search, or choose another filter.</source>
            <translation>没有找到。请缩短搜索词，或者换一个筛选条件。</translation>
        </message>
        <message>
            <source>Puts the citation on the clipboard, in both languages</source>
            <translation>把两种语言的引文放到剪贴板</translation>
        </message>
        <message>
            <source>Search sources and clauses, in either language</source>
            <translation>搜索法源和条款，中英文均可</translation>
        </message>
        <message>
            <source>Search the law</source>
            <translation>搜索法源库</translation>
        </message>
        <message>
            <source>Sources and clauses</source>
            <translation>法源和条款</translation>
        </message>
        <message>
            <source>The citation is on the clipboard, in both languages.</source>
            <translation>两种语言的引文已放到剪贴板。</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>Time line of all sources shown</source>
            <translation>所列全部法源的时间线</translation>
        </message>
        <message>
            <source>Words in either language, or a place: PIPL 13. The arrow down leads to what was found</source>
            <translation>可输入中英文词语，也可输入条号，如“个人信息保护法第13条”。按下箭头进入结果</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::LawScope</name>
        <message>
            <source>Applies to the activity under assessment.</source>
            <translation>适用于被评估的处理活动。</translation>
        </message>
        <message>
            <source>Does not apply to the activity under assessment.</source>
            <translation>不适用于被评估的处理活动。</translation>
        </message>
        <message>
            <source>Not known yet whether it applies to the activity under assessment; assumed to.</source>
            <translation>是否适用于被评估的处理活动尚不清楚，按适用处理。</translation>
        </message>
        <message>
            <source>Those for whom this holds:</source>
            <translation>符合以下情形的：</translation>
        </message>
        <message>
            <source>Whoever does what it is about; no fact of the profile narrows it.</source>
            <translation>凡从事其规范的行为的，都适用；画像不缩小它的范围。</translation>
        </message>
        <message>
            <source>Whom it applies to</source>
            <translation>适用对象</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::LawTimeline</name>
        <message>
            <source>On %1: %2 in force, %3 published, %4 drafts, %5 superseded.</source>
            <translation>%1：现行有效%2件，已公布、尚未施行%3件，草案%4件，已废止或者被取代%5件。</translation>
        </message>
        <message>
            <source>The line across is %1. Filled: in force; hatched: published, not yet in force; dashed: a draft; pale: superseded.</source>
            <translation>竖线是%1。实心为现行有效，斜线为已公布、尚未施行，虚线框为草案，浅色为已废止或者被取代。</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>时间线</translation>
        </message>
        <message numerus="yes">
            <source>Time line of %n source(s)</source>
            <translation>
                <numerusform>%n件法源的时间线</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::LevelBox</name>
        <message>
            <source>A digest of the signature goes to the server you name, nothing of the report. It confirms the time.</source>
            <translation>签名的摘要会发给上面填写的服务器，由它证实时间；报告的内容不会发出。</translation>
        </message>
        <message>
            <source>A digest of the signature goes to the server you name. The issuers of the certificates are asked whether they were revoked, at the addresses in them, and learn that they are used.</source>
            <translation>签名的摘要会发给上面填写的服务器。另外按证书里写的地址，向签发者询问证书是否吊销；签发者会知道这些证书在使用。</translation>
        </message>
        <message>
            <source>As for B-LT, and a second time stamp protects the proof. Renew it before its certificate ends.</source>
            <translation>在B-LT之外，再用一个时间戳保护这些证明。它的证书到期之前要续期。</translation>
        </message>
        <message>
            <source>Checkable for years (B-LT)</source>
            <translation>多年后仍可验证（B-LT）</translation>
        </message>
        <message>
            <source>Empty: as this computer's environment says</source>
            <translation>留空则按这台电脑的环境设置</translation>
        </message>
        <message>
            <source>For the archive (B-LTA)</source>
            <translation>长期存档（B-LTA）</translation>
        </message>
        <message>
            <source>If nobody answers, sign all the same</source>
            <translation>得不到回答也照样签名</translation>
        </message>
        <message>
            <source>No time stamp (B-B)</source>
            <translation>不加时间戳（B-B）</translation>
        </message>
        <message>
            <source>Nothing goes online. The time is what this computer's clock says, no more.</source>
            <translation>不联网。时间只是这台电脑的时钟所说，没有别的证明。</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <source>Time and proof</source>
            <translation>时间与证明</translation>
        </message>
        <message>
            <source>Time stamp (B-T)</source>
            <translation>加时间戳（B-T）</translation>
        </message>
        <message>
            <source>Time-stamp server</source>
            <translation>时间戳服务器</translation>
        </message>
        <message>
            <source>You are told which level the signature has and what is missing</source>
            <translation>会写明签名达到了哪个级别、缺什么</translation>
        </message>
        <message>
            <source>https://…, of a provider you choose</source>
            <translation>https://…，由你选定的服务商提供</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::MainWindow</name>
        <message numerus="yes">
            <source>%n answer(s) wait to be confirmed.</source>
            <translation>
                <numerusform>有%n个回答待确认。</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages of this section</source>
            <translation>本栏目的页面</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Shihe</source>
            <translation>识合</translation>
        </message>
        <message>
            <source>This assessment is now judged by catalog %1. Undo and redo lead back and forth.</source>
            <translation>这项评估现在用知识库%1。撤销和重做可以来回切换。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::MessageLine</name>
        <message>
            <source>Close this message</source>
            <translation>关闭这条消息</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::NewPage</name>
        <message>
            <source>1 · Organisation</source>
            <translation>1 · 组织</translation>
        </message>
        <message>
            <source>2 · Activities</source>
            <translation>2 · 处理活动</translation>
        </message>
        <message>
            <source>3 · Facts</source>
            <translation>3 · 事实</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Back to the step before</source>
            <translation>回到上一步</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Continue to the next step</source>
            <translation>进入下一步</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创建</translation>
        </message>
        <message>
            <source>Create now</source>
            <translation>直接创建</translation>
        </message>
        <message>
            <source>Create the assessment</source>
            <translation>创建这项评估</translation>
        </message>
        <message>
            <source>Give up this draft</source>
            <translation>放弃这份草稿</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>新建评估</translation>
        </message>
        <message>
            <source>The rest can be described later, on the profile page</source>
            <translation>其余的可以以后在画像页补充</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::NewPassphrase</name>
        <message numerus="yes">
            <source>%n character(s): enough to begin with, if it is no word, name or date. Longer is better.</source>
            <translation>
                <numerusform>%n个字符，只要不是单词、姓名或日期，勉强够用；再长一些更好。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s): long. It is strong if nobody can guess the words.</source>
            <translation>
                <numerusform>%n个字符，够长；只要别人猜不到这些词，就很可靠。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s): too short. Use %1 or more.</source>
            <translation>
                <numerusform>%n个字符，太短，至少要有%1个。</numerusform>
            </translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新口令</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再输入一次</translation>
        </message>
        <message>
            <source>Several unrelated words are strong and easy to keep in mind.</source>
            <translation>几个不相干的词连在一起，既难猜又好记。</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>显示输入的内容</translation>
        </message>
        <message>
            <source>The two entries differ.</source>
            <translation>两次输入不一致。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::OrganisationPage</name>
        <message>
            <source>%1 is removed with its facts and answers. Undo brings all of it back.</source>
            <translation>已移除“%1”及其事实和回答。撤销即可全部恢复。</translation>
        </message>
        <message>
            <source>%1 of %2 facts are known; %3 questions apply.</source>
            <translation>%2项事实中已知%1项，有%3个问题适用。</translation>
        </message>
        <message>
            <source>%1 of %2 questions are answered. %3.</source>
            <translation>%2个问题中已答%1个。%3。</translation>
        </message>
        <message>
            <source>%1 · as of %2 · %3</source>
            <translation>%1 · 基准日%2 · %3</translation>
        </message>
        <message>
            <source>Answer the questions</source>
            <translation>回答问题</translation>
        </message>
        <message>
            <source>Assessment in Chinese</source>
            <translation>评估的中文标题</translation>
        </message>
        <message>
            <source>Assessment in English</source>
            <translation>评估的英文标题</translation>
        </message>
        <message>
            <source>Catalog %1, law known until %2; SHA-256 %3.
Workspace %4; %5 journal entries, head %6.</source>
            <translation>知识库%1，法律更新至%2；SHA-256 %3。
工作区%4；日志%5条，链头%6。</translation>
        </message>
        <message>
            <source>Describe the processing</source>
            <translation>描述处理活动</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Organisation in Chinese</source>
            <translation>组织的中文名称</translation>
        </message>
        <message>
            <source>Organisation in English</source>
            <translation>组织的英文名称</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概况</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>评估依据</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>目前进度</translation>
        </message>
        <message>
            <source>Your catalog %1, version %2 (%3…)</source>
            <translation>自建知识库%1，版本%2（%3…）</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::OriginWords</name>
        <message>
            <source>Answered for each activity since catalog %1.</source>
            <translation>知识库%1起改为每项处理活动各答一次。</translation>
        </message>
        <message>
            <source>Answered once for the whole organisation since catalog %1.</source>
            <translation>知识库%1起改为全组织只答一次。</translation>
        </message>
        <message>
            <source>Asked again since catalog %1.</source>
            <translation>知识库%1起恢复询问。</translation>
        </message>
        <message>
            <source>Merged in catalog %1; the worst answer stands here. Before: %2</source>
            <translation>在知识库%1中合并，这里取最差的回答。原来：%2</translation>
        </message>
        <message>
            <source>New in catalog %1, in the place of: %2</source>
            <translation>知识库%1用它代替：%2</translation>
        </message>
        <message>
            <source>Reworded in catalog %1.</source>
            <translation>在知识库%1中改写。</translation>
        </message>
        <message>
            <source>Reworded in catalog %1. Before: %2</source>
            <translation>在知识库%1中改写。原来：%2</translation>
        </message>
        <message>
            <source>Split in catalog %1. It was one question: %2</source>
            <translation>在知识库%1中拆分。原来是一个问题：%2</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PageBar</name>
        <message>
            <source>As wide as the view</source>
            <translation>适合宽度</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Page of the preview</source>
            <translation>预览的页码</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PassphraseBox</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更换</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>更换口令…</translation>
        </message>
        <message>
            <source>Encrypt the workspace</source>
            <translation>加密工作区</translation>
        </message>
        <message>
            <source>Encrypted: it opens with its passphrase or its recovery code.</source>
            <translation>已加密，用口令或恢复码打开。</translation>
        </message>
        <message>
            <source>Give it a passphrase…</source>
            <translation>设置口令…</translation>
        </message>
        <message>
            <source>Leave the passphrase as it is</source>
            <translation>口令保持不变</translation>
        </message>
        <message>
            <source>Not encrypted: whoever has the file can read it.</source>
            <translation>未加密，拿到文件的人都能读取。</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>请稍候…</translation>
        </message>
        <message>
            <source>Open a workspace to see whether it has a passphrase.</source>
            <translation>打开工作区后，可以看到它有没有口令。</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>现在的口令</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>取消口令</translation>
        </message>
        <message>
            <source>Remove the passphrase…</source>
            <translation>取消口令…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show the recovery code…</source>
            <translation>显示恢复码…</translation>
        </message>
        <message>
            <source>The passphrase is changed. Earlier backups keep theirs.</source>
            <translation>口令已更换。以前的备份仍用当时的口令。</translation>
        </message>
        <message>
            <source>The passphrase is removed. Earlier backups keep theirs.</source>
            <translation>口令已取消。以前的备份仍用当时的口令。</translation>
        </message>
        <message>
            <source>The recovery code changes with it. Backups made before still open with the old passphrase and code.</source>
            <translation>恢复码随之更换。以前的备份仍用旧口令和旧恢复码打开。</translation>
        </message>
        <message>
            <source>The workspace is encrypted. Earlier backups and copies are not.</source>
            <translation>工作区已加密。以前的备份和副本仍未加密。</translation>
        </message>
        <message>
            <source>Whoever has the file can then read it.</source>
            <translation>取消后，拿到文件的人都能读取。</translation>
        </message>
        <message>
            <source>Without it nobody can open the workspace: print the recovery code. Backups made before stay readable, and the disk may hold remains of the old file.</source>
            <translation>忘记口令，谁也打不开：请打印恢复码。以前的备份仍可直接读取，磁盘上也可能残留旧内容。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PersonBox</name>
        <message>
            <source>Look for it…</source>
            <translation>查找…</translation>
        </message>
        <message>
            <source>Look for the name before it is erased</source>
            <translation>删除前先查找这个姓名</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>此人的姓名</translation>
        </message>
        <message>
            <source>Open a workspace first; one that is only read can't be changed.</source>
            <translation>请先打开一个可写的工作区；只读的工作区无法更改。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PlaceForm</name>
        <message>
            <source>Beside each file</source>
            <translation>放在原文件旁边</translation>
        </message>
        <message>
            <source>Choose the folder for the signed files</source>
            <translation>选择存放已签文件的文件夹</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择……</translation>
        </message>
        <message>
            <source>Each file keeps its name. A file that is there already is never replaced.</source>
            <translation>文件名不变。文件夹里已有的文件不会被覆盖。</translation>
        </message>
        <message>
            <source>Folder for the signed files</source>
            <translation>存放已签文件的文件夹</translation>
        </message>
        <message>
            <source>Into a folder</source>
            <translation>放进一个文件夹</translation>
        </message>
        <message>
            <source>report.pdf becomes report-signed.pdf; your file stays as it is.</source>
            <translation>report.pdf签成report-signed.pdf，原文件不动。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PlanModel</name>
        <message>
            <source>Action</source>
            <translation>整改项</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>工作量</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>收益</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Rise of the conformity with binding law, in percentage points, if all its findings become yes</source>
            <translation>所针对的发现全部改为“是”之后，对有约束力法律的符合度上升的百分点</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PlanPage</name>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n个整改项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) made, one for each finding. Undo takes them back as one.</source>
            <translation>
                <numerusform>已建立%n个整改项，每个发现一项。撤销一次即可全部收回。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n项已逾期</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>整改项</translation>
        </message>
        <message numerus="yes">
            <source>Actions say who repairs what by when, in the order in which they bring most. Begin with one for each of %n finding(s), with the catalog's remedy as its title; change them as you like. On the findings page you make one for findings of your choice.</source>
            <translation>
                <numerusform>整改项写明由谁在什么时候之前整改什么，并按收益从大到小排列。可以先为%n个发现各建一项，以知识库里的整改办法为标题，之后随意修改；也可以在“发现”页挑选发现来建。</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions say who repairs what by when. No question that falls short has an answer yet: answer first, then plan.</source>
            <translation>整改项写明由谁在什么时候之前整改什么。没有达到要求的问题都还未回答，请先回答，再安排整改。</translation>
        </message>
        <message>
            <source>Actions say who repairs what by when. There are no findings to repair; you can plan something of your own.</source>
            <translation>整改项写明由谁在什么时候之前整改什么。现在没有需要整改的发现，也可以自己安排一项。</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>已导出到%1。</translation>
        </message>
        <message>
            <source>Gain curve</source>
            <translation>收益曲线</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>新建整改项</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>还没有整改计划</translation>
        </message>
        <message>
            <source>Nothing here. Choose another group, or shorten the search.</source>
            <translation>这里没有内容。请换一组，或者缩短查找的文字。</translation>
        </message>
        <message>
            <source>Once all is done, conformity with binding law goes from %1% to %2%.</source>
            <translation>全部完成后，对有约束力法律的符合度从%1%升到%2%。</translation>
        </message>
        <message>
            <source>One action for each finding that is answered and has none, with the remedy as its title</source>
            <translation>为已有回答、还没有整改项的每个发现各建一项，以整改办法为标题</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>整改</translation>
        </message>
        <message>
            <source>Search the plan</source>
            <translation>查找整改项</translation>
        </message>
        <message>
            <source>Search titles, owners, notes and questions, in either language</source>
            <translation>查找标题、责任人、备注和问题，中英文均可</translation>
        </message>
        <message>
            <source>Show the curve of gain over effort</source>
            <translation>显示收益随工作量变化的曲线</translation>
        </message>
        <message>
            <source>Suggest actions</source>
            <translation>建议整改项</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translation>去回答问题</translation>
        </message>
        <message>
            <source>Where conformity with binding law stands after each action, best gain per effort first</source>
            <translation>每完成一项之后对有约束力法律的符合度，单位工作量收益最大的在前</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PreviewPane</name>
        <message>
            <source>Making the preview…</source>
            <translation>正在生成预览…</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>报告预览</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>打印报告</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>The file says the same, but without pages.</source>
            <translation>文件内容相同，但不分页。</translation>
        </message>
        <message>
            <source>This is what will be written.</source>
            <translation>写入文件的就是这些页面。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::Printing</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Preparing the pages…</source>
            <translation>正在准备页面…</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>打印：%1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::PriorityBox</name>
        <message>
            <source>As computed: %1</source>
            <translation>按计算：%1</translation>
        </message>
        <message>
            <source>Back to the computed one</source>
            <translation>恢复计算结果</translation>
        </message>
        <message>
            <source>Computed by the matrix of GB/T 39335: %1.</source>
            <translation>按GB/T 39335的矩阵计算：%1。</translation>
        </message>
        <message>
            <source>Impact in your judgement</source>
            <translation>自行判断的影响</translation>
        </message>
        <message>
            <source>Judge it yourself</source>
            <translation>自行判断</translation>
        </message>
        <message>
            <source>Judge the priority yourself</source>
            <translation>自行判断优先级</translation>
        </message>
        <message>
            <source>Likelihood in your judgement</source>
            <translation>自行判断的可能性</translation>
        </message>
        <message>
            <source>Not kept yet: choose a level.</source>
            <translation>尚未保存：请选择级别。</translation>
        </message>
        <message>
            <source>Not kept yet: write the reason.</source>
            <translation>尚未保存：请写明理由。</translation>
        </message>
        <message>
            <source>Our own ranking; the law does not rank.</source>
            <translation>这是本工具的排序，法律并不排序。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Set by hand: %1. Reason: %2</source>
            <translation>人工判断：%1。理由：%2</translation>
        </message>
        <message>
            <source>Why this priority</source>
            <translation>优先级的由来</translation>
        </message>
        <message>
            <source>Your judgement comes with a reason; the computed one stays beside it, here and in the report.</source>
            <translation>自行判断须写明理由；计算结果仍与它并列，在这里和报告中都看得到。</translation>
        </message>
        <message>
            <source>impact %1, likelihood %2: priority %3</source>
            <translation>影响%1、可能性%2，优先级%3</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ProfilePage</name>
        <message>
            <source>%1 of %2 questions apply</source>
            <translation>%2个问题中有%1个适用</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) still matter; %1 questions are assumed to apply until they are known.</source>
            <translation>
                <numerusform>还有%n项事实影响结果；在填写之前，%1个问题按适用处理。</numerusform>
            </translation>
        </message>
        <message>
            <source>All that matters is known.</source>
            <translation>需要的事实都已填写。</translation>
        </message>
        <message>
            <source>Given once; holds for all its activities.</source>
            <translation>只填一次，适用于所有处理活动。</translation>
        </message>
        <message>
            <source>Go to the next fact that is not known yet</source>
            <translation>跳到下一项尚不清楚的事实</translation>
        </message>
        <message>
            <source>Next open fact</source>
            <translation>下一项未知事实</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>The activity: %1</source>
            <translation>处理活动：%1</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>The processing activity</source>
            <translation>处理活动</translation>
        </message>
        <message>
            <source>What this activity collects, from whom, and what happens with it.</source>
            <translation>这项活动收集什么、向谁收集、如何处理。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ProposalBox</name>
        <message>
            <source>Answer of last time, to confirm</source>
            <translation>上次的回答，待确认</translation>
        </message>
        <message>
            <source>Answer to the question as it was, to confirm</source>
            <translation>对原问题的回答，待确认</translation>
        </message>
        <message>
            <source>Confirm all %1 in this section</source>
            <translation>本节%1题全部确认</translation>
        </message>
        <message>
            <source>Confirm that it holds for the question as it is now (key C or Enter); any other answer replaces it</source>
            <translation>确认它对现在的问题仍然成立（C键或回车键）；另选答案则予以替换</translation>
        </message>
        <message>
            <source>Confirm the answer of last time (key C or Enter); any other answer replaces it</source>
            <translation>确认上次的回答（按键C或回车）；选别的回答即取而代之</translation>
        </message>
        <message>
            <source>Its note and evidence stand below; what you change there stays with it.</source>
            <translation>上次的备注和证据列在下方，可就地修改。</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>上次回答</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>Still holds</source>
            <translation>情况未变</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ProtectPanel</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Create the workspace</source>
            <translation>新建工作区</translation>
        </message>
        <message>
            <source>Everything in the file is encrypted, evidence and backups included. Without the passphrase nobody can open it, not even its makers: print the recovery code that comes next.</source>
            <translation>文件内容全部加密，证据和备份也不例外。忘记口令，谁也打不开，识合的开发者也不行：请打印下一步给出的恢复码。</translation>
        </message>
        <message>
            <source>Make no workspace</source>
            <translation>不新建工作区</translation>
        </message>
        <message>
            <source>No passphrase. Names, answers and evidence can be read by anyone who gets a copy.</source>
            <translation>不设口令。谁拿到副本，谁就能看到其中的名称、回答和证据。</translation>
        </message>
        <message>
            <source>Only who knows a passphrase</source>
            <translation>只有知道口令的人</translation>
        </message>
        <message>
            <source>Who may read it?</source>
            <translation>谁可以看？</translation>
        </message>
        <message>
            <source>Whoever has the file</source>
            <translation>拿到文件的任何人</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::QuestionPane</name>
        <message>
            <source>%1 · %2 of %3</source>
            <translation>%1 · 第%2题，共%3题</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::QuestionView</name>
        <message>
            <source>%1 %2: %3, %4, %5</source>
            <translation>%1%2：%3，%4，%5</translation>
        </message>
        <message>
            <source>Assumed</source>
            <translation>推定适用</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>For this activity</source>
            <translation>针对本处理活动</translation>
        </message>
        <message>
            <source>How to check</source>
            <translation>如何核查</translation>
        </message>
        <message>
            <source>Not yet published</source>
            <translation>尚未发布</translation>
        </message>
        <message>
            <source>Once for the organisation</source>
            <translation>整个组织回答一次</translation>
        </message>
        <message>
            <source>Red line</source>
            <translation>红线</translation>
        </message>
        <message>
            <source>What shows it</source>
            <translation>可作证据的材料</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>为什么</translation>
        </message>
        <message>
            <source>Without this the processing is unlawful in itself; falling short caps the grade.</source>
            <translation>做不到这一点，处理活动本身就不合法；未达到会限制等级。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::Rail</name>
        <message>
            <source>%1: open or make an assessment first</source>
            <translation>%1：请先打开或者新建一个评估</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法源</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>整改</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ReachPanel</name>
        <message>
            <source>%1 binding, %2 recommended, %3 voluntary. Dashed: assumed.</source>
            <translation>有约束力的%1部，推荐性的%2部，自愿性的%3部。虚线框：按适用处理。</translation>
        </message>
        <message>
            <source>%1, assumed to apply</source>
            <translation>%1，按适用处理</translation>
        </message>
        <message numerus="yes">
            <source>%n of them assumed until more is known</source>
            <translation>
                <numerusform>其中%n个在事实填写之前按适用处理</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s) apply</source>
            <translation>
                <numerusform>适用%n部法源</numerusform>
            </translation>
        </message>
        <message>
            <source>What applies by now</source>
            <translation>目前适用的内容</translation>
        </message>
        <message>
            <source>of %1 questions apply</source>
            <translation>个问题适用（共%1个）</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ReasonBox</name>
        <message>
            <source>Assumed</source>
            <translation>推定适用</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Open this fact in the profile</source>
            <translation>在画像中查看此项</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ReasonWords</name>
        <message>
            <source>%1 %2</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>%1 %2 (this question is for: %3)</source>
            <translation>%1%2（此题针对：%3）</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1及以上</translation>
        </message>
        <message>
            <source>Assumed to apply, because this is not known yet:</source>
            <translation>推定适用，因为下列事实尚不清楚：</translation>
        </message>
        <message>
            <source>Not applicable because of the profile:</source>
            <translation>不适用，因为画像中：</translation>
        </message>
        <message>
            <source>Shown because it applies to everyone.</source>
            <translation>显示原因：适用于所有组织。</translation>
        </message>
        <message>
            <source>Shown because of the profile:</source>
            <translation>显示原因，见画像：</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>不超过%1</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>不足%1</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>超过%1</translation>
        </message>
        <message>
            <source>other than %1</source>
            <translation>%1以外</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::RecoveryCard</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the recovery code</source>
            <translation>复制恢复码</translation>
        </message>
        <message>
            <source>I have kept it</source>
            <translation>已经存好</translation>
        </message>
        <message>
            <source>If the passphrase is lost, only this code opens the workspace; nobody else can help. Print it and keep the sheet away from this computer: whoever has it needs no passphrase. A change of the passphrase makes a new code.</source>
            <translation>忘记口令后，只有这个代码能打开工作区，谁也帮不上忙。请打印出来，与这台电脑分开保管：有了它，不用口令也能打开。更换口令后，恢复码也会更换。</translation>
        </message>
        <message>
            <source>Print the recovery code</source>
            <translation>打印恢复码</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>Recovery code of the workspace %1</source>
            <translation>工作区“%1”的恢复码</translation>
        </message>
        <message>
            <source>The recovery code is on the clipboard. Clear it once the code is in a safe place.</source>
            <translation>恢复码已复制到剪贴板。存放妥当后，请清空剪贴板。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ReferenceForm</name>
        <message>
            <source>Add</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Add this piece of evidence</source>
            <translation>加入这份证据</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close without adding</source>
            <translation>关闭，不加入</translation>
        </message>
        <message>
            <source>Link an address</source>
            <translation>登记网址</translation>
        </message>
        <message>
            <source>Paper that lies elsewhere</source>
            <translation>登记存放在别处的纸质材料</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>是什么材料</translation>
        </message>
        <message>
            <source>What it is called (may be empty)</source>
            <translation>名称（可以不填）</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>存放处</translation>
        </message>
        <message>
            <source>e.g. archive, cabinet 3</source>
            <translation>例如：档案室3号柜</translation>
        </message>
        <message>
            <source>e.g. consent forms of March, 40 sheets</source>
            <translation>例如：三月的同意书，40张</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ReportPage</name>
        <message>
            <source>%1, %2. Law as of %3.</source>
            <translation>%1，%2。法律以%3为准。</translation>
        </message>
        <message numerus="yes">
            <source>%n red line(s) are still open, so the report is marked as a draft.</source>
            <translation>
                <numerusform>还有%n条红线待查，报告会标为草稿。</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose a key and enter its password or PIN first</source>
            <translation>请先选择密钥并输入口令或PIN</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Make and sign the report</source>
            <translation>制作并签名</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>制作报告</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Print characters that no font has as their code, like [U+1F600]</source>
            <translation>把没有字形的字符印成编码，如[U+1F600]</translation>
        </message>
        <message>
            <source>Progress of the report</source>
            <translation>报告制作进度</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Show the open red lines</source>
            <translation>查看待查的红线</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Stop making the report</source>
            <translation>停止制作报告</translation>
        </message>
        <message>
            <source>The key lies in %1. Keep it and its password; without them nobody can sign in its name. Enter the password to sign.</source>
            <translation>密钥保存在%1。请妥善保管密钥和密码，缺少任何一个都不能再用它签名。输入密码即可签名。</translation>
        </message>
        <message>
            <source>Your mark</source>
            <translation>编制方标识</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::RoleField</name>
        <message>
            <source>Or another role</source>
            <translation>或者其他角色</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Role: %1</source>
            <translation>角色：%1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ScoreCharts</name>
        <message>
            <source>%1 of %2 answered</source>
            <translation>已答 %1 / %2</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>Activities side by side</source>
            <translation>处理活动并排比较</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>处理活动</translation>
        </message>
        <message>
            <source>Conformity by checklist</source>
            <translation>各检查表的符合度</translation>
        </message>
        <message>
            <source>Conformity by topic, the weakest first</source>
            <translation>各主题的符合度，最弱的在前</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>回答率</translation>
        </message>
        <message>
            <source>Evidence share</source>
            <translation>证据率</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>No checklist applies.</source>
            <translation>没有适用的检查表。</translation>
        </message>
        <message>
            <source>Not in force, binds nobody</source>
            <translation>非现行有效，无约束力</translation>
        </message>
        <message>
            <source>Nothing applies here.</source>
            <translation>这里没有适用的问题。</translation>
        </message>
        <message>
            <source>Nothing falls short.</source>
            <translation>没有不足之处。</translation>
        </message>
        <message>
            <source>Red lines crossed</source>
            <translation>触及红线</translation>
        </message>
        <message>
            <source>Standards</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>The weakest: %1</source>
            <translation>最弱：%1</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Topic by level</source>
            <translation>主题与条款层级</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>暂定</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ScorePage</name>
        <message>
            <source>All activities together</source>
            <translation>全部处理活动合计</translation>
        </message>
        <message>
            <source>Binding law</source>
            <translation>有约束力的法律</translation>
        </message>
        <message>
            <source>By topic: %1</source>
            <translation>按主题：%1</translation>
        </message>
        <message>
            <source>Compare: %1</source>
            <translation>并排比较：%1</translation>
        </message>
        <message>
            <source>Conformity with the law</source>
            <translation>法律符合度</translation>
        </message>
        <message>
            <source>Conformity with the standards</source>
            <translation>标准符合度</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>回答率</translation>
        </message>
        <message>
            <source>Evidence share</source>
            <translation>证据率</translation>
        </message>
        <message>
            <source>Final: every question is answered</source>
            <translation>确定：所有问题均已回答</translation>
        </message>
        <message>
            <source>How the grade comes about</source>
            <translation>等级的由来</translation>
        </message>
        <message>
            <source>Nothing is answered yet: the grade only counts that as not met</source>
            <translation>一项也未回答：等级只是把未回答按不符合计分得出的</translation>
        </message>
        <message>
            <source>Open red lines</source>
            <translation>红线待查</translation>
        </message>
        <message numerus="yes">
            <source>Provisional: %n question(s) open</source>
            <translation>
                <numerusform>暂定：还有%n题未回答</numerusform>
            </translation>
        </message>
        <message>
            <source>Recommended standards</source>
            <translation>推荐性标准</translation>
        </message>
        <message>
            <source>Red lines crossed</source>
            <translation>触及红线</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>评分</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>显示：%1</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::ScorePanel</name>
        <message numerus="yes">
            <source>%n more where nothing applies</source>
            <translation>
                <numerusform>另有%n份检查表没有适用内容</numerusform>
            </translation>
        </message>
        <message>
            <source>A “shall” in a recommended standard is a condition of conformity, not by itself a duty.</source>
            <translation>推荐性标准中的“应”是符合标准的条件，本身并不是法律义务。</translation>
        </message>
        <message>
            <source>All activities</source>
            <translation>全部活动</translation>
        </message>
        <message>
            <source>Binding law</source>
            <translation>有约束力的法律</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>检查表</translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>符合度</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>回答率</translation>
        </message>
        <message>
            <source>Evidence share</source>
            <translation>证据率</translation>
        </message>
        <message>
            <source>Figures of all activities together</source>
            <translation>全部活动合并的结果</translation>
        </message>
        <message>
            <source>Figures of the shown activity: %1</source>
            <translation>当前活动的结果：%1</translation>
        </message>
        <message>
            <source>Final: every question is answered</source>
            <translation>确定：全部问题已回答</translation>
        </message>
        <message>
            <source>Hide those where nothing applies</source>
            <translation>收起没有适用内容的检查表</translation>
        </message>
        <message>
            <source>How the grade comes about</source>
            <translation>等级的由来</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Nothing is answered yet: the grade only counts that as not met</source>
            <translation>一项也未回答：等级只是把未回答按不符合计分得出的</translation>
        </message>
        <message>
            <source>Of each practice the worst answer counts</source>
            <translation>每个实践项取最差的回答</translation>
        </message>
        <message>
            <source>Open red lines</source>
            <translation>红线待查</translation>
        </message>
        <message numerus="yes">
            <source>Provisional: %n question(s) open</source>
            <translation>
                <numerusform>暂定：还有%n题未回答</numerusform>
            </translation>
        </message>
        <message>
            <source>Recommended standards</source>
            <translation>推荐性标准</translation>
        </message>
        <message>
            <source>Red lines crossed</source>
            <translation>触及红线</translation>
        </message>
        <message>
            <source>The catalog knows the law until %1.</source>
            <translation>知识库所载法律截至%1。</translation>
        </message>
        <message>
            <source>This activity</source>
            <translation>当前活动</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SectionPanel</name>
        <message numerus="yes">
            <source>%n of %1 question(s) found</source>
            <translation>
                <numerusform>共%1题，找到%n题</numerusform>
            </translation>
        </message>
        <message>
            <source>Activity under assessment</source>
            <translation>被评估的处理活动</translation>
        </message>
        <message>
            <source>Both languages</source>
            <translation>中英对照</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>按主题</translation>
        </message>
        <message>
            <source>In which order the questions are walked</source>
            <translation>按什么顺序逐题回答</translation>
        </message>
        <message>
            <source>Not asked here, and why</source>
            <translation>此处不问的及其原因</translation>
        </message>
        <message>
            <source>Order of the questions</source>
            <translation>问题的顺序</translation>
        </message>
        <message>
            <source>Question, reason, check, remedy, clauses and your notes, in either language (key /)</source>
            <translation>查找题目、理由、核查方法、整改办法、条款和自己的备注，中英文均可（按键/）</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Red lines first</source>
            <translation>红线优先</translation>
        </message>
        <message>
            <source>Search these questions</source>
            <translation>在这些题中查找</translation>
        </message>
        <message>
            <source>Search these questions and your notes, in either language</source>
            <translation>在这些题和备注中查找，中英文均可</translation>
        </message>
        <message>
            <source>Show all keys (key ?)</source>
            <translation>按键一览（按“?”键）</translation>
        </message>
        <message>
            <source>Show each question in the second language, too</source>
            <translation>每个问题同时显示另一种语言</translation>
        </message>
        <message>
            <source>To confirm, from last time</source>
            <translation>沿用上次，待确认</translation>
        </message>
        <message>
            <source>Unanswered only</source>
            <translation>仅未回答</translation>
        </message>
        <message>
            <source>Without evidence</source>
            <translation>缺证据的</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SettingsPage</name>
        <message>
            <source>A file that would go beyond it is refused before it is read.</source>
            <translation>超出上限的文件不会读取，也不会存入。</translation>
        </message>
        <message>
            <source>A larger one is refused before it is read; link it or name where it lies instead.</source>
            <translation>更大的文件不读取；可以改为登记链接或存放处。</translation>
        </message>
        <message>
            <source>All files of a workspace</source>
            <translation>工作区文件总量</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Applies to the whole window at once.</source>
            <translation>立即作用于整个窗口。</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Change the folder</source>
            <translation>更改文件夹</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Erase a person</source>
            <translation>删除个人信息</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder for new workspaces</source>
            <translation>新工作区的文件夹</translation>
        </message>
        <message>
            <source>Huge</source>
            <translation>特大</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大</translation>
        </message>
        <message>
            <source>Largest file of evidence</source>
            <translation>证据文件的大小上限</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Logo, colour and words of the reports you make. A client can have its own on the report page.</source>
            <translation>你所制作报告的标志、颜色和文字。可以在报告页为客户单独设置。</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Of the open workspace. It is asked for each time and never stored; nobody can find it out for you.</source>
            <translation>用于打开的工作区。每次打开都要输入，程序从不保存，忘了谁也查不出来。</translation>
        </message>
        <message>
            <source>Of the window; a report's language is chosen with the report.</source>
            <translation>窗口的语言；报告的语言在生成报告时选择。</translation>
        </message>
        <message>
            <source>On opening after a day and on closing, if something changed: a checked copy. The last ten stay, and the latest of each of the last fourteen days. Restoring makes a new file and overwrites nothing.</source>
            <translation>有改动时自动备份：距上次备份满一天后打开时，以及关闭时。每份都经过核验。保留最近十份，以及最近十四天每天最后一份。恢复会生成新文件，不覆盖任何文件。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Shihe %1 · catalog %2 of %3
%4
Shihe helps to judge; it is no legal advice.</source>
            <translation>识合%1 · 知识库%2（%3）
%4
识合辅助判断，不构成法律意见。</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>小</translation>
        </message>
        <message>
            <source>Sources and practices of your own, asked beside the built-in ones in new assessments. An assessment keeps those it was made with.</source>
            <translation>自己编写的法源和实践项，在新建的评估里与内置的一起提问。已有的评估沿用创建时的知识库。</translation>
        </message>
        <message>
            <source>Stands beside each of your changes in the journal. It is claimed, not proven.</source>
            <translation>记在日志的每一次改动旁边。这是自称的姓名，未经验证。</translation>
        </message>
        <message>
            <source>System</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>System follows the setting of your desktop.</source>
            <translation>“跟随系统”与桌面的设置一致。</translation>
        </message>
        <message>
            <source>Takes a person's name out of the workspace for good, in every version of the history (PIPL art. 47). You see first what is lost.</source>
            <translation>从工作区永久删除一个人的姓名，含全部历史版本（《个人信息保护法》第四十七条）。删除前会先列出将失去的内容。</translation>
        </message>
        <message>
            <source>What a report's signature is prefilled with: the key of last time, or another. Passwords are asked each time and never stored.</source>
            <translation>给报告签名时预先填好的内容：上次用的密钥，或者另选的一个。密码每次询问，从不保存。</translation>
        </message>
        <message>
            <source>Where new workspaces are put; a report goes beside its workspace.</source>
            <translation>新工作区的存放位置；报告默认存放在工作区旁边。</translation>
        </message>
        <message>
            <source>Your catalogs</source>
            <translation>自建知识库</translation>
        </message>
        <message>
            <source>Your mark</source>
            <translation>编制方标识</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>姓名</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SignForm</name>
        <message>
            <source>Asked each time, never stored</source>
            <translation>每次都要输入，绝不保存</translation>
        </message>
        <message>
            <source>Choose a key file</source>
            <translation>选择密钥文件</translation>
        </message>
        <message>
            <source>Choose the picture of the seal</source>
            <translation>选择印章图片</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>密钥文件</translation>
        </message>
        <message>
            <source>Key files (*.p12 *.pfx)</source>
            <translation>密钥文件(*.p12 *.pfx)</translation>
        </message>
        <message>
            <source>Make a key 自制</source>
            <translation>制作自制密钥</translation>
        </message>
        <message>
            <source>Make a self-made key</source>
            <translation>制作自制密钥</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>PKCS#12, .p12 or .pfx</source>
            <translation>PKCS#12，.p12或.pfx</translation>
        </message>
        <message>
            <source>PNG picture, optional</source>
            <translation>PNG图片，可不填</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Picture of the seal</source>
            <translation>印章图片</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>图片(*.png)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>签名理由</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>印章</translation>
        </message>
        <message>
            <source>Show the signature in the report</source>
            <translation>在报告中显示签名</translation>
        </message>
        <message>
            <source>Show the signature where a file keeps a place for it</source>
            <translation>文件留有签名位置的，显示签名框</translation>
        </message>
        <message>
            <source>Sign the report</source>
            <translation>为报告签名</translation>
        </message>
        <message>
            <source>With my USB key or card</source>
            <translation>用U盾或智能卡</translation>
        </message>
        <message>
            <source>With my key file</source>
            <translation>用我的密钥文件</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SignPage</name>
        <message>
            <source>%1 of %2 files signed. The list says why the others were not; they are as they were.</source>
            <translation>共%2份文件，签好%1份。其余文件未动，原因见列表。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) signed.</source>
            <translation>
                <numerusform>已签署%n份文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them noted in the journal of the workspace.</source>
            <translation>
                <numerusform>其中%n份已记入工作区的日志。</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose a folder for the signed files first</source>
            <translation>请先选择存放已签文件的文件夹</translation>
        </message>
        <message>
            <source>Choose a key and enter its password or PIN first</source>
            <translation>请先选择密钥并输入密码或PIN</translation>
        </message>
        <message>
            <source>Choose files that can be signed first</source>
            <translation>请先选择可以签名的文件</translation>
        </message>
        <message>
            <source>Choose the PDFs to sign</source>
            <translation>选择要签名的PDF</translation>
        </message>
        <message>
            <source>Drop PDF files here, or choose them</source>
            <translation>把PDF文件拖到这里，或者点击选择</translation>
        </message>
        <message>
            <source>Empty the list</source>
            <translation>清空列表</translation>
        </message>
        <message>
            <source>File %1 of %2</source>
            <translation>第%1份，共%2份</translation>
        </message>
        <message>
            <source>Files to be signed</source>
            <translation>待签名的文件</translation>
        </message>
        <message>
            <source>Opening the key…</source>
            <translation>正在打开密钥……</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF文档(*.pdf)</translation>
        </message>
        <message>
            <source>Progress of signing</source>
            <translation>签名进度</translation>
        </message>
        <message>
            <source>Remove it from the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <source>Reports and other PDFs, one or many: all are signed with one entry of the password or PIN.</source>
            <translation>报告或者其他PDF，一份或者多份，只输入一次密码或者PIN就全部签好。</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签名</translation>
        </message>
        <message numerus="yes">
            <source>Sign %n file(s)</source>
            <translation>
                <numerusform>签署%n份文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Signed files</source>
            <translation>已签文件</translation>
        </message>
        <message>
            <source>Stop signing</source>
            <translation>停止签名</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止……</translation>
        </message>
        <message>
            <source>The key lies in %1. Keep it and its password; without them nobody can sign in its name. Enter the password to sign.</source>
            <translation>密钥保存在%1。请妥善保管密钥和密码，缺少任何一个都不能再用它签名。输入密码即可签名。</translation>
        </message>
        <message>
            <source>Verify the chosen file</source>
            <translation>验证选中的文件</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SignerBox</name>
        <message>
            <source>.p12 or .pfx</source>
            <translation>.p12或.pfx</translation>
        </message>
        <message>
            <source>Choose the usual key file</source>
            <translation>选择常用的密钥文件</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>密钥文件</translation>
        </message>
        <message>
            <source>Key files (*.p12 *.pfx)</source>
            <translation>密钥文件 (*.p12 *.pfx)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>签名理由</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SourceView</name>
        <message>
            <source>%1 clauses in digest. %2 of them prohibit or require something; questions ask for %3 of these.</source>
            <translation>摘述条款%1条，其中禁止性和强制性条款%2条，已有问题对应的%3条。</translation>
        </message>
        <message numerus="yes">
            <source>%n clause(s) could not be checked against the official text; they are marked.</source>
            <translation>
                <numerusform>有%n条未能与官方文本核对，已作标记。</numerusform>
            </translation>
        </message>
        <message>
            <source>Checklist: %1</source>
            <translation>检查表：%1</translation>
        </message>
        <message>
            <source>In this catalog</source>
            <translation>在本知识库中</translation>
        </message>
        <message>
            <source>Looked at as of %1.</source>
            <translation>基准日：%1。</translation>
        </message>
        <message>
            <source>Not yet published</source>
            <translation>尚未公布</translation>
        </message>
        <message>
            <source>Our digests: low confidence</source>
            <translation>摘述可信度：低</translation>
        </message>
        <message>
            <source>Our digests: medium confidence</source>
            <translation>摘述可信度：中</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>被取代于</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>取代</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>效力状态</translation>
        </message>
        <message>
            <source>The text was not read clause by clause: cited as a whole.</source>
            <translation>未逐条阅读文本，仅整体引用。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::SourcesModel</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>%n clause(s)</source>
            <translation>
                <numerusform>%n条条款</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n个法源</numerusform>
            </translation>
        </message>
        <message>
            <source>Found: %1 in %2</source>
            <translation>找到%2中的%1</translation>
        </message>
        <message>
            <source>Not yet published</source>
            <translation>尚未公布</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::StateBox</name>
        <message>
            <source>%1 · version %2</source>
            <translation>%1 · 第%2版</translation>
        </message>
        <message>
            <source>Any change makes it a draft again.</source>
            <translation>任何修改都会使它退回草稿。</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>退回草稿</translation>
        </message>
        <message>
            <source>Draft, review, approval, issue: each step is kept in the journal with who took it and a note.</source>
            <translation>草稿、审核、批准、签发：每一步由谁操作、有何说明，都记入日志。</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>签发</translation>
        </message>
        <message>
            <source>Note on the next step (optional)</source>
            <translation>下一步的说明（可不填）</translation>
        </message>
        <message>
            <source>Note on the next step of the state</source>
            <translation>下一步状态变更的说明</translation>
        </message>
        <message>
            <source>Read-only, and bound to row %1 of the journal. To change anything, reopen it as a new version.</source>
            <translation>只读，并与日志第%1行绑定。要修改，请重新打开为新版本。</translation>
        </message>
        <message>
            <source>Reopen as version %1</source>
            <translation>重新打开为第%1版</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>提交审核</translation>
        </message>
        <message>
            <source>Since %1 (UTC+8), by %2</source>
            <translation>%1（北京时间）起，操作人：%2</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>name not given</source>
            <translation>未署名</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::StepRow</name>
        <message>
            <source>%1 of %2 answered</source>
            <translation>已答%1，共%2</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) not asked</source>
            <translation>
                <numerusform>共%n题不问</numerusform>
            </translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一题</translation>
        </message>
        <message>
            <source>Next unanswered</source>
            <translation>下一未回答的题</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一题</translation>
        </message>
        <message>
            <source>The next question without an answer (key U)</source>
            <translation>下一道未回答的题（按键U）</translation>
        </message>
        <message>
            <source>The question after (key N)</source>
            <translation>下一题（按键N）</translation>
        </message>
        <message>
            <source>The question before (key P)</source>
            <translation>上一题（按键P）</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::TokenForm</name>
        <message>
            <source>%1 – in %2, valid until %3</source>
            <translation>%1（%2，有效期至%3）</translation>
        </message>
        <message>
            <source>A wrong PIN was entered before; few tries are left.</source>
            <translation>PIN输错过，剩余次数已不多。</translation>
        </message>
        <message>
            <source>Choose the module of the USB key</source>
            <translation>选择U盾的模块</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Look for keys</source>
            <translation>查找密钥</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>Module</source>
            <translation>模块</translation>
        </message>
        <message>
            <source>Module of the USB key</source>
            <translation>U盾的模块</translation>
        </message>
        <message>
            <source>Modules (*.so *.dll *.dylib);;All files (*)</source>
            <translation>模块(*.so *.dll *.dylib);;所有文件(*)</translation>
        </message>
        <message>
            <source>No key with a certificate was found. Plug it in and look again.</source>
            <translation>没有找到带证书的密钥，请插入后再查找。</translation>
        </message>
        <message>
            <source>PKCS #11 file</source>
            <translation>PKCS #11文件</translation>
        </message>
        <message>
            <source>Plug in the key, then look for it.</source>
            <translation>请插入密钥，然后查找。</translation>
        </message>
        <message>
            <source>The PIN is asked each time and never stored.</source>
            <translation>PIN每次询问，从不保存。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::TopBar</name>
        <message>
            <source>As of</source>
            <translation>基准日</translation>
        </message>
        <message>
            <source>As-of date: the day the law is looked at</source>
            <translation>基准日：按这一天的法律状态评估</translation>
        </message>
        <message>
            <source>Guide (F1)</source>
            <translation>使用说明（F1）</translation>
        </message>
        <message>
            <source>No assessment open</source>
            <translation>没有打开评估</translation>
        </message>
        <message>
            <source>No organisation open</source>
            <translation>没有打开组织</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Redo: nothing has been undone</source>
            <translation>重做：没有撤销过的改动</translation>
        </message>
        <message>
            <source>Search questions and clauses</source>
            <translation>搜索问题和条款</translation>
        </message>
        <message>
            <source>Search questions and clauses, in either language (%1)</source>
            <translation>用任一语言搜索问题和条款（%1）</translation>
        </message>
        <message>
            <source>Show or fold the score panel</source>
            <translation>展开或者收起得分面板</translation>
        </message>
        <message>
            <source>Show the window in Chinese</source>
            <translation>窗口显示中文</translation>
        </message>
        <message>
            <source>Show the window in English</source>
            <translation>窗口显示英文</translation>
        </message>
        <message>
            <source>The law is applied as it stood on this day</source>
            <translation>按这一天的法律状态评估</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <source>Undo: nothing has been changed yet</source>
            <translation>撤销：还没有改动</translation>
        </message>
        <message>
            <source>Where content was erased for good, “%1” stands now; it can't be brought back.</source>
            <translation>内容已永久删除的地方显示为“%1”，无法恢复。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::TraceModel</name>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>实践项</translation>
        </message>
        <message>
            <source>Strongest clause</source>
            <translation>最严条款</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::TracePanel</name>
        <message>
            <source>%1 of %2 answers “yes” or “mostly” have evidence attached. Those without stand first.</source>
            <translation>回答为“是”或“大部分”的%2项中，%1项附有证据。没有证据的排在前面。</translation>
        </message>
        <message>
            <source>%1 of %2 applicable practices are answered; “unknown” is not an answer. Open ones stand first.</source>
            <translation>适用的%2个实践项中已回答%1个；“不清楚”不算回答。未回答的排在前面。</translation>
        </message>
        <message>
            <source>%1 of %2 points. 100 × %1 / %2 = %3%, rounded down.</source>
            <translation>得%1分，满分%2分。100×%1÷%2＝%3%，向下取整。</translation>
        </message>
        <message numerus="yes">
            <source>%n mandatory practice(s) answered no rule that out: %1.</source>
            <translation>
                <numerusform>有%n个强制性实践项回答为“否”，因此只能是%1级。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n red line(s) crossed cap the grade at %1.</source>
            <translation>
                <numerusform>触及%n条红线，等级最高为%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>A conformity of %1% alone gives %2.</source>
            <translation>符合度%1%本身对应%2级。</translation>
        </message>
        <message>
            <source>Answered no or partly. A no caps the grade at %1, a partly at %2.</source>
            <translation>回答为“否”或“部分”。“否”使等级最高为%1，“部分”使等级最高为%2。</translation>
        </message>
        <message>
            <source>Binding law</source>
            <translation>有约束力的法律</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>符合度</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>回答率</translation>
        </message>
        <message>
            <source>Evidence share</source>
            <translation>证据率</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message numerus="yes">
            <source>It is provisional while %n question(s) are open.</source>
            <translation>
                <numerusform>还有%n题未回答，等级是暂定的。</numerusform>
            </translation>
        </message>
        <message>
            <source>No practice with weight counts here, so there is no figure.</source>
            <translation>这里没有计入权重的实践项，因此没有数值。</translation>
        </message>
        <message>
            <source>No practice with weight counts here, so there is no grade.</source>
            <translation>这里没有计入权重的实践项，因此没有等级。</translation>
        </message>
        <message>
            <source>Open red lines</source>
            <translation>红线待查</translation>
        </message>
        <message>
            <source>Points are weight × value out of weight × 3. Double-click a practice, or press Enter on it, to open its question; the same on its clause opens the clause.</source>
            <translation>分数为“权重×取值”，满分为“权重×3”。双击实践项或按回车打开其问题；双击条款一栏或在其上按回车打开条款。</translation>
        </message>
        <message>
            <source>Recommended standards</source>
            <translation>推荐性标准</translation>
        </message>
        <message>
            <source>Red lines crossed</source>
            <translation>触及红线</translation>
        </message>
        <message>
            <source>Unknown or not answered. While one is open the report is a draft.</source>
            <translation>不清楚或未回答。只要还有一条待查，报告就是草稿。</translation>
        </message>
        <message>
            <source>all activities</source>
            <translation>全部活动</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::TrendBox</name>
        <message>
            <source>%1 of %2 other assessments read…</source>
            <translation>其他评估已读取%1次，共%2次……</translation>
        </message>
        <message>
            <source>%1: law %2, standards %3</source>
            <translation>%1：法律%2，标准%3</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>All activities together, on the day each is judged by. A ring is a provisional score. A point of another assessment opens it.</source>
            <translation>全部处理活动合计，按各次评估的基准日排列。空心圈为暂定分数；点选其他评估的点可打开那次评估。</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>Over the assessments</source>
            <translation>历次评估</translation>
        </message>
        <message>
            <source>Standards</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>This is the organisation's first assessment. The next one shows what has changed.</source>
            <translation>这是该组织的首次评估，有了下一次评估，这里会显示变化。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::UnaskedBox</name>
        <message>
            <source>Draft: %1</source>
            <translation>草稿：%1</translation>
        </message>
        <message>
            <source>No longer asked, but kept (answers: %1, facts: %2)</source>
            <translation>不再询问但仍保留：%1个回答，%2个事实</translation>
        </message>
        <message>
            <source>They stay in the workspace and its history, and enter no figure, report or export.</source>
            <translation>它们留在工作区和历史记录中，不进入任何得分、报告和导出。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::UnlockPanel</name>
        <message>
            <source>%1 is encrypted</source>
            <translation>“%1”已加密</translation>
        </message>
        <message>
            <source>17 groups of six digits, as printed; blanks and hyphens do not matter.</source>
            <translation>照打印件输入17组数字，每组六位；空格和连字符可有可无。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Leave it closed</source>
            <translation>不打开</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open the encrypted workspace</source>
            <translation>打开加密的工作区</translation>
        </message>
        <message>
            <source>Opening takes a moment, so that nobody can try many passphrases.</source>
            <translation>打开需要片刻，这是为了防止有人大量试猜口令。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>改用口令</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>改用恢复码</translation>
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
            <translation>%1，保留，不再计入</translation>
        </message>
        <message>
            <source>%1, stays</source>
            <translation>%1，不变</translation>
        </message>
        <message>
            <source>%1, still counts</source>
            <translation>%1，照旧计入</translation>
        </message>
        <message>
            <source>%1, still to confirm</source>
            <translation>%1，仍待确认</translation>
        </message>
        <message>
            <source>%1, to confirm</source>
            <translation>%1，待确认</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>事实</translation>
        </message>
        <message>
            <source>From then on</source>
            <translation>今后</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>新增：%1</translation>
        </message>
        <message>
            <source>No longer: %1</source>
            <translation>不再有：%1</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>未填写</translation>
        </message>
        <message>
            <source>Only figures or wording</source>
            <translation>仅得分或措辞有变</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>原来</translation>
        </message>
        <message>
            <source>The same question</source>
            <translation>问题不变</translation>
        </message>
        <message>
            <source>Together: %1</source>
            <translation>合起来：%1</translation>
        </message>
        <message>
            <source>Weight in law until now: %1</source>
            <translation>法律法规范围内原来的权重：%1</translation>
        </message>
        <message>
            <source>Weight in law: %1</source>
            <translation>法律法规范围内的权重：%1</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Your answers and the figures</source>
            <translation>回答与得分</translation>
        </message>
        <message>
            <source>draft: %1</source>
            <translation>草稿：%1</translation>
        </message>
        <message>
            <source>kept, no longer asked</source>
            <translation>保留，不再询问</translation>
        </message>
        <message>
            <source>to be given anew</source>
            <translation>需要重新填写</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::UpgradePage</name>
        <message>
            <source>Adopt catalog %1</source>
            <translation>采用知识库%1</translation>
        </message>
        <message>
            <source>Adopt your catalogs</source>
            <translation>采用自建知识库</translation>
        </message>
        <message>
            <source>Answers: %1 stay, %2 to confirm, %3 kept though no longer asked.</source>
            <translation>回答：%1个不变，%2个待确认，%3个不再询问但仍保留。</translation>
        </message>
        <message>
            <source>Back to the overview</source>
            <translation>返回概况</translation>
        </message>
        <message>
            <source>Catalog %1 → %2</source>
            <translation>知识库%1 → %2</translation>
        </message>
        <message>
            <source>It knows the law until %1. Nothing changes until you adopt it, and undo takes it back.</source>
            <translation>它收录截至%1的法律。采用之前什么都不会变，采用之后也可以撤销。</translation>
        </message>
        <message>
            <source>Newer catalog</source>
            <translation>新版知识库</translation>
        </message>
        <message>
            <source>Not here: your catalog %1. Its questions would no longer be asked. Put its folder back in Settings first if you want to keep them.</source>
            <translation>这里没有自建知识库%1，采用后不再询问其中的问题。想保留的话，请先在设置里放回它的文件夹。</translation>
        </message>
        <message>
            <source>Nothing changes until you adopt them, and undo takes it back.</source>
            <translation>采用之前什么都不会变，采用之后也可以撤销。</translation>
        </message>
        <message>
            <source>Nothing here. Choose another group, or shorten the search.</source>
            <translation>这里没有内容。请选择其他分组，或缩短搜索词。</translation>
        </message>
        <message>
            <source>Nothing newer</source>
            <translation>没有更新的</translation>
        </message>
        <message>
            <source>Once you have confirmed them as they stand: %1, law %2 %.</source>
            <translation>照原样全部确认后：%1，法律%2%。</translation>
        </message>
        <message>
            <source>Search what changes</source>
            <translation>搜索变化</translation>
        </message>
        <message>
            <source>Search what changes, in either language</source>
            <translation>用任一语言搜索变化</translation>
        </message>
        <message>
            <source>The workspace is open for reading only</source>
            <translation>工作区以只读方式打开</translation>
        </message>
        <message>
            <source>This assessment is judged by the newest catalog there is here.</source>
            <translation>这项评估用的已是这里最新的知识库。</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>有哪些变化</translation>
        </message>
        <message>
            <source>Your catalogs have changed</source>
            <translation>自建知识库有变化</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::VerdictView</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>另有%n项</numerusform>
            </translation>
        </message>
        <message>
            <source>A reader would have to repair this file, so nothing can be said for it. Get it again.</source>
            <translation>文件需要修复才能读取，无法作出判断。请重新获取。</translation>
        </message>
        <message>
            <source>After a signature only such things were added as it permits.</source>
            <translation>签名之后只增加了签名所允许的内容。</translation>
        </message>
        <message>
            <source>After a signature the file was changed in a way that it doesn't permit. Don't rely on it; ask for the original.</source>
            <translation>签名之后，文件被作了签名不允许的改动。不要依赖这份文件，请索取原件。</translation>
        </message>
        <message>
            <source>By whom?</source>
            <translation>何人签名</translation>
        </message>
        <message>
            <source>Certificate good?</source>
            <translation>证书是否有效</translation>
        </message>
        <message>
            <source>Compared with the open assessment</source>
            <translation>与打开的评估比对</translation>
        </message>
        <message>
            <source>It carries no signature, so nothing can be said about who made it or whether it was changed.</source>
            <translation>文件没有签名，无法判断由谁制作、是否被改动。</translation>
        </message>
        <message>
            <source>Not permitted</source>
            <translation>不允许</translation>
        </message>
        <message>
            <source>Nothing in this file has changed since it was signed.</source>
            <translation>签名之后，文件没有任何改动。</translation>
        </message>
        <message>
            <source>Permitted</source>
            <translation>允许</translation>
        </message>
        <message>
            <source>SHA-256 of the certificate: %1</source>
            <translation>证书的SHA-256：%1</translation>
        </message>
        <message>
            <source>Signature of %1</source>
            <translation>%1的签名</translation>
        </message>
        <message>
            <source>Since the first signature</source>
            <translation>首次签名以来</translation>
        </message>
        <message>
            <source>Still the same?</source>
            <translation>是否仍一致？</translation>
        </message>
        <message>
            <source>The signature carries no certificate</source>
            <translation>签名中没有证书</translation>
        </message>
        <message>
            <source>Time stamp of %1</source>
            <translation>%1的时间戳</translation>
        </message>
        <message>
            <source>Unchanged?</source>
            <translation>是否未经改动</translation>
        </message>
        <message>
            <source>When?</source>
            <translation>何时签名</translation>
        </message>
        <message>
            <source>Who signed is not proven: a certificate doesn't lead to a root you trust. Anybody can make a key in this name.</source>
            <translation>签名人的身份未经证实：证书没有追溯到受信任的根。用这个名字做一把密钥，任何人都能做到。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::VerifyPage</name>
        <message>
            <source>A signature proves a name only if its certificate comes from an issuer you trust. Add the issuers' certificates (PEM) you know to be genuine.</source>
            <translation>只有证书来自受信任的签发者，签名才能证明姓名。请添加确认真实的签发者证书（PEM）。</translation>
        </message>
        <message>
            <source>Add a certificate</source>
            <translation>添加证书</translation>
        </message>
        <message>
            <source>Add the certificate of an issuer you trust</source>
            <translation>添加受信任签发者的证书</translation>
        </message>
        <message>
            <source>Also trust the issuers this system trusts</source>
            <translation>同时信任本系统信任的签发者</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>证书(*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>Choose a PDF</source>
            <translation>选择PDF</translation>
        </message>
        <message>
            <source>Choose a certificate</source>
            <translation>选择证书</translation>
        </message>
        <message>
            <source>Drop a signed PDF here, or choose one</source>
            <translation>把已签名的PDF拖到这里，或点击选择</translation>
        </message>
        <message>
            <source>Drop or choose another one</source>
            <translation>拖入或选择另一份文件</translation>
        </message>
        <message>
            <source>No longer trust %1</source>
            <translation>不再信任%1</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF文档(*.pdf)</translation>
        </message>
        <message>
            <source>The assessment it was made from is in this workspace; open it to compare</source>
            <translation>制作这份报告的评估就在这个工作区里，打开它即可比对</translation>
        </message>
        <message>
            <source>The open workspace doesn't hold the assessment it was made from</source>
            <translation>打开的工作区里没有制作这份报告的评估</translation>
        </message>
        <message>
            <source>Trusted issuers</source>
            <translation>信任的签发者</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>正在验证</translation>
        </message>
        <message>
            <source>You learn who signed it, when, and whether anything changed since. The file stays on this machine.</source>
            <translation>可以看到由谁签名、何时签名、此后是否改动。文件不会离开本机。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::WalkKeys</name>
        <message>
            <source>%1 or Enter</source>
            <translation>%1或回车</translation>
        </message>
        <message>
            <source>Answer: yes, mostly, partly, no, unknown, not applicable</source>
            <translation>回答：是、大部分、部分、否、不清楚、不适用</translation>
        </message>
        <message>
            <source>Attach evidence</source>
            <translation>添加证据</translation>
        </message>
        <message>
            <source>Confirm the answer of last time</source>
            <translation>确认上次的回答</translation>
        </message>
        <message>
            <source>Go to the list of questions</source>
            <translation>回到题目列表</translation>
        </message>
        <message>
            <source>Leave a text field, a clause, or the marked questions</source>
            <translation>离开输入框、条款或多选</translation>
        </message>
        <message>
            <source>Mark several questions in the list</source>
            <translation>在列表中选中多题</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>下一题</translation>
        </message>
        <message>
            <source>Next unanswered question</source>
            <translation>下一未回答的题</translation>
        </message>
        <message>
            <source>Open the next clause beside the question</source>
            <translation>在题旁打开下一条款</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>上一题</translation>
        </message>
        <message>
            <source>Redo it</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Search these questions</source>
            <translation>在这些题中查找</translation>
        </message>
        <message>
            <source>Shift and arrows</source>
            <translation>Shift加方向键</translation>
        </message>
        <message>
            <source>Show both languages or one</source>
            <translation>中英对照或单语</translation>
        </message>
        <message>
            <source>Show or fold the history</source>
            <translation>查看或收起历史</translation>
        </message>
        <message>
            <source>Show or hide these keys</source>
            <translation>显示或收起按键一览</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <source>Write the internal remark</source>
            <translation>写内部备注</translation>
        </message>
        <message>
            <source>Write the note</source>
            <translation>写备注</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::WalkModel</name>
        <message>
            <source>%1 last time, to confirm</source>
            <translation>上次为%1，待确认</translation>
        </message>
        <message>
            <source>%1, %2 of %3 answered</source>
            <translation>%1，已答%2，共%3</translation>
        </message>
        <message>
            <source>%1, red line: %2</source>
            <translation>%1，红线：%2</translation>
        </message>
        <message>
            <source>All other questions</source>
            <translation>其他问题</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>此处不问</translation>
        </message>
        <message>
            <source>Red lines</source>
            <translation>红线</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::WalkPage</name>
        <message>
            <source>Clear the search</source>
            <translation>清除查找</translation>
        </message>
        <message>
            <source>No question here</source>
            <translation>这里没有题目</translation>
        </message>
        <message>
            <source>Nothing in this order matches the search.</source>
            <translation>按此顺序没有找到相符的题目。</translation>
        </message>
        <message>
            <source>Open the profile</source>
            <translation>打开画像</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>The catalog of this assessment does not hold this question.</source>
            <translation>本次评估所用的知识库中没有这道题。</translation>
        </message>
        <message>
            <source>With the facts of the profile, none of the questions in this order applies. Check the profile, or choose another order on the left.</source>
            <translation>按照画像中的事实，这一顺序下没有适用的问题。请检查画像，或在左侧换一种顺序。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::Welcome</name>
        <message>
            <source>A workspace is one file that holds your organisations, assessments and evidence.</source>
            <translation>工作区是一个文件，保存组织、评估和证据。</translation>
        </message>
        <message>
            <source>Assess how an organisation's biometric practices stand under Chinese law: answer once, see every law and standard, plan the repairs, and hand over a report that anyone can verify.</source>
            <translation>评估一个组织的生物识别做法是否合乎中国法律：每个问题只答一次，即可对照每部法律和标准，安排整改，并出具任何人都能验证的报告。</translation>
        </message>
        <message>
            <source>Create a workspace</source>
            <translation>新建工作区</translation>
        </message>
        <message>
            <source>Look around first: a wildlife park that takes its visitors' faces, from a real court case.</source>
            <translation>先看一个真实判例：一家采集游客人脸的野生动物园。</translation>
        </message>
        <message>
            <source>Open an existing workspace…</source>
            <translation>打开已有的工作区…</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>打开示例</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>Shihe</source>
            <translation>识合</translation>
        </message>
        <message>
            <source>Shihe works offline. Nothing leaves this machine unless you send it.</source>
            <translation>识合离线工作，未经发送，任何内容都不会离开本机。</translation>
        </message>
    </context>
    <context>
        <name>shihe::ui::WhatIfBox</name>
        <message numerus="yes">
            <source>%n red line(s) crossed</source>
            <translation>
                <numerusform>触及红线%n条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked.</source>
            <translation>
                <numerusform>已勾选%n项。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked: law conformity rises by %1 points.</source>
            <translation>
                <numerusform>已勾选%n项：法律符合度上升%1个百分点。</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>整改项</translation>
        </message>
        <message>
            <source>Actions to tick</source>
            <translation>可勾选的整改项</translation>
        </message>
        <message>
            <source>Choose from: %1</source>
            <translation>从中选择：%1</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Findings to tick</source>
            <translation>可勾选的发现</translation>
        </message>
        <message>
            <source>If done</source>
            <translation>整改后（推算）</translation>
        </message>
        <message>
            <source>Law %1</source>
            <translation>法律 %1</translation>
        </message>
        <message>
            <source>No action is pending. Make some on the plan page, or tick findings.</source>
            <translation>没有待完成的整改项。可在整改页面添加，或改为勾选发现。</translation>
        </message>
        <message>
            <source>Nothing falls short.</source>
            <translation>没有不足之处。</translation>
        </message>
        <message>
            <source>Nothing is ticked yet.</source>
            <translation>尚未勾选。</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Standards %1</source>
            <translation>标准 %1</translation>
        </message>
        <message>
            <source>Tick what would be put in order. The score on the right is a projection: nothing is saved, and no answer changes.</source>
            <translation>勾选假定已整改的项目，右侧为推算的分数。这里不保存任何内容，也不改动任何回答。</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>全部取消勾选</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>预演</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>abbreviation.cac</source>
            <translation>国家互联网信息办公室</translation>
        </message>
        <message>
            <source>abbreviation.cny</source>
            <translation>人民币</translation>
        </message>
        <message>
            <source>abbreviation.far</source>
            <translation>错误接受率：把别人认成本人的比例</translation>
        </message>
        <message>
            <source>abbreviation.frr</source>
            <translation>错误拒绝率：没有认出本人的比例</translation>
        </message>
        <message>
            <source>abbreviation.ga-t</source>
            <translation>公共安全行业推荐性标准</translation>
        </message>
        <message>
            <source>abbreviation.gb-t</source>
            <translation>推荐性国家标准</translation>
        </message>
        <message>
            <source>abbreviation.iso-iec</source>
            <translation>国际标准化组织和国际电工委员会，或者其联合制定的标准</translation>
        </message>
        <message>
            <source>abbreviation.jr-t</source>
            <translation>金融行业推荐性标准</translation>
        </message>
        <message>
            <source>abbreviation.miit</source>
            <translation>工业和信息化部</translation>
        </message>
        <message>
            <source>abbreviation.mps</source>
            <translation>公安部</translation>
        </message>
        <message>
            <source>abbreviation.sac</source>
            <translation>国家标准化管理委员会</translation>
        </message>
        <message>
            <source>abbreviation.sac-tc100-sc2</source>
            <translation>全国安全防范报警系统标准化技术委员会人体生物特征识别应用分技术委员会</translation>
        </message>
        <message>
            <source>abbreviation.sac-tc180</source>
            <translation>全国金融标准化技术委员会</translation>
        </message>
        <message>
            <source>abbreviation.sac-tc260</source>
            <translation>全国网络安全标准化技术委员会（原全国信息安全标准化技术委员会）</translation>
        </message>
        <message>
            <source>abbreviation.sac-tc28-sc37</source>
            <translation>全国信息技术标准化技术委员会生物特征识别分技术委员会</translation>
        </message>
        <message>
            <source>abbreviation.samr</source>
            <translation>国家市场监督管理总局</translation>
        </message>
        <message>
            <source>abbreviation.sdk</source>
            <translation>软件开发工具包</translation>
        </message>
        <message>
            <source>abbreviation.t-taf</source>
            <translation>电信终端产业协会的团体标准</translation>
        </message>
        <message>
            <source>against.answer-added</source>
            <translation>新增答案：%1（%2）</translation>
        </message>
        <message>
            <source>against.answer-changed</source>
            <translation>答案改动：%1（%2）</translation>
        </message>
        <message>
            <source>against.answer-removed</source>
            <translation>删除答案：%1（%2）</translation>
        </message>
        <message>
            <source>against.catalog</source>
            <translation>评估已换用另一版知识库。</translation>
        </message>
        <message>
            <source>against.differs</source>
            <translation>与工作区里的评估不再一致。</translation>
        </message>
        <message>
            <source>against.evidence-added</source>
            <translation>新增证据：%1</translation>
        </message>
        <message>
            <source>against.evidence-changed</source>
            <translation>证据改动：%1</translation>
        </message>
        <message>
            <source>against.evidence-removed</source>
            <translation>删除证据：%1</translation>
        </message>
        <message>
            <source>against.facts</source>
            <translation>概况里的事实有改动。</translation>
        </message>
        <message>
            <source>against.file-continued</source>
            <translation>文件：开头是日志第%1行记下的签名文件（%2，签名人：%3），之后追加的内容日志没有记录。</translation>
        </message>
        <message>
            <source>against.file-earlier</source>
            <translation>文件：这是较早的状态。日志第%1行记下，这份文件在%2由%3签过名，这里没有那个签名。请索取最新的文件。</translation>
        </message>
        <message>
            <source>against.file-forked</source>
            <translation>文件：与日志第%1行记下的签名文件（%2，签名人：%3）开头相同，后面不同。</translation>
        </message>
        <message>
            <source>against.file-recorded</source>
            <translation>文件：就是日志第%1行记下的那份签名文件（%2，签名人：%3）。</translation>
        </message>
        <message>
            <source>against.file-unknown</source>
            <translation>文件：日志里没有签署过这份文件的记录。</translation>
        </message>
        <message>
            <source>against.journal-continued</source>
            <translation>日志：从报告记下的那一行往后，又有%1行记录。</translation>
        </message>
        <message>
            <source>against.journal-other</source>
            <translation>日志：没有报告记下的那一行，这是另一段历史（另一个工作区、较旧的副本，或者被改写过）。</translation>
        </message>
        <message>
            <source>against.journal-same</source>
            <translation>日志：制作报告之后，评估没有新的改动记录。</translation>
        </message>
        <message>
            <source>against.matches</source>
            <translation>与工作区里的评估一致：制作报告之后，答案、证据、事实和知识库都没有变。</translation>
        </message>
        <message>
            <source>against.not-in-order</source>
            <translation>没有比对：文件签名后被改动或者已损坏，它所写的制作依据不能作为证明。</translation>
        </message>
        <message>
            <source>against.unknown</source>
            <translation>工作区里没有制作这份报告的评估。</translation>
        </message>
        <message>
            <source>against.unnamed</source>
            <translation>报告没有附带制作依据，无法与工作区比对。</translation>
        </message>
        <message>
            <source>answer.mostly</source>
            <translation>大部分</translation>
        </message>
        <message>
            <source>answer.na</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>answer.no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>answer.none</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>answer.partly</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>answer.unknown</source>
            <translation>不清楚</translation>
        </message>
        <message>
            <source>answer.yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>assessment.not-a-binding</source>
            <translation>报告附带的制作依据无法读取，没有比对。</translation>
        </message>
        <message>
            <source>assessment.not-a-flag</source>
            <translation>%2只能是true或者false，现在是“%1”。</translation>
        </message>
        <message>
            <source>assessment.not-a-number</source>
            <translation>%2要求不小于0的整数，现在是“%1”。</translation>
        </message>
        <message>
            <source>assessment.override-reason-missing</source>
            <translation>%1改动了优先级，但没有写明理由。请补上理由。</translation>
        </message>
        <message>
            <source>assessment.reason-missing</source>
            <translation>%1答为“不适用”，但没有写明理由。请补上理由。</translation>
        </message>
        <message>
            <source>assessment.suggested-title</source>
            <translation>%1年评估</translation>
        </message>
        <message>
            <source>assessment.unknown-answer</source>
            <translation>“%1”不是回答。可用的回答：yes、mostly、partly、no、unknown、na。</translation>
        </message>
        <message>
            <source>assessment.unknown-fact</source>
            <translation>知识库里没有名为“%1”的画像项。请对照profile.yaml检查拼写。</translation>
        </message>
        <message>
            <source>assessment.unknown-option</source>
            <translation>“%1”不是%2的选项。可用的选项：%3。</translation>
        </message>
        <message>
            <source>assessment.unknown-practice</source>
            <translation>知识库里没有名为“%1”的实践项。请用catalog list核对编号。</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>推定适用</translation>
        </message>
        <message>
            <source>basis.document-seen</source>
            <translation>已查阅文件</translation>
        </message>
        <message>
            <source>basis.observed</source>
            <translation>现场观察</translation>
        </message>
        <message>
            <source>basis.stated</source>
            <translation>口头陈述</translation>
        </message>
        <message>
            <source>basis.tested</source>
            <translation>已测试</translation>
        </message>
        <message>
            <source>branding.no-image</source>
            <translation>“%1”不是能读取的图片。请另选一个PNG、JPEG或者SVG文件，或者移除标志。</translation>
        </message>
        <message>
            <source>case.activity-twice</source>
            <translation>处理活动“%1”出现了两次。</translation>
        </message>
        <message>
            <source>case.activity-without-id</source>
            <translation>这项处理活动没有id。</translation>
        </message>
        <message>
            <source>case.not-a-basis</source>
            <translation>“%1”不是依据。可用的依据：stated、document-seen、observed、tested。</translation>
        </message>
        <message>
            <source>case.not-a-date</source>
            <translation>“%1”不是日期。请写成2026-11-22这样的形式。</translation>
        </message>
        <message>
            <source>case.not-a-level</source>
            <translation>“%1”不是等级。影响用low、medium、high、serious，可能性用low、medium、high、very-high。</translation>
        </message>
        <message>
            <source>case.not-a-list</source>
            <translation>%1应当是列表，并且不能缺内容。</translation>
        </message>
        <message>
            <source>case.not-a-map</source>
            <translation>%1应当是键值对。</translation>
        </message>
        <message>
            <source>case.not-a-text</source>
            <translation>%1应当是文字。</translation>
        </message>
        <message>
            <source>case.not-one-of</source>
            <translation>“%1”不在可用的写法之内：%2。</translation>
        </message>
        <message>
            <source>case.unknown-format</source>
            <translation>这不是第1版的案例文件（case: 1），现在是“%1”。</translation>
        </message>
        <message>
            <source>case.unknown-key</source>
            <translation>这里没有名为“%1”的键。可用的键：%2。</translation>
        </message>
        <message>
            <source>case.value-missing</source>
            <translation>这个回答没有value。</translation>
        </message>
        <message>
            <source>catalog.always-applies</source>
            <translation>实践项“%1”的适用条件永远成立。请删去或者改正applies。</translation>
        </message>
        <message>
            <source>catalog.app-fact-missing</source>
            <translation>app-types.yaml要用到事实app_type和app_collects，请在profile.yaml里定义。</translation>
        </message>
        <message>
            <source>catalog.app-type-twice</source>
            <translation>App类型%1写了两次。请删去一处。</translation>
        </message>
        <message>
            <source>catalog.bad-date</source>
            <translation>日历上没有“%1”这一天。请按YYYY-MM-DD填写。</translation>
        </message>
        <message>
            <source>catalog.blank-in-chinese</source>
            <translation>汉字和字母、数字之间不留空格：“%1”。请删去空格，排版时会自动加间距。</translation>
        </message>
        <message>
            <source>catalog.cite-too-deep</source>
            <translation>引用“%1”过细：该处的引用深度是%2（B只到章条标题，C只到文件）。请引用上一级。</translation>
        </message>
        <message>
            <source>catalog.cited-twice</source>
            <translation>条款“%1”引用了两次。请只保留一处。</translation>
        </message>
        <message>
            <source>catalog.clause-dates</source>
            <translation>条款“%1”的失效日早于生效日。请核对from和to。</translation>
        </message>
        <message>
            <source>catalog.compiled-damaged</source>
            <translation>编译过的知识库已损坏，未使用。请从备份恢复，或者重新安装本程序。</translation>
        </message>
        <message>
            <source>catalog.compiled-newer</source>
            <translation>这份知识库的格式（%1）比本程序能读的（%2）新，未作改动。请升级本程序。</translation>
        </message>
        <message>
            <source>catalog.coverage.means</source>
            <translation>每一法源的“不得”“应当”条款，都有实践项提问，或者写明了不问的理由。</translation>
        </message>
        <message>
            <source>catalog.coverage.not-read</source>
            <translation>未读原文</translation>
        </message>
        <message>
            <source>catalog.coverage.nothing</source>
            <translation>没有义务条款</translation>
        </message>
        <message>
            <source>catalog.duplicate-id</source>
            <translation>标识“%1”已经用过。每个标识在整个知识库中只能用一次，请改名。</translation>
        </message>
        <message>
            <source>catalog.fact-prefix</source>
            <translation>自建知识库的事实“%1”必须以“%2”开头。请改名。</translation>
        </message>
        <message>
            <source>catalog.file-not-wanted</source>
            <translation>%1由内置知识库统一提供，自建知识库不得自带。请删去这个文件。</translation>
        </message>
        <message>
            <source>catalog.folder-not-readable</source>
            <translation>无法读取知识库文件夹%1。请检查权限。</translation>
        </message>
        <message>
            <source>catalog.foreign-script</source>
            <translation>英文里有中文字符：“%1”。请改成英文写法。</translation>
        </message>
        <message>
            <source>catalog.grade-order</source>
            <translation>等级%1的顺序不对：从高到低排列，最后一级从0起。</translation>
        </message>
        <message>
            <source>catalog.half-width</source>
            <translation>汉字旁边的标点要用全角：“%1”。请改成全角标点。</translation>
        </message>
        <message>
            <source>catalog.heading.became</source>
            <translation>现为</translation>
        </message>
        <message>
            <source>catalog.heading.check</source>
            <translation>怎么查</translation>
        </message>
        <message>
            <source>catalog.heading.checklists</source>
            <translation>检查表</translation>
        </message>
        <message>
            <source>catalog.heading.cites</source>
            <translation>引用条款</translation>
        </message>
        <message>
            <source>catalog.heading.clauses</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>catalog.heading.confidence</source>
            <translation>摘要可信度</translation>
        </message>
        <message>
            <source>catalog.heading.depth</source>
            <translation>引用深度</translation>
        </message>
        <message>
            <source>catalog.heading.effort</source>
            <translation>整改工作量（1至5）</translation>
        </message>
        <message>
            <source>catalog.heading.evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>catalog.heading.force</source>
            <translation>效力</translation>
        </message>
        <message>
            <source>catalog.heading.issuer</source>
            <translation>发布机关</translation>
        </message>
        <message>
            <source>catalog.heading.kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>catalog.heading.not-asked</source>
            <translation>不设问的理由</translation>
        </message>
        <message>
            <source>catalog.heading.number</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>catalog.heading.practices</source>
            <translation>引用它的实践项</translation>
        </message>
        <message>
            <source>catalog.heading.red-line</source>
            <translation>红线</translation>
        </message>
        <message>
            <source>catalog.heading.remedy</source>
            <translation>怎么改</translation>
        </message>
        <message>
            <source>catalog.heading.sanction</source>
            <translation>违反的后果</translation>
        </message>
        <message>
            <source>catalog.heading.scope</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>catalog.heading.severity</source>
            <translation>严重程度（1至5）</translation>
        </message>
        <message>
            <source>catalog.heading.short</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>catalog.heading.source</source>
            <translation>法源</translation>
        </message>
        <message>
            <source>catalog.heading.sources</source>
            <translation>法源</translation>
        </message>
        <message>
            <source>catalog.heading.status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>catalog.heading.unverified</source>
            <translation>条款号或者措辞未经原文核对</translation>
        </message>
        <message>
            <source>catalog.heading.why</source>
            <translation>为什么</translation>
        </message>
        <message>
            <source>catalog.level-not-allowed</source>
            <translation>案例和倡议不设义务，条款“%1”不能是%2。请改为should、may或者info。</translation>
        </message>
        <message>
            <source>catalog.listed-twice</source>
            <translation>实践项“%1”在这份检查表中出现了两次。请只保留一处。</translation>
        </message>
        <message>
            <source>catalog.long-question</source>
            <translation>实践项%1的提问太长：中文最多%2字，英文最多%3个字符。请精简。</translation>
        </message>
        <message>
            <source>catalog.missing-field</source>
            <translation>缺少“%1”。请补上。</translation>
        </message>
        <message>
            <source>catalog.never-applies</source>
            <translation>实践项“%1”的适用条件永远不成立。请改正applies。</translation>
        </message>
        <message>
            <source>catalog.no-file</source>
            <translation>知识库缺少%1。请补上这个文件。</translation>
        </message>
        <message>
            <source>catalog.no-folder</source>
            <translation>找不到知识库文件夹%1。请检查路径。</translation>
        </message>
        <message>
            <source>catalog.no-han</source>
            <translation>中文里没有汉字：“%1”。请写成中文。</translation>
        </message>
        <message>
            <source>catalog.no-latin</source>
            <translation>英文里没有字母：“%1”。请写成英文。</translation>
        </message>
        <message>
            <source>catalog.no-question</source>
            <translation>实践项%1的提问应当以问号结尾。</translation>
        </message>
        <message>
            <source>catalog.not-compiled</source>
            <translation>这不是编译过的知识库。请重新安装本程序，或者换一个文件。</translation>
        </message>
        <message>
            <source>catalog.not-covered</source>
            <translation>条款%1是%2，检查表%3却没有实践项引用它，也没有写明not_asked的理由。请二者补一。</translation>
        </message>
        <message>
            <source>catalog.not-listed</source>
            <translation>实践项“%1”不在任何检查表上。请把它列入一份检查表。</translation>
        </message>
        <message>
            <source>catalog.not-valid</source>
            <translation>“%1”不合格式（%2）。见questionnaires/schema。</translation>
        </message>
        <message>
            <source>catalog.options-missing</source>
            <translation>事实“%1”要选择，却没有选项。请补上options。</translation>
        </message>
        <message>
            <source>catalog.options-unwanted</source>
            <translation>事实“%1”不是选择题，不能有选项。请删去options或者改类型。</translation>
        </message>
        <message>
            <source>catalog.organisation-fact</source>
            <translation>实践项“%1”按组织回答，适用条件却用了处理活动的事实“%2”。请改用组织的事实，或者改scope。</translation>
        </message>
        <message>
            <source>catalog.out-of-range</source>
            <translation>“%1”超出范围：%2。允许的范围见questionnaires/schema。</translation>
        </message>
        <message>
            <source>catalog.out-of-scope</source>
            <translation>实践项%1适用的地方，可能并不适用决定其权重的%2。请缩小applies，或者引用在那里有约束力的条款。</translation>
        </message>
        <message>
            <source>catalog.period-length</source>
            <translation>义务%1的期限种类是%2：within、keep、every要写count和unit，before、at-once、promptly不写。</translation>
        </message>
        <message numerus="yes">
            <source>catalog.practice-count</source>
            <translation>
                <numerusform>%n个实践项</numerusform>
            </translation>
        </message>
        <message>
            <source>catalog.prefix-missing</source>
            <translation>标识“%1”必须以所在知识库的标识开头，请写成“%2…”。</translation>
        </message>
        <message>
            <source>catalog.prefix-unwanted</source>
            <translation>标识“%1”里有斜杠，只有自建知识库才这样写。请去掉前缀。</translation>
        </message>
        <message>
            <source>catalog.red-line-of-user</source>
            <translation>实践项“%1”不能设为红线：红线来自法律，自建知识库不能改变它。请去掉red_line。</translation>
        </message>
        <message>
            <source>catalog.red-line-without-duty</source>
            <translation>实践项“%1”是红线，却没有引用有约束力法源的禁止性或者应当性条款。请补上引用，或者去掉red_line。</translation>
        </message>
        <message>
            <source>catalog.repeated</source>
            <translation>“%1”中有重复的项。请只保留一个。</translation>
        </message>
        <message>
            <source>catalog.replaces-present</source>
            <translation>实践项“%1”写明取代“%2”，但后者仍在知识库中。请删去旧的实践项，或者从replaces中去掉它。</translation>
        </message>
        <message>
            <source>catalog.reserved-id</source>
            <translation>“%1”是计分范围的名字，不能作标识。请改名。</translation>
        </message>
        <message>
            <source>catalog.same-question</source>
            <translation>实践项“%1”问的和“%2”几乎相同。请合并，或者改写问题。</translation>
        </message>
        <message>
            <source>catalog.same-short</source>
            <translation>另一法源也叫“%1”。两个法源的简称或标题不能相同。</translation>
        </message>
        <message>
            <source>catalog.status-order</source>
            <translation>状态日期%1没有晚于前一个。请按日期先后排列。</translation>
        </message>
        <message>
            <source>catalog.straight-quote</source>
            <translation>“%1”附近用了直引号，请改用弯引号。</translation>
        </message>
        <message>
            <source>catalog.stray-file</source>
            <translation>%1不属于知识库的任何一类文件。请移到sources、practices或者checklists之下，后缀用.yaml。</translation>
        </message>
        <message>
            <source>catalog.summary</source>
            <translation>知识库%1，版本%2，法律截至%3：%4个实践项，%5个事实，SHA-256为%6</translation>
        </message>
        <message>
            <source>catalog.summary-user</source>
            <translation>自建知识库%1，版本%2，日期%3，SHA-256为%4</translation>
        </message>
        <message>
            <source>catalog.too-large</source>
            <translation>知识库的文件合计超过%1MiB，没有全部读取。请精简。</translation>
        </message>
        <message>
            <source>catalog.too-many-cases</source>
            <translation>实践项“%1”的适用条件过于复杂，无法逐一验证。请简化applies。</translation>
        </message>
        <message>
            <source>catalog.too-many-catalogs</source>
            <translation>文件夹%1里的子文件夹超过%2个，不像是存放知识库的地方。请检查路径。</translation>
        </message>
        <message>
            <source>catalog.too-many-files</source>
            <translation>文件夹%1中的YAML文件超过%2个，不像是知识库。请检查路径。</translation>
        </message>
        <message>
            <source>catalog.two-questions</source>
            <translation>实践项%1一次问了两件事。请拆成两项，或者只留一问。</translation>
        </message>
        <message>
            <source>catalog.unknown-checklist</source>
            <translation>没有检查表“%1”。请检查拼写，或者删去这一行。</translation>
        </message>
        <message>
            <source>catalog.unknown-clause</source>
            <translation>法源%1没有条款“%2”。请检查条款号，或者补上该条款。</translation>
        </message>
        <message>
            <source>catalog.unknown-fact</source>
            <translation>画像中没有事实“%1”。请检查拼写，或者在profile.yaml中补上。</translation>
        </message>
        <message>
            <source>catalog.unknown-field</source>
            <translation>不认识字段“%1”。请检查拼写，或者删去。</translation>
        </message>
        <message>
            <source>catalog.unknown-id</source>
            <translation>知识库中没有“%1”。可以用catalog list查看全部标识，条款写作“法源:条款号”。</translation>
        </message>
        <message>
            <source>catalog.unknown-option</source>
            <translation>事实“%1”没有选项“%2”。请检查拼写。</translation>
        </message>
        <message>
            <source>catalog.unknown-practice</source>
            <translation>没有实践项“%1”。请检查拼写，或者补上该实践项。</translation>
        </message>
        <message>
            <source>catalog.unknown-source</source>
            <translation>没有法源“%1”。请检查拼写，或者补上该法源。</translation>
        </message>
        <message>
            <source>catalog.user-id</source>
            <translation>“%1”不能用作自建知识库的标识：请用小写字母和数字，以字母开头，中间可用连字符，且不能与内置知识库相同。</translation>
        </message>
        <message>
            <source>catalog.user-id-taken</source>
            <translation>已有另一份自建知识库使用标识“%1”。请改名，或者移走其中一份。</translation>
        </message>
        <message>
            <source>catalog.wrong-choice</source>
            <translation>“%1”的形式不对：几种写法只能选一种，而且要写全。见questionnaires/schema。</translation>
        </message>
        <message>
            <source>catalog.wrong-count</source>
            <translation>“%1”的项数不对。允许的项数见questionnaires/schema。</translation>
        </message>
        <message>
            <source>catalog.wrong-form</source>
            <translation>“%1”的写法不对：“%2”。正确写法见questionnaires/schema。</translation>
        </message>
        <message>
            <source>catalog.wrong-preset</source>
            <translation>场景给事实“%1”预置的值与它的类型不符。请按profile.yaml中的类型填写。</translation>
        </message>
        <message>
            <source>catalog.wrong-term</source>
            <translation>“%1”不是法律用语，请改用“%2”（见terms.yaml）。</translation>
        </message>
        <message>
            <source>catalog.wrong-test</source>
            <translation>事实“%1”不能用“%2”判断：是非和单选用is，多选用has，数字用at_least或者at_most。</translation>
        </message>
        <message>
            <source>catalog.wrong-type</source>
            <translation>“%1”的类型不对（%2）。请对照questionnaires/schema中的说明。</translation>
        </message>
        <message>
            <source>catalog.wrong-word</source>
            <translation>“%1”不能是“%2”。可用的取值见questionnaires/schema。</translation>
        </message>
        <message>
            <source>catalog.wrong-year</source>
            <translation>这段日期不在%1年之内，或者先后颠倒。请改正。</translation>
        </message>
        <message>
            <source>clause.unverified</source>
            <translation>未核对原文</translation>
        </message>
        <message>
            <source>cli.asking</source>
            <translation>询问%1</translation>
        </message>
        <message>
            <source>cli.catalog-left-out</source>
            <translation>%1这份自建知识库未加载（共%2处问题）。</translation>
        </message>
        <message>
            <source>cli.compare.head</source>
            <translation>%1与%2相比。法律法规：%3，%4。权重有变化的实践项：%5</translation>
        </message>
        <message>
            <source>cli.demo.exists</source>
            <translation>%1已经存在，演示不会覆盖它。请换一个文件夹。</translation>
        </message>
        <message>
            <source>cli.demo.no-folder</source>
            <translation>无法建立文件夹%1。请换一个可以写入的位置。</translation>
        </message>
        <message>
            <source>cli.demo.role</source>
            <translation>编制</translation>
        </message>
        <message>
            <source>cli.demo.signer</source>
            <translation>识合演示</translation>
        </message>
        <message>
            <source>cli.erase.mentions</source>
            <translation>另有%1处文字提到此人，没有删除。可用workspace erase FILE text REF逐条删除：</translation>
        </message>
        <message>
            <source>cli.erase.usage</source>
            <translation>用法：workspace erase FILE person|evidence|organisation|text ID... [--assessment ID] [--mentions list|erase] [--backups keep|delete] [--backup-folder FOLDER] [--certificate OUT] [--json]</translation>
        </message>
        <message>
            <source>cli.evaluate.combined</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>cli.evaluate.findings</source>
            <translation>发现：%1</translation>
        </message>
        <message>
            <source>cli.evaluate.head</source>
            <translation>截至%1，知识库%2，适用%3个实践项</translation>
        </message>
        <message>
            <source>cli.evaluate.law-known-until</source>
            <translation>注意：知识库中的法律只到%1。</translation>
        </message>
        <message>
            <source>cli.evaluate.open-red-lines</source>
            <translation>未回答的红线：%1</translation>
        </message>
        <message>
            <source>cli.evaluate.red-lines</source>
            <translation>越过的红线：%1</translation>
        </message>
        <message>
            <source>cli.event-form</source>
            <translation>“%1”不是“义务=日期”的形式，例如face-filing=2026-11-22。</translation>
        </message>
        <message>
            <source>cli.export.format</source>
            <translation>没有“%1”这种导出格式。可用：xlsx、csv、ics。</translation>
        </message>
        <message>
            <source>cli.export.usage</source>
            <translation>请用--out OUT.xlsx、--out OUT.csv或者--out OUT.ics指明导出到哪里。</translation>
        </message>
        <message>
            <source>cli.help</source>
            <translation>识合：评估生物识别信息的处理做法（中国法）。

用法：
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

--catalog DIR换用另一份知识库；--catalogs DIR在它之外加载DIR里的自建知识库。二者可用于catalog、evaluate、
obligations、necessity、workspace create、import，以及用case文件出report。
联网的操作（时间戳、--extend、--level lt或lta、--online）在询问每个地址之前都会说明；
--allow-host HOST允许询问本机或内部网络里的地址，--proxy URL|none代替http_proxy。
TOKEN即--token MODULE [--slot N] [--token-label L] [--key-id HEX] [--certificate CERT.pem]，MODULE是U盾或智能卡厂家
提供的PKCS #11模块；FINGERPRINT是Windows证书存储区或者macOS钥匙串里证书的SHA-256指纹。两者report也可以用。
签名密钥的口令或者U盾的PIN用--password-env NAME或者--password-fd N给出，加密工作区的口令用--passphrase-env或者
--passphrase-fd（恢复码用--recovery-env或者--recovery-fd，新口令用--new-passphrase-env或者--new-passphrase-fd）；
不给则会询问。口令从不作为参数。
退出状态：0完成；1被检查的东西不合要求；2用法错误或者读不了输入。
语言由SHIHE_LANG（zh或者en）或者系统语言决定。</translation>
        </message>
        <message>
            <source>cli.import.format</source>
            <translation>不能导入“%1”格式。可用：case。</translation>
        </message>
        <message>
            <source>cli.key.certificate</source>
            <translation>  编号%1：%2，由%3签发，有效期至%4</translation>
        </message>
        <message>
            <source>cli.key.few-tries</source>
            <translation>  PIN输错过，剩余次数已不多。</translation>
        </message>
        <message>
            <source>cli.key.last-try</source>
            <translation>  PIN只剩最后一次，再错就会锁定。</translation>
        </message>
        <message>
            <source>cli.key.system-key</source>
            <translation>%1，由%2签发，有效期至%3
  指纹 %4</translation>
        </message>
        <message>
            <source>cli.key.system-none</source>
            <translation>系统的密钥库里没有现在可以签署文件的证书。请先导入带私钥的证书，或者插入系统能识别的智能卡。</translation>
        </message>
        <message>
            <source>cli.key.token</source>
            <translation>槽位%1：%2（序列号%3，%4）</translation>
        </message>
        <message>
            <source>cli.key.usage</source>
            <translation>用法：shihe-cli key list --token MODULE | --system [--json]</translation>
        </message>
        <message>
            <source>cli.lint.clean</source>
            <translation>知识库%1合乎要求：%2个法源、%3个条款、%4个实践项、%5个检查表。
SHA-256 %7</translation>
        </message>
        <message>
            <source>cli.lint.faults</source>
            <translation>知识库不合要求，共%6处。</translation>
        </message>
        <message>
            <source>cli.missing-argument</source>
            <translation>缺少参数。shihe-cli help列出用法。</translation>
        </message>
        <message>
            <source>cli.missing-value</source>
            <translation>选项%1缺少值。</translation>
        </message>
        <message>
            <source>cli.no-assessment</source>
            <translation>%1里没有这项评估。请用workspace info查看。%2</translation>
        </message>
        <message>
            <source>cli.no-data</source>
            <translation>在%1旁找不到程序自带的字体。请重新安装。</translation>
        </message>
        <message>
            <source>cli.not-a-date</source>
            <translation>“%1”不是日期。请写成2026-11-22这样的形式。</translation>
        </message>
        <message>
            <source>cli.passphrase.added</source>
            <translation>工作区%1现已加密。忘记口令又没有恢复码，谁也打不开它；请用“workspace recovery”打印恢复码。加密前的备份和副本仍未加密；磁盘上也可能残留旧内容。</translation>
        </message>
        <message>
            <source>cli.passphrase.ask</source>
            <translation>工作区的口令：</translation>
        </message>
        <message>
            <source>cli.passphrase.changed</source>
            <translation>工作区%1的口令已更换，恢复码也随之更换，请用“workspace recovery”重新打印。以前的备份仍用当时的口令和恢复码打开。</translation>
        </message>
        <message>
            <source>cli.passphrase.differ</source>
            <translation>两次输入的口令不同，没有作任何改动。</translation>
        </message>
        <message>
            <source>cli.passphrase.new</source>
            <translation>新口令：</translation>
        </message>
        <message>
            <source>cli.passphrase.removed</source>
            <translation>工作区%1已不再加密，得到文件的人都能读取。以前的备份仍用当时的口令打开。</translation>
        </message>
        <message>
            <source>cli.passphrase.repeat</source>
            <translation>再输入一次：</translation>
        </message>
        <message>
            <source>cli.password</source>
            <translation>签名密钥的口令：</translation>
        </message>
        <message>
            <source>cli.pin</source>
            <translation>密钥的PIN：</translation>
        </message>
        <message>
            <source>cli.recovery.note</source>
            <translation>有了这个代码，不用口令也能打开%1。请打印后与电脑分开保管；更换口令后，它即失效。</translation>
        </message>
        <message>
            <source>cli.report.colour</source>
            <translation>“%1”不是颜色。请写成#2b4a7f这样。</translation>
        </message>
        <message>
            <source>cli.report.for</source>
            <translation>没有“%1”这种读者。可用：client、regulator、public。</translation>
        </message>
        <message>
            <source>cli.report.kind</source>
            <translation>没有“%1”这种报告。可用：%2。</translation>
        </message>
        <message>
            <source>cli.report.open-red-lines</source>
            <translation>还有%1条红线未回答，不能出具终稿：%2。请先回答，或者去掉--final出具草稿。</translation>
        </message>
        <message>
            <source>cli.report.persons-fewer</source>
            <translation>提醒：处理活动%1的影响评估写有%2人，画像填写的存储人数（persons_stored）是%3人。请核实后改正其中一处，它决定是否应当备案。</translation>
        </message>
        <message>
            <source>cli.report.persons-unknown</source>
            <translation>提醒：处理活动%1的影响评估写有%2人，画像没有填写存储人数（persons_stored）。请核实后补上，它决定是否应当备案。</translation>
        </message>
        <message>
            <source>cli.report.sign-pdf</source>
            <translation>只有PDF可以签名，--%1不能用于%2。请把--out改为.pdf，或者去掉签名选项。</translation>
        </message>
        <message>
            <source>cli.report.usage</source>
            <translation>请用--out指明报告写到哪里：OUT.pdf、OUT.html、OUT.md或者OUT.docx。</translation>
        </message>
        <message>
            <source>cli.secret-descriptor</source>
            <translation>无法从文件描述符“%1”读取口令。</translation>
        </message>
        <message>
            <source>cli.secret-missing</source>
            <translation>没有终端可以询问口令。请用--%1-env NAME或者--%1-fd N给出。</translation>
        </message>
        <message>
            <source>cli.secret-variable</source>
            <translation>没有设置环境变量%1，取不到口令。</translation>
        </message>
        <message>
            <source>cli.sign.extend</source>
            <translation>--extend后面写lt（附上证书和吊销资料）或lta（再加文档时间戳）。</translation>
        </message>
        <message>
            <source>cli.sign.file-there</source>
            <translation>%1已经存在，没有覆盖。请换一个--out-dir，或者移走它。</translation>
        </message>
        <message>
            <source>cli.sign.level</source>
            <translation>没有“%1”这个级别。级别有：b、t、lt、lta。</translation>
        </message>
        <message>
            <source>cli.sign.level-needs-tsa</source>
            <translation>这个级别需要时间戳，请用--tsa URL指明时间戳服务器。</translation>
        </message>
        <message>
            <source>cli.sign.no-assessment</source>
            <translation>文件里没有写明来自哪个评估，日志里也没有这份文件。</translation>
        </message>
        <message>
            <source>cli.sign.not-extended</source>
            <translation>已签名，级别为B-T，没有附上长期验证资料。%1
以后可用sign --extend补上。</translation>
        </message>
        <message>
            <source>cli.sign.not-stamped</source>
            <translation>已签名，级别为B-B，没有时间戳。%1
以后可用sign --extend lta --tsa URL加文档时间戳来证实时间。</translation>
        </message>
        <message>
            <source>cli.sign.slot</source>
            <translation>“%1”不是槽位号。槽位号用key list --token MODULE查看。</translation>
        </message>
        <message>
            <source>cli.sign.summary</source>
            <translation>%2个文件中已签名%1个。</translation>
        </message>
        <message>
            <source>cli.sign.usage</source>
            <translation>请用--key KEY.p12、--token MODULE或者--system-key FINGERPRINT指明密钥（补充验证材料用--extend），用--out OUT.pdf指明签名后的文件；多个文件用--out-dir DIR。</translation>
        </message>
        <message>
            <source>cli.state.unknown</source>
            <translation>没有“%1”这种状态。可用的有：%2。</translation>
        </message>
        <message>
            <source>cli.too-many-arguments</source>
            <translation>多出了参数“%1”。shihe-cli help列出用法。</translation>
        </message>
        <message>
            <source>cli.unknown-command</source>
            <translation>没有“%1”这个命令。可用的命令：%2。shihe-cli help列出用法。</translation>
        </message>
        <message>
            <source>cli.unknown-duty</source>
            <translation>没有名为“%1”的义务。不带--event运行obligations可以看到全部名称。</translation>
        </message>
        <message>
            <source>cli.unknown-language</source>
            <translation>没有“%1”这种语言选择。可用：zh、en、both。</translation>
        </message>
        <message>
            <source>cli.unknown-option</source>
            <translation>没有“%1”这个选项。shihe-cli help列出用法。</translation>
        </message>
        <message>
            <source>cli.upgrade.adopted</source>
            <translation>已采用，记为一步。要回到%1，请在edit中输入undo，或在窗口中撤销。</translation>
        </message>
        <message>
            <source>cli.upgrade.answers</source>
            <translation>回答：%1个不变，%2个待确认，%3个不再询问但仍保留。%4个实践项不变。</translation>
        </message>
        <message>
            <source>cli.upgrade.law</source>
            <translation>法律：%1 → %2；草稿全部照原样确认后为%3</translation>
        </message>
        <message>
            <source>cli.upgrade.previewed</source>
            <translation>以上只是预览，没有任何改动。去掉--preview即可采用。</translation>
        </message>
        <message>
            <source>cli.upgrade.same</source>
            <translation>这项评估已经在知识库%1上，没有可更新的。</translation>
        </message>
        <message>
            <source>cli.upgrade.standards</source>
            <translation>标准：%1 → %2；草稿全部照原样确认后为%3</translation>
        </message>
        <message>
            <source>cli.upgrade.users</source>
            <translation>这项评估还使用自建知识库（%1）。请用--catalogs DIR指明其文件夹。没有任何改动，以免把它们落下。</translation>
        </message>
        <message>
            <source>cli.upgrade.versions</source>
            <translation>知识库%1 → %2</translation>
        </message>
        <message>
            <source>cli.workspace.assessment</source>
            <translation>未命名的评估</translation>
        </message>
        <message>
            <source>cli.workspace.in-order</source>
            <translation>合乎要求：日志%1行、对象%2个、文件%3个、已删除内容%4处。
日志末行 %5</translation>
        </message>
        <message>
            <source>cli.workspace.info</source>
            <translation>%1：格式%2，%3个组织，%4项评估，%5个回答，%6个证据文件；日志到第%7行
%8</translation>
        </message>
        <message>
            <source>cli.workspace.organisation</source>
            <translation>未命名的组织</translation>
        </message>
        <message>
            <source>confidence.high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>confidence.low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>confidence.medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>depth.A</source>
            <translation>逐条逐款</translation>
        </message>
        <message>
            <source>depth.B</source>
            <translation>至章节标题</translation>
        </message>
        <message>
            <source>depth.C</source>
            <translation>仅整份文件，未读全文</translation>
        </message>
        <message>
            <source>depth.D</source>
            <translation>仅作历史参考</translation>
        </message>
        <message>
            <source>document.anchor-twice</source>
            <translation>锚点“%1”出现了两次，没有写出文件。这是程序的疏漏，请反馈。</translation>
        </message>
        <message>
            <source>document.anchor-unknown</source>
            <translation>链接指向不存在的锚点“%1”，没有写出文件。这是程序的疏漏，请反馈。</translation>
        </message>
        <message>
            <source>document.attachment-name</source>
            <translation>附件名“%1”为空、含有路径或重复，没有写出文件。请改名后再试。</translation>
        </message>
        <message>
            <source>document.chart</source>
            <translation>图表“%1”的行列、日期或条目对不上，没有写出文件。这是程序的疏漏，请反馈。</translation>
        </message>
        <message>
            <source>document.columns</source>
            <translation>表格“%1”的列不合，没有写出文件。这是程序的疏漏，请反馈。</translation>
        </message>
        <message>
            <source>document.cover-place</source>
            <translation>封面“%1”不在最前面，没有写出文件。这是程序的疏漏，请反馈。</translation>
        </message>
        <message>
            <source>document.image</source>
            <translation>图片的数据与尺寸不符（%1字节）。</translation>
        </message>
        <message>
            <source>document.level-skipped</source>
            <translation>标题“%1”跳过了一级，没有写出文件。这是程序的疏漏，请反馈。</translation>
        </message>
        <message>
            <source>document.no-alt</source>
            <translation>图形“%1”没有文字说明，没有写出文件。这是程序的疏漏，请反馈。</translation>
        </message>
        <message>
            <source>document.no-title</source>
            <translation>这份报告在其中一种语言里没有标题，没有写出文件。这是程序的疏漏，请反馈。</translation>
        </message>
        <message>
            <source>document.share</source>
            <translation>“%1”的比例不在0到1之间，没有写出文件。这是程序的疏漏，请反馈。</translation>
        </message>
        <message>
            <source>document.signature-twice</source>
            <translation>签名处“%1”是第二个签名处，没有写出文件。这是程序的疏漏，请反馈。</translation>
        </message>
        <message>
            <source>drawing.font-broken</source>
            <translation>字体文件%1已损坏，无法生成报告。数据没有变化。请重新安装程序，或在源码目录运行scripts/fonts。</translation>
        </message>
        <message>
            <source>drawing.font-missing</source>
            <translation>找不到字体文件%1，无法生成报告。数据没有变化。请重新安装程序，或在源码目录运行scripts/fonts。</translation>
        </message>
        <message>
            <source>drawing.missing-glyph</source>
            <translation>字符%1没有可用的字形，它出现在“%2”中。请换成另一个字符。</translation>
        </message>
        <message>
            <source>edit.missing-argument</source>
            <translation>命令不完整。写法：%1。</translation>
        </message>
        <message>
            <source>edit.nothing-to-undo</source>
            <translation>没有可以撤销的改动。</translation>
        </message>
        <message>
            <source>edit.unknown-activity</source>
            <translation>这项评估里没有编号为“%1”的处理活动。</translation>
        </message>
        <message>
            <source>edit.unknown-command</source>
            <translation>没有“%1”这个编辑命令。可用：answer、set、unset、activity、undo。</translation>
        </message>
        <message>
            <source>effort.1</source>
            <translation>很小</translation>
        </message>
        <message>
            <source>effort.2</source>
            <translation>小</translation>
        </message>
        <message>
            <source>effort.3</source>
            <translation>中等</translation>
        </message>
        <message>
            <source>effort.4</source>
            <translation>大</translation>
        </message>
        <message>
            <source>effort.5</source>
            <translation>很大</translation>
        </message>
        <message>
            <source>erasure.after</source>
            <translation>删除后的日志链头：第%1行，%2</translation>
        </message>
        <message>
            <source>erasure.at</source>
            <translation>时间：%1（UTC），北京时间%2</translation>
        </message>
        <message>
            <source>erasure.before</source>
            <translation>删除前的日志链头：第%1行，%2</translation>
        </message>
        <message>
            <source>erasure.by</source>
            <translation>操作人（自报）：%1</translation>
        </message>
        <message>
            <source>erasure.copies</source>
            <translation>下列副本含有这些内容。副本若存放在别处，本程序无从得知。</translation>
        </message>
        <message>
            <source>erasure.copy-deleted</source>
            <translation>  %1：已删除</translation>
        </message>
        <message>
            <source>erasure.copy-stays</source>
            <translation>  %1：仍含这些内容，不会自动删除</translation>
        </message>
        <message>
            <source>erasure.copy-unreadable</source>
            <translation>  %1：无法读取，可能仍含这些内容</translation>
        </message>
        <message>
            <source>erasure.copy-until</source>
            <translation>  %1：仍含这些内容；%2之后，且有十份更新的备份时，自动删除</translation>
        </message>
        <message>
            <source>erasure.counts</source>
            <translation>删除的内容（含历史版本）：文字%1段，文件%2个（共%3字节）</translation>
        </message>
        <message>
            <source>erasure.law</source>
            <translation>法律依据：《个人信息保护法》第四十七条</translation>
        </message>
        <message>
            <source>erasure.mentions</source>
            <translation>另有%1处文字提到此人，予以保留。</translation>
        </message>
        <message>
            <source>erasure.no-copies</source>
            <translation>备份文件夹和工作区旁边，没有仍含这些内容的副本。副本若存放在别处，本程序无从得知。</translation>
        </message>
        <message>
            <source>erasure.shared</source>
            <translation>另有%1个文件也属于其他证据，因此保留。</translation>
        </message>
        <message>
            <source>erasure.stays</source>
            <translation>保留的内容：日志的各行、其时间和操作人编号、答案的选项、事实的取值，以及已删除内容的加盐摘要（由摘要无法还原内容）。自由书写的文字中以其他方式提到的个人，程序无法识别。</translation>
        </message>
        <message>
            <source>erasure.title</source>
            <translation>删除证明</translation>
        </message>
        <message>
            <source>erasure.what</source>
            <translation>删除对象：%1</translation>
        </message>
        <message>
            <source>erasure.what.evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>erasure.what.organisation</source>
            <translation>一个客户及其全部评估</translation>
        </message>
        <message>
            <source>erasure.what.person</source>
            <translation>一个人的姓名</translation>
        </message>
        <message>
            <source>erasure.what.text</source>
            <translation>单独的文字</translation>
        </message>
        <message>
            <source>erasure.workspace</source>
            <translation>工作区：%1</translation>
        </message>
        <message>
            <source>exchange.actions</source>
            <translation>整改项</translation>
        </message>
        <message>
            <source>exchange.activity</source>
            <translation>处理活动</translation>
        </message>
        <message>
            <source>exchange.after</source>
            <translation>届时符合度（%）</translation>
        </message>
        <message>
            <source>exchange.answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>exchange.basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>exchange.clauses</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>exchange.computed</source>
            <translation>计算得出的优先级</translation>
        </message>
        <message>
            <source>exchange.duty</source>
            <translation>性质</translation>
        </message>
        <message>
            <source>exchange.evidence</source>
            <translation>证据数</translation>
        </message>
        <message>
            <source>exchange.finding</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>exchange.gain</source>
            <translation>收益（百分点）</translation>
        </message>
        <message>
            <source>exchange.hours</source>
            <translation>工作量（小时）</translation>
        </message>
        <message>
            <source>exchange.ics.hours</source>
            <translation>工作量：%1小时</translation>
        </message>
        <message>
            <source>exchange.ics.owner</source>
            <translation>责任人：%1</translation>
        </message>
        <message>
            <source>exchange.impact</source>
            <translation>影响</translation>
        </message>
        <message>
            <source>exchange.informant</source>
            <translation>提供情况的人</translation>
        </message>
        <message>
            <source>exchange.likelihood</source>
            <translation>可能性</translation>
        </message>
        <message>
            <source>exchange.not-packed</source>
            <translation>表格没有写成（%1），原有文件没有改动。请再试一次。</translation>
        </message>
        <message>
            <source>exchange.note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>exchange.number</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>exchange.override-reason</source>
            <translation>调整优先级的理由</translation>
        </message>
        <message>
            <source>exchange.practices</source>
            <translation>实践项编号</translation>
        </message>
        <message>
            <source>exchange.priority</source>
            <translation>整改优先级</translation>
        </message>
        <message>
            <source>exchange.repairs</source>
            <translation>针对的发现</translation>
        </message>
        <message>
            <source>exchange.sheet.findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>exchange.sheet.plan</source>
            <translation>整改</translation>
        </message>
        <message>
            <source>exchange.topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>fact.no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>fact.none-of-these</source>
            <translation>均无</translation>
        </message>
        <message>
            <source>fact.unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>fact.yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>file.disk-full</source>
            <translation>磁盘空间不足，%1没有写入；原有文件没有改动。请腾出空间后重试。</translation>
        </message>
        <message>
            <source>file.not-found</source>
            <translation>找不到文件%1。请检查路径是否正确。</translation>
        </message>
        <message>
            <source>file.not-readable</source>
            <translation>无法读取%1（%2）。请检查文件权限，或者换一个文件。</translation>
        </message>
        <message>
            <source>file.not-writable</source>
            <translation>无法写入%1（%2）。原有文件没有改动。请换一个可以写入的文件夹。</translation>
        </message>
        <message>
            <source>file.too-large</source>
            <translation>文件%1有%3 MB，超过%2 MB的上限，没有读取。</translation>
        </message>
        <message>
            <source>filing.added</source>
            <translation>加入日期</translation>
        </message>
        <message>
            <source>filing.bytes</source>
            <translation>字节</translation>
        </message>
        <message>
            <source>filing.file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>filing.keep-until</source>
            <translation>保存至</translation>
        </message>
        <message>
            <source>filing.kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>filing.link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>filing.name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>filing.no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>filing.paper</source>
            <translation>纸质</translation>
        </message>
        <message>
            <source>filing.place</source>
            <translation>文件或所在</translation>
        </message>
        <message>
            <source>filing.sensitive</source>
            <translation>敏感</translation>
        </message>
        <message>
            <source>filing.serves</source>
            <translation>用于</translation>
        </message>
        <message>
            <source>filing.source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>filing.valid-until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>filing.yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>finding.binding</source>
            <translation>法定义务</translation>
        </message>
        <message>
            <source>finding.conformity</source>
            <translation>符合性要求</translation>
        </message>
        <message>
            <source>force.binding</source>
            <translation>具有约束力</translation>
        </message>
        <message>
            <source>force.recommended</source>
            <translation>推荐性</translation>
        </message>
        <message>
            <source>force.voluntary</source>
            <translation>自愿性</translation>
        </message>
        <message>
            <source>grade.A</source>
            <translation>基本合规</translation>
        </message>
        <message>
            <source>grade.B</source>
            <translation>总体良好，个别不足</translation>
        </message>
        <message>
            <source>grade.C</source>
            <translation>存在明显差距</translation>
        </message>
        <message>
            <source>grade.D</source>
            <translation>差距较大</translation>
        </message>
        <message>
            <source>grade.E</source>
            <translation>触及红线</translation>
        </message>
        <message>
            <source>grade.final</source>
            <translation>最终</translation>
        </message>
        <message>
            <source>grade.none</source>
            <translation>无法评级</translation>
        </message>
        <message>
            <source>grade.provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>impact.high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>impact.low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>impact.medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>impact.serious</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>kind.case</source>
            <translation>案例</translation>
        </message>
        <message>
            <source>kind.initiative</source>
            <translation>行业倡议</translation>
        </message>
        <message>
            <source>kind.international</source>
            <translation>国际标准</translation>
        </message>
        <message>
            <source>kind.judicial</source>
            <translation>司法解释</translation>
        </message>
        <message>
            <source>kind.law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>kind.regulation</source>
            <translation>行政法规</translation>
        </message>
        <message>
            <source>kind.rule</source>
            <translation>部门规章或者规范性文件</translation>
        </message>
        <message>
            <source>kind.standard</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>level.info</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>level.may</source>
            <translation>可以</translation>
        </message>
        <message>
            <source>level.prohibited</source>
            <translation>禁止</translation>
        </message>
        <message>
            <source>level.shall</source>
            <translation>应当</translation>
        </message>
        <message>
            <source>level.should</source>
            <translation>宜</translation>
        </message>
        <message>
            <source>likelihood.high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>likelihood.low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>likelihood.medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>likelihood.very-high</source>
            <translation>很高</translation>
        </message>
        <message>
            <source>markup.cancelled</source>
            <translation>已停止，没有写出任何文件。</translation>
        </message>
        <message>
            <source>markup.converter</source>
            <translation>pandoc没有做成Word文件：%1</translation>
        </message>
        <message>
            <source>markup.no-converter</source>
            <translation>制作Word文件需要pandoc，本机没有找到。请安装pandoc（Debian、Ubuntu：apt install pandoc），或者改用PDF、HTML。</translation>
        </message>
        <message>
            <source>markup.package</source>
            <translation>Word文件没有生成：转换程序给出的文件无法处理（%1）。请换一种格式，或更新pandoc后再试。</translation>
        </message>
        <message>
            <source>necessity.beyond</source>
            <translation>收集了但不属于必要的：%1。用户不同意提供这些信息，不得拒绝其使用基本功能服务。</translation>
        </message>
        <message>
            <source>necessity.necessary</source>
            <translation>必要个人信息：%1</translation>
        </message>
        <message>
            <source>necessity.no-app</source>
            <translation>没有填写常见类型的App及其收集的信息（事实app_type、app_collects）。</translation>
        </message>
        <message>
            <source>necessity.none-beyond</source>
            <translation>收集的都在必要个人信息范围之内。</translation>
        </message>
        <message>
            <source>necessity.nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>necessity.type</source>
            <translation>App类型：%1。基本功能服务：%2（%3）</translation>
        </message>
        <message>
            <source>obligation.coming</source>
            <translation>%1起施行。%2</translation>
        </message>
        <message>
            <source>obligation.due-from</source>
            <translation>自%2起算，到%1。</translation>
        </message>
        <message>
            <source>obligation.due-if</source>
            <translation>如果从%2起算，到%1。</translation>
        </message>
        <message>
            <source>obligation.estimated</source>
            <translation>当年的节假日安排尚未公布，暂按周一至周五计算；公布后请重新计算。</translation>
        </message>
        <message>
            <source>obligation.none</source>
            <translation>按这些事实，没有带期限的义务。</translation>
        </message>
        <message>
            <source>obligation.state.assumed</source>
            <translation>推定适用的义务（有事实未知）</translation>
        </message>
        <message>
            <source>obligation.state.coming</source>
            <translation>即将生效的义务</translation>
        </message>
        <message>
            <source>obligation.state.running</source>
            <translation>已经开始的义务</translation>
        </message>
        <message>
            <source>obligation.state.threshold</source>
            <translation>达到数量以后才开始的义务</translation>
        </message>
        <message>
            <source>obligation.threshold</source>
            <translation>“%1”达到%2时开始：%3；起算：%4。</translation>
        </message>
        <message>
            <source>obligation.unknown</source>
            <translation>未知的事实：%1</translation>
        </message>
        <message>
            <source>obligation.when</source>
            <translation>%1；起算：%2。</translation>
        </message>
        <message>
            <source>part.answers</source>
            <translation>全部回答</translation>
        </message>
        <message>
            <source>part.anticipated</source>
            <translation>将来的要求</translation>
        </message>
        <message>
            <source>part.changes</source>
            <translation>与上次相比的变化</translation>
        </message>
        <message>
            <source>part.data</source>
            <translation>附带的数据（JSON）</translation>
        </message>
        <message>
            <source>part.evidence</source>
            <translation>证据清单</translation>
        </message>
        <message>
            <source>part.findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>part.glossary</source>
            <translation>用语</translation>
        </message>
        <message>
            <source>part.law</source>
            <translation>适用的法律与标准</translation>
        </message>
        <message>
            <source>part.method</source>
            <translation>方法与计算</translation>
        </message>
        <message>
            <source>part.open</source>
            <translation>没有评估的事项</translation>
        </message>
        <message>
            <source>part.plan</source>
            <translation>整改计划</translation>
        </message>
        <message>
            <source>part.red-lines</source>
            <translation>红线</translation>
        </message>
        <message>
            <source>part.scope</source>
            <translation>范围与画像</translation>
        </message>
        <message>
            <source>part.scores</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>part.sources</source>
            <translation>法源与条款摘要</translation>
        </message>
        <message>
            <source>pdf.cancelled</source>
            <translation>已取消，没有写出文件。</translation>
        </message>
        <message>
            <source>pdf.missing-glyph</source>
            <translation>没有字体能正确排出这些字符：%1。第一处在“%3”一节的“%2”中。没有写出文件，数据没有变化。请换成别的字符，或者选择把它们印成编码，如[U+1F600]，再导出一次。</translation>
        </message>
        <message>
            <source>period.at-once</source>
            <translation>立即</translation>
        </message>
        <message>
            <source>period.before</source>
            <translation>事前</translation>
        </message>
        <message>
            <source>period.every</source>
            <translation>至少每%1一次</translation>
        </message>
        <message>
            <source>period.keep</source>
            <translation>至少保存%1</translation>
        </message>
        <message>
            <source>period.promptly</source>
            <translation>及时</translation>
        </message>
        <message>
            <source>period.within</source>
            <translation>%1内</translation>
        </message>
        <message>
            <source>pia.all-dimensions</source>
            <translation>各维度</translation>
        </message>
        <message>
            <source>pia.approval</source>
            <translation>审批页</translation>
        </message>
        <message>
            <source>pia.approver</source>
            <translation>审批人</translation>
        </message>
        <message>
            <source>pia.c1.beyond</source>
            <translation>出境和第三方</translation>
        </message>
        <message>
            <source>pia.c1.data</source>
            <translation>个人和信息</translation>
        </message>
        <message>
            <source>pia.c1.parties</source>
            <translation>处理者</translation>
        </message>
        <message>
            <source>pia.c1.purpose</source>
            <translation>目的和依据</translation>
        </message>
        <message>
            <source>pia.c2.end</source>
            <translation>期限和删除</translation>
        </message>
        <message>
            <source>pia.c2.protection</source>
            <translation>存储和传输</translation>
        </message>
        <message>
            <source>pia.c2.source</source>
            <translation>收集</translation>
        </message>
        <message>
            <source>pia.compliance</source>
            <translation>合规性评估结果</translation>
        </message>
        <message>
            <source>pia.compliance-lead</source>
            <translation>下列%1项有约束力的要求没有完全做到，取自本次合规评估。</translation>
        </message>
        <message>
            <source>pia.compliance-none</source>
            <translation>已经回答的有约束力的要求都做到了。</translation>
        </message>
        <message numerus="yes">
            <source>pia.compliance-open</source>
            <translation>
                <numerusform>还有%n项有约束力的要求未回答，不知道是否做到。</numerusform>
            </translation>
        </message>
        <message>
            <source>pia.correction.deidentified</source>
            <translation>下调一级：去标识化确已降低敏感程度</translation>
        </message>
        <message>
            <source>pia.correction.lowered</source>
            <translation>下调一级：措施完备且有针对性，或者有应急机制、经验，个人认可</translation>
        </message>
        <message>
            <source>pia.correction.many_persons</source>
            <translation>上调一级：典型的敏感个人信息且数量大</translation>
        </message>
        <message>
            <source>pia.correction.vulnerable</source>
            <translation>上调一级：涉及弱势群体</translation>
        </message>
        <message>
            <source>pia.counts-as</source>
            <translation>修正后：%1</translation>
        </message>
        <message>
            <source>pia.criterion</source>
            <translation>判断准则</translation>
        </message>
        <message>
            <source>pia.criterion.impact.high</source>
            <translation>重大，难以克服，消除的代价大</translation>
        </message>
        <message>
            <source>pia.criterion.impact.low</source>
            <translation>可以克服的困扰</translation>
        </message>
        <message>
            <source>pia.criterion.impact.medium</source>
            <translation>较严重的困扰，克服有一定困难</translation>
        </message>
        <message>
            <source>pia.criterion.impact.serious</source>
            <translation>重大且无法消除，可能无法克服</translation>
        </message>
        <message>
            <source>pia.criterion.likelihood.high</source>
            <translation>措施不足，行为不规范，本场景或者类似场景曾发生事件</translation>
        </message>
        <message>
            <source>pia.criterion.likelihood.low</source>
            <translation>措施有效，做法良好，没有已知事件</translation>
        </message>
        <message>
            <source>pia.criterion.likelihood.medium</source>
            <translation>有一定措施，遵守基本规则，同行业曾发生事件</translation>
        </message>
        <message>
            <source>pia.criterion.likelihood.very-high</source>
            <translation>措施严重不足，行为很不规范，事件几乎不可避免</translation>
        </message>
        <message>
            <source>pia.data.controller</source>
            <translation>个人信息处理者</translation>
        </message>
        <message>
            <source>pia.data.cross_border</source>
            <translation>是否出境</translation>
        </message>
        <message>
            <source>pia.data.deletion</source>
            <translation>删除方式</translation>
        </message>
        <message>
            <source>pia.data.ground</source>
            <translation>合法性基础</translation>
        </message>
        <message>
            <source>pia.data.manner</source>
            <translation>收集方式</translation>
        </message>
        <message>
            <source>pia.data.period</source>
            <translation>保存期限</translation>
        </message>
        <message>
            <source>pia.data.persons</source>
            <translation>个人信息主体</translation>
        </message>
        <message>
            <source>pia.data.processor</source>
            <translation>受托处理者</translation>
        </message>
        <message>
            <source>pia.data.purpose</source>
            <translation>处理目的</translation>
        </message>
        <message>
            <source>pia.data.sensitive</source>
            <translation>是否敏感</translation>
        </message>
        <message>
            <source>pia.data.source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>pia.data.storage</source>
            <translation>存储和加密</translation>
        </message>
        <message>
            <source>pia.data.third_party</source>
            <translation>第三方接收者</translation>
        </message>
        <message>
            <source>pia.data.transfer</source>
            <translation>传输和加密</translation>
        </message>
        <message>
            <source>pia.data.types</source>
            <translation>个人信息类型</translation>
        </message>
        <message>
            <source>pia.date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>pia.decided-on</source>
            <translation>不可接受等级的确定日期</translation>
        </message>
        <message>
            <source>pia.dimension</source>
            <translation>影响维度</translation>
        </message>
        <message>
            <source>pia.dimension.d1</source>
            <translation>限制个人自主决定权</translation>
        </message>
        <message>
            <source>pia.dimension.d2</source>
            <translation>引发差别性待遇</translation>
        </message>
        <message>
            <source>pia.dimension.d3</source>
            <translation>个人名誉受损或者遭受精神压力</translation>
        </message>
        <message>
            <source>pia.dimension.d4</source>
            <translation>人身财产受损</translation>
        </message>
        <message>
            <source>pia.does-not-count</source>
            <translation>缺理由，不计入</translation>
        </message>
        <message>
            <source>pia.examples</source>
            <translation>举例</translation>
        </message>
        <message>
            <source>pia.examples.impact.high</source>
            <translation>被诈骗、资金被盗用、被列入黑名单、信用评分降低、受歧视、被解雇、被传唤、健康恶化、被强制</translation>
        </message>
        <message>
            <source>pia.examples.impact.low</source>
            <translation>额外花费时间、被打扰、厌烦</translation>
        </message>
        <message>
            <source>pia.examples.impact.medium</source>
            <translation>额外支出、无法使用服务、误解、害怕、轻微疾病</translation>
        </message>
        <message>
            <source>pia.examples.impact.serious</source>
            <translation>无力承担的债务、丧失劳动能力、长期疾病、死亡、失去人身自由、因信息泄露被解雇</translation>
        </message>
        <message>
            <source>pia.examples.likelihood.high</source>
            <translation>措施不全；有一些投诉；人员管理松散；内部或者合作方发生过事件、有权威预警；超过1000万人</translation>
        </message>
        <message>
            <source>pia.examples.likelihood.low</source>
            <translation>网络隔离；几乎没有投诉；管理严格；仅属预测</translation>
        </message>
        <message>
            <source>pia.examples.likelihood.medium</source>
            <translation>合作方或者同行有过投诉；控制效果不明；同行发生过事件；超过100万人</translation>
        </message>
        <message>
            <source>pia.examples.likelihood.very-high</source>
            <translation>直接暴露在互联网且没有措施；投诉很多；任何人都能接触数据；已经发现事件或者收到监管警告</translation>
        </message>
        <message>
            <source>pia.factor-short.f1</source>
            <translation>网络与技术</translation>
        </message>
        <message>
            <source>pia.factor-short.f2</source>
            <translation>处理流程</translation>
        </message>
        <message>
            <source>pia.factor-short.f3</source>
            <translation>人员与第三方</translation>
        </message>
        <message>
            <source>pia.factor-short.f4</source>
            <translation>业务与态势</translation>
        </message>
        <message>
            <source>pia.factor.f1</source>
            <translation>网络环境和技术措施</translation>
        </message>
        <message>
            <source>pia.factor.f2</source>
            <translation>个人信息处理流程</translation>
        </message>
        <message>
            <source>pia.factor.f3</source>
            <translation>参与人员与第三方</translation>
        </message>
        <message>
            <source>pia.factor.f4</source>
            <translation>业务特点、规模和安全态势</translation>
        </message>
        <message numerus="yes">
            <source>pia.fields</source>
            <translation>
                <numerusform>%n项</numerusform>
            </translation>
        </message>
        <message>
            <source>pia.finished-on</source>
            <translation>评估完成日期</translation>
        </message>
        <message>
            <source>pia.frame</source>
            <translation>评估概况</translation>
        </message>
        <message>
            <source>pia.gap.correction</source>
            <translation>%1：“%2”的理由</translation>
        </message>
        <message>
            <source>pia.gap.decided-late</source>
            <translation>不可接受的等级是在评估完成之后才确定的</translation>
        </message>
        <message>
            <source>pia.gap.flow</source>
            <translation>数据映射第%1行：%2</translation>
        </message>
        <message>
            <source>pia.gap.flows</source>
            <translation>数据映射（表C.1、表C.2）</translation>
        </message>
        <message>
            <source>pia.gap.impact</source>
            <translation>%1：影响程度和理由</translation>
        </message>
        <message>
            <source>pia.gap.likelihood</source>
            <translation>%1，%2：可能性和理由</translation>
        </message>
        <message>
            <source>pia.gap.lowered</source>
            <translation>%1，%2：下调可能性的理由</translation>
        </message>
        <message>
            <source>pia.gap.topic</source>
            <translation>评估意见：%1</translation>
        </message>
        <message>
            <source>pia.gap.treatment</source>
            <translation>处置第%1项：%2</translation>
        </message>
        <message>
            <source>pia.gap.untreated</source>
            <translation>%1：处置</translation>
        </message>
        <message>
            <source>pia.gaps</source>
            <translation>尚缺的内容</translation>
        </message>
        <message>
            <source>pia.gaps-lead</source>
            <translation>共%1项，补齐之前评估没有完成。</translation>
        </message>
        <message>
            <source>pia.gaps-whole</source>
            <translation>整体</translation>
        </message>
        <message>
            <source>pia.handler</source>
            <translation>评估主体</translation>
        </message>
        <message>
            <source>pia.handling.accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>pia.handling.at-once</source>
            <translation>立即处置</translation>
        </message>
        <message>
            <source>pia.handling.weigh-cost</source>
            <translation>权衡影响和成本后处置</translation>
        </message>
        <message>
            <source>pia.handling.within-time</source>
            <translation>限期处置</translation>
        </message>
        <message>
            <source>pia.impact</source>
            <translation>影响程度</translation>
        </message>
        <message>
            <source>pia.judged</source>
            <translation>判断项</translation>
        </message>
        <message>
            <source>pia.judgements</source>
            <translation>影响、可能性和风险</translation>
        </message>
        <message>
            <source>pia.judgements-lead</source>
            <translation>以下是各项处理活动的判断、理由、修正和得出的风险等级。</translation>
        </message>
        <message>
            <source>pia.kept-means</source>
            <translation>评估报告和处理情况记录至少保存三年（《个人信息保护法》第五十六条），自完成之日起算。处理目的、处理方式发生变化，或者发生重大安全事件的，重新评估。</translation>
        </message>
        <message>
            <source>pia.kept-until</source>
            <translation>至少保存至</translation>
        </message>
        <message>
            <source>pia.level</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>pia.levels.impact</source>
            <translation>影响程度的等级</translation>
        </message>
        <message>
            <source>pia.levels.likelihood</source>
            <translation>可能性的等级</translation>
        </message>
        <message>
            <source>pia.likelihood.f1</source>
            <translation>可能性：网络环境和技术措施</translation>
        </message>
        <message>
            <source>pia.likelihood.f2</source>
            <translation>可能性：个人信息处理流程</translation>
        </message>
        <message>
            <source>pia.likelihood.f3</source>
            <translation>可能性：参与人员与第三方</translation>
        </message>
        <message>
            <source>pia.likelihood.f4</source>
            <translation>可能性：业务特点、规模和安全态势</translation>
        </message>
        <message>
            <source>pia.mapping</source>
            <translation>数据映射</translation>
        </message>
        <message>
            <source>pia.matrix</source>
            <translation>风险矩阵（表D.5）和本次评估所在的格</translation>
        </message>
        <message>
            <source>pia.method</source>
            <translation>评估内容和准则</translation>
        </message>
        <message>
            <source>pia.method-corrections</source>
            <translation>修正：数量大的典型敏感个人信息上调影响一级，涉及弱势群体上调一级，去标识化确已降低敏感程度下调一级；措施完备且有针对性等情形可下调可能性一级。多项修正先相加，结果不超出最低和最高等级。</translation>
        </message>
        <message>
            <source>pia.method-dimensions</source>
            <translation>影响分四个维度：限制个人自主决定权；引发差别性待遇；个人名誉受损或者遭受精神压力；人身财产受损。</translation>
        </message>
        <message>
            <source>pia.method-factors</source>
            <translation>可能性分四个要素：网络环境和技术措施；个人信息处理流程；参与人员与第三方；业务特点、规模和安全态势。</translation>
        </message>
        <message>
            <source>pia.method-lead</source>
            <translation>方法为GB/T 39335-2020附录D。每项判断由人作出并写明理由，程序不代为判断；没有理由的判断和修正不计入。</translation>
        </message>
        <message>
            <source>pia.method-matrix</source>
            <translation>每个维度与每个要素按附录D表D.5的矩阵得出一个风险等级，每项处理活动共16个。</translation>
        </message>
        <message>
            <source>pia.method-own-rule</source>
            <translation>标准没有规定怎样合并为一个等级。这里取其中最高的一个，这是本程序自己的规则。</translation>
        </message>
        <message>
            <source>pia.missing</source>
            <translation>尚缺</translation>
        </message>
        <message>
            <source>pia.name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>pia.no-gaps</source>
            <translation>没有尚缺的内容。</translation>
        </message>
        <message>
            <source>pia.no-treatment</source>
            <translation>没有填写处置。</translation>
        </message>
        <message>
            <source>pia.not-sensitive</source>
            <translation>非敏感</translation>
        </message>
        <message>
            <source>pia.object</source>
            <translation>评估对象</translation>
        </message>
        <message>
            <source>pia.object-lead</source>
            <translation>事实取自本次评估的画像，不另行填写；数据映射由评估人员填写。</translation>
        </message>
        <message>
            <source>pia.opinion</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>pia.parties</source>
            <translation>相关方</translation>
        </message>
        <message>
            <source>pia.public.activity</source>
            <translation>处理活动</translation>
        </message>
        <message>
            <source>pia.public.data</source>
            <translation>处理的个人信息</translation>
        </message>
        <message>
            <source>pia.public.lead</source>
            <translation>%1对下列处理活动开展了个人信息保护影响评估，现公开摘要。</translation>
        </message>
        <message>
            <source>pia.public.lead-begun</source>
            <translation>%1正在对下列处理活动开展个人信息保护影响评估，评估还没有完成。以下是目前的摘要。</translation>
        </message>
        <message>
            <source>pia.public.lead-none</source>
            <translation>%1对下列处理活动的个人信息保护影响评估还没有完成，尚未作出判断。以下是目前写明的内容。</translation>
        </message>
        <message>
            <source>pia.public.measures</source>
            <translation>保护措施</translation>
        </message>
        <message>
            <source>pia.public.none</source>
            <translation>没有写明例外情形。</translation>
        </message>
        <message>
            <source>pia.public.own-rule</source>
            <translation>表中的风险是各维度、各要素所得等级中最高的一个；标准没有规定怎样合并，这是本程序自己的规则。</translation>
        </message>
        <message>
            <source>pia.public.process</source>
            <translation>评估按照GB/T 39335-2020进行：由评估人员就四个影响维度和四个可能性要素逐项判断并写明理由，再按矩阵得出风险等级。</translation>
        </message>
        <message>
            <source>pia.public.process-begun</source>
            <translation>只作出了一部分判断、风险等级不完整的：%1。</translation>
        </message>
        <message>
            <source>pia.public.process-of</source>
            <translation>对下列处理活动的评估按照GB/T 39335-2020进行：由评估人员就四个影响维度和四个可能性要素逐项判断并写明理由，再按矩阵得出风险等级：%1。</translation>
        </message>
        <message>
            <source>pia.public.process-open</source>
            <translation>还没有作出判断的：%1。</translation>
        </message>
        <message>
            <source>pia.public.result</source>
            <translation>评估过程和结果</translation>
        </message>
        <message>
            <source>pia.public.title</source>
            <translation>公开摘要</translation>
        </message>
        <message>
            <source>pia.published</source>
            <translation>是否公开</translation>
        </message>
        <message>
            <source>pia.reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>pia.reference.face</source>
            <translation>GB/T 41819-2022 5 f)（适用于人脸识别数据）</translation>
        </message>
        <message>
            <source>pia.reference.measures</source>
            <translation>《人脸识别技术应用安全管理办法》第九条（适用于人脸识别）</translation>
        </message>
        <message>
            <source>pia.reference.method</source>
            <translation>GB/T 39335-2020《信息安全技术 个人信息安全影响评估指南》（方法）</translation>
        </message>
        <message>
            <source>pia.reference.pipl</source>
            <translation>《个人信息保护法》第五十五条、第五十六条</translation>
        </message>
        <message>
            <source>pia.result</source>
            <translation>整体风险等级：%1</translation>
        </message>
        <message>
            <source>pia.result.acceptable</source>
            <translation>没有达到事先确定的不可接受等级。</translation>
        </message>
        <message>
            <source>pia.result.acceptable-so-far</source>
            <translation>已评估的部分没有达到事先确定的不可接受等级。</translation>
        </message>
        <message numerus="yes">
            <source>pia.result.gaps</source>
            <translation>
                <numerusform>还有%n项没有填写，见“尚缺的内容”。</numerusform>
            </translation>
        </message>
        <message>
            <source>pia.result.none</source>
            <translation>还没有可以得出风险等级的判断</translation>
        </message>
        <message>
            <source>pia.result.own-rule</source>
            <translation>标准没有规定整体等级，这里取各处理活动中最高的风险等级，这是本程序自己的规则。</translation>
        </message>
        <message>
            <source>pia.result.provisional</source>
            <translation>整体风险等级至少为%1（判断尚未完成）</translation>
        </message>
        <message>
            <source>pia.result.residual</source>
            <translation>处置后的剩余风险最高为%1。</translation>
        </message>
        <message>
            <source>pia.result.residual-so-far</source>
            <translation>已评估部分处置后的剩余风险最高为%1；%2尚缺。</translation>
        </message>
        <message>
            <source>pia.result.residual-unacceptable</source>
            <translation>处置后的剩余风险最高为%1，仍不可接受。</translation>
        </message>
        <message>
            <source>pia.result.residual-unacceptable-so-far</source>
            <translation>已评估部分处置后的剩余风险最高为%1，仍不可接受；%2尚缺。</translation>
        </message>
        <message>
            <source>pia.result.unacceptable</source>
            <translation>达到事先确定的不可接受等级，须先处置。</translation>
        </message>
        <message>
            <source>pia.risk</source>
            <translation>风险</translation>
        </message>
        <message>
            <source>pia.risk.high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>pia.risk.low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>pia.risk.medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>pia.risk.serious</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>pia.role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>pia.scope-activities</source>
            <translation>评估下列处理活动：%1。事实和法律以%2为准。</translation>
        </message>
        <message>
            <source>pia.sensitive</source>
            <translation>敏感个人信息</translation>
        </message>
        <message>
            <source>pia.signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>pia.signatures</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>pia.signer</source>
            <translation>评估负责人</translation>
        </message>
        <message>
            <source>pia.so-far</source>
            <translation>就已评估的部分而言</translation>
        </message>
        <message numerus="yes">
            <source>pia.still-missing</source>
            <translation>
                <numerusform>（还有%n项尚缺）</numerusform>
            </translation>
        </message>
        <message>
            <source>pia.still-unacceptable</source>
            <translation>仍不可接受</translation>
        </message>
        <message>
            <source>pia.table-c1</source>
            <translation>个人信息和处理目的（表C.1）</translation>
        </message>
        <message>
            <source>pia.table-c2</source>
            <translation>个人信息的生命周期（表C.2）</translation>
        </message>
        <message>
            <source>pia.table-d6</source>
            <translation>各维度的风险等级</translation>
        </message>
        <message>
            <source>pia.text.advice</source>
            <translation>给个人的建议</translation>
        </message>
        <message>
            <source>pia.text.benefit</source>
            <translation>处理带来的益处</translation>
        </message>
        <message>
            <source>pia.text.contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>pia.text.exceptions</source>
            <translation>例外情形</translation>
        </message>
        <message>
            <source>pia.text.necessity</source>
            <translation>评估的必要性</translation>
        </message>
        <message>
            <source>pia.text.references</source>
            <translation>评估依据</translation>
        </message>
        <message>
            <source>pia.text.scope</source>
            <translation>评估范围</translation>
        </message>
        <message>
            <source>pia.text.stakeholders</source>
            <translation>相关方和征求意见的情况</translation>
        </message>
        <message>
            <source>pia.text.team</source>
            <translation>评估团队</translation>
        </message>
        <message>
            <source>pia.topic</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>pia.topic-answer</source>
            <translation>评估意见</translation>
        </message>
        <message>
            <source>pia.topic-source.accuracy</source>
            <translation>GB/T 41819人脸数据标准5 f)</translation>
        </message>
        <message>
            <source>pia.topic-source.effect</source>
            <translation>个人信息保护法第五十六条；人脸识别办法第九条；GB/T 41819人脸数据标准5 f)</translation>
        </message>
        <message>
            <source>pia.topic-source.lawful</source>
            <translation>个人信息保护法第五十六条；人脸识别办法第九条；GB/T 41819人脸数据标准5 f)</translation>
        </message>
        <message>
            <source>pia.topic-source.leak</source>
            <translation>人脸识别办法第九条；GB/T 41819人脸数据标准5 f)</translation>
        </message>
        <message>
            <source>pia.topic-source.measures</source>
            <translation>个人信息保护法第五十六条；人脸识别办法第九条；GB/T 41819人脸数据标准5 f)</translation>
        </message>
        <message>
            <source>pia.topic.accuracy</source>
            <translation>识别的准确度和精度是否满足目的</translation>
        </message>
        <message>
            <source>pia.topic.effect</source>
            <translation>对个人权益的影响，以及降低影响的措施是否有效</translation>
        </message>
        <message>
            <source>pia.topic.lawful</source>
            <translation>处理目的、处理方式是否合法、正当、必要</translation>
        </message>
        <message>
            <source>pia.topic.leak</source>
            <translation>泄露、篡改、丢失、毁损或者被非法获取、出售、使用的风险和可能造成的危害</translation>
        </message>
        <message>
            <source>pia.topic.measures</source>
            <translation>保护措施是否合法、有效并与风险程度相适应</translation>
        </message>
        <message>
            <source>pia.topics</source>
            <translation>法律要求评估的内容</translation>
        </message>
        <message>
            <source>pia.treatment.handling</source>
            <translation>处置方式</translation>
        </message>
        <message>
            <source>pia.treatment.measure</source>
            <translation>处置方式和措施</translation>
        </message>
        <message>
            <source>pia.treatment.residual</source>
            <translation>剩余风险</translation>
        </message>
        <message>
            <source>pia.treatment.responsible</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>pia.treatment.until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>pia.treatment.who-until</source>
            <translation>负责人和期限</translation>
        </message>
        <message>
            <source>pia.treatments</source>
            <translation>风险处置和剩余风险</translation>
        </message>
        <message>
            <source>pia.treatments-lead</source>
            <translation>处置方式：立即处置、限期处置、权衡影响和成本后处置、接受。风险为中及以上的维度都要有处置；最低一级不另作决定，除非事先确定的不可接受等级更低。</translation>
        </message>
        <message>
            <source>pia.treatments-open</source>
            <translation>判断或者处置还没有完成，以上剩余风险只就已评估的部分而言。</translation>
        </message>
        <message>
            <source>pia.unacceptable</source>
            <translation>不可接受的风险等级（自该级起）</translation>
        </message>
        <message>
            <source>pia.worst</source>
            <translation>最高</translation>
        </message>
        <message>
            <source>priority.high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>priority.low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>priority.medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>priority.serious</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>recovery.character</source>
            <translation>恢复码只有数字，输入的内容里有其他字符。</translation>
        </message>
        <message>
            <source>recovery.group</source>
            <translation>恢复码第%1组有误，请对照打印件检查。</translation>
        </message>
        <message>
            <source>recovery.length</source>
            <translation>恢复码有%2位数字，输入了%1位。</translation>
        </message>
        <message>
            <source>recovery.order</source>
            <translation>恢复码每组数字都对，但各组的顺序有误，或有的组来自另一个代码。请对照打印件检查。</translation>
        </message>
        <message>
            <source>red-line</source>
            <translation>红线</translation>
        </message>
        <message>
            <source>red-line.crossed</source>
            <translation>触及红线</translation>
        </message>
        <message>
            <source>red-line.open</source>
            <translation>红线待查</translation>
        </message>
        <message>
            <source>report.abbreviations</source>
            <translation>缩写和简称</translation>
        </message>
        <message>
            <source>report.abbreviations.full</source>
            <translation>全称</translation>
        </message>
        <message>
            <source>report.abbreviations.short</source>
            <translation>缩写或者简称</translation>
        </message>
        <message>
            <source>report.activity-colon</source>
            <translation>%1：</translation>
        </message>
        <message>
            <source>report.annex</source>
            <translation>附录%1</translation>
        </message>
        <message>
            <source>report.annex-title</source>
            <translation>附录%1 %2</translation>
        </message>
        <message>
            <source>report.answer</source>
            <translation>回答</translation>
        </message>
        <message numerus="yes">
            <source>report.answers.evidence</source>
            <translation>
                <numerusform>证据%n份</numerusform>
            </translation>
        </message>
        <message>
            <source>report.answers.lead</source>
            <translation>按主题列出已经作出的回答。问题后面的英文代号是它在知识库中的编号，供查找用。</translation>
        </message>
        <message>
            <source>report.answers.note</source>
            <translation>说明与证据</translation>
        </message>
        <message>
            <source>report.answers.of-all</source>
            <translation>没有写明活动的，各项活动都一样。</translation>
        </message>
        <message>
            <source>report.answers.title</source>
            <translation>全部回答</translation>
        </message>
        <message>
            <source>report.answers.unanswered</source>
            <translation>未回答的见%1。</translation>
        </message>
        <message>
            <source>report.anticipated.lead</source>
            <translation>下列要求只见于草案或者已公布而尚未施行的规定，现在不是义务，也不计入等级。草案可能修改，也可能不通过。</translation>
        </message>
        <message>
            <source>report.anticipated.list</source>
            <translation>将来的要求：%1项</translation>
        </message>
        <message>
            <source>report.anticipated.none</source>
            <translation>没有只由草案或者尚未施行的规定提出的要求。</translation>
        </message>
        <message>
            <source>report.anticipated.title</source>
            <translation>将来的要求</translation>
        </message>
        <message>
            <source>report.as-of</source>
            <translation>评估基准日</translation>
        </message>
        <message>
            <source>report.attachment.assessment</source>
            <translation>事实与回答（JSON）</translation>
        </message>
        <message>
            <source>report.attachment.binding</source>
            <translation>制作依据：知识库、日志、答案和证据的摘要</translation>
        </message>
        <message>
            <source>report.attachment.evaluation</source>
            <translation>评估结果（JSON）</translation>
        </message>
        <message>
            <source>report.audience</source>
            <translation>读者</translation>
        </message>
        <message>
            <source>report.audience.client</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>report.audience.public</source>
            <translation>公众</translation>
        </message>
        <message>
            <source>report.audience.regulator</source>
            <translation>监管机构</translation>
        </message>
        <message>
            <source>report.changes.better</source>
            <translation>有改善：%1项</translation>
        </message>
        <message>
            <source>report.changes.cause.activities</source>
            <translation>处理活动有增减</translation>
        </message>
        <message>
            <source>report.changes.cause.answer</source>
            <translation>回答变了</translation>
        </message>
        <message>
            <source>report.changes.cause.catalog</source>
            <translation>知识库调整了它的权重、依据或者适用范围</translation>
        </message>
        <message>
            <source>report.changes.cause.evidence</source>
            <translation>证据有增减</translation>
        </message>
        <message>
            <source>report.changes.cause.fact</source>
            <translation>事实变了</translation>
        </message>
        <message>
            <source>report.changes.cause.law-came</source>
            <translation>新增依据</translation>
        </message>
        <message>
            <source>report.changes.cause.law-went</source>
            <translation>依据失效</translation>
        </message>
        <message>
            <source>report.changes.cause.question-gone</source>
            <translation>知识库不再提问</translation>
        </message>
        <message>
            <source>report.changes.cause.question-new</source>
            <translation>知识库新增的提问</translation>
        </message>
        <message>
            <source>report.changes.cause.reworded</source>
            <translation>提问的内容变了，不能比较</translation>
        </message>
        <message>
            <source>report.changes.crossed</source>
            <translation>触及的红线</translation>
        </message>
        <message>
            <source>report.changes.figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>report.changes.gone</source>
            <translation>不再提问：%1项</translation>
        </message>
        <message>
            <source>report.changes.lead</source>
            <translation>与“%1”（基准日%2，知识库%3）相比：%4个实践项有变化，%5个没有变化。各项数字的差别都出自下列实践项。</translation>
        </message>
        <message>
            <source>report.changes.new</source>
            <translation>这次才提问：%1项</translation>
        </message>
        <message>
            <source>report.changes.none</source>
            <translation>没有更早的评估可以比较。</translation>
        </message>
        <message>
            <source>report.changes.not-asked</source>
            <translation>不在提问之列</translation>
        </message>
        <message>
            <source>report.changes.now</source>
            <translation>这次</translation>
        </message>
        <message>
            <source>report.changes.open</source>
            <translation>待查的红线</translation>
        </message>
        <message>
            <source>report.changes.other</source>
            <translation>其他变化：%1项</translation>
        </message>
        <message>
            <source>report.changes.then</source>
            <translation>上次</translation>
        </message>
        <message>
            <source>report.changes.title</source>
            <translation>与上次评估相比</translation>
        </message>
        <message>
            <source>report.changes.worse</source>
            <translation>变差：%1项</translation>
        </message>
        <message>
            <source>report.clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>report.clause-kind</source>
            <translation>［%1，%2］</translation>
        </message>
        <message>
            <source>report.clause-level</source>
            <translation>（%1）</translation>
        </message>
        <message>
            <source>report.clause-level-means</source>
            <translation>条款后注明的是其中最严的规定：标为“禁止”的条款里也可能有应当做到的事，以原文为准。</translation>
        </message>
        <message>
            <source>report.clause-unverified</source>
            <translation>（未核对原文）</translation>
        </message>
        <message>
            <source>report.clauses</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>report.clauses.title</source>
            <translation>编制方的条款</translation>
        </message>
        <message>
            <source>report.conformity</source>
            <translation>符合度</translation>
        </message>
        <message>
            <source>report.contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>report.continued</source>
            <translation>%1（续）</translation>
        </message>
        <message>
            <source>report.counts.applicable</source>
            <translation>适用的实践项共%1项：法律法规问到的%2项，其余%3项只由推荐性标准、自愿性文件、案例、草案等问到。</translation>
        </message>
        <message numerus="yes">
            <source>report.counts.as-no</source>
            <translation>
                <numerusform>其中%n项在别的处理活动中回答为“否”，合并后按“否”计，不再算作未回答。</numerusform>
            </translation>
        </message>
        <message>
            <source>report.counts.findings</source>
            <translation>按未回答计分的%1项中，列为发现的%2项。</translation>
        </message>
        <message>
            <source>report.counts.findings-rest</source>
            <translation>其余%1项不列为发现：问到它们的，没有一条是当日有效、系数大于零的法律法规或者推荐性标准条款。</translation>
        </message>
        <message>
            <source>report.counts.law</source>
            <translation>按未回答计分的%1项中，法律法规问到的%2项：适用%3项减已回答%4项，法律法规的回答率即由此而来。</translation>
        </message>
        <message>
            <source>report.counts.law-rest</source>
            <translation>其余%1项只由别的法源问到。</translation>
        </message>
        <message>
            <source>report.counts.left</source>
            <translation>按未回答计分的因此是%1项。</translation>
        </message>
        <message>
            <source>report.counts.open</source>
            <translation>未回答或者不清楚的%1项。</translation>
        </message>
        <message>
            <source>report.counts.parts</source>
            <translation>按未回答计分的%1项中，法律法规问到%2项，列为发现%3项。</translation>
        </message>
        <message>
            <source>report.counts.several</source>
            <translation>各处理活动中有一项未回答即计入。</translation>
        </message>
        <message>
            <source>report.counts.title</source>
            <translation>各处项数的关系</translation>
        </message>
        <message>
            <source>report.counts.waiting</source>
            <translation>这些发现中，%1末尾的表列出%2项；另外%3项在部分处理活动中已有回答，或者由评估人定了优先级，列在前面。</translation>
        </message>
        <message>
            <source>report.counts.waiting-none</source>
            <translation>这些发现都在部分处理活动中已有回答，或者由评估人定了优先级，所以逐项列在%1，不在末尾的表里。</translation>
        </message>
        <message>
            <source>report.counts.where</source>
            <translation>各处项数的关系见%1。</translation>
        </message>
        <message>
            <source>report.cover.activities</source>
            <translation>处理活动</translation>
        </message>
        <message>
            <source>report.cover.catalog</source>
            <translation>知识库版本</translation>
        </message>
        <message>
            <source>report.cover.logo</source>
            <translation>报告编制方的标志</translation>
        </message>
        <message>
            <source>report.cover.made</source>
            <translation>报告日期</translation>
        </message>
        <message>
            <source>report.cover.prepared-by</source>
            <translation>编制人</translation>
        </message>
        <message>
            <source>report.cover.state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>report.coverage</source>
            <translation>回答率</translation>
        </message>
        <message>
            <source>report.deadlines.by</source>
            <translation>出处</translation>
        </message>
        <message>
            <source>report.deadlines.by.coming</source>
            <translation>新规施行</translation>
        </message>
        <message>
            <source>report.deadlines.by.law</source>
            <translation>法定期限</translation>
        </message>
        <message>
            <source>report.deadlines.by.plan</source>
            <translation>整改计划</translation>
        </message>
        <message>
            <source>report.deadlines.day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>report.deadlines.first-of</source>
            <translation>近期期限（%2项中的前%1项）</translation>
        </message>
        <message>
            <source>report.deadlines.none</source>
            <translation>：没有整改项或者回答写明期限。</translation>
        </message>
        <message>
            <source>report.deadlines.title</source>
            <translation>近期期限</translation>
        </message>
        <message>
            <source>report.deadlines.what</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>report.digest</source>
            <translation>内容摘要</translation>
        </message>
        <message>
            <source>report.disclaimer.law</source>
            <translation>知识库所载法律截至%1。</translation>
        </message>
        <message>
            <source>report.disclaimer.text</source>
            <translation>本报告依据所填写的事实和回答编制，用于了解情况和留存记录，不构成法律意见，也不代替律师的判断。回答的真实性由回答人负责。等级不是监管机构的认定，也不证明守法。</translation>
        </message>
        <message>
            <source>report.disclaimer.title</source>
            <translation>声明</translation>
        </message>
        <message>
            <source>report.draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>report.earned</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>report.evidence-share</source>
            <translation>证据率</translation>
        </message>
        <message>
            <source>report.evidence-share.idle</source>
            <translation>证据率（没有需要举证的回答）</translation>
        </message>
        <message>
            <source>report.evidence-share.none</source>
            <translation>证据率：没有回答“是”或者“大部分”的，也就没有需要附证据的回答。</translation>
        </message>
        <message>
            <source>report.evidence.keep-until</source>
            <translation>保存至%1</translation>
        </message>
        <message>
            <source>report.evidence.lead</source>
            <translation>证据本身不在报告里；凭SHA-256可以核对所存文件没有变化。</translation>
        </message>
        <message>
            <source>report.evidence.name</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>report.evidence.none</source>
            <translation>没有附证据。</translation>
        </message>
        <message>
            <source>report.evidence.reference</source>
            <translation>仅引用，未存文件</translation>
        </message>
        <message>
            <source>report.evidence.sensitive</source>
            <translation>敏感</translation>
        </message>
        <message>
            <source>report.evidence.sha256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>report.evidence.title</source>
            <translation>证据清单</translation>
        </message>
        <message>
            <source>report.evidence.used</source>
            <translation>用于</translation>
        </message>
        <message>
            <source>report.file-subject</source>
            <translation>%1（评估基准日%2）</translation>
        </message>
        <message>
            <source>report.file-title</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>report.filing.answers</source>
            <translation>问题与回答</translation>
        </message>
        <message>
            <source>report.filing.by-article</source>
            <translation>办法第十五条</translation>
        </message>
        <message>
            <source>report.filing.by-notice</source>
            <translation>浙江、山东两省通知</translation>
        </message>
        <message>
            <source>report.filing.changed-on</source>
            <translation>变更日期</translation>
        </message>
        <message>
            <source>report.filing.changes</source>
            <translation>变更内容</translation>
        </message>
        <message>
            <source>report.filing.changes-lead</source>
            <translation>原备案内容没有保存在本评估中，请逐项填写；没有变更的写“无”。</translation>
        </message>
        <message>
            <source>report.filing.conflict</source>
            <translation>影响评估与画像的人数对不上</translation>
        </message>
        <message>
            <source>report.filing.conflict.fewer</source>
            <translation>%1：画像填写的存储人数是%2人，影响评估写的是：</translation>
        </message>
        <message>
            <source>report.filing.conflict.means</source>
            <translation>影响评估写的人数达到%1人。查明存储了多少人的人脸信息，在画像或者影响评估中补上、改正，再判断是否应当备案。</translation>
        </message>
        <message>
            <source>report.filing.conflict.unknown</source>
            <translation>%1：画像没有填写存储人数，影响评估写的是：</translation>
        </message>
        <message>
            <source>report.filing.content</source>
            <translation>备案内容</translation>
        </message>
        <message>
            <source>report.filing.content-now</source>
            <translation>现在的情况</translation>
        </message>
        <message>
            <source>report.filing.counting</source>
            <translation>按存储的人数计算，不按模板、照片或者识别次数计算。各场景合并、去重计算是实务做法，条文没有写明。</translation>
        </message>
        <message>
            <source>report.filing.deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>report.filing.disposal</source>
            <translation>终止与人脸信息的处置</translation>
        </message>
        <message>
            <source>report.filing.disposal-lead</source>
            <translation>注销须提交哪些材料，条文没有列明，以业务系统为准。下列事实和回答说明停用以后怎样处置人脸信息。</translation>
        </message>
        <message>
            <source>report.filing.due.from</source>
            <translation>自%1起算，第30个工作日</translation>
        </message>
        <message>
            <source>report.filing.due.if</source>
            <translation>如果自%1起算，最迟%2</translation>
        </message>
        <message>
            <source>report.filing.due.later</source>
            <translation>30个工作日内，起算：%1</translation>
        </message>
        <message>
            <source>report.filing.due.open</source>
            <translation>尚缺起算日（%1）。请填写：</translation>
        </message>
        <message>
            <source>report.filing.due.transition</source>
            <translation>%1已经达到，早于办法施行：按2025年5月28日公告，最迟此日备案</translation>
        </message>
        <message>
            <source>report.filing.end-day</source>
            <translation>终止日期</translation>
        </message>
        <message>
            <source>report.filing.end-how</source>
            <translation>人脸信息的处置方式和完成日期</translation>
        </message>
        <message>
            <source>report.filing.evidence</source>
            <translation>证据：</translation>
        </message>
        <message>
            <source>report.filing.filed</source>
            <translation>原备案内容</translation>
        </message>
        <message>
            <source>report.filing.gap</source>
            <translation>尚缺</translation>
        </message>
        <message>
            <source>report.filing.gaps</source>
            <translation>尚缺的内容</translation>
        </message>
        <message>
            <source>report.filing.gaps-lead</source>
            <translation>共%1项，补齐后再提交。</translation>
        </message>
        <message>
            <source>report.filing.impact-assessment</source>
            <translation>报告本身另附。</translation>
        </message>
        <message>
            <source>report.filing.item</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>report.filing.item.agent</source>
            <translation>经办人身份证件</translation>
        </message>
        <message>
            <source>report.filing.item.application-form</source>
            <translation>人脸识别技术应用情况表</translation>
        </message>
        <message>
            <source>report.filing.item.credit-code</source>
            <translation>统一社会信用代码证件</translation>
        </message>
        <message>
            <source>report.filing.item.handler</source>
            <translation>个人信息处理者的基本情况</translation>
        </message>
        <message>
            <source>report.filing.item.handler-form</source>
            <translation>个人信息处理者基本情况表</translation>
        </message>
        <message>
            <source>report.filing.item.impact-assessment</source>
            <translation>个人信息保护影响评估报告</translation>
        </message>
        <message>
            <source>report.filing.item.other</source>
            <translation>要求提供的其他材料</translation>
        </message>
        <message>
            <source>report.filing.item.power</source>
            <translation>授权委托书</translation>
        </message>
        <message>
            <source>report.filing.item.purpose</source>
            <translation>处理人脸信息的目的和方式</translation>
        </message>
        <message>
            <source>report.filing.item.representative</source>
            <translation>法定代表人身份证件</translation>
        </message>
        <message>
            <source>report.filing.item.rules</source>
            <translation>处理规则和操作规程</translation>
        </message>
        <message>
            <source>report.filing.item.security</source>
            <translation>存储数量和安全保护措施</translation>
        </message>
        <message>
            <source>report.filing.item.undertaking</source>
            <translation>承诺书</translation>
        </message>
        <message>
            <source>report.filing.items</source>
            <translation>材料一览</translation>
        </message>
        <message>
            <source>report.filing.items-change</source>
            <translation>办理变更须提交哪些材料，条文没有列明。下列为首次备案的材料，供对照变更内容。</translation>
        </message>
        <message>
            <source>report.filing.items-lead</source>
            <translation>办法第十五条和浙江、山东两省网信部门的通知列举的材料，以及在本评估中的齐备情况。</translation>
        </message>
        <message>
            <source>report.filing.items-notice</source>
            <translation>本程序没有见到浙江、山东两省通知所附两张表的栏目，以业务系统为准；所在地的要求可能不同。</translation>
        </message>
        <message>
            <source>report.filing.listed-by</source>
            <translation>由谁列举</translation>
        </message>
        <message>
            <source>report.filing.means.assumed</source>
            <translation>决定备案义务的事实还没有填写；查明之前按应当备案准备。</translation>
        </message>
        <message>
            <source>report.filing.means.change.assumed</source>
            <translation>决定备案义务的事实还没有填写。已经备案而备案信息发生实质性变更的，自变更之日起30个工作日内办理变更。</translation>
        </message>
        <message>
            <source>report.filing.means.change.running</source>
            <translation>存储的人脸信息已经达到备案的数量。备案信息发生实质性变更的，自变更之日起30个工作日内办理变更。</translation>
        </message>
        <message>
            <source>report.filing.means.coming</source>
            <translation>办法已经公布，当日尚未施行。</translation>
        </message>
        <message>
            <source>report.filing.means.end.assumed</source>
            <translation>是否已经停用，或者决定备案义务的事实，还没有填写。已经停用的，自终止之日起30个工作日内注销备案。</translation>
        </message>
        <message>
            <source>report.filing.means.end.running</source>
            <translation>已经停用。自终止之日起30个工作日内注销备案，并依法处置人脸信息。</translation>
        </message>
        <message>
            <source>report.filing.means.going</source>
            <translation>画像写明没有停用。终止应用人脸识别技术的，自终止之日起30个工作日内注销备案，并依法处置人脸信息。</translation>
        </message>
        <message>
            <source>report.filing.means.none</source>
            <translation>按照画像和评估基准日，没有应用人脸识别技术处理人脸信息的活动，或者只用于技术研发、算法训练，或者办法尚未施行。理由见下表。</translation>
        </message>
        <message>
            <source>report.filing.means.running</source>
            <translation>存储的人脸信息已经达到备案的数量，或者已经停用，办法第十五条的义务已经开始。</translation>
        </message>
        <message>
            <source>report.filing.means.threshold</source>
            <translation>存储的人脸信息没有达到10万人。达到之日起30个工作日内应当备案。</translation>
        </message>
        <message>
            <source>report.filing.missing</source>
            <translation>尚缺</translation>
        </message>
        <message>
            <source>report.filing.name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>report.filing.no-gaps</source>
            <translation>没有尚缺的内容。</translation>
        </message>
        <message>
            <source>report.filing.now</source>
            <translation>变更后</translation>
        </message>
        <message>
            <source>report.filing.part</source>
            <translation>部分具备</translation>
        </message>
        <message>
            <source>report.filing.ready</source>
            <translation>已具备</translation>
        </message>
        <message>
            <source>report.filing.rule.change</source>
            <translation>《人脸识别技术应用安全管理办法》第十五条：备案信息发生实质性变更的，自变更之日起30个工作日内办理备案变更。</translation>
        </message>
        <message>
            <source>report.filing.rule.end</source>
            <translation>《人脸识别技术应用安全管理办法》第十五条：终止应用人脸识别技术的，自终止之日起30个工作日内注销备案，并依法处置人脸信息。</translation>
        </message>
        <message>
            <source>report.filing.rule.first</source>
            <translation>《人脸识别技术应用安全管理办法》第十五条：存储的人脸信息达到10万人的，自达到之日起30个工作日内，向所在地省级以上网信部门备案。</translation>
        </message>
        <message>
            <source>report.filing.see-content</source>
            <translation>见“现在的情况”</translation>
        </message>
        <message>
            <source>report.filing.state</source>
            <translation>备案义务</translation>
        </message>
        <message>
            <source>report.filing.state.assumed</source>
            <translation>推定已经开始</translation>
        </message>
        <message>
            <source>report.filing.state.coming</source>
            <translation>办法施行时开始</translation>
        </message>
        <message>
            <source>report.filing.state.going</source>
            <translation>没有开始：仍在使用</translation>
        </message>
        <message>
            <source>report.filing.state.none</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>report.filing.state.running</source>
            <translation>已经开始</translation>
        </message>
        <message>
            <source>report.filing.state.threshold</source>
            <translation>达到10万人时开始</translation>
        </message>
        <message>
            <source>report.filing.stored</source>
            <translation>存储人数</translation>
        </message>
        <message>
            <source>report.filing.sum</source>
            <translation>各处理活动合计%1人，同一人可能重复计算。</translation>
        </message>
        <message>
            <source>report.filing.sum-above</source>
            <translation>各处理活动合计%1人，已达到10万人；同一人可能重复计算，请去重后核对是否应当备案。</translation>
        </message>
        <message>
            <source>report.filing.todo</source>
            <translation>怎么办</translation>
        </message>
        <message>
            <source>report.filing.todo.always</source>
            <translation>办法第十五条要求提交，不能答“不适用”：在“问题”页更正。</translation>
        </message>
        <message>
            <source>report.filing.todo.answer</source>
            <translation>在“问题”页回答。</translation>
        </message>
        <message>
            <source>report.filing.todo.attach</source>
            <translation>在“问题”页为这个回答附上材料本身。</translation>
        </message>
        <message>
            <source>report.filing.todo.due</source>
            <translation>（期限%1）</translation>
        </message>
        <message>
            <source>report.filing.todo.fact</source>
            <translation>在“画像”页填写。</translation>
        </message>
        <message>
            <source>report.filing.todo.other</source>
            <translation>受理的网信部门另有要求的，在此写明：</translation>
        </message>
        <message>
            <source>report.filing.todo.paper</source>
            <translation>另行备齐，由经办人提交；编号或者日期：</translation>
        </message>
        <message>
            <source>report.filing.todo.planned</source>
            <translation>已列入整改：</translation>
        </message>
        <message>
            <source>report.filing.todo.repair</source>
            <translation>先整改：</translation>
        </message>
        <message>
            <source>report.filing.trigger.change</source>
            <translation>是否应当办理变更</translation>
        </message>
        <message>
            <source>report.filing.trigger.end</source>
            <translation>是否应当注销</translation>
        </message>
        <message>
            <source>report.filing.trigger.first</source>
            <translation>是否应当备案</translation>
        </message>
        <message>
            <source>report.filing.unknown</source>
            <translation>本知识库没有收录《人脸识别技术应用安全管理办法》及其备案义务。</translation>
        </message>
        <message>
            <source>report.filing.verdict.change.assumed</source>
            <translation>可能应当办理变更：有事实未知</translation>
        </message>
        <message>
            <source>report.filing.verdict.change.coming</source>
            <translation>办法施行后应当办理变更</translation>
        </message>
        <message>
            <source>report.filing.verdict.change.none</source>
            <translation>办法没有要求备案，不涉及变更</translation>
        </message>
        <message>
            <source>report.filing.verdict.change.running</source>
            <translation>备案信息有实质性变更的，应当办理变更</translation>
        </message>
        <message>
            <source>report.filing.verdict.change.threshold</source>
            <translation>没有达到备案的数量，不涉及变更</translation>
        </message>
        <message>
            <source>report.filing.verdict.end.assumed</source>
            <translation>可能应当注销备案：有事实未知</translation>
        </message>
        <message>
            <source>report.filing.verdict.end.coming</source>
            <translation>办法施行后应当注销备案</translation>
        </message>
        <message>
            <source>report.filing.verdict.end.going</source>
            <translation>仍在使用，现在不需要注销</translation>
        </message>
        <message>
            <source>report.filing.verdict.end.none</source>
            <translation>办法没有要求备案，不涉及注销</translation>
        </message>
        <message>
            <source>report.filing.verdict.end.running</source>
            <translation>终止应用的，应当注销备案</translation>
        </message>
        <message>
            <source>report.filing.verdict.end.threshold</source>
            <translation>没有达到备案的数量；没有备案过的，不需要注销</translation>
        </message>
        <message>
            <source>report.filing.verdict.first.assumed</source>
            <translation>可能应当备案：有事实未知</translation>
        </message>
        <message>
            <source>report.filing.verdict.first.coming</source>
            <translation>办法施行后应当备案</translation>
        </message>
        <message>
            <source>report.filing.verdict.first.none</source>
            <translation>办法没有要求备案</translation>
        </message>
        <message>
            <source>report.filing.verdict.first.running</source>
            <translation>应当备案</translation>
        </message>
        <message>
            <source>report.filing.verdict.first.threshold</source>
            <translation>现在不需要备案</translation>
        </message>
        <message>
            <source>report.filing.where</source>
            <translation>在国家网信办“个人信息保护业务系统”网上办理（国家网信办2025年5月28日公告）。</translation>
        </message>
        <message>
            <source>report.finding.computed</source>
            <translation>人工调整。按公式计算：</translation>
        </message>
        <message>
            <source>report.finding.conformity-means</source>
            <translation>这些条款中没有当日有效的强制性法律规定。推荐性标准的“应当”是符合该标准的条件，本身不是法定义务。</translation>
        </message>
        <message>
            <source>report.finding.effort</source>
            <translation>整改工作量：%1</translation>
        </message>
        <message>
            <source>report.finding.gain</source>
            <translation>收益：%1个百分点（精确值%2）</translation>
        </message>
        <message>
            <source>report.finding.judged</source>
            <translation>优先级：%1（影响：%2；可能性：%3）</translation>
        </message>
        <message>
            <source>report.finding.no-gain</source>
            <translation>不影响法律法规符合度</translation>
        </message>
        <message>
            <source>report.finding.not-yet</source>
            <translation>尚非义务</translation>
        </message>
        <message>
            <source>report.finding.own</source>
            <translation>说明与证据</translation>
        </message>
        <message>
            <source>report.finding.reason</source>
            <translation>调整理由：</translation>
        </message>
        <message>
            <source>report.finding.state</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>report.finding.why</source>
            <translation>为何重要</translation>
        </message>
        <message>
            <source>report.findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>report.findings.digests</source>
            <translation>条款的内容摘要见%1。</translation>
        </message>
        <message>
            <source>report.findings.lead</source>
            <translation>先列已经查过的发现，按整改优先级排列，其中有的只在部分处理活动中得到回答，有的由评估人定了优先级；其余未回答的另列一表。优先级是本工具自己的排序，不是法律上的风险等级，也不代替个人信息保护影响评估。“收益”是该项做到之后法律法规符合度上升的百分点。</translation>
        </message>
        <message>
            <source>report.findings.level</source>
            <translation>优先级为“%1”：%2项</translation>
        </message>
        <message>
            <source>report.findings.none</source>
            <translation>没有发现：适用的实践项均已做到。</translation>
        </message>
        <message>
            <source>report.findings.overview</source>
            <translation>一览</translation>
        </message>
        <message>
            <source>report.findings.title</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>report.findings.unanswered</source>
            <translation>未回答或者不清楚：%1项</translation>
        </message>
        <message>
            <source>report.findings.unanswered-lead</source>
            <translation>未回答的按不符合计分。先查清楚；查明没有做到的，照整改建议办。</translation>
        </message>
        <message>
            <source>report.foot</source>
            <translation>评估基准日%1 · 知识库%2</translation>
        </message>
        <message>
            <source>report.force</source>
            <translation>效力</translation>
        </message>
        <message>
            <source>report.force.coming.binding</source>
            <translation>将于%1起施行</translation>
        </message>
        <message>
            <source>report.force.coming.recommended</source>
            <translation>推荐性，将于%1起实施</translation>
        </message>
        <message>
            <source>report.force.coming.voluntary</source>
            <translation>自愿性，将于%1起实施</translation>
        </message>
        <message>
            <source>report.force.draft</source>
            <translation>草案，无约束力</translation>
        </message>
        <message>
            <source>report.force.published</source>
            <translation>已公布，施行日期未定</translation>
        </message>
        <message>
            <source>report.force.superseded</source>
            <translation>已失效，不再有约束力</translation>
        </message>
        <message>
            <source>report.gain</source>
            <translation>收益</translation>
        </message>
        <message>
            <source>report.gap</source>
            <translation>差距</translation>
        </message>
        <message>
            <source>report.glossary.chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>report.glossary.english</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>report.glossary.lead</source>
            <translation>以下是本报告自用的词，只在本报告中作此解释。</translation>
        </message>
        <message>
            <source>report.glossary.meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>report.glossary.means.anticipated</source>
            <translation>草案和尚未生效的文件将要提出的要求；不影响等级。编号U。</translation>
        </message>
        <message>
            <source>report.glossary.means.assumed</source>
            <translation>缺少事实，无法判断是否适用，先按适用计。</translation>
        </message>
        <message>
            <source>report.glossary.means.conformity</source>
            <translation>得分占满分的百分比，按严重程度和条款层级加权；未回答的按零分计。</translation>
        </message>
        <message>
            <source>report.glossary.means.coverage</source>
            <translation>已经回答的实践项占适用实践项的比例；“不清楚”不算回答。</translation>
        </message>
        <message>
            <source>report.glossary.means.evidence-share</source>
            <translation>答“是”或者“大部分”的实践项中附有证据的比例。</translation>
        </message>
        <message>
            <source>report.glossary.means.finding</source>
            <translation>适用而没有做到的实践项，连同当日有效的依据条款。编号F按优先级排定，同一评估的各种报告编号一致。</translation>
        </message>
        <message>
            <source>report.glossary.means.grade</source>
            <translation>由符合度得出的A至E，受红线限制；以法律法规为准。</translation>
        </message>
        <message>
            <source>report.glossary.means.open-red-line</source>
            <translation>未回答或者不清楚的红线；查清以前，报告只是草稿。</translation>
        </message>
        <message>
            <source>report.glossary.means.practice</source>
            <translation>单位应当做到或者不得去做的一件事，对应一个提问；答“是”为符合。</translation>
        </message>
        <message>
            <source>report.glossary.means.priority</source>
            <translation>本报告自己对处理先后的判断，由影响和可能性得出；不是影响评估的结论。</translation>
        </message>
        <message>
            <source>report.glossary.means.provisional</source>
            <translation>还有适用的实践项未回答，等级可能变化。</translation>
        </message>
        <message>
            <source>report.glossary.means.red-line</source>
            <translation>有效法律法规禁止或者要求、本身不得违反的实践项；答“否”最高为E，答“部分”最高为D。</translation>
        </message>
        <message>
            <source>report.glossary.means.severity</source>
            <translation>1至5，知识库对缺少这一做法会给人造成多大损害的评定。</translation>
        </message>
        <message>
            <source>report.glossary.means.view</source>
            <translation>一组法源，得分、符合度和等级都按它计算：法律法规、推荐性标准、一份检查表或者单个法源。</translation>
        </message>
        <message>
            <source>report.glossary.terms</source>
            <translation>法律和标准的用语</translation>
        </message>
        <message>
            <source>report.glossary.terms-lead</source>
            <translation>本报告出现的法律和标准用语，中英对照。有依据的，列出知识库所收条款及其摘要；摘要不是原文，以原文为准。</translation>
        </message>
        <message>
            <source>report.glossary.title</source>
            <translation>用语</translation>
        </message>
        <message>
            <source>report.glossary.where</source>
            <translation>依据与摘要</translation>
        </message>
        <message>
            <source>report.glossary.word</source>
            <translation>用语</translation>
        </message>
        <message>
            <source>report.glossary.word.anticipated</source>
            <translation>将来的要求</translation>
        </message>
        <message>
            <source>report.glossary.word.assumed</source>
            <translation>推定适用</translation>
        </message>
        <message>
            <source>report.glossary.word.conformity</source>
            <translation>符合度</translation>
        </message>
        <message>
            <source>report.glossary.word.coverage</source>
            <translation>回答率</translation>
        </message>
        <message>
            <source>report.glossary.word.evidence-share</source>
            <translation>证据率</translation>
        </message>
        <message>
            <source>report.glossary.word.finding</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>report.glossary.word.grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>report.glossary.word.open-red-line</source>
            <translation>待查的红线</translation>
        </message>
        <message>
            <source>report.glossary.word.practice</source>
            <translation>实践项</translation>
        </message>
        <message>
            <source>report.glossary.word.priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>report.glossary.word.provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>report.glossary.word.red-line</source>
            <translation>红线</translation>
        </message>
        <message>
            <source>report.glossary.word.severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>report.glossary.word.view</source>
            <translation>计分范围</translation>
        </message>
        <message>
            <source>report.grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>report.grade-final</source>
            <translation>等级%1</translation>
        </message>
        <message>
            <source>report.grade-provisional</source>
            <translation>等级%1（暂定）</translation>
        </message>
        <message>
            <source>report.grade-unanswered</source>
            <translation>等级%1（暂定，全部未回答）</translation>
        </message>
        <message>
            <source>report.imprint</source>
            <translation>本报告由%1根据所填写的事实和回答编制，用于了解情况和留存记录，不构成法律意见。</translation>
        </message>
        <message>
            <source>report.in-activity</source>
            <translation>（%1）</translation>
        </message>
        <message>
            <source>report.journal.attached</source>
            <translation>本文件附有evaluation.json（评估结果）和assessment.json（事实与回答），可以用来复算。</translation>
        </message>
        <message>
            <source>report.journal.catalog</source>
            <translation>知识库</translation>
        </message>
        <message>
            <source>report.journal.catalog-sha256</source>
            <translation>知识库SHA-256</translation>
        </message>
        <message>
            <source>report.journal.head</source>
            <translation>日志末行哈希</translation>
        </message>
        <message>
            <source>report.journal.issued</source>
            <translation>签发时日志末行哈希</translation>
        </message>
        <message>
            <source>report.journal.issued-row</source>
            <translation>签发时日志末行序号</translation>
        </message>
        <message>
            <source>report.journal.made</source>
            <translation>生成时间</translation>
        </message>
        <message>
            <source>report.journal.means</source>
            <translation>日志的各行以哈希相连。末行哈希经签名或者加盖时间戳后，才能证明此后的改动；未签名的哈希只能证明日志前后一致。</translation>
        </message>
        <message>
            <source>report.journal.none</source>
            <translation>本报告由单个文件生成，没有日志：报告之前的改动无从证明。</translation>
        </message>
        <message>
            <source>report.journal.program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>report.journal.row</source>
            <translation>日志末行序号</translation>
        </message>
        <message>
            <source>report.journal.title</source>
            <translation>记录与声明</translation>
        </message>
        <message>
            <source>report.keywords</source>
            <translation>生物识别,人脸识别,个人信息保护,合规差距</translation>
        </message>
        <message>
            <source>report.label.answer</source>
            <translation>回答：</translation>
        </message>
        <message>
            <source>report.label.clauses</source>
            <translation>条款：</translation>
        </message>
        <message>
            <source>report.label.evidence</source>
            <translation>证据：</translation>
        </message>
        <message>
            <source>report.label.remedy</source>
            <translation>整改建议：</translation>
        </message>
        <message>
            <source>report.left-out</source>
            <translation>没有收入本报告的部分</translation>
        </message>
        <message>
            <source>report.left-out.evidence</source>
            <translation>本文件只有摘要和证据清单。范围、得分、发现和其余各部分见完整的差距评估报告。</translation>
        </message>
        <message>
            <source>report.left-out.plan</source>
            <translation>本文件只有摘要和整改计划。范围、得分、发现和其余各部分见完整的差距评估报告。</translation>
        </message>
        <message>
            <source>report.left-out.summary</source>
            <translation>本文件只有摘要。范围、得分、发现和其余各部分见完整的差距评估报告。</translation>
        </message>
        <message>
            <source>report.level</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>report.method.above</source>
            <translation>“%1”超过%2</translation>
        </message>
        <message>
            <source>report.method.arithmetic</source>
            <translation>本次评估的计算（法律法规）</translation>
        </message>
        <message>
            <source>report.method.arithmetic-lead</source>
            <translation>权重 = 严重程度 × 系数；得分 = 权重 × 分值。最严条款是%1有效的条款中层级最高的一条。</translation>
        </message>
        <message>
            <source>report.method.at-least</source>
            <translation>“%1”达到%2</translation>
        </message>
        <message>
            <source>report.method.cap</source>
            <translation>回答“%1”，最高为%2级</translation>
        </message>
        <message>
            <source>report.method.caps</source>
            <translation>红线的限制：%1。</translation>
        </message>
        <message>
            <source>report.method.conformity</source>
            <translation>符合度 = 100 × 得分 ÷ 满分；得分 = 权重 × 分值之和；满分 = 3 × 权重之和。显示时向下取两位小数，评级按精确值。</translation>
        </message>
        <message>
            <source>report.method.coverage</source>
            <translation>回答率 = 已回答（不含不清楚，含不适用）÷ 适用。证据率 = 回答为是或者大部分且附有证据的，占回答为是或者大部分的比例。</translation>
        </message>
        <message>
            <source>report.method.factor</source>
            <translation>系数</translation>
        </message>
        <message>
            <source>report.method.floor</source>
            <translation>可能性的下限：%1</translation>
        </message>
        <message>
            <source>report.method.formulas</source>
            <translation>公式</translation>
        </message>
        <message>
            <source>report.method.gain</source>
            <translation>收益 = 该项改为“是”以后法律法规符合度上升的百分点 = 100 × 权重 ×（3 − 分值）÷ 满分。</translation>
        </message>
        <message>
            <source>report.method.grade</source>
            <translation>%2以上为%1</translation>
        </message>
        <message>
            <source>report.method.grade-refusing</source>
            <translation>%2以上且强制性条款没有回答“否”为%1</translation>
        </message>
        <message>
            <source>report.method.grades</source>
            <translation>等级：%1。回答率不满百分之百时，等级为暂定。</translation>
        </message>
        <message numerus="yes">
            <source>report.method.idle</source>
            <translation>
                <numerusform>另有%n项实践只依据权重为0的条款（可以、说明），计入回答率，不计入得分。</numerusform>
            </translation>
        </message>
        <message>
            <source>report.method.impact</source>
            <translation>影响，按实践项的严重程度：%1</translation>
        </message>
        <message>
            <source>report.method.impact-likelihood</source>
            <translation>影响 \ 可能性</translation>
        </message>
        <message>
            <source>report.method.lead</source>
            <translation>所有参数来自知识库%1。只用整数和分数计算，下列数字可以逐一手工复核。</translation>
        </message>
        <message>
            <source>report.method.likelihood</source>
            <translation>可能性，按回答：%1</translation>
        </message>
        <message>
            <source>report.method.matrix</source>
            <translation>优先级矩阵（GB/T 39335-2020，表D.5）</translation>
        </message>
        <message>
            <source>report.method.nothing</source>
            <translation>没有可以计分的实践项：没有符合度，没有等级。</translation>
        </message>
        <message>
            <source>report.method.override</source>
            <translation>评估人可以附理由调整影响或者可能性；计算值和调整值都保留。影响最高为严重。</translation>
        </message>
        <message>
            <source>report.method.pair</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>report.method.priority</source>
            <translation>整改优先级</translation>
        </message>
        <message>
            <source>report.method.priority-lead</source>
            <translation>优先级由影响和可能性按矩阵得出，借用GB/T 39335-2020附录D表D.5的矩阵。它只用来安排整改次序。</translation>
        </message>
        <message>
            <source>report.method.quoted</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>report.method.raise</source>
            <translation>下列情形影响升一级：%1</translation>
        </message>
        <message>
            <source>report.method.red-line-no</source>
            <translation>红线回答“否”</translation>
        </message>
        <message>
            <source>report.method.step-cap</source>
            <translation>触及红线（%1）：最高为%2级</translation>
        </message>
        <message>
            <source>report.method.step-evidence</source>
            <translation>证据率 = %1 ÷ %2 = %3</translation>
        </message>
        <message>
            <source>report.method.step-final</source>
            <translation>结果：%1级（适用%3项，已回答%2项）</translation>
        </message>
        <message>
            <source>report.method.step-grade</source>
            <translation>按符合度：%1级</translation>
        </message>
        <message>
            <source>report.method.step-no-cap</source>
            <translation>没有触及红线：等级不受限制</translation>
        </message>
        <message>
            <source>report.method.step-possible</source>
            <translation>满分 = 3 × %1 = %2</translation>
        </message>
        <message>
            <source>report.method.step-provisional</source>
            <translation>结果：%1级，暂定（适用%3项，已回答%2项）</translation>
        </message>
        <message>
            <source>report.method.step-refused</source>
            <translation>强制性条款回答为“否”（%1）：降为%2级</translation>
        </message>
        <message>
            <source>report.method.step-share</source>
            <translation>符合度 = 100 × %1 ÷ %2 = %3%（向下取两位小数）</translation>
        </message>
        <message>
            <source>report.method.strongest</source>
            <translation>最严条款</translation>
        </message>
        <message>
            <source>report.method.sum</source>
            <translation>合计（权重不含不适用）</translation>
        </message>
        <message>
            <source>report.method.title</source>
            <translation>方法与计算</translation>
        </message>
        <message>
            <source>report.method.value</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>report.method.values</source>
            <translation>回答的分值：%1。未回答按不清楚计分。回答为不适用的，不计入得分。</translation>
        </message>
        <message>
            <source>report.method.views</source>
            <translation>计分范围：“法律法规”为当日有效的全部具有约束力的法源；“推荐性标准”为当日有效的全部推荐性标准；检查表和单个法源各为一个计分范围。草案、尚未施行和已废止的法源不计入前两者。</translation>
        </message>
        <message>
            <source>report.method.vulnerable</source>
            <translation>涉及弱势群体的，影响再升一级，依据：%1</translation>
        </message>
        <message>
            <source>report.method.weight</source>
            <translation>权重 = 严重程度 × 该计分范围中最严条款的层级系数。系数：%1。一条条款按其中最严的规定定层级：标为“禁止”的条款里也可能有应当做到的事。</translation>
        </message>
        <message>
            <source>report.method.weight-column</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>report.number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>report.numbers-elsewhere</source>
            <translation>F编号即差距评估报告中的发现编号。</translation>
        </message>
        <message>
            <source>report.omissions</source>
            <translation>本件没有收入的内容</translation>
        </message>
        <message>
            <source>report.omissions-count</source>
            <translation>项数</translation>
        </message>
        <message>
            <source>report.omissions-lead</source>
            <translation>本件供%1使用，下列内容没有收入。得分、等级、发现和日志头与完整报告一致。人们自己写的标题和名称照原样保留。</translation>
        </message>
        <message>
            <source>report.omissions-none</source>
            <translation>没有这类内容，因此没有删减。</translation>
        </message>
        <message>
            <source>report.omissions-what</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>report.open.all-answered</source>
            <translation>所有适用的实践项均已回答。</translation>
        </message>
        <message>
            <source>report.open.assumed</source>
            <translation>推定适用：%1</translation>
        </message>
        <message>
            <source>report.open.assumed-lead</source>
            <translation>下列事实未知，因此有关实践项按适用处理。补充事实以后，其中一些可能不再适用。</translation>
        </message>
        <message>
            <source>report.open.na</source>
            <translation>回答为不适用：%1</translation>
        </message>
        <message>
            <source>report.open.na-lead</source>
            <translation>不计入得分，计入回答率。是否确实不适用，由评估人负责。</translation>
        </message>
        <message>
            <source>report.open.no-assumed</source>
            <translation>没有推定适用的实践项。</translation>
        </message>
        <message>
            <source>report.open.no-na</source>
            <translation>没有哪一项回答为不适用。</translation>
        </message>
        <message>
            <source>report.open.reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>report.open.rests-on</source>
            <translation>取决于</translation>
        </message>
        <message>
            <source>report.open.title</source>
            <translation>没有评估的事项</translation>
        </message>
        <message>
            <source>report.open.unanswered</source>
            <translation>未回答或者不清楚：%1</translation>
        </message>
        <message>
            <source>report.open.unanswered-lead</source>
            <translation>未回答和不清楚的，计分时按不符合处理，并拉低回答率。</translation>
        </message>
        <message>
            <source>report.open.unanswered-most</source>
            <translation>%1末尾逐项列出其中%2项，其余如下。</translation>
        </message>
        <message>
            <source>report.open.unanswered-where</source>
            <translation>%1末尾逐项列出。</translation>
        </message>
        <message>
            <source>report.original-chinese</source>
            <translation>（原文为中文）</translation>
        </message>
        <message>
            <source>report.original-english</source>
            <translation>（原文为英文）</translation>
        </message>
        <message>
            <source>report.page</source>
            <translation>第%1页，共%2页</translation>
        </message>
        <message>
            <source>report.plan.action</source>
            <translation>整改项</translation>
        </message>
        <message>
            <source>report.plan.all-planned</source>
            <translation>每项发现都已安排整改。</translation>
        </message>
        <message>
            <source>report.plan.conformity</source>
            <translation>法律符合度</translation>
        </message>
        <message>
            <source>report.plan.curve</source>
            <translation>按顺序整改时的法律符合度</translation>
        </message>
        <message numerus="yes">
            <source>report.plan.curve-told</source>
            <translation>
                <numerusform>%n个整改项共%1小时，使法律符合度由%2升至%3。</numerusform>
            </translation>
        </message>
        <message>
            <source>report.plan.day-off</source>
            <translation>当日不是工作日</translation>
        </message>
        <message>
            <source>report.plan.due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>report.plan.effort</source>
            <translation>工时（小时）</translation>
        </message>
        <message>
            <source>report.plan.effort-column</source>
            <translation>工时</translation>
        </message>
        <message>
            <source>report.plan.gain</source>
            <translation>收益</translation>
        </message>
        <message>
            <source>report.plan.lead</source>
            <translation>先列还没有做完的：同样的工时，收益（法律符合度提升的百分点）大的在前（没有估算工时的按%1小时计）；一样大的，期限早的在前。期限不另外改变次序，逾期的有标记。再列已经完成和取消的。每项之下是它所整改的发现。</translation>
        </message>
        <message>
            <source>report.plan.lead-withheld</source>
            <translation>先列还没有做完的：同样的工时，对法律符合度提升大的在前，一样大的，期限早的在前；再列已经完成和取消的。每项之下是它所整改的发现。</translation>
        </message>
        <message>
            <source>report.plan.named</source>
            <translation>在回答中指定的责任人和期限</translation>
        </message>
        <message>
            <source>report.plan.none</source>
            <translation>还没有安排整改项。</translation>
        </message>
        <message>
            <source>report.plan.overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>report.plan.owner</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>report.plan.responsible</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>report.plan.status.done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>report.plan.status.dropped</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>report.plan.status.in-progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>report.plan.status.open</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>report.plan.title</source>
            <translation>整改计划</translation>
        </message>
        <message>
            <source>report.plan.unplanned</source>
            <translation>还没有安排整改的发现：%1</translation>
        </message>
        <message>
            <source>report.plan.unplanned-where</source>
            <translation>各项见%1。</translation>
        </message>
        <message>
            <source>report.possible</source>
            <translation>满分</translation>
        </message>
        <message>
            <source>report.practice</source>
            <translation>实践项</translation>
        </message>
        <message>
            <source>report.practices</source>
            <translation>实践项</translation>
        </message>
        <message>
            <source>report.priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>report.question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>report.reason.at-least</source>
            <translation>%1以上</translation>
        </message>
        <message>
            <source>report.reason.at-most</source>
            <translation>至多%1</translation>
        </message>
        <message>
            <source>report.reason.fact</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>report.reason.fact-wanted</source>
            <translation>%1%2（须为：%3）</translation>
        </message>
        <message>
            <source>report.reason.less</source>
            <translation>不足%1</translation>
        </message>
        <message>
            <source>report.reason.more</source>
            <translation>超过%1</translation>
        </message>
        <message>
            <source>report.reason.other-than</source>
            <translation>%1以外</translation>
        </message>
        <message>
            <source>report.red-lines-both</source>
            <translation>红线：触及 / 待查</translation>
        </message>
        <message>
            <source>report.red-lines.crossed</source>
            <translation>触及的红线：%1</translation>
        </message>
        <message>
            <source>report.red-lines.lead</source>
            <translation>红线是缺少即违法的实践项。回答“否”或者“部分”即为触及，并限制等级；未回答或者不清楚的红线待查。</translation>
        </message>
        <message>
            <source>report.red-lines.none-crossed</source>
            <translation>没有触及红线。</translation>
        </message>
        <message>
            <source>report.red-lines.none-open</source>
            <translation>没有待查的红线。</translation>
        </message>
        <message>
            <source>report.red-lines.open</source>
            <translation>待查的红线：%1</translation>
        </message>
        <message>
            <source>report.red-lines.open-means</source>
            <translation>下列红线查明之前，不能出具正式报告。</translation>
        </message>
        <message>
            <source>report.red-lines.see</source>
            <translation>见发现%1</translation>
        </message>
        <message>
            <source>report.red-lines.title</source>
            <translation>红线</translation>
        </message>
        <message>
            <source>report.remedy</source>
            <translation>整改建议</translation>
        </message>
        <message>
            <source>report.scope.activity</source>
            <translation>处理活动：%1</translation>
        </message>
        <message>
            <source>report.scope.fact</source>
            <translation>事实</translation>
        </message>
        <message numerus="yes">
            <source>report.scope.idle-sources</source>
            <translation>
                <numerusform>另有%n件法源没有适用的实践项。</numerusform>
            </translation>
        </message>
        <message>
            <source>report.scope.idle-where</source>
            <translation>列于%1。</translation>
        </message>
        <message>
            <source>report.scope.known-until</source>
            <translation>知识库之后的法律未知</translation>
        </message>
        <message>
            <source>report.scope.known-until-means</source>
            <translation>知识库所载法律截至%1，评估基准日为%2。其间公布或者施行的规定没有计入。</translation>
        </message>
        <message>
            <source>report.scope.law</source>
            <translation>适用的法律与标准</translation>
        </message>
        <message>
            <source>report.scope.law-lead</source>
            <translation>先列在%1有效、与本评估有关的法源、标准和参考案例，效力见各行。“实践项”一栏是依其提问的适用实践项数。</translation>
        </message>
        <message>
            <source>report.scope.lead</source>
            <translation>下列事实决定哪些实践项适用。未知的事实不会免除任何要求：取决于它的实践项一律推定适用。</translation>
        </message>
        <message>
            <source>report.scope.necessity</source>
            <translation>App类型与必要个人信息：%1</translation>
        </message>
        <message>
            <source>report.scope.nothing-known</source>
            <translation>还没有填写事实。</translation>
        </message>
        <message>
            <source>report.scope.organisation</source>
            <translation>组织：%1</translation>
        </message>
        <message>
            <source>report.scope.outside-lead</source>
            <translation>下列来源与适用的实践项有关，但整体上不适用于本评估，列出供参考；适用性声明按同一规则排除它们。</translation>
        </message>
        <message>
            <source>report.scope.title</source>
            <translation>范围与画像</translation>
        </message>
        <message numerus="yes">
            <source>report.scope.unknown</source>
            <translation>
                <numerusform>有%n项事实未知</numerusform>
            </translation>
        </message>
        <message>
            <source>report.scope.unknown-means</source>
            <translation>其中有的决定实践项是否适用，有的影响优先级。因事实未知而推定适用的实践项：%1项。未知的事实不会抬高优先级。</translation>
        </message>
        <message>
            <source>report.scope.unknown-where</source>
            <translation>推定适用的列于%1。</translation>
        </message>
        <message>
            <source>report.scope.value</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>report.scope.why-outside</source>
            <translation>为何不适用</translation>
        </message>
        <message>
            <source>report.scores.activities</source>
            <translation>各处理活动（法律法规）</translation>
        </message>
        <message>
            <source>report.scores.activities-means</source>
            <translation>整个评估取每个实践项在各处理活动中最差的回答。“否”比未回答更差：一项在一个处理活动中回答为“否”、在另一个中未回答的，合并后算已回答，所以合并后的回答率可以高于单项处理活动。</translation>
        </message>
        <message numerus="yes">
            <source>report.scores.all-zero</source>
            <translation>
                <numerusform>有%1项已有回答而得分为0，不作图，数字见下表。</numerusform>
            </translation>
        </message>
        <message>
            <source>report.scores.checklists</source>
            <translation>检查表</translation>
        </message>
        <message>
            <source>report.scores.checklists-caption</source>
            <translation>各检查表的符合度，百分比</translation>
        </message>
        <message>
            <source>report.scores.hatched</source>
            <translation>实心条为最终结果，斜线条为暂定结果，还有问题未回答。</translation>
        </message>
        <message>
            <source>report.scores.law</source>
            <translation>法律法规（具有约束力）</translation>
        </message>
        <message>
            <source>report.scores.lead</source>
            <translation>同一个回答计入每一个问到它的计分范围。法律法规与推荐性标准分开计分：推荐性标准中的“应当”是符合该标准的条件，本身不是法定义务。</translation>
        </message>
        <message>
            <source>report.scores.main</source>
            <translation>法律法规与推荐性标准</translation>
        </message>
        <message>
            <source>report.scores.main-caption</source>
            <translation>符合度，百分比</translation>
        </message>
        <message>
            <source>report.scores.main-means</source>
            <translation>符合度向下取两位小数；回答率一栏为已回答项数和适用项数。</translation>
        </message>
        <message>
            <source>report.scores.no-answer</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>report.scores.no-answer-means</source>
            <translation>标有“未回答”的，一项也未回答：等级只是把未回答按不符合计分得出的，不说明实际情况。</translation>
        </message>
        <message numerus="yes">
            <source>report.scores.not-drawn</source>
            <translation>
                <numerusform>另有%1个计分范围一项也未回答，图中没有列出。</numerusform>
            </translation>
        </message>
        <message>
            <source>report.scores.outside</source>
            <translation>只供对照的文本</translation>
        </message>
        <message>
            <source>report.scores.outside-lead</source>
            <translation>下列文本不约束本次评估（尚未生效、已被取代、按事实不适用，或者只有说明），只列出得分，不评等级。</translation>
        </message>
        <message>
            <source>report.scores.provisional</source>
            <translation>暂定：还有实践项未回答</translation>
        </message>
        <message>
            <source>report.scores.sources</source>
            <translation>各法源</translation>
        </message>
        <message>
            <source>report.scores.sources-lead</source>
            <translation>每个法源单独计分，草案、已废止和自愿性文件也在其中，但不计入总等级。</translation>
        </message>
        <message>
            <source>report.scores.standards</source>
            <translation>推荐性标准（不具强制力）</translation>
        </message>
        <message>
            <source>report.scores.title</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>report.scores.told</source>
            <translation>%1：%2，等级%3</translation>
        </message>
        <message>
            <source>report.scores.told-none</source>
            <translation>%1：无可计分项</translation>
        </message>
        <message>
            <source>report.section</source>
            <translation>第%1章</translation>
        </message>
        <message>
            <source>report.severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>report.signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>report.soa.applies</source>
            <translation>是否适用，理由</translation>
        </message>
        <message>
            <source>report.soa.asks-nothing</source>
            <translation>没有设定要求的条款</translation>
        </message>
        <message>
            <source>report.soa.assumed</source>
            <translation>推定适用</translation>
        </message>
        <message>
            <source>report.soa.by-answer</source>
            <translation>按照回答</translation>
        </message>
        <message>
            <source>report.soa.by-source</source>
            <translation>逐条说明</translation>
        </message>
        <message>
            <source>report.soa.clause-time</source>
            <translation>当日不在施行</translation>
        </message>
        <message>
            <source>report.soa.clauses</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>report.soa.count-met</source>
            <translation>其中已符合</translation>
        </message>
        <message>
            <source>report.soa.count-no</source>
            <translation>不适用的条款</translation>
        </message>
        <message>
            <source>report.soa.count-open</source>
            <translation>其中未回答</translation>
        </message>
        <message>
            <source>report.soa.count-short</source>
            <translation>其中未符合</translation>
        </message>
        <message>
            <source>report.soa.count-yes</source>
            <translation>适用的条款</translation>
        </message>
        <message>
            <source>report.soa.excluded</source>
            <translation>答为不适用</translation>
        </message>
        <message>
            <source>report.soa.facts</source>
            <translation>决定适用与否的事实</translation>
        </message>
        <message>
            <source>report.soa.facts-lead</source>
            <translation>“是否适用”一栏里的D编号指下列事实：条款适用的，取决于它们；不适用的，被它们排除。未知的事实不免除任何要求，取决于它的条款推定适用。</translation>
        </message>
        <message>
            <source>report.soa.lead</source>
            <translation>下列各表逐条说明%1有效的法源对本评估是否适用、理由是什么、由哪些实践项落实、做得怎样。只作说明、不设要求的条款只列编号；整体不适用的法源列在最后。</translation>
        </message>
        <message>
            <source>report.soa.met</source>
            <translation>已符合</translation>
        </message>
        <message>
            <source>report.soa.no</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>report.soa.no-demand</source>
            <translation>只作说明、不设要求：%1。</translation>
        </message>
        <message>
            <source>report.soa.not-applicable</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>report.soa.not-asked</source>
            <translation>未设问</translation>
        </message>
        <message>
            <source>report.soa.not-met</source>
            <translation>不符合</translation>
        </message>
        <message>
            <source>report.soa.open</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>report.soa.outside</source>
            <translation>整体不适用的法源</translation>
        </message>
        <message>
            <source>report.soa.outside-lead</source>
            <translation>下列法源当日不在施行，或者按照画像不约束本评估，其条款一律不适用。“条款”一栏是设有要求的条款数。</translation>
        </message>
        <message>
            <source>report.soa.overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>report.soa.partly</source>
            <translation>部分符合</translation>
        </message>
        <message>
            <source>report.soa.practice-list</source>
            <translation>实践项与回答</translation>
        </message>
        <message>
            <source>report.soa.practices</source>
            <translation>实践项</translation>
        </message>
        <message>
            <source>report.soa.practices-lead</source>
            <translation>F编号即差距评估报告中的发现编号，U编号即其中将来的要求的编号；P编号只用于本声明，是没有列为发现的实践项。</translation>
        </message>
        <message>
            <source>report.soa.see-text</source>
            <translation>看原文</translation>
        </message>
        <message>
            <source>report.soa.short</source>
            <translation>未符合</translation>
        </message>
        <message>
            <source>report.soa.source-assumed</source>
            <translation>推定适用，取决于：%1</translation>
        </message>
        <message>
            <source>report.soa.source-because</source>
            <translation>适用的理由：%1</translation>
        </message>
        <message>
            <source>report.soa.source-lead</source>
            <translation>%1，%2。</translation>
        </message>
        <message>
            <source>report.soa.source-lead-one</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>report.soa.source-none</source>
            <translation>按照画像，本法源可以适用（%1），但其中没有一条适用于本评估。</translation>
        </message>
        <message>
            <source>report.soa.standing</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>report.soa.yes</source>
            <translation>适用</translation>
        </message>
        <message>
            <source>report.source</source>
            <translation>法源</translation>
        </message>
        <message>
            <source>report.sources.all-verified</source>
            <translation>每一条款的内容摘要，用我们自己的话写成。条款均已核对原文。</translation>
        </message>
        <message>
            <source>report.sources.clauses</source>
            <translation>本报告提到的条款：%1</translation>
        </message>
        <message>
            <source>report.sources.confidence</source>
            <translation>可信度：%1</translation>
        </message>
        <message>
            <source>report.sources.force</source>
            <translation>效力与类别</translation>
        </message>
        <message>
            <source>report.sources.idle</source>
            <translation>没有适用实践项的法源：%1。</translation>
        </message>
        <message>
            <source>report.sources.lead</source>
            <translation>内容摘要由知识库的作者用自己的话写成，以官方文本为准。可信度是对摘要的自评，深度说明可以引用到哪一级。</translation>
        </message>
        <message>
            <source>report.sources.short</source>
            <translation>简称：%1</translation>
        </message>
        <message>
            <source>report.sources.since.draft</source>
            <translation>%1公布草案</translation>
        </message>
        <message>
            <source>report.sources.since.in-force</source>
            <translation>%1起施行</translation>
        </message>
        <message>
            <source>report.sources.since.published</source>
            <translation>%1公布</translation>
        </message>
        <message>
            <source>report.sources.since.superseded</source>
            <translation>%1起废止或者被替代</translation>
        </message>
        <message>
            <source>report.sources.title</source>
            <translation>法源</translation>
        </message>
        <message>
            <source>report.sources.trust</source>
            <translation>可信度与深度</translation>
        </message>
        <message>
            <source>report.sources.unverified-lead</source>
            <translation>每一条款的内容摘要，用我们自己的话写成。标有“未核对”的，编号或者文字未与原文核对，使用前请查阅官方文本。</translation>
        </message>
        <message>
            <source>report.status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>report.status.case</source>
            <translation>供参考</translation>
        </message>
        <message>
            <source>report.summary.capped</source>
            <translation>按得分应为%1级；下列红线回答“%3”，最高只能评为%2级：</translation>
        </message>
        <message numerus="yes">
            <source>report.summary.capped-by</source>
            <translation>
                <numerusform>按得分应为%1级；有%n条红线回答“%3”，最高只能评为%2级。</numerusform>
            </translation>
        </message>
        <message>
            <source>report.summary.grade</source>
            <translation>%1。等级只看具有约束力的法律法规，推荐性标准另计。</translation>
        </message>
        <message>
            <source>report.summary.gravest</source>
            <translation>最严重的差距</translation>
        </message>
        <message>
            <source>report.summary.gravest-of</source>
            <translation>最严重的差距（%2项发现中的%1项；同级的，已查明的在前）</translation>
        </message>
        <message>
            <source>report.summary.no-grade</source>
            <translation>适用的法律法规中没有可以计分的实践项，因此没有符合度，也不评级。</translation>
        </message>
        <message>
            <source>report.summary.open</source>
            <translation>没有评估的事项</translation>
        </message>
        <message numerus="yes">
            <source>report.summary.open-answers</source>
            <translation>
                <numerusform>有%n项实践未回答或者不清楚。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>report.summary.open-assumed</source>
            <translation>
                <numerusform>因此有%n项实践只是推定适用。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>report.summary.open-facts</source>
            <translation>
                <numerusform>有%n项事实未知。</numerusform>
            </translation>
        </message>
        <message>
            <source>report.summary.open-nothing</source>
            <translation>所有事实均已知，所有适用的实践项均已回答。</translation>
        </message>
        <message>
            <source>report.summary.open-parts</source>
            <translation>按未回答计分的，法律法规中%1项，发现中%2项。</translation>
        </message>
        <message>
            <source>report.summary.open-where</source>
            <translation>详见%1。</translation>
        </message>
        <message numerus="yes">
            <source>report.summary.provisional</source>
            <translation>
                <numerusform>暂定：法律法规要求的实践项还有%n项未回答，均按不符合计分；补齐以后，等级可能上升。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>report.summary.refused</source>
            <translation>
                <numerusform>按得分应为%1级，但有%n项强制性要求的回答为“否”，因此降级。</numerusform>
            </translation>
        </message>
        <message>
            <source>report.summary.sentence-conformity</source>
            <translation>按%1有效的法律法规，适用%3项，已回答%2项，符合度%4%。</translation>
        </message>
        <message numerus="yes">
            <source>report.summary.sentence-crossed</source>
            <translation>
                <numerusform>触及%n条红线：没有完全做到红线所要求的，本身即属违法。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>report.summary.sentence-findings</source>
            <translation>
                <numerusform>共有%n项发现，涉及法定义务的%1项。已查明的%2项，其中整改优先级为高或者严重的%3项；未回答或者不清楚的%4项。</numerusform>
            </translation>
        </message>
        <message>
            <source>report.summary.sentence-no-findings</source>
            <translation>没有发现不足。</translation>
        </message>
        <message>
            <source>report.summary.sentence-none-crossed</source>
            <translation>已回答的事项没有触及红线。</translation>
        </message>
        <message>
            <source>report.summary.sentence-none-open</source>
            <translation>所有红线都已查明。</translation>
        </message>
        <message>
            <source>report.summary.sentence-nothing</source>
            <translation>按照%1有效的法律法规，没有可以计分的实践项。</translation>
        </message>
        <message numerus="yes">
            <source>report.summary.sentence-open</source>
            <translation>
                <numerusform>另有%n条红线尚未查明，查明之前本报告只是草稿。</numerusform>
            </translation>
        </message>
        <message>
            <source>report.summary.title</source>
            <translation>1 摘要</translation>
        </message>
        <message>
            <source>report.summary.unanswered</source>
            <translation>法律法规要求的实践项一项也未回答：这个等级只是把未回答按不符合计分得出的，不说明实际情况。</translation>
        </message>
        <message>
            <source>report.title.evidence</source>
            <translation>合规证据清单</translation>
        </message>
        <message>
            <source>report.title.filing</source>
            <translation>人脸识别技术应用备案材料</translation>
        </message>
        <message>
            <source>report.title.filing-change</source>
            <translation>人脸识别技术应用备案变更材料</translation>
        </message>
        <message>
            <source>report.title.filing-end</source>
            <translation>人脸识别技术应用备案注销材料</translation>
        </message>
        <message>
            <source>report.title.gap</source>
            <translation>合规差距评估报告</translation>
        </message>
        <message>
            <source>report.title.pia</source>
            <translation>个人信息保护影响评估报告</translation>
        </message>
        <message>
            <source>report.title.pia-public</source>
            <translation>个人信息保护影响评估公开摘要</translation>
        </message>
        <message>
            <source>report.title.plan</source>
            <translation>合规整改计划</translation>
        </message>
        <message>
            <source>report.title.soa</source>
            <translation>适用性声明</translation>
        </message>
        <message>
            <source>report.title.summary</source>
            <translation>合规评估摘要</translation>
        </message>
        <message>
            <source>report.user-catalog</source>
            <translation>自建知识库</translation>
        </message>
        <message>
            <source>report.user-catalog-sha256</source>
            <translation>自建知识库SHA-256</translation>
        </message>
        <message>
            <source>report.version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>report.view</source>
            <translation>计分范围</translation>
        </message>
        <message>
            <source>report.withheld</source>
            <translation>（未收入）</translation>
        </message>
        <message>
            <source>report.withheld-why.data</source>
            <translation>含有以上全部内容</translation>
        </message>
        <message>
            <source>report.withheld-why.effort</source>
            <translation>内部估算，不影响评估结果</translation>
        </message>
        <message>
            <source>report.withheld-why.evidence</source>
            <translation>可能泄露安全细节和文件内容</translation>
        </message>
        <message>
            <source>report.withheld-why.gains</source>
            <translation>由内部估算得出</translation>
        </message>
        <message>
            <source>report.withheld-why.notes</source>
            <translation>可能含有个人信息、商业秘密或者安全细节</translation>
        </message>
        <message>
            <source>report.withheld-why.owners</source>
            <translation>内部人员安排，不影响评估结果</translation>
        </message>
        <message>
            <source>report.withheld-why.persons</source>
            <translation>个人信息</translation>
        </message>
        <message>
            <source>report.withheld-why.reasons</source>
            <translation>可能含有个人信息、商业秘密或者安全细节</translation>
        </message>
        <message>
            <source>report.withheld-why.treaters</source>
            <translation>属于内部分工，公众无须知道</translation>
        </message>
        <message>
            <source>report.withheld.data</source>
            <translation>附带的数据（JSON）</translation>
        </message>
        <message>
            <source>report.withheld.effort</source>
            <translation>整改所需工时</translation>
        </message>
        <message>
            <source>report.withheld.evidence</source>
            <translation>证据的名称、位置和摘要值</translation>
        </message>
        <message>
            <source>report.withheld.gains</source>
            <translation>整改计划的收益和曲线</translation>
        </message>
        <message>
            <source>report.withheld.notes</source>
            <translation>回答和整改项的备注</translation>
        </message>
        <message>
            <source>report.withheld.owners</source>
            <translation>整改和实践项的责任人</translation>
        </message>
        <message>
            <source>report.withheld.persons</source>
            <translation>编制人、回答人和提供情况的人</translation>
        </message>
        <message>
            <source>report.withheld.reasons</source>
            <translation>不适用的理由、人工调整的理由</translation>
        </message>
        <message>
            <source>report.withheld.treaters</source>
            <translation>风险处置的责任人</translation>
        </message>
        <message>
            <source>scope.activity</source>
            <translation>处理活动</translation>
        </message>
        <message>
            <source>scope.organisation</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>session.action-without-title</source>
            <translation>这个整改项还没有名称。请写一个简短的名称，再保存；其余内容都还在。</translation>
        </message>
        <message>
            <source>session.file-over-limit</source>
            <translation>文件%1有%2 MB，超过单个文件%3 MB的上限，没有读取；其他内容不受影响。可以改为登记链接或存放处，或在设置中提高上限。</translation>
        </message>
        <message>
            <source>session.no-address</source>
            <translation>“%1”不是网址，没有登记；其他内容不受影响。请填写http、https或ftp开头的网址，或改为登记存放处。</translation>
        </message>
        <message>
            <source>session.no-draft</source>
            <translation>%1没有可沿用的草稿。</translation>
        </message>
        <message>
            <source>session.no-such-evidence</source>
            <translation>%2的回答没有附上这份证据（%1）。</translation>
        </message>
        <message>
            <source>session.open-red-lines</source>
            <translation>还有%1条红线没有查清，评估不能签发：%2。请先回答这些问题。</translation>
        </message>
        <message>
            <source>session.over-quota</source>
            <translation>“%1”没有存入：工作区的文件已有%2 MiB，上限是%3 MiB。请在设置中提高上限，或删除不再需要的证据。</translation>
        </message>
        <message>
            <source>session.override-unanswered</source>
            <translation>优先级要以回答为依据。%1还未回答，请先回答；没有任何改动。</translation>
        </message>
        <message>
            <source>session.paper-without-name</source>
            <translation>还没有名称，没有登记；已填的内容还在。请写明是什么材料。</translation>
        </message>
        <message>
            <source>session.same-catalog</source>
            <translation>这项评估已经在知识库%1上，没有可更新的。</translation>
        </message>
        <message>
            <source>settings.not-stored</source>
            <translation>设置没能存到磁盘上，只在本次运行中有效。请检查设置所在的文件夹能否写入、磁盘是否已满。</translation>
        </message>
        <message>
            <source>severity.1</source>
            <translation>很轻</translation>
        </message>
        <message>
            <source>severity.2</source>
            <translation>轻</translation>
        </message>
        <message>
            <source>severity.3</source>
            <translation>中等</translation>
        </message>
        <message>
            <source>severity.4</source>
            <translation>重</translation>
        </message>
        <message>
            <source>severity.5</source>
            <translation>很重</translation>
        </message>
        <message>
            <source>signing.bad-certificate</source>
            <translation>这个文件不是证书，未签名。请选择PEM或DER格式的证书。</translation>
        </message>
        <message>
            <source>signing.bad-root</source>
            <translation>第%1个受信任证书文件中没有证书。文件未被使用；请选择PEM格式的证书文件。</translation>
        </message>
        <message>
            <source>signing.box-covers</source>
            <translation>第%1页的签名框会盖住已有的文字或图片，未签名。请换一处空白的位置，或选择不可见签名。</translation>
        </message>
        <message>
            <source>signing.box-page</source>
            <translation>没有第%1页（文档共%2页），未签名。请选择存在的页。</translation>
        </message>
        <message>
            <source>signing.box-size</source>
            <translation>签名框太小或太大，未签名。宽至少60点，高至少30点。</translation>
        </message>
        <message>
            <source>signing.box.place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>signing.box.reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>signing.box.role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>signing.box.signer</source>
            <translation>签名人</translation>
        </message>
        <message>
            <source>signing.box.sm2</source>
            <translation>国密SM2（实验）</translation>
        </message>
        <message>
            <source>signing.box.time</source>
            <translation>时间（本机时钟）</translation>
        </message>
        <message>
            <source>signing.certificate.expired</source>
            <translation>证书已过期（%1至%2）</translation>
        </message>
        <message>
            <source>signing.certificate.not-yet-valid</source>
            <translation>证书尚未生效（%1至%2）</translation>
        </message>
        <message>
            <source>signing.certificate.revoked</source>
            <translation>证书已吊销（%1至%2）</translation>
        </message>
        <message>
            <source>signing.certificate.valid</source>
            <translation>证书有效（%1至%2）</translation>
        </message>
        <message>
            <source>signing.certificate.wrong-usage</source>
            <translation>证书不允许用于此类签名（%1至%2）</translation>
        </message>
        <message>
            <source>signing.change.actions</source>
            <translation>添加或改动了自动执行的动作</translation>
        </message>
        <message>
            <source>signing.change.annotation-added</source>
            <translation>添加了批注</translation>
        </message>
        <message>
            <source>signing.change.annotation-changed</source>
            <translation>改动了批注或链接</translation>
        </message>
        <message>
            <source>signing.change.annotation-removed</source>
            <translation>删除或替换了批注</translation>
        </message>
        <message>
            <source>signing.change.attachments</source>
            <translation>改动了附件</translation>
        </message>
        <message>
            <source>signing.change.covers-content</source>
            <translation>新加的内容盖住了原有内容</translation>
        </message>
        <message>
            <source>signing.change.cross-reference</source>
            <translation>同一个对象编号有了两个版本，不同的阅读器会显示不同的内容</translation>
        </message>
        <message>
            <source>signing.change.dates</source>
            <translation>更新了修改日期</translation>
        </message>
        <message>
            <source>signing.change.field-filled</source>
            <translation>填写了表单字段</translation>
        </message>
        <message>
            <source>signing.change.field-look</source>
            <translation>表单字段的值没变，显示的内容却变了</translation>
        </message>
        <message>
            <source>signing.change.form</source>
            <translation>改动了表单</translation>
        </message>
        <message>
            <source>signing.change.layers</source>
            <translation>改动了图层</translation>
        </message>
        <message>
            <source>signing.change.metadata</source>
            <translation>改动了文档信息</translation>
        </message>
        <message>
            <source>signing.change.names</source>
            <translation>改动了名称表</translation>
        </message>
        <message>
            <source>signing.change.other</source>
            <translation>改动了文档的其他部分</translation>
        </message>
        <message>
            <source>signing.change.outline</source>
            <translation>改动了书签</translation>
        </message>
        <message>
            <source>signing.change.page-content</source>
            <translation>改动了页面内容</translation>
        </message>
        <message>
            <source>signing.change.pages</source>
            <translation>添加、删除或调换了页面</translation>
        </message>
        <message>
            <source>signing.change.permissions</source>
            <translation>改动了签名权限</translation>
        </message>
        <message>
            <source>signing.change.revision-chain</source>
            <translation>文件被整个换掉，签过的版本被绕开</translation>
        </message>
        <message>
            <source>signing.change.signature-added</source>
            <translation>添加了签名</translation>
        </message>
        <message>
            <source>signing.change.signature-changed</source>
            <translation>改动了已有的签名</translation>
        </message>
        <message>
            <source>signing.change.signature-field-added</source>
            <translation>添加了空的签名字段</translation>
        </message>
        <message>
            <source>signing.change.signature-loose</source>
            <translation>有一个签名不在任何签名字段里</translation>
        </message>
        <message>
            <source>signing.change.signature-removed</source>
            <translation>移除了签名</translation>
        </message>
        <message>
            <source>signing.change.structure</source>
            <translation>改动了文档结构</translation>
        </message>
        <message>
            <source>signing.change.time-stamp-added</source>
            <translation>添加了文档时间戳</translation>
        </message>
        <message>
            <source>signing.change.trailer</source>
            <translation>改动了文件尾的信息</translation>
        </message>
        <message>
            <source>signing.change.trailing-bytes</source>
            <translation>文件末尾有不属于任何修订版的内容</translation>
        </message>
        <message>
            <source>signing.change.validation-data</source>
            <translation>添加了验证数据</translation>
        </message>
        <message>
            <source>signing.change.validation-data-removed</source>
            <translation>删除了验证数据</translation>
        </message>
        <message>
            <source>signing.damage.cut</source>
            <translation>文件被截短：签名的修订版不完整。请向签名人索取原件。</translation>
        </message>
        <message>
            <source>signing.damage.encrypted</source>
            <translation>文件已加密，加密文件不能判定为完好。请取得未加密的原件再验证。</translation>
        </message>
        <message>
            <source>signing.damage.hybrid</source>
            <translation>文件同时带有两种交叉引用，不同的阅读器会显示不同的内容。请向签名人索取新的文件。</translation>
        </message>
        <message>
            <source>signing.damage.limit</source>
            <translation>文件超出了安全上限（%1），验证已停止。请不要信任它，并向签名人索取原件。</translation>
        </message>
        <message>
            <source>signing.damage.structure</source>
            <translation>文件结构有损坏：%1。请向签名人索取原件。</translation>
        </message>
        <message>
            <source>signing.damaged-input</source>
            <translation>PDF有损坏，未签名，原文件未动。请重新生成或取得完好的文件。</translation>
        </message>
        <message>
            <source>signing.extend-issuer</source>
            <translation>证书“%1”的签发者“%2”不在文件里，也没能取得，所以无法证明它未被吊销。请用--ca CA.pem给出签发者的证书。</translation>
        </message>
        <message>
            <source>signing.extend-no-data</source>
            <translation>没有资料能证明证书“%1”在签名时未被吊销：它没有写明查询地址，或有效期已过、签发者不再回答。文件没有改动。</translation>
        </message>
        <message>
            <source>signing.extend-no-time-stamp</source>
            <translation>需要时间戳服务器：请用--tsa URL指明。没有时间戳的签名（B-B）事后补不了自己的时间戳，只能加一个覆盖整个文件的文档时间戳，从那一刻起证实时间。</translation>
        </message>
        <message>
            <source>signing.extend-revoked</source>
            <translation>证书“%1”在签名之前已于%2吊销，不再延长。请让签名人换一张证书重新签名。</translation>
        </message>
        <message>
            <source>signing.extend-unsigned</source>
            <translation>这个文件没有签名，没有什么可以延长。请先签名。</translation>
        </message>
        <message>
            <source>signing.failed</source>
            <translation>签名没有完成：%1。没有写出任何文件，请重试；若再次失败，请换一个密钥。</translation>
        </message>
        <message>
            <source>signing.identity.self-made</source>
            <translation>自制密钥，身份未经证实</translation>
        </message>
        <message>
            <source>signing.identity.trusted</source>
            <translation>身份可信：证书链到受信任的根</translation>
        </message>
        <message>
            <source>signing.identity.unknown-issuer</source>
            <translation>签发者未知</translation>
        </message>
        <message>
            <source>signing.input-changed</source>
            <translation>文件中已有的签名不完好，未再签名。请先用“验证”查看改动之处。</translation>
        </message>
        <message>
            <source>signing.key-ed25519</source>
            <translation>这是Ed25519密钥。常见的PDF阅读器还不能核验这种签名，所以未签名。请使用RSA（2048位以上）、P-256或P-384密钥。</translation>
        </message>
        <message>
            <source>signing.key-exists</source>
            <translation>密钥文件%1已存在，未被覆盖。请换一个文件名。</translation>
        </message>
        <message>
            <source>signing.key-expired</source>
            <translation>证书已于%1到期，未签名。请换用有效的证书。</translation>
        </message>
        <message>
            <source>signing.key-failed</source>
            <translation>未能制作密钥：%1。没有写出任何文件，请重试。</translation>
        </message>
        <message>
            <source>signing.key-kind</source>
            <translation>不支持这种密钥（%1），未签名。请使用RSA（2048位以上）、P-256或P-384密钥。</translation>
        </message>
        <message>
            <source>signing.key-mismatch</source>
            <translation>私钥与证书不匹配，未签名。请向签发机构重新索取。</translation>
        </message>
        <message>
            <source>signing.key-not-yet-valid</source>
            <translation>证书自%1起才有效，未签名。请检查本机时钟，或等到生效之日。</translation>
        </message>
        <message>
            <source>signing.key-too-weak</source>
            <translation>RSA密钥只有%1位，强度不足，未签名。请使用2048位以上的密钥。</translation>
        </message>
        <message>
            <source>signing.key-usage</source>
            <translation>证书不允许用于文件签名，未签名。请选择用途包含数字签名的证书。</translation>
        </message>
        <message>
            <source>signing.key-without-certificate</source>
            <translation>密钥文件中没有证书，未签名。请导出同时含有私钥和证书的PKCS#12文件。</translation>
        </message>
        <message>
            <source>signing.legacy-unavailable</source>
            <translation>密钥文件使用旧式加密（RC2或3DES），本机的OpenSSL无法读取。请用签发机构的工具重新导出为AES加密的文件。</translation>
        </message>
        <message>
            <source>signing.level.B-B</source>
            <translation>级别B-B：没有时间戳</translation>
        </message>
        <message>
            <source>signing.level.B-LT</source>
            <translation>级别B-LT：有时间戳，并附有证书和未吊销的证明</translation>
        </message>
        <message>
            <source>signing.level.B-LTA</source>
            <translation>级别B-LTA：时间戳、证书和未吊销的证明俱全，并由文档时间戳保护</translation>
        </message>
        <message>
            <source>signing.level.B-T</source>
            <translation>级别B-T：有时间戳</translation>
        </message>
        <message>
            <source>signing.level.none</source>
            <translation>不是PAdES级别的签名</translation>
        </message>
        <message>
            <source>signing.name-missing</source>
            <translation>没有填写姓名，未制作密钥。请填写姓名。</translation>
        </message>
        <message>
            <source>signing.no-outlines</source>
            <translation>缺少绘制签名框所需的字体，未签名。请重新安装程序，或选择不可见签名。</translation>
        </message>
        <message>
            <source>signing.not-a-key</source>
            <translation>这不是PKCS#12密钥文件，或文件已损坏。请选择扩展名为.p12或.pfx的文件。</translation>
        </message>
        <message>
            <source>signing.not-a-pdf</source>
            <translation>这不是PDF文件。请选择PDF文件。</translation>
        </message>
        <message>
            <source>signing.not-noted</source>
            <translation>文件已签名并写出，但没能记入工作区的日志：%1</translation>
        </message>
        <message>
            <source>signing.order-complete</source>
            <translation>批准人%1已经签名，文件已签署完毕，未再签名。确有必要再加签名的，请改用其他角色。</translation>
        </message>
        <message>
            <source>signing.order-late</source>
            <translation>后一步的%1已经签名，不能再补前一步的签名；文件未动。请重新选择角色。</translation>
        </message>
        <message>
            <source>signing.output-exists</source>
            <translation>%1已经存在，没有覆盖。请换一个存放位置，或者移走它。</translation>
        </message>
        <message>
            <source>signing.password-missing</source>
            <translation>没有设置密码，未制作密钥。请设置密码。</translation>
        </message>
        <message>
            <source>signing.problem.broken-digest</source>
            <translation>签名使用的摘要算法已被攻破或不认识，无法证明内容没有变。</translation>
        </message>
        <message>
            <source>signing.problem.certificate-bound</source>
            <translation>签名没有绑定到它的证书，可能被挪用。</translation>
        </message>
        <message>
            <source>signing.problem.certificates</source>
            <translation>随签名附带的证书有损坏。</translation>
        </message>
        <message>
            <source>signing.problem.coverage</source>
            <translation>签名所覆盖的范围不在任何一个修订版的末尾结束。</translation>
        </message>
        <message>
            <source>signing.problem.data-incomplete</source>
            <translation>文件里的验证资料不全，不足以达到B-LT；缺少这些证书的资料：%1</translation>
        </message>
        <message>
            <source>signing.problem.digest</source>
            <translation>被签名的内容已改变：摘要不符。</translation>
        </message>
        <message>
            <source>signing.problem.moved</source>
            <translation>签名字段与被签名的修订版中的不一致。</translation>
        </message>
        <message>
            <source>signing.problem.no-certificate</source>
            <translation>签名中没有签名人的证书。</translation>
        </message>
        <message>
            <source>signing.problem.no-cms</source>
            <translation>签名数据无法读取。</translation>
        </message>
        <message>
            <source>signing.problem.no-token</source>
            <translation>时间戳无法读取。</translation>
        </message>
        <message>
            <source>signing.problem.profile</source>
            <translation>签名完好，但不符合PAdES基线要求。</translation>
        </message>
        <message>
            <source>signing.problem.range</source>
            <translation>签名的覆盖范围无效，或没有恰好避开它自己的数据。</translation>
        </message>
        <message>
            <source>signing.problem.signature</source>
            <translation>签名与证书的公钥不符。</translation>
        </message>
        <message>
            <source>signing.problem.signers</source>
            <translation>签名数据的结构不允许：必须恰好有一个签名人，且不含内容。</translation>
        </message>
        <message>
            <source>signing.problem.sm2</source>
            <translation>国密SM2/SM3（实验）：由本程序核验，常见PDF阅读器不认识；不属于PAdES。</translation>
        </message>
        <message>
            <source>signing.problem.subfilter</source>
            <translation>不认识这种签名格式，无法判定。</translation>
        </message>
        <message>
            <source>signing.problem.token-expired</source>
            <translation>时间戳机构“%1”的证书已于%2到期，此后没有新的时间戳保护这份文件。</translation>
        </message>
        <message>
            <source>signing.problem.token-future</source>
            <translation>时间戳的时间在未来，不能作为证明。</translation>
        </message>
        <message>
            <source>signing.problem.token-imprint</source>
            <translation>时间戳不属于这份内容。</translation>
        </message>
        <message>
            <source>signing.problem.token-purpose</source>
            <translation>时间戳的证书不是用于签发时间戳的。</translation>
        </message>
        <message>
            <source>signing.problem.token-revoked</source>
            <translation>时间戳机构“%1”的证书已于%2吊销，它的时间戳不能作为证明。</translation>
        </message>
        <message>
            <source>signing.problem.token-signature</source>
            <translation>时间戳的签名不完好。</translation>
        </message>
        <message>
            <source>signing.problem.twice</source>
            <translation>同一个签名出现在两个字段里，只算一个人签过一次。</translation>
        </message>
        <message>
            <source>signing.problem.weak-digest</source>
            <translation>签名使用的摘要算法（SHA-1等）已过时，证明力有限。</translation>
        </message>
        <message>
            <source>signing.problem.weak-key</source>
            <translation>签名使用的密钥太短，证明力有限。</translation>
        </message>
        <message>
            <source>signing.profile.cades</source>
            <translation>PDF中的CAdES签名（%1），未达到PAdES基线</translation>
        </message>
        <message>
            <source>signing.profile.cms</source>
            <translation>PDF中的CMS签名（%1），不属于PAdES</translation>
        </message>
        <message>
            <source>signing.profile.outdated</source>
            <translation>，方法已过时</translation>
        </message>
        <message>
            <source>signing.profile.pades</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>signing.profile.rsa</source>
            <translation>RSA签名（%1），不属于PAdES</translation>
        </message>
        <message>
            <source>signing.profile.time-stamp</source>
            <translation>文档时间戳（%1）</translation>
        </message>
        <message>
            <source>signing.profile.unknown</source>
            <translation>不认识的类型（%1）</translation>
        </message>
        <message>
            <source>signing.reached-no-time-stamp</source>
            <translation>已签名，级别为B-B，没有时间戳。以后可用sign --extend lta --tsa URL加文档时间戳来证实时间。</translation>
        </message>
        <message>
            <source>signing.reached-time-stamp</source>
            <translation>已签名，级别为B-T，没有附上长期验证资料。以后可用sign --extend补上。</translation>
        </message>
        <message>
            <source>signing.refused-encrypted</source>
            <translation>文件已加密，未签名。请先解除加密。</translation>
        </message>
        <message>
            <source>signing.refused-hybrid</source>
            <translation>文件带有混合交叉引用，不同的阅读器会显示不同的内容，未签名。请用其他程序重新保存为普通PDF。</translation>
        </message>
        <message>
            <source>signing.refused-locked</source>
            <translation>先前的签名已锁定文件，不允许再签名。请与前一位签名人联系。</translation>
        </message>
        <message>
            <source>signing.refused-script</source>
            <translation>文件中有脚本或启动程序的动作，未签名。请使用不含脚本的文件。</translation>
        </message>
        <message>
            <source>signing.refused-tail</source>
            <translation>文件末尾有不属于任何修订版的内容，未签名。请用其他程序重新保存。</translation>
        </message>
        <message>
            <source>signing.refused-xfa</source>
            <translation>文件含有XFA表单，不同的阅读器会显示不同的内容，未签名。请使用普通PDF。</translation>
        </message>
        <message>
            <source>signing.report.change-allowed</source>
            <translation>第%1个修订版：%2（允许）</translation>
        </message>
        <message>
            <source>signing.report.change-refused</source>
            <translation>第%1个修订版：%2（不允许）</translation>
        </message>
        <message>
            <source>signing.report.covers-all</source>
            <translation>完好；覆盖整个文件。</translation>
        </message>
        <message>
            <source>signing.report.covers-part</source>
            <translation>完好；覆盖第1至%1个修订版，文件共有%2个。</translation>
        </message>
        <message>
            <source>signing.report.hidden</source>
            <translation>后来添加的%1个对象没有任何地方引用，不会显示。</translation>
        </message>
        <message>
            <source>signing.report.nobody</source>
            <translation>（不明）</translation>
        </message>
        <message>
            <source>signing.report.not-intact</source>
            <translation>不完好：</translation>
        </message>
        <message>
            <source>signing.report.on-page</source>
            <translation>，第%1页</translation>
        </message>
        <message>
            <source>signing.report.place</source>
            <translation>签名地点：%1</translation>
        </message>
        <message>
            <source>signing.report.profile</source>
            <translation>签名类型：%1</translation>
        </message>
        <message>
            <source>signing.report.reason</source>
            <translation>签名理由：%1</translation>
        </message>
        <message>
            <source>signing.report.renew-before</source>
            <translation>最后一个文档时间戳的证书到%1为止。在此之前用sign --extend lta续期。</translation>
        </message>
        <message>
            <source>signing.report.signature</source>
            <translation>签名：%1（字段%2，%3）</translation>
        </message>
        <message>
            <source>signing.report.time-claimed</source>
            <translation>时间由签名人自报：%1（没有时间戳证明）</translation>
        </message>
        <message>
            <source>signing.report.time-proven</source>
            <translation>时间已证实：%1（时间戳，%2）</translation>
        </message>
        <message>
            <source>signing.report.time-stamp</source>
            <translation>文档时间戳：%1（字段%2，%3）</translation>
        </message>
        <message>
            <source>signing.report.time-unknown</source>
            <translation>没有说明时间</translation>
        </message>
        <message>
            <source>signing.revocation-answer</source>
            <translation>%1的回答不能证明证书是否吊销：不是这张证书的、签名不对，或已过期。</translation>
        </message>
        <message>
            <source>signing.revocation.good</source>
            <translation>已查未吊销</translation>
        </message>
        <message>
            <source>signing.revocation.good-as-of</source>
            <translation>已查未吊销（截至%1）</translation>
        </message>
        <message>
            <source>signing.revocation.not-checked</source>
            <translation>未检查是否吊销（离线）</translation>
        </message>
        <message>
            <source>signing.revocation.revoked</source>
            <translation>已吊销</translation>
        </message>
        <message>
            <source>signing.revocation.revoked-after</source>
            <translation>已于%1吊销，晚于证实的签名时间：签名当时证书有效</translation>
        </message>
        <message>
            <source>signing.revocation.revoked-before</source>
            <translation>已于%1吊销，早于证实的签名时间</translation>
        </message>
        <message>
            <source>signing.revocation.revoked-on</source>
            <translation>已于%1吊销</translation>
        </message>
        <message>
            <source>signing.seal-not-png</source>
            <translation>印章图片无法读取，未签名。请使用PNG图片（每通道8位、不隔行）。</translation>
        </message>
        <message>
            <source>signing.seal-too-large</source>
            <translation>印章图片太大，未签名。每边最多%1像素。</translation>
        </message>
        <message>
            <source>signing.sm2-alone</source>
            <translation>国密SM2签名（实验）常见阅读器无法核验，只能加在已有的RSA或P-256、P-384签名之后。请先用这类密钥签名。</translation>
        </message>
        <message>
            <source>signing.step.approver</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>signing.step.preparer</source>
            <translation>编制人</translation>
        </message>
        <message>
            <source>signing.step.reviewer</source>
            <translation>审核人</translation>
        </message>
        <message>
            <source>signing.store-cancelled</source>
            <translation>在系统的提示中取消了操作，未签名。</translation>
        </message>
        <message>
            <source>signing.store-failed</source>
            <translation>系统的密钥库拒绝了操作（%1），未签名。请在系统的证书管理中确认私钥可用；密钥在U盾里的，也可以改用厂家的PKCS #11模块。</translation>
        </message>
        <message>
            <source>signing.store-no-key</source>
            <translation>系统的密钥库里没有指纹为%1的证书，或者没有它的私钥，未签名。请核对SHA-256指纹。</translation>
        </message>
        <message>
            <source>signing.store-none</source>
            <translation>这个系统没有统一的密钥库（Windows和macOS才有）。请改用密钥文件，或者U盾、智能卡。</translation>
        </message>
        <message>
            <source>signing.token-cancelled</source>
            <translation>在密钥上取消了操作，未签名。</translation>
        </message>
        <message>
            <source>signing.token-crashed</source>
            <translation>密码模块%1崩溃了，本程序和文件不受影响，未签名。请重新插入密钥后再试；若再次崩溃，请向密钥厂家索取更新的模块。</translation>
        </message>
        <message>
            <source>signing.token-failed</source>
            <translation>密钥拒绝了操作（%1），未签名。请重新插入密钥后再试。</translation>
        </message>
        <message>
            <source>signing.token-gone</source>
            <translation>密钥已被拔出，签名没有完成，没有写出任何文件。请插回密钥后再试。</translation>
        </message>
        <message>
            <source>signing.token-helper</source>
            <translation>无法启动加载密码模块的辅助进程：%1。未签名。请重新安装本程序。</translation>
        </message>
        <message>
            <source>signing.token-module</source>
            <translation>无法加载密码模块%1：%2。未签名。请检查路径，模块要由密钥厂家提供，并与本程序同为64位或32位。</translation>
        </message>
        <message>
            <source>signing.token-no-certificate</source>
            <translation>密钥里没有这个私钥的证书，未签名。请另外给出证书文件。</translation>
        </message>
        <message>
            <source>signing.token-no-key</source>
            <translation>密钥里没有所指的私钥，未签名。请用key list查看其中的证书。</translation>
        </message>
        <message>
            <source>signing.token-none</source>
            <translation>没有找到符合的密钥，未签名。请插入密钥，并核对模块和槽位。</translation>
        </message>
        <message>
            <source>signing.token-pin-expired</source>
            <translation>密钥的PIN已过期，未签名。请先用厂家的程序修改PIN。</translation>
        </message>
        <message>
            <source>signing.token-pin-locked</source>
            <translation>密钥的PIN已锁定，未签名。请由发放密钥的机构解锁。</translation>
        </message>
        <message>
            <source>signing.token-pin-missing</source>
            <translation>没有输入PIN，未签名。请输入PIN。</translation>
        </message>
        <message>
            <source>signing.token-pin-wrong</source>
            <translation>PIN不对，未签名。密钥没有说明还剩几次；多次输错会锁定，请先核对。</translation>
        </message>
        <message>
            <source>signing.token-pin-wrong-few</source>
            <translation>PIN不对，未签名。剩余次数已不多，再输错可能锁定，请先核对。</translation>
        </message>
        <message>
            <source>signing.token-pin-wrong-last</source>
            <translation>PIN不对，未签名。只剩最后一次，再错密钥就会锁定，请先核对。</translation>
        </message>
        <message>
            <source>signing.token-silent</source>
            <translation>密码模块%1在%2秒内没有回应，已停止等待，未签名。请看密钥上是否要按键确认，重新插入后再试。</translation>
        </message>
        <message>
            <source>signing.token-which</source>
            <translation>插着不止一个密钥：%1。请指明用哪一个。</translation>
        </message>
        <message>
            <source>signing.token-which-key</source>
            <translation>密钥里不止一个私钥：%1。请指明编号。</translation>
        </message>
        <message>
            <source>signing.too-large</source>
            <translation>文件超过%1 MB，不予处理。请使用较小的文件。</translation>
        </message>
        <message>
            <source>signing.too-many-revisions</source>
            <translation>文件的修订版超过%1个，不予处理。请向签名人索取原件。</translation>
        </message>
        <message>
            <source>signing.tsa-address</source>
            <translation>时间戳服务器的地址无效：%1。地址须以http://或https://开头。</translation>
        </message>
        <message>
            <source>signing.tsa-clock</source>
            <translation>时间戳的时间是%1，而这台电脑的时钟是%2，两者必有一个不对。请校准时钟，或换一个服务器。</translation>
        </message>
        <message>
            <source>signing.tsa-refused</source>
            <translation>时间戳服务器拒绝了请求（状态%1）。请换一个服务器。</translation>
        </message>
        <message>
            <source>signing.tsa-unreachable</source>
            <translation>无法从%1取得时间戳：%2。请检查网络后重试，或换一个服务器。</translation>
        </message>
        <message>
            <source>signing.tsa-untrusted</source>
            <translation>时间戳机构“%1”的证书不在受信任之列。请把它的根证书加入信任，或换一个服务器。</translation>
        </message>
        <message>
            <source>signing.tsa-wrong-answer</source>
            <translation>时间戳服务器的回答不属于这次请求，或不完好。请换一个服务器。</translation>
        </message>
        <message>
            <source>signing.verdict.changed</source>
            <translation>签名后被改动</translation>
        </message>
        <message>
            <source>signing.verdict.changed-pages</source>
            <translation>签名后被改动：第%1页</translation>
        </message>
        <message>
            <source>signing.verdict.damaged</source>
            <translation>损坏</translation>
        </message>
        <message>
            <source>signing.verdict.intact</source>
            <translation>完好</translation>
        </message>
        <message>
            <source>signing.verdict.permitted-additions</source>
            <translation>签名后有允许的增补</translation>
        </message>
        <message>
            <source>signing.verdict.unsigned</source>
            <translation>没有签名</translation>
        </message>
        <message>
            <source>signing.web-address</source>
            <translation>地址无效：%1。须以http://或https://开头。</translation>
        </message>
        <message>
            <source>signing.web-cancelled</source>
            <translation>已取消，没有再发出任何内容。</translation>
        </message>
        <message>
            <source>signing.web-failed</source>
            <translation>无法从%1取得回答：%2。请检查网络或代理后重试。</translation>
        </message>
        <message>
            <source>signing.web-missing</source>
            <translation>程序中负责联网的部分无法加载：%1。请重新安装识合；不需要联网的功能不受影响，已有的文件没有改动。</translation>
        </message>
        <message>
            <source>signing.web-private</source>
            <translation>没有询问%2：%1在这台电脑上或内部网络里，而地址来自文件中的证书。确属本单位的服务器，请用--allow-host %1允许。</translation>
        </message>
        <message>
            <source>signing.wrong-password</source>
            <translation>密码不对，密钥未打开。请重新输入密码。</translation>
        </message>
        <message>
            <source>state.approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>state.draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>state.in-review</source>
            <translation>审核中</translation>
        </message>
        <message>
            <source>state.issued</source>
            <translation>已签发</translation>
        </message>
        <message>
            <source>status.absent</source>
            <translation>当日尚不存在</translation>
        </message>
        <message>
            <source>status.draft</source>
            <translation>草案</translation>
        </message>
        <message>
            <source>status.in-force</source>
            <translation>现行有效</translation>
        </message>
        <message>
            <source>status.published</source>
            <translation>已公布，尚未施行</translation>
        </message>
        <message>
            <source>status.superseded</source>
            <translation>已废止或者被替代</translation>
        </message>
        <message>
            <source>store.backup-faulty</source>
            <translation>%1的副本核验未通过（%2），已经删除。请用“workspace check”检查工作区，并保留已有备份。</translation>
        </message>
        <message>
            <source>store.backup-folder</source>
            <translation>无法在%1中写入备份（%2）。工作区和已有备份没有改动。请换一个可以写入的文件夹。</translation>
        </message>
        <message>
            <source>store.backup-no-room</source>
            <translation>%1所在磁盘空间不足，备份需要%2 MiB。工作区和已有备份没有改动。请腾出空间，或换一个文件夹。</translation>
        </message>
        <message>
            <source>store.busy</source>
            <translation>工作区%1正忙于另一个程序的写入，本次操作未执行，已有内容完好。请稍后再试。</translation>
        </message>
        <message>
            <source>store.cancelled</source>
            <translation>已取消，没有写入任何文件。</translation>
        </message>
        <message>
            <source>store.check-before</source>
            <translation>日志第%1行所称的%2的原状与此前的记录不符。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-catalog</source>
            <translation>评估所固定的知识库%1被改动或已丢失。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-content</source>
            <translation>日志第%2行所引用的文字%1被改动过。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-evidence</source>
            <translation>证据文件%1与其摘要不符：文件被改动或残缺。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-extra</source>
            <translation>日志中没有%1：它是绕过程序写入的。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-figures</source>
            <translation>评估%1的首页数字被改动过，不会显示，打开该评估后会重新计算。其他内容请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-foreign-key</source>
            <translation>表%1中有一行指向不存在的表%2的内容。请打开最近的备份。</translation>
        </message>
        <message>
            <source>store.check-gone</source>
            <translation>日志第%2行所引用的内容%1已丢失，且没有删除记录。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-hash</source>
            <translation>日志第%1行（%2，%3）的内容与其哈希值不符：该行被改动过。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-history</source>
            <translation>回答“%1”的历史索引与日志不一致。日志本身完好；请从备份恢复，或把工作区交给技术支持。</translation>
        </message>
        <message>
            <source>store.check-integrity</source>
            <translation>数据库结构损坏：%1。请保留该文件并打开最近的备份。</translation>
        </message>
        <message>
            <source>store.check-issued</source>
            <translation>日志第%1行签发了评估%2，但所记的链头不是上一行。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-missing</source>
            <translation>日志中有%1，数据表中却没有：它被删除了。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-payload</source>
            <translation>日志第%1行的内容不合格式。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-prev</source>
            <translation>日志第%1行没有接上第%2行：其中一行被改动过。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-seq</source>
            <translation>日志应有第%1行，实际是第%2行：有记录被删除或插入。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-state</source>
            <translation>%1与日志不一致（%2）：数据表被改动过。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-step</source>
            <translation>日志第%1行撤销或重做了第%2行，而当时轮不到该行。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-stray</source>
            <translation>内容%1没有任何日志引用：它是绕过程序写入的。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-undo</source>
            <translation>评估%1的撤销步骤与日志不一致。请与备份比较。</translation>
        </message>
        <message>
            <source>store.check-unerased</source>
            <translation>内容%1（日志第%2行引用）已记录为删除，却仍在文件中。请重新删除，或与备份比较。</translation>
        </message>
        <message>
            <source>store.damaged</source>
            <translation>工作区%1已损坏（%2），程序不再写入该文件。请先复制一份该文件妥善保存，再打开最近的备份。</translation>
        </message>
        <message>
            <source>store.disk-fault</source>
            <translation>写入工作区%1时磁盘出错（%2），这次改动没有保存；此前的内容完好。请检查磁盘和剩余空间。</translation>
        </message>
        <message>
            <source>store.disk-full</source>
            <translation>磁盘已满，工作区%1没有写入这次改动；此前的内容完好。请腾出空间后再试。</translation>
        </message>
        <message>
            <source>store.evidence-damaged</source>
            <translation>证据文件%1的内容与其摘要不符，没有导出。请从备份恢复。</translation>
        </message>
        <message>
            <source>store.evidence-in-use</source>
            <translation>该证据仍附在%1的回答上，没有删除。请先从回答中取下。</translation>
        </message>
        <message>
            <source>store.exists</source>
            <translation>%1已经存在，未被覆盖。请换一个名称。</translation>
        </message>
        <message>
            <source>store.file-changed</source>
            <translation>文件%1在读取过程中发生了变化，没有保存。请等它写完后再添加。</translation>
        </message>
        <message>
            <source>store.id-taken</source>
            <translation>编号%1已被使用，内容没有变化。请再试一次。</translation>
        </message>
        <message>
            <source>store.issued</source>
            <translation>评估已签发，不可更改，本次更改没有保存。要继续修改，请先在“概况”页（命令行为workspace state FILE draft）重新打开。</translation>
        </message>
        <message>
            <source>store.key-not-changed</source>
            <translation>工作区%1的口令没有改变（%2），原文件完好，仍按原来的方式打开。</translation>
        </message>
        <message>
            <source>store.last-activity</source>
            <translation>一项评估至少要有一个处理活动，最后一个不能删除。可以改名，或先添加另一个。</translation>
        </message>
        <message>
            <source>store.locked</source>
            <translation>工作区%1正由程序%2（进程%3，计算机%4）编辑，现在只能查看。请先在那边关闭；如果那个程序已不存在，请删除%5。</translation>
        </message>
        <message>
            <source>store.migrated</source>
            <translation>工作区%1已升级为当前格式；升级前的副本保存在%2。</translation>
        </message>
        <message>
            <source>store.needs-recovery</source>
            <translation>工作区%1旁边有上次异常退出留下的日志%2，而该文件夹不可写，无法恢复。请把这两个文件一起复制到可写的文件夹后打开。</translation>
        </message>
        <message>
            <source>store.newer</source>
            <translation>工作区%1的格式为第%2版，本程序只认识到第%3版；文件未作任何改动，最多只能查看。请安装新版识合后再编辑。</translation>
        </message>
        <message>
            <source>store.no-driver</source>
            <translation>缺少Qt的SQLite驱动，无法打开任何工作区；工作区没有受到影响。请重新安装识合。</translation>
        </message>
        <message>
            <source>store.no-memory</source>
            <translation>内存不足，无法由口令算出密钥（需要64 MiB），没有作任何改动。请关闭一些程序后再试。</translation>
        </message>
        <message>
            <source>store.not-a-workspace</source>
            <translation>%1不是识合工作区，未作任何改动。请选择扩展名为 .shihe的工作区文件。</translation>
        </message>
        <message>
            <source>store.not-encrypted</source>
            <translation>工作区%1没有加密，没有口令可言，所以什么也没有做。如果它本应加密，文件可能被人换过，请先查明；否则不带口令打开即可。</translation>
        </message>
        <message>
            <source>store.not-opened</source>
            <translation>无法打开工作区%1（%2），文件未作改动。请检查路径和权限。</translation>
        </message>
        <message>
            <source>store.nothing-to-erase</source>
            <translation>没有找到要删除的内容，工作区没有改动。请核对编号或姓名；“workspace info”列出人员和机构，“workspace log”列出证据。</translation>
        </message>
        <message>
            <source>store.number-too-large</source>
            <translation>数值%1过大，没有保存；最大为9007199254740992。</translation>
        </message>
        <message>
            <source>store.own-file</source>
            <translation>%1就是当前的工作区，不能收作它自己的证据，没有作任何改动。</translation>
        </message>
        <message>
            <source>store.passphrase-needed</source>
            <translation>工作区%1已加密，需要口令才能打开。</translation>
        </message>
        <message>
            <source>store.passphrase-short</source>
            <translation>口令至少要有%1个字符，没有作任何改动。最好用几个不相干的词，凑到16个字符以上。</translation>
        </message>
        <message>
            <source>store.passphrase-wrong</source>
            <translation>口令打不开工作区%1，文件没有任何改动。请检查大小写和输入法后再试；如果确信口令无误，那么文件开头可能已损坏，请打开备份。</translation>
        </message>
        <message>
            <source>store.read-only</source>
            <translation>工作区%1或其所在文件夹不允许写入，只能查看；已有内容完好。请检查权限，或把文件复制到可写的文件夹。</translation>
        </message>
        <message>
            <source>store.recovery-wrong</source>
            <translation>恢复码没有写错，但打不开工作区%1。每次更换口令，恢复码也会更换；请使用最近打印的那一个。</translation>
        </message>
        <message>
            <source>store.refused</source>
            <translation>工作区%1拒绝了这次操作（%2），内容没有变化。请运行工作区检查。</translation>
        </message>
        <message>
            <source>store.restore-faulty</source>
            <translation>%1已损坏（%2），没有恢复，也没有写入任何文件。请另选一份备份。</translation>
        </message>
        <message>
            <source>store.restore-open</source>
            <translation>%1正在使用，或上次未正常关闭，不能当作备份来恢复。请先打开并关闭它，或另选一份备份。</translation>
        </message>
        <message>
            <source>store.restore-other-passphrase</source>
            <translation>备份%1用的是另一个口令，没有恢复，也没有写入任何文件。请用“打开已有工作区”直接打开这份备份，并输入做备份时的口令。</translation>
        </message>
        <message>
            <source>store.search-older</source>
            <translation>“%1”是旧格式的工作区，这里只能读取，所以无法在其中搜索文字。文件未改动；复制到可以写入的文件夹再打开，即可搜索。</translation>
        </message>
        <message>
            <source>store.state-not-allowed</source>
            <translation>评估现为“%1”，不能直接改为“%2”。可以改为：%3。</translation>
        </message>
        <message>
            <source>store.unknown-action</source>
            <translation>找不到整改项“%1”，可能已在别处删除。没有任何改动。</translation>
        </message>
        <message>
            <source>store.unknown-activity</source>
            <translation>这次评估中没有处理活动%1，内容没有变化。请重新选择处理活动。</translation>
        </message>
        <message>
            <source>store.unknown-assessment</source>
            <translation>工作区中没有评估%1，内容没有变化。请刷新列表后重新选择。</translation>
        </message>
        <message>
            <source>store.unknown-catalog</source>
            <translation>工作区中没有摘要为%1的知识库。请用当初的知识库打开，或导入它。</translation>
        </message>
        <message>
            <source>store.unknown-content</source>
            <translation>工作区中没有摘要为%1的文件，内容没有变化。请重新添加该文件。</translation>
        </message>
        <message>
            <source>store.unknown-evidence</source>
            <translation>这次评估中没有证据%1，内容没有变化。请先添加该证据。</translation>
        </message>
        <message>
            <source>store.unknown-organisation</source>
            <translation>工作区中没有组织%1，内容没有变化。请刷新列表后重新选择。</translation>
        </message>
        <message>
            <source>store.vanished</source>
            <translation>工作区%1已不在原处，这次改动没有保存。请重新连接该文件夹或磁盘，再打开工作区。</translation>
        </message>
        <message>
            <source>store.wrong-sqlite</source>
            <translation>加载的数据库引擎是SQLite %1，而不是识合自带的加密版SQLite %2，因此没有打开工作区；内容没有受到影响。请重新安装识合。</translation>
        </message>
        <message>
            <source>topic.accuracy</source>
            <translation>准确性</translation>
        </message>
        <message>
            <source>topic.alternatives</source>
            <translation>替代方式与自愿</translation>
        </message>
        <message>
            <source>topic.apps</source>
            <translation>App收集使用</translation>
        </message>
        <message>
            <source>topic.audit</source>
            <translation>合规审计</translation>
        </message>
        <message>
            <source>topic.collection</source>
            <translation>收集</translation>
        </message>
        <message>
            <source>topic.consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>topic.cross-border</source>
            <translation>出境</translation>
        </message>
        <message>
            <source>topic.filing</source>
            <translation>备案</translation>
        </message>
        <message>
            <source>topic.governance</source>
            <translation>组织与制度</translation>
        </message>
        <message>
            <source>topic.impact-assessment</source>
            <translation>个人信息保护影响评估</translation>
        </message>
        <message>
            <source>topic.incidents</source>
            <translation>安全事件</translation>
        </message>
        <message>
            <source>topic.minors</source>
            <translation>未成年人</translation>
        </message>
        <message>
            <source>topic.notice</source>
            <translation>告知</translation>
        </message>
        <message>
            <source>topic.public-places</source>
            <translation>公共场所</translation>
        </message>
        <message>
            <source>topic.purpose</source>
            <translation>目的与必要性</translation>
        </message>
        <message>
            <source>topic.retention</source>
            <translation>保存期限与删除</translation>
        </message>
        <message>
            <source>topic.rights</source>
            <translation>个人权利</translation>
        </message>
        <message>
            <source>topic.security</source>
            <translation>安全措施</translation>
        </message>
        <message>
            <source>topic.sharing</source>
            <translation>提供、委托与公开</translation>
        </message>
        <message>
            <source>topic.storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <source>topic.synthetic</source>
            <translation>合成内容</translation>
        </message>
        <message>
            <source>topic.templates</source>
            <translation>模板与特征保护</translation>
        </message>
        <message>
            <source>topic.use</source>
            <translation>使用</translation>
        </message>
        <message numerus="yes">
            <source>unit-of-time.days</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unit-of-time.hours</source>
            <translation>
                <numerusform>%n小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unit-of-time.months</source>
            <translation>
                <numerusform>%n个月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unit-of-time.working-days</source>
            <translation>
                <numerusform>%n个工作日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unit-of-time.years</source>
            <translation>
                <numerusform>%n年</numerusform>
            </translation>
        </message>
        <message>
            <source>unit.persons</source>
            <translation>人</translation>
        </message>
        <message>
            <source>upgrade.fact-gone</source>
            <translation>不再询问的事实</translation>
        </message>
        <message>
            <source>upgrade.fact-moved</source>
            <translation>事实的归属有变</translation>
        </message>
        <message>
            <source>upgrade.fact-narrowed</source>
            <translation>事实的选项减少</translation>
        </message>
        <message>
            <source>upgrade.fact-new</source>
            <translation>新的事实</translation>
        </message>
        <message>
            <source>upgrade.fact-retyped</source>
            <translation>事实的类型有变</translation>
        </message>
        <message>
            <source>upgrade.fact-reworded</source>
            <translation>事实的问法有变</translation>
        </message>
        <message>
            <source>upgrade.fact-widened</source>
            <translation>事实的选项增加</translation>
        </message>
        <message>
            <source>upgrade.gone</source>
            <translation>不再询问</translation>
        </message>
        <message>
            <source>upgrade.merged</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>upgrade.new</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>upgrade.part-applies</source>
            <translation>适用对象</translation>
        </message>
        <message>
            <source>upgrade.part-cites</source>
            <translation>依据的条款</translation>
        </message>
        <message>
            <source>upgrade.part-question</source>
            <translation>措辞</translation>
        </message>
        <message>
            <source>upgrade.part-red-line</source>
            <translation>红线</translation>
        </message>
        <message>
            <source>upgrade.part-scope</source>
            <translation>回答的层级</translation>
        </message>
        <message>
            <source>upgrade.part-severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>upgrade.recited</source>
            <translation>依据或权重有变</translation>
        </message>
        <message>
            <source>upgrade.renamed</source>
            <translation>改名</translation>
        </message>
        <message>
            <source>upgrade.returned</source>
            <translation>恢复询问</translation>
        </message>
        <message>
            <source>upgrade.reworded</source>
            <translation>改写</translation>
        </message>
        <message>
            <source>upgrade.split</source>
            <translation>拆分</translation>
        </message>
        <message>
            <source>upgrade.unchanged</source>
            <translation>不变</translation>
        </message>
        <message>
            <source>view.checklist</source>
            <translation>检查表</translation>
        </message>
        <message>
            <source>view.law</source>
            <translation>法律法规</translation>
        </message>
        <message>
            <source>view.source</source>
            <translation>法源</translation>
        </message>
        <message>
            <source>view.standards</source>
            <translation>推荐性标准</translation>
        </message>
        <message>
            <source>yaml.anchor</source>
            <translation>不支持锚点和别名。请把内容直接写出来。</translation>
        </message>
        <message>
            <source>yaml.bad-key</source>
            <translation>键必须是文字，不能是列表、映射或者空值。</translation>
        </message>
        <message>
            <source>yaml.control-character</source>
            <translation>这一行含有控制字符。请删去。</translation>
        </message>
        <message>
            <source>yaml.duplicate-key</source>
            <translation>键“%1”在同一处出现了两次。请只保留一个。</translation>
        </message>
        <message>
            <source>yaml.not-utf8</source>
            <translation>这一行不是UTF-8编码。请用UTF-8重新保存文件。</translation>
        </message>
        <message>
            <source>yaml.several-documents</source>
            <translation>一个文件只能有一个文档。请删去“---”之后的文档，或者另存为一个文件。</translation>
        </message>
        <message>
            <source>yaml.syntax</source>
            <translation>YAML格式有误（%1）。请检查这一行的缩进、引号和冒号。</translation>
        </message>
        <message>
            <source>yaml.tag</source>
            <translation>不支持标签。请删去以“!”开头的标签。</translation>
        </message>
        <message>
            <source>yaml.too-deep</source>
            <translation>嵌套超过%1层，未读取。请减少层级。</translation>
        </message>
        <message>
            <source>yaml.too-large</source>
            <translation>文件超过%1KiB，未读取。请拆分成几个文件。</translation>
        </message>
    </context>
</TS>
