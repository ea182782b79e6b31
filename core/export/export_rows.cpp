// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_rows.h"

#include "account/stage.h"
#include "handoff/handoff.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "kind/reference_finder.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "touchpoint/touchpoint.h"

#include <array>
#include <charconv>

namespace tasuki::exports {

namespace {

using storage::Database;
using storage::Statement;

ColumnType typeOf(FileColumn::Type type)
{
    switch (type) {
    case FileColumn::Type::Number: return ColumnType::Number;
    case FileColumn::Type::Date: return ColumnType::Date;
    case FileColumn::Type::Text: break;
    }
    return ColumnType::Text;
}

QByteArray keyOrder(const QByteArray& column)
{
    const QByteArray text = '(' + column + " GLOB '*[^0-9]*')";
    return text + ", CASE WHEN " + text + " THEN 0 ELSE length(" + column + ") END, " + column;
}

/// Makes the cells of a row out of a statement of storage::selectOf().
class RowCells {
public:
    RowCells(Database& db, const TableInfo& table) : m_table(table)
    {
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (table.facts[i]->file.isEmpty() || table.holds[i] == Holds::MoneyRest)
                continue;
            const Kind* referred = table.holds[i] == Holds::Reference ? kindOf(table.facts[i]->refersTo) : nullptr;
            const bool ofAccount = referred && referred->entity() == Entity::Account;
            m_cells.push_back({i, ofAccount, referred && !ofAccount ? referred->makeFinder({db}) : nullptr});
        }
    }

    QStringList of(const OfAccount& account, const Statement& row) const
    {
        QStringList cells;
        for (const CellOf& cell : m_cells)
            cells += cell.isAccount ? account.key : textOf(cell, row);
        return cells << account.name;
    }

private:
    struct CellOf {
        size_t column;
        bool isAccount;
        std::unique_ptr<ReferenceFinder> finder;
    };

    QString textOf(const CellOf& cell, const Statement& row) const
    {
        const int at = int(cell.column) + 1; // behind the id
        switch (m_table.holds[cell.column]) {
        case Holds::Reference:
            if (!row.isNull(at))
                return cell.finder->keyOf(row.integer(at));
            // Beside a reference may stand the name of who is no row of ours.
            return cell.column + 1 < m_table.holds.size() && m_table.holds[cell.column + 1] == Holds::NameInstead
                       ? row.text(at + 1)
                       : QString();
        case Holds::Whole: return row.isNull(at) ? QString() : QString::number(row.integer(at));
        case Holds::YesNo: return row.integer(at) != 0 ? QStringLiteral("true") : QStringLiteral("false");
        case Holds::Real: return realText(row.real(at));
        default: return row.isNull(at) ? QString() : row.text(at);
        }
    }

    const TableInfo& m_table;
    std::vector<CellOf> m_cells;
};

std::span<const Term> kindTerms()
{
    static const auto terms = [] {
        std::array<Term, std::size(kDefaultKinds)> made{};
        std::ranges::transform(kDefaultKinds, made.begin(), &DefaultKind::term);
        return made;
    }();
    return terms;
}

/// Of the columns that hold codes and are no columns of the kind's own table.
std::span<const Term> termsBeside(Entity entity, QStringView column)
{
    if (entity == Entity::Account && column == u"stage")
        return kStageTerms;
    if (entity == Entity::Account && column == u"open_handoff")
        return kHandoffStateTerms;
    if (entity == Entity::Touchpoint && column == u"kind")
        return kindTerms();
    if (column == u"active")
        return yesNoTerms();
    return {};
}

std::span<const Term> termsOf(const Kind& kind, QStringView column)
{
    for (const ColumnFacts* facts : kind.table->facts)
        if (!facts->codes.empty() && !facts->file.isEmpty() && column == QStringView(facts->file.name))
            return facts->codes;
    return termsBeside(kind.entity(), column);
}

} // namespace

std::span<const Term> yesNoTerms()
{
    static constexpr Term kTerms[] = {{u"true", u"Yes", u"はい"}, {u"false", u"No", u"いいえ"}};
    return kTerms;
}

std::vector<Column> columnsOf(const Kind& kind)
{
    std::vector<Column> columns;
    for (const std::span<const FileColumn> part : {kind.file->fields, kind.file->computed})
        for (const FileColumn& column : part)
            columns.push_back({column.nameText(), column.heading(TermLanguage::Japanese), typeOf(column.type),
                               NumberFormat::Plain, termsOf(kind, column.nameText())});
    return columns;
}

QString realText(double value)
{
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed).ptr;
    return QString::fromLatin1(buffer.data(), end - buffer.data());
}

std::vector<qint64> idsInKeyOrder(Database& db, const QByteArray& table, const QByteArray& key)
{
    std::vector<qint64> ids;
    Statement rows = db.prepare(("SELECT id FROM " + table + " ORDER BY " + keyOrder(key)).constData());
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

void eachOfAccounts(Database& db, const char* sql, const std::function<void(Statement&)>& bind,
                    const std::function<void(const OfAccount&, const Statement&)>& write)
{
    Statement key = db.prepare("SELECT account_key, name FROM accounts WHERE id = ?1");
    Statement rows = db.prepare(sql);
    for (const qint64 account : idsInKeyOrder(db, "accounts", "account_key")) {
        key.bind(1, account);
        key.next();
        const OfAccount ofAccount{key.text(0), key.text(1)};
        key.reset();
        rows.bind(1, account);
        if (bind)
            bind(rows);
        while (rows.next())
            write(ofAccount, rows);
    }
}

void exportRows(Database& db, const Kind& kind, RowSink& sink)
{
    const RowCells cells(db, *kind.table);
    const auto sql = [&](const char* whose) {
        return storage::selectOf(
            *kind.table, QByteArray("WHERE ").append(whose).append(" ORDER BY ").append(kind.file->order).constData());
    };
    const auto write = [&](const OfAccount& account, const Statement& row) {
        storage::unwrap(writeRow(sink, cells.of(account, row)));
    };
    eachOfAccounts(db, sql("t.account_id = ?1").constData(), {}, write);
    const int account = kind.file->find(u"account_id");
    if (account < 0 || kind.file->readColumn(size_t(account)).needed)
        return;
    Statement rows = db.prepare(sql("t.account_id IS NULL").constData());
    while (rows.next())
        write({}, rows);
}

} // namespace tasuki::exports
