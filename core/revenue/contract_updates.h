// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the imports of this room.

#include "import/import_row.h"
#include "revenue/published_changes.h"
#include "revenue/subscription_columns.h"

#include <functional>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace tasuki::revenue {

/// What a file does to contract lines that are there: all of a line is corrected, or it changes from a day on. Then the
/// old line ends there as KEY/1, KEY/2, …, and a new one with the key of the file begins; the start that the file names
/// is that of KEY/1. Lines that the file no longer has stay, or end on a day.
class ContractUpdates {
public:
    /// `currencyOf`: of an account's lines without one of their own.
    ContractUpdates(imports::ImportSession& session, imports::ImportTable& table);

    /// A row of the file about the line on which `present` stands; counts it in the preview.
    void change(imports::ImportRow& row, SubscriptionCells& cells, const storage::Statement& present,
                const QString& accountCurrency);
    /// The file has the line on which `present` stands, but its row waits: the line stays as it is.
    void keep(const storage::Statement& present) { m_seen.insert(present.integer(0)); }
    /// A row of the file that is new.
    void add(const SubscriptionCells& cells, const QString& accountCurrency);
    /// After the last row, on the connection's thread: what the file no longer has, and what is to be told.
    void finish();

private:
    /// Whether the line on which `present` stands is an earlier piece of another one, KEY/N of KEY.
    bool isPiece(const storage::Statement& present);
    /// KEY of such a piece.
    static QString wholeOf(const storage::Statement& present);
    /// Whether an import has given the line the key that it has.
    bool wasParted(qint64 id);
    /// Whether an import has ended the line on the day on which it ends.
    bool wasEndedByImport(const storage::Statement& present);
    bool isExtended(const SubscriptionCells& cells, const storage::Statement& present);
    bool isBackWithoutEnd(const SubscriptionCells& cells, const storage::Statement& present);
    /// A line that was over goes on from the day.
    void resume(imports::ImportRow& row, const SubscriptionCells& cells, const storage::Statement& present,
                std::string_view day, const QString& accountCurrency);
    /// Where the first piece of the line began; nothing where it has none.
    std::optional<std::string> startOfParts(const storage::Statement& present);
    bool refuses(imports::ImportRow& row, const SubscriptionCells& cells, const storage::Statement& present,
                 QDate from);
    void changeFrom(imports::ImportRow& row, const SubscriptionCells& cells, const storage::Statement& present,
                    QDate from, const QString& accountCurrency);
    /// A line that goes to another account: both have other movements than before.
    void noteMove(const SubscriptionCells& cells, const storage::Statement& present);
    QString currencyOfAccount(qint64 account);
    QString nextPart(const QString& key);
    void countRestated(bool moved);
    void note(const SubscriptionCells& cells, const QString& accountCurrency, int sign);
    struct Missing {
        qint64 id = 0;
        bool isLater = false; ///< it begins only then
    };
    std::vector<Missing> missing(QDate day);
    void endMissing(QDate day);
    void warnOfMissing();
    void warnOfMoves();

    imports::ImportSession& m_session;
    imports::ImportTable& m_table;
    storage::Statement m_part;
    std::unordered_set<qint64> m_seen; ///< lines of the workspace that the file has
    PublishedChanges m_published;
    /// What the row under way changes: from a month on.
    struct Change {
        QString currency;
        int month;
        Amount amount;
    };
    std::vector<Change> m_rowChanges;
    qint64 m_moved =
        0; ///< lines that have another account than before and were worth something in months that are over
    QDate m_firstMoved; ///< when the first of them began
    QDate m_lastMoved;  ///< the last day on which one of them ran, or today
    qint64 m_over = 0;  ///< lines that were over on the day from which they should change
};

} // namespace tasuki::revenue
