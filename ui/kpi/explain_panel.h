// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kpi/kpi_view.h"
#include "models/row_table_model.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace tasuki {

class DataTable;
class FilterChips;
class Paragraph;
class Session;
class TextLabel;

/// A figure opened up: its formula with its numbers, what is in and out, the accounts and contract rows behind it, and
/// which accounts made it differ from the period before.
class ExplainPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ExplainPanel(Session& session, QWidget* parent);
    ~ExplainPanel() override;

    struct Subject {
        revenue::Metric metric{};
        revenue::Window window{};
        revenue::Period period;
        std::optional<revenue::Period> before;     ///< what "why did it change" compares with; none: it is not offered
        std::optional<revenue::CohortStep> cohort; ///< the accounts of a cohort in place of a metric's
    };
    /// Lets go of the book that the rows refer to; `show` fills them again.
    void release();
    void show(const kpi::Figures& figures, const Subject& subject);
    /// The same with the list of accounts already made by the page; only where `listsAccountsBehind` is true.
    void show(const kpi::Figures& figures, std::vector<kpi::AccountLine> accounts);
    /// What each account did to the change, and there one of them; without a period before, that account alone.
    void showWhy(AccountId account);
    /// Whether what is listed are the accounts behind a figure, and not a cohort's or what they did to a change.
    bool listsAccountsBehind() const;
    const Subject& subject() const { return m_subject; }
    void retranslate();
    DataTable* accounts() { return m_table; }
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

Q_SIGNALS:
    /// Another metric of the same period is wanted.
    void metricChosen(tasuki::revenue::Metric metric);
    void closeWanted();
    void exportWanted();

private:
    void fill();
    std::vector<kpi::AccountLine> fillMore();
    void fillRows(qint64 account);
    void fitNames();
    bool isWhy() const;
    void sayWhy(const revenue::Figures& values);

    Session& m_session;
    std::shared_ptr<const revenue::Book> m_book; ///< that the rows refer to
    const kpi::Figures* m_figures = nullptr;     ///< the page's, valid while it shows them
    Subject m_subject;
    QComboBox* m_metric;
    TextLabel* m_lead; ///< whether the figure is leading or lagging
    QToolButton* m_export;
    QToolButton* m_close;
    Paragraph* m_period;
    Paragraph* m_formula;
    Paragraph* m_scope;
    FilterChips* m_side;
    std::optional<std::vector<kpi::AccountLine>> m_made; ///< by the page, for the next filling
    DataTable* m_table;
    bool m_tookMovement = false; ///< of its columns, for want of room
    int m_movementWidth = 0;     ///< that it had
    RowTableModel<kpi::AccountLine>* m_model;
    TextLabel* m_rowsTitle;
    DataTable* m_rows;
    struct ContractLine;
    RowTableModel<ContractLine>* m_rowModel;
};

} // namespace tasuki
