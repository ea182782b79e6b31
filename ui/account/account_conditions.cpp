// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_conditions.h"

#include "base/text.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/session.h"
#include "settings/saved_view.h"
#include "shell/fuzzy.h"
#include "shell/palette_providers.h"
#include "shell/shell.h"
#include "touchpoint/mood_field.h"
#include "widgets/format.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki {

using account::Condition;
using account::FilterField;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(conditions)
};

constexpr int kMostShown = 40;
constexpr FilterField kFields[] = {FilterField::Stage,    FilterField::Owner,    FilterField::Renewal,
                                   FilterField::NextStep, FilterField::Mood,     FilterField::Mrr,
                                   FilterField::Tier,     FilterField::Tag,      FilterField::Segment,
                                   FilterField::Industry, FilterField::LastTouch};

QString ownerText(const QString& value, Session& session)
{
    if (value == account::kNoValue)
        return unownedText();
    if (value == account::kMyself)
        return Text::tr("me");
    const QString name = session.directory().memberName(MemberId(value.toLongLong()));
    return name.isEmpty() ? absentText() : oneLine(name, kMostShown);
}

QString boundText(FilterField field, const QString& value, Session& session)
{
    const qint64 number = account::numberOf(value).value_or(0);
    if (field == FilterField::Renewal)
        return Text::tr("within %n day(s)", nullptr, int(number));
    if (field == FilterField::LastTouch)
        return Text::tr("%n or more day(s) ago", nullptr, int(number));
    const QString amount = money(Amount::fromMinor(number), session.baseCurrency());
    return value == account::below(number) ? Text::tr("below %1").arg(amount) : Text::tr("at least %1").arg(amount);
}

QString valueText(FilterField field, const QString& value, Session& session)
{
    const TermLanguage words = session.words();
    if (field == FilterField::Owner)
        return ownerText(value, session);
    if (value == account::kNoValue)
        return Text::tr("none");
    if (value == account::kIsOverdue)
        return Text::tr("overdue");
    switch (field) {
    case FilterField::Stage: return stageText(StageId(value.toLongLong()), words);
    case FilterField::Tier: return tierText(value, words);
    case FilterField::Mood: return moodWords(value.toInt());
    case FilterField::Renewal:
    case FilterField::Mrr:
    case FilterField::LastTouch: return boundText(field, value, session);
    default: return oneLine(value, kMostShown);
    }
}

QString placeOf(const Condition& condition)
{
    return kConditionPlace + account::filterText({condition});
}

} // namespace

account::FilterSubject subjectOf(const AccountRow& row)
{
    return {.summary = *row.summary,
            .mrr = row.mrr,
            .hasNextStep = row.nextStep != nullptr,
            .nextStepDay = row.nextStepDay(),
            .mood = row.mood ? std::optional(row.mood->mood) : std::nullopt};
}

QString conditionField(FilterField field)
{
    switch (field) {
    case FilterField::Stage: return AccountWords::tr("Stage");
    case FilterField::Owner: return AccountWords::tr("Owner");
    case FilterField::Tier: return AccountWords::tr("Touch tier");
    case FilterField::Segment: return AccountWords::tr("Segment");
    case FilterField::Industry: return AccountWords::tr("Industry");
    case FilterField::Tag: return AccountWords::tr("Tags");
    case FilterField::Renewal: return AccountWords::tr("Renewal date");
    case FilterField::Mrr: return AccountWords::tr("MRR");
    case FilterField::NextStep: return AccountWords::tr("Next step");
    case FilterField::Mood: return AccountWords::tr("Mood");
    case FilterField::LastTouch: return AccountWords::tr("Last touchpoint");
    }
    return {};
}

QString conditionValue(const Condition& condition, Session& session)
{
    QString text;
    for (const QString& value : condition.values) {
        const QString one = valueText(condition.field, value, session);
        text = text.isEmpty() ? one : Text::tr("%1 or %2").arg(text, one);
    }
    return condition.isNot ? Text::tr("not %1").arg(text) : text;
}

ConditionProvider::ConditionProvider(Session& session) : m_session(session)
{
    QObject::connect(&session, &Session::changed, &m_context, [this] { m_stale = true; });
}

ConditionProvider::Choice ConditionProvider::choiceOf(FilterField field, bool isNot, const QString& value) const
{
    Choice choice{{field, isNot, {value}}, {}, {}};
    choice.title = Text::tr("%1: %2").arg(conditionField(field), conditionValue(choice.condition, m_session));
    choice.folded = searchFold(choice.title);
    return choice;
}

void ConditionProvider::add(FilterField field, const QString& value)
{
    for (const bool isNot : {false, true})
        m_choices.push_back(choiceOf(field, isNot, value));
}

void ConditionProvider::addAll(FilterField field, const QStringList& values)
{
    for (const QString& value : values)
        add(field, value);
}

