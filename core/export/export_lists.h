// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/entity.h"
#include "base/ids.h"
#include "base/result.h"
#include "base/terms.h"
#include "format/table.h"
#include "storage/database.h"

#include <QDate>

#include <functional>
#include <optional>
#include <vector>

namespace tasuki::exports {

using namespace format;

/// Which rows of a dated list to write; both days are included, an invalid one is no bound.
struct ExportRange {
    QDate from;
    QDate to;
};

/// Writes the rows that an import of this kind makes, in key order: its columns and then what is computed. Reading
/// them in again changes nothing. Owner, stage and teams are those of `today`; the range bounds touchpoints and usage.
Result<void> exportList(storage::Database& db, Entity kind, QDate today, const ExportRange& range, RowSink& sink);

/// How many columns that is.
int columnCount(Entity kind);

/// The same columns of these accounts only, in this order: a list as it is shown. Who is not there has no row.
Result<Table> accountTable(storage::Database& db, QDate today, const std::vector<AccountId>& accounts);
Result<Table> memberTable(storage::Database& db, QDate today, const std::vector<MemberId>& members);
Result<Table> onboardingTable(storage::Database& db, QDate today, const std::vector<OnboardingId>& records);
/// Of what `write` writes, the rows of these keys only, in this order. A key is what stands in `keyColumns`, which no
/// two rows share.
Result<Table> pickedTable(const std::function<Result<void>(RowSink&)>& write, const QStringList& keyColumns,
                          const std::vector<QStringList>& keys);

const std::vector<format::Column>& renewalColumns();
/// Every renewal that is due or decided, by due date; the range is of due dates.
Result<void> exportRenewals(storage::Database& db, QDate today, const ExportRange& range, RowSink& sink);

const std::vector<format::Column>& handoffColumns();
/// Every handoff, by id. With `words` route, state, reason and yes or no are told in words of that language; else in
/// the codes that do not change with it.
Result<void> exportHandoffs(storage::Database& db, QDate today, RowSink& sink, std::optional<TermLanguage> words = {});

} // namespace tasuki::exports
