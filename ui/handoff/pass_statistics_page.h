// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pass_statistics.h"
#include "session/list_page.h"

namespace tasuki {

class AgeGrid;
class Card;
class KpiCard;
class ReturnReasons;
class SummaryStrip;

/// How handoffs go, by route, team or person: whether they arrive, how long each side takes, why they come back, and
/// what waits now. Each figure opens the handoffs that it was counted from.
class PassStatisticsPage final : public ListPage<report::PassLine> {
    Q_OBJECT
public:
    explicit PassStatisticsPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("pass-statistics"); }
    QString title() const override { return tr("Handoff statistics"); }
    QString icon() const override { return QStringLiteral("layout-dashboard"); }
    PageSection section() const override { return PageSection::Behind; }
    QString railId() const override { return QStringLiteral("handoffs"); }
    QString caption() const override;
    void build() override;
    void retranslate() override;
    std::vector<Command> commands() override;

private:
    void refresh() override;
    void count();
    void showTotals();
    void showCards();
    void setColumns();
    QDate firstDay() const;
    /// The page of handoffs with these alone.
    void openHandoffs(const std::vector<HandoffId>& of);
    /// … and with those of the line that the list stands on.
    void openLine();
    QString nameOf(const report::PassLine& line) const;
    Column<report::PassLine> rate(const char* id, const QString& title,
                                  report::PassShare report::PassFigures::*share) const;
    Column<report::PassLine> days(const char* id, const QString& title,
                                  report::PassDays report::PassFigures::*clock) const;

    report::PassFacts m_facts;
    report::PassStatistics m_statistics;
    report::PassSlice m_by = report::PassSlice::Route;
    QString m_period = QStringLiteral("t12m");
    FilterChips* m_who = nullptr;
    FilterChips* m_window = nullptr;
    SummaryStrip* m_strip = nullptr;
    std::vector<KpiCard*> m_totals;
    Card* m_reasonCard = nullptr;
    ReturnReasons* m_reasons = nullptr;
    Card* m_ageCard = nullptr;
    AgeGrid* m_ages = nullptr;
};

} // namespace tasuki
