// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/entity.h"
#include "import/file_lines.h"

#include <QWidget>

class QPushButton;

namespace tasuki {

class DataTable;
class ImportLook;
class TextLabel;

/// What becomes of the rows of a file: a count for each outcome, and the rows of the one that is chosen.
class ImportRows final : public QWidget {
    Q_OBJECT
public:
    enum class Outcome { Added, Changed, Restated, LeftOut, Refused, Unchanged };

    explicit ImportRows(const ImportLook& look, QWidget* parent = nullptr);
    /// Shows what the look has found, also in another language; where rows are refused, these.
    void refresh();
    void choose(Outcome outcome);
    DataTable* table() const { return m_table; }

private:
    qint64 countOf(Outcome outcome) const;
    void showOutcome();
    QString nameOfKind(Entity entity) const;
    std::vector<FileLine> linesOf(Outcome outcome) const;
    std::vector<Column<FileLine>> columnsOf(Outcome outcome) const;

    const ImportLook& m_look;
    std::vector<QPushButton*> m_counts; ///< by Outcome
    Outcome m_outcome = Outcome::Added;
    TextLabel* m_more;
    DataTable* m_table;
    RowTableModel<FileLine>* m_lines;
};

} // namespace tasuki
