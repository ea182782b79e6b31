// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kpi/kpi_view.h"
#include "models/row_table_model.h"
#include "revenue/more_figures.h"

#include <QFrame>

class QComboBox;
class QMenu;
class QPushButton;

namespace tasuki {

class Card;
class DataTable;
class Session;

/// Two periods or two parts of the book side by side, metric by metric.
class CompareCard final : public QFrame {
    Q_OBJECT
public:
    explicit CompareCard(Session& session, QWidget* parent);

    /// One side: a period of the course and, beside the page's filters, a slice.
    struct Side {
        int place = -1;
        std::optional<revenue::Filter> slice;
    };
    void setFigures(const kpi::Figures& figures, const kpi::View& view);
    void setSides(const Side& left, const Side& right);
    void retranslate();
    RowTable* table();
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line;
    struct Controls {
        QComboBox* period;
        QPushButton* slice;
        QMenu* menu;
        Side side;
        revenue::Figures values;
        std::vector<revenue::MoreFigures> more; ///< one; empty until the table was looked at
    };
    void refresh();
    void sizeTable();
    void makeMenu(Controls& controls);
    QString sideText(const Controls& controls) const;

    Session& m_session;
    const kpi::Figures* m_figures = nullptr; ///< the page's, valid while it shows them
    kpi::View m_view;
    bool m_seen = false; ///< somebody looked at the table
    Card* m_card;
    Controls m_left;
    Controls m_right;
    DataTable* m_table;
    RowTableModel<Line>* m_model;
};

} // namespace tasuki
