// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_filter.h"

#include "account/account_store.h"
#include "account/due_date.h"
#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tasuki::account {

namespace {

constexpr const char* kFieldNames[] = {"stage",   "owner", "tier",      "segment", "industry",  "tag",
                                       "renewal", "mrr",   "next_step", "mood",    "last_touch"};
static_assert(std::size(kFieldNames) == kFilterFields);

constexpr QStringView kWithin = u"<=";
constexpr QStringView kAtLeast = u">=";
constexpr QStringView kBelow = u"<";

std::optional<qint64> numberBehind(QStringView value, QStringView mark)
{
    if (!value.startsWith(mark))
        return std::nullopt;
    bool good = false;
    const qint64 number = value.mid(mark.size()).toLongLong(&good);
    return good && number >= 0 ? std::optional(number) : std::nullopt;
}

bool isId(const QString& value)
{
    bool good = false;
    return value.toLongLong(&good) > 0 && good;
}

/// Whether this program knows what the value means.
bool isKnown(FilterField field, const QString& value)
{
    switch (field) {
    case FilterField::Stage: return isId(value);
    case FilterField::Owner: return value == kNoValue || value == kMyself || isId(value);
    case FilterField::Tier: return value == kNoValue || termOf(kTierTerms, value);
    case FilterField::Segment:
    case FilterField::Industry:
    case FilterField::Tag: return true;
    case FilterField::Renewal: return value == kNoValue || value == kIsOverdue || numberBehind(value, kWithin);
    case FilterField::Mrr: return numberBehind(value, kAtLeast) || numberBehind(value, kBelow);
    case FilterField::NextStep: return value == kNoValue || value == kIsOverdue;
    case FilterField::Mood: {
        bool good = false;
        return value == kNoValue || (qAbs(value.toInt(&good)) <= 2 && good);
    }
    case FilterField::LastTouch: return value == kNoValue || numberBehind(value, kAtLeast);
    }
    return false;
}

using Test = std::function<bool(const FilterSubject&)>;

/// Few texts stand in many rows: each is folded once.
class FoldedTexts {
public:
    explicit FoldedTexts(const QStringList& values)
    {
        for (const QString& value : values)
            m_folded.insert(keyFold(value));
    }
    bool contains(const QString& text)
    {
        if (const auto known = m_known.constFind(text); known != m_known.cend())
            return *known;
        const bool has = m_folded.contains(keyFold(text));
        m_known.insert(text, has);
        return has;
    }
    bool containsNone() const { return m_folded.contains(QString()); }

private:
    QSet<QString> m_folded;
    QHash<QString, bool> m_known;
};

Test textTest(const QStringList& values, QString Account::*field)
{
    return [texts = std::make_shared<FoldedTexts>(values), field](const FilterSubject& subject) {
        return texts->contains(subject.summary.account.*field);
    };
}

Test tagTest(const QStringList& values)
{
    return [texts = std::make_shared<FoldedTexts>(values)](const FilterSubject& subject) {
        const QStringList& tags = subject.summary.tags;
        if (tags.isEmpty())
            return texts->containsNone();
        return std::ranges::any_of(tags, [&](const QString& tag) { return texts->contains(tag); });
    };
}

Test ownerTest(const QStringList& values, MemberId me)
{
    QSet<qint64> owners;
    for (const QString& value : values) {
        if (value != kMyself)
            owners.insert(value == kNoValue ? 0 : value.toLongLong());
        else if (me.isValid())
            owners.insert(me.value());
    }
    return [owners](const FilterSubject& subject) {
        const MemberId owner = subject.summary.owner;
        return owners.contains(owner.isValid() ? owner.value() : 0);
    };
}

Test renewalTest(const QString& value, QDate today)
{
    if (value == kNoValue)
        return [](const FilterSubject& subject) { return !subject.summary.due.isValid(); };
    if (value == kIsOverdue)
        return [today](const FilterSubject& subject) {
            return subject.summary.due.isValid() && subject.summary.due < today;
        };
    return [today, days = int(*numberBehind(value, kWithin))](const FilterSubject& subject) {
        return isWithin(subject.summary.due, today, days);
    };
}

Test mrrTest(const QString& value)
{
    if (const auto least = numberBehind(value, kAtLeast))
        return [least = Amount::fromMinor(*least)](const FilterSubject& subject) { return subject.mrr >= least; };
    return [most = Amount::fromMinor(*numberBehind(value, kBelow))](const FilterSubject& subject) {
        return subject.mrr < most;
    };
}

Test nextStepTest(const QString& value, QDate today)
{
    if (value == kNoValue)
        return [](const FilterSubject& subject) { return !subject.hasNextStep; };
    return [today](const FilterSubject& subject) {
        return subject.hasNextStep && subject.nextStepDay.isValid() && subject.nextStepDay < today;
    };
}

Test moodTest(const QString& value)
{
    const auto mood = value == kNoValue ? std::nullopt : std::optional(value.toInt());
    return [mood](const FilterSubject& subject) { return subject.mood == mood; };
}

Test lastTouchTest(const QString& value, QDate today)
{
    if (value == kNoValue)
        return [](const FilterSubject& subject) { return !subject.summary.lastTouch.isValid(); };
    return [last = today.addDays(-*numberBehind(value, kAtLeast))](const FilterSubject& subject) {
        return !subject.summary.lastTouch.isValid() || subject.summary.lastTouch <= last;
    };
}

/// Any of the values.
Test anyOf(const QStringList& values, const std::function<Test(const QString&)>& testOf)
{
    std::vector<Test> tests;
    for (const QString& value : values)
        tests.push_back(testOf(value));
    return [tests = std::move(tests)](const FilterSubject& subject) {
        return std::ranges::any_of(tests, [&](const Test& test) { return test(subject); });
    };
}

Test testOf(const Condition& condition, QDate today, MemberId me)
{
    const QStringList& values = condition.values;
    switch (condition.field) {
    case FilterField::Stage: {
        QSet<qint64> stages;
        for (const QString& value : values)
            stages.insert(value.toLongLong());
        return [stages](const FilterSubject& subject) { return stages.contains(subject.summary.stage.value()); };
    }
    case FilterField::Owner: return ownerTest(values, me);
    case FilterField::Tier:
        return [values](const FilterSubject& subject) { return values.contains(subject.summary.account.tier); };
    case FilterField::Segment: return textTest(values, &Account::segment);
    case FilterField::Industry: return textTest(values, &Account::industry);
    case FilterField::Tag: return tagTest(values);
    case FilterField::Renewal: return anyOf(values, [&](const QString& value) { return renewalTest(value, today); });
    case FilterField::Mrr: return anyOf(values, &mrrTest);
    case FilterField::NextStep: return anyOf(values, [&](const QString& value) { return nextStepTest(value, today); });
    case FilterField::Mood: return anyOf(values, &moodTest);
    case FilterField::LastTouch:
        return anyOf(values, [&](const QString& value) { return lastTouchTest(value, today); });
    }
    return {};
}

/// "Within 30 days or within 90" is the latter alone: a second bound of the same kind takes the first one's place.
QStringView boundOf(QStringView value)
{
    for (const QStringView mark : {kWithin, kAtLeast, kBelow})
        if (value.startsWith(mark))
            return mark;
    return {};
}

} // namespace

