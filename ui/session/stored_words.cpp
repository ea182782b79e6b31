// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stored_words.h"

#include "kind/kind.h"
#include "people/people_rules.h"
#include "revenue/rates.h"
#include "session/session.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct StoredWords {
    Q_DECLARE_TR_FUNCTIONS(storedWords)
};

QString referenceText(Session& session, const ColumnFacts& facts, qint64 id)
{
    const QString name = nameOfRow(session.db(), facts.refersTo, id, session.words());
    if (!name.isEmpty())
        return name;
    return id == 0 ? absentText() : number(id);
}

QString numberText(const ColumnFacts& facts, qint64 value)
{
    switch (facts.shows) {
    case Shows::Millionths: return formatExact(Amount::fromMinor(value), 6);
    case Shows::Percent: return formatExact(Amount::fromMinor(value), 4) + u'%';
    case Shows::Hundredths: return people::fteText(value);
    case Shows::Pico: return revenue::rateText(value);
    case Shows::AsHeld:
    case Shows::DayBefore: break;
    }
    return number(value);
}

QString dayText(const ColumnFacts& facts, const QString& stored)
{
    const QDate day = QDate::fromString(stored, Qt::ISODate);
    if (!day.isValid())
        return stored;
    return dateNumeric(facts.shows == Shows::DayBefore ? day.addDays(-1) : day);
}

QString wholeText(Session& session, const ColumnFacts& facts, Holds holds, qint64 value)
{
    switch (holds) {
    case Holds::Reference: return referenceText(session, facts, value);
    case Holds::Money: return money(Amount::fromMinor(value), session.baseCurrency());
    case Holds::YesNo: return value != 0 ? StoredWords::tr("Yes") : StoredWords::tr("No");
    default: return numberText(facts, value);
    }
}

} // namespace

QString columnText(const TableInfo& table, QAnyStringView column, TermLanguage words)
{
    const size_t at = table.find(column);
    return at == table.columns.size() || table.facts[at]->label.isEmpty() ? QString()
                                                                          : table.facts[at]->label.text(words);
}

QString storedText(Session& session, const TableInfo& table, QAnyStringView column, const Value& value)
{
    const size_t at = table.find(column);
    static const ColumnFacts kUnknown;
    const ColumnFacts& facts = at < table.columns.size() ? *table.facts[at] : kUnknown;
    const Holds holds = at < table.columns.size() ? table.holds[at] : Holds::Text;
    if (const auto* whole = std::get_if<qint64>(&value))
        return wholeText(session, facts, holds, *whole);
    if (const auto* real = std::get_if<double>(&value))
        return QLocale().toString(*real);
    const auto* text = std::get_if<QString>(&value);
    if (!text || text->isEmpty())
        return absentText();
    if (!facts.codes.empty())
        return termText(facts.codes, *text, session.words());
    return holds == Holds::Day ? dayText(facts, *text) : *text;
}

} // namespace tasuki
