// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "edit/edit.h"
#include "import/importer.h"
#include "import/waiting_row.h"
#include "storage/database.h"

#include <vector>

namespace tasuki::imports {

/// Rows as an import reads them, whatever characters their cells have.
format::PastedBlock asPasted(const QStringList& header, const std::vector<QStringList>& rows);

/// Why a row waits, as a sentence.
QString whyItWaits(const WaitingRow& row);

/// The rows that wait for their account.
class WaitingStore {
public:
    explicit WaitingStore(storage::Database& db) : m_db(db) {}

    /// By kind, system and the order of their files.
    Result<std::vector<WaitingRow>> all() const;
    Result<qint64> count() const;
    /// A file that has rows which wait.
    struct File {
        QString name;
        int rows = 0;
        qint64 first = 0; ///< id of the row that has waited longest
        QDate since;      ///< the day of its import
    };
    /// By name; without reading the rows.
    Result<std::vector<File>> files() const;
    /// Gives these rows up; NotFound where one waits no more.
    Result<Edit> drop(const std::vector<qint64>& ids, const Act& act) const;

private:
    storage::Database& m_db;
};

/// What became of the rows that waited.
struct RetryOutcome {
    qint64 imported = 0; ///< rows that have come in
    qint64 waiting = 0;  ///< rows that still wait
    QStringList warnings;
    std::vector<RowError> errors;  ///< of rows whose account is known by now, by their place in their file
    std::vector<qint64> importIds; ///< for Importer::undo(): one for each kind, system and way of reading
};

/// Imports every row that waits and whose account is known by now; rows of one kind, system and way of reading come in
/// together or, where one of them is wrong, not at all. `asked` has who, when, the language and the answers (match);
/// an Error is what prevented the reading or writing as such.
Result<RetryOutcome> retryWaiting(storage::Database& db, const ImportRequest& asked);

/// Whether an edit makes an account known by a key by which none was known before.
bool namesAccount(const Edit& edit);
/// Behind an act by which accounts have become known: the same for what is certain. Cheap where nothing waits.
Result<RetryOutcome> settleWaiting(storage::Database& db, const Act& act, TermLanguage language);

/// Imports, and then what waited for an account that is here now; what came of that is in the preview (settled,
/// settledImports, waiting). A waiting row that is wrong stays and is told as a warning.
Result<ImportPreview> importAndSettle(storage::Database& db, const ImportRequest& request,
                                      const Importer::Progress& progress);

} // namespace tasuki::imports
