// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/team_report.h"
#include "session/list_page.h"

#include <memory>

namespace tasuki {

class KpiCard;
class ShareBars;
class SummaryStrip;

template <typename T>
class BackgroundRead;

/// Members or teams with the figures that they answer for: what they hold and keep, how much they touch, how their
/// passes arrive. Owners are those of the day.
class TeamPage final : public ListPage<report::TeamLine> {
    Q_OBJECT
public:
    explicit TeamPage(Session& session, QWidget* parent = nullptr);
    ~TeamPage() override;

    QString id() const override { return QStringLiteral("team"); }
    QString title() const override { return tr("Team metrics"); }
    QString icon() const override { return QStringLiteral("table-2"); }
    PageSection section() const override { return PageSection::Team; }
    QString caption() const override;
    bool isReady() override;
    void build() override;
    void retranslate() override;
    std::vector<Command> commands() override;

private:
    struct Span {
        revenue::Window window{};
        revenue::Period period;
        bool operator==(const Span&) const = default;
    };
    std::optional<Span> wanted();
    void readBeside(const Span& span);
    /// Of who is chosen, on the KPI page.
    void openFigures();
    void refresh() override;
    void take(report::TeamFacts facts);
    void showLines();
    void showSums(const std::vector<report::TeamLine>& lines);
    void sayEmpty();
    /// The button of the empty list.
    void fill();
    void setColumns();
    Column<report::TeamLine> fteColumn();

    revenue::Window m_windowShown = revenue::Window::T12m;
    revenue::Dimension m_by = revenue::Dimension::Owner;
    std::unique_ptr<BackgroundRead<report::TeamFacts>> m_read; ///< of a large workspace
    std::optional<Span> m_asked;                               ///< the span for which facts were asked
    std::optional<Span> m_span;                                ///< the span of the facts that are shown
    std::optional<report::TeamFacts> m_facts;
    bool m_factsStale = true;
    QString m_fills; ///< the command of the page of members that fills the list; empty: an import does
    SummaryStrip* m_sums = nullptr;
    KpiCard* m_accounts = nullptr;
    KpiCard* m_mrr = nullptr;
    KpiCard* m_passes = nullptr;
    ShareBars* m_shares = nullptr;
    FilterChips* m_who = nullptr;
    FilterChips* m_window = nullptr;
};

} // namespace tasuki
