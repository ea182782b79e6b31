// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/edit_importer.h"
#include "import/import_row.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace tasuki::imports {

/// A column that names rows of another kind, of which some are not in the workspace: by the answer to one question for
/// the whole file they are made, or the column says nothing there. Without an answer each is an error of its row. A
/// cell that names several people at once makes none of them, and is an error wherever its column is to say something.
class UnknownNames {
public:
    /// `question`: what the answer is called, as "owner"; its choices are "make" and "none".
    UnknownNames(ImportSession& session, Entity entity, const QString& question);

    /// The id of the row that the cell names, and of a new one where names are made; Null where it names none, Keep
    /// where the file has no such column.
    Cell read(ImportRow& row, int field);
    /// Behind the last row: asks, with the number of rows and the first names.
    void finish(ImportRow& row);
    /// Writes what is made; on the thread of the connection, and only where nothing is wrong.
    void after();

private:
    Cell unknown(ImportRow& row, int field, const QString& name);
    /// Whether the cell is one of several names; where that is not certain yet it is kept in mind.
    bool isSeveral(const ImportRow& row, int field, const QString& name);
    void tellDoubtful(ImportRow& row);

    ImportSession& m_session;
    const Kind& m_kind;
    QString m_question;
    QString m_answer;
    QHash<QString, qint64> m_ids; ///< of names, folded; 0 where none is made
    QStringList m_names;          ///< each once, as it is spelled first
    qint64 m_rows = 0;
    QString m_reason; ///< of the errors of the rows
    QString m_severalReason;
    QStringList m_several; ///< cells that name several people, the first of them
    struct Doubtful {
        qint64 row;
        int field;
        QString cell;
        QStringList names;
    };
    std::vector<Doubtful> m_doubtful; ///< cells that do where one of the names stands alone in another
    QString m_column;
};

} // namespace tasuki::imports
