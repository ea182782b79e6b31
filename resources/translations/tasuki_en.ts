<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AccountDetailsForm</name>
    <message numerus="yes">
        <source>%n contract line(s) without their own currency will be in %1. The amounts stay: %2 becomes %3.</source>
        <translation>
            <numerusform>%n contract line without its own currency will be in %1. The amount stays: %2 becomes %3.</numerusform>
            <numerusform>%n contract lines without their own currency will be in %1. The amounts stay: %2 becomes %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureStrip</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueFilter</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checkpoint within %n days, or missed</source>
        <translation>
            <numerusform>Checkpoint within %n day, or missed</numerusform>
            <numerusform>Checkpoint within %n days, or missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoffTurn</name>
    <message numerus="yes">
        <source>%n required item(s) open: tick them, or enter why you hand off early.</source>
        <translation>
            <numerusform>%n required item open: tick it, or enter why you hand off early.</numerusform>
            <numerusform>%n required items open: tick them, or enter why you hand off early.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRoutine</name>
    <message numerus="yes">
        <source>%Ln row(s) change months that are over.</source>
        <translation>
            <numerusform>%Ln row changes months that are over.</numerusform>
            <numerusform>%Ln rows change months that are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running contract line(s) are not in the file.</source>
        <translation>
            <numerusform>%Ln running contract line is not in the file.</numerusform>
            <numerusform>%Ln running contract lines are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account of %Ln row(s) is not known.</source>
        <translation>
            <numerusform>The account of %Ln row is not known.</numerusform>
            <numerusform>The accounts of %Ln rows are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message numerus="yes">
        <source>Metrics of %Ln month(s) that are over change (%1 to %2): two accounts become one.</source>
        <translation>
            <numerusform>Metrics of %Ln month that is over change (%1 to %2): two accounts become one.</numerusform>
            <numerusform>Metrics of %Ln months that are over change (%1 to %2): two accounts become one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalActs</name>
    <message numerus="yes">
        <source>%Ln renewal(s): %1</source>
        <translation>
            <numerusform>%Ln renewal: %1</numerusform>
            <numerusform>%Ln renewals: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message numerus="yes">
        <source>%Ln accounts: change the stage to “%1”</source>
        <translation>
            <numerusform>%Ln account: change the stage to “%1”</numerusform>
            <numerusform>%Ln accounts: change the stage to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchpointFields</name>
    <message numerus="yes">
        <source>Touchpoint: %Ln accounts</source>
        <translation>
            <numerusform>Touchpoint: %Ln account</numerusform>
            <numerusform>Touchpoint: %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoints logged.</source>
        <translation>
            <numerusform>%Ln touchpoint logged.</numerusform>
            <numerusform>%Ln touchpoints logged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accountWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): %1</source>
        <translation>
            <numerusform>%Ln account: %1</numerusform>
            <numerusform>%Ln accounts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) recorded as churned.</source>
        <translation>
            <numerusform>%Ln account recorded as churned.</numerusform>
            <numerusform>%Ln accounts recorded as churned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message numerus="yes">
        <source>%n attachment(s), not taken over.</source>
        <translation>
            <numerusform>%n attachment, not taken over.</numerusform>
            <numerusform>%n attachments, not taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n errors; nothing was imported.</source>
        <translation>
            <numerusform>%n error; nothing was imported.</numerusform>
            <numerusform>%n errors; nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice: %n accounts have MRR in months before their first owner, %1 to %2 (such as %3)</source>
        <translation>
            <numerusform>notice: %n account has MRR in months before its first owner, %1 to %2 (%3)</numerusform>
            <numerusform>notice: %n accounts have MRR in months before their first owner, %1 to %2 (such as %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice: %n rows wait for their account</source>
        <translation>
            <numerusform>notice: %n row waits for its account</numerusform>
            <numerusform>notice: %n rows wait for their account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows wait for their account. See “tasuki-cli waiting”.</source>
        <translation>
            <numerusform>%n row waits for its account. See “tasuki-cli waiting”.</numerusform>
            <numerusform>%n rows wait for their account. See “tasuki-cli waiting”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows that waited have come in.</source>
        <translation>
            <numerusform>%n row that waited has come in.</numerusform>
            <numerusform>%n rows that waited have come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys added to accounts.</source>
        <translation>
            <numerusform>%n key added to an account.</numerusform>
            <numerusform>%n keys added to accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Metrics of %n months that are over change, from %1 to %2: two accounts become one.</source>
        <translation>
            <numerusform>Metrics of %n month that is over change, from %1 to %2: two accounts become one.</numerusform>
            <numerusform>Metrics of %n months that are over change, from %1 to %2: two accounts become one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows: %1 would be added, %2 changed, %3 left as they are.</source>
        <translation>
            <numerusform>%n row: %1 would be added, %2 changed, %3 left as they are.</numerusform>
            <numerusform>%n rows: %1 would be added, %2 changed, %3 left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows: %1 added, %2 changed, %3 left as they were.</source>
        <translation>
            <numerusform>%n row: %1 added, %2 changed, %3 left as they were.</numerusform>
            <numerusform>%n rows: %1 added, %2 changed, %3 left as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows to index</source>
        <translation>
            <numerusform>%n row to index</numerusform>
            <numerusform>%n rows to index</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows aren&apos;t indexed and were read one by one. See “tasuki-cli search --help”.</source>
        <translation>
            <numerusform>%n row isn&apos;t indexed and was read by itself. See “tasuki-cli search --help”.</numerusform>
            <numerusform>%n rows aren&apos;t indexed and were read one by one. See “tasuki-cli search --help”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conditions</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more day(s) ago</source>
        <translation>
            <numerusform>%n day ago or earlier</numerusform>
            <numerusform>%n days ago or earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>Shift_JIS lacks %n character(s) of this export, the first in %1. Choose UTF-8 or a replacement character.</source>
        <translation>
            <numerusform>Shift_JIS lacks %n character of this export, in %1. Choose UTF-8 or a replacement character.</numerusform>
            <numerusform>Shift_JIS lacks %n characters of this export, the first in %1. Choose UTF-8 or a replacement character.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys differ from known ones only by width or invisible characters (%1). They are taken as the same.</source>
        <translation>
            <numerusform>%n key differs from a known one only by width or invisible characters (%1). It is taken as the same.</numerusform>
            <numerusform>%n keys differ from known ones only by width or invisible characters (%1). They are taken as the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers have more decimals than are kept. They are rounded.</source>
        <translation>
            <numerusform>%n number has more decimals than are kept. It is rounded.</numerusform>
            <numerusform>%n numbers have more decimals than are kept. They are rounded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates can be read with the day or the month first.</source>
        <translation>
            <numerusform>%n date can be read with the day or the month first.</numerusform>
            <numerusform>%n dates can be read with the day or the month first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some dates have the day first, others the month: %n differ from the rest.</source>
        <translation>
            <numerusform>Some dates have the day first, others the month: %n differs from the rest.</numerusform>
            <numerusform>Some dates have the day first, others the month: %n differ from the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers, such as 1.500 or 1,500, can be read with a decimal point or a decimal comma.</source>
        <translation>
            <numerusform>%n number, such as 1.500 or 1,500, can be read with a decimal point or a decimal comma.</numerusform>
            <numerusform>%n numbers, such as 1.500 or 1,500, can be read with a decimal point or a decimal comma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rates are units per %1 and not what one unit costs in %1.</source>
        <translation>
            <numerusform>%n rate is units per %1 and not what one unit costs in %1.</numerusform>
            <numerusform>%n rates are units per %1 and not what one unit costs in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rates seem to be against %2 and not against %1, the base currency. Convert them first.</source>
        <translation>
            <numerusform>%n rate seems to be against %2 and not against %1, the base currency. Convert it first.</numerusform>
            <numerusform>%n rates seem to be against %2 and not against %1, the base currency. Convert them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines end on the day before the next one starts, as if the end were the last day of service and not the first day after it.</source>
        <translation>
            <numerusform>%n line ends on the day before the next one starts, as if the end were the last day of service and not the first day after it.</numerusform>
            <numerusform>%n lines end on the day before the next one starts, as if the end were the last day of service and not the first day after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines end on the day before the next one starts. They count as not served on that day.</source>
        <translation>
            <numerusform>%n line ends on the day before the next one starts. It counts as not served on that day.</numerusform>
            <numerusform>%n lines end on the day before the next one starts. They count as not served on that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts are neither the unit price nor the unit price × the quantity.</source>
        <translation>
            <numerusform>%n amount is neither the unit price nor the unit price × the quantity.</numerusform>
            <numerusform>%n amounts are neither the unit price nor the unit price × the quantity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts grow with the quantity, as if they were multiplied by it already.</source>
        <translation>
            <numerusform>%n amount grows with the quantity, as if it were multiplied by it already.</numerusform>
            <numerusform>%n amounts grow with the quantity, as if they were multiplied by it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have an MRR and a discount in money. The MRR counts as it is.</source>
        <translation>
            <numerusform>%n line has an MRR and a discount in money. The MRR counts as it is.</numerusform>
            <numerusform>%n lines have an MRR and a discount in money. The MRR counts as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discounts are above 100, as if they were money and not percent.</source>
        <translation>
            <numerusform>%n discount is money and not percent, or above 100.</numerusform>
            <numerusform>%n discounts are above 100, as if they were money and not percent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n discounts are below 1, as if they were fractions and not percent.</source>
        <translation>
            <numerusform>The only discount is below 1, as if it were a fraction and not percent.</numerusform>
            <numerusform>All %n discounts are below 1, as if they were fractions and not percent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n values are not charge types (%1): these lines would count as no MRR.</source>
        <translation>
            <numerusform>The only value is not a charge type (%1): the line would count as no MRR.</numerusform>
            <numerusform>The %n values are not charge types (%1): these lines would count as no MRR.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have another charge type (%1). They count as no MRR.</source>
        <translation>
            <numerusform>%n line has another charge type (%1). It counts as no MRR.</numerusform>
            <numerusform>%n lines have another charge type (%1). They count as no MRR.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have an unknown status (%1). They count.</source>
        <translation>
            <numerusform>%n line has an unknown status (%1). It counts.</numerusform>
            <numerusform>%n lines have an unknown status (%1). They count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trials without an end of the trial count as no MRR.</source>
        <translation>
            <numerusform>%n trial without an end of the trial counts as no MRR.</numerusform>
            <numerusform>%n trials without an end of the trial count as no MRR.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused lines count as no MRR.</source>
        <translation>
            <numerusform>%n paused line counts as no MRR.</numerusform>
            <numerusform>%n paused lines count as no MRR.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that have not begun count as no MRR.</source>
        <translation>
            <numerusform>%n line that has not begun counts as no MRR.</numerusform>
            <numerusform>%n lines that have not begun count as no MRR.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are active though their end has passed. They count up to their end.</source>
        <translation>
            <numerusform>%n line is active though its end has passed. It counts up to its end.</numerusform>
            <numerusform>%n lines are active though their end has passed. They count up to their end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ, but were over on the day from which lines change. They stay as they are.</source>
        <translation>
            <numerusform>%n line differs, but was over on the day from which lines change. It stays as it is.</numerusform>
            <numerusform>%n lines differ, but were over on the day from which lines change. They stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are not in the file. They end on %1.</source>
        <translation>
            <numerusform>%n line is not in the file. It ends on %1.</numerusform>
            <numerusform>%n lines are not in the file. They end on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have no name. They are called by their code or ID (row %1).</source>
        <translation>
            <numerusform>%n account has no name. It is called by its code or ID (row %1).</numerusform>
            <numerusform>%n accounts have no name. They are called by their code or ID (row %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name people who are not members (%1).</source>
        <translation>
            <numerusform>%n row names a person who is not a member (%1).</numerusform>
            <numerusform>%n rows name people who are not members (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names become members: %1</source>
        <translation>
            <numerusform>%n name becomes a member: %1</numerusform>
            <numerusform>%n names become members: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name people who are not members (%1). These cells are left out.</source>
        <translation>
            <numerusform>%n row names a person who is not a member (%1). This cell is left out.</numerusform>
            <numerusform>%n rows name people who are not members (%1). These cells are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no account (%1). They may belong to the account of the row above.</source>
        <translation>
            <numerusform>%n row names no account (%1). It may belong to the account of the row above.</numerusform>
            <numerusform>%n rows name no account (%1). They may belong to the account of the row above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows belong to the account of the row above (%1).</source>
        <translation>
            <numerusform>%n row belongs to the account of the row above (%1).</numerusform>
            <numerusform>%n rows belong to the account of the row above (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are spelled otherwise (%1). They are taken as the same account.</source>
        <translation>
            <numerusform>%n name is spelled otherwise (%1). It is taken as the same account.</numerusform>
            <numerusform>%n names are spelled otherwise (%1). They are taken as the same account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accounts have the name of another one, with another ID (%1).</source>
        <translation>
            <numerusform>%n new account has the name of another one, with another ID (%1).</numerusform>
            <numerusform>%n new accounts have the name of another one, with another ID (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have another number of seats in each line (%1). These count for the lines only.</source>
        <translation>
            <numerusform>%n account has another number of seats in each line (%1). These count for the lines only.</numerusform>
            <numerusform>%n accounts have another number of seats in each line (%1). These count for the lines only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name a person under %1, who may be the owner or a contact.</source>
        <translation>
            <numerusform>%n row names a person under %1, who may be the owner or a contact.</numerusform>
            <numerusform>%n rows name a person under %1, who may be the owner or a contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows tell of a contact without a name (row %1 first). Their columns of contacts are left out.</source>
        <translation>
            <numerusform>%n row tells of a contact without a name (row %1). Its columns of contacts are left out.</numerusform>
            <numerusform>%n rows tell of a contact without a name (row %1 first). Their columns of contacts are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no amount. They make no contract line (row %1 first).</source>
        <translation>
            <numerusform>%n row has no amount. It makes no contract line (row %1).</numerusform>
            <numerusform>%n rows have no amount. They make no contract line (row %1 first).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have “-” as their value. They change nothing.</source>
        <translation>
            <numerusform>%n row has “-” as its value. It changes nothing.</numerusform>
            <numerusform>%n rows have “-” as their value. They change nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal months are read as the last day of the month.</source>
        <translation>
            <numerusform>%n renewal month is read as the last day of the month.</numerusform>
            <numerusform>%n renewal months are read as the last day of the month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out by the recipe, since their %1 is another.</source>
        <translation>
            <numerusform>%n row is left out by the recipe, since its %1 is another.</numerusform>
            <numerusform>%n rows are left out by the recipe, since their %1 is another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines go to another account. Movements of months that are over change, from %1 to %2.</source>
        <translation>
            <numerusform>%n line goes to another account. Movements of months that are over change, from %1 to %2.</numerusform>
            <numerusform>%n lines go to another account. Movements of months that are over change, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are not in the file. They stay.</source>
        <translation>
            <numerusform>%n line is not in the file. It stays.</numerusform>
            <numerusform>%n lines are not in the file. They stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines end on the last day of a term. That day is read as the first without service.</source>
        <translation>
            <numerusform>%n line ends on the last day of a term. That day is read as the first without service.</numerusform>
            <numerusform>%n lines end on the last day of a term. That day is read as the first without service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of merged accounts are left out: the account has another row (%1).</source>
        <translation>
            <numerusform>%n row of a merged account is left out: the account has another row (%1).</numerusform>
            <numerusform>%n rows of merged accounts are left out: the accounts have other rows (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates in this column have a time, as if they told of the last change.</source>
        <translation>
            <numerusform>%n date in this column has a time, as if it told of the last change.</numerusform>
            <numerusform>%n dates in this column have a time, as if they told of the last change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n dates in this column are in the past, as if they told of the last change.</source>
        <translation>
            <numerusform>The only date (%n) in this column is in the past, as if it told of the last change.</numerusform>
            <numerusform>All %n dates in this column are in the past, as if they told of the last change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts get another owner from %1 on (%2).</source>
        <translation>
            <numerusform>%n account gets another owner from %1 on (%2).</numerusform>
            <numerusform>%n accounts get another owner from %1 on (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name several accounts in one cell (%1).</source>
        <translation>
            <numerusform>%n row names several accounts in one cell (%1).</numerusform>
            <numerusform>%n rows name several accounts in one cell (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A row above the headings says “%1”. %n amounts may be in that unit.</source>
        <translation>
            <numerusform>A row above the headings says “%1”. %n amount may be in that unit.</numerusform>
            <numerusform>A row above the headings says “%1”. %n amounts may be in that unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells repeat the cell above (row %1 first).</source>
        <translation>
            <numerusform>%n cell repeats the cell above (row %1).</numerusform>
            <numerusform>%n cells repeat the cell above (row %1 first).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting lines are not in the file. They end on %1.</source>
        <translation>
            <numerusform>%n waiting line is not in the file. It ends on %1.</numerusform>
            <numerusform>%n waiting lines are not in the file. They end on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting lines are not in the file. They wait on.</source>
        <translation>
            <numerusform>%n waiting line is not in the file. It waits on.</numerusform>
            <numerusform>%n waiting lines are not in the file. They wait on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines end on the last day of a month or term, as if that day were the last day of service and not the first day after it.</source>
        <translation>
            <numerusform>%n line ends on the last day of a month or term, as if that day were the last day of service and not the first day after it.</numerusform>
            <numerusform>%n lines end on the last day of a month or term, as if that day were the last day of service and not the first day after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts of “%1” are multiplied by %2, as the file says.</source>
        <translation>
            <numerusform>%n amount of “%1” is multiplied by %2, as the file says.</numerusform>
            <numerusform>%n amounts of “%1” are multiplied by %2, as the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The calendar file holds no tasks; its %n events aren&apos;t tasks.</source>
        <translation>
            <numerusform>The calendar file holds no tasks; its %n event isn&apos;t a task.</numerusform>
            <numerusform>The calendar file holds no tasks; its %n events aren&apos;t tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events aren&apos;t tasks and were left out.</source>
        <translation>
            <numerusform>%n event isn&apos;t a task and was left out.</numerusform>
            <numerusform>%n events aren&apos;t tasks and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entries and other parts were left out.</source>
        <translation>
            <numerusform>%n journal entry or other part was left out.</numerusform>
            <numerusform>%n journal entries and other parts were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks repeat in a way that isn&apos;t supported. They come in without repeating.</source>
        <translation>
            <numerusform>%n task repeats in a way that isn&apos;t supported. It comes in without repeating.</numerusform>
            <numerusform>%n tasks repeat in a way that isn&apos;t supported. They come in without repeating.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have several email addresses. The first of each is taken.</source>
        <translation>
            <numerusform>%n cell has several email addresses. The first is taken.</numerusform>
            <numerusform>%n cells have several email addresses. The first of each is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have ended by their status, but their end is still to come.</source>
        <translation>
            <numerusform>%n line has ended by its status, but its end is still to come.</numerusform>
            <numerusform>%n lines have ended by their status, but their end is still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were cancelled before their end. They count up to their end.</source>
        <translation>
            <numerusform>%n line was cancelled before its end. It counts up to its end.</numerusform>
            <numerusform>%n lines were cancelled before their end. They count up to their end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ends name a month without a day. The lines count through that month.</source>
        <translation>
            <numerusform>%n end names a month without a day. The line counts through that month.</numerusform>
            <numerusform>%n ends name a month without a day. The lines count through that month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people belong to no account and are left out (row %1 first).</source>
        <translation>
            <numerusform>%n person belongs to no account and is left out (row %1).</numerusform>
            <numerusform>%n people belong to no account and are left out (row %1 first).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no key of %1 that is known yet, but may be of accounts that are here (%2).</source>
        <translation>
            <numerusform>%n row has no key of %1 that is known yet, but may be of an account that is here (%2).</numerusform>
            <numerusform>%n rows have no key of %1 that is known yet, but may be of accounts that are here (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods end on the day on which the next one would begin, as if it were the first day after them and not their last.</source>
        <translation>
            <numerusform>%n period ends on the day on which the next one would begin, as if it were the first day after it and not its last.</numerusform>
            <numerusform>%n periods end on the day on which the next one would begin, as if it were the first day after them and not their last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportSheet</name>
    <message numerus="yes">
        <source>%Ln row(s), as filtered and sorted in the list.</source>
        <translation>
            <numerusform>%Ln row, as filtered and sorted in the list.</numerusform>
            <numerusform>%Ln rows, as filtered and sorted in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln row exported to “%1”.</numerusform>
            <numerusform>%Ln rows exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) shown</source>
        <translation>
            <numerusform>%Ln column shown</numerusform>
            <numerusform>%Ln columns shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln column(s)</source>
        <translation>
            <numerusform>All %Ln column</numerusform>
            <numerusform>All %Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>format</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) overdue</source>
        <translation>
            <numerusform>%n business day overdue</numerusform>
            <numerusform>%n business days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handoff</name>
    <message numerus="yes">
        <source>%n broken promise(s)</source>
        <translation>
            <numerusform>%n broken promise</numerusform>
            <numerusform>%n broken promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message numerus="yes">
        <source>%Ln other account(s)</source>
        <translation>
            <numerusform>%Ln other account</numerusform>
            <numerusform>%Ln other accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new account(s)</source>
        <translation>
            <numerusform>%Ln new account</numerusform>
            <numerusform>%Ln new accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) pay more</source>
        <translation>
            <numerusform>%Ln account pays more</numerusform>
            <numerusform>%Ln accounts pay more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) pay less</source>
        <translation>
            <numerusform>%Ln account pays less</numerusform>
            <numerusform>%Ln accounts pay less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) left</source>
        <translation>
            <numerusform>%Ln account left</numerusform>
            <numerusform>%Ln accounts left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) came back</source>
        <translation>
            <numerusform>%Ln account came back</numerusform>
            <numerusform>%Ln accounts came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboarding</name>
    <message numerus="yes">
        <source>%n success criteria open. Tick what is met on the account&apos;s page, or close it as not met.</source>
        <translation>
            <numerusform>%n success criterion open. Tick what is met on the account&apos;s page, or close it as not met.</numerusform>
            <numerusform>%n success criteria open. Tick what is met on the account&apos;s page, or close it as not met.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboardingWords</name>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n day ahead</numerusform>
            <numerusform>%n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renewalColumns</name>
    <message numerus="yes">
        <source>%n days before renewal</source>
        <translation>
            <numerusform>%n day before renewal</numerusform>
            <numerusform>%n days before renewal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renewalWords</name>
    <message numerus="yes">
        <source>%Ln accounts due have no outcome yet; they count as not renewed.</source>
        <translation>
            <numerusform>%Ln account due has no outcome yet; it counts as not renewed.</numerusform>
            <numerusform>%Ln accounts due have no outcome yet; they count as not renewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n row(s), one per handoff. The file has the same rows, with dates as YYYY-MM-DD.</source>
        <translation>
            <numerusform>%n row, one per handoff. The file has the same rows, with dates as YYYY-MM-DD.</numerusform>
            <numerusform>%n rows, one per handoff. The file has the same rows, with dates as YYYY-MM-DD.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>the search misses %n rows of %1</source>
        <translation>
            <numerusform>the search misses %n row of %1</numerusform>
            <numerusform>the search misses %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the search holds %n deleted rows of %1</source>
        <translation>
            <numerusform>the search holds %n deleted row of %1</numerusform>
            <numerusform>the search holds %n deleted rows of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message numerus="yes">
        <source>%Ln row(s) that waited have come in.</source>
        <translation>
            <numerusform>%Ln row that waited has come in.</numerusform>
            <numerusform>%Ln rows that waited have come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can&apos;t come in (row %1: %2)</source>
        <translation>
            <numerusform>%Ln row can&apos;t come in (row %1: %2)</numerusform>
            <numerusform>%Ln rows can&apos;t come in (row %1: %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::AccountHead</name>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n store</numerusform>
            <numerusform>%n stores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::AccountsPage</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::AgeGrid</name>
    <message numerus="yes">
        <source>%1, %2 business days: %n handoff(s)</source>
        <translation>
            <numerusform>%1, %2 business days: %n handoff</numerusform>
            <numerusform>%1, %2 business days: %n handoffs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln overdue</source>
        <translation>
            <numerusform>, %Ln overdue</numerusform>
            <numerusform>, %Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::Board</name>
    <message numerus="yes">
        <source>%1, %Ln card(s)</source>
        <translation>
            <numerusform>%1, %Ln card</numerusform>
            <numerusform>%1, %Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ContractLineForm</name>
    <message numerus="yes">
        <source>and %Ln more movement(s)</source>
        <translation>
            <numerusform>and %Ln more movement</numerusform>
            <numerusform>and %Ln more movements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::CurrenciesPage</name>
    <message numerus="yes">
        <source>%1 of %Ln contract line(s)</source>
        <translation>
            <numerusform>%1 of %Ln contract line</numerusform>
            <numerusform>%1 of %Ln contract lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::HandoffPage</name>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <translation>
            <numerusform>%Ln waiting for you</numerusform>
            <numerusform>%Ln waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ImportBar</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ImportLook</name>
    <message numerus="yes">
        <source>%Ln row(s) that waited have come in.</source>
        <translation>
            <numerusform>%Ln row that waited has come in.</numerusform>
            <numerusform>%Ln rows that waited have come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait for their account.</source>
        <translation>
            <numerusform>%Ln row waits for its account.</numerusform>
            <numerusform>%Ln rows wait for their accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ImportMapping</name>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are read</source>
        <translation>
            <numerusform>%1 of %Ln column is read</numerusform>
            <numerusform>%1 of %Ln columns are read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ImportPage</name>
    <message numerus="yes">
        <source>%1, then %Ln more file(s)</source>
        <translation>
            <numerusform>%1, then %Ln more file</numerusform>
            <numerusform>%1, then %Ln more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s) above to import it.</source>
        <translation>
            <numerusform>Answer %n question above to import it.</numerusform>
            <numerusform>Answer %n questions above to import it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) in the file to import it.</source>
        <translation>
            <numerusform>Fix %n error in the file to import it.</numerusform>
            <numerusform>Fix %n errors in the file to import it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) left</source>
        <translation>
            <numerusform>%Ln error left</numerusform>
            <numerusform>%Ln errors left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::KpiAnswers</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ListPageBase</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::MonthGrid</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::MonthStrip</name>
    <message numerus="yes">
        <source>%1: %Ln due, MRR %2</source>
        <translation>
            <numerusform>%1: %Ln due, MRR %2</numerusform>
            <numerusform>%1: %Ln due, MRR %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::OnboardingForm</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::OnboardingPage</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open record(s)</source>
        <translation>
            <numerusform>%Ln open record</numerusform>
            <numerusform>%Ln open records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::PassStatisticsPage</name>
    <message numerus="yes">
        <source>%Ln offered</source>
        <translation>
            <numerusform>%Ln offered</numerusform>
            <numerusform>%Ln offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln owner</numerusform>
            <numerusform>%Ln owners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::Rail</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::RecipesPage</name>
    <message numerus="yes">
        <source>%Ln recipe(s) of this workspace</source>
        <translation>
            <numerusform>%Ln recipe of this workspace</numerusform>
            <numerusform>%Ln recipes of this workspace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::RenewalCards</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::RenewalsPage</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ReturnReasons</name>
    <message numerus="yes">
        <source>%1: %n return(s)</source>
        <translation>
            <numerusform>%1: %n return</numerusform>
            <numerusform>%1: %n returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ShareBars</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::StartForm</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handoff(s) started.</source>
        <translation>
            <numerusform>%Ln handoff started.</numerusform>
            <numerusform>%Ln handoffs started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::TasksPage</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) open again.</source>
        <translation>
            <numerusform>%Ln task open again.</numerusform>
            <numerusform>%Ln tasks open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) done.</source>
        <translation>
            <numerusform>%Ln task done.</numerusform>
            <numerusform>%Ln tasks done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) assigned to: %1</source>
        <translation>
            <numerusform>%Ln task assigned to: %1</numerusform>
            <numerusform>%Ln tasks assigned to: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due on %1.</source>
        <translation>
            <numerusform>%Ln task due on %1.</numerusform>
            <numerusform>%Ln tasks due on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) without a due date.</source>
        <translation>
            <numerusform>%Ln task without a due date.</numerusform>
            <numerusform>%Ln tasks without a due date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s): priority %1</source>
        <translation>
            <numerusform>%Ln task: priority %1</numerusform>
            <numerusform>%Ln tasks: priority %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) removed.</source>
        <translation>
            <numerusform>%Ln task removed.</numerusform>
            <numerusform>%Ln tasks removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) saved as a calendar file.</source>
        <translation>
            <numerusform>%Ln task saved as a calendar file.</numerusform>
            <numerusform>%Ln tasks saved as a calendar file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::TeamPage</name>
    <message numerus="yes">
        <source>%1 of %Ln offered</source>
        <translation>
            <numerusform>%1 of %Ln offered</numerusform>
            <numerusform>%1 of %Ln offered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::WaitingPage</name>
    <message numerus="yes">
        <source>%Ln row(s) wait for their account</source>
        <translation>
            <numerusform>%Ln row waits for its account</numerusform>
            <numerusform>%Ln rows wait for their accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) added.</source>
        <translation>
            <numerusform>%Ln account added.</numerusform>
            <numerusform>%Ln accounts added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that waited have come in.</source>
        <translation>
            <numerusform>%Ln row that waited has come in.</numerusform>
            <numerusform>%Ln rows that waited have come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting row(s) dropped.</source>
        <translation>
            <numerusform>%Ln waiting row dropped.</numerusform>
            <numerusform>%Ln waiting rows dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no use for %n day(s)</source>
        <translation>
            <numerusform>no use for %n day</numerusform>
            <numerusform>no use for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported row(s) on hold</source>
        <translation>
            <numerusform>%n imported row on hold</numerusform>
            <numerusform>%n imported rows on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the checkpoint %n day(s) before was %1</source>
        <translation>
            <numerusform>the checkpoint %n day before was %1</numerusform>
            <numerusform>the checkpoint %n days before was %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checkpoint %n day(s) before</source>
        <translation>
            <numerusform>checkpoint %n day before</numerusform>
            <numerusform>checkpoint %n days before</numerusform>
        </translation>
    </message>
</context>
</TS>
