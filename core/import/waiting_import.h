// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import_row.h"
#include "import/waiting_row.h"

#include <QHash>

#include <vector>

namespace tasuki::imports {

/// What an import does to the rows that wait: those of its own whose account nobody knows are kept, a row that waited
/// and comes in now is taken out of the list.
class WaitingImport {
public:
    explicit WaitingImport(ImportSession& session);

    /// After each row of the file: it was written, or it waits. Two rows of the file that can't be told apart are an
    /// error of the later one where they wait.
    void look(ImportRow& row);
    /// After the last row, where nothing is wrong, on the thread of the connection.
    void write();

private:
    struct Kept {
        QString account;
        QString proposed;
        qint64 row;
        QString cells;
    };
    QString identityOf(const ImportRow& row);
    QString cellsOf(const ImportRow& row) const;
    QString reading() const;
    /// Contract lines that wait and that the file no longer has: they end, where that was said of lines that are there.
    void endMissing(ImportTable& table, storage::Statement& find);

    ImportSession& m_session;
    QHash<QString, qint64> m_present; ///< rows that wait, by what tells them apart: their ids
    QHash<QString, Kept> m_kept;
    std::vector<qint64> m_settled;
    QHash<QString, int> m_repeated; ///< how often rows of the file are alike, where they may be
};

} // namespace tasuki::imports
