// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kpi/explain_panel.h"
#include "kpi/kpi_view.h"
#include "revenue/focus.h"
#include "revenue/target.h"
#include "session/data_page.h"

#include <QPointer>

class QComboBox;
class QMenu;
class QPushButton;
class QScrollArea;

namespace tasuki {

struct SavedView;
class CompareCard;
class EmptyState;
class FilterChips;
class KpiAnswers;
class KpiCards;
class KpiPictures;
class Session;
class TextLabel;

/// NRR, GRR, churn, the movements of MRR, the bridge of a period, cohorts and who makes the churn: by month, fiscal
/// period or span, for the whole book or a part of it. Every figure, point, bar and cell can be opened up.
class KpiPage final : public DataPage {
    Q_OBJECT
public:
    explicit KpiPage(Session& session, QWidget* parent = nullptr);
    ~KpiPage() override;

    QString id() const override { return QStringLiteral("kpi"); }
    QString title() const override { return tr("KPI"); }
    QString icon() const override { return QStringLiteral("layout-dashboard"); }
    PageSection section() const override { return PageSection::Team; }
    QString caption() const override;
    void build() override;
    void activate(const QString& place) override;
    void retranslate() override;
    std::vector<Command> commands() override;
    std::optional<TableExport> exportTable() override;

    /// For tests and tools.
    const kpi::Figures& figures() const { return m_figures; }
    const kpi::View& view() const { return m_view; }
    int period() const { return m_place; }
    void setView(const kpi::View& view);
    void setFilter(const std::vector<revenue::Filter>& filters);
    void setPeriod(int place);
    /// Whether the panel with what is behind a figure lies over the page.
    bool isExplaining() const { return m_panelOpen; }
    void explain(revenue::Metric metric, const kpi::Course& course, int place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildBar();
    void buildContent();
    void placeContent();
    void sizePictures();
    void makeFilterMenu();
    void addViews(QMenu& menu);
    void showView(const SavedView& saved);
    void saveView();
    void setFocusOfPhase(revenue::Focus focus);
    void refresh() override;
    void release();
    void refreshPeriods();
    void buildPanel();
    void explainCohort(Month cohort, int age);
    void explainWhy(revenue::Metric metric, AccountId account);
    void explainAhead(revenue::Metric metric, const revenue::Period& period);
    void toggleFilter(const revenue::Filter& filter, bool on);
    void askSpan();
    void saveReport(bool spreadsheet);
    void openPanel(const ExplainPanel::Subject& subject);
    void closePanel();
    void placePanel();

    std::shared_ptr<kpi::MoreReader> m_more;
    kpi::View m_view;
    kpi::Figures m_figures;
    int m_place = -1; ///< the period in Figures::compared that cards, bridge and distribution tell of
    bool m_placeChosen = false;
    FilterChips* m_window = nullptr;
    QComboBox* m_period = nullptr;
    QPushButton* m_report = nullptr;
    QPushButton* m_filter = nullptr;
    QMenu* m_filterMenu = nullptr;
    TextLabel* m_warning = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_empty = nullptr;
    std::array<revenue::Metric, 4> m_focus = revenue::focusMetrics(revenue::Focus::NetArr); ///< of the cards
    std::vector<Target> m_targets;                                                          ///< read with the figures
    KpiCards* m_cards = nullptr;
    KpiAnswers* m_answers = nullptr;
    KpiPictures* m_pictures = nullptr;
    CompareCard* m_compare = nullptr;
    ExplainPanel* m_panel = nullptr;
    bool m_panelOpen = false;
    QPointer<QWidget> m_asked;    ///< the card or picture that the panel tells of, and which it does not cover
    QPointer<QWidget> m_asker;    ///< what had the keyboard then, and has it again afterwards
    std::optional<bool> m_narrow; ///< how cards and pictures were placed last
};

} // namespace tasuki
