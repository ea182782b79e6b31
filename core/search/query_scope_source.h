// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "search/query.h"

#include <QSet>

#include <functional>
#include <optional>

namespace tasuki::search {

/// What the filters of a search leave. Nothing: no filter of that sort.
struct Scope {
    std::optional<QSet<int>> kinds; ///< Entity
    std::optional<QSet<qint64>> accounts;
    std::optional<QSet<qint64>> types;
    QDate first; ///< invalid: from the beginning
    QDate end;   ///< not included; invalid: without an end
    QStringList problems;

    bool admits(const SearchedRow& row) const;
    bool admits(Entity kind) const { return !kinds || kinds->contains(int(kind)); }
};

/// Accounts whose name, reading, code or key holds a text.
using FindAccounts = std::function<QSet<qint64>(const QString& text)>;

/// Throws storage::Failure.
Scope scopeOf(storage::Database& db, const Query& query, const Request& request, const FindAccounts& findAccounts);

} // namespace tasuki::search
