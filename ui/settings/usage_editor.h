// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "usage/core_metric.h"

#include <QWidget>

class QPushButton;

namespace tasuki {

class Card;
class DataTable;
class Session;

/// The workspace's metrics of use: which of them stand for a core feature. Each act is one step to take back.
class UsageEditor final : public QWidget {
    Q_OBJECT
public:
    explicit UsageEditor(Session& session, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    DataTable* table() const { return m_table; }
    /// The current metric stands for a core feature, or no more.
    void toggleCore();

private:
    struct Line {
        QString metric;
        bool core = false;
        bool used = true; ///< some account has it
    };
    void setColumns();
    void nameButton();

    Session& m_session;
    Card* m_card;
    DataTable* m_table;
    RowTableModel<Line>* m_lines;
    QPushButton* m_toggle;
    std::vector<CoreMetric> m_marked;
};

} // namespace tasuki
