// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "report/team_report.h"
#include "shell/page.h"

namespace tasuki {

class DataTable;
class FilterChips;
class Session;

/// Members or teams with the figures that they answer for: what they hold and keep, how much they touch, how their
/// passes arrive. Owners are those of the day.
class TeamPage final : public Page {
    Q_OBJECT
public:
    explicit TeamPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("team"); }
    QString title() const override { return tr("Team figures"); }
    QString icon() const override { return QStringLiteral("table-2"); }
    PageSection section() const override { return PageSection::Team; }
    QString caption() const override;
    bool isReady() override;
    void build() override;
    void activate(const QString& place) override;
    void retranslate() override;
    std::optional<TableExport> exportTable() override;

private:
    void refresh();
    void setColumns();
    Column<report::TeamLine> fteColumn();

    Session& m_session;
    bool m_stale = true;
    revenue::Window m_windowShown = revenue::Window::T12m;
    revenue::Dimension m_by = revenue::Dimension::Owner;
    std::optional<revenue::Period> m_period;
    FilterChips* m_who = nullptr;
    FilterChips* m_window = nullptr;
    DataTable* m_table = nullptr;
    RowTableModel<report::TeamLine>* m_model = nullptr;
};

} // namespace tasuki
