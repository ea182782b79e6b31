// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "kind/kind.h"
#include "storage/database.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tasuki::search {

/// What the search knows of a row.
struct SearchedRow {
    const Kind* kind = nullptr;
    qint64 id = 0;
    AccountId account; ///< or the row itself
    QDate day;         ///< invalid: rows of its kind have none
    qint64 type = 0;   ///< of a touchpoint: TouchpointKindId
    QStringList names; ///< as they are stored
    QStringList texts;
};

/// A row's texts, folded: what is compared.
struct FoldedRow {
    QStringList names;
    QStringList shortNames; ///< without company forms
    QStringList texts;
};
FoldedRow folded(const SearchedRow& row);

/// Documents of the index are numbered by day: all of one day lie between two numbers.
inline constexpr int kDayBits = 24;
/// 0 for days before 1900, the last but one for those far ahead; rows without a day have the last: they come first.
qint64 dayNumber(QDate day);
inline qint64 dayNumber(const SearchedRow& row)
{
    return dayNumber(row.day);
}
/// Of rows without one.
inline constexpr qint64 kNoDayNumber = (1 << 17) - 1;
constexpr qint64 firstDocument(qint64 dayNumber)
{
    return dayNumber << kDayBits;
}

/// The pieces of a row as the index holds them, by `folded`.
QByteArray gramsOf(const Kind& kind, const FoldedRow& row);

/// Everything that changes which document a row is and what it holds, as one number.
int searchVersion();

/// The kinds that are searched, in the order of kinds().
const std::vector<const Kind*>& searchedKinds();

/// A row of a searched kind.
struct RowOf {
    const Kind* kind = nullptr;
    qint64 id = 0;
};

/// Whether searched rows are found by the names of rows of this kind: what is beside them, or what that refers to.
bool isFoundWith(const Kind& kind);

/// Reads rows of the searched kinds; statements are kept. Functions throw storage::Failure.
class SearchedRowReader {
public:
    explicit SearchedRowReader(storage::Database& db) : m_db(db) {}

    /// `without`: a row beside it of which nothing is read.
    std::optional<SearchedRow> read(const Kind& kind, qint64 id, qint64 without = 0);
    /// Those that are found by the names of rows of this kind with an id in the range.
    std::vector<RowOf> owners(const Kind& kind, qint64 first, qint64 last);
    /// Rows whose ids lie in the range, in their order; `row` answers whether to go on.
    template <typename Visit>
    void each(const Kind& kind, qint64 first, qint64 last, const Visit& row)
    {
        storage::Statement rows = select(kind, " WHERE t.id BETWEEN ?1 AND ?2 ORDER BY t.id");
        rows.bind(1, first).bind(2, last);
        while (rows.next() && row(present(kind, rows))) {
        }
    }
    /// Those of an account.
    template <typename Visit>
    void ofAccount(const Kind& kind, AccountId account, const Visit& row)
    {
        storage::Statement rows = select(
            kind, kind.entity() == Entity::Account ? " WHERE t.id = ?1" : " WHERE t.account_id = ?1 ORDER BY t.id");
        rows.bind(1, account);
        while (rows.next() && row(present(kind, rows))) {
        }
    }

private:
    storage::Statement select(const Kind& kind, const char* rest);
    static SearchedRow present(const Kind& kind, const storage::Statement& row);

    storage::Database& m_db;
    std::map<const Kind*, storage::Statement> m_byId;
};

} // namespace tasuki::search
