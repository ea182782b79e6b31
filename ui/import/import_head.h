// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/file_lines.h"

#include <QWidget>

class QToolButton;

namespace tasuki {

class Card;
class DataTable;
class ImportLook;
class TextLabel;

/// The first rows of the file, with the row of the headings marked. Enter or a double click on another row makes that
/// one the headings, and so do the two buttons.
class ImportHead final : public QWidget {
    Q_OBJECT
public:
    explicit ImportHead(const ImportLook& look, QWidget* parent = nullptr);
    /// Made anew, also in another language.
    void refresh();

Q_SIGNALS:
    void headerRowChosen(qint64 row);
    void copyWanted();

private:
    std::vector<FileLine> lines() const;
    void step(int by);

    const ImportLook& m_look;
    Card* m_card;
    QToolButton* m_copy;
    QToolButton* m_up;
    QToolButton* m_down;
    DataTable* m_table;
    RowTableModel<FileLine>* m_lines;
};

} // namespace tasuki
