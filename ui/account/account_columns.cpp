// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_columns.h"

#include "account/account_acts.h"
#include "session/account_words.h"
#include "session/session.h"
#include "task/task_words.h"
#include "touchpoint/mood_field.h"
#include "widgets/date_edit.h"
#include "widgets/format.h"

namespace tasuki {

namespace {

using Row = AccountRow;
using AccountColumn = Column<AccountRow>;

const QString kUsageColumn = QStringLiteral("usage");
const QString kLastUsedColumn = QStringLiteral("last_used");

/// Makes a column of a text field editable with F2.
void edited(AccountColumn& column, Session& session, QString Account::*field)
{
    column.editValue = [field](const Row& r) { return QVariant(r.account().*field); };
    column.commit = [&session, field](const Row& r, const QVariant& value) {
        Account after = r.account();
        after.*field = value.toString().trimmed();
        return changeAccount(session, r.account(), after);
    };
}

/// Without its year where nobody can mistake it.
QString nearDate(QDate day, QDate today)
{
    constexpr int kHalfYear = 180;
    return std::abs(today.daysTo(day)) < kHalfYear ? dateShort(day) : dateNumeric(day);
}

bool commitRenewal(Session& session, const Row& row, const QString& typed)
{
    const auto day =
        typed.trimmed().isEmpty() ? std::optional<QDate>(QDate()) : parseSpokenDate(typed, session.today());
    if (!day) {
        session.sayError(
            invalid(AccountWords::tr("Invalid date “%1”. Use 2024/12/24 or 12/24.").arg(oneLine(typed, 40))));
        return false;
    }
    Account after = row.account();
    after.renewalDate = *day;
    return changeAccount(session, row.account(), after);
}

AccountColumn nameColumn(Session& session)
{
    AccountColumn c{.id = QStringLiteral("name"), .title = AccountWords::tr("Account")};
    c.display = [](const Row& r) { return r.account().name; };
    c.kind = CellKind::Name;
    c.width = 196;
    c.sortKey = [](const Row& r) { return SortKey(AccountRows::nameKey(r.account())); };
    c.toolTip = [](const Row& r) {
        return r.account().yomi.isEmpty() ? oneLine(r.account().name)
                                          : oneLine(r.account().name) + u'\n' + oneLine(r.account().yomi);
    };
    c.searchable = true;
    c.exportTitle = QStringLiteral("name");
    edited(c, session, &Account::name);
    return c;
}

AccountColumn textColumn(Session& session, const QString& id, const QString& title, const QString& exported,
                         QString Account::*field, int width, CellKind kind, int priority)
{
    AccountColumn c{.id = id, .title = title};
    c.priority = priority;
    c.display = [field](const Row& r) { return r.account().*field; };
    c.kind = kind;
    c.width = width;
    c.searchable = true;
    c.exportTitle = exported;
    edited(c, session, field);
    return c;
}

AccountColumn stageColumn(TermLanguage words)
{
    AccountColumn c{.id = QStringLiteral("stage"), .title = AccountWords::tr("Stage")};
    c.priority = 2;
    c.display = [words](const Row& r) { return stageText(r.summary->stage, words); };
    c.kind = CellKind::Pill;
    c.width = words == TermLanguage::Japanese ? 80 : 126;
    c.sortKey = [](const Row& r) { return SortKey(r.summary->stage.value()); };
    c.paint = [words](const Row& r) { return QVariant::fromValue(stagePill(r.summary->stage, words)); };
    c.exportTitle = QStringLiteral("stage");
    c.exportValue = [](const Row& r) { return stageText(r.summary->stage, TermLanguage::English).toLower(); };
    return c;
}

AccountColumn tierColumn(TermLanguage words)
{
    AccountColumn c{.id = QStringLiteral("touch_tier"), .title = AccountWords::tr("Touch tier")};
    c.priority = 7;
    c.display = [words](const Row& r) { return tierText(r.account().tier, words); };
    c.width = words == TermLanguage::Japanese ? 106 : 96;
    c.sortKey = [](const Row& r) {
        const Term* term = termOf(kTierTerms, r.account().tier);
        return term ? SortKey(int(term - std::begin(kTierTerms))) : SortKey();
    };
    c.exportTitle = QStringLiteral("touch_tier");
    c.exportValue = [](const Row& r) { return r.account().tier; };
    return c;
}

AccountColumn ownerColumn()
{
    AccountColumn c{.id = QStringLiteral("owner"), .title = AccountWords::tr("Owner")};
    c.priority = 5;
    const QString unowned = unownedText();
    c.display = [unowned](const Row& r) { return r.isOwned() ? r.owner : unowned; };
    c.width = 92;
    c.sortKey = [](const Row& r) { return r.isOwned() ? SortKey(r.owner) : SortKey(); };
    c.tone = [](const Row& r) { return r.isOwned() ? Tone::Neutral : Tone::Warn; };
    c.searchable = true;
    c.exportTitle = QStringLiteral("owner");
    c.exportValue = [](const Row& r) { return r.owner; };
    return c;
}

AccountColumn mrrColumn(const QString& currency)
{
    AccountColumn c{.id = QStringLiteral("mrr"), .title = AccountWords::tr("MRR")};
    c.priority = 3;
    c.display = [currency](const Row& r) { return money(r.mrr, currency); };
    c.kind = CellKind::Figure;
    c.width = 104;
    c.alignment = Qt::AlignRight | Qt::AlignVCenter;
    c.sortKey = [](const Row& r) { return SortKey(r.mrr.toDouble()); };
    c.exportTitle = QStringLiteral("mrr");
    c.exportValue = [currency](const Row& r) {
        return formatPlain(r.mrr, currencyExponent(currency), currencyExponent(currency));
    };
    return c;
}

AccountColumn renewalColumn(Session& session, QDate today)
{
    const TermLanguage words = session.words();
    AccountColumn c{.id = QStringLiteral("renewal_date"), .title = AccountWords::tr("Renewal date")};
    c.priority = 1;
    // Where nobody has written a date, the one that its contracts set.
    const auto shown = [](const Row& r) {
        return r.account().renewalDate.isValid() ? r.account().renewalDate : r.summary->due;
    };
    c.display = [shown](const Row& r) { return shown(r).isValid() ? dateNumeric(shown(r)) : QString(); };
    c.kind = CellKind::TwoPart;
    c.width = words == TermLanguage::Japanese ? 164 : 186;
    c.sortKey = [shown](const Row& r) { return SortKey(shown(r)); };
    c.paint = [today, shown](const Row& r) {
        return QVariant::fromValue(renewalParts(shown(r), today, r.isChurned()));
    };
    c.toolTip = [](const Row& r) {
        return !r.account().renewalDate.isValid() && r.summary->due.isValid()
                   ? AccountWords::tr("End of its contracts: no renewal date is entered.")
                   : QString();
    };
    c.spoken = [today, shown](const Row& r) {
        const TwoPartData parts = renewalParts(shown(r), today, r.isChurned());
        return parts.first + u' ' + parts.second;
    };
    c.exportTitle = QStringLiteral("renewal_date");
    c.exportValue = [](const Row& r) { return r.account().renewalDate.toString(Qt::ISODate); };
    c.editValue = [](const Row& r) {
        return QVariant(r.account().renewalDate.isValid() ? dateNumeric(r.account().renewalDate) : QString());
    };
    c.commit = [&session](const Row& r, const QVariant& value) { return commitRenewal(session, r, value.toString()); };
    return c;
}

/// The first open task, with the day by which it is due. That there is none says nothing of a customer who has left.
AccountColumn nextStepColumn(QDate today)
{
    AccountColumn c{.id = QStringLiteral("next_step"), .title = AccountWords::tr("Next step")};
    c.priority = 4;
    c.display = [](const Row& r) {
        return r.nextStep ? oneLine(r.nextStep->title, 80) : r.isChurned() ? absentText() : AccountWords::tr("Not set");
    };
    c.kind = CellKind::Dated;
    c.width = 182;
    c.narrow = 140;
    c.sortKey = [](const Row& r) { return r.nextStep ? SortKey(r.nextStepDay()) : SortKey(); };
    c.paint = [today, display = c.display](const Row& r) {
        const QDate day = r.nextStepDay();
        return QVariant::fromValue(TwoPartData{day.isValid() ? nearDate(day, today) : QString(), display(r),
                                               r.nextStep ? dueTone(*r.nextStep, today) : Tone::Neutral});
    };
    c.spoken = [display = c.display](const Row& r) {
        const QDate day = r.nextStepDay();
        return day.isValid() ? dateNumeric(day) + u' ' + display(r) : display(r);
    };
    c.toolTip = [spoken = c.spoken](const Row& r) { return r.nextStep ? spoken(r) : QString(); };
    c.searchable = true;
    c.exportTitle = QStringLiteral("next_step");
    c.exportValue = [](const Row& r) { return r.nextStep ? r.nextStep->title : QString(); };
    return c;
}

AccountColumn moodColumn()
{
    AccountColumn c{.id = QStringLiteral("mood"), .title = AccountWords::tr("Mood")};
    c.priority = 6;
    c.display = [](const Row& r) { return r.mood ? moodWords(r.mood->mood) : QString(); };
    c.kind = CellKind::Mark;
    c.width = 102;
    c.narrow = 48;
    c.icon = QStringLiteral("smile");
    c.sortKey = [](const Row& r) { return r.mood ? SortKey(r.mood->mood) : SortKey(); };
    c.paint = [](const Row& r) { return QVariant::fromValue(r.mood ? moodMark(r.mood->mood) : MarkData()); };
    c.toolTip = [](const Row& r) {
        return r.mood ? moodWords(r.mood->mood) + u' ' + dateNumeric(r.mood->day) : QString();
    };
    c.exportTitle = QStringLiteral("mood");
    c.exportValue = [](const Row& r) { return r.mood ? QString::number(r.mood->mood) : QString(); };
    return c;
}

AccountColumn lastTouchColumn()
{
    AccountColumn c{.id = QStringLiteral("last_touch"), .title = AccountWords::tr("Last touchpoint")};
    c.priority = 9;
    c.display = [](const Row& r) {
        return r.summary->lastTouch.isValid() ? dateNumeric(r.summary->lastTouch) : absentText();
    };
    c.kind = CellKind::Figure;
    c.width = 102;
    c.sortKey = [](const Row& r) { return SortKey(r.summary->lastTouch); };
    c.exportTitle = QStringLiteral("last_touch");
    c.exportValue = [](const Row& r) { return r.summary->lastTouch.toString(Qt::ISODate); };
    return c;
}

/// The metric that stands for all of them: its line and its last change, as on the account's page.
AccountColumn usageColumn()
{
    AccountColumn c{.id = kUsageColumn, .title = AccountWords::tr("Usage")};
    c.priority = 14;
    const auto change = [](const Row& r) {
        return r.usage && r.usage->trend ? r.usage->trend->change() : std::optional<double>();
    };
    c.display = [change](const Row& r) { return change(r) ? percentChange(*change(r)) : QString(); };
    c.kind = CellKind::Spark;
    c.width = 148;
    c.sortKey = [change](const Row& r) { return change(r) ? SortKey(*change(r)) : SortKey(); };
    c.paint = [](const Row& r) {
        return QVariant::fromValue(r.usage && r.usage->trend
                                       ? SparkData{r.usage->trend->steps, r.usage->core ? Tone::Accent : Tone::Neutral}
                                       : SparkData());
    };
    c.spoken = [display = c.display](const Row& r) {
        return r.usage && r.usage->trend
                   ? QStringList{oneLine(r.usage->trend->metric, 80),
                                 spoken(SparkData{r.usage->trend->steps, Tone::Neutral}), display(r)}
                         .join(u' ')
                   : absentText();
    };
    c.toolTip = [display = c.display](const Row& r) {
        if (!r.usage || !r.usage->trend)
            return QString();
        QStringList said = {oneLine(r.usage->trend->metric, 80)};
        if (r.usage->core)
            said += AccountWords::tr("core feature");
        if (!display(r).isEmpty())
            said += (r.usage->trend->weekly ? AccountWords::tr("%1 against the week before")
                                            : AccountWords::tr("%1 against the month before"))
                        .arg(display(r));
        return said.join(QStringLiteral(" · "));
    };
    c.exportTitle = QStringLiteral("usage_change");
    c.exportValue = [change](const Row& r) { return usage::changeText(change(r)); };
    return c;
}

/// In the tone of a warning where the account has fallen silent.
AccountColumn lastUsedColumn()
{
    AccountColumn c{.id = kLastUsedColumn, .title = AccountWords::tr("Last used")};
    c.priority = 15;
    const auto day = [](const Row& r) { return r.usage ? r.usage->lastUsed : QDate(); };
    c.display = [day](const Row& r) { return day(r).isValid() ? dateNumeric(day(r)) : absentText(); };
    c.kind = CellKind::Figure;
    c.width = 102;
    c.sortKey = [day](const Row& r) { return SortKey(day(r)); };
    c.tone = [](const Row& r) { return r.usage && r.usage->silent ? Tone::Warn : Tone::Neutral; };
    c.toolTip = [day](const Row& r) {
        return r.usage && r.usage->silent ? AccountWords::tr("No use since %1").arg(dateNumeric(day(r))) : QString();
    };
    c.spoken = [display = c.display, said = c.toolTip](const Row& r) {
        return r.usage && r.usage->silent ? said(r) : display(r);
    };
    c.exportTitle = kLastUsedColumn;
    c.exportValue = [day](const Row& r) { return day(r).toString(Qt::ISODate); };
    return c;
}

AccountColumn tagsColumn()
{
    AccountColumn c{.id = QStringLiteral("tags"), .title = AccountWords::tr("Tags")};
    c.priority = 12;
    c.display = [](const Row& r) { return r.summary->tags.join(QStringLiteral(", ")); };
    c.kind = CellKind::Muted;
    c.width = 140;
    c.searchable = true;
    c.exportTitle = QStringLiteral("tags");
    c.exportValue = [](const Row& r) { return r.summary->tags.join(u'|'); };
    return c;
}

} // namespace

bool isOfUsage(const QString& column)
{
    return column == kUsageColumn || column == kLastUsedColumn;
}

RowTableModel<AccountRow>::Columns accountColumns(Session& session)
{
    const TermLanguage words = session.words();
    RowTableModel<AccountRow>::Columns columns;
    columns.push_back(nameColumn(session));
    columns.push_back(stageColumn(words));
    columns.push_back(ownerColumn());
    columns.push_back(mrrColumn(session.baseCurrency()));
    columns.push_back(renewalColumn(session, session.today()));
    columns.push_back(nextStepColumn(session.today()));
    columns.push_back(moodColumn());
    columns.push_back(tierColumn(words));
    columns.push_back(textColumn(session, QStringLiteral("code"), AccountWords::tr("Code"),
                                 QStringLiteral("account_code"), &Account::code, 72, CellKind::Muted, 8));
    columns.push_back(lastTouchColumn());
    columns.push_back(textColumn(session, QStringLiteral("segment"), AccountWords::tr("Segment"),
                                 QStringLiteral("segment"), &Account::segment, 128, CellKind::Text, 10));
    columns.push_back(textColumn(session, QStringLiteral("yomi"), AccountWords::tr("Reading"), QStringLiteral("yomi"),
                                 &Account::yomi, 160, CellKind::Muted, 13));
    columns.push_back(textColumn(session, QStringLiteral("industry"), AccountWords::tr("Industry"),
                                 QStringLiteral("industry"), &Account::industry, 110, CellKind::Muted, 11));
    columns.push_back(tagsColumn());
    columns.push_back(usageColumn());
    columns.push_back(lastUsedColumn());
    return columns;
}

} // namespace tasuki
