// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "format/table.h"
#include "storage/database.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace tasuki {
struct Kind;
}

namespace tasuki::exports {

using namespace format;

/// The columns of a kind's export: the fields that an import reads, then what is computed.
std::vector<Column> columnsOf(const Kind& kind);
/// What stands for yes and no in a column of text.
std::span<const Term> yesNoTerms();

/// The ids of a table's rows as revenue::keyLess orders their keys: numbers by value before all else.
std::vector<qint64> idsInKeyOrder(storage::Database& db, const QByteArray& table, const QByteArray& key);

struct OfAccount {
    QString key;
    QString name;
};

/// Calls `write` for every row of `sql`, whose parameter 1 is an account's id, account by account in key order: so
/// nothing has to be sorted or held. `bind` sets the other parameters. Throws storage::Failure.
void eachOfAccounts(storage::Database& db, const char* sql, const std::function<void(storage::Statement&)>& bind,
                    const std::function<void(const OfAccount&, const storage::Statement&)>& write);

/// The rows of a kind that belong to accounts, made from what is known of its columns; computed is the account's name.
/// Throws storage::Failure.
void exportRows(storage::Database& db, const Kind& kind, RowSink& sink);

/// The shortest plain decimal that reads back as the same number.
QString realText(double value);

} // namespace tasuki::exports
