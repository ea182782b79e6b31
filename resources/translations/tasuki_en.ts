<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AccountDetailsDialog</name>
    <message numerus="yes">
        <source>%n contract line(s) without their own currency will be in %1. The amounts stay: %2 becomes %3.</source>
        <translation>
            <numerusform>%n contract line without its own currency will be in %1. The amount stays: %2 becomes %3.</numerusform>
            <numerusform>%n contract lines without their own currency will be in %1. The amounts stay: %2 becomes %3.</numerusform>
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
    <name>OutcomeDialog</name>
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
    <name>StageDialog</name>
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
    <name>tasuki::ContractDialog</name>
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
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
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
    <name>tasuki::ImportDialog</name>
    <message numerus="yes">
        <source>Fix %n error(s) in the file to import it.</source>
        <translation>
            <numerusform>Fix %n error in the file to import it.</numerusform>
            <numerusform>Fix %n errors in the file to import it.</numerusform>
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
    <name>tasuki::MainWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) exported</source>
        <translation>
            <numerusform>%Ln row exported</numerusform>
            <numerusform>%Ln rows exported</numerusform>
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
    <name>tasuki::OnboardingDialog</name>
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
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
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
    <name>tasuki::StartDialog</name>
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
    <name>tasuki::TeamPage</name>
    <message numerus="yes">
        <source>%1 of %Ln offered</source>
        <translation>
            <numerusform>%1 of %Ln offered</numerusform>
            <numerusform>%1 of %Ln offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
</TS>
