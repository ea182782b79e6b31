// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "report/handoff_report.h"
#include "shell/page.h"

class QSplitter;

namespace tasuki {

class DataTable;
class FilterChips;
class HandoffPanel;
class SearchEdit;
class Session;

/// The queue of passes by state, and the one that is chosen with its checklist, note and next step.
class HandoffPage final : public Page {
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
    /// `place`: a handoff's id, or empty.
    void activate(const QString& place) override;
    QString place() const override;
    void retranslate() override;
    bool focusFilter() override;
    std::vector<Command> commands() override;
    QList<QWidget*> lists() override;
    std::optional<TableExport> exportTable() override;

private:
    void refresh();
    void refreshChips();
    void setFilter();
    void applyFilter();
    void settle();
    void unpin();
    void show(HandoffId handoff);
    bool isMine(const report::HandoffReportRow& row) const;
    Command step(const QString& id, std::function<QString()> text, const QString& key, const QString& what);

    Session& m_session;
    std::vector<report::HandoffReportRow> m_rows;
    QSet<qint64> m_mine; ///< waiting for who acts
    FilterChips* m_states = nullptr;
    SearchEdit* m_search = nullptr;
    DataTable* m_table = nullptr;
    RowTableModel<report::HandoffReportRow>* m_model = nullptr;
    HandoffPanel* m_panel = nullptr;
    bool m_chosen = false;  ///< a state was chosen by hand
    bool m_settled = false; ///< whether the list has been shown to the member who acts now
    qint64 m_pinned =
        0; ///< stays in the list although its state left the filter: the next one must not slip under the hand
};

} // namespace tasuki