QString withinDays(int days)
{
    return kWithin.toString() + QString::number(days);
}

QString daysAgo(int days)
{
    return kAtLeast.toString() + QString::number(days);
}

QString atLeast(qint64 minor)
{
    return kAtLeast.toString() + QString::number(minor);
}

QString below(qint64 minor)
{
    return kBelow.toString() + QString::number(minor);
}

std::optional<qint64> numberOf(const QString& value)
{
    const QStringView mark = boundOf(value);
    return mark.isEmpty() ? std::nullopt : numberBehind(value, mark);
}

Conditions with(Conditions conditions, const Condition& more)
{
    // Two bounds of money make a range: both have to fit.
    const auto joins = [&](const Condition& one) {
        return one.field == more.field && one.isNot == more.isNot
               && (one.field != FilterField::Mrr || boundOf(one.values.front()) == boundOf(more.values.front()));
    };
    const auto present = std::ranges::find_if(conditions, joins);
    if (present == conditions.end()) {
        conditions.push_back(more);
        return conditions;
    }
    for (const QString& value : more.values) {
        if (present->values.contains(value))
            continue;
        if (const QStringView bound = boundOf(value); !bound.isEmpty())
            present->values.removeIf([&](const QString& other) { return boundOf(other) == bound; });
        present->values += value;
    }
    return conditions;
}

QString filterText(const Conditions& conditions)
{
    QJsonArray where;
    for (const Condition& condition : conditions)
        where.append(QJsonObject{{QStringLiteral("field"), QLatin1String(kFieldNames[int(condition.field)])},
                                 {condition.isNot ? QStringLiteral("not") : QStringLiteral("is"),
                                  QJsonArray::fromStringList(condition.values)}});
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("where"), where}}).toJson(QJsonDocument::Compact));
}

namespace {

std::optional<Condition> conditionOf(const QJsonObject& object)
{
    Condition condition;
    const QString name = object.value(QStringLiteral("field")).toString();
    const auto* const known =
        std::ranges::find(kFieldNames, name, [](const char* each) { return QLatin1String(each); });
    condition.isNot = object.contains(QStringLiteral("not"));
    const QJsonValue values = object.value(condition.isNot ? QStringLiteral("not") : QStringLiteral("is"));
    if (known == std::end(kFieldNames) || object.size() != 2 || !values.isArray() || values.toArray().isEmpty())
        return std::nullopt;
    condition.field = FilterField(known - std::begin(kFieldNames));
    for (const QJsonValue value : values.toArray()) {
        if (!value.isString() || !isKnown(condition.field, value.toString()))
            return std::nullopt;
        condition.values += value.toString();
    }
    return condition;
}

} // namespace

std::optional<Conditions> filterOf(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.size() != 1 || !object.value(QStringLiteral("where")).isArray())
        return std::nullopt;
    Conditions conditions;
    for (const QJsonValue each : object.value(QStringLiteral("where")).toArray()) {
        const auto condition = conditionOf(each.toObject());
        if (!condition)
            return std::nullopt;
        conditions.push_back(*condition);
    }
    return conditions;
}

Filter::Filter(const Conditions& conditions, QDate today, MemberId me)
{
    for (const Condition& condition : conditions) {
        Test test = testOf(condition, today, me);
        if (condition.isNot)
            test = [test = std::move(test)](const FilterSubject& subject) { return !test(subject); };
        m_tests.push_back(std::move(test));
    }
}

bool Filter::fits(const FilterSubject& subject) const
{
    return std::ranges::all_of(m_tests, [&](const Test& test) { return test(subject); });
}

} // namespace tasuki::account
