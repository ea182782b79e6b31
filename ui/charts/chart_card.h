// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"

#include <QFrame>

class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace tasuki {

class Card;
class ChartLegend;
class ChartView;

/// A chart on a card with its title, legend, the same figures as a table (T), and a picture of it as a file.
class ChartCard final : public QFrame {
    Q_OBJECT
public:
    /// `objectName` names the card and, with a suffix, its parts.
    explicit ChartCard(const QString& objectName, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& caption);
    void setData(const ChartData& data);
    ChartView* chart() { return m_chart; }
    QTableWidget* table() { return m_table; }
    bool isTableShown() const;
    void showTable(bool on);
    /// The card's chart with title and legend, as it is shown.
    bool savePicture(const QString& path);

Q_SIGNALS:
    void opened(int place);
    void savePictureWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillTable();
    void retranslate();

    Card* m_card;
    ChartLegend* m_legend;
    ChartView* m_chart;
    QTableWidget* m_table;
    QStackedLayout* m_stack;
    QToolButton* m_tableButton;
    QToolButton* m_saveButton;
    QString m_title;
};

} // namespace tasuki
