// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searched_row_source.h"

#include "base/text.h"
#include "search/grams.h"
#include "search/variants.h"

#include <algorithm>

namespace tasuki::search {

namespace {

const QDate kFirstDay(1900, 1, 1);

/// Where none of its days is set: when it was made, which its id says.
QDate dayOfId(qint64 id)
{
    constexpr int kCounterBits = 21;
    return QDate(2020, 1, 1).addDays((id >> kCounterBits) / (qint64(24) * 60 * 60 * 1000));
}

/// The column of this table that refers to a type of touchpoint; null: none.
const char* typeColumn(const TableInfo& table)
{
    const auto found = std::ranges::find_if(
        table.facts, [](const ColumnFacts* facts) { return facts->refersTo == Entity::TouchpointKind; });
    return found == table.facts.end() ? nullptr : table.columns[size_t(found - table.facts.begin())];
}

} // namespace

FoldedRow folded(const SearchedRow& row)
{
    FoldedRow made;
    for (const QString& name : row.names) {
        const QString whole = textFold(name);
        const QString brief = searchFold(name);
        made.names += whole;
        if (brief != whole && !brief.isEmpty())
            made.shortNames += brief;
    }
    for (const QString& text : row.texts)
        made.texts += textFold(text);
    return made;
}

qint64 dayNumber(QDate day)
{
    return day.isValid() ? std::clamp<qint64>(kFirstDay.daysTo(day), 0, kNoDayNumber - 1) : kNoDayNumber;
}

QByteArray gramsOf(const Kind& kind, const FoldedRow& row)
{
    const Sort sort = kind.searched->days.empty() ? Sort::Named : Sort::Dated;
    std::vector<quint64> grams;
    for (const QStringList* texts : {&row.names, &row.shortNames, &row.texts})
        for (const QString& text : *texts)
            addGrams(withoutVariants(text), sort, grams);
    return gramText(grams);
}

int searchVersion()
{
    constexpr int kRowRules = 1; // count up where other columns are searched, or days are told otherwise
    return searchFoldVersion() * 100 + kGramRules * 10 + kRowRules;
}

const std::vector<const Kind*>& searchedKinds()
{
    static const std::vector<const Kind*> found = [] {
        std::vector<const Kind*> searched;
        std::ranges::copy_if(kinds(), std::back_inserter(searched), [](const Kind* kind) { return kind->searched; });
        return searched;
    }();
    return found;
}

storage::Statement SearchedRowReader::select(const Kind& kind, const char* rest)
{
    const TableInfo& table = *kind.table;
    const Searched& searched = *kind.searched;
    const bool ofAccount = table.find("account_id") < table.columns.size();
    const char* const type = typeColumn(table);
    QByteArray sql = "SELECT t.id, ";
    sql.append(ofAccount ? "t.account_id" : kind.entity() == Entity::Account ? "t.id" : "NULL");
    sql.append(type ? QByteArray(", t.").append(type) : QByteArray(", NULL"));
    if (searched.days.empty()) {
        sql.append(", NULL");
    } else {
        sql.append(", coalesce(NULL"); // of one alone it would be an error
        for (const char* day : searched.days)
            sql.append(", t.").append(day);
        sql.append(')');
    }
    for (const auto& columns : {searched.names, searched.texts})
        for (const char* column : columns)
            sql.append(", t.").append(column);
    return m_db.prepare(sql.append(" FROM ").append(table.table).append(" AS t").append(rest).constData());
}

SearchedRow SearchedRowReader::present(const Kind& kind, const storage::Statement& row)
{
    SearchedRow read;
    read.kind = &kind;
    read.id = row.integer(0);
    read.account = row.id<AccountId>(1);
    read.type = row.isNull(2) ? 0 : row.integer(2);
    if (!kind.searched->days.empty())
        read.day = row.isNull(3) ? dayOfId(read.id) : row.date(3);
    if (!kind.searched->days.empty() && !read.day.isValid()) // what no date is: damage, which a check tells
        read.day = dayOfId(read.id);
    int column = 4;
    for (size_t i = 0; i < kind.searched->names.size(); ++i)
        read.names += row.text(column++);
    for (size_t i = 0; i < kind.searched->texts.size(); ++i)
        read.texts += row.text(column++);
    return read;
}

std::optional<SearchedRow> SearchedRowReader::read(const Kind& kind, qint64 id)
{
    auto statement = m_byId.find(&kind);
    if (statement == m_byId.end())
        statement = m_byId.emplace(&kind, select(kind, " WHERE t.id = ?1")).first;
    statement->second.bind(1, id);
    if (!statement->second.next())
        return std::nullopt;
    SearchedRow row = present(kind, statement->second);
    statement->second.reset();
    return row;
}

} // namespace tasuki::search
