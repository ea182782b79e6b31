// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"
#include "models/row_table_model.h"

#include <QHash>
#include <QWidget>

#include <vector>

namespace tasuki {

class DataTable;
class ImportLook;
class TextLabel;

/// Whether a row of the file is an account that is here, of which only a name or a mail domain speaks. Enter: it is the
/// same; N: it is another one; Shift+Enter: all that are left are the same. The file is looked at once all are decided.
class ImportMatches final : public QWidget {
    Q_OBJECT
public:
    explicit ImportMatches(const ImportLook& look, QWidget* parent = nullptr);
    /// Made anew from what was found; what was decided before and is still proposed stays.
    void refresh();
    bool isOpen() const;
    QWidget* list() const;
    /// Of the chosen row; then the next one that is undecided is chosen.
    void decide(bool isSame);
    /// Of all that are left.
    void takeAll();

Q_SIGNALS:
    void decided(const std::vector<tasuki::imports::Assumption>& answers);

private:
    /// A proposal, and what was said of it.
    struct Line {
        qint64 id = 0;
        imports::Proposal proposal;
        QString how;
    };
    std::vector<Column<Line>> columns() const;
    void showLines();
    void chooseNext(qint64 behind);
    void tellIfDone();

    const ImportLook& m_look;
    TextLabel* m_title;
    DataTable* m_table;
    RowTableModel<Line>* m_model;
    std::vector<Line> m_lines;
    QHash<QString, QString> m_said; ///< by the key in the file
};

} // namespace tasuki