void ConditionProvider::gather()
{
    constexpr int kDays[] = {30, 60, 90, 180, 365};
    m_stale = false;
    m_words = m_session.words();
    m_choices.clear();
    for (const StageId stage : {kOnboarding, kRetention, kRenewal, kChurned})
        add(FilterField::Stage, QString::number(stage.value()));
    addAll(FilterField::Owner, {account::kMyself, account::kNoValue});
    for (const Member& member : m_session.directory().members())
        if (member.active)
            add(FilterField::Owner, QString::number(member.id.value()));
    for (const int days : kDays)
        add(FilterField::Renewal, account::withinDays(days));
    addAll(FilterField::Renewal, {account::kIsOverdue, account::kNoValue});
    addAll(FilterField::NextStep, {account::kNoValue, account::kIsOverdue});
    for (int mood = -2; mood <= 2; ++mood)
        add(FilterField::Mood, QString::number(mood));
    add(FilterField::Mood, account::kNoValue);
    for (const Term& tier : kTierTerms)
        add(FilterField::Tier, QStringView(tier.code).toString());
    add(FilterField::Tier, account::kNoValue);
    const AccountStore store(m_session.db());
    addAll(FilterField::Tag, m_session.readToShow(store.tagNames()));
    addAll(FilterField::Segment, m_session.readToShow(store.segments()));
    addAll(FilterField::Industry, m_session.readToShow(store.industries()));
    for (const FilterField field : {FilterField::Tag, FilterField::Segment, FilterField::Industry})
        add(field, account::kNoValue);
    for (const int days : kDays)
        add(FilterField::LastTouch, account::daysAgo(days));
    add(FilterField::LastTouch, account::kNoValue);
}

std::vector<ConditionProvider::Choice> ConditionProvider::ofNumber(const QString& text) const
{
    static const QRegularExpression number(QStringLiteral("([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(万|億|千|k|m|日|days?)?"),
                                           QRegularExpression::CaseInsensitiveOption);
    constexpr int kMostDays = 3660;
    const auto match = number.match(text.normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2).toLower();
    const int exponent = currencyExponent(m_session.baseCurrency());
    auto amount = parseAmount(match.captured(1), exponent);
    if (!amount)
        return {};
    const bool isDays = unit == u"日" || unit.startsWith(u'd');
    bool isWhole = false;
    const int days = match.captured(1).toInt(&isWhole);
    std::vector<Choice> found;
    if (isWhole && days > 0 && days <= kMostDays && (unit.isEmpty() || isDays)) {
        found.push_back(choiceOf(FilterField::Renewal, false, account::withinDays(days)));
        found.push_back(choiceOf(FilterField::LastTouch, false, account::daysAgo(days)));
    }
    const std::pair<QStringView, qint64> factors[] = {
        {u"千", 1000}, {u"k", 1000}, {u"万", 10'000}, {u"m", 1000000}, {u"億", 100'000'000}};
    for (const auto& [name, factor] : factors)
        if (unit == name)
            amount = amount->scaled(factor, 1);
    if (!isDays && isWithinBounds(*amount)) {
        const qint64 minor = amount->minorRounded();
        found.push_back(choiceOf(FilterField::Mrr, false, account::atLeast(minor)));
        found.push_back(choiceOf(FilterField::Mrr, false, account::below(minor)));
    }
    return found;
}

PaletteItem ConditionProvider::item(const Choice& choice, int score) const
{
    return {choice.title,
            Text::tr("Condition for accounts"),
            QStringLiteral("funnel"),
            {},
            score,
            [this, condition = choice.condition] { m_session.shell().navigate(kAccountViews, placeOf(condition)); }};
}

std::vector<PaletteItem> ConditionProvider::fields() const
{
    std::vector<PaletteItem> items;
    int score = account::kFilterFields; // in this order
    for (const FilterField field : kFields)
        items.push_back(
            {conditionField(field), Text::tr("Choose a value"), QStringLiteral("funnel"), {}, score--, [this, field] {
                 m_session.shell().openPalette(kConditionPrefix + conditionField(field) + u' ');
             }});
    return items;
}

std::vector<PaletteItem> ConditionProvider::find(const PaletteQuery& query, int limit)
{
    constexpr int kNotLater = 8; ///< "is not" comes behind "is" of the same value
    if (query.folded.isEmpty())
        return fields();
    if (m_stale || m_words != m_session.words())
        gather();
    std::vector<PaletteItem> items;
    for (const Choice& choice : m_choices)
        if (const auto score = fuzzyScore(query.folded, choice.folded))
            items.push_back(item(choice, *score - (choice.condition.isNot ? kNotLater : 0)));
    int best = 0;
    for (const PaletteItem& each : items)
        best = std::max(best, each.score);
    // A number means a bound that nobody could list. The field may be named beside it.
    QString field = query.text;
    field.remove(QRegularExpression(QStringLiteral("[0-9０-９,，.．]+\\s*(万|億|千|k|m|日|days?)?"),
                                    QRegularExpression::CaseInsensitiveOption));
    const QString named = searchFold(field);
    int score = best + 10;
    for (const Choice& choice : ofNumber(query.text)) {
        if (!fuzzyScore(named, searchFold(conditionField(choice.condition.field))))
            continue;
        std::erase_if(items, [&](const PaletteItem& one) { return one.title == choice.title; });
        items.push_back(item(choice, score--)); // ahead of what merely has these digits
    }
    keepBest(items, limit);
    return items;
}

} // namespace tasuki
