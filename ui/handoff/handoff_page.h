// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "report/handoff_report.h"
#include "session/list_page.h"

#include <QSet>

class QPushButton;
class QSplitter;

namespace tasuki {

class HandoffPanel;

/// The queue of passes by state, and the one that is chosen with its checklist, note and next step.
class HandoffPage final : public ListPage<report::HandoffReportRow> {
    Q_OBJECT
public:
    explicit HandoffPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("handoffs"); }
    QString title() const override { return tr("Handoffs"); }
    QString icon() const override { return QStringLiteral("handshake"); }
    PageSection section() const override { return PageSection::Mine; }
    QString caption() const override;
    int badge() const override;
    QString newCommand() const override { return QStringLiteral("handoff.start"); }
    void build() override;
    void retranslate() override;
    std::vector<Command> commands() override;
    void activate(const QString& place) override;
    std::optional<TableExport> exportTable() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<Choice> choices() const override;
    void applyFilter() override;
    void rowChosen(qint64 id) override;
    void refresh() override;
    void showChips();
    Command step(const QString& id, std::function<QString()> text, const QString& key, const QString& what);

    std::vector<report::HandoffReportRow> m_rows;
    BusinessCalendar m_calendar;
    QSet<qint64> m_mine;             ///< waiting for who acts
    QSplitter* m_splitter = nullptr; ///< the list and the handoff
    HandoffPanel* m_panel = nullptr;
    QPushButton* m_statistics = nullptr;
    QSet<qint64> m_picked;  ///< those that another page leads to; empty: none
    bool m_settled = false; ///< whether the list has been shown to the member who acts now
};

} // namespace tasuki
