// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kpi/kpi_view.h"
#include "models/row_table_model.h"
#include "shell/page.h"

class QMenu;
class QPushButton;
class QScrollArea;

namespace tasuki {

class ChartCard;
class DataTable;
class EmptyState;
class FilterChips;
class KpiCard;
class Session;
class TextLabel;

/// NRR, GRR, churn and the movements of MRR, by month or over twelve months, for the whole book or a part of it.
/// Every point opens the accounts that it is made of.
class KpiPage final : public Page {
    Q_OBJECT
public:
    explicit KpiPage(Session& session, QWidget* parent = nullptr);
    ~KpiPage() override;

    QString id() const override { return QStringLiteral("kpi"); }
    QString title() const override { return tr("KPI"); }
    QString icon() const override { return QStringLiteral("layout-dashboard"); }
    PageSection section() const override { return PageSection::Team; }
    QString caption() const override;
    QWidget* inspector() override;
    void build() override;
    void activate(const QString& place) override;
    void retranslate() override;
    std::vector<Command> commands() override;
    std::optional<TableExport> exportTable() override;

    /// For tests and tools.
    const kpi::Figures& figures() const { return m_figures; }
    void openAccounts(int place, int shift, bool onlyMoved);
    void setFilter(const std::vector<revenue::Filter>& filters);

private:
    void buildInspector();
    void makeFilterMenu();
    void refresh();
    void refreshCards();
    void refreshCharts();
    void toggleFilter(const revenue::Filter& filter, bool on);
    void savePicture(ChartCard* card);
    QString monthName(Month month) const;

    Session& m_session;
    kpi::View m_view;
    kpi::Figures m_figures;
    bool m_stale = true;
    FilterChips* m_window = nullptr;
    QPushButton* m_filter = nullptr;
    QMenu* m_filterMenu = nullptr;
    TextLabel* m_warning = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_empty = nullptr;
    KpiCard* m_nrr = nullptr;
    KpiCard* m_grr = nullptr;
    KpiCard* m_churn = nullptr;
    KpiCard* m_mrr = nullptr;
    ChartCard* m_retention = nullptr;
    ChartCard* m_movements = nullptr;
    ChartCard* m_churnChart = nullptr;
    QWidget* m_inspector = nullptr;
    bool m_inspectorOpen = false;
    TextLabel* m_behindTitle = nullptr;
    TextLabel* m_behindFormula = nullptr;
    DataTable* m_behindTable = nullptr;
    RowTableModel<kpi::AccountLine>* m_behind = nullptr;
    int m_behindPlace = -1;
    int m_behindShift = 1;
    bool m_behindOnlyMoved = false;
};

} // namespace tasuki
