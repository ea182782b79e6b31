// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searched_row_source.h"

#include "base/text.h"
#include "base/variants.h"
#include "kind/searched_beside.h"
#include "search/grams.h"

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

constexpr int kWithout = 9; ///< the parameter that names a row beside; behind those of every condition

/// The kind that a column beside a row refers to by a name that is searched; null: it is not one of these.
const Kind* referredBeside(const SearchedBeside& beside, size_t column)
{
    const Kind* kind = beside.table->holds[column] == Holds::Reference
                               && QLatin1String(beside.table->columns[column]) != QLatin1String(beside.owner)
                           ? kindOf(beside.table->facts[column]->refersTo)
                           : nullptr;
    return kind && kind->called ? kind : nullptr;
}

/// The names beside a row, one a line.
QByteArray besideSql(const SearchedBeside& beside)
{
    QByteArray names = "coalesce(NULL";
    for (size_t i = 0; i < beside.table->columns.size(); ++i) {
        const QByteArray column = QByteArray("b.").append(beside.table->columns[i]);
        const Holds holds = beside.table->holds[i];
        if (const Kind* kind = referredBeside(beside, i))
            names.append(", (SELECT r.")
                .append(kind->called)
                .append(" FROM ")
                .append(kind->table->table)
                .append(" AS r WHERE r.id = ")
                .append(column)
                .append(')');
        else if (holds == Holds::Text || holds == Holds::NameInstead)
            names.append(", nullif(").append(column).append(", '')");
    }
    return QByteArray("(SELECT group_concat(")
        .append(names)
        .append("), char(10)) FROM ")
        .append(beside.table->table)
        .append(" AS b WHERE b.")
        .append(beside.owner)
        .append(" = t.id AND b.id IS NOT ?")
        .append(QByteArray::number(kWithout))
        .append(')');
}

/// The name without the space between its parts, so that 斎藤恵子 finds 斎藤 恵子; empty where it has none. `brief` is
/// its searchFold().
QString writtenClose(const QString& name, const QString& brief)
{
    const QString close = nameFold(name);
    return searchFold(close) == brief ? QString() : close;
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
        if (const QString close = writtenClose(name, brief); !close.isEmpty())
            made.shortNames += searchFold(close);
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
    constexpr int kRowRules = 3; // count up where other columns are searched, or days are told otherwise
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

bool isFoundWith(const Kind& kind)
{
    return std::ranges::any_of(searchedKinds(), [&](const Kind* searched) {
        const SearchedBeside* const beside = besideOf(*searched);
        if (!beside)
            return false;
        if (beside->table == kind.table)
            return true;
        for (size_t i = 0; i < beside->table->columns.size(); ++i)
            if (referredBeside(*beside, i) == &kind)
                return true;
        return false;
    });
}

std::vector<RowOf> SearchedRowReader::owners(const Kind& kind, qint64 first, qint64 last)
{
    std::vector<RowOf> found;
    const auto read = [&](const Kind& searched, const char* column) {
        const SearchedBeside& beside = *besideOf(searched);
        storage::Statement rows = m_db.prepare(QByteArray("SELECT DISTINCT ")
                                                   .append(beside.owner)
                                                   .append(" FROM ")
                                                   .append(beside.table->table)
                                                   .append(" WHERE ")
                                                   .append(column)
                                                   .append(" >= ?1 AND ")
                                                   .append(column)
                                                   .append(" <= ?2")
                                                   .constData());
        rows.bind(1, first).bind(2, last);
        while (rows.next())
            found.push_back({&searched, rows.integer(0)});
    };
    for (const Kind* searched : searchedKinds()) {
        const SearchedBeside* const beside = besideOf(*searched);
        if (beside && beside->table == kind.table)
            read(*searched, "id");
        for (size_t i = 0; beside && i < beside->table->columns.size(); ++i)
            if (referredBeside(*beside, i) == &kind)
                read(*searched, beside->table->columns[i]);
    }
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
    if (const SearchedBeside* const beside = besideOf(kind))
        sql.append(", ").append(besideSql(*beside));
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
    if (besideOf(kind) && !row.isNull(column))
        for (const QString& name : row.text(column).split(u'\n', Qt::SkipEmptyParts)) {
            read.texts += name;
            if (const QString close = writtenClose(name, searchFold(name)); !close.isEmpty())
                read.texts += close;
        }
    return read;
}

std::optional<SearchedRow> SearchedRowReader::read(const Kind& kind, qint64 id, qint64 without)
{
    auto statement = m_byId.find(&kind);
    if (statement == m_byId.end())
        statement = m_byId.emplace(&kind, select(kind, " WHERE t.id = ?1")).first;
    statement->second.bind(1, id);
    if (besideOf(kind))
        statement->second.bind(kWithout, without);
    if (!statement->second.next())
        return std::nullopt;
    SearchedRow row = present(kind, statement->second);
    statement->second.reset();
    return row;
}

} // namespace tasuki::search
